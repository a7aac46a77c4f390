import { describe, expect, it } from 'vitest';
import { isAccountTitle, partOfAccount } from '../../src/convert/accounts.ts';
import { issuerOfAccount } from '../../src/convert/places.ts';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import { toDocuments } from '../../src/convert/content.ts';
import type { StructuredSeed } from '../../src/convert/types.ts';

const convert = (text: string): StructuredSeed =>
  convertStructure({ name: 'a.txt', text, encoding: 'utf-8' }, [], []);

const plan = `关于河川市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告
——2024年1月18日在河川市第八届人民代表大会第三次会议上
河川市发展和改革委员会
各位代表：
现在，我受市人民政府的委托，向大会报告计划执行情况，请予审议。
一、2023年国民经济和社会发展计划执行情况
（一）经济稳步回升。新增规上企业41家，完成投资120亿元。
（二）民生持续改善。改造老旧小区76个，新增学位1.2万个。
二、2024年国民经济和社会发展主要目标
城镇新增就业4万人以上，粮食产量达到52万吨。
三、完成2024年计划的主要任务和措施
安排重点项目130个以上，新建幼儿园6所。
`;

/** Part, role and year of every figure. */
const told = (seed: StructuredSeed): string[] =>
  toDocuments(seed, 'a').flatMap(({ sections }) =>
    sections.flatMap(({ data }) =>
      data.figures.map(({ text, role, year }) => `${data.part} ${text} ${role} ${year}`),
    ),
  );

describe('the report on plan or budget', () => {
  it('is an official document of the body that gave it', () => {
    const seed = convert(plan);
    expect(seed.documents).toMatchObject([
      {
        kind: 'notice',
        issuer: '河川市发展和改革委员会',
        year: 2024,
        date: '2024-01-18',
        title: plan.slice(0, plan.indexOf('\n')),
      },
    ]);
    expect(seed.doubts).toEqual([]);
    expect(accountFor(seed)).toMatchObject({ lost: 0, twice: 0 });
  });

  it('has a title of its own line, however long', () => {
    const long = plan.replace('与2024年', '、2024年');
    expect(convert(long).documents[0]?.title).toBe(long.slice(0, long.indexOf('\n')));
  });

  it('is of the place of its session, or of its title, where nobody signed it', () => {
    const unsigned = plan.replace('河川市发展和改革委员会\n', '');
    expect(convert(unsigned).documents[0]?.issuer).toBe('河川市');
    const bare = unsigned.replace(/^——.*\n/mu, '');
    expect(convert(bare).documents[0]).toMatchObject({ issuer: '河川市', year: 2024 });
  });

  it('names the one who gave it behind the office', () => {
    const signed = plan.replace('河川市发展和改革委员会', '河川市财政局局长　李　明');
    expect(convert(signed).documents[0]).toMatchObject({ issuer: '河川市财政局', speaker: '李明' });
  });

  it('is of the office of its place where the office alone signed it', () => {
    const signed = plan.replace('河川市发展和改革委员会', '市发展和改革委员会主任　李　明');
    expect(convert(signed).documents[0]).toMatchObject({
      issuer: '河川市发展和改革委员会',
      speaker: '李明',
    });
    const titled = plan
      .replace('关于', '河川市财政局关于')
      .replace(/^(?:——|河川市发展).*\n/gmu, '');
    expect(convert(titled).documents[0]?.issuer).toBe('河川市财政局');
  });

  it('tells of the year and sets targets for the next as its headings say', () => {
    expect(told(convert(plan))).toEqual([
      'review 41家 outcome 2023',
      'review 120亿元 outcome 2023',
      'review 76个 outcome 2023',
      'review 1.2万个 outcome 2023',
      'plan 4万人以上 target 2024',
      'plan 52万吨 target 2024',
      'plan 130个以上 target 2024',
      'plan 6所 target 2024',
    ]);
  });
});

describe('a statistical bulletin', () => {
  const bulletin = `河川市2023年国民经济和社会发展统计公报

河川市统计局

2024年4月16日

一、综合

2023年，全市地区生产总值482.2亿元，增长5.3%。

二、农业

全年粮食产量29.6万吨，茶叶产量1.8万吨。
`;
  it('is of the office and the day that it names and tells of the year before', () => {
    const seed = convert(bulletin);
    expect(seed.documents).toMatchObject([
      { kind: 'notice', issuer: '河川市统计局', year: 2024, date: '2024-04-16' },
    ]);
    expect(told(seed)).toEqual([
      'body 482.2亿元 outcome 2023',
      'body 5.3% outcome 2023',
      'body 29.6万吨 outcome 2023',
      'body 1.8万吨 outcome 2023',
    ]);
  });

  it('may bear the mark of a note behind its title', () => {
    expect(convert(bulletin.replace('公报', '公报[1]')).documents).toMatchObject([
      { kind: 'notice', title: '河川市2023年国民经济和社会发展统计公报', year: 2024 },
    ]);
  });

  it('that two offices give is of the first', () => {
    const joint = bulletin.replace('河川市统计局', '河川市统计局　国家统计局河川调查队');
    expect(convert(joint).documents).toMatchObject([{ issuer: '河川市统计局' }]);
  });
});

describe("a department's summary", () => {
  const summary = `河川市水务局2023年工作总结及2024年工作计划
2024年1月9日
一、水网建设全面提速
今年以来，新建水厂3座。
二、下一步工作打算
新建泵站5座。
`;
  it('tells of the year that it sums up and plans the next, whenever it was given', () => {
    const seed = convert(summary);
    expect(seed.documents).toMatchObject([
      { kind: 'notice', issuer: '河川市水务局', year: 2024, date: '2024-01-09' },
    ]);
    expect(told(seed)).toEqual(['body 3座 outcome 2023', 'plan 5座 target 2024']);
    const early = convert(summary.replace('2024年1月9日', '2023年12月20日'));
    expect(early.documents).toMatchObject([{ year: 2023 }]);
    expect(told(early)).toEqual(['body 3座 outcome 2023', 'plan 5座 target 2024']);
  });

  it('of half a year plans the other half', () => {
    const half = summary
      .replace('2023年工作总结及2024年工作计划', '2023年上半年工作总结及下半年工作计划')
      .replace('下一步', '下半年')
      .replace('2024年1月', '2023年7月');
    expect(told(convert(half))).toEqual(['body 3座 outcome 2023', 'plan 5座 target 2023']);
  });
});

describe('issuerOfAccount', () => {
  it.each([
    ['2023年河川市国民经济和社会发展统计公报', '河川市'],
    ['2024年1至7月河川县国民经济和社会发展计划执行情况的报告', '河川县'],
    ['青岭市河川区（河川新区）2023年财政预算执行情况与2024年财政预算草案报告', '青岭市河川区'],
    ['河川市国民经济和社会发展第十五个五年规划纲要', '河川市'],
    ['2023年全市国民经济和社会发展统计公报', null],
  ])('of %s is %s', (title, issuer) => {
    expect(issuerOfAccount(title)).toBe(issuer);
  });
});

describe('isAccountTitle', () => {
  it.each([
    ['关于河川市2022年预算执行情况和2023年预算草案的报告（摘要）', true],
    ['河川市2023年国民经济和社会发展计划草案的报告', true],
    ['2023年河川市生态环境状况公报', true],
    ['河川区2022年预算执行情况与2023年预算（草案）报告', true],
    ['河川区人民政府关于2023年财政决算（草案）的报告', true],
    ['河川市民政局2023年上半年工作总结', true],
    ['河川市民政局2023年工作总结暨2024年工作打算', true],
    ['河川市民政局召开2023年工作总结会', false],
    ['我市发布2023年国民经济和社会发展统计公报', false],
    ['市人大常委会听取关于2023年决算情况的报告', false],
    ['河川市政府工作报告', false],
    ['新春访企业 共话发展', false],
  ])('reads %s as %s', (title, account) => {
    expect(isAccountTitle(title)).toBe(account);
  });
});

describe('partOfAccount', () => {
  it.each([
    ['2022年预算执行情况', 'review'],
    ['二〇二二年全市预算执行情况', 'review'],
    ['2022年预算执行情况和财政重点工作', 'review'],
    ['2022年预算执行情况和2023年预算安排', 'plan'],
    ['2023年预算草案', 'plan'],
    ['2022年县级决算草案', 'review'],
    ['完成2023年预算任务的主要措施', 'plan'],
    ['2023年工业和建筑业', undefined],
    ['主要任务', undefined],
  ])('reads %s as %s', (heading, part) => {
    expect(partOfAccount(heading)).toBe(part);
  });
});
