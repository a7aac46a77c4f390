import type { SearchModule } from './view.ts';

let loading: Promise<SearchModule> | null = null;

/** `/search.js`, loaded once; a failure is forgotten, so that the next query tries again. */
export function loadSearch(): Promise<SearchModule> {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/search.js`;
  loading ??= import(/* @vite-ignore */ address) as Promise<SearchModule>;
  loading.catch(() => (loading = null));
  return loading;
}

/** Begins to load what every query needs, without waiting for it. */
export function warmUp(): void {
  loadSearch()
    .then(({ preload }) => preload())
    .catch(() => undefined);
}
