import { expect, test } from 'vitest';
import { extractFigures } from '../../../src/convert/figures/index.ts';
import type { FigureContext } from '../../../src/convert/types.ts';

const within = (heading: string): FigureContext => ({
  kind: 'government-work-report',
  part: 'attachment',
  reportYear: 2024,
  heading,
});
const times = (text: string, heading: string) =>
  extractFigures(text, within(heading)).map(({ role, year }) => [role, year]);

test('a glossary tells what words mean: its figures are neither planned nor achieved', () => {
  const text = '普惠园覆盖计划：普惠性幼儿园覆盖率达到80%。到2025年每年新增企业1620户。';
  expect(times(text, '名词解释')).toEqual([
    ['context', null],
    ['context', 2025],
  ]);
  expect(times(text, '2024年民生实事')).toEqual([
    ['target', 2024],
    ['target', 2025],
  ]);
});
