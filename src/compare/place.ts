/**
 * The place of which a document speaks. A work report names it as its issuer; a bureau's or a
 * federation's name begins with it: 成都市人力资源和社会保障局 speaks of 成都市.
 */

const place = /^(.{2,7}?(?:特别行政区|自治区|自治州|自治县|新区|省|市|州|盟|县|区))(?=.)/;

/** `known` are the places of the work reports held; the longest that fits wins. */
export function placeOf(issuer: string, known: readonly string[]): string {
  const fitting = known
    .filter((name) => issuer.startsWith(name) || issuer.startsWith(short(name)))
    .sort((a, b) => b.length - a.length);
  return fitting[0] ?? place.exec(issuer)?.[1] ?? issuer;
}

/** 成都市 → 成都; names of two characters stay whole. */
function short(name: string): string {
  const cut = name.replace(/(?:壮族|回族|维吾尔)?(?:自治区|省|市|州|县|区)$/, '');
  return cut.length >= 2 ? cut : name;
}

/** Words by which a document of the place calls its own whole territory. */
export function ownWords(name: string): readonly string[] {
  const common = [name, short(name)];
  if (name === '国务院') return [...common, '全国', '我国', '国家'];
  if (/自治区$/.test(name)) return [...common, '全区', '全疆', '我区', '自治区'];
  if (/省$/.test(name)) return [...common, '全省', '我省', '本省'];
  if (/(?:州|盟)$/.test(name)) return [...common, '全州', '我州', '全盟', '我盟'];
  if (/旗$/.test(name)) return [...common, '全旗', '我旗', '本旗'];
  if (/县$/.test(name)) return [...common, '全县', '我县', '本县'];
  if (/区$/.test(name)) return [...common, '全区', '我区', '本区'];
  return [...common, '全市', '我市', '本市', '市域'];
}
