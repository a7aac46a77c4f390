/** What stands above the passages: reports, indicators and figures that the query names. */
import type { SearchText } from '../../i18n/search.ts';
import type { Around } from '../around.ts';
import type { NamedCards, NamedIndicator } from '../cards.ts';
import type { Card, CardObservation } from '../cards-file.ts';
import type { Exploration } from '../engine.ts';
import type { FoundFigures } from '../figures.ts';
import { chinese, h } from './dom.ts';
import { localised } from './links.ts';
import { issuerName, quantityName, titleName } from './names.ts';

const REPORTS = 3;

export function aroundElements(
  around: Around,
  { query, reports }: Exploration,
  text: SearchText,
): HTMLElement[] {
  const isOneIssuer = reports.every(({ issuer }) => issuer === reports[0]?.issuer);
  return [
    ...(around.reports.length > 0 ? [reportsElement(around, text)] : []),
    ...cardElements(around.cards, text),
    ...(around.figures.total > 0 ? [figuresElement(around.figures, query, isOneIssuer, text)] : []),
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
        .map((report) =>
          h(
            'li',
            {},
            h(
              'a',
              { href: localised(`/reports/${report.id}/`), 'data-result': true },
              issuerName(report.issuer, report.issuerEn),
              ` ${report.year} · `,
              titleName(report, text),
            ),
          ),
        ),
    ),
  );
}

/** The best match as a card, the others by name. */
function cardElements({ best, others }: NamedCards, text: SearchText): HTMLElement[] {
  if (best === null) return [];
  const card = cardElement(best, text);
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

function cardName({ name, nameEn }: Pick<NamedIndicator, 'name' | 'nameEn'>): Node | string {
  return document.documentElement.lang === 'en' && nameEn !== '' ? nameEn : chinese(name);
}

function cardElement(card: Card, text: SearchText): HTMLElement {
  const years = Map.groupBy(card.observations, ({ year }) => year);
  return h(
    'section',
    { class: 'found-card' },
    h('p', { class: 'kicker' }, text.indicator),
    h(
      'h2',
      {},
      h(
        'a',
        { href: localised(card.url), 'data-result': true },
        ...(card.of ? [issuerName(card.of.name, card.of.nameEn), ' · '] : []),
        cardName(card),
      ),
    ),
    h('table', {}, h('tbody', {}, ...[...years].map((row) => yearRow(row, card, text)))),
    card.moreOfYear + card.earlier > 0 && moreElement(card, text),
  );
}

function moreElement({ url, observations, moreOfYear, earlier }: Card, text: SearchText): Node {
  const [{ year } = { year: null }] = observations;
  const said = year === null ? text.noYear : text.ofYear(String(year));
  return h(
    'p',
    { class: 'note found-others' },
    h('a', { href: localised(url) }, text.moreObservations(said, moreOfYear, earlier)),
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
      ...observations.map(({ role, issuer, issuerEn, url, ...quantity }) =>
        h(
          'a',
          { class: `found-figure role-${role}`, href: localised(url) },
          issuer !== null && issuerName(issuer, issuerEn),
          ` ${text.role[role]} `,
          quantityName(quantity),
        ),
      ),
    ),
    h('td', {}, verdict === undefined ? '' : text.verdict[verdict]),
  );
}

function figuresElement(
  { first, total }: FoundFigures,
  query: string,
  isOneIssuer: boolean,
  text: SearchText,
): HTMLElement {
  return h(
    'section',
    { class: 'found-card' },
    h('p', { class: 'kicker' }, text.figures(query.trim())),
    h(
      'ul',
      { class: 'found-figures' },
      ...first.map(({ text: figure, indicator, role, year, url, report }) =>
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
            ' ',
            isOneIssuer ? '' : issuerName(report.issuer, report.issuerEn),
            isOneIssuer ? '' : ' · ',
            `${text.role[role]} · ${year === null ? text.noYear : year}`,
          ),
        ),
      ),
    ),
    total > first.length && h('p', { class: 'note' }, text.moreFigures(total)),
  );
}
