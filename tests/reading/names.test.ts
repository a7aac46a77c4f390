import { expect, test } from 'vitest';
import { reportName } from '../../src/reading/names.ts';
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
  ['chengdu-2022', 'Chengdu government work report 2022'],
  ['state-council-2022', 'State Council government work report 2022'],
])('%s is called %s in English', (id, name) => {
  expect(reportName(report({ id, year: 2022 }), 'en')).toBe(name);
});
