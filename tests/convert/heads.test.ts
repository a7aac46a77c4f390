/** Whose report it is, from heads as governments print them. */
import { describe, expect, it } from 'vitest';
import { convertStructure } from '../../src/convert/index.ts';
import { report } from './support/report.ts';

const body = report.split('\n').slice(3).join('\n');

/** The facts of the report below another head; `by` is how it names its government. */
function factsOf(head: string, by = '市人民政府') {
  const text = `${head}\n${body.replace('市人民政府', by)}`;
  const { documents } = convertStructure({ name: 'x.txt', text, encoding: 'utf-8' }, [], []);
  const { title, issuer, year, date, speaker, kind } = documents[0]!;
  expect(kind).toBe('government-work-report');
  return [title, issuer, year, date, speaker];
}

describe('the lines of a head', () => {
  const session = '——2024年1月18日在河川市第八届人民代表大会第三次会议上';
  const whole = ['政府工作报告', '河川市', 2024, '2024-01-18', '李明'];

  it.each([
    ['set from top to bottom', `政\n府\n工\n作\n报\n告\n${session}\n市长 李明`],
    [
      'with the day below the session',
      `政府工作报告\n市长 李明\n——在河川市第八届人民代表大会第三次会议上\n2024年1月18日`,
    ],
    [
      'with the day in brackets',
      `政府工作报告\n——在河川市第八届人民代表大会第三次会议上的报告\n（2024年1月18日）\n市长　李明`,
    ],
    [
      'once more in English',
      `Report on the Work of the Government\nDelivered at the Third Session of the Eighth People’s Congress of Hechuan on January 18, 2024\nLi Ming, Mayor\n政府工作报告\n${session}\n市长 李明`,
    ],
    [
      'behind a path that names the report',
      `首页\n>\n政府工作报告\n河川市门户网站\n政府工作报告\n${session}\n市长 李明`,
    ],
  ])('are read %s', (_, head) => {
    expect(factsOf(head)).toEqual(whole);
  });

  it('hold the title that names the government where there are two', () => {
    const menu = '网站首页\n政务公开\n政务服务\n互动交流\n';
    expect(factsOf(`${menu}政府工作报告\n河川市政府工作报告\n${session}\n市长 李明`)).toEqual([
      '河川市政府工作报告',
      ...whole.slice(1),
    ]);
    const text = `${menu}政府工作报告\n河川市政府工作报告\n${session}\n市长 李明\n${body}`;
    const { documents, setAside } = convertStructure(
      { name: 'x.txt', text, encoding: 'utf-8' },
      [],
      [],
    );
    expect(documents[0]!.sections[0]!.paragraphs[0]!.text.text).toBe('各位代表：');
    expect(setAside.filter(({ why }) => why === 'web')).toHaveLength(4);
    expect(setAside.filter(({ why }) => why === 'masthead')).toHaveLength(1);
  });

  it('are each whole where only paragraphs are indented', () => {
    const text = `政府工作报告\n${session}\n市长 李明\n内容提要\n全文如下\n${body.replace(/^(?!各位代表：)/gm, '　　')}`;
    const { documents } = convertStructure({ name: 'x.txt', text, encoding: 'utf-8' }, [], []);
    expect(documents[0]).toMatchObject({ speaker: '李明' });
    expect(documents[0]!.sections[0]!.paragraphs[0]!.text.text).toBe('内容提要');
  });

  it('may say that the text is not all of the report', () => {
    const read = (title: string) =>
      convertStructure({ name: 'x.txt', text: `${title}\n${body}`, encoding: 'utf-8' }, [], []);
    expect(read('2024年河川市政府工作报告（节选）').documents[0]!.complete).toBe(false);
    expect(read('2024年河川市政府工作报告\n（摘要）').documents[0]!.complete).toBe(false);
    expect(read('2024年河川市政府工作报告（全文）').documents[0]!.complete).toBe(true);
  });
});

describe('the head of a report', () => {
  it('may be that of a league, a prefecture or a new area', () => {
    expect(
      factsOf(
        '青格勒盟行政公署工作报告\n——2024年1月15日在青格勒盟第三次各族代表会议上\n盟长 巴图',
        '盟行政公署',
      ),
    ).toEqual(['青格勒盟行政公署工作报告', '青格勒盟', 2024, '2024-01-15', '巴图']);
    expect(
      factsOf('松岭地区行政公署工作报告\n（2024年1月15日）\n行署专员 李安', '地区行署'),
    ).toEqual(['松岭地区行政公署工作报告', '松岭地区', 2024, '2024-01-15', '李安']);
    expect(factsOf('河川新区管委会工作报告\n（2024年1月8日）', '新区管委会')).toEqual([
      '河川新区管委会工作报告',
      '河川新区',
      2024,
      '2024-01-08',
      null,
    ]);
  });

  it('may hold the session in its title, the speaker behind it, and say what it is', () => {
    expect(
      factsOf('在河川市第八届人民代表大会第四次会议上的政府工作报告\n（2024年1月16日）\n市长 李安'),
    ).toEqual([
      '在河川市第八届人民代表大会第四次会议上的政府工作报告',
      '河川市',
      2024,
      '2024-01-16',
      '李安',
    ]);
    expect(factsOf('2024年河川市政府工作报告全文（市长 李安）')).toEqual([
      '2024年河川市政府工作报告全文',
      '河川市',
      2024,
      null,
      '李安',
    ]);
  });

  it('may name the government on a line of its own above a title of another form', () => {
    expect(factsOf('河川市人民政府\n关于2023年工作情况和2024年工作安排的报告\n')).toEqual([
      '政府工作报告',
      '河川市',
      2024,
      null,
      null,
    ]);
  });

  it('may stand twice, with what a page says of the text between', () => {
    const title = '河川市2024年政府工作报告【全文】';
    const summary = `${title}\n\n下面是为大家整理的报告，供大家参考。${'新建公园12个，改造道路35公里。'.repeat(4)}\n\n`;
    for (const again of [title, `${title}\n\n政府工作报告`])
      expect(factsOf(`${summary}${again}\n`)).toEqual([
        '河川市2024年政府工作报告',
        '河川市',
        2024,
        null,
        null,
      ]);
  });

  it('may say of the page behind the title, and hold a second title above the speaker', () => {
    expect(
      factsOf(
        '2024年河川市政府工作报告 时间: 2024-03-07信息来源:河川日报 作者:李安\n2024年河川市政府工作报告\n关于过去五年工作的报告\n市长 李安',
      ),
    ).toEqual(['2024年河川市政府工作报告', '河川市', 2024, null, '李安']);
  });

  it('may stand below the headline of a post or of a chapter', () => {
    for (const above of ['收藏！一图读懂2024年河川市政府工作报告', '特　载'])
      expect(
        factsOf(
          `${above}\n河川市人民政府工作报告\n——2024年1月16日在河川市第八届人民代表大会第四次会议上`,
        ),
      ).toEqual(['河川市人民政府工作报告', '河川市', 2024, '2024-01-16', null]);
  });

  it('may bear the mark of a note', () => {
    for (const mark of ['①', '[1]', '［1］', '*'])
      expect(factsOf(`2024年河川市政府工作报告${mark}\n`)[0]).toBe('2024年河川市政府工作报告');
  });

  it('may name the State Council behind the year', () => {
    expect(factsOf('2010年国务院政府工作报告\n')[1]).toBe('国务院');
  });
});
