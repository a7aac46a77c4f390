import { describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/content/ledger.ts';
import {
  figureFingerprint,
  fingerprint,
  numeralOf,
  presentWords,
  untoldChanges,
} from '../../src/content/wording.ts';
import { figure, section } from '../support/rows.ts';

describe('the fingerprint of words', () => {
  test('does not mind spaces, line ends and width', () => {
    expect(fingerprint('改造 2448\n户（含危房）')).toBe(fingerprint('改造2448户(含危房)'));
  });

  test('minds every other character', () => {
    const of = ['改造2448户。', '改造2449户。', '改造2448户', '改造2448户、'].map(fingerprint);
    expect(new Set(of).size).toBe(of.length);
  });
});

test.each([
  ['500家以上', '500'],
  ['1—2个', '1'],
  ['1.5万个', '1.5'],
  ['１２．３亿元', '12.3'],
  ['1,200 户', '1,200'],
  ['三十万亩', '三十万'],
  ['两千余家', '两千'],
])('the numeral that %s begins with is %s', (text, numeral) => {
  expect(numeralOf(text)).toBe(numeral);
});

describe('changes of what was published', () => {
  const rows = section('linan-2024.plan', null, ['甲。', '乙2户。']);
  const url = (fragment: string): string => `${rows.url}#${fragment}`;
  const present = presentWords({
    sections: [rows],
    figures: [figure({ text: '2户', url: url('f25'), paragraph: 'linan-2024.plan.p2' })],
    placeInParagraph: () => [1, 3],
  });
  const page = rows.url;
  const [p1, p2, f25] = ['甲。', '乙2户。', '2'].map(fingerprint);

  test('none while the words are the same', () => {
    const ledger = parseLedger(`${page} p1:${p1} p2:${p2} f25:${f25}\n`);
    expect(untoldChanges(ledger, present, [])).toEqual([]);
  });

  test('a paragraph cut anew is one, for every number that names other words', () => {
    const ledger = parseLedger(
      `${page} p1:${fingerprint('甲。乙2户。')} p2:${fingerprint('丙。')}\n`,
    );
    expect(untoldChanges(ledger, present, []).map(({ address }) => address)).toEqual([
      url('p1'),
      url('p2'),
    ]);
  });

  test('a figure whose place holds another number is one, one that reaches further is none', () => {
    const ledger = (numeral: string): string => `${page} f25:${fingerprint(numeral)}\n`;
    expect(untoldChanges(parseLedger(ledger('2')), present, [])).toEqual([]);
    expect(untoldChanges(parseLedger(ledger('3')), present, [])).toHaveLength(1);
  });

  test('a figure whose place holds the same number of something else is one', () => {
    const of = (paragraph: string): string =>
      figureFingerprint('20个', paragraph, paragraph.indexOf('20'));
    const [was, now] = [of('培育专精特新企业20个以上，新增'), of('建设城市口袋公园20个以上，其中')];
    const released = parseLedger(`${page} f25:${was}\n`);
    const at = new Map([[page, new Map([['f25', now]])]]);
    expect(untoldChanges(released, at, [])).toEqual([{ address: url('f25'), was, now }]);
    const alias = { from: url('f25'), was: was.split('-')[0]!, to: url('f25'), why: '补正' };
    expect(untoldChanges(released, at, [alias])).toEqual([]);
    expect(untoldChanges(parseLedger(`${page} f25:${was.split('-')[0]}\n`), at, [])).toEqual([]);
  });

  test('what was never released may change, what is gone is not a change of words', () => {
    const ledger = parseLedger(`${page} p1 p9:${p1}\n/reports/gone/ p1:${p1}\n`);
    expect(untoldChanges(ledger, present, [])).toEqual([]);
  });

  test('an alias tells of the one change whose old words it names', () => {
    const ledger = parseLedger(`${page} p1:aaaaaa\n`);
    const alias = { from: url('p1'), to: url('p2'), why: '重新分段' };
    expect(untoldChanges(ledger, present, [{ ...alias, was: 'aaaaaa' }])).toEqual([]);
    expect(untoldChanges(ledger, present, [{ ...alias, was: 'bbbbbb' }])).toHaveLength(1);
    expect(untoldChanges(ledger, present, [alias])).toHaveLength(1);
  });
});
