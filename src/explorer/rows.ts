/** The rows of the table as HTML; the page and its script write the same. */
import { saidAlone } from '../compare/quantity.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import { round } from '../schemas/round.ts';
import { href, indicatorPath } from '../site/urls.ts';
import { excerpt, pieces } from './excerpt.ts';
import type { Words } from './labels.ts';
import type { Markup } from '../markup/html.ts';
import { html } from '../markup/html.ts';
import { numeral } from './numeral.ts';
import type { FigureTable } from './table.ts';

/** A row; `index` counts the rows of the selection from 0. */
export function rowHtml(
  { labels, text }: Words,
  table: FigureTable,
  row: number,
  index: number,
  parts: readonly string[],
): Markup {
  const figure = table.figure(row);
  const report = table.reportOf(row);
  const said = table.said(row);
  const short = said && excerpt(said.sentence, said.hit);
  return html`<div
    class="fx-row role-${figure.role}"
    role="row"
    aria-rowindex="${index + 2}"
    data-index="${index}"
  >
    <div role="gridcell" class="fx-number">
      <a href="${href(figure.url, labels.lang)}" tabindex="${index === 0 ? 0 : -1}"
        >${numberHtml(figure)}</a
      >
    </div>
    <div role="gridcell" class="fx-what" lang="zh-CN">${figure.indicator}</div>
    <div role="gridcell" class="fx-role">${labels.role[figure.role]}</div>
    <div role="gridcell" class="fx-year">${figure.year ?? '—'}</div>
    <div role="gridcell" class="fx-measure">${labels.measure[figure.measure]}</div>
    <div role="gridcell" class="fx-said" lang="zh-CN">
      <p>${short && saidHtml(short.sentence, short.hit, parts)}</p>
    </div>
    <div role="gridcell" class="fx-report"><span>${report[labels.lang]}</span></div>
    <div role="gridcell" class="fx-more">
      <button
        type="button"
        tabindex="-1"
        aria-expanded="false"
        aria-label="${text.details}"
      ></button>
    </div>
  </div>`;
}

/** What an opened row shows beneath: the whole sentence and what is known of the figure. */
export function detailHtml(
  words: Words,
  table: FigureTable,
  row: number,
  parts: readonly string[],
): Markup {
  const { labels, text } = words;
  const figure = table.figure(row);
  const said = table.said(row);
  const theme = table.theme(row);
  const facts = [
    [text.value, valueOf(figure)],
    [text.dimension.comparator, text.comparator[figure.comparator]],
    [text.dimension.measure, labels.measure[figure.measure]],
    ...(theme === null ? [] : [[text.dimension.theme, labels.theme[theme] ?? theme]]),
    [text.dimension.report, table.reportOf(row)[labels.lang]],
  ] as const;
  return html`<div role="gridcell" class="fx-detail">
    <blockquote lang="zh-CN">${said && saidHtml(said.sentence, said.hit, parts)}</blockquote>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value ?? ''}</dd>
          </div>`,
      )}
    </dl>
    <p class="fx-links">
      <a href="${href(figure.url, labels.lang)}">${text.toSentence}</a
      >${figure.indicatorId !== null && html`<a href="${href(indicatorPath(figure.indicatorId), labels.lang)}">${text.history}</a>`}
    </p>
  </div>`;
}

/** The figure with 第 or the comparator that stands before it, its numeral apart from its unit. */
export function numberHtml(figure: FigureRow): Markup {
  const [before, digits, after] = numeral(saidAlone(figure));
  return html`<span class="figure-text" lang="zh-CN">${before}<b>${digits}</b>${after}</span>`;
}

function saidHtml(
  sentence: string,
  hit: readonly [number, number],
  parts: readonly string[],
): Markup[] {
  return pieces(sentence, hit, parts).map(({ text, is }) =>
    is === null ? html`${text}` : html`<mark class="fx-${is}">${text}</mark>`,
  );
}

/** Value in digits and the base unit's scale: 3,500亿元 is 350,000,000,000. */
function valueOf({ value, valueMax, base }: FigureRow): string {
  const factor = value === 0 ? 1 : base / value;
  const ends = valueMax === null ? [base] : [base, valueMax * factor];
  return ends
    .map((end) => round(end).toLocaleString('en', { maximumFractionDigits: 10 }))
    .join('–');
}
