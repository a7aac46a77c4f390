/** Lines that head nothing though they are numbered or stand alone, and numbers that stand alone and head. */
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';

const opening = `河川市政府工作报告
——2024年1月18日在河川市第八届人民代表大会第三次会议上
市长 李明
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和列席人员提出意见。
`;

/** Headings with the number of their paragraphs, of the first document. */
function outlineOf(text: string): string[] {
  const seed = convertStructure(
    { name: 'l.txt', text, encoding: 'utf-8' },
    [{ seed: 'l.txt', documents: [{ issuer: '河川市', year: 2024, reason: 'known' }], line: 1 }],
    [],
  );
  expect(accountFor(seed)).toMatchObject({ lost: 0, twice: 0 });
  return (seed.documents[0]?.sections ?? []).map(
    ({ number, heading, paragraphs }) => `${number ?? ''}${heading} ${paragraphs.length}`,
  );
}

const deeds = `一、新建停车场12处，新增车位3000个。
二、改造老旧小区20个、背街小巷15条。
三、全程美化滨河路。
四、建成公租房600套。
`;

describe('a numbered list of what is to be done', () => {
  it('has no headings in the plan of a report', () => {
    const plan = `二、2024年工作安排\n今年，我们将办好四件民生实事：\n${deeds}`;
    expect(
      outlineOf(`${opening}一、2023年工作回顾\n过去一年，各项工作取得进展。\n${plan}`),
    ).toEqual(['河川市政府工作报告 2', '一、2023年工作回顾 1', '二、2024年工作安排 5']);
  });

  it('is headed by the line that calls it so', () => {
    expect(outlineOf(`河川市政府工作报告\n市政府2024年4件实事\n${deeds}`)).toEqual([
      '市政府2024年4件实事 4',
    ]);
  });

  it('goes on behind the first sentence of a member', () => {
    const bracketed = deeds.replace(/^([一二三四])、(.*)$/gmu, '（$1）$2选址已定，年内完工。');
    expect(outlineOf(`河川市政府工作报告\n今年将办好四件实事。\n${bracketed}`)).toEqual([
      '河川市政府工作报告 5',
    ]);
  });

  it('may have but one, which heads nothing where it is a sentence', () => {
    const only = '一、全市今年改造老旧小区9个，现已全部开工。\n公示时间为五个工作日。\n';
    expect(outlineOf(`河川市2024年实事完成情况公示\n现公示如下：\n${only}`)).toEqual([
      '河川市2024年实事完成情况公示 3',
    ]);
    const two = `${only}二、保障措施\n加强领导。\n`;
    expect(outlineOf(`河川市2024年实事完成情况公示\n现公示如下：\n${two}`)).toHaveLength(3);
  });

  it('has members of any length', () => {
    const long = deeds.replace('。', `${'，在居民集中的地方分批开工、当年投用'.repeat(6)}。`);
    const moved = long.replace(/^一、(.*)\n二、(.*)$/mu, '一、$2\n二、$1');
    for (const list of [long, moved])
      expect(outlineOf(`河川市政府工作报告\n今年将办好四件实事。\n${list}`)).toEqual([
        '河川市政府工作报告 5',
      ]);
  });

  it('is none where text stands behind its lines', () => {
    const headed = deeds.replace(/。$/gmu, '\n具体选址和工期另行公布，请市民关注。');
    expect(outlineOf(`河川市政府工作报告\n${headed}`)).toHaveLength(4);
  });
});

describe('a line that ends with a measure', () => {
  const bulletin = (between: string): string =>
    `河川市2023年国民经济和社会发展统计公报\n一、综合\n初步核算，全市地区生产总值482.2亿元，增长5.3%。三次产业结构为9.2:51:39.8${between}2023年末，全市户籍人口78万人，比上年末减少0.2万人，城镇化率提高。\n`;

  it('ends there, with or without a blank line', () => {
    for (const between of ['\n', '\n\n'])
      expect(outlineOf(bulletin(between))).toEqual(['一、综合 2']);
  });

  it('is no heading', () => {
    const review = '一、2023年工作回顾\n过去一年，各项工作取得进展。\n';
    const lines = '三次产业结构为9.2:51:39.8\n全年物价平稳，居民收入增加。\n';
    expect(outlineOf(`${opening}${review}${lines}${lines}`)[1]).toBe('一、2023年工作回顾 5');
  });
});

describe('a line behind a dash without a full stop', () => {
  const review = `一、过去五年工作回顾
过去五年，各项工作取得进展，办成了一批群众期盼的实事。
——这五年，是夯实基础、稳步向好的五年
新增规上企业40家，财政收入稳步增长，产业结构更加合理。
——这五年，是建设家园、面貌一新的五年
新建公园12个，改造老旧小区20个，人居环境明显改善。
`;

  it('heads the paragraph behind it', () => {
    expect(outlineOf(opening + review).slice(1)).toEqual([
      '一、过去五年工作回顾 1',
      '——这五年，是夯实基础、稳步向好的五年 1',
      '——这五年，是建设家园、面貌一新的五年 1',
    ]);
  });

  it('heads nothing among others of its kind', () => {
    const goals = '——新增就业4万人\n——新建学校6所\n';
    const plan = `二、2024年工作安排\n今年的主要目标是：\n${goals}各项工作要抓早抓实。\n`;
    expect(outlineOf(opening + review + plan).at(-1)).toBe('二、2024年工作安排 4');
  });
});

describe('01 on a line of its own', () => {
  const parts = ['畅行 “顺心”实事', '安居 “舒心”实事', '健身 “悦心”实事'];
  const page = (numbers: readonly string[]): string =>
    `2024年河川市民生“三心”实事\n${parts
      .map(
        (heading, i) =>
          `${numbers[i]}\n${heading}\n新增公共停车位800个，方便市民在住处和医院旁边停车。\n改造道路3条，铺设雨水管网，更换路灯。\n`,
      )
      .join('')}`;

  it('numbers the heading behind it', () => {
    expect(outlineOf(page(['01', '02', '03']))).toEqual(
      parts.map((heading, i) => `0${i + 1}${heading} 2`),
    );
  });

  it('numbers two headings where both are of parts', () => {
    const two = (first: string, second: string): string =>
      `${opening}01\n${first}\n过去一年，各项工作取得进展。\n02\n${second}\n今年，各项工作要抓早抓实。\n`;
    expect(outlineOf(two('2023年工作回顾', '2024年工作安排')).slice(1)).toEqual([
      '012023年工作回顾 1',
      '022024年工作安排 1',
    ]);
    expect(outlineOf(two('畅行实事', '安居实事')).join()).not.toContain('01');
  });

  it('is none out of order', () => {
    expect(outlineOf(page(['01', '03', '02']))[0]).not.toContain('01');
  });
});
