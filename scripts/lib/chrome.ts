import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ContentError } from '../../src/content/error.ts';
import { root } from './paths.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The first browser there is: CHROME_PATH, a system Chrome or Chromium, Playwright's own; or null. */
function findChrome(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [
    process.env['CHROME_PATH'] ?? '',
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...places,
    chromium.executablePath(),
  ];
  return candidates.find((candidate) => candidate !== '' && existsSync(candidate)) ?? null;
}

/**
 * A browser, installed if there is none: Playwright's, else Debian's package.
 * @throws ContentError when neither can be installed
 */
export function ensureChrome(): string {
  const found = findChrome();
  if (found !== null) return found;
  process.stderr.write('Installing a browser for the tests …\n');
  const attempts: readonly (readonly [string, string[]])[] = [
    [
      process.execPath,
      [
        path.join(root, 'node_modules', 'playwright-core', 'cli.js'),
        'install',
        '--with-deps',
        'chromium',
      ],
    ],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, {
      stdio: 'ignore',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChrome();
    if (installed !== null) return installed;
  }
  throw new ContentError(
    'npm test',
    1,
    'no browser could be installed',
    'install Chrome or Chromium, or set CHROME_PATH to one',
  );
}

/** Switches of a headless browser that talks to nobody but the page that it was given. */
export const quietFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
