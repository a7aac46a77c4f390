/** Reports that an account posted, and pages of a site that cut a report into several. */
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import { findFurniture } from '../../src/convert/furniture.ts';
import type { StructuredSeed } from '../../src/convert/types.ts';

function convert(text: string): StructuredSeed {
  const structured = convertStructure({ name: 'w.txt', text, encoding: 'utf-8' }, [], []);
  expect(accountFor(structured)).toMatchObject({ lost: 0, twice: 0 });
  return structured;
}

const outlineOf = ({ documents }: StructuredSeed): string[] =>
  documents[0]!.sections.flatMap(({ number, heading, part, paragraphs }) => [
    `${part}: ${number ?? ''}${heading}`,
    ...paragraphs.map(({ text }) => text.text),
  ]);

const occasion = '2026年1月18日在河川市第九届人民代表大会第三次会议上\n市长 李明';
const address = '各位代表：\n\n现在，我代表市人民政府向大会报告工作，请予审议。';
const review = '一年来，我们推动经济稳步增长，新建学校5所、公园12个，民生福祉持续增进。';
const plan = '今年，我们将坚定不移推进高质量发展，新增学位3000个，办好民生实事。';

describe('a report that an account posted', () => {
  const head = `河川发布
点击上方“河川发布”关注我们
2026年河川市政府工作报告（全文）
原创 小川 河川发布 2026年01月28日 08:30 四川
👇👇👇`;
  const foot = `END
来源：河川日报
编辑：小川
监制：刘洋
往期推荐
▶ 河川市2025年十大新闻
点个“在看”，转发给更多人！
阅读 10万+
喜欢此内容的人还喜欢`;
  const text = `${head}\n\n政府工作报告\n\n${occasion}\n\n${address}\n\n01\n\n2025年工作回顾\n\n${review}\n\n02\n\n2026年工作安排\n\n${plan}\n\n${foot}\n`;

  it('is read without what the post asks, counts and leads to', () => {
    const seed = convert(text);
    expect(seed.documents[0]).toMatchObject({
      date: '2026-01-18',
      speaker: '李明',
      issuer: '河川市',
    });
    expect(outlineOf(seed)).toEqual([
      'body: 2026年河川市政府工作报告',
      ...address.split('\n\n'),
      'review: 012025年工作回顾',
      review,
      'plan: 022026年工作安排',
      plan,
    ]);
    expect(seed.doubts).toEqual([]);
  });
});

describe('a report on several pages of a site', () => {
  const page = (n: number): string =>
    `上一页 1 2 3 下一页\n2026年河川市政府工作报告(${n})\n2026-01-27 09:32 来源：河川日报\n第${n}页：工作安排\n`;
  const text = `2026年河川市政府工作报告
第1页：工作回顾
——${occasion}
${address}
一、2025年工作回顾
${review}
${page(2)}二、2026年工作安排
${plan}
首页 上一页 [1] [2] 3 尾页 共3页
本文来源：河川日报
免责声明：本文仅代表作者观点，与本网无关。
热门推荐：
2025年河川市政府工作报告全文
评论（0）
`;

  it('is read as one', () => {
    const seed = convert(text);
    expect(outlineOf(seed)).toEqual([
      'body: 2026年河川市政府工作报告',
      ...address.split('\n\n'),
      'review: 一、2025年工作回顾',
      review,
      'plan: 二、2026年工作安排',
      plan,
    ]);
    expect(seed.doubts).toEqual([]);
  });

  it('keeps the short lines below 相关链接 where the text goes on behind them', () => {
    const links = convert(
      text.replace('热门推荐：', '附件：名词解释\n首店：品牌在一地的第一家店。\n相关链接'),
    );
    expect(outlineOf(links)).toContain('首店：品牌在一地的第一家店。');
    const middle = convert(`${text}三、政府自身建设\n坚持依法行政。\n`);
    expect(outlineOf(middle).join('\n')).toContain('2025年河川市政府工作报告全文');
  });
});

describe('lines of a site', () => {
  it.each([
    ['河川市人民政府门户网站 www.example.gov.cn'],
    ['标　　题：2026年河川市政府工作报告'],
    ['发文字号：河府〔2026〕1号'],
    ['[1] [2] 下一页'],
    ['长按识别二维码关注我们'],
    ['*来源：河川日报*'],
    ['[下一页](https://example.cn/2.html)'],
  ])('are set aside: %s', (line) => {
    const [found, ...others] = findFurniture(`${line}\n`);
    expect(found).toMatchObject({ span: [0, line.length], why: 'web' });
    expect(others).toEqual([]);
  });

  it.each([
    ['点击量突破3000万次。'],
    ['第3页'.repeat(2) + '内容'],
    ['首页改版完成'],
    ['分享发展成果'],
    ['阅读推广活动500场'],
  ])('are not all that look like them: %s', (line) => {
    expect(findFurniture(`${line}\n`)).toEqual([]);
  });
});
