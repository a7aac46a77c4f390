import { isEnclosed } from './items.ts';
import { tails } from './openers.ts';
import { headNouns } from './predicates.ts';

/** Where a figure stands: the surroundings that comparator, measure, time and indicator are read from. */
export interface Place {
  /** From the start of the clause (behind ，。；：！？) to the figure; at most `reach` characters. */
  readonly left: string;
  /** From the end of the figure to the next ，。；：！？ or the next figure. */
  readonly right: string;
  /** Offset of the clause and of the sentence in squeezed text. */
  readonly clauseStart: number;
  readonly sentenceStart: number;
}

const reach = 120;
const codes = (marks: string): ReadonlySet<number> =>
  new Set([...marks].map((mark) => mark.charCodeAt(0)));
const sentenceEnds = codes('。！？');
const clauseEnds = codes('，；：。！？⋯…');

/** Whether a sentence ends with the character at `at`. */
export function isSentenceEnd(text: string, at: number): boolean {
  return sentenceEnds.has(text.charCodeAt(at));
}

function isClauseEnd(text: string, at: number): boolean {
  return clauseEnds.has(text.charCodeAt(at));
}

/**
 * Reads the surroundings of the span [start, end); `next` is the start of the next
 * figure, `sentenceStart` that of the sentence.
 */
export function placeOf(
  text: string,
  start: number,
  end: number,
  next: number,
  sentenceStart: number,
): Place {
  const clauseStart = Math.max(sentenceStart, back(text, start, reach));
  const stop = Math.min(text.length, next, end + 60);
  let close = end;
  while (close < stop && !isClauseEnd(text, close)) close++;
  return {
    left: text.slice(clauseStart, start),
    right: close === next ? ownShare(text.slice(end, close)) : text.slice(end, close),
    clauseStart,
    sentenceStart,
  };
}

/**
 * The words between two figures of a clause that belong to the first, where the second has its own:
 * 城市|、全年开行超, 公园|和绿地, 产业链|和茶叶、中药材.
 */
export function ownShare(between: string): string {
  let mark = between.lastIndexOf('、');
  // “采购助力帮扶、|乡村振兴消费券”: a quotation is one name
  while (mark >= 0 && isEnclosed(between, mark)) mark = between.lastIndexOf('、', mark - 1);
  const own = mark < 0 ? between : between.slice(0, mark);
  // 行政和事业单位、|100个: the second has no words of its own.
  if (mark === between.length - 1) return own;
  // 创新举措和典型经验|、前海累计88项: nor does it begin before the 、.
  if (mark > 0 && tails.before(between, between.length) > 0) return own;
  const joint = joins.exec(between);
  const first = own.slice(0, joint?.index ?? 0);
  // 6个通道|和12号线、3号线等8个轨道项目: examples of the second
  const examples = between.endsWith('等') && mark > (joint?.index ?? mark);
  return examples || headNouns.before(first, first.length) > 0 || /专项$/u.test(first)
    ? first
    : own;
}

/** A short list behind it is what the second counts: 119个国家|和地区的538个港口 has none. */
const joins =
  /(?<=^[^和及]{2,})(?:和(?!地区|美|谐|平|田|县(?![乡级城域区市道])|顺|解|林)|以及)(?=[^和及的]{2,12}$|[^和及的]{2,30}等$)/u;

/** Start of the stretch that ends at `from`; commas inside brackets do not end a clause. */
function back(text: string, from: number, most: number): number {
  const floor = Math.max(0, from - most);
  let depth = 0;
  for (let i = from - 1; i >= floor; i--) {
    const char = text.charAt(i);
    if (char === '）') depth++;
    else if (char === '（' && depth > 0) depth--;
    else if (depth === 0 && isClauseEnd(text, i)) return i + 1;
  }
  return floor;
}
