/** Reports as they are copied from newspaper pages, with what such a page prints beside them. */
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import type { StructuredSeed } from '../../src/convert/types.ts';

const opening = `政府工作报告
——2026年1月18日在河川市第九届人民代表大会第三次会议上
河川市市长  李明
各位代表：
现在，我代表市人民政府向大会报告工作，请予审议。`;
const review = '一、2025年工作回顾\n过去一年，新建学校5所。\n建成公园12个。';
const plan = '二、2026年工作安排\n今年，我们将新增学位3000个。';
const plain = [opening, review, plan].join('\n');

function convert(text: string): StructuredSeed {
  const structured = convertStructure({ name: 'n.txt', text, encoding: 'utf-8' }, [], []);
  expect(accountFor(structured)).toMatchObject({ lost: 0, twice: 0 });
  return structured;
}

const textsOf = ({ documents }: StructuredSeed): (string | null)[] =>
  documents.flatMap(({ sections }) =>
    sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(({ text }) => text.text),
    ]),
  );
const reasonsOf = ({ setAside }: StructuredSeed): string[] =>
  setAside.map(({ why }) => why).filter((why) => why !== 'occasion' && why !== 'speaker');

describe('the head of a newspaper page', () => {
  const first = '2026年1月20日  星期二  责编/李红  美编/王强\n要闻  03\n河川日报';
  const next = '（下转04版）\n2026年1月20日  星期二  责编/李红\n04  要闻\n河川日报\n（上接03版）';

  it('is set aside above the title and within a page jump', () => {
    const page = convert(`${first}\n\n${opening}\n${review}\n${next}\n${plan}`);
    expect(textsOf(page)).toEqual(textsOf(convert(plain)));
    expect(page.documents[0]).toMatchObject({ date: '2026-01-18', complete: true });
    expect(reasonsOf(page)).toEqual([
      ...['date-line', 'page-number', 'masthead'],
      ...['page-jump', 'date-line', 'page-number', 'masthead', 'page-jump'],
    ]);
  });

  it('may stand line by line', () => {
    const page = convert(`2026年1月20日 星期二\n责任编辑：李红\n03\n时政要闻\n\n${plain}`);
    expect(textsOf(page)).toEqual(textsOf(convert(plain)));
    expect(reasonsOf(page).slice(0, 4)).toEqual(['date-line', 'editor', 'masthead', 'masthead']);
  });

  it('does not hide that the text goes on from another page, its title and session said again', () => {
    const head = opening.split('\n').slice(0, 2).join('\n');
    const rest =
      '（上接01版）新建公园12个，改造道路35公里。\n（二）办好民生实事。新增学位3000个。\n';
    const { documents } = convert(`${head}\n${rest}${plan}`);
    expect(documents[0]).toMatchObject({ continuesFrom: '01版', complete: false });
    expect(documents[0]!.sections[1]).toMatchObject({ number: '（一）', heading: null });
  });

  it('is not what stands by itself in a text', () => {
    const lines = ['河川日报', '校对一新，编辑出版志书12部。', '要闻发布机制更加健全。'];
    const page = convert(`${opening}\n${review}\n${lines.join('\n')}\n${plan}`);
    expect(textsOf(page)).toEqual(expect.arrayContaining(lines));
  });
});

describe('a caption', () => {
  const caption = '图为开发区一家企业车间，日产水泵1200台。';

  it('is set aside beside the line that credits the photo, on either side', () => {
    const credit = '●本报记者 王晨 摄';
    for (const lines of [`${credit}\n${caption}`, `${caption.replace('，', '，\n')}\n${credit}`]) {
      const page = convert(`${plain}\n${lines}`);
      expect(textsOf(page)).toEqual(textsOf(convert(plain)));
      expect(new Set(reasonsOf(page))).toEqual(new Set(['credit', 'caption']));
    }
  });

  it('stays where no photo is credited', () => {
    expect(textsOf(convert(`${plain}\n${caption}`)).at(-1)).toBe(caption);
  });
});

describe('本报讯', () => {
  const article = '本报讯（记者 王晨）昨日，全市项目推进会召开，签约金额约36亿元。';

  it('ends a report: the article is set aside with its headline, and a doubt says so', () => {
    for (const behind of [article, `全市项目推进会召开\n${article}\n会议强调，要抓好落实。`]) {
      const page = convert(`${plain}\n${behind}`);
      expect(textsOf(page)).toEqual(textsOf(convert(plain)));
      expect(new Set(reasonsOf(page))).toEqual(new Set(['article']));
      expect(page.doubts).toEqual([
        { line: plain.split('\n').length + 1, what: expect.stringContaining('本报讯') },
      ]);
    }
  });

  it('sets nothing aside where the report goes on behind it', () => {
    const page = convert(`${opening}\n${review}\n${article}\n${plan}`);
    expect(textsOf(page)).toEqual(expect.arrayContaining([article, '2026年工作安排']));
    expect(reasonsOf(page)).toEqual([]);
  });
});
