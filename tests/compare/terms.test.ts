import { describe, expect, it } from 'vitest';
import { asRead, asWritten, countTerm, termLines } from '../../src/compare/terms.ts';
import { leadingTheme, themeShares } from '../../src/compare/shares.ts';
import { report, section } from '../support/rows.ts';

const reports = [report({ id: 'a-2023', year: 2023 }), report({ id: 'a-2024', year: 2024 })];
const sections = [
  section('a-2023.plan-1', '发展人工智能', ['人工智能产业规模提升。', '稳中求进。']),
  section('a-2024.plan-1', null, ['没有这个词。']),
];

describe('countTerm', () => {
  it('counts in headings and paragraphs and gives the rate in 10,000 characters', () => {
    expect(countTerm(asWritten('人工智能'), reports, sections)).toEqual([
      { report: 'a-2023', occurrences: 2, characters: 22, per10000: (2 / 22) * 10_000 },
      { report: 'a-2024', occurrences: 0, characters: 6, per10000: 0 },
    ]);
  });

  it('does not count a run-in heading twice', () => {
    const [one] = sections;
    const lead = '发展人工智能。';
    const own = { ...one!, paragraphs: [{ ...one!.paragraphs[0]!, lead, text: `${lead}做强。` }] };
    expect(countTerm(asWritten('人工智能'), reports, [own])[0]?.occurrences).toBe(1);
  });
});

describe('termLines', () => {
  it('shows each occurrence with the words around it and the address of its paragraph', () => {
    expect(termLines(asWritten('产业'), sections)).toEqual([
      {
        place: 'a-2023.plan-1.p1',
        url: '/reports/a-2023.plan-1/#p1',
        before: '人工智能',
        term: '产业',
        after: '规模提升。',
      },
    ]);
  });

  it('shows what stands in a heading with the address of its section', () => {
    expect(termLines(asWritten('人工智能'), sections).map((line) => line.place)).toEqual([
      'a-2023.plan-1',
      'a-2023.plan-1.p1',
    ]);
  });

  it('finds nothing for an empty term', () => {
    expect(termLines(asWritten(''), sections)).toEqual([]);
  });
});

describe('asRead', () => {
  const text = '建设5G基站，“小巨人”企业和城镇就业8.1万人，提升规模 以上工业。哪吒';
  const fold = new Map([
    ['鎮', '镇'],
    ['吒', '咤'],
  ]);
  const found = (term: string): string[] =>
    asRead(term, fold)(text).map(([start, end]) => text.slice(start, end));

  it.each([
    ['5g', '5G'],
    ['５Ｇ', '5G'],
    ['8．1', '8.1'],
    ['城 镇', '城镇'],
    ['城鎮', '城镇'],
    ['"小巨人"', '“小巨人”'],
    ['规模以上', '规模 以上'],
    ['哪咤', '哪吒'],
    ['哪吒', '哪吒'],
  ])('finds %s as the search does', (term, written) => {
    expect(found(term)).toEqual([written]);
  });

  it('finds nothing for blanks', () => {
    expect(found(' \u200b')).toEqual([]);
  });

  it('counts as often as the form of the text itself', () => {
    const own = [section('a-2023.plan-1', null, ['5G和5G基站', '6G'])];
    const [read, plain] = [asRead('５g'), asWritten('5G')];
    expect(countTerm(read, reports, own)).toEqual(countTerm(plain, reports, own));
    expect(termLines(read, own)).toEqual(termLines(plain, own));
  });
});

describe('themes of text', () => {
  it('takes the theme whose words weigh most', () => {
    expect(leadingTheme('新建中小学、幼儿园80所，增加学位8万个')).toBe('education');
    expect(leadingTheme('空气质量优良天数300天，污染防治')).toBe('ecology');
    expect(leadingTheme('各位代表！')).toBeNull();
  });

  it('shares out the characters of the paragraphs', () => {
    const shares = themeShares([section('a.plan', null, ['增加学位8万个', '各位代表！'])]);
    expect(shares.find((s) => s.theme === 'education')?.characters).toBe(7);
    expect(shares.reduce((sum, s) => sum + s.characters, 0)).toBe(7);
  });
});
