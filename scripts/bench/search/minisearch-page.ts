/** The page of MiniSearch: index loaded whole, hits filtered by substring of the stored text. */
import MiniSearch from 'minisearch';
import { pairsOf } from './pairs.ts';

let loading: Promise<MiniSearch> | undefined;

async function load(): Promise<MiniSearch> {
  const response = await fetch('/index.json');
  return MiniSearch.loadJSON(await response.text(), {
    fields: ['text'],
    storeFields: ['report', 'text'],
    tokenize: pairsOf,
  });
}

async function ask(
  query: string,
): Promise<{ sections: Record<string, number>; occurrences: number }> {
  const index = await (loading ??= load());
  const parts = query.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  const tokens = parts.flatMap((part) =>
    part.length === 1 ? [part] : pairsOf(part).filter((pair) => pair.length > 1),
  );
  const found = index.search(tokens.join(' '), {
    combineWith: 'AND',
    prefix: (term) => term.length === 1,
    tokenize: (text) => text.split(' '),
  });
  const sections: Record<string, number> = {};
  let occurrences = 0;
  for (const { report, text } of found as unknown as { report: string; text: string }[]) {
    const counts = parts.map((part) => text.split(part).length - 1);
    if (counts.includes(0)) continue;
    sections[report] = (sections[report] ?? 0) + 1;
    occurrences += counts.reduce((sum, count) => sum + count, 0);
  }
  return { sections, occurrences };
}

Object.assign(globalThis, { ask });
