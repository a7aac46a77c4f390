import { expect, test } from 'vitest';
import { bareTitle, titleWithIssuer } from '../../src/reading/bare-title.ts';
import { reportName, reportNames } from '../../src/reading/names.ts';
import { report } from '../support/rows.ts';

test.each([
  ['政府工作报告', '成都市政府工作报告 2022'],
  ['成都市2022年政府工作报告', '成都市政府工作报告 2022'],
  ['2022年政府工作报告', '成都市政府工作报告 2022'],
  ['成都市人民政府工作报告', '成都市人民政府工作报告 2022'],
])('a report titled %s is called %s', (title, name) => {
  expect(reportName(report({ id: 'chengdu-2022', year: 2022, title }), 'zh')).toBe(name);
});

test.each([
  ['成都市', 'Chengdu government work report 2022'],
  ['国务院', 'State Council government work report 2022'],
  ['西安市', "Xi'an government work report 2022"],
  ['成都市武侯区', 'Wuhou District, Chengdu government work report 2022'],
])('the report of %s is called %s in English', (issuer, name) => {
  expect(reportName(report({ id: 'x-2022', issuer, year: 2022 }), 'en')).toBe(name);
});

test.each([
  [[2022], '成都市政府工作报告 2022', 'Chengdu government work report 2022'],
  [[2022, 2023], '成都市政府工作报告 2022、2023', 'Chengdu government work reports 2022, 2023'],
  [
    [2016, 2017, 2018, 2020],
    '成都市政府工作报告 2016—2018、2020',
    'Chengdu government work reports 2016–2018, 2020',
  ],
])('reports of %j stand in a line as %s', (years, zh, en) => {
  const reports = years.map((year) => report({ id: `chengdu-${year}`, issuer: '成都市', year }));
  expect(reportNames(reports, 'zh')).toBe(zh);
  expect(reportNames(reports, 'en')).toBe(en);
});

test('titles of other kinds stand between title marks, and apart from the years before them', () => {
  const reports = [
    report({ id: 'chengdu-2023', year: 2023 }),
    report({ id: 'chengdu-2024', year: 2024 }),
    report({ id: 'a', year: 2024, kind: 'feature', title: '兜牢底线 擦亮底色 ——读《条例》' }),
    report({ id: 'b', year: 2025, kind: 'news', title: '稳就业、促增收' }),
  ];
  expect(reportNames(reports, 'zh')).toBe(
    '成都市政府工作报告 2023、2024；《兜牢底线 擦亮底色——读〈条例〉》（2024）；《稳就业、促增收》（2025）',
  );
  expect(reportNames(reports, 'en')).toBe(
    'Chengdu government work reports 2023, 2024; 《兜牢底线 擦亮底色——读〈条例〉》 (2024); 《稳就业、促增收》 (2025)',
  );
});

test.each([
  ['成都市2022年政府工作报告', '政府工作报告'],
  ['民生实事完成情况', '民生实事完成情况'],
  ['成都市2022年', '成都市2022年'],
])('beside issuer and year %s is %s', (title, bare) => {
  expect(bareTitle({ title, issuer: '成都市', year: 2022 })).toBe(bare);
});

test.each([
  ['government-work-report', '成都市', '成都市2022年政府工作报告', '成都市政府工作报告'],
  ['government-work-report', '成都市', '政府工作报告', '成都市政府工作报告'],
  ['notice', '四川省总工会', '四川省总工会助力经济发展', '四川省总工会助力经济发展'],
  ['feature', '成都市总工会', '成都工会十二条措施', '成都市总工会：成都工会十二条措施'],
] as const)('a %s of %s titled %s names its issuer once', (kind, issuer, title, name) => {
  expect(titleWithIssuer({ kind, issuer, title, year: 2022 })).toBe(name);
});
