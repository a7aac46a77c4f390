/** The five-year plans that a text names: “九五”, “十五”, “十四五”. */

/** The last year of each, by what stands before its 五. */
export const planEnds: Readonly<Record<string, number>> = Object.fromEntries(
  ['六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'].map((nth, i) => [
    nth,
    1985 + 5 * i,
  ]),
);

export interface Plan {
  /** Where its name stands in the text, with its quotes. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const nths = '十[一二三四五六]?|[六七八九]';

/** “十四五”, “十五”, “九五”, 第五个五年计划, as a part of regular expressions. */
export const fiveYears = `(?:“(?:${nths})五”|第[一二三四五六七八九十]{1,3}个五年(?:计划|规划))`;

const quoted = new RegExp(`“(${nths})五”`, 'gu');
const numbered = new RegExp(`第(${nths})个五年(?:计划|规划)`, 'gu');
/** 十四五|时期, printed without quotes */
const bare = /(?<![“一二])(十[一二三四五六])五(?=期间|时期|以来|期?末)/gu;

export function plansIn(text: string): readonly Plan[] {
  if (!text.includes('五')) return [];
  return [quoted, numbered, bare].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: name, 1: nth = '' }) => {
      const end = planEnds[nth];
      return end === undefined ? [] : [{ from: index, to: index + name.length, end }];
    }),
  );
}
