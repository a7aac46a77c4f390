/** Units as far as comparison needs them: the unit without its scale word, and which convert. */

const scale = /^(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![瓦米克])|百(?!分))/;

/** A printed unit without its scale word: 万个 → 个, 亿元 → 元, 万千瓦 → 千瓦, 万吨/日 → 吨/日, 微克每立方米 and μg/m³ → 微克/立方米. */
export function baseUnit(unit: string): string {
  let rest = unit.normalize('NFKC').replace(/\s/g, '');
  while (scale.test(rest)) rest = rest.replace(scale, '');
  return rest
    .replace(/^([微毫]克|人)每(?=立方米|平方公里)/, '$1/')
    .replace(/^(μ|u|m)g\/(?:m3|立方米)$/, (_, small) =>
      small === 'm' ? '毫克/立方米' : '微克/立方米',
    )
    .replace(/^公斤/, '千克')
    .replace(/^(?:元人民币|人民币元?)$/, '元');
}

/** What one unit is in the unit that stands for its kind. */
const conversions: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  吨: ['mass', 1],
  千克: ['mass', 0.001],
  斤: ['mass', 0.0005],
  克: ['mass', 0.000001],
  公里: ['length', 1000],
  km: ['length', 1000],
  千米: ['length', 1000],
  米: ['length', 1],
  亩: ['area', 10_000 / 15],
  公顷: ['area', 10_000],
  平方公里: ['area', 1_000_000],
  平方千米: ['area', 1_000_000],
  平方米: ['area', 1],
  千瓦: ['power', 1000],
  瓦: ['power', 1],
  千瓦时: ['energy', 1],
  度: ['energy', 1],
};

/** Units that count the same things in other words. */
const alike: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['列', '班', '班列'],
  ['套', '套(间)', '间'],
  ['场', '场次'],
  ['件', '项'],
  ['%', '％'],
];

/**
 * By what to multiply a value in base units of `from` to have it in base units of `to`; null where
 * the units do not convert (亩 and 户, % and 个百分点).
 */
export function conversion(from: string, to: string): number | null {
  const [a, b] = [baseUnit(from), baseUnit(to)];
  if (a === b) return 1;
  if (alike.some((group) => group.includes(a) && group.includes(b))) return 1;
  const [x, y] = [conversions[a], conversions[b]];
  return x && y && x[0] === y[0] ? x[1] / y[1] : null;
}

/** The base units that a count in `unit` may be told in: 人, 名 and 位. */
export function unitsLike(unit: string): readonly string[] {
  const base = baseUnit(unit);
  const kind = conversions[base]?.[0];
  if (kind !== undefined)
    return Object.keys(conversions).filter((one) => conversions[one]?.[0] === kind);
  return alike.find((group) => group.includes(base)) ?? [base];
}

/** One word for all units that convert into each other: 公里 and 米, 人 and 名. */
export function unitKind(unit: string): string {
  const base = baseUnit(unit);
  return conversions[base]?.[0] ?? alike.find((group) => group.includes(base))?.[0] ?? base;
}
