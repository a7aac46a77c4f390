import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/convert/facts.ts';
import { findFurniture } from '../../src/convert/furniture.ts';
import { definitionsOf } from '../../src/convert/glossary.ts';
import { issuerSlug } from '../../src/convert/issuer-slug.ts';
import { leadOf, leadsOf, leadsOfSections } from '../../src/convert/leads.ts';
import { mappedSlice, spansOf } from '../../src/convert/mapped.ts';
import { headingForm, toHan, valueOf } from '../../src/convert/numbering.ts';
import { partOf } from '../../src/convert/parts.ts';
import {
  issuerOfOccasion,
  issuerOfSpeaker,
  issuerOfStatement,
  issuerOfTitle,
} from '../../src/convert/places.ts';
import { toFullWidth } from '../../src/convert/punctuation.ts';
import { closeUp } from '../../src/convert/spacing.ts';

const mapped = (text: string) => mappedSlice(text, 0, text.length);
const closed = (text: string): string => closeUp(text, [[0, text.length]]).text.text;
const furniture = (text: string) =>
  findFurniture(text).map(({ span, why }) => [why, text.slice(...span).trim()]);

describe('closeUp', () => {
  it.each([
    ['政 府 工 作 报 告', '政府工作报告'],
    ['附　件', '附件'],
    ['新建 5G 基站 1.5 万个', '新建5G基站1.5万个'],
    ['“春风送岗惠民生 工会关爱暖人心”', '“春风送岗惠民生 工会关爱暖人心”'],
    ['系 列 活 动 ，助 力 推 动 擦 亮 成 都“ 科 幻 之', '系列活动，助力推动擦亮成都“科幻之'],
    ['“962110”就 业 援 助 热 线 ，精 准 开 展', '“962110”就业援助热线，精准开展'],
    ['2 0 2 3 年 成 都 市', '2023年成都市'],
    ['助力经济发展“开门红” 十二条措施', '助力经济发展“开门红” 十二条措施'],
    ['  Belt and Road  倡议', 'Belt and Road倡议'],
  ])('reads %s as %s', (text, read) => {
    expect(closed(text)).toBe(read);
  });

  it('maps every unit to its place', () => {
    const { text } = closeUp('新建 5G', [[0, 5]]);
    expect(text.at).toEqual([0, 1, 3, 4]);
  });
});

describe('toFullWidth', () => {
  it.each([
    ['快递,医疗:教育;养老?就业!', '快递，医疗：教育；养老？就业！'],
    ['新(改)建管网80公里', '新（改）建管网80公里'],
    ['增长1.5%,达到1,000亿元', '增长1.5%，达到1,000亿元'],
    ['10:30开会', '10:30开会'],
    ['见http://a.cn/b?c=d,e', '见http://a.cn/b?c=d,e'],
    ['World Expo (Shanghai), 2010', 'World Expo (Shanghai), 2010'],
  ])('sets %s as %s', (text, set) => {
    expect(toFullWidth(mapped(text)).text).toBe(set);
  });
});

describe('findFurniture', () => {
  it.each([
    ['未来！ 下转06版', [['page-jump', '下转06版']]],
    ['（上接第一版）全市经济', [['page-jump', '（上接第一版）']]],
    ['— 12 —', [['page-number', '— 12 —']]],
    ['责任编辑：张三', [['editor', '责任编辑：张三']]],
    ['保持96%以上。 成都市人社局供图', [['credit', '成都市人社局供图']]],
    ['<!-- 图片 -->', [['comment', '<!-- 图片 -->']]],
    ['## 一、回顾', [['markup', '##']]],
    [
      '**提速**换挡',
      [
        ['markup', '**'],
        ['markup', '**'],
      ],
    ],
    ['甲\u0000乙', [['control', '\u0000']]],
    ['下转移支付资金', []],
    ['提升为2.0版本', []],
    ['字号：大 中 小', [['web', '字号：大 中 小']]],
    ['字号”特色品牌，建设一批特色农', []],
    ['<script>alert(1)</script>', []],
  ])('sets aside of %s only what is no text', (text, found) => {
    expect(furniture(text)).toEqual(found);
  });
});

describe('numbers of headings', () => {
  it.each([
    ['（二）聚焦双核', 'bracket', '（二）', 2],
    ['(十一)加快建设', 'bracket', '（十一）', 11],
    ['三、2024年重点工作', 'one', '三、', 3],
    ['第二部分 今后五年', 'part', '第二部分', 2],
    ['12．开展', 'digit', '12．', 12],
    ['①完善', 'circle', '①', 1],
  ] as const)('are read from %s', (text, form, number, value) => {
    expect(headingForm(text)).toMatchObject({ form, number, value });
  });

  it('are not read from quantities', () => {
    expect(headingForm('2.5万亿元')).toBeNull();
    expect(headingForm('十万亩高标准农田')).toBeNull();
  });

  it('are counted in both scripts', () => {
    expect(['十', '十二', '二十', '二十三', '一百零五'].map(valueOf)).toEqual([10, 12, 20, 23, 0]);
    expect([1, 10, 12, 20, 23].map(toHan)).toEqual(['一', '十', '十二', '二十', '二十三']);
  });
});

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

  it('takes a statement for one only among others of its kind', () => {
    const leads = ['企业是市场的主体。', '推动产业提质。', '稳定对外贸易。', '扩大有效投资。'];
    expect(of(false, ...leads.map(led))).toEqual([null, ...leads.slice(1)]);
    for (const stated of ['乡村振兴离不开人才支撑。', '新任务对工作提出更高要求。'])
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

describe('partOf', () => {
  it.each([
    ['2023年工作回顾', 'review'],
    ['过去五年及2017年工作回顾', 'review'],
    ['关于1998年的政府工作', 'review'],
    ['2024年工作安排建议', 'plan'],
    ['今后五年工作的总体部署', 'plan'],
    ['切实加强政府自身建设', 'plan'],
    ['《政府工作报告》有关内容名词注释', 'attachment'],
    ['加快经济体制改革步伐', undefined],
  ])('reads %s as %s', (heading, part) => {
    expect(partOf(heading)).toBe(part);
  });
});

describe('issuers', () => {
  it.each([
    ['成都市', 'chengdu'],
    ['重庆市', 'chongqing'],
    ['陕西省', 'shaanxi'],
    ['山西省', 'shanxi'],
    ['西藏自治区', 'xizang'],
    ['新疆维吾尔自治区', 'xinjiang'],
    ['内蒙古自治区', 'neimenggu'],
    ['国务院', 'state-council'],
    ['四川省总工会', 'sichuan-zonggonghui'],
    ['厦门市', 'xiamen'],
    ['长沙市', 'changsha'],
    ['六安市', 'luan'],
  ])('%s has the slug %s', (issuer, slug) => {
    expect(issuerSlug(issuer)).toBe(slug);
  });

  it('are read from title, occasion, speaker and statement', () => {
    expect(issuerOfTitle('武汉市2024年政府工作报告')).toBe('武汉市');
    expect(issuerOfTitle('2022年政府工作报告')).toBeNull();
    expect(
      issuerOfOccasion('——2018年1月22日在新疆维吾尔自治区第十三届人民代表大会第一次会议上'),
    ).toBe('新疆维吾尔自治区');
    expect(issuerOfOccasion('——2024年3月5日在第十四届全国人民代表大会第二次会议上')).toBe('国务院');
    expect(issuerOfOccasion('——2022年3月30日在市十七届人大一次会议上')).toBeNull();
    expect(issuerOfSpeaker('浙江省省长 王 浩')).toBe('浙江省');
    expect(issuerOfSpeaker('自治区主席')).toBeNull();
    expect(issuerOfStatement('现在，我代表苏州市人民政府，向大会报告工作')).toBe('苏州市');
    expect(issuerOfStatement('现在，我代表市人民政府，向大会报告工作')).toBeNull();
  });
});

describe('readDate', () => {
  it.each([
    ['2019年1月27日', '2019-01-27'],
    ['二〇一八年一月二十六日', '2018-01-26'],
    ['２０２４年１２月３日', '2024-12-03'],
    ['2025-03-14', '2025-03-14'],
    ['2024年13月1日', null],
    ['去年冬天', null],
  ])('reads %s as %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('definitionsOf', () => {
  const terms = (...lines: readonly string[]) =>
    definitionsOf(lines.map(mapped), '').map(({ number, term, text }) => [number, term, text]);

  it.each([
    [
      '3.“三个十”重大创新平台：十大国家级平台、十大省级平台：共二十个。',
      [3, '“三个十”重大创新平台', '十大国家级平台、十大省级平台：共二十个。'],
    ],
    ['六稳：稳就业、稳金融。', [undefined, '六稳', '稳就业、稳金融。']],
    ['（2）“两山”转化，是指生态价值的实现。', [2, '“两山”转化', '是指生态价值的实现。']],
    ['④碳汇是指吸收二氧化碳的过程。', [4, '碳汇', '是指吸收二氧化碳的过程。']],
    ['[12] 首店——品牌在一地的第一家店。', [12, '首店', '品牌在一地的第一家店。']],
    ['【注释5】飞地经济：跨越行政区划的合作。', [5, '飞地经济', '跨越行政区划的合作。']],
  ])('parts the term of %s from its explanation', (line, found) => {
    expect(terms(line)).toEqual([found]);
  });

  it('passes over a paragraph that explains nothing', () => {
    expect(terms('没有冒号的一句话。', '以上名词按出现顺序排列。')).toEqual([]);
  });

  it('tells a number from the digits that the term begins with by the sequence', () => {
    expect(terms('1.六稳：稳就业。', '2.10件实事：年初承诺的十件事。')).toEqual([
      [1, '六稳', '稳就业。'],
      [2, '10件实事', '年初承诺的十件事。'],
    ]);
  });

  it('knows the stretch of the seed that the entry takes', () => {
    const text = '  六稳：稳就业。';
    const [found] = definitionsOf([mappedSlice(text, 2, text.length)], text);
    expect(found?.spans).toEqual([[2, text.length]]);
  });
});

describe('spansOf', () => {
  it('joins over white space and nothing else', () => {
    const seed = '甲\n  乙丙（丁）';
    expect(spansOf({ text: '甲乙丁', at: [0, 4, 7] }, seed)).toEqual([
      [0, 5],
      [7, 8],
    ]);
  });
});
