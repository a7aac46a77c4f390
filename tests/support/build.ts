import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { Stamp } from '../../scripts/lib/stamp.ts';

const inputs = ['content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

/**
 * Runs a command of the repository as users do, for a public address ('' for the default).
 * @throws when it ends with an error, which stands in the output
 */
export function command(name: string, args: readonly string[], siteUrl = ''): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', `${name}.ts`), ...args],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: siteUrl },
    },
  );
  process.stderr.write(stderr);
  if (status !== 0) throw new Error(`npm run ${name} failed; see the output above`);
  if (stderr.includes('the long way')) throw new Error(`npm run ${name} is slower than it can be`);
}

/**
 * A content folder (the repository's, if no other is named) built as users do for a public address
 * ('' for the default), in a folder of the cache. Unchanged inputs are not built again.
 * @returns the folder
 */
export function builtSite(name: string, siteUrl: string, content = 'content'): string {
  const dir = path.join(root, '.cache', name);
  const stamp = new Stamp(`test-${name}`, [...inputs, content], [siteUrl]);
  if (stamp.isCurrent(dir)) return dir;
  command('build', ['--content', content, '--out', dir], siteUrl);
  stamp.renew();
  return dir;
}
