import { describe, expect, it, test } from 'vitest';
import { readIssuers } from '../../src/content/issuers.ts';
import { issuerSlug } from '../../src/convert/issuer-slug.ts';
import { issuerDirectory, regionOf } from '../../src/issuers/directory.ts';
import { shortName } from '../../src/issuers/names.ts';
import { parseIssuers } from '../../src/issuers/parse.ts';

const directory = readIssuers('content');

describe('the directory of the repository', () => {
  it('holds the state, all 34 divisions of province level and those below them', () => {
    const count = (kind: string): number => directory.listed.filter((i) => i.kind === kind).length;
    expect(count('nation')).toBe(1);
    expect(count('province')).toBe(34);
    expect(count('prefecture')).toBe(333);
  });

  it('gives every government an id of its own, a short name of two characters and a Latin one', () => {
    expect(new Set(directory.listed.map(({ id }) => id)).size).toBe(directory.listed.length);
    expect(directory.listed.filter(({ short }) => short.length < 2)).toEqual([]);
    expect(directory.listed.filter(({ nameEn }) => !/^\p{Lu}[\p{L}' ()]+$/u.test(nameEn))).toEqual(
      [],
    );
  });

  it('sets apart what pinyin does not', () => {
    const ids = ['福州市', '抚州市', '苏州市', '宿州市', '吉林省', '吉林市', '榆林市', '玉林市'];
    expect(ids.map((name) => directory.of(name).id)).toEqual([
      'fuzhou',
      'fuzhou-jiangxi',
      'suzhou',
      'suzhou-anhui',
      'jilin',
      'jilin-city',
      'yulin-shaanxi',
      'yulin',
    ]);
  });
});

describe('an issuer that is not listed', () => {
  it.each([
    ['成都市武侯区', 'county', '成都市', '武侯'],
    ['三台县', 'county', null, '三台'],
    ['昆山市', 'county', null, '昆山'],
    ['四川省总工会', 'other', '四川省', '总工会'],
  ])('%s is of the level %s within %s', (name, kind, parent, short) => {
    const issuer = directory.of(name);
    expect([issuer.kind, issuer.parent?.name ?? null, issuer.short]).toEqual([kind, parent, short]);
    expect(issuer.id).toBe(issuerSlug(name));
  });

  it('keeps its rank where a listed one has its letters', () => {
    expect(directory.of('大同市').id).toBe('datong');
    expect(directory.of('大通回族土族自治县')).toMatchObject({
      id: 'datongxian',
      nameEn: 'Datong Autonomous County',
    });
  });

  it('is the listed one where it only goes by a shorter name', () => {
    expect(directory.of('阿坝州').id).toBe('aba');
    expect(directory.of('成都市人民政府').id).toBe('chengdu');
  });
});

test.each([
  ['成都市武侯区', 'Wuhou District, Chengdu', 'Wuhou District'],
  ['绵阳市三台县', 'Santai County, Mianyang', 'Santai County'],
  ['昆山市', 'Kunshan', 'Kunshan'],
  ['成都市', 'Chengdu', 'Chengdu'],
  ['四川省总工会', 'Sichuan Zonggonghui', 'Sichuan Zonggonghui'],
])('%s is %s in English, and %s beside others', (name, nameEn, shortEn) => {
  expect(directory.of(name)).toMatchObject({ nameEn, shortEn });
});

test('one that is not listed stands behind the government above it', () => {
  const names = ['杭州市', '绵阳市', '成都市武侯区', '成都市', '三台县'];
  const order = (name: string): number => directory.of(name).order;
  expect(names.toSorted((a, b) => order(a) - order(b))).toEqual([
    '杭州市',
    '成都市',
    '成都市武侯区',
    '绵阳市',
    '三台县',
  ]);
});

test('regions are the divisions of province level', () => {
  const region = (name: string): string | undefined => regionOf(directory.of(name))?.name;
  expect(region('绵阳市')).toBe('四川省');
  expect(region('北京市')).toBe('北京市');
  expect(region('国务院')).toBeUndefined();
  expect(region('昆山市')).toBeUndefined();
});

test.each([
  ['阿坝藏族羌族自治州', '阿坝'],
  ['博尔塔拉蒙古自治州', '博尔塔拉'],
  ['内蒙古自治区', '内蒙古'],
  ['新疆维吾尔自治区', '新疆'],
  ['延边朝鲜族自治州', '延边'],
  ['大兴安岭地区', '大兴安岭'],
  ['郊区', '郊区'],
])('the short name of %s is %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

describe('files of issuers', () => {
  const parse = (text: string) => parseIssuers([{ name: 'a.yaml', text }]);

  it('need nothing but a name', () => {
    const [top, below] = issuerDirectory(parse('- name: 四川省\n  within: [成都市]\n')).listed;
    expect([top?.id, top?.kind, below?.id, below?.kind]).toEqual([
      'sichuan',
      'province',
      'chengdu',
      'prefecture',
    ]);
  });

  it('may not give an id twice', () => {
    expect(() => parse('- name: 四川省\n  within:\n    - 福州市\n    - 抚州市\n')).toThrow(
      'a.yaml:4: the id fuzhou of 抚州市 is taken by 福州市 — give one of the two another `id`',
    );
  });

  it('may not have keys of their own', () => {
    expect(() => parse('- name: 四川省\n  capital: 成都市\n')).toThrow(/^a\.yaml:2: .*capital/);
  });
});
