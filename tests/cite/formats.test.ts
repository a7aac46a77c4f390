import { describe, expect, test } from 'vitest';
import { apa } from '../../src/cite/apa.ts';
import { authorOf } from '../../src/cite/author.ts';
import { bibtex } from '../../src/cite/bibtex.ts';
import { cslItem, cslJson } from '../../src/cite/csl.ts';
import { formats } from '../../src/cite/formats.ts';
import { gbt7714 } from '../../src/cite/gbt7714.ts';
import { ris } from '../../src/cite/ris.ts';
import {
  citeDataset,
  citeFigure,
  citeIndicator,
  citeParagraph,
  citeReport,
  citeSection,
  citeYears,
  sectionTitle,
} from '../../src/cite/rows.ts';
import { t } from '../../src/i18n/index.ts';
import { figure, report, section } from '../opendata/rows.ts';

const context = {
  absolute: (path: string) => `https://example.org/archive${path}`,
  version: '0123456789ab',
  accessed: '2026-11-21',
};
const whole = citeReport(report, context);
const part = citeSection(report, section, context);
const paragraph = citeParagraph(part, section.paragraphs[0]!);
const number = citeFigure(part, figure, '改造城中村2448户。');

describe('what is cited', () => {
  test('a place’s work report is by its people’s government', () => {
    const kind = 'government-work-report';
    expect(authorOf({ kind, issuer: '成都市' })).toBe('成都市人民政府');
    expect(authorOf({ kind, issuer: '四川省' })).toBe('四川省人民政府');
    expect(authorOf({ kind, issuer: '国务院' })).toBe('国务院');
    expect(authorOf({ kind: 'notice', issuer: '四川省总工会' })).toBe('四川省总工会');
  });

  test('a paragraph has its number, its fragment and its frozen id', () => {
    expect(paragraph).toMatchObject({
      id: 'linan-2024.plan-2.p1',
      place: '第1段',
      url: 'https://example.org/archive/reports/linan-2024/plan-2/#p1',
    });
  });

  test('a figure is quoted within its paragraph', () => {
    expect(number).toMatchObject({
      id: 'linan-2024.f25',
      place: '第1段“2448户”',
      url: 'https://example.org/archive/reports/linan-2024/plan-2/#f25',
    });
  });

  test('a section whose heading is not held is named by its part and says so', () => {
    expect(sectionTitle({ part: 'review', number: null, heading: null })).toBe(
      '工作回顾（标题未收录）',
    );
  });
});

describe('what the archive put together', () => {
  const indicator = citeIndicator(
    { name: '道路里程', url: '/indicators/road-length/' },
    2026,
    context,
  );

  test('is by the archive, a web page in every format', () => {
    expect(gbt7714(indicator)).toBe(
      '有据. 道路里程：历年目标与结果[EB/OL]. 数据版本0123456789ab. 有据, 2026(2026-11-21)[2026-11-21]. https://example.org/archive/indicators/road-length/.',
    );
    expect(apa(indicator)).toBe(
      '有据. (2026, November 21). 道路里程：历年目标与结果 (data version 0123456789ab) [Comparison of reports]. https://example.org/archive/indicators/road-length/',
    );
    expect(cslItem(indicator)).toMatchObject({ type: 'webpage', author: [{ literal: '有据' }] });
    expect(ris(indicator)).toMatch(/^TY {2}- ELEC\r\n/);
    expect(bibtex(indicator)).toMatch(/^@misc\{youju-indicators-road-length,/);
  });

  test('two years of an issuer are named by both', () => {
    const pair = { from: 2023, to: 2024, issuer: '成都市', url: '/compare/2023-2024/' };
    expect(citeYears(pair, 2026, context)).toMatchObject({
      id: 'youju-compare-2023-2024',
      title: '成都市政府工作报告对照：2023年与2024年',
      url: 'https://example.org/archive/compare/2023-2024/',
    });
  });
});

describe('GB/T 7714—2015', () => {
  test('a report names author, type, data version, archive, printed page, dates and address', () => {
    expect(gbt7714(whole)).toBe(
      '临安市人民政府. 政府工作报告[R/OL]. 数据版本0123456789ab. 有据, 2024: 上接04版(2024-02-05)[2026-11-21]. https://example.org/archive/reports/linan-2024/.',
    );
  });

  test('a section is a work contained in the report', () => {
    expect(gbt7714(part)).toContain(
      '临安市人民政府. （二）改造城中村、棚户区[R/OL]//临安市人民政府. 政府工作报告. ',
    );
  });

  test('a figure stands where the page cited stands', () => {
    expect(gbt7714(number)).toContain('有据, 2024: 第1段“2448户”，上接04版(2024-02-05)');
  });

  test('unknown dates leave no empty brackets', () => {
    const text = gbt7714({ ...whole, date: null, accessed: null, pages: null });
    expect(text).toContain('有据, 2024. https');
    expect(text).not.toMatch(/\(\)|\[\]/);
  });

  test.each([
    ['news', 'N'],
    ['notice', 'EB'],
    ['dataset', 'DS'],
  ] as const)('a %s is [%s/OL]', (kind, code) => {
    expect(gbt7714({ ...whole, kind })).toContain(`[${code}/OL]`);
  });
});

test('APA names the institution, the full date and the kind of document', () => {
  expect(apa(whole)).toBe(
    '临安市人民政府. (2024, February 5). 政府工作报告 (data version 0123456789ab, 上接04版) [Government work report]. 有据 Youju. https://example.org/archive/reports/linan-2024/',
  );
  expect(apa({ ...part, date: null })).toContain(
    '(2024). （二）改造城中村、棚户区. In 政府工作报告',
  );
});

describe('BibTeX', () => {
  test('keeps a Chinese institution and title whole', () => {
    expect(bibtex(paragraph)).toBe(
      `@techreport{linan-2024.plan-2.p1,
  author = {{临安市人民政府}},
  title = {{政府工作报告：（二）改造城中村、棚户区}},
  type = {政府工作报告},
  institution = {临安市人民政府},
  year = {2024},
  month = feb,
  url = {https://example.org/archive/reports/linan-2024/plan-2/#p1},
  urldate = {2026-11-21},
  version = {0123456789ab},
  note = {第1段；上接04版；数据版本 0123456789ab；有据 Youju},
  langid = {chinese}, 
}
`.replace(', \n', ',\n'),
    );
  });

  test('escapes what TeX would read as markup', () => {
    expect(bibtex({ ...whole, title: 'R&D 占8.5% {a_b} #1 $2 ~^\\' })).toContain(
      'R\\&D 占8.5\\% \\{a\\_b\\} \\#1 \\$2 \\textasciitilde{}\\textasciicircum{}\\textbackslash{}',
    );
  });
});

describe('RIS', () => {
  test('is CRLF lines of tag and value between TY and ER', () => {
    const lines = ris(part).split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines).toContain('DA  - 2024/02/05/');
    expect(lines).toContain('AU  - 临安市人民政府');
  });

  test('no value breaks its line', () => {
    expect(ris({ ...whole, title: '一\n二' })).toContain('TI  - 一 二\r\n');
  });
});

describe('CSL-JSON', () => {
  test('is a report by a literal institution', () => {
    expect(cslItem(part)).toMatchObject({
      id: 'linan-2024.plan-2',
      type: 'report',
      author: [{ literal: '临安市人民政府' }],
      issued: { 'date-parts': [[2024, 2, 5]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      section: '（二）改造城中村、棚户区',
      page: '上接04版',
      language: 'zh-CN',
    });
  });

  test('knows the year alone where no date is known', () => {
    expect(cslItem({ ...whole, date: null })).toMatchObject({
      issued: { 'date-parts': [[2024]] },
    });
  });

  test('a file is an array', () => {
    expect(JSON.parse(cslJson([whole, part]))).toHaveLength(2);
  });
});

describe.each([
  ['government-work-report', '政府工作报告', 'Government work report'],
  ['news', '新闻报道', 'News report'],
  ['feature', '专题报道', 'Feature'],
  ['notice', '公文', 'Official document'],
] as const)('the kind of a %s', (kind, zh, en) => {
  const work = { ...whole, kind };

  test('is that of its page', () => {
    expect([t('zh').kind[kind], t('en').kind[kind]]).toEqual([zh, en]);
  });

  test('is called so in every format that names kinds', () => {
    expect(apa(work)).toContain(` [${en}]. `);
    expect(bibtex(work)).toContain(`  type = {${zh}},\n`);
    if (ris(work).startsWith('TY  - NEWS')) expect(ris(work)).not.toContain('\nM3');
    else expect(ris(work)).toContain(`\r\nM3  - ${zh}\r\n`);
    expect(cslItem(work)).toMatchObject({ genre: zh });
  });
});

test('every format names author, address and data version of every kind of work', () => {
  const works = [whole, part, paragraph, number, citeDataset(2026, context)];
  for (const { id, write } of formats)
    for (const work of works) {
      const text = write(work);
      for (const needed of [work.author, work.url, context.version])
        expect(text, `${id} of ${work.id}`).toContain(needed);
    }
});
