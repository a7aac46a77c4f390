/** 2014—2018年，入学率分别为92.5%、93.2%、…: as many values as years. */
import type { Reading } from './reading.ts';
import type { Time } from './time.ts';

const span =
  /((?:19|20)\d\d)年?[—~～到至-]{1,2}((?:19|20)\d\d)年，?(?!.*(?:19|20)\d\d年)[^，。；]*分别[^，。；\d]*$/u;

/** 2019、2020、2021年，财政收入分别完成 */
const listed = /((?:(?:19|20)\d\d年?[、和])+(?:19|20)\d\d)年，?[^，。；\d]*分别[^，。；\d]*$/u;

/** The years that a row under 分别 tells of, from the words before it. */
function yearsOf(told: string): readonly number[] {
  const list = listed.exec(told)?.[1];
  if (list !== undefined) return list.split(/年?[、和]/u).map(Number);
  const [, from, to] = span.exec(told) ?? [];
  const first = Number(from ?? 0);
  return Array.from({ length: Math.max(0, Number(to ?? -1) - first + 1) }, (_, i) => first + i);
}

/** Gives each value of such a row its year; all but the last are past when it is told. */
export function yearByYear(readings: readonly Reading[], times: readonly Time[]): readonly Time[] {
  let found: Time[] | null = null;
  for (let i = 0; i < readings.length; i++) {
    const { chunk, told } = readings[i] as Reading;
    if (!chunk.includes('分别')) continue;
    const years = yearsOf(told());
    if (years.length < 2) continue;
    let end = i + 1;
    while (readings[end]?.adjacent === true) end++;
    if (end - i !== years.length) continue;
    found ??= [...times];
    for (const [n, year] of years.entries())
      found[i + n] = {
        role: i + n < end - 1 ? 'context' : (times[end - 1]?.role ?? 'outcome'),
        year,
      };
  }
  return found ?? times;
}
