/** The five seeds with their catalog and corrections, read once. */
import { readFileSync, readdirSync } from 'node:fs';
import { convertStructure, decode, parseCatalog } from '../../../src/convert/index.ts';
import type { StructuredDocument, StructuredSeed } from '../../../src/convert/types.ts';

const root = new URL('../../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export const catalog = parseCatalog(text('seeds/catalog.yaml'), 'seeds/catalog.yaml');
/** The seed whose file name begins with three digits. */
export function structuredSeed(prefix: string): StructuredSeed {
  const folder = new URL('seeds/', root);
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) ?? prefix;
  return convertStructure(decode(name, readFileSync(new URL(name, folder))), catalog, []);
}

/** The counts of SEEDS.md: sections of level 1 and 2, null headings, paragraphs, leads. */
export function countsOf(document: StructuredDocument) {
  const level = (n: number) => document.sections.filter((section) => section.level === n);
  const paragraphs = document.sections.flatMap((section) => section.paragraphs);
  return {
    level1: level(1).length,
    level1NotHeld: level(1).filter(({ heading }) => heading === null).length,
    level2: level(2).length,
    level2NotHeld: level(2).filter(({ heading }) => heading === null).length,
    paragraphs: paragraphs.length,
    leads: paragraphs.filter(({ lead }) => lead !== null).length,
  };
}

/** Characters that are not white space in some stretches of the seed. */
export function charactersIn(seed: string, spans: readonly (readonly [number, number])[]): number {
  return spans.reduce((sum, [a, b]) => sum + seed.slice(a, b).replace(/\s/g, '').length, 0);
}
