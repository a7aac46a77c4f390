/** ASCII names of issuers for identifiers. */
import { pinyin } from 'pinyin-pro';
import { peoplesOf } from '../issuers/names.ts';

/** National bodies have established English names. */
const fixed: Readonly<Record<string, string>> = {
  国务院: 'state-council',
  全国人民代表大会常务委员会: 'npc-standing-committee',
  最高人民法院: 'supreme-court',
  最高人民检察院: 'supreme-procuratorate',
};

/** Names whose characters are read otherwise elsewhere: 于都 is Yudu, 乐陵 is Laoling. */
const readings =
  '重庆 chongqing 西藏 xizang 内蒙古 neimenggu 陕西 shaanxi 涡阳 guoyang 歙县 shexian 蔚县 yuxian 单县 shanxian ' +
  '繁峙 fanshi 洪洞 hongtong 乐清 yueqing 浚县 xunxian 泌阳 biyang 大埔 dabu 筠连 junlian 尉犁 yuli 于都 yudu ' +
  '郫都 pidu 什邡 shifang 调兵山 diaobingshan 珲春 hunchun 乐亭 laoting 乐陵 laoling 黄陂 huangpi 宜都 yidu ' +
  '吴堡 wubu 略阳 lueyang 都兰 dulan 都匀 duyun 都安 duan 曾都 zengdu 牟定 mouding';
/** 陕西 is spelt apart from 山西. */
const spelt = new Map([...readings.matchAll(/(\S+) (\S+)/g)].map(([, name, read]) => [name, read]));
const spoken = new RegExp(`^(?:${[...spelt.keys()].join('|')})`);

/** Only names of peoples leave the name of an autonomous county: 喀喇沁左翼蒙古族自治县 → 喀喇沁左翼. */
const place = new RegExp(
  `^(.{2,}?)(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|族?(?:${peoplesOf})?自治[州县]|[省市县区])(.*)$`,
);

/** 成都市 → `chengdu`, 四川省总工会 → `sichuan-zonggonghui`, 国务院 → `state-council`. */
export function issuerSlug(issuer: string): string {
  const known = fixed[issuer];
  if (known) return known;
  const match = place.exec(issuer);
  if (!match) return latin(issuer);
  const rest = match[2] as string;
  return rest === '' ? latin(match[1] as string) : `${latin(match[1] as string)}-${latin(rest)}`;
}

function latin(text: string): string {
  const known = spoken.exec(text)?.[0];
  if (known !== undefined) {
    const rest = text.slice(known.length);
    return (spelt.get(known) as string) + (rest === '' ? '' : latin(rest));
  }
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
  return (
    syllables
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '') || 'report'
  );
}

/** Any name as lower-case ASCII words: 成都2026（上） → `chengdu2026-shang`. */
export function asciiSlug(name: string): string {
  return (
    name
      .replace(/\p{Script=Han}+/gu, latin)
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'source'
  );
}
