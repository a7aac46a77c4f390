/** The lines at the head of a report as counties and web pages print them. */
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import type { StructuredDocument } from '../../src/convert/types.ts';

const body = `各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和列席人员提出意见。
一、2023年工作回顾
过去一年，新建学校5所，改造农村公路120公里，办成了一批群众期盼的实事。
二、2024年工作安排
今年，我们将新增学位3000个，新建公园12个，继续改善群众的生活条件。
`;

function headed(...lines: string[]): StructuredDocument {
  const text = `${lines.join('\n')}\n${body}`;
  const seed = convertStructure({ name: 'h.txt', text, encoding: 'utf-8' }, [], []);
  expect(accountFor(seed)).toMatchObject({ lost: 0, twice: 0 });
  expect(seed.doubts.filter(({ what }) => what.includes('kept as a paragraph'))).toEqual([]);
  const [document] = seed.documents;
  expect(document?.sections.map(({ heading }) => heading)).toEqual([
    document?.title,
    '2023年工作回顾',
    '2024年工作安排',
  ]);
  return document as StructuredDocument;
}

const session = '——2024年1月18日在河川县第八届人民代表大会第三次会议上';

describe('the head of a report', () => {
  it.each(['泾县', '凤县', '于都县', '日照市', '河川左旗'])('names %s', (place) => {
    const named = { issuer: place, year: 2024, date: '2024-01-18' };
    expect(headed(`${place}政府工作报告`, '2024年1月18日', '李明')).toMatchObject(named);
    const at = `2024年1月18日在${place}第八届人民代表大会第三次会议上`;
    expect(headed('政府工作报告', at, '李明')).toMatchObject(named);
    expect(headed(`${place}政府工作报告`, at.replace('在', '于'))).toMatchObject(named);
    expect(headed('政府工作报告', `${place}人民政府县长 李明`, '（2024年1月18日）')).toMatchObject(
      named,
    );
  });

  it('reads the session without 在, in a line of its own or in the title, and a date without its day', () => {
    const named = { issuer: '河川左旗', year: 2024, date: '2024-01-18' };
    const held = '河川左旗第八届人民代表大会第三次会议';
    expect(headed(`${held}政府工作报告`, '李明', '（2024年1月18日）')).toMatchObject(named);
    expect(headed('政府工作报告', held, '李明', '（2024年1月18日）')).toMatchObject(named);
    expect(headed('河川区政府工作报告', '2024年1月在河川区第八届人大第三次会议上')).toMatchObject({
      year: 2024,
      date: null,
    });
  });

  it('names the fuller of two names of one district', () => {
    expect(
      headed('青岭市河川区2024年政府工作报告', session.replace('河川县', '河川区'), '区长 李明')
        .issuer,
    ).toBe('青岭市河川区');
  });

  it.each([
    [
      [
        '河川县2024年政府工作报告',
        '2024年1月18日在河川县第八届',
        '人民代表大会第三次会议上',
        '县长 李明',
      ],
    ],
    [['河川县2024年政府工作报告', '李明', '（2024年1月18日）']],
    [['河川县2024年政府工作报告', session, '县 长 李 明']],
    [['河川县2024年政府工作报告', session, '县人民政府县长', '李明']],
    [['河川县2024年政府工作报告', session, '（县长 李明）']],
    [['河川县', '2024年政府工作报告', session, '河川县人民政府', '县长 李明']],
    [['河川县2024年政府工作报告', '（审议稿）', session, '县长：李明']],
    [
      [
        '河川县2024年政府工作报告',
        '2024年1月18日在河川县第八届人民代表大会',
        '第三次会议上',
        '李明  代理县长',
      ],
    ],
    [['河川县2024年政府工作报告', session, '报告人：李明']],
    [['【河川县2024年政府工作报告】', session, '县长', '李明']],
    [
      [
        '河川县2024年政府工作报告',
        '——2 0 2 4 年1 月1 8 日在河川县第八届人民代表大会第三次会议上',
        '县长 李明',
      ],
    ],
    [
      [
        '河川县2024年政府工作报告',
        '在河川县第八届人民代表大会第三次会议上',
        '河川县县长李明（2024年1月18日）',
      ],
    ],
  ])('is read from its lines, whatever their form: %j', (lines) => {
    expect(headed(...lines)).toMatchObject({
      title: '河川县2024年政府工作报告',
      issuer: '河川县',
      date: '2024-01-18',
      speaker: '李明',
      inferred: [],
    });
  });

  it('may have its title in two lines, of which the first names the session', () => {
    expect(
      headed(
        '在河川县第八届人民代表大会第三次会议上的',
        '政府工作报告',
        '（2024年1月18日）',
        '县长 李明',
      ),
    ).toMatchObject({ issuer: '河川县', date: '2024-01-18', speaker: '李明' });
    const parted = headed('河川县人民政府', '工作报告', session, '县长 李明');
    expect(parted.title).toBe('河川县人民政府工作报告');
    expect(headed('河川县2024年《政府工作报告》', session, '李明').issuer).toBe('河川县');
  });

  it('may have its speaker and session in the title', () => {
    const told = headed(
      '县长李明在河川县第八届人民代表大会第三次会议上所作的政府工作报告(摘要)',
      '(2024年1月18日)',
    );
    expect(told).toMatchObject({ issuer: '河川县', date: '2024-01-18', speaker: '李明' });
    expect(told.title).toBe('县长李明在河川县第八届人民代表大会第三次会议上所作的政府工作报告');
  });

  it('may have the day of the page and its source beside it', () => {
    const page = headed('河川县政府工作报告', '2024-01-19 09:20  来源：县政府办', '县长 李明');
    expect(page).toMatchObject({ date: '2024-01-19', printed: true, speaker: '李明' });
  });

  it('may call the report an abridged one', () => {
    expect(headed('河川县政府工作报告（摘要）', session, '李明').title).toBe('河川县政府工作报告');
  });

  it('leaves the year to the headings where no line tells it', () => {
    const seed = convertStructure(
      {
        name: 'h.txt',
        text: '河川县政府工作报告\n一、2023年工作回顾\n过去一年，新建学校5所，改造农村公路120公里。\n',
        encoding: 'utf-8',
      },
      [],
      [],
    );
    expect(seed.documents).toMatchObject([{ issuer: '河川县', year: 2024, inferred: ['year'] }]);
  });
});
