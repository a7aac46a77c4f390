/** What must hold of any bytes that somebody calls a seed. */
import { readReport, readSection, writeReport, writeSection } from '../../../src/content/files.ts';
import { ConvertError } from '../../../src/convert/convert-error.ts';
import type { ConvertedSeed, Knowledge } from '../../../src/convert/seed.ts';
import { convertSeed } from '../../../src/convert/seed.ts';

const most = 60;

/**
 * Converts a seed, told title, issuer and year where the text does not say them.
 * @returns the seed, or null where it is refused in one line
 * @throws Error for anything else, and where a promise is broken
 */
export function convertAny(
  bytes: Uint8Array,
  known: Pick<Knowledge, 'indicators' | 'issuers'>,
): ConvertedSeed | null {
  for (let count = 0; count <= most; count += 1) {
    try {
      const converted = convertSeed('x.txt', bytes, 'x', { ...known, ...told(count) });
      checkPromises(converted);
      return converted;
    } catch (error) {
      if (!(error instanceof ConvertError)) throw error;
      if (error.what.includes('would be lost')) throw error;
      if (!/^[^\n]+:\d+: [^\n]+ — [^\n]+$/.test(error.message))
        throw new Error(`not one line: ${error.message}`, { cause: error });
      if (!/of this document stands? nowhere/.test(error.what)) return null;
    }
  }
  return null;
}

function told(count: number): Pick<Knowledge, 'catalog' | 'corrections'> {
  const documents = Array.from({ length: count }, (_, i) => ({
    id: `d${i}`,
    title: '题',
    issuer: '某市',
    year: 2024,
    reason: '试',
  }));
  return { catalog: count === 0 ? [] : [{ seed: 'x.txt', documents }], corrections: [] };
}

function checkPromises({ seed, documents, account }: ConvertedSeed): void {
  hold(account.lost + account.twice === 0, 'every character has one place');
  for (const { report, sections } of documents) {
    hold(same(readReport('x', writeReport(report)), report), 'a report file reads as written');
    const slugs = new Set(sections.map(({ data }) => data.slug));
    hold(slugs.size === sections.length, 'slugs are unique');
    for (const section of sections) {
      const { data, paragraphs } = section;
      hold(same(readSection('x', writeSection(section)), section), 'a section reads as written');
      for (const { at, text } of data.figures)
        hold(
          seed.text.slice(...at).replace(/\s/g, '') === text.replace(/\s/g, ''),
          'figures are exact',
        );
      data.paragraphs.forEach(({ lead }, i) =>
        hold(paragraphs[i]?.startsWith(lead ?? '') === true, 'a lead opens its paragraph'),
      );
      for (const { p, in: place } of data.terms ?? [])
        hold(place[1] <= (paragraphs[p - 1]?.length ?? 0), 'terms stand in their paragraphs');
    }
  }
}

function hold(condition: boolean, promise: string): void {
  if (!condition) throw new Error(`broken: ${promise}`);
}

/** Equal as JSON, absent and undefined alike. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}
