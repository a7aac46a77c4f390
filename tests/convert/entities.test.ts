/** Characters that web pages write as names or numbers. */
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import { entityTails } from '../../src/convert/entities.ts';
import { report } from './support/report.ts';

describe('characters written as names', () => {
  it('are read as the characters that they stand for, each at its place', () => {
    const text = report.replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;');
    const seed = convertStructure({ name: 'e.txt', text, encoding: 'utf-8' }, [], []);
    const plain = convertStructure({ name: 'e.txt', text: report, encoding: 'utf-8' }, [], []);
    expect(accountFor(seed)).toMatchObject({ lost: 0, twice: 0 });
    const textsOf = ({ documents }: typeof seed): string[] =>
      documents[0]!.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => p.text.text));
    expect(textsOf(seed)).toEqual(textsOf(plain));
    const { text: first } = seed.documents[0]!.sections[1]!.paragraphs[0]!;
    const at = first.at[first.text.indexOf('“')] as number;
    expect(text.slice(at, at + 7)).toBe('&ldquo;');
  });

  it.each([['A&B;'], ['R&D投入'], ['&unknown;'], ['&#1;'], ['&#56000;'], ['& ldquo;']])(
    'are none in %s',
    (line) => {
      expect(entityTails(line)).toEqual([]);
    },
  );
});
