import { expect, test } from 'vitest';
import { positionsOf } from '../../src/reading/positions.ts';
import type { SectionRow } from '../../src/schemas/opendata.ts';

function section(id: string, at: number, text: string): SectionRow {
  return {
    id,
    report: 'r',
    part: 'body',
    number: null,
    heading: id,
    level: 1,
    headingSpans: [],
    order: 1,
    url: '',
    paragraphs: [{ id: `${id}.p1`, lead: null, text, spans: [[at, at + text.length]], url: '' }],
  };
}

// The second section stands first in the source, as a displaced column may.
const sections = [
  section('r.a', 100, '一二三四五六七八九十'),
  section('r.b', 0, '一二三四五六七八九十'),
];

test('figures stand where they are read, not where the source has them', () => {
  const figures = [
    { id: 'f0', paragraph: 'r.b.p1', start: 0 },
    { id: 'f105', paragraph: 'r.a.p1', start: 105 },
  ];
  const { figures: at } = positionsOf(sections, figures);
  expect([at.get('f105'), at.get('f0')]).toEqual([0.25, 0.5]);
});

test('a break stands before each section but the first', () => {
  expect(positionsOf(sections, []).breaks).toEqual([0.5]);
});
