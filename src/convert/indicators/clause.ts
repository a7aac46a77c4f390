/** The words around a figure, as far as they can bear on it. */

export interface Clause {
  /** From the clause's beginning to the figure. */
  readonly left: string;
  /** From the figure's end to the clause's, or to the next member of a list. */
  readonly right: string;
  /** From the sentence's beginning to the figure. */
  readonly sentence: string;
}

/** 增长1.2%|（同口径增长6.8%）: told of a number of its own. */
const otherRate = /[（(](?:同|可比)口径[^（）()]*\d.*$/;
const clauseEnd = /[，。；！？：\n]|——/g;
const sentenceEnd = /[。；！？\n]/g;

/** 1.粮食产量…, （三）粮食产量…: the number of a paragraph is no word of it, nor is the bar that opens a row. */
const number =
  /^\s*(?:[|｜]|\d{1,2}[.、．](?!\d)|[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)])\s*/;

/** `start` and `end` are offsets of the figure in `text`. */
export function clauseAt(text: string, start: number, end: number): Clause {
  const before = text.slice(0, start).replace(number, '');
  return {
    left: before.slice(after(before, clauseEnd)),
    right: (/^[^，。；！？：、\n]*/.exec(text.slice(end))?.[0] ?? '').replace(otherRate, ''),
    sentence: before.slice(after(before, sentenceEnd)),
  };
}

function after(text: string, mark: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(mark)) end = match.index + match[0].length;
  return end;
}
