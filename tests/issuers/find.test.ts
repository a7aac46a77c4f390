import { describe, expect, it } from 'vitest';
import { findIssuers } from '../../src/issuers/find.ts';
import type { IssuersFile } from '../../src/issuers/lines-file.ts';
import { syllables } from '../../src/search/pinyin.ts';

const sichuan = { zh: '四川', en: 'Sichuan' };
const guangdong = { zh: '广东', en: 'Guangdong' };
const none = { zh: '', en: '' };
const choices: IssuersFile = (
  [
    ['state-council', '国务院', 'State Council', none],
    ['beijing', '北京市', 'Beijing', none],
    ['shanghai', '上海市', 'Shanghai', none],
    ['guangdong', '广东省', 'Guangdong', none],
    ['guangzhou', '广州市', 'Guangzhou', guangdong],
    ['chengdu', '成都市', 'Chengdu', sichuan],
    ['xian', '西安市', 'Xi’an', { zh: '陕西', en: 'Shaanxi' }],
    ['lvliang', '吕梁市', 'Lüliang', { zh: '山西', en: 'Shanxi' }],
    ['beijing-haidianqu', '北京市海淀区', 'Haidian District, Beijing', none],
    ['chengdu-wuhouqu', '成都市武侯区', 'Wuhou District, Chengdu', sichuan],
    ['mianyang-santaixian', '绵阳市三台县', 'Santai County, Mianyang', sichuan],
  ] as const
).map(([id, zh, en, region]) => ({
  id,
  name: { zh, en },
  region,
  letters: syllables(zh).join(' '),
}));
const ids = (asked: string): string[] => findIssuers(choices, asked).found.map(({ id }) => id);
const first = (asked: string): string[] => findIssuers(choices, asked).first.map(({ id }) => id);

describe('what a reader types finds a government', () => {
  it.each([
    ['initials', 'bj', ['beijing', 'beijing-haidianqu']],
    ['initials with the level', 'bjs', ['beijing', 'beijing-haidianqu']],
    ['initials of what a name goes on with', 'hdq', ['beijing-haidianqu']],
    ['pinyin', 'beijing', ['beijing', 'beijing-haidianqu']],
    ['pinyin with the level', 'guangdongsheng', ['guangdong']],
    ['pinyin where the English name is another', 'guowuyuan', ['state-council']],
    ['half a syllable', 'shangh', ['shanghai']],
    ['two names that narrow each other', '成都 武侯', ['chengdu-wuhouqu']],
    ['the same in letters, with a wide blank', 'CD　WH', ['chengdu-wuhouqu']],
    ['two names that stand for two', '西安、上海', ['xian', 'shanghai']],
    ['the region, last', '广东', ['guangdong', 'guangzhou']],
    ['English', 'santai county', ['mianyang-santaixian']],
    [
      'with an apostrophe, before an ending that is spelt so',
      "xi'an",
      ['xian', 'mianyang-santaixian'],
    ],
    ['ü as v', 'lvliang', ['lvliang']],
    ['ü as u', 'luliang', ['lvliang']],
    ['ü', 'lüliang', ['lvliang']],
  ])('by %s', (_, asked, found) => {
    expect(ids(asked)).toEqual(found);
  });

  it.each(['火星', 'zzz', '北京 火星', 'eijing', '%'])('but %s finds none', (asked) => {
    expect(findIssuers(choices, asked)).toEqual({ found: [], first: [] });
  });

  it('and all stand in their order where nothing is typed', () => {
    expect(ids(' 　')).toEqual(choices.map(({ id }) => id));
    expect(first('')).toEqual([]);
  });
});

describe('Enter takes', () => {
  it('the best that bears all names', () => {
    expect(first('bj')).toEqual(['beijing']);
    expect(first('武侯 成都')).toEqual(['chengdu-wuhouqu']);
  });

  it('the best of each where the names stand for several', () => {
    expect(first('beijing shanghai')).toEqual(['beijing', 'shanghai']);
  });
});
