import { hitRanges } from '../excerpt.ts';

/**
 * The places of `parts` in the text of `block`, as ranges: across inline elements, white space and
 * width aside, as the search found them.
 */
export function rangesIn(block: Element, parts: readonly string[]): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const place = (offset: number, isEnd: boolean): { node: Text; offset: number } | null => {
    const held = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    return held === undefined ? null : { node: held.node, offset: offset - held.start };
  };
  return hitRanges(text, parts).flatMap(([from, to]) => {
    const start = place(from, false);
    const end = place(to, true);
    if (start === null || end === null) return [];
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return [range];
  });
}
