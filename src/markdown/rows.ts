import type { Element, ElementContent, Root } from 'hast';

/** Most columns that the style sheet knows; a wider table stays as its paragraphs. */
const mostColumns = 12;

/** What ends a cell: the gap between two cells of a reading text, or the bar of a ruled table. */
const ender = /[\u3000|｜]/;
const cellEnd = new RegExp(`(?<=${ender.source})`);

interface Row {
  /** The paragraph with its links. */
  readonly element: Element;
  readonly paragraph: Element;
  /** The nodes of each cell, what ends it among them. */
  readonly cells: readonly ElementContent[][];
}

/**
 * rehype: gives the rows of a table that follow one another their cells, and each the number of columns.
 *
 * `<div class="paragraph" data-columns="3"><p id="p4"><span class="cell">…`
 *
 * A row stays a paragraph, and no character of its text is moved. A row of fewer cells than others does
 * not tell which of them are empty: it is left as it is, to run across all columns.
 */
export function rehypeRows() {
  return (tree: Root): void => {
    let run: Row[] = [];
    for (const node of tree.children) {
      const row = node.type === 'element' ? rowOf(node) : null;
      if (row !== null) run.push(row);
      else {
        divide(run);
        run = [];
      }
    }
    divide(run);
  };
}

function divide(run: readonly Row[]): void {
  const columns = Math.max(0, ...run.map(({ cells }) => cells.length));
  const whole = run.filter(({ cells }) => cells.length === columns);
  if (whole.length < 2 || columns > mostColumns) return;
  const ofNumbers = Array.from(
    { length: columns },
    (_, i) => 2 * whole.filter(({ cells }) => isNumber(cells[i]!)).length > whole.length,
  );
  for (const { paragraph, cells } of whole)
    paragraph.children = cells.map((nodes, i) => cell(nodes, ofNumbers[i]!));
  for (const { element } of run) element.properties['dataColumns'] = columns;
}

function cell(children: ElementContent[], isOfNumbers: boolean): Element {
  const kind = isNumber(children) ? 'number' : 'above-numbers';
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cell', ...(isOfNumbers ? [kind] : [])] },
    children,
  };
}

/** null for a text that is no row. */
function rowOf(element: Element): Row | null {
  const paragraph = element.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'p',
  );
  if (paragraph === undefined || !ender.test(textOf(paragraph))) return null;
  const cells: ElementContent[][] = [[]];
  for (const node of paragraph.children)
    if (node.type === 'text')
      for (const value of node.value.split(cellEnd)) {
        cells.at(-1)!.push({ type: 'text', value });
        if (ender.test(value)) cells.push([]);
      }
    else if (ender.test(textOf(node))) return null;
    else cells.at(-1)!.push(node);
  if (cells.at(-1)!.length === 0) cells.pop();
  const [first = []] = cells;
  const isRuled = /[|｜]$/.test(first.map(textOf).join(''));
  // the bar that opens a row ends no cell
  if (isRuled && first.map(textOf).join('').length === 1)
    cells.splice(0, 2, cells.slice(0, 2).flat());
  return cells.length < (isRuled ? 3 : 2) ? null : { element, paragraph, cells };
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** 312.5, 6.5左右, —. */
const isNumber = (cell: readonly ElementContent[]): boolean =>
  /^(?:[-—/]+|[-+－＋−≥≤<>约]?[\d０-９][^\u4e00-\u9fff]*(?:左右|以上|以下|以内)?)$/.test(
    cell
      .map(textOf)
      .join('')
      .replace(/[\s\u3000|｜]+$/, ''),
  );
