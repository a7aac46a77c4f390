import { describe, expect, it } from 'vitest';
import { leadOf, leadsOf, leadsOfSections } from '../../src/convert/leads.ts';

describe('leadOf', () => {
  it('is a short first sentence without a comma', () => {
    expect(leadOf('推动消费强劲复苏。把恢复和扩大消费摆在优先位置。', 0)).toBe(
      '推动消费强劲复苏。',
    );
    expect(leadOf('人才兴则国兴，人才强则国强。目前，全市有人才。', 0)).toBeNull();
    expect(leadOf('各位代表！成绩来之不易。', 0)).toBeNull();
    expect(leadOf('重点抓好十个方面工作。', 0)).toBeNull();
  });

  it('is what is set in bold', () => {
    expect(leadOf('今年的总体要求是：坚持稳中求进。', 9)).toBe('今年的总体要求是：');
  });
});

describe('leadsOf', () => {
  const of = (headed: boolean, ...texts: readonly string[]) =>
    leadsOf(
      texts.map((text) => ({ text, bold: 0 })),
      headed,
    );
  const plain = '过去一年，面对复杂形势，我们攻坚克难，完成了全年任务。';
  const led = (lead: string): string => `${lead}全市新增企业三百家，增长较快。`;

  it('passes over one short sentence by chance', () => {
    expect(of(true, plain, led('成绩来之不易。'), plain, plain)).toEqual([null, null, null, null]);
  });

  it('finds none in the only paragraph under a heading, which has its title above it', () => {
    expect(of(true, led('城市品质提升。'))).toEqual([null]);
    expect(of(false, led('城市品质提升。'))).toEqual(['城市品质提升。']);
  });

  it('finds a row of leads among paragraphs without', () => {
    const row = ['——结构继续优化。', '——动能不断增强。', '——民生持续改善。'];
    expect(of(true, plain, plain, plain, ...row.map(led), plain, plain)).toEqual([
      ...[null, null, null],
      ...row,
      ...[null, null],
    ]);
  });

  it('takes the first sentence of 一是…二是…三是… though it has a comma', () => {
    const series = [
      '一是抓投资，经济稳中向好。',
      '二是抓创新，动能加快转换。',
      '三是抓民生，福祉持续增进。',
    ];
    expect(of(true, plain, ...series.map(led), plain, plain, plain)).toEqual([
      null,
      ...series,
      ...[null, null, null],
    ]);
    expect(of(true, plain, led('一是抓投资，经济稳中向好。'), plain, plain, plain)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('counts 五是|紧扣…, 四是|强化… and 二要|强化… to such a series', () => {
    for (const series of [
      ['一是抓投资，稳增长。', '二是强化创新，增动能。', '三是紧扣民生，添福祉。'],
      ['一要稳住投资，扩大内需。', '二要强化创新，增添动能。', '三要紧盯民生，补齐短板。'],
    ])
      expect(of(true, plain, ...series.map(led), plain, plain)).toEqual([
        null,
        ...series,
        ...[null, null],
      ]);
  });

  it('takes short first sentences of 第一，第二，第三， where all are short', () => {
    const series = ['第一，向开放要活力。', '第二，坚持稳中求进。', '第三，着力改善民生。'];
    expect(of(true, plain, ...series.map(led), plain, plain, plain)).toEqual([
      null,
      ...series,
      ...[null, null, null],
    ]);
    const long = '第二，这次改革主要着眼于转变职能，理顺关系，精简机构，提高效率。';
    expect(of(true, plain, led(series[0]!), long, led(series[2]!), plain, plain, plain)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });

  it('takes a statement for one only among others of its kind', () => {
    const leads = ['企业是市场的主体。', '推动产业提质。', '稳定对外贸易。', '扩大有效投资。'];
    expect(of(false, ...leads.map(led))).toEqual([null, ...leads.slice(1)]);
    for (const stated of [
      '乡村振兴离不开人才支撑。',
      '新任务对工作提出更高要求。',
      '城市与乡村相辅相成、共同发展。',
      '就业事关千家万户。',
    ])
      expect(of(false, ...[stated, ...leads.slice(1)].map(led))[0]).toBeNull();
    const call = '要靠创新增添活力。';
    expect(of(false, ...[call, ...leads.slice(1)].map(led))[0]).toBe(call);
    const statements = ['就业是民生之本。', '收入是民生之源。', '社保是民生之基。'];
    expect(of(false, ...statements.map(led))).toEqual(statements);
  });

  it('takes no address of the deputies for one, though it is in bold', () => {
    expect(leadsOf([{ text: '各位代表！实干创造未来。', bold: 5 }], false)).toEqual([null]);
  });

  it('does not take a whole paragraph in bold for one', () => {
    expect(leadsOf([{ text: '各位代表：', bold: 4 }], false)).toEqual([null]);
  });
});

describe('numbered lines below the headings that are held', () => {
  const text = '规模以上工业企业达到86家，产业集群产值突破300亿元，发展后劲不断增强。';
  const leads = (...lines: readonly string[]) =>
    leadsOf(
      lines.map((line) => ({ text: line, bold: 0 })),
      true,
    );

  it('are leads where they count on and each stands above a paragraph', () => {
    const titles = ['（一）综合实力实现新跨越', '（二）城乡面貌发生新变化'];
    expect(leads(titles[0]!, text, titles[1]!, text, text)).toEqual([
      titles[0],
      null,
      titles[1],
      null,
      null,
    ]);
  });

  it.each([
    [['（一）综合实力实现新跨越', text]],
    [['（一）综合实力实现新跨越', text, '（三）城乡面貌发生新变化', text]],
    [['1.新建学校6所', '2.新建公园12个', text]],
    [['1.新建学校6所；', text, '2.新建公园12个；', text]],
  ])('are none else: %j', (lines) => {
    expect(leads(...lines).every((lead) => lead === null)).toBe(true);
  });
});

describe('leadsOfSections', () => {
  const plain = '去年的工作打下了良好的基础，今年要继续抓好落实，务求实效。';
  const section = (...leads: readonly string[]) => ({
    paragraphs: [plain, ...leads.flatMap((lead) => [`${lead}${plain}`, plain])]
      .concat(plain)
      .map((text) => ({ text, bold: 0 })),
    headed: true,
  });
  const topics = section('保持适度增长。', '扩大对外贸易。', '控制建设规模。');
  const full = section();
  const rows = ['抓好粮食生产。', '整治城乡环境。', '办好各类教育。'];
  const device = {
    ...full,
    paragraphs: [plain, ...rows.map((row) => `${row}${plain}`)].map((text) => ({ text, bold: 0 })),
  };

  it('finds one for each topic where another section of the text has them', () => {
    const [first] = leadsOfSections([topics, device]);
    expect(first?.filter((lead) => lead !== null)).toHaveLength(3);
  });

  it('finds none where no other has, nor where a section has but two', () => {
    const none = (leads: readonly (string | null)[] | undefined) =>
      leads?.every((lead) => lead === null);
    expect(none(leadsOfSections([topics, full])[0])).toBe(true);
    expect(none(leadsOfSections([section('保持适度增长。', '扩大对外贸易。'), device])[0])).toBe(
      true,
    );
  });
});
