import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/schemas/values.ts';
import { bySentence } from '../../src/explorer/by-sentence.ts';
import { excerpt, pieces } from '../../src/explorer/excerpt.ts';
import { html } from '../../src/markup/html.ts';
import { numeral } from '../../src/explorer/numeral.ts';
import { sentenceAt } from '../../src/explorer/sentence.ts';
import { reportOf } from './fixtures.ts';

/** Text and span of `改造<3座>公园。` */
function marked(text: string): { text: string; hit: Span } {
  const start = text.indexOf('<');
  const end = text.indexOf('>') - 1;
  return { text: text.replace(/[<>]/g, ''), hit: [start, end] };
}

describe('sentenceAt', () => {
  test.each([
    ['新增学位8万个。改造院落<616个>。建成公园。', '改造院落616个。'],
    ['<8万个>学位', '8万个学位'],
    ['他说：“办好<3件>实事。”会议结束。', '他说：“办好3件实事。”'],
    ['他说：“办好实事。”新增<3件>。', '新增3件。'],
    ['增长<3.5%>；下降2%。', '增长3.5%；下降2%。'],
  ])('%s', (text, sentence) => {
    const { text: plain, hit } = marked(text);
    expect(plain.slice(...sentenceAt(plain, hit))).toBe(sentence);
  });
});

describe('excerpt', () => {
  test('leaves a short sentence whole', () => {
    const { text, hit } = marked('新增学位<8万个>。');
    expect(excerpt(text, hit)).toEqual({ sentence: text, hit });
  });

  test('begins at a clause and keeps the figure in view', () => {
    const { text, hit } = marked(`${'推动高质量发展，'.repeat(6)}新改扩建学校<75所>、新增学位。`);
    const short = excerpt(text, hit);
    expect(short.sentence).toBe('…新改扩建学校75所、新增学位。');
    expect(short.sentence.slice(...short.hit)).toBe('75所');
  });

  test('cuts what is far behind', () => {
    const { text, hit } = marked(`共<3座>${'，推动高质量发展'.repeat(30)}。`);
    const short = excerpt(text, hit);
    expect(short.sentence).toMatch(/^共3座，.{80,100}…$/);
  });
});

describe('pieces', () => {
  test('mark the figure and the words looked for, and lose nothing', () => {
    const { text, hit } = marked('新增ＡＢ学位<8万个>，学位充足。');
    const found = pieces(text, hit, ['学位', 'ab']);
    expect(found.map((piece) => piece.text).join('')).toBe(text);
    expect(found.filter(({ is }) => is === 'hit').map((piece) => piece.text)).toEqual(['8万个']);
    expect(found.filter(({ is }) => is === 'word').map((piece) => piece.text)).toEqual([
      'ＡＢ',
      '学位',
      '学位',
    ]);
  });
});

test('bySentence gathers figures under their sentence and loses none of it', () => {
  const report = reportOf('a-2024', ['新增<8万个>和<3个>。', '又有<5个>。', '又有<5个>。']);
  const groups = bySentence(report.figures);
  expect(groups.map(({ pieces: own }) => own.map(({ text }) => text).join(''))).toEqual([
    '新增8万个和3个。',
    '又有5个。',
    '又有5个。',
  ]);
  expect(groups.map(({ figures }) => figures.map(({ text }) => text))).toEqual([
    ['8万个', '3个'],
    ['5个'],
    ['5个'],
  ]);
});

test.each([
  ['超10.5万家', ['超', '10.5', '万家']],
  ['1—2个', ['', '1—2', '个']],
  ['95%以上', ['', '95%', '以上']],
  ['第6位', ['第', '6', '位']],
  ['两千三百家', ['', '两千三百', '家']],
])('numeral(%s) tells number from unit', (text, parts) => {
  expect(numeral(text)).toEqual(parts);
});

test('html escapes what it is given and leaves markup alone', () => {
  const name = '<script>"&"';
  expect(html`<b title="${name}">${[html`<i>${1}</i>`]}${null}${false}</b>`.html).toBe(
    '<b title="&lt;script&gt;&quot;&amp;&quot;"><i>1</i></b>',
  );
});
