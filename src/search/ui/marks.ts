/** Marks ranges of the page: by the CSS Custom Highlight API, which leaves the document as it is. */
const HIT = 'hit';
const CURRENT = 'hit-current';

export interface Marks {
  /** Makes one range the current one. */
  current(range: Range): void;
  clear(): void;
}

/** Where the browser lacks the API, the ranges are wrapped in `<mark>`. */
export function markRanges(ranges: readonly Range[]): Marks {
  return 'highlights' in CSS ? highlight(ranges) : wrap(ranges);
}

function highlight(ranges: readonly Range[]): Marks {
  const hits = new Highlight(...ranges);
  CSS.highlights.set(HIT, hits);
  return {
    current(range) {
      const one = new Highlight(range);
      one.priority = 1;
      CSS.highlights.set(CURRENT, one);
    },
    clear() {
      CSS.highlights.delete(HIT);
      CSS.highlights.delete(CURRENT);
    },
  };
}

function wrap(ranges: readonly Range[]): Marks {
  const wrapped = new Map(ranges.map((range) => [range, wrapRange(range)]));
  const all = [...wrapped.values()].flat();
  return {
    current(range) {
      for (const mark of all) mark.classList.remove(CURRENT);
      for (const mark of wrapped.get(range) ?? []) mark.classList.add(CURRENT);
    },
    clear() {
      for (const mark of all) mark.replaceWith(...mark.childNodes);
    },
  };
}

/** One `<mark>` for each text node that the range touches. */
function wrapRange(range: Range): HTMLElement[] {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root.parentNode ?? root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    if (range.intersectsNode(walker.currentNode)) nodes.push(walker.currentNode as Text);
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return nodes.flatMap((node) => {
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (start >= end) return [];
    const inner = node.splitText(start);
    inner.splitText(end - start);
    const mark = document.createElement('mark');
    inner.replaceWith(mark);
    mark.append(inner);
    return [mark];
  });
}
