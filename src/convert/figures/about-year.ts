/** Not the year held against (较2020年增长), nor the first of several (2020年至2024年间). */
const named =
  /(?<![\d比较自从由同与])((?:19|20)\d\d)年(?!(?:间|底|末)?[至到—–~-]{1,2}(?:19|20)\d\d年)/gu;

/**
 * The year that a text mostly speaks of, from the years it prints; `reportYear` where it prints
 * none. A feature of January 2024 that tells of 2023 is about 2023.
 */
export function aboutYear(texts: readonly string[], reportYear: number): number {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const match of text.replaceAll(/\s/gu, '').matchAll(named)) {
      const year = Number(match[1]);
      if (year <= reportYear) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  let best = reportYear;
  for (const [year, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && year > best)) best = year;
  }
  return best;
}
