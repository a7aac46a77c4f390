/** npm run dev -- [--port N] [--content DIR]: Astro's dev server on the current content. */
import { readArgs, wholeNumber } from './lib/args.ts';
import { main } from './lib/main.ts';
import { existingFolder, root } from './lib/paths.ts';
import { recover } from '../src/content/replace.ts';

await main(async () => {
  const args = readArgs('dev', {
    port: { type: 'string', default: '4321' },
    content: { type: 'string' },
  });
  const port = wholeNumber(['dev', 'port'], args.port, [0, 65535]);
  const content = existingFolder(args.content, 'content', 'run `npm run convert` first');
  recover(content);
  process.env['CONTENT_DIR'] = content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  await dev({
    root,
    // files of routes whose names give no ending, as /data/figures.csv, have an address without slash
    trailingSlash: 'ignore',
    server: { port, host: '127.0.0.1' },
    // what builds keep is more files than systems watch
    vite: { server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } } },
  });
});
