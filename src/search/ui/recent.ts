/** Recent searches, kept on the reader's machine and nowhere else. */
const KEY = 'youju-recent';
const MOST = 8;
const LONGEST = 60;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a query first; very long ones (pasted pages) are not kept. */
export function rememberSearch(query: string): void {
  const wanted = query.trim();
  if (wanted === '' || wanted.length > LONGEST) return;
  write([wanted, ...recentSearches().filter((one) => one !== wanted)].slice(0, MOST));
}

export function forgetSearches(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}
