/** Splits at 、 outside brackets, quotes and titles. */
export function splitItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '（' || char === '“' || char === '《') depth++;
    else if (char === '）' || char === '”' || char === '》') depth = Math.max(0, depth - 1);
    else if (char === '、' && depth === 0) {
      items.push(text.slice(from, i));
      from = i + 1;
    }
  }
  items.push(text.slice(from));
  return items;
}

/** Whether `at` lies inside a quotation or brackets that open within `text`. */
export function isEnclosed(text: string, at: number): boolean {
  return (
    text.lastIndexOf('“', at) > text.lastIndexOf('”', at) ||
    text.lastIndexOf('（', at) > text.lastIndexOf('）', at)
  );
}

/** Cuts an unclosed bracket's outside away: …1600亿元（其中中央财政|, but keeps 充（换）电站. */
export function insideBracket(left: string): string {
  const open = left.lastIndexOf('（');
  return open >= 0 && !left.includes('）', open) ? left.slice(open + 1) : left;
}

/** 1.|新建公园, 一是|新建公园, 实事：一、|新建公园; not 一、二产业. */
export const itemNumber =
  /^\d{1,3}[.、](?!\d(?!\d{3}年))|^[一二三四五六七八九十]{1,3}(?:是(?=.{2})|、(?![一二三四五六七八九十]))/u;
