import { expect, test } from 'vitest';
import { assemble } from '../../src/archive/archive.ts';
import { paragraphsOfLost } from '../../src/publish/moved.ts';
import type { SectionFile } from '../../src/schemas/content.ts';

const section = (slug: string, order: number, from: number): SectionFile => ({
  report: 'linan-2024',
  source: 'linan',
  slug,
  part: 'plan',
  number: null,
  heading: null,
  headingSpans: [],
  level: 2,
  order,
  paragraphs: [{ line: 1, lead: null, spans: [[from, from + 50]] }],
  figures: [],
});
const archive = assemble({
  reports: [
    {
      id: 'linan-2024',
      kind: 'government-work-report',
      title: '政府工作报告',
      titleSpans: [],
      issuer: '临安市',
      year: 2024,
      date: null,
      seed: 'linan.txt',
      source: 'linan',
      complete: true,
      continuesFrom: null,
      continuesTo: null,
      inferred: [],
      missing: [],
      definitions: [],
      speaker: null,
    },
  ],
  sections: [
    { data: section('plan-1', 1, 0), paragraphs: ['一'] },
    { data: section('plan-2', 2, 100), paragraphs: ['二'] },
  ],
  sources: [],
});

test('a figure that is none any more leads to the paragraph that holds its words', () => {
  const ledger = new Map([['/reports/linan-2024/plan-1/', new Set(['p1', 'f20'])]]);
  expect([...paragraphsOfLost(archive, ledger)]).toEqual([
    ['/reports/linan-2024/plan-1/#f20', '/reports/linan-2024/plan-1/#p1'],
  ]);
});

test('a figure whose words stand in another section now leads there', () => {
  const ledger = new Map([['/reports/linan-2024/plan-1/', new Set(['f120'])]]);
  expect(paragraphsOfLost(archive, ledger).get('/reports/linan-2024/plan-1/#f120')).toBe(
    '/reports/linan-2024/plan-2/#p1',
  );
});

test('a number between the paragraphs has no new place', () => {
  const ledger = new Map([['/reports/linan-2024/plan-1/', new Set(['f70'])]]);
  expect(paragraphsOfLost(archive, ledger).size).toBe(0);
});

test('where the text has moved since, the number is looked up as far on', () => {
  const ledger = new Map([['/reports/linan-2024/plan-2/', new Set(['f90'])]]);
  expect(paragraphsOfLost(archive, ledger, () => 11).get('/reports/linan-2024/plan-2/#f90')).toBe(
    '/reports/linan-2024/plan-2/#p1',
  );
});
