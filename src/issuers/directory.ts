/** Who is who among governments: level, region, id and names, for listed ones and for all others. */
import { issuerSlug } from '../convert/issuer-slug.ts';
import type { IssuerEntry, IssuerKind } from '../schemas/issuers.ts';
import { englishName, kindByName, latinName, rankLetters, shortName } from './names.ts';

export interface Issuer {
  /** ASCII; begins the ids of its reports. */
  readonly id: string;
  readonly name: string;
  /** 成都 for 成都市. */
  readonly short: string;
  readonly nameEn: string;
  /** Wuhou District for Wuhou District, Chengdu. */
  readonly shortEn: string;
  readonly kind: IssuerKind;
  /** The government one level above, where it is known. */
  readonly parent: Issuer | null;
  /** Place in the files; one that stands in none comes behind the one above it, or behind all others. */
  readonly order: number;
}

export interface IssuerDirectory {
  /** The issuer of a name as reports have it; never fails, a name not listed goes by general rules. */
  of(name: string): Issuer;
  /** All that are listed, each behind the one above it. */
  readonly listed: readonly Issuer[];
}

/** Entries in the order of their files. Ids and names must differ; see `parseIssuers`. */
export function issuerDirectory(entries: readonly IssuerEntry[]): IssuerDirectory {
  const listed: Issuer[] = [];
  const add = (entry: string | IssuerEntry, parent: Issuer | null): void => {
    const { name, id, nameEn, kind, within }: IssuerEntry =
      typeof entry === 'string' ? { name: entry } : entry;
    const slug = id ?? issuerSlug(name);
    const english = nameEn ?? latinName(slug);
    const issuer = {
      id: slug,
      name,
      short: shortName(name),
      nameEn: english,
      shortEn: english,
      kind: kind ?? kindWithin(parent),
      parent,
      order: listed.length,
    };
    listed.push(issuer);
    for (const child of within ?? []) add(child, issuer);
  };
  for (const entry of entries) add(entry, null);
  const byName = new Map(listed.map((issuer) => [issuer.name, issuer]));
  const others = new Map<string, Issuer>();
  const of = (name: string): Issuer => {
    const bare = name.replace(/人民政府$/, '');
    const known = byName.get(bare) ?? others.get(bare);
    if (known) return known;
    const made = unlisted(bare, listed);
    others.set(bare, made);
    return made;
  };
  return { of, listed };
}

/** 市 of their own level (北京市) hold counties, provinces hold prefectures. */
function kindWithin(parent: Issuer | null): IssuerKind {
  if (parent === null) return 'province';
  if (parent.kind === 'province') return parent.name.endsWith('市') ? 'county' : 'prefecture';
  return parent.kind === 'prefecture' ? 'county' : 'township';
}

/** 南京市鼓楼区 lies in 南京市; 阿坝州 is the listed 阿坝藏族羌族自治州 by a shorter name. */
function unlisted(name: string, listed: readonly Issuer[]): Issuer {
  const kind = kindByName(name);
  const same = listed.find(
    (issuer) => issuer.kind === kind && issuer.short === shortName(name) && issuer.short !== name,
  );
  if (same) return same;
  const parent = listed
    .filter((above) => name.length > above.name.length && name.startsWith(above.name))
    .reduce<Issuer | null>(
      (best, above) => (above.name.length > (best?.name.length ?? 0) ? above : best),
      null,
    );
  const letters = issuerSlug(name);
  // 大通回族土族自治县 is `datongxian` beside 大同市, which is listed as `datong`.
  const taken = listed.some((issuer) => issuer.id === letters);
  const id = taken ? letters + rankLetters(name) : letters;
  const isOther = kind === 'other';
  const shortEn = isOther
    ? latinName(letters)
    : englishName(name, parent === null ? letters : letters.slice(letters.indexOf('-') + 1));
  return {
    id,
    name,
    short: shortName(parent === null ? name : name.slice(parent.name.length)),
    nameEn: isOther || parent === null ? shortEn : `${shortEn}, ${parent.nameEn}`,
    shortEn,
    kind,
    parent,
    order: parent === null ? listed.length : parent.order + 0.5,
  };
}

/** Itself and all above it, the highest first. */
export function lineage(issuer: Issuer): readonly Issuer[] {
  return issuer.parent === null ? [issuer] : [...lineage(issuer.parent), issuer];
}

/** The province-level government it belongs to, itself included; null for the state and the unknown. */
export function regionOf(issuer: Issuer): Issuer | null {
  return lineage(issuer).find(({ kind }) => kind === 'province') ?? null;
}
