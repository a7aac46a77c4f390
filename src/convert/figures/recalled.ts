/** Where a plan recalls the year before, or an article tells of one that is over. */

/** 过去一年，各项工作取得新的成绩。|产值增长9%。 The sentence itself has no figures. */
const opening =
  /(?<=^|[。！？：])(?:(?:过去的?一年|去年|(?<named>(?:19|20)\d\d)年)，[^。！？\d]*[。！？]|(?<!.)一年来，[^。！？]*[。！？])/gu;
const ahead =
  /[今明]年|新的?一年|(?<![重主必需首只紧次概摘纪])要(?![素求点闻])|将(?![军来])|力争|确保|争取|拟|计划|必须|继续|加快|推[动进]/u;

interface Recalled {
  readonly from: number;
  readonly to: number | null;
  readonly year: number;
}

/**
 * The stretches of a text that it holds for, each to where a sentence looks ahead, or to the end. `since`
 * is the first year of which a text may tell so.
 */
export function recalled(text: string, reportYear: number, since = reportYear - 1): Recalled[] {
  const found: Recalled[] = [];
  for (const { index, 0: told, groups } of text.matchAll(opening)) {
    const year = Number(groups?.['named'] ?? reportYear - 1);
    if (year < since || year >= reportYear) continue;
    let at = index + told.length;
    let to: number | null = null;
    for (const sentence of text.slice(at).match(/[^。！？]+[。！？]?/gu) ?? []) {
      if (ahead.test(sentence) || sentence.includes(`${reportYear}年`)) {
        to = at;
        break;
      }
      at += sentence.length;
    }
    found.push({ from: index, to, year });
  }
  return found;
}
