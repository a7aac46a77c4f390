/** The governments that a search may name, at index time. */
import type { Issuer } from '../issuers/directory.ts';
import type { Holdings, Place } from '../issuers/holdings.ts';
import { canon } from './canon.ts';
import { pinyinKeys } from './pinyin.ts';
import type { PlaceRow } from './places-file.ts';

/** Every government that has a page, in the order of the directory; none in an archive of one issuer. */
export function placeRows({ many, places }: Pick<Holdings, 'many' | 'places'>): PlaceRow[] {
  return many ? [...places.values()].map(placeRow) : [];
}

function placeRow({ issuer, holding }: Place): PlaceRow {
  const { id, name, nameEn, short, shortEn, parent } = issuer;
  const own = parent !== null && name.startsWith(parent.name) ? name.slice(parent.name.length) : '';
  const [initials = ''] = pinyinKeys(short).slice(-1);
  // 成都 武侯 is one name, with a blank or without
  const whole = parent === null ? [] : [short, own].map((end) => parent.short + end);
  const written = [own, short, ...whole, nameEn, shortEn, latin(issuer)].map(
    (key) => canon(key).text,
  );
  const read = [short, own, name].flatMap((text) => pinyinKeys(text).slice(0, 1));
  return {
    id,
    name,
    nameEn,
    keys: [...new Set([...written, ...read])].filter((key) => key.length > 1 && key !== name),
    initials,
    issuers: [...new Set((holding?.works ?? []).map((report) => report.issuer))],
  };
}

/** Where a name is spelt apart from its sound, the id has the spelling: shaanxi. */
const latin = ({ id }: Issuer): string => id.replaceAll('-', '');
