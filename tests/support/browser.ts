import { chromium, type Browser } from 'playwright-core';
import { ensureChrome, quietFlags } from '../../scripts/lib/chrome.ts';

/** A headless browser that talks to nobody but the page under test. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChrome(),
    args: [...quietFlags],
  });
}
