/** 名词解释: paragraphs that explain a term. */
import type { Definition } from '../schemas/content.ts';
import { sliceMapped, spansOf, trimMapped } from './mapped.ts';
import { headingForm } from './numbering.ts';
import type { Mapped } from './types.ts';

/** 六稳：稳就业、稳金融… → term and explanation, or null if the paragraph explains none. */
export function definitionOf(text: Mapped, seed: string): Definition | null {
  const start = headingForm(text.text)?.length ?? 0;
  const colon = colonOf(text.text, start);
  if (colon < 0) return null;
  const term = trimMapped(sliceMapped(text, start, colon)).text;
  const meaning = trimMapped(sliceMapped(text, colon + 1));
  if (term === '' || meaning.text === '') return null;
  return { term, text: meaning.text, spans: spansOf(text, seed).map(([a, b]) => [a, b]) };
}

/** The first colon outside quotation marks, within the length of a term. */
function colonOf(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < Math.min(text.length, start + 60); i += 1) {
    const char = text[i] as string;
    if (char === '“' || char === '（' || char === '《') depth += 1;
    else if (char === '”' || char === '）' || char === '》') depth -= 1;
    else if (depth <= 0 && (char === '：' || char === ':')) return i;
    else if (char === '。' || char === '；') return -1;
  }
  return -1;
}
