/** 2014—2018年，入学率分别为92.5%、93.2%、…: as many values as years. */
import type { Reading } from './reading.ts';
import type { Time } from './time.ts';

const span =
  /((?:19|20)\d\d)年?[—~～到至-]{1,2}((?:19|20)\d\d)年(?!.*(?:19|20)\d\d年)[^。；]*分别[^，。；\d]*$/u;

/** Gives each value of such a row its year; all but the last are past when it is told. */
export function yearByYear(readings: readonly Reading[], times: readonly Time[]): readonly Time[] {
  let found: Time[] | null = null;
  for (let i = 0; i < readings.length; i++) {
    const { chunk, told } = readings[i] as Reading;
    if (!chunk.includes('分别')) continue;
    const [, from, to] = span.exec(told()) ?? [];
    if (from === undefined) continue;
    let end = i + 1;
    while (readings[end]?.adjacent === true) end++;
    if (end - i !== Number(to) - Number(from) + 1) continue;
    found ??= [...times];
    for (let at = i; at < end - 1; at++)
      found[at] = { role: 'context', year: Number(from) + at - i };
    found[end - 1] = { role: times[end - 1]?.role ?? 'outcome', year: Number(to) };
  }
  return found ?? times;
}
