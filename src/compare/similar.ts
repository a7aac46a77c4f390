/** How alike two texts are, by the pairs of characters they share. */

/** Which pairs a text holds, ascending, and what each weighs. */
export interface Profile {
  readonly pairs: Uint32Array;
  /** Number of each among all pairs that were seen. */
  readonly numbers: Uint32Array;
  readonly weights: Float64Array;
}

const han = /\p{Script=Han}/u;
const known = new Map<number, boolean>();
/** Pairs by their number, so that what is kept of each needs no look-up. */
const numbered = new Map<number, number>();

function numberOf(pair: number): number {
  let number = numbered.get(pair);
  if (number === undefined) numbered.set(pair, (number = numbered.size));
  return number;
}

/** Whether a UTF-16 unit is a Chinese character; halves of those beyond the first plane are none. */
function isHan(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  let is = known.get(code);
  if (is === undefined) known.set(code, (is = han.test(String.fromCharCode(code))));
  return is;
}

/** Pairs of neighbouring Chinese characters, each weighing the root of its count. */
export function profileOf(text: string): Profile {
  const found = new Uint32Array(text.length);
  let size = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = isHan(code) ? code : 0;
    if (own !== 0 && before !== 0) found[size++] = before * 0x10000 + own;
    before = own;
  }
  const sorted = found.subarray(0, size).sort();
  const pairs: number[] = [];
  const weights: number[] = [];
  for (let start = 0; start < size;) {
    let end = start + 1;
    while (end < size && sorted[end] === sorted[start]) end += 1;
    pairs.push(sorted[start]!);
    weights.push(Math.sqrt(end - start));
    start = end;
  }
  return {
    pairs: Uint32Array.from(pairs),
    numbers: Uint32Array.from(pairs, numberOf),
    weights: Float64Array.from(weights),
  };
}

export interface Match {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** One-to-one matches above the threshold, the likest first; ties go to the earlier ones. */
export function bestMatches(
  a: readonly Profile[],
  b: readonly Profile[],
  threshold: number,
): readonly Match[] {
  const weighed = weigh([...a, ...b]);
  const [weighedA, weighedB] = [weighed.slice(0, a.length), weighed.slice(a.length)];
  const all: Match[] = [];
  weighedA.forEach((x, i) =>
    weighedB.forEach((y, j) => {
      const likeness = cosine(x, y);
      if (likeness >= threshold) all.push({ a: i, b: j, likeness });
    }),
  );
  all.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return all.filter((match) => {
    if (usedA.has(match.a) || usedB.has(match.b)) return false;
    usedA.add(match.a);
    usedB.add(match.b);
    return true;
  });
}

interface Weighed extends Profile {
  /** Sum of the squares of the weights. */
  readonly norm: number;
}

/** In how many of the texts at hand a pair stands, by its number; zeros between two uses. */
let counts = new Uint16Array(1 << 16);

/** Pairs that stand in every text say nothing about what a text treats. */
function weigh(profiles: readonly Profile[]): Weighed[] {
  if (counts.length < numbered.size) counts = new Uint16Array(2 * numbered.size);
  for (const { numbers } of profiles) for (const number of numbers) counts[number]! += 1;
  const rarity = Float64Array.from({ length: profiles.length + 1 }, (_, texts) =>
    texts === 0 ? 0 : Math.log(1 + profiles.length / texts),
  );
  const weighed = profiles.map(({ pairs, numbers, weights }) => {
    const own = weights.map((weight, at) => weight * rarity[counts[numbers[at]!]!]!);
    let norm = 0;
    for (const weight of own) norm += weight ** 2;
    return { pairs, numbers, weights: own, norm };
  });
  for (const { numbers } of profiles) for (const number of numbers) counts[number] = 0;
  return weighed;
}

function cosine(a: Weighed, b: Weighed): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let dot = 0;
  for (let i = 0, j = 0; i < a.pairs.length && j < b.pairs.length;) {
    const x = a.pairs[i]!;
    const y = b.pairs[j]!;
    if (x === y) dot += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i += 1;
    else j += 1;
  }
  return dot / Math.sqrt(a.norm * b.norm);
}
