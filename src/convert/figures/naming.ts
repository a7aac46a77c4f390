/** What the rules are told of the figure that they are to name. */
import { countedBehind } from './counted.ts';
import { productsOf } from './whose.ts';
import { nounBefore } from './noun-before.ts';
import type { NounBefore } from './noun-before.ts';
import { isRankedIn, ownWords } from './own-words.ts';
import type { Reading } from './reading.ts';

export interface Naming {
  readonly reading: Reading;
  readonly before: Reading | undefined;
  readonly next: Reading | undefined;
  /** Name of the figure before, '' for none. */
  readonly last: string;
  /** The name with which this figure goes on if its own words hold none, '' for none. */
  readonly previous: string;
  /** What its own words before it say. */
  readonly own: () => NounBefore;
  /** The noun behind it that names what is counted, '' for none. */
  readonly behind: () => string;
  readonly readings: readonly Reading[];
  readonly i: number;
}

/** Of figure `i`, the names of those before it being found. */
export function namingOf(
  readings: readonly Reading[],
  i: number,
  found: readonly string[],
): Naming {
  const reading = readings[i]!;
  const before = readings[i - 1];
  const next = readings[i + 1];
  let own: NounBefore | undefined;
  let behind: string | undefined;
  return {
    reading,
    before,
    next,
    last: found[i - 1] ?? '',
    previous: previousName(reading, before, found, i),
    own: () => (own ??= nounBefore(ownWords(reading), reading.figure.ordinal)),
    behind: () => (behind ??= countedBehind(reading, next)),
    readings,
    i,
  };
}

function previousName(
  reading: Reading,
  before: Reading | undefined,
  found: readonly string[],
  i: number,
): string {
  if (ofAll(reading, before)) return '';
  // 指数达到55.8，在全国72个评价城市中列第24位: whose rank it is was named before the field.
  return productsOf(reading, before) ?? found[i - (isRankedIn(reading) ? 2 : 1)] ?? '';
}

/** 建议395件、提案715件，|办结率达到100%: it is no rate of the last alone. */
function ofAll({ chunk }: Reading, before: Reading | undefined): boolean {
  const answered = /^[，、]?(?:均?已)?(?:全部)?(?:办结|办复|答复|面商|满意|落实|解决)率/u.test(
    chunk,
  );
  return answered && before !== undefined && before.continued && /^[、和]/u.test(before.chunk);
}
