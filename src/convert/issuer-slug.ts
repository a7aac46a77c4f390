/** ASCII names of issuers for identifiers. */
import { pinyin } from 'pinyin-pro';
import { peoplesOf } from '../issuers/names.ts';

/** National bodies have established English names; 陕西 is spelt apart from 山西. */
const fixed: Readonly<Record<string, string>> = {
  国务院: 'state-council',
  全国人民代表大会常务委员会: 'npc-standing-committee',
  最高人民法院: 'supreme-court',
  最高人民检察院: 'supreme-procuratorate',
};

const spelt: readonly (readonly [RegExp, string])[] = [
  [/^陕西/, 'shaanxi'],
  [/^西藏/, 'xizang'],
  [/^重庆/, 'chongqing'],
  [/^内蒙古/, 'neimenggu'],
];

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
  for (const [pattern, name] of spelt) {
    if (pattern.test(text)) {
      const rest = text.replace(pattern, '');
      return rest === '' ? name : name + latin(rest);
    }
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
