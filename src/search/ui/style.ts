const loaded = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once; resolves when it applies, or cannot. */
export function loadStyle(address: string): Promise<void> {
  const known = loaded.get(address);
  if (known !== undefined) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const applied = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  loaded.set(address, applied);
  document.head.append(link);
  return applied;
}
