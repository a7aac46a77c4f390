/**
 * The same texts as plain pages by other makers of static sites: a page a report, no figures, no
 * comparison, no data. Each is installed into a folder of its own, at a fixed version.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SyntheticReport } from '../synthetic.ts';
import { measure } from './measure.ts';

interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  /** Folder of the pages, and of the finished site. */
  readonly pages: string;
  readonly site: string;
  readonly files: Readonly<Record<string, string>>;
  readonly build: readonly string[];
}

const peers: readonly Peer[] = [
  {
    name: 'Starlight with Pagefind',
    packages: ['astro@7.3.5', '@astrojs/markdown-remark@7.3.1', '@astrojs/starlight@0.42.4'],
    pages: 'src/content/docs',
    site: 'dist',
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Reports', locales: { root: { label: '中文', lang: 'zh-CN' } } })] });
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    build: ['node_modules/.bin/astro', 'build'],
  },
  {
    name: 'VitePress with its local search',
    packages: ['vitepress@1.6.4'],
    pages: 'docs',
    site: 'docs/.vitepress/dist',
    files: {
      'docs/.vitepress/config.mjs': `export default { lang: 'zh-CN', title: 'Reports', themeConfig: { search: { provider: 'local' } } };
`,
    },
    build: ['node_modules/.bin/vitepress', 'build', 'docs'],
  },
];

/** Prints seconds, memory and bytes of each peer. */
export async function measurePeers(
  reports: readonly SyntheticReport[],
  dir: string,
  say: (line: string) => void,
): Promise<void> {
  for (const [index, peer] of peers.entries()) {
    const home = path.join(dir, String(index));
    for (const [name, text] of Object.entries({
      'package.json': '{ "private": true, "type": "module" }\n',
      ...peer.files,
    })) {
      mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
      writeFileSync(path.join(home, name), text);
    }
    mkdirSync(path.join(home, peer.pages), { recursive: true });
    for (const { name, text } of reports)
      writeFileSync(path.join(home, peer.pages, name.replace(/\.txt$/, '.md')), markdown(text));
    await measure('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...peer.packages], {
      cwd: home,
    });
    const [command = '', ...args] = peer.build;
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const { seconds, memory } = await measure(path.join(home, command), args, { cwd: home, env });
    const bytes = sizeOf(path.join(home, peer.site), () => true);
    const search = sizeOf(path.join(home, peer.site), (name) => /pagefind|localSearch/.test(name));
    say(
      `${peer.name}, ${reports.length} texts as plain pages: ${seconds.toFixed(1)} s, ${(memory / 1e6).toFixed(0)} MB of memory; ` +
        `${(bytes / 1e6).toFixed(1)} MB, search ${(search / 1e6).toFixed(1)} MB`,
    );
  }
}

/** Title, headings and paragraphs, as they are. */
function markdown(text: string): string {
  const [title = '', ...lines] = text.split('\n');
  const body = lines.map((line) =>
    /^[一二三四五六七八九十]+、/.test(line)
      ? `## ${line}`
      : /^（[一二三四五六七八九十]+）/.test(line)
        ? `### ${line}`
        : line,
  );
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body.join('\n').replaceAll('{{', '{ {').replaceAll('<', '&lt;')}`;
}

function sizeOf(dir: string, isCounted: (name: string) => boolean): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => isCounted(path.relative(dir, file)))
    .reduce((sum, file) => sum + statSync(file).size, 0);
}
