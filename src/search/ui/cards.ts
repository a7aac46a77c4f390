/** What stands above the passages: reports, indicators and figures that the query names. */
import type { SearchText } from '../../i18n/search.ts';
import type { Around } from '../around.ts';
import type { Card, CardObservation } from '../cards-file.ts';
import type { FoundFigure } from '../figures-file.ts';
import { chinese, h } from './dom.ts';
import { localised } from './links.ts';

const FIGURES = 8;
const REPORTS = 3;

export function aroundElements(around: Around, query: string, text: SearchText): HTMLElement[] {
  return [
    ...(around.reports.length > 0 ? [reportsElement(around, text)] : []),
    ...cardElements(around.cards, text),
    ...(around.figures.length > 0 ? [figuresElement(around.figures, query, text)] : []),
  ];
}

function reportsElement({ reports }: Around, text: SearchText): HTMLElement {
  return h(
    'section',
    { class: 'found-card' },
    h('p', { class: 'kicker' }, text.reportsNamed),
    h(
      'ul',
      {},
      ...reports
        .slice(0, REPORTS)
        .map(({ id, title, issuer, year }) =>
          h(
            'li',
            {},
            h(
              'a',
              { href: localised(`/reports/${id}/`), 'data-result': true },
              chinese(`${issuer} ${year} · ${title}`),
            ),
          ),
        ),
    ),
  );
}

/** The best match as a card, the others by name. */
function cardElements([first, ...others]: readonly Card[], text: SearchText): HTMLElement[] {
  if (first === undefined) return [];
  const card = cardElement(first, text);
  if (others.length > 0) {
    card.append(
      h(
        'p',
        { class: 'found-others' },
        text.otherIndicators,
        ...others.map((other) =>
          h('a', { href: localised(other.url), 'data-result': true }, cardName(other)),
        ),
      ),
    );
  }
  return [card];
}

function cardName({ name, nameEn }: Card): Node | string {
  return document.documentElement.lang === 'en' && nameEn !== '' ? nameEn : chinese(name);
}

function cardElement(card: Card, text: SearchText): HTMLElement {
  const years = Map.groupBy(card.observations, ({ year }) => year);
  return h(
    'section',
    { class: 'found-card' },
    h('p', { class: 'kicker' }, text.indicator),
    h('h2', {}, h('a', { href: localised(card.url), 'data-result': true }, cardName(card))),
    h('table', {}, h('tbody', {}, ...[...years].map((row) => yearRow(row, card, text)))),
  );
}

function yearRow(
  [year, observations]: [number | null, readonly CardObservation[]],
  { verdicts }: Card,
  text: SearchText,
): HTMLElement {
  const verdict = verdicts.find((one) => one.year === year)?.verdict;
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, year === null ? text.noYear : String(year)),
    h(
      'td',
      {},
      ...observations.map(({ role, text: figure, url }) =>
        h(
          'a',
          { class: `found-figure role-${role}`, href: localised(url) },
          `${text.role[role]} `,
          chinese(figure),
        ),
      ),
    ),
    h('td', {}, verdict === undefined ? '' : text.verdict[verdict]),
  );
}

function figuresElement(
  figures: readonly FoundFigure[],
  query: string,
  text: SearchText,
): HTMLElement {
  const rest = figures.length > FIGURES;
  return h(
    'section',
    { class: 'found-card' },
    h('p', { class: 'kicker' }, text.figures(query.trim())),
    h(
      'ul',
      { class: 'found-figures' },
      ...figures
        .slice(0, FIGURES)
        .map(({ text: figure, indicator, role, year, url }) =>
          h(
            'li',
            {},
            h(
              'a',
              { class: `found-figure role-${role}`, href: localised(url), 'data-result': true },
              h('b', { lang: 'zh-CN' }, figure),
              ' ',
              chinese(indicator),
            ),
            h(
              'span',
              { class: 'note' },
              ` ${text.role[role]} · ${year === null ? text.noYear : year}`,
            ),
          ),
        ),
    ),
    rest && h('p', { class: 'note' }, text.moreFigures(figures.length)),
  );
}
