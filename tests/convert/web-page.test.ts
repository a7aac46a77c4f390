/** Reports as they are copied from web pages, with what such pages leave around and inside them. */
import { describe, expect, it } from 'vitest';
import { convertStructure } from '../../src/convert/index.ts';
import type { StructuredDocument, StructuredSeed } from '../../src/convert/types.ts';

const convert = (text: string): StructuredSeed =>
  convertStructure({ name: 'r.txt', text, encoding: 'utf-8' }, [], []);

function read(text: string): StructuredDocument {
  const { documents } = convert(text);
  expect(documents).toHaveLength(1);
  return documents[0]!;
}

const head = '河川市政府工作报告\n——2026年1月18日在河川市第九届人民代表大会第三次会议上';
const body = `各位代表：

现在，我代表市人民政府向大会报告工作，请予审议。

一、2025年工作回顾

过去一年，我们推动经济稳步增长，城市建设、社会事业全面进步。

（一）产业发展提质增效。工业经济加快转型，新增规模以上企业30家。

（二）城乡面貌焕然一新。老旧小区改造全面完成，建成公园12个。

（三）民生福祉持续增进。城镇新增就业稳步增长，新建学校5所。

二、2026年工作安排

今年，我们将坚定不移推进高质量发展。

（一）做强实体经济。抓好项目建设，开工重点项目60个。

（二）保障改善民生。办好民生实事，新增学位3000个。`;

/** Headings and paragraphs of the sections from a slug on. */
const paragraphsOf = ({ sections }: StructuredDocument, slug: string): string[] =>
  sections.find((section) => section.slug === slug)!.paragraphs.map(({ text }) => text.text);

describe('what a web page puts around a report', () => {
  it('is set aside: buttons, source, time, caption and links to other pages', () => {
    const around = ['下载', '打印', '全屏', '收藏', '加大', '还原', '减小', '】'].join('\n');
    const page = `${around}\n${head}\n来源：河川日报\n时间：2026-01-20\n河川市市长 李明\n李明作政府工作报告。本报记者 王晨\n${body}\n相关报道：`;
    const document = read(page);
    expect(document.speaker).toBe('李明');
    expect(paragraphsOf(document, 'opening')).toEqual([
      '各位代表：',
      '现在，我代表市人民政府向大会报告工作，请予审议。',
    ]);
    expect(document.sections).toHaveLength(
      read(`${head}\n河川市市长 李明\n${body}`).sections.length,
    );
    const reasons = convert(page).setAside.map(({ why }) => why);
    expect(reasons.filter((why) => why === 'web')).toHaveLength(around.split('\n').length + 3);
    expect(reasons.filter((why) => why === 'credit')).toHaveLength(1);
  });

  it('is a path of links, labels with their values below, and the title once more', () => {
    const path = '当前位置：\n首页\n>\n政务公开\n>\n市政府工作报告\n>\n正文';
    const label =
      '来源：\n河川市人民政府\n发表时间：\n2026-01-20 09:45:30\n【字体：\n大\n中\n小\n】';
    const occasion = '——2026年1月18日在河川市第九届人民代表大会第三次会议上 河川市市长 李明';
    const title = '2026年河川市政府工作报告';
    const document = read(`${path}\n${title}\n${label}\n政府工作报告\n${occasion}\n${body}`);
    expect(document).toMatchObject({
      title,
      speaker: '李明',
      date: '2026-01-18',
      issuer: '河川市',
    });
    expect(document.sections.map(({ slug }) => slug).slice(0, 2)).toEqual(['opening', 'review']);
    expect(paragraphsOf(document, 'opening')).toHaveLength(2);
  });

  it('is a table of labels, each with its value below, but for the title', () => {
    const labels =
      '无障碍浏览\n长者模式\n首页\n政务公开\n办事服务\n索 引 号：\n00123456-7/2026-00012\n主题分类：\n政府工作报告\n发布机构：\n河川市人民政府办公室\n标    题：\n2026年河川市政府工作报告\n发文字号：\n无\n有 效 性：\n有效';
    const session = '——2026年1月18日在河川市第九届人民代表大会第三次会议上';
    const document = read(`${labels}\n2026年河川市政府工作报告\n${session}\n${body}\n（全文完）`);
    expect(document).toMatchObject({ title: '2026年河川市政府工作报告', date: '2026-01-18' });
    expect(paragraphsOf(document, 'opening')).toHaveLength(2);
    expect(paragraphsOf(document, 'plan-2')).toHaveLength(1);
  });

  it('is a path and a menu above the title, labels and files, and what closes a page', () => {
    const title = '2026年河川市政府工作报告';
    const above =
      '您当前的位置：首页 > 政务公开 > 政府工作报告\n无障碍 | 长者版 | English | 登录 | 注册';
    const labels =
      '发布日期：2026-01-20 09:10  来源：市府办  浏览次数：1,038次\n索引号：0038/2026-7  文号：无';
    const below = `扫一扫在手机打开当前页
相关附件：
1. 2026年河川市政府工作报告.pdf（2.4MB）
信息来源：市府办  责任编辑：李红  审核：王强
【打印】【关闭】【返回顶部】
主办：河川市人民政府  承办：市数据局
联系电话：0100-12345  网站标识码：0100000001
川ICP备00000001号-1  川公网安备00000002号
建议使用1920*1080分辨率访问本站`;
    const parted = body.replace(
      '（二）城乡',
      '点击查看大图\n\n延伸阅读：一图读懂报告\n\n（二）城乡',
    );
    const [first, occasion] = head.split('\n');
    const plain = read(`${title}\n${occasion}\n${body}`);
    const document = read(`${above}\n${title}\n${labels}\n${occasion}\n${parted}\n${below}`);
    expect(document).toMatchObject({ title, issuer: '河川市', year: 2026, date: '2026-01-18' });
    const texts = ({ sections }: StructuredDocument): (string | null)[] =>
      sections.flatMap(({ heading, paragraphs }) => [
        heading,
        ...paragraphs.map(({ text }) => text.text),
      ]);
    expect(texts(document)).toEqual(texts(plain));
    // The same labels between a title without a place and the line that names the session.
    const bare = read(`政府工作报告\n${labels}\n${occasion}\n${body}`);
    expect(bare).toMatchObject({ issuer: '河川市', year: 2026 });
    expect(first).toContain(bare.title);
  });

  it('is not what a text says of offices, parts and places', () => {
    const lines = [
      '主办单位：市教育局',
      '当前位置优势不断显现，产业加快集聚。',
      '首页设计大赛参赛作品超过200件。',
      '公开方式更加多样。',
    ];
    const { sections } = read(`${head}\n${body}\n\n${lines.join('\n\n')}`);
    const texts = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.text));
    expect(texts).toEqual(expect.arrayContaining(lines));
  });

  it('does not part the bracket of a number from it', () => {
    const parted = body.replace('（二）城乡', '（\n二）城乡');
    const { sections } = read(`${head}\n${parted}`);
    expect(sections.map(({ heading }) => heading)).toContain('城乡面貌焕然一新');
  });
});

describe('the end of a part', () => {
  const closing = '国防动员、民族宗教、气象、档案等工作取得新成绩。';
  const thanks = '各位代表！成绩来之不易，我代表市人民政府表示衷心感谢！';

  it('is its own where every section is one paragraph, with or without an address before it', () => {
    for (const end of [closing, thanks, `${closing}\n\n${thanks}`]) {
      const document = read(`${head}\n${body.replace('\n\n二、', `\n\n${end}\n\n二、`)}`);
      expect(paragraphsOf(document, 'review-3')).toHaveLength(1);
      expect(paragraphsOf(document, 'review').slice(1)).toEqual(end.split('\n\n'));
    }
  });
});

describe('short sentences on lines of their own', () => {
  const titled = (titles: readonly string[]): (string | null)[] => {
    const lines = titles.flatMap((title) => [
      title,
      '全年各项指标好于预期，发展质量和效益稳步提升，为今后五年打下坚实基础。',
    ]);
    const text = body.replace('\n\n（一）产业', `\n\n${lines.join('\n\n')}\n\n（一）产业`);
    const { sections } = read(`${head}\n${text}`);
    return sections.find(({ slug }) => slug === 'review')!.paragraphs.map(({ lead }) => lead);
  };

  it('are leads where several stand above longer paragraphs, one by chance is none', () => {
    const titles = ['经济运行持续向好。', '发展动力日益强劲。', '安全基础不断夯实。'];
    expect(titled(titles).filter((lead) => lead !== null)).toEqual(titles);
    expect(titled(titles.slice(0, 1)).filter((lead) => lead !== null)).toEqual([]);
  });
});

describe('a part that tells of what was done', () => {
  it('is the review, whatever its heading calls the work', () => {
    const heading = '一、2025年主要工作和“十四五”发展成就';
    const { sections } = read(`${head}\n${body.replace('一、2025年工作回顾', heading)}`);
    expect(sections.find(({ slug }) => slug === 'review')?.heading).toBe(heading.slice(2));
    const ahead = '二、“十四五”发展成就和2026年主要任务';
    const other = read(`${head}\n${body.replace('二、2026年工作安排', ahead)}`).sections;
    expect(other.find(({ slug }) => slug === 'plan')?.heading).toBe(ahead.slice(2));
  });

  it('is no review where the heading names the year of the report itself', () => {
    const { sections } = read(
      `${head}\n${body
        .replace('一、2025年工作回顾', '一、关于2025年工作')
        .replace(
          '二、2026年工作安排',
          '二、“十五五”时期主要目标任务\n\n今后五年，我们将加快建设现代化河川。\n\n三、关于2026年工作',
        )}`,
    );
    const tops = sections.filter(({ level }) => level === 1);
    expect(tops.map(({ part, heading }) => [part, heading])).toEqual([
      ['review', '关于2025年工作'],
      ['plan', '“十五五”时期主要目标任务'],
      ['plan', '关于2026年工作'],
    ]);
  });
});

describe('a glossary of numbered terms on lines of their own', () => {
  it('explains each by the line below it', () => {
    const glossary = `注释

［1］一降三减：

事故起数下降，伤亡人数和财产损失减少。

［2］“两园”建设：

科技园和产业园的建设。`;
    const { definitions } = read(`${head}\n${body}\n\n${glossary}`);
    expect(definitions.map(({ term, text }) => [term, text])).toEqual([
      ['一降三减', '事故起数下降，伤亡人数和财产损失减少。'],
      ['“两园”建设', '科技园和产业园的建设。'],
    ]);
  });
});

describe('leads in a list of ——', () => {
  it('are told where most of its paragraphs have one', () => {
    const list = ['经济实力增强', '城乡面貌改善', '民生保障有力']
      .map((lead) => `——${lead}。全年各项指标好于预期，为今后发展打下坚实基础。`)
      .join('\n\n');
    const plain = Array.from({ length: 5 }, (_, i) => `我们坚持稳中求进，第${i}项工作取得成效。`);
    const review = body.replace('（一）产业', `${list}\n\n${plain.join('\n\n')}\n\n（一）产业`);
    const document = read(`${head}\n${review}`);
    const leads = document.sections.find(({ slug }) => slug === 'review')!.paragraphs;
    expect(
      leads.filter(({ lead }) => lead !== null).map(({ text }) => text.text.slice(0, 8)),
    ).toEqual(['——经济实力增强', '——城乡面貌改善', '——民生保障有力']);
  });
});
