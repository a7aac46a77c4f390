import { describe, expect, it } from 'vitest';
import { spansOf } from '../../src/convert/mapped.ts';
import { toFullWidth } from '../../src/convert/punctuation.ts';
import { closeUp } from '../../src/convert/spacing.ts';
import { mapped } from './support/mapped.ts';

const closed = (text: string): string => closeUp(text, [[0, text.length]]).text.text;

describe('closeUp', () => {
  it.each([
    ['政 府 工 作 报 告', '政府工作报告'],
    ['1 9 9 6 年产值达到8 3 2 5亿元，增长1 2 %', '1996年产值达到8325亿元，增长12%'],
    ['涨幅为0 .7 %，增长9.1 %', '涨幅为0.7%，增长9.1%'],
    ['合计 1 2 3 4', '合计1 2 3 4'],
    ['附　件', '附件'],
    ['新建 5G 基站 1.5 万个', '新建5G基站1.5万个'],
    ['“春风送岗惠民生 工会关爱暖人心”', '“春风送岗惠民生 工会关爱暖人心”'],
    ['系 列 活 动 ，助 力 推 动 擦 亮 成 都“ 科 幻 之', '系列活动，助力推动擦亮成都“科幻之'],
    ['“962110”就 业 援 助 热 线 ，精 准 开 展', '“962110”就业援助热线，精准开展'],
    ['2 0 2 3 年 成 都 市', '2023年成都市'],
    ['一、2 0 2 5 年 工 作 回 顾', '一、2025年工作回顾'],
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
    ['增长16%,14个项目', '增长16%，14个项目'],
    ['增长16%;14个项目', '增长16%；14个项目'],
    ['分别为3.5,2010年为4.1', '分别为3.5，2010年为4.1'],
    ['共12,300元', '共12,300元'],
    ['10:30开会', '10:30开会'],
    ['见http://a.cn/b?c=d,e', '见http://a.cn/b?c=d,e'],
    ['圆满收官.增长5.6%.一年来,建成公园1.2万亩.', '圆满收官。增长5.6%。一年来，建成公园1.2万亩。'],
    ['增长5.6%.10项工程完工.', '增长5.6%。10项工程完工。'],
    ['一.加快发展.抓好投资.', '一.加快发展。抓好投资。'],
    ['发放资金3.5万元。阿依·买买提说.', '发放资金3.5万元。阿依·买买提说.'],
    ['下降17.2%;', '下降17.2%；'],
    ['World Expo (Shanghai), 2010', 'World Expo (Shanghai), 2010'],
  ])('sets %s as %s', (text, set) => {
    expect(toFullWidth(mapped(text)).text).toBe(set);
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
