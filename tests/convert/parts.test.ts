/** Review and plan of texts whose headings do not tell all. */
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';

const head = `河川市政府工作报告
——2024年1月18日在河川市第八届人民代表大会第三次会议上
市长 李明
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和列席人员提出意见。
`;
const done = `（一）工业提质增效。规上工业增加值比上年增长8.2%，新建厂房12万平方米，获评省级园区，主要指标位居全省前列。
（二）农业连年丰收。粮食产量达到42万吨，改造农田6万亩，荣获全国先进，农民收入明显增加，村容村貌焕然一新。
`;
const coming = `（一）加快工业发展。力争规上工业增加值增长8%左右，支持企业技改，培育龙头企业3家，打造百亿园区，推动产业升级。
（二）抓好农业生产。确保粮食产量稳定在42万吨，健全农技体系，完善水利设施，做好防汛抗旱，促进农民持续增收。
`;

function read(text: string): string[] {
  const seed = convertStructure({ name: 'p.txt', text: head + text, encoding: 'utf-8' }, [], []);
  expect(accountFor(seed)).toMatchObject({ lost: 0, twice: 0 });
  return (seed.documents[0]?.sections ?? [])
    .slice(1)
    .map(
      ({ level, part, heading, paragraphs }) => `${level} ${part} ${heading} ${paragraphs.length}`,
    );
}
const spread = (text: string): string =>
  text
    .replaceAll('。规', '\n规')
    .replaceAll('（一）', '一、')
    .replaceAll('（二）', '二、')
    .replaceAll('。粮', '\n粮')
    .replaceAll('。力', '\n力')
    .replaceAll('。确', '\n确');

describe('lines without an end mark', () => {
  const lines = (text: string): string[] => {
    const { documents } = convertStructure(
      { name: 'p.txt', text: head + text, encoding: 'utf-8' },
      [],
      [],
    );
    return (documents[0]?.sections ?? []).flatMap(({ heading, paragraphs }) => [
      `# ${heading}`,
      ...paragraphs.map(({ text: { text: own } }) => own),
    ]);
  };

  it('with a figure each are paragraphs of their own, however alike in length', () => {
    const rows = ['稻谷产量115.90万吨1.0', '莲藕产量8.70万吨11.9', '#早稻29.18万吨-3.8'];
    const text = `一、2023年工作回顾\n主要产品产量如下。\n比上年增长（%）\n${rows.join('\n')}\n二、2024年工作安排\n新建学校6所。\n`;
    expect(lines(text)).toEqual(expect.arrayContaining(rows));
  });

  it('head the long paragraph behind them', () => {
    const paragraph =
      '新建学校3所，改造小区12个，新增车位300个，群众满意度不断提高，城乡面貌进一步改善，公共服务水平继续提升，营商环境更加优化。';
    const headings = [
      '过去五年，我们始终把群众放在第一位，统筹各项改革发展任务，推动民生事业取得新的进展和成效',
      '过去五年，我们始终把发展作为第一要务，统筹城乡建设和生态保护，推动综合实力迈上了新的台阶',
    ];
    const text = `过去五年工作回顾\n${headings.map((one) => `${one}\n${paragraph}\n`).join('')}今后五年工作安排\n新建学校6所。\n`;
    expect(headings.every((one) => one.length <= 50 && one.length >= 43)).toBe(true);
    expect(lines(text)).toEqual(expect.arrayContaining(headings.map((one) => `# ${one}`)));
  });
});

describe('parts', () => {
  it('are headed by a review that stands alone before 一、 and 二、', () => {
    const review = `2023年工作的简要回顾\n过去一年，全市上下共同努力，较好地完成了各项任务。\n${spread(done)}`;
    expect(read(review)).toEqual([
      '1 review 2023年工作的简要回顾 1',
      '2 review 工业提质增效 1',
      '2 review 农业连年丰收 1',
    ]);
  });

  it('are those of the numbered headings where one of them plans', () => {
    const review = `2023年工作回顾\n过去一年，全市上下共同努力，较好地完成了各项任务。\n${spread(done)}`;
    expect(read(`${review}三、2024年主要任务\n${coming}`).slice(0, 3)).toEqual([
      '1 review 工业提质增效 1',
      '1 review 农业连年丰收 1',
      '1 plan 2024年主要任务 0',
    ]);
  });

  it('take their side from their words where no heading tells, the second as the first', () => {
    expect(read(spread(done)).map((section) => section.slice(0, 8))).toEqual([
      '1 review',
      '1 review',
    ]);
    expect(read(spread(coming)).map((section) => section.slice(0, 6))).toEqual([
      '1 plan',
      '1 plan',
    ]);
  });

  it('plan where they are to do good deeds', () => {
    const deeds = `为农民办好三件实事\n①新建沼气池200座，解决了的问题不再反复，荣获好评。\n②修建水渠12公里。\n为市民办好两件实事\n①新建公园2个。\n②改造道路6条。\n`;
    expect(read(deeds)).toEqual(['1 plan 为农民办好三件实事 2', '1 plan 为市民办好两件实事 2']);
  });

  it('are headed by bare numerals, as reports of the eighties print them', () => {
    const past = '过去三年，全县粮食总产量增长了百分之十一，成绩显著，各项任务圆满完成。';
    const goals = '今后三年，要以改革统揽全局，力争产值翻一番，努力办好各项社会事业。';
    expect(read(`一\n${past}\n二\n${goals}\n（一）抓好粮食生产。\n（二）办好乡镇企业。\n`)).toEqual(
      ['1 review 一 1', '1 plan 二 1', '2 plan 抓好粮食生产 0', '2 plan 办好乡镇企业 0'],
    );
  });
});
