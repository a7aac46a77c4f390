import { describe, expect, it } from 'vitest';
import { targetRows } from '../../src/compare/index.ts';
import { comparisonOfPlans } from '../support/told.ts';

const pairOf = (...plans: Parameters<typeof comparisonOfPlans>) =>
  comparisonOfPlans(...plans).pairs[0]!.issuers[0]!;
const changes = (before: string, after: string) =>
  pairOf(before, after).named.map(({ change, from, to }) => [
    change,
    from.figure.text,
    to.figure.text,
  ]);

describe('targets of two reports that the catalogue does not know', () => {
  it.each([
    ['raised', '新建山地步道30公里。', '新建山地步道36公里。', '30公里', '36公里'],
    ['lowered', '新增夜间课堂50处。', '新增夜间课堂41个。', '50处', '41个'],
    ['unchanged', '引进香料工坊10家以上。', '新引进香料工坊10家。', '10家以上', '10家'],
    ['raised', '尾水回用率达到40%。', '尾水回用率提高到45%。', '40%', '45%'],
    ['lowered', '云上书店销售额增长10%。', '云上书店销售额增长8%。', '10%', '8%'],
    ['lowered', '茶坊能耗下降3%。', '茶坊能耗下降2.5%。', '3%', '2.5%'],
    ['raised', '茶叶年交易额突破20亿元。', '力争茶叶年交易额达23亿元。', '20亿元', '23亿元'],
    ['lowered', '智慧灯杆总数达到2150根。', '智慧灯杆总数达到2000根。', '2150根', '2000根'],
  ])('are %s: %s %s', (change, before, after, from, to) => {
    expect(changes(before, after)).toEqual([[change, from, to]]);
  });

  it('are known by their name, in whatever order and whichever of its words come first', () => {
    expect(changes('新增钟表店、茶叶店80家。', '新增茶叶店、钟表店85家。')).toHaveLength(1);
    expect(changes('完成旧货市场改造20个。', '改造旧货市场22个。')).toHaveLength(1);
    expect(changes('推进5座钟楼建设。', '加快建设7座钟楼。')).toHaveLength(1);
    expect(changes('遴选香料工坊5家。', '新遴选香料工坊7家。')).toHaveLength(1);
    expect(changes('全年新建钟楼5座。', '力争高标准新建钟楼7座。')).toHaveLength(1);
    const [one] = pairOf('新增垂直绿化面积3万平方米。', '新增垂直绿化3.2万平方米。').named;
    expect(one!.names).toEqual(['垂直绿化面积', '垂直绿化']);
  });

  it.each([
    ['finished and built', '建成投用钟楼5座。', '加快建设钟楼7座。'],
    ['finished and gone on with', '完成5座钟楼整治。', '推进7座钟楼整治。'],
    ['begun and built', '开工香料仓库300间。', '建设香料仓库200间。'],
    ['all that is new and what is brought in', '新增香料工坊10家。', '新引进香料工坊12家。'],
    ['raised, and all that is new', '培育香料工坊10家。', '新增香料工坊12家。'],
    ['renewed and put in order', '改造旧货市场20个。', '整治旧货市场22个。'],
    ['built, and built or renewed', '新建夜间课堂20处。', '新改建夜间课堂25处。'],
    ['built, and that besides something else', '新建钟楼20座。', '优化重组和新建钟楼25座。'],
    ['begun, and begun to be renewed', '启动建设钟楼20座。', '启动新改扩建钟楼25座。'],
    ['told by one verb alone', '推进18座山谷驿站。', '巡查18座山谷驿站。'],
    ['only hoped for', '新增香料工坊入库10家。', '力争香料工坊入库40家。'],
  ])('are two where things are %s: %s %s', (_, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });

  it.each([
    ['total', '新增山地步道30公里。', '山地步道总里程达到120公里。'],
    ['scope', '新建山地步道30公里。', '高新区内新建山地步道36公里。'],
    ['place', '山区新建夜间课堂20处。', '新建夜间课堂30处。'],
    ['sentence', '老城区改造旧宅20户，整治水塘5个。', '整治水塘8个。'],
    ['share of each', '每个乡镇新建夜间课堂3处。', '新建夜间课堂20处。'],
    ['payer', '市级财政安排香料补贴3亿元。', '各级财政安排香料补贴5亿元。'],
    ['rate', '香料补助提高到每人每年200元。', '香料补助提高到每人每月30元。'],
    ['time', '分两年新建山地步道60公里。', '新建山地步道36公里。'],
    ['range', '新建山地步道30—40公里。', '新建山地步道35公里。'],
    ['period', '新建山地步道30公里。', '上半年新建山地步道36公里。'],
    ['year', '新建山地步道30公里。', '到2035年，新建山地步道160公里。'],
    ['measure', '云上书店销售额增长10%。', '云上书店销售额占比达到12%。'],
    ['unit', '新建山地步道30公里。', '新建山地步道5条。'],
    ['size', '新建山地步道30公里。', '新建山地步道360公里。'],
    ['bound', '管道漏损率控制在9%以内。', '管道漏损率达到8%以上。'],
    ['purpose', '安排香料基金3亿元。', '安排香料基金2亿元支持更新设备。'],
    ['name', '推进重点项目100个。', '推进重点项目120个。'],
  ])('are two where their %s is not the same: %s %s', (_, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });

  it('are one in the same part of the place, and one whatever way is better', () => {
    const plan = '高新区内新建山地步道30公里。';
    expect(changes(plan, '高新区内新建山地步道36公里。')).toHaveLength(1);
    expect(changes('管道漏损率达到9%。', '管道漏损率达到8%。')).toEqual([['lowered', '9%', '8%']]);
  });

  it('are matched by their deed, and by none where a report sets two of them', () => {
    expect(
      changes('开工香料仓库300间、建成200间。', '香料仓库开工、建成分别为310间、190间。'),
    ).toEqual([
      ['raised', '300间', '310间'],
      ['lowered', '200间', '190间'],
    ]);
    const twice = '新建山地步道30公里。沿河滩新建山地步道12公里，新建山地步道20公里。';
    expect(changes(twice, '新建山地步道36公里。')).toEqual([]);
    expect(changes('新建山地步道36公里。', twice)).toEqual([]);
  });

  it('are told once, and stand in no other list of the two years', () => {
    const after = '新建山地步道36公里。办好民生实事，新建山地步道36公里，新增夜间课堂50处。';
    const { named, added, gone } = pairOf('新建山地步道30公里。引进香料工坊10家。', after);
    expect(named).toHaveLength(1);
    expect(gone.map(({ figure }) => figure.indicator)).toEqual(['香料工坊']);
    expect(added.map(({ figure }) => figure.indicator)).toEqual(['夜间课堂']);
  });

  it('are told in the data, wherever the later report says them', () => {
    const after = '新建山地步道36公里。办好民生实事，新建山地步道36公里。';
    const rows = targetRows(comparisonOfPlans('新建山地步道30公里。', after));
    const [before, ...later] = rows;
    expect(before).toMatchObject({ previous: null, change: null });
    expect(later).toHaveLength(2);
    for (const row of later)
      expect(row).toMatchObject({ previous: before!.figure, change: 'raised' });
  });
});
