/** A small archive of one report, for tests of what is made from rows. */
import type { Source } from '../../src/archive/rows.ts';
import { sourceText, toSourceRow } from '../../src/opendata/source-texts.ts';
import type { OpenData } from '../../src/opendata/tables.ts';
import type { FigureRow, ReportRow, SectionRow } from '../../src/schemas/opendata.ts';

export const report: ReportRow = {
  id: 'linan-2024',
  title: '政府工作报告',
  titleSpans: [[0, 6]],
  kind: 'government-work-report',
  issuer: '临安市',
  year: 2024,
  date: '2024-02-05',
  seed: 'linan, 2024.txt',
  complete: false,
  continuesFrom: '04版',
  continuesTo: null,
  inferred: ['year'],
  url: '/reports/linan-2024/',
};

export const section: SectionRow = {
  id: 'linan-2024.plan-2',
  report: 'linan-2024',
  part: 'plan',
  number: '（二）',
  heading: '改造城中村、棚户区',
  level: 2,
  headingSpans: [[7, 18]],
  order: 1,
  url: '/reports/linan-2024/plan-2/',
  paragraphs: [
    {
      id: 'linan-2024.plan-2.p1',
      lead: null,
      text: '改造城中村2448户，"应改尽改"，\n增长8%左右。',
      spans: [[20, 46]],
      url: '/reports/linan-2024/plan-2/#p1',
    },
  ],
};

export const figure: FigureRow = {
  id: 'linan-2024.f25',
  report: 'linan-2024',
  section: 'linan-2024.plan-2',
  paragraph: 'linan-2024.plan-2.p1',
  text: '2448户',
  value: 2448,
  valueMax: null,
  unit: '户',
  base: 2448,
  comparator: 'eq',
  measure: 'amount',
  role: 'target',
  year: 2024,
  indicator: '城中村',
  indicatorId: null,
  seed: 'linan, 2024.txt',
  start: 25,
  end: 30,
  url: '/reports/linan-2024/plan-2/#f25',
};

const growth: FigureRow = {
  ...figure,
  id: 'linan-2024.f41',
  text: '8%左右',
  value: 8,
  unit: '%',
  base: 8,
  comparator: 'approx',
  measure: 'increase',
  indicator: '生产总值',
  indicatorId: 'gdp-growth',
  start: 41,
  end: 45,
  url: '/reports/linan-2024/plan-2/#f41',
};

const source: Source = {
  id: 'linan-2024',
  seed: 'linan, 2024.txt',
  encoding: 'gb18030',
  sha256: '0'.repeat(64),
  text: '政府工作报告\n（二）改造城中村、棚户区\n改造城中村2448户，"应改尽改"，\r\n增长8%左右。（下转6版）',
  setAside: [],
};

export const data: OpenData = {
  reports: [report],
  sections: [section],
  figures: [figure, growth],
  comparisons: [
    {
      id: 'gdp-growth',
      name: '地区生产总值增速',
      nameEn: 'Growth of regional GDP',
      theme: 'economy',
      unit: '%',
      observations: [
        {
          figure: growth.id,
          report: growth.report,
          year: 2024,
          role: 'target',
          value: 8,
          valueMax: null,
          unit: '%',
          base: 8,
          comparator: 'approx',
          url: growth.url,
        },
      ],
      verdicts: [],
      url: '/indicators/gdp-growth/',
    },
  ],
  targets: [
    {
      figure: growth.id,
      report: growth.report,
      year: 2024,
      indicator: 'gdp-growth',
      end: 'not-held',
      outcome: null,
      why: '讲述2024年结果的报告没有收存',
      url: growth.url,
      previous: null,
      change: null,
    },
  ],
  'set-aside': [{ seed: 'linan, 2024.txt', start: 47, end: 53, text: '（下转6版）', why: '转版' }],
  corrections: [
    {
      id: 'linan-2024.arranged',
      seed: 'linan, 2024.txt',
      kind: 'arrange',
      start: null,
      end: null,
      text: null,
      figure: null,
      reports: ['linan-2024'],
      before: null,
      after: null,
      reason: '拼版',
      source: '报纸原版',
      url: '/sources/linan-2024/',
    },
    {
      id: 'linan-2024.c41',
      seed: 'linan, 2024.txt',
      kind: 'set',
      start: 41,
      end: 45,
      text: '8%左右',
      figure: growth.id,
      reports: ['linan-2024'],
      before: { role: 'outcome', year: 2023 },
      after: { role: 'target', year: null },
      reason: '“预期”即目标，未写明年份',
      source: '同年计划报告，第2页',
      url: '/sources/linan-2024/#L4',
    },
  ],
  sources: [toSourceRow(source)],
  texts: [sourceText(source)],
};
