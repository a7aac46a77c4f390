import { describe, expect, it } from 'vitest';
import { partOf } from '../../src/convert/parts.ts';
import type { Drafted } from '../../src/convert/settle-parts.ts';
import { settleParts } from '../../src/convert/settle-parts.ts';
import { mapped } from './support/mapped.ts';

/** Parts of first-level headings in a report of 2024. */
function partsOf(...headings: readonly string[]) {
  const drafts: Drafted[] = headings.map((heading) => ({
    level: 1,
    part: partOf(heading),
    heading,
    paragraphs: [{ text: mapped('全市加快建设产业园区。') }],
  }));
  settleParts(drafts, { report: true, year: 2024, fallback: 'body' });
  return drafts.map(({ part }) => part);
}

describe('the parts of a report', () => {
  it.each([
    [['2023年主要工作', '2024年主要任务']],
    [['极不平凡的2023年', '2024年重点工作']],
    [['凝心聚力，2023年取得新成效', '勇毅前行，全面完成2024年目标任务']],
    [['过去的一年', '新的一年']],
  ])('%j look back on the first year and ahead on the second', (headings) => {
    expect(partsOf(...headings)).toEqual(['review', 'plan']);
  });

  it('look back on the year before, though no heading names its own', () => {
    expect(partsOf('2023年主要工作', '加强政府自身建设')).toEqual(['review', 'plan']);
    expect(partsOf('2024年主要工作')).toEqual(['plan']);
  });

  it('are all plans behind a review, whatever years they name', () => {
    const plans = ['2024年目标', '2025年展望'];
    expect(partsOf('2023年工作回顾', ...plans)).toEqual(['review', 'plan', 'plan']);
  });
});
