/** Whose report it is, from heads as governments print them. */
import { describe, expect, it } from 'vitest';
import { convertStructure } from '../../src/convert/index.ts';
import { report } from './support/report.ts';

const body = report.split('\n').slice(3).join('\n');

/** The facts of the report below another head; `by` is how it names its government. */
function factsOf(head: string, by = '市人民政府') {
  const text = `${head}\n${body.replace('市人民政府', by)}`;
  const { documents } = convertStructure({ name: 'x.txt', text, encoding: 'utf-8' }, [], []);
  const { title, issuer, year, date, speaker, kind } = documents[0]!;
  expect(kind).toBe('government-work-report');
  return [title, issuer, year, date, speaker];
}

describe('the head of a report', () => {
  it('may be that of a league, a prefecture or a new area', () => {
    expect(
      factsOf(
        '青格勒盟行政公署工作报告\n——2024年1月15日在青格勒盟第三次各族代表会议上\n盟长 巴图',
        '盟行政公署',
      ),
    ).toEqual(['青格勒盟行政公署工作报告', '青格勒盟', 2024, '2024-01-15', '巴图']);
    expect(
      factsOf('松岭地区行政公署工作报告\n（2024年1月15日）\n行署专员 李安', '地区行署'),
    ).toEqual(['松岭地区行政公署工作报告', '松岭地区', 2024, '2024-01-15', '李安']);
    expect(factsOf('河川新区管委会工作报告\n（2024年1月8日）', '新区管委会')).toEqual([
      '河川新区管委会工作报告',
      '河川新区',
      2024,
      '2024-01-08',
      null,
    ]);
  });

  it('may hold the session in its title, the speaker behind it, and say what it is', () => {
    expect(
      factsOf('在河川市第八届人民代表大会第四次会议上的政府工作报告\n（2024年1月16日）\n市长 李安'),
    ).toEqual([
      '在河川市第八届人民代表大会第四次会议上的政府工作报告',
      '河川市',
      2024,
      '2024-01-16',
      '李安',
    ]);
    expect(factsOf('2024年河川市政府工作报告全文（市长 李安）')).toEqual([
      '2024年河川市政府工作报告全文',
      '河川市',
      2024,
      null,
      '李安',
    ]);
  });

  it('may name the government on a line of its own above a title of another form', () => {
    expect(factsOf('河川市人民政府\n关于2023年工作情况和2024年工作安排的报告\n')).toEqual([
      '政府工作报告',
      '河川市',
      2024,
      null,
      null,
    ]);
  });
});
