import { chromium, type Browser } from 'playwright-core';
import { ensureChrome } from '../../scripts/lib/chrome.ts';

/** A headless browser that talks to nobody but the page under test. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChrome(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
