import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure, ConvertError, decode } from '../../src/convert/index.ts';
import type { StructuredSeed } from '../../src/convert/types.ts';
import { report } from './support/report.ts';
import { setInColumns } from './support/wrap.ts';
import { structuredSeed } from './support/seeds.ts';

const pool = [
  report,
  setInColumns(report, { width: 21, first: 'short' }),
  ...['000', '001', '002', '003', '004'].map((prefix) => structuredSeed(prefix).seed.text),
];
const junk = [
  '\0',
  '\u2028',
  '\f',
  '\ufeff',
  '\ud800',
  '**',
  '<!--',
  '-->',
  '/enpproperty-->',
  '<script>',
  '（',
  '“',
  '下转06版',
  '上接04版',
  '政府工作报告',
  '\r',
  '\r\n',
  '　　',
  '（一）',
  '一、',
  '1.',
  '①',
  '第一部分',
  '附件',
  '名词解释',
  '各位代表：',
  '---',
  '######## ',
  '\u200b',
  '😀',
];

const mutation = fc.record({
  kind: fc.constantFrom(
    'cut',
    'double',
    'shuffle',
    'interleave',
    'insert',
    'repeat',
    'flatten',
    'head',
    'tail',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  piece: fc.constantFrom(...junk),
  other: fc.nat(pool.length - 1),
});

interface Step {
  readonly kind: string;
  readonly at: number;
  readonly length: number;
  readonly piece: string;
  readonly other: number;
}

function mutate(text: string, { kind, at, length, piece, other }: Step): string {
  const from = Math.floor(at * text.length);
  const to = Math.min(text.length, from + length);
  const lines = text.split('\n');
  switch (kind) {
    case 'cut':
      return text.slice(0, from) + text.slice(to);
    case 'double':
      return text.slice(0, to) + text.slice(from);
    case 'shuffle':
      return lines
        .toSorted((a, b) => ((a.length * length) % 97) - ((b.length * length) % 97))
        .join('\n');
    case 'interleave': {
      const foreign = (pool[other] ?? '').split('\n');
      return lines.flatMap((line, i) => [line, foreign[i] ?? '']).join('\n');
    }
    case 'insert':
      return text.slice(0, from) + piece + text.slice(from);
    case 'repeat':
      return text.slice(0, from) + piece.repeat(length) + text.slice(from);
    case 'flatten':
      return text.replaceAll('\n', length % 2 === 0 ? '' : ' ');
    case 'head':
      return text.slice(0, to);
    default:
      return text.slice(from);
  }
}

/** Converts with as many catalog items as the text has documents; null if it is refused. */
function convert(text: string): StructuredSeed | null {
  const bytes = new TextEncoder().encode(text);
  for (let n = 1; n < 60; n += 1) {
    const documents = Array.from({ length: n }, (_, i) => ({
      id: `d${i}`,
      title: '题',
      issuer: '某市',
      year: 2024,
      reason: '试',
    }));
    try {
      return convertStructure(decode('x.txt', bytes), [{ seed: 'x.txt', documents }], []);
    } catch (error) {
      expect(error).toBeInstanceOf(ConvertError);
      if (!(error as ConvertError).what.includes('stands nowhere')) return null;
    }
  }
  return null;
}

describe('any text', () => {
  it('is converted without an uncaught error, and no character is lost or held twice', () => {
    let converted = 0;
    fc.assert(
      fc.property(
        fc.nat(pool.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        (start, steps) => {
          const structured = convert(steps.reduce(mutate, pool[start] ?? ''));
          if (structured === null) return;
          converted += 1;
          expect(accountFor(structured)).toMatchObject({ lost: 0, twice: 0 });
          for (const { sections } of structured.documents) {
            expect(new Set(sections.map(({ slug }) => slug)).size).toBe(sections.length);
            for (const { lead, text } of sections.flatMap(({ paragraphs }) => paragraphs)) {
              expect(text.at).toHaveLength(text.text.length);
              expect(text.at.every((offset, i) => i === 0 || offset > (text.at[i - 1] ?? -1))).toBe(
                true,
              );
              expect(text.text.startsWith(lead ?? '')).toBe(true);
            }
          }
        },
      ),
      { numRuns: 250, seed: 20260101 },
    );
    expect(converted).toBeGreaterThan(200);
  });

  it('takes time in proportion to its length', () => {
    const time = (text: string): number => {
      const start = process.cpuUsage();
      convert(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const columns = setInColumns(report, { width: 21, first: 'short' });
    for (const text of [
      report,
      columns,
      columns.replaceAll('\n', ''),
      '（一）'.repeat(600),
      '**'.repeat(900),
    ]) {
      time(text.repeat(20));
      const small = Math.min(time(text.repeat(20)), time(text.repeat(20)));
      const large = time(text.repeat(200));
      expect(large).toBeLessThan(small * 40 + 200);
    }
  });
});
