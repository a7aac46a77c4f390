/**
 * Keeps what was read on this device, unless the reader said no. The choice and the pages stay on the
 * device; switching off takes the pages away.
 */
import { asset } from '../site/urls.ts';

const key = 'youju-offline';
const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;

function isWanted(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return false; // no storage, no pages either
  }
}

async function apply(): Promise<void> {
  if (!workers) return;
  const scope = asset('/');
  if (isWanted()) {
    await workers.register(asset('/sw.js'), { scope });
    if (!workers.controller) (await workers.ready).active?.postMessage({ keep: location.href });
    return;
  }
  await (await workers.getRegistration(scope))?.unregister();
  for (const name of await caches.keys()) if (name.startsWith('youju-')) await caches.delete(name);
}

const box = document.querySelector<HTMLInputElement>('[data-offline]');
if (box) {
  box.checked = isWanted();
  box.disabled = !workers;
  box.addEventListener('change', () => {
    localStorage.setItem(key, box.checked ? 'on' : 'off');
    void apply();
  });
}
if (import.meta.env.PROD) addEventListener('load', () => void apply().catch(() => undefined));
