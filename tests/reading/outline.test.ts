import { describe, expect, test } from 'vitest';
import { aroundChildren, chineseNumber, outlineOf, slugOf } from '../../src/reading/outline.ts';
import type { SectionRow } from '../../src/schemas/opendata.ts';

function section(slug: string, level: number, from = 0, paragraphs: number[] = []): SectionRow {
  const id = `r-2024.${slug}`;
  return {
    id,
    report: 'r-2024',
    part: 'plan',
    number: null,
    heading: slug,
    level,
    headingSpans: [[from, from + 4]],
    order: 1,
    url: `/reports/r-2024/${slug}/`,
    paragraphs: paragraphs.map((at, index) => ({
      id: `${id}.p${index + 1}`,
      lead: null,
      text: '文',
      spans: [[at, at + 1]],
      url: '',
    })),
  };
}

describe('outlineOf', () => {
  const rows = [
    section('review', 1),
    section('review-1', 2),
    section('plan', 1),
    section('plan-1', 2),
  ];

  test('puts sections of level 2 under the part before them', () => {
    const outline = outlineOf(rows);
    expect(outline.map((node) => [slugOf(node.section), node.children.map(slugOf)])).toEqual([
      ['review', ['review-1']],
      ['plan', ['plan-1']],
    ]);
  });

  test('a section of level 2 without a part stands for itself', () => {
    expect(outlineOf([section('plan-1', 2)]).map((node) => node.section.level)).toEqual([2]);
  });

  test('names the announced sections that are not held, in the part that holds the others', () => {
    const three = [section('plan', 1), ...[1, 2].map((n) => section(`plan-${n}`, 2))];
    const [node] = outlineOf(three, [{ what: 'announced', announced: 9, held: 2 }]);
    expect(node?.missing).toEqual(['（三）', '（九）']);
  });

  test('says nothing of missing sections where all that was announced is held', () => {
    const [node] = outlineOf(rows, [{ what: 'announced', announced: 1, held: 1 }]);
    expect(node?.missing).toBeNull();
  });
});

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [35, '三十五'],
])('chineseNumber writes %i as %s', (n, expected) => {
  expect(chineseNumber(n)).toBe(expected);
});

describe('aroundChildren', () => {
  test('paragraphs behind the first section close the part', () => {
    const part = section('review', 1, 0, [10, 20, 900]);
    expect(aroundChildren(part.paragraphs, [section('review-1', 2, 100)])).toBe(2);
  });

  test('without sections every paragraph opens', () => {
    const part = section('body-1', 1, 0, [10, 20]);
    expect(aroundChildren(part.paragraphs, [])).toBe(2);
  });
});
