/** Names of governments: short forms, levels, Latin letters. */
import type { IssuerKind } from '../schemas/issuers.ts';

const peoples =
  '朝鲜族 土家族 布依族 哈尼族 景颇族 傈僳族 柯尔克孜 哈萨克 维吾尔 蒙古族 蒙古 达斡尔族 鄂伦春 鄂温克族 鄂温克 锡伯 塔吉克 ' +
  '保安族 东乡族 撒拉族 裕固族 土族 藏族 羌族 彝族 苗族 侗族 壮族 傣族 白族 回族 满族 瑶族 畲族 黎族 水族 佤族 仫佬族 毛南族 ' +
  '仡佬族 拉祜族 布朗族 纳西族 普米族 独龙族 怒族 各族';
/** As a pattern: the peoples whose names stand before 自治县. */
export const peoplesOf = `(?:${peoples.replaceAll(' ', '|')})+`;
const autonomous = new RegExp(`${peoplesOf}自治[区州县旗]$`);
const suffix = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|[省市州盟县区旗镇乡])$/;

/** 成都市 → 成都, 阿坝藏族羌族自治州 → 阿坝; what would be left with one character stays whole. */
export function shortName(name: string): string {
  const cuts = [name.replace(autonomous, ''), name.replace(suffix, '')];
  return cuts.find((cut) => cut !== name && cut.length >= 2) ?? name;
}

const levels: readonly (readonly [RegExp, IssuerKind])[] = [
  [/(?:省|自治区|特别行政区)$/, 'province'],
  [/(?:自治州|州|盟|地区)$/, 'prefecture'],
  [/[市县区旗]$/, 'county'],
  [/(?:[镇乡]|街道)$/, 'township'],
];

/** The level that a name tells where nobody wrote it down: 三台县 is a county, 某某集团 is `other`. */
export function kindByName(name: string): IssuerKind {
  if (name === '国务院') return 'nation';
  return levels.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

/** What an ending of a Chinese name says in English, with its letters; cities have none. */
const endings: readonly (readonly [ending: string, letters: string, english: string])[] = [
  ['自治县', 'zizhixian', 'Autonomous County'],
  ['自治旗', 'zizhiqi', 'Autonomous Banner'],
  ['街道', 'jiedao', 'Subdistrict'],
  ['区', 'qu', 'District'],
  ['县', 'xian', 'County'],
  ['旗', 'qi', 'Banner'],
  ['镇', 'zhen', 'Town'],
  ['乡', 'xiang', 'Township'],
  ['市', 'shi', ''],
];

/**
 * The English name of a government that is not listed, without the one above it.
 * @example englishName('成都市武侯区', 'wuhouqu') // => 'Wuhou District'
 */
export function englishName(name: string, letters: string): string {
  const [, end = '', english = ''] = endings.find(([ending]) => name.endsWith(ending)) ?? [];
  const isWritten = end !== '' && letters.endsWith(end) && letters.length > end.length;
  const bare = latinName(isWritten ? letters.slice(0, -end.length) : letters);
  return english === '' ? bare : `${bare} ${english}`;
}

/** The level that a name ends in, in letters: 大通回族土族自治县 → `xian`; empty where it ends in none. */
export function rankLetters(name: string): string {
  return endings.find(([ending]) => ending.length === 1 && name.endsWith(ending))?.[1] ?? '';
}

/** `jiamusi` → Jiamusi, `nanjing-gulou` → Nanjing Gulou. */
export function latinName(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
