/** Which figures stand in one list, so that what is said of one is said of the next. */
import type { Reading } from './reading.ts';
import { unitBase } from './units.ts';

/** Whether two figures are told in one unit, scale words apart. */
export function sameUnit({ figure }: Reading, other: Reading | undefined): boolean {
  return other !== undefined && unitBase(figure.unit).unit === unitBase(other.figure.unit).unit;
}

/** The figure with which the list begins that figure `i` stands in. */
export function head(readings: readonly Reading[], i: number): Reading | undefined {
  let first = i;
  while (first > 0 && readings[first]?.adjacent) first--;
  return readings[first];
}

/** 货物和集装箱吞吐量超|1.2亿吨、3000万标箱: members of one head have each its value. */
const isShared = (chunk: string): boolean =>
  /(?:^|[^、量额值数率积程])[和与及][^、和与及]{2,}(?:量|额|值|数|规模|面积|里程)(?:达到?|超过?|突破|逾|约|近)$/u.test(
    chunk,
  );

/** One list of one unit, or of any under 分别: 客货运量分别达到1.5亿人次和2.9亿吨. */
export function continuesList(
  reading: Reading,
  first: Reading,
  opening: Reading | undefined,
): boolean {
  if (reading.adjacent && reading.chunk === '') return reading.figure.unit !== '%';
  const each =
    (opening?.chunk.includes('分别') || isShared(opening?.chunk ?? '')) &&
    reading.figure.unit !== '%' &&
    first.figure.unit !== '%';
  return reading.adjacent && (sameUnit(reading, first) || each === true) && !reading.figure.ordinal;
}
