/**
 * npm run shots -- [--dir DIST] [--only PART-OF-ADDRESS] [--width N] [--theme light|dark] [--fold]:
 * screenshots of one page of every kind at three widths in both themes, into .cache/shots, for people
 * to look at. `--fold` takes the first screen instead of the whole page.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../tests/support/browser.ts';
import { onePageOfEachKind, readPages } from '../tests/support/pages.ts';
import { readArgs, refuse, wholeNumber } from './lib/args.ts';
import { main } from './lib/main.ts';
import { existingFolder, root } from './lib/paths.ts';
import { serve } from './lib/serve.ts';

const heights: Readonly<Record<number, number>> = { 360: 740, 768: 1024, 1440: 900 };
/** Longer pages are cut here: a picture that nobody scrolls through shows nothing. */
const longest = 6000;

await main(async () => {
  const args = readArgs('shots', {
    dir: { type: 'string' },
    only: { type: 'string', default: '' },
    width: { type: 'string' },
    theme: { type: 'string' },
    fold: { type: 'boolean' },
  });
  const dir = existingFolder(args.dir, 'dist', 'run `npm run build` first');
  const pages = onePageOfEachKind(readPages(dir)).filter((page) => page.includes(args.only));
  if (pages.length === 0)
    refuse(
      'shots',
      `no page of ${dir} has "${args.only}" in its address`,
      'write a part of one, as reports',
    );
  const widths =
    args.width === undefined
      ? Object.keys(heights).map(Number)
      : [wholeNumber(['shots', 'width'], args.width, [100, 10_000])];
  const themes = (['light', 'dark'] as const).filter((theme) => (args.theme ?? theme) === theme);
  if (themes.length === 0)
    refuse('shots', `${args.theme} is no value of --theme`, 'choose light or dark');
  const out = path.join(root, '.cache', 'shots');
  mkdirSync(out, { recursive: true });
  const server = await serve(dir);
  const browser = await launchBrowser();
  let taken = 0;
  try {
    for (const colorScheme of themes)
      for (const width of widths) {
        const viewport = { width, height: heights[width] ?? 900 };
        const context = await browser.newContext({
          colorScheme,
          viewport,
          reducedMotion: 'reduce',
        });
        const tab = await context.newPage();
        for (const page of pages) {
          await tab.goto(new URL(page.slice(1), server.address).href);
          const height = await tab.evaluate(() => document.documentElement.scrollHeight);
          const name = page.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'home';
          await tab.screenshot({
            path: path.join(out, `${name}.${width}.${colorScheme}.png`),
            ...(args.fold
              ? {}
              : { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, longest) } }),
          });
          taken += 1;
        }
        await context.close();
      }
  } finally {
    await browser.close();
    await server.close();
  }
  process.stdout.write(`${path.relative(process.cwd(), out)}: ${taken} screenshots\n`);
});
