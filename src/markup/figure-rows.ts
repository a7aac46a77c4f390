import type { Sentence } from '../explorer/by-sentence.ts';
import { numberHtml } from '../explorer/rows.ts';
import { t } from '../i18n/index.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';
import { href } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { element } from './html.ts';

/** A sentence with its figures marked and a row for each of them, as the body of a table of five columns. */
export function figureRows({ pieces, figures }: Sentence, lang: Lang): Markup {
  const said = pieces.map(({ text, figure }) =>
    figure ? element('mark', { class: `fx-hit role-${figure.role}` }, text) : text,
  );
  const head = element('th', { scope: 'rowgroup', colspan: '5', lang: 'zh-CN' }, said);
  return element(
    'tbody',
    {},
    element('tr', { class: 'fx-sentence' }, head),
    figures.map((figure) => row(figure, lang)),
  );
}

function row(figure: FigureRow, lang: Lang): Markup {
  const { role, measure } = t(lang);
  return element(
    'tr',
    { class: `role-${figure.role}` },
    element('td', {}, element('a', { href: href(figure.url, lang) }, numberHtml(figure))),
    element('td', { lang: 'zh-CN' }, figure.indicator),
    element('td', { class: 'fx-role' }, role[figure.role]),
    element('td', {}, figure.year ?? '—'),
    element('td', {}, measure[figure.measure]),
  );
}
