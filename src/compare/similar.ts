/** How alike two texts are, by the pairs of characters they share. */

export type Profile = ReadonlyMap<string, number>;

/** Pairs of neighbouring Chinese characters, each weighing the root of its count. */
export function profileOf(text: string): Profile {
  const counts = new Map<string, number>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let i = 0; i + 1 < run.length; i += 1) {
      const pair = run.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  return new Map([...counts].map(([pair, count]) => [pair, Math.sqrt(count)]));
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
  const weights = rarity([...a, ...b]);
  const all = a.flatMap((x, i) =>
    b.map((y, j) => ({ a: i, b: j, likeness: cosine(x, y, weights) })),
  );
  all.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return all.filter((match) => {
    if (match.likeness < threshold || usedA.has(match.a) || usedB.has(match.b)) return false;
    usedA.add(match.a);
    usedB.add(match.b);
    return true;
  });
}

/** Pairs that stand in every text say nothing about what a text treats. */
function rarity(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const profile of profiles)
    for (const pair of profile.keys()) texts.set(pair, (texts.get(pair) ?? 0) + 1);
  const total = profiles.length;
  return new Map([...texts].map(([pair, n]) => [pair, Math.log(1 + total / n)]));
}

function cosine(a: Profile, b: Profile, weights: ReadonlyMap<string, number>): number {
  let dot = 0;
  let [x, y] = [0, 0];
  for (const [pair, count] of a) {
    const w = weights.get(pair) ?? 0;
    x += (count * w) ** 2;
    dot += count * w * (b.get(pair) ?? 0) * w;
  }
  for (const [pair, count] of b) y += (count * (weights.get(pair) ?? 0)) ** 2;
  return x === 0 || y === 0 ? 0 : dot / Math.sqrt(x * y);
}
