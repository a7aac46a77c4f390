/** The passages, grouped by report in the order in which their first ones rank. */
import type { SearchText } from '../../i18n/search.ts';
import type { ExploredParagraph, ExploredResult, Exploration } from '../engine.ts';
import type { HeadReport } from '../head.ts';
import { chinese, h } from './dom.ts';
import { excerptElement } from './excerpt-element.ts';
import { markedLink } from './links.ts';
import { issuerName, titleName } from './names.ts';

/** Paragraphs shown of one section before the rest is only counted. */
const PARAGRAPHS = 3;

export function resultsElement(found: Exploration, text: SearchText): HTMLElement {
  const groups = Map.groupBy(found.results, ({ report }) => report.id);
  return h(
    'div',
    { class: 'found' },
    ...[...groups.values()].map((results) => reportGroup(results[0]!.report, results, found, text)),
  );
}

function reportGroup(
  report: HeadReport,
  results: readonly ExploredResult[],
  found: Exploration,
  text: SearchText,
): HTMLElement {
  return h(
    'section',
    { class: 'found-report' },
    h(
      'h2',
      { class: 'found-report-title' },
      issuerName(report.issuer, report.issuerEn),
      ' · ',
      titleName(report, text),
      ' ',
      h('span', { class: 'found-year' }, String(report.year)),
    ),
    h('ol', {}, ...results.map((result) => sectionItem(result, found, text))),
  );
}

function sectionItem(result: ExploredResult, found: Exploration, text: SearchText): HTMLElement {
  const { section, paragraphs } = result;
  const shown = paragraphs.slice(0, PARAGRAPHS);
  const rest = paragraphs.length - shown.length;
  return h(
    'li',
    { class: 'found-section' },
    h(
      'h3',
      {},
      h(
        'a',
        { href: markedLink(section.url, found.reading), 'data-result': true },
        section.heading === '' ? text.noHeading : chinese(section.heading),
      ),
    ),
    h(
      'p',
      { class: 'found-facts' },
      `${text.part[section.part]} · ${text.times(result.occurrences)}`,
    ),
    h('ul', {}, ...shown.map((paragraph) => paragraphItem(paragraph, result, found, text))),
    rest > 0 && h('p', { class: 'note' }, text.moreParagraphs(rest)),
  );
}

function paragraphItem(
  { id, url, excerpt, occurrences }: ExploredParagraph,
  { section }: ExploredResult,
  found: Exploration,
  text: SearchText,
): HTMLElement {
  const label = id === section.id ? text.inHeading : `¶${id.slice(id.lastIndexOf('.p') + 2)}`;
  return h(
    'li',
    {},
    h(
      'a',
      { class: 'found-paragraph', href: markedLink(url, found.reading), 'data-result': true },
      h('span', { class: 'found-place' }, label),
      excerptElement(excerpt),
      occurrences > excerpt.marks.length &&
        h('span', { class: 'found-place' }, text.times(occurrences)),
    ),
  );
}
