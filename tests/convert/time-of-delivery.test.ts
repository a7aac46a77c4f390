import { describe, expect, it } from 'vitest';
import { toDocuments } from '../../src/convert/content.ts';
import { convertStructure } from '../../src/convert/index.ts';

/** Kind of the document, and part, role and year of every figure. */
function told(text: string): { kind: string | undefined; figures: string[] } {
  const seed = convertStructure({ name: 'a.txt', text, encoding: 'utf-8' }, [], []);
  const [document] = toDocuments(seed, 'a');
  return {
    kind: document?.report.kind,
    figures: (document?.sections ?? []).flatMap(({ data }) =>
      data.figures.map((one) => `${data.part} ${one.text} ${one.role} ${one.year}`),
    ),
  };
}

const report = (day: string): string => `青岭县人民政府工作报告
——${day}在青岭县第十八届人民代表大会第一次会议上
青岭县县长　李　明
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、过去五年工作回顾
过去五年，全县经济稳步增长。2021年预计实现财政收入9.6亿元。新建标准厂房31万平方米。
二、今后五年工作思路
今后五年，力争财政收入达到15亿元，森林覆盖率提高到58%。
三、2022年工作安排
新建农贸市场4个，财政收入增长8%。
`;

describe('a report given when its year was almost over', () => {
  it('looks back on that year and plans the next ones', () => {
    expect(told(report('2021年12月16日')).figures).toEqual([
      'review 9.6亿元 outcome 2021',
      'review 31万平方米 outcome 2021',
      'plan 15亿元 target 2026',
      'plan 58% target 2026',
      'plan 4个 target 2022',
      'plan 8% target 2022',
    ]);
  });

  it('is one of September where its plan is for the next year', () => {
    expect(told(report('2021年9月26日')).figures[1]).toBe('review 31万平方米 outcome 2021');
    const without = report('2021年9月26日').replace('三、2022年工作安排', '三、重点工作安排');
    expect(told(without).figures[1]).toBe('review 31万平方米 outcome 2020');
  });

  it('is none of spring', () => {
    const spring = report('2022年1月16日').replace('2021年预计', '2021年');
    expect(told(spring).figures.slice(0, 4)).toEqual([
      'review 9.6亿元 outcome 2021',
      'review 31万平方米 outcome 2021',
      'plan 15亿元 target 2026',
      'plan 58% target 2026',
    ]);
  });
});

describe('a list of what is to be done', () => {
  const list = `青岭县人民政府2025年民生实事项目安排
青岭县人民政府办公室
2025年3月6日
1.新增养老床位260张。
2.改造背街小巷14条，惠及居民3100户。
`;

  it('sets targets of its year', () => {
    expect(told(list)).toEqual({
      kind: 'notice',
      figures: ['260张', '14条', '3100户'].map((text) => `body ${text} target 2025`),
    });
  });

  it('is one too where it calls them works for the people', () => {
    const works = list.replace('民生实事项目安排', '十大惠民工程');
    expect(told(works)).toEqual(told(list));
  });

  it('is one too as an overview, and what an office means to do', () => {
    for (const title of ['民生实事项目概览', '水利工作思路'])
      expect(told(list.replace('民生实事项目安排', title))).toEqual(told(list));
  });

  it('is none where it says that they were done', () => {
    expect(told(list.replace('1.新增', '1.已全部完成。新增')).kind).toBe('feature');
  });
});

describe('news', () => {
  const news = `青岭县2021年预算执行情况书面提请审查
2022年1月18日
本报讯 昨日，县人大会议开幕。2021年，全县契税收入1.6亿元。2022年，全县契税收入1.7亿元，增长6%。
去年，新建泵站7座。2021年新增车位300个。2022年1月，新增客运线路2条。
`;

  it('is of the day it was printed, whatever year it tells of', () => {
    expect(told(news)).toEqual({
      kind: 'news',
      figures: [
        'body 1.6亿元 outcome 2021',
        'body 1.7亿元 target 2022',
        'body 6% target 2022',
        'body 7座 outcome 2021',
        'body 300个 outcome 2021',
        'body 2条 outcome 2022',
      ],
    });
  });

  it('tells of its own year as past when that was under way', () => {
    expect(told(news.replace('2022年1月18日', '2022年9月18日')).figures[1]).toBe(
      'body 1.7亿元 outcome 2022',
    );
  });
});

describe('a programme', () => {
  it('has nothing achieved in years after it was given', () => {
    const { figures } = told(`青岭县人民政府产业发展纲要
2021年2月18日
2020年，全县产值达到96亿元。
到2025年，全县产值突破150亿元。新增就业累计1.4万人，建成园区3个。
2025年产值150亿元。
`);
    expect(figures).toEqual([
      'body 96亿元 outcome 2020',
      'body 150亿元 target 2025',
      'body 1.4万人 target 2025',
      'body 3个 target 2025',
      'body 150亿元 target 2025',
    ]);
  });
});

describe('what an assembly found of how a plan was carried out', () => {
  it('tells of what was done, in the year of its title', () => {
    const found = `关于青岭县2023年上半年计划执行情况的审查意见
（2023年8月30日县第十八届人大常委会第九次会议通过）
会议认为，上半年全县财政收入完成6.1亿元，占年计划的47.2%。
`;
    expect(told(found).figures).toEqual(['body 6.1亿元 outcome 2023', 'body 47.2% outcome 2023']);
  });
});

describe('the day of a page', () => {
  it('is that of the line below its title, and none of its first sentence', () => {
    const text = `青岭县2026年民生实事项目概览
2026-01-19
县人大会议于2026年1月17日票决确定了9项实事。
新建公园3个。
`;
    const seed = convertStructure({ name: 'a.txt', text, encoding: 'utf-8' }, [], []);
    expect(seed.documents[0]?.date).toBe('2026-01-19');
  });
});

describe('a five-year plan', () => {
  const outline = `青岭县国民经济和社会发展第十四个五年规划和2035年远景目标纲要
第一章 开启新征程
第一节 发展基础
财政收入年均增长7.3%，规模以上企业达到96家。
第二节 主要目标
财政收入年均增长6%左右。到2035年，城镇化率达到70%。
第二章 建设现代产业
新建标准厂房43万平方米。
`;

  it('begins in its first year, tells of the time before it and sets its targets for its last', () => {
    expect(told(outline)).toEqual({
      kind: 'notice',
      figures: [
        'body 7.3% outcome 2020',
        'body 96家 outcome 2020',
        'body 6%左右 target 2025',
        'body 70% target 2035',
        'body 43万平方米 target 2025',
      ],
    });
    const { documents } = convertStructure(
      { name: 'a.txt', text: outline, encoding: 'utf-8' },
      [],
      [],
    );
    expect(documents[0]?.year).toBe(2021);
  });

  it('is what news of its aims tells of, but for what has been done', () => {
    const news = `青岭县“十四五”水利发展目标发布
2021年6月2日
本报讯 昨日，县政府举行发布会。目标提出，新建水库3座。
目前已完成投资2.4亿元。
`;
    expect(told(news).figures).toEqual(['body 3座 target 2025', 'body 2.4亿元 outcome 2021']);
    expect(told(news.replace('发展目标发布', '发展成就发布')).figures).toEqual([
      'body 3座 outcome 2021',
      'body 2.4亿元 outcome 2021',
    ]);
  });
});

describe('an article on the year before', () => {
  it('is of the day of its page, as its 去年 tells', () => {
    const article = `青岭县2023年民生清单完成情况
2024-03-06
2023年，新建泵站7座。
去年扩招310人，加上2022年扩招的290人，两年共计扩招600人。
`;
    expect(told(article)).toEqual({
      kind: 'feature',
      figures: [
        'body 7座 outcome 2023',
        'body 310人 outcome 2023',
        'body 290人 outcome 2022',
        'body 600人 outcome 2023',
      ],
    });
  });
});
