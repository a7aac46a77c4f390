import { describe, expect, it } from 'vitest';
import { withHeadings } from '../../../src/convert/indicators/headings.ts';
import {
  averaged,
  ofPartOfYear,
  periodOf,
  reachedAtEnd,
  sinceBefore,
} from '../../../src/convert/indicators/period.ts';

describe('periodOf', () => {
  it('lets the nearest word of time decide', () => {
    expect(periodOf('', '五年来成就显著。2022年', [], 2022)).toBe('year');
    expect(periodOf('', '2022年收官。过去五年', [], 2022)).toBe('several years');
    expect(periodOf('', '过去五年成绩显著。过去的一年', [], 2022)).toBe('year');
  });

  it('lets a time of the sentence hold behind its semicolons', () => {
    const half = '上半年，出口增长9%；进口增长';
    expect(periodOf('进口增长', half, [], 2022)).toBe('part of a year');
    expect(periodOf('全年进口增长', half.replace('进口', '全年进口'), [], 2022)).toBe('year');
    expect(periodOf('进口增长', half.replace('；', '。'), [], 2022)).toBe('year');
    const plan = '上半年产值9亿元，完成全年计划目标的51%，增长';
    expect(periodOf(plan, plan, [], 2022)).toBe('part of a year');
  });

  it('takes what stands under 一季度经济运行情况 for part of a year', () => {
    expect(periodOf('出口增长', '', ['河川市一季度经济运行情况'], 2022)).toBe('part of a year');
    expect(periodOf('全年出口增长', '全年出口增长', ['河川市一季度经济运行情况'], 2022)).toBe(
      'year',
    );
    expect(ofPartOfYear('河川市2022年上半年工作总结')).toBe(true);
    expect(ofPartOfYear('2021年决算和2022年上半年预算执行情况的报告')).toBe(false);
    expect(ofPartOfYear('河川市政府工作报告')).toBe(false);
  });

  it('asks the headings, the innermost first, where the paragraph is silent', () => {
    expect(periodOf('', '', ['“十四五”时期主要目标'], 2022)).toBe('several years');
    expect(periodOf('', '', ['过去五年工作回顾', '2022年工作'], 2022)).toBe('year');
    expect(periodOf('', '', ['过去五年及2017年工作回顾'], 2017)).toBe('year');
  });

  it('takes what a heading tells of a five-year plan for that of all its years', () => {
    expect(periodOf('', '', ['“十三五”发展主要成就'], 2020)).toBe('several years');
    expect(periodOf('', '', ['“十四五”规划收官'], 2025)).toBe('year');
  });

  it('takes the end of a five-year plan for its last year', () => {
    const above = ['“十四五”时期主要目标'];
    expect(periodOf('', '到“十四五”末，', above, 2025)).toBe('year');
    expect(periodOf('', '“十四五”期末', above, 2021)).toBe('several years');
    expect(periodOf('', '今年，较“十三五”末', [], 2025)).toBe('year');
  });

  it('does not take the plan of years to come for the time told', () => {
    expect(periodOf('', '绘就未来十五年城市建设蓝图。', [], 2022)).toBe('year');
    expect(periodOf('', '未来五年，我们要办好几件大事。', [], 2022)).toBe('several years');
  });

  it('does not take 三年行动计划 for a time', () => {
    expect(periodOf('', '启动小区治理三年攻坚行动', [], 2022)).toBe('year');
    expect(periodOf('', '深入落实三年行动计划', [], 2022)).toBe('year');
  });

  it('takes a far year that is aimed at for another time, one merely mentioned for none', () => {
    expect(periodOf('', '到2035年基本实现现代化。', [], 2021)).toBe('several years');
    expect(periodOf('', '到2035年基本实现现代化。今年', [], 2021)).toBe('year');
    expect(periodOf('', '五年来，旅游恢复，超过2019年水平，', [], 2023)).toBe('several years');
  });

  it('takes the first year of a government for one year, and a title for no time', () => {
    const first = '过去一年是本届政府依法履职的第一年';
    expect(periodOf('', '', ['2013年工作回顾', first], 2013)).toBe('year');
    expect(periodOf('', '本届政府任期内', [], 2013)).toBe('several years');
    expect(periodOf('', '全年编制《“十四五”时期发展规划》，', [], 2021)).toBe('year');
  });

  it('takes a good beginning of a five-year plan for its first year', () => {
    const opened = '实现了“十二五”时期的良好开局。';
    expect(periodOf('', `${opened}工业增加值完成`, [], 2011)).toBe('year');
    expect(periodOf('', '“十二五”时期工业增加值完成', [], 2011)).toBe('several years');
  });

  it('takes what one year is among several for that year, and a rate of each year for no span', () => {
    const told = '成为“九五”以来连续第三个快于全国的年份。其中，';
    expect(periodOf('', told, [], 1998)).toBe('year');
    expect(periodOf('', '是“十三五”以来最好的一年。', [], 2019)).toBe('year');
    expect(periodOf('', '“九五”以来，', [], 1998)).toBe('several years');
    expect(periodOf('', '五年来成绩显著。1996年财政增收为近几年最好水平，', [], 1996)).toBe('year');
    expect(periodOf('', '1996年起步。近几年，', [], 1996)).toBe('several years');
    expect(periodOf('', '补偿标准由每年每亩20元提高到26元。', [], 2013)).toBe('year');
    expect(periodOf('', '补助标准提高到每人每年600元。', [], 2013)).toBe('year');
    expect(periodOf('', '每年新建20所。', [], 2013)).toBe('several years');
  });

  it('sees quarters and months', () => {
    expect(periodOf('一季度', '', [], 2022)).toBe('part of a year');
    expect(periodOf('', '', ['一、上半年工作回顾'], 2022)).toBe('part of a year');
    expect(periodOf('', '', ['2022年一季度，总产值26亿元'], 2022)).toBe('part of a year');
    expect(periodOf('', '', ['2022年，上半年承压，全年向好'], 2022)).toBe('year');
    const list = '一季度，总产值26亿元；同比增长';
    expect(periodOf('同比增长', list, [], 2022)).toBe('part of a year');
    expect(periodOf('全年同比增长', `${list}4%；全年同比增长`, [], 2022)).toBe('year');
    expect(periodOf('1—11月', '', [], 2022)).toBe('part of a year');
    expect(periodOf('1月至7月', '', [], 2022)).toBe('part of a year');
    expect(periodOf('面对三季度回落，全年', '全年', [], 2022)).toBe('year');
    expect(periodOf('8月份', '', [], 2022)).toBe('part of a year');
    expect(periodOf('6个驿站9月份前开放，新增', '', [], 2022)).toBe('year');
  });

  it('tells a record from a sum of the years since', () => {
    expect(periodOf('', '茶叶收购量创近年新高，茶园总规模', [], 2022)).toBe('year');
    expect(periodOf('', '近年来，', [], 2022)).toBe('several years');
  });
});

describe('periodOf a sentence that divides what was told before', () => {
  it('keeps the part of the year', () => {
    const told = '前三季度，服务业增长6%。';
    expect(periodOf('分行业看，', `${told}分行业看，`, [], 2022)).toBe('part of a year');
    expect(periodOf('分行业看，全年', `${told}分行业看，全年`, [], 2022)).toBe('year');
    expect(periodOf('新建学校', `${told}新建学校`, [], 2022)).toBe('year');
  });

  it('knows the plans before 2006 too', () => {
    expect(periodOf('', '“十五”时期，', [], 2006)).toBe('several years');
    expect(periodOf('', '十五个项目开工，', [], 2006)).toBe('year');
  });
});

describe('averaged', () => {
  it('tells means of several years from concentrations and exchange rates over a year', () => {
    expect(averaged('五年年均增长', 2020)).toBe(true);
    expect(averaged('PM2.5年均浓度', 2020)).toBe(false);
    expect(averaged('人均生产总值达到元(按年平均汇率折算为', 2020)).toBe(false);
  });

  it('does not take the mean growth of one member for that of a share or level behind it', () => {
    const clause = '科研经费年均增长9%、占地区生产总值比重达到';
    expect(averaged(clause, 2020, 'share')).toBe(false);
    expect(averaged(clause, 2020, 'increase')).toBe(true);
    expect(averaged('年均分别达到2%、3%', 2020, 'level')).toBe(true);
  });

  it('allows a comparison with the year before alone', () => {
    expect(averaged('较2023年下降', 2024)).toBe(false);
    expect(averaged('较2020年下降', 2024)).toBe(true);
    expect(averaged('比1996年增长', 2001)).toBe(true);
    expect(averaged('比1996年增长', 1997)).toBe(false);
  });
});

describe('sinceBefore', () => {
  it('carries the base that （下同） names on to the changes behind it', () => {
    const told = (base: string): string => `总产值90亿元，${base}（下同）增长41%；投资31亿元，增长`;
    expect(sinceBefore(told('比2012年'), 2016)).toBe(true);
    expect(sinceBefore(told('年均'), 2016)).toBe(true);
    expect(sinceBefore(told('比2015年'), 2016)).toBe(false);
    expect(sinceBefore(`${told('比2012年')}112%；财政收入比上年增长`, 2016)).toBe(false);
    expect(sinceBefore('预计（下同）总产值90亿元，增长', 2016)).toBe(false);
  });
});

describe('reachedAtEnd', () => {
  it('takes the product of several years for that of the last, as nobody adds them up', () => {
    expect(reachedAtEnd('全省生产总值', '', 'amount')).toBe(true);
    expect(reachedAtEnd('地区生产总值达到', '', 'level')).toBe(true);
    expect(reachedAtEnd('地区生产总值突破', '', 'level')).toBe(false);
    expect(reachedAtEnd('地区生产总值突破2万亿元、达到', '', 'level')).toBe(true);
    expect(reachedAtEnd('地区生产总值连跨三个千亿级台阶、达', '', 'level')).toBe(true);
    expect(reachedAtEnd('地区生产总值接连跨越4万亿元,达到', '', 'level')).toBe(true);
    expect(reachedAtEnd('地区生产总值连续跨越4万亿、', '', 'level')).toBe(false);
    expect(reachedAtEnd('进出口总额', '', 'amount')).toBe(false);
  });

  it('takes a sum for that of one year where it is held against one', () => {
    expect(reachedAtEnd('税收', '，比上年增长5%', 'amount')).toBe(true);
    expect(reachedAtEnd('税收', '，是“十二五”末的1.4倍', 'amount')).toBe(true);
    expect(reachedAtEnd('税收', '，是“十二五”时期的1.4倍', 'amount')).toBe(false);
    expect(reachedAtEnd('税收', '，增长5%', 'amount')).toBe(false);
  });
});

describe('withHeadings', () => {
  it('adds the time that a paragraph before names at its beginning', () => {
    const texts = [
      '各位代表！',
      '这五年，我们攻坚克难。',
      '城镇新增就业260万人。',
      '刚刚过去的2025年很不平凡，党的十八大以来的事业继续推进。',
      '城镇新增就业50万人。',
    ];
    const paragraphs = texts.map((text) => ({ text }));
    const section = { level: 1, heading: '工作回顾', paragraphs };
    expect([...withHeadings([section])].map(([, headings]) => headings)).toEqual([
      ['工作回顾'],
      ['工作回顾'],
      ['工作回顾', '这五年'],
      ['工作回顾'],
      ['工作回顾', '刚刚过去的2025年很不平凡'],
    ]);
  });

  it('adds to sections the one year that their part opens with, not several', () => {
    const sections = (time: string) => [
      { level: 1, heading: '2025年和“十四五”时期工作回顾', paragraphs: [{ text: time }] },
      { level: 2, heading: '推动经济稳中有进', paragraphs: [{ text: '城镇新增就业50万人。' }] },
    ];
    const above = (time: string) => [...withHeadings(sections(time))].at(-1)![1];
    expect(above('2025年是极不平凡的一年。').at(-1)).toBe('2025年是极不平凡的一年');
    expect(above('各位代表，过去的一年，我们砥砺前行。').at(-1)).toBe('各位代表，过去的一年');
    expect(above('过去五年，我们攻坚克难。').at(-1)).toBe('推动经济稳中有进');
    expect(above('各位代表！过去的一年，成绩来之不易。').at(-1)).toBe('推动经济稳中有进');
  });

  it('adds to sections several years where a paragraph announces what they tell', () => {
    const texts = ['天道酬勤。五年来，我们重点做了以下工作。', '刚刚过去的2020年，我们攻坚克难。'];
    const sections = [
      {
        level: 1,
        heading: '“十三五”及2020年工作回顾',
        paragraphs: texts.map((text) => ({ text })),
      },
      { level: 2, heading: '保障民生', paragraphs: [{ text: '累计新增学位8万个。' }] },
    ];
    expect([...withHeadings(sections)].at(-1)![1].at(-1)).toBe('五年来');
  });
});
