import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { Stamp } from '../../scripts/lib/stamp.ts';
import { fill, run } from './command.ts';

const program = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json'];

/**
 * A site of invented seeds, converted and built as users do, in a folder of the cache. Unchanged
 * inputs are not built again.
 * @param seeds texts by file name
 * @param written what people wrote of them, by file name within the content
 * @returns the folder of the built site
 */
export function builtArchive(
  name: string,
  seeds: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>> = {},
): string {
  const dir = path.join(root, '.cache', 'archives', name);
  const site = path.join(dir, 'site');
  const hash = createHash('sha256')
    .update(JSON.stringify([seeds, written]))
    .digest('hex');
  const stamp = new Stamp(`archive-${name}`, program, [hash]);
  if (stamp.isCurrent(site)) return site;
  if (existsSync(dir)) rmSync(dir, { recursive: true });
  for (const [folder, files] of Object.entries({ seeds, content: written }))
    fill(path.join(dir, folder), files);
  const content = ['--content', path.join(dir, 'content')];
  for (const [command, ...args] of [
    ['convert', '--seeds', path.join(dir, 'seeds'), ...content],
    ['build', ...content, '--out', site],
  ] as const) {
    const { status, stderr } = run(command, args);
    if (status !== 0) throw new Error(`${command} failed:\n${stderr}`);
  }
  stamp.renew();
  return site;
}
