import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure, decode, parseCatalog } from '../../src/convert/index.ts';

const folder = new URL('../golden/structure/', import.meta.url);
const catalog = parseCatalog(readFileSync(new URL('catalog.yaml', folder), 'utf8'), 'catalog.yaml');
const cases = readdirSync(folder).filter((name) =>
  existsSync(new URL(`${name}/input.txt`, folder)),
);

/** What a reader would write down: documents, outline, first and last words of each paragraph. */
function summary(name: string): unknown {
  const seed = decode(`${name}.txt`, readFileSync(new URL(`${name}/input.txt`, folder)));
  const structured = convertStructure(seed, catalog, []);
  return {
    account: accountFor(structured),
    setAside: structured.setAside.map(({ span, why }) => `${why}: ${seed.text.slice(...span)}`),
    doubts: structured.doubts,
    documents: structured.documents.map(({ sections, titleSpans, definitions, ...facts }) => ({
      ...facts,
      titleSpans: titleSpans.map((span) => seed.text.slice(...span)),
      definitions: definitions.map(({ term, text }) => `${term}：${text}`),
      sections: sections.map(({ slug, level, part, number, heading, paragraphs }) => ({
        section: [slug, level, part, number, heading].join(' | '),
        paragraphs: paragraphs.map(
          ({ lead, text }) => `${lead === null ? '' : `[${lead}] `}${text.text}`,
        ),
      })),
    })),
  };
}

describe('golden texts', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(1);
  });

  it.each(cases)('%s is structured as its expected.json has it', (name) => {
    const file = new URL(`${name}/expected.json`, folder);
    const found = `${JSON.stringify(summary(name), null, 2)}\n`;
    if (!existsSync(file) && !process.env['CI']) writeFileSync(file, found);
    expect(found).toBe(readFileSync(file, 'utf8'));
  });
});
