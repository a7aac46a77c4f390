import { quantity } from '../charts/format.ts';
import { picture, spark } from '../charts/index.ts';
import { t } from '../i18n/index.ts';
import { memo } from '../memo.ts';
import type { SetFigure } from '../reading/corrections.ts';
import { figureFacts } from '../reading/figure-facts.ts';
import type { Standing } from '../reading/standing.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';
import { href, indicatorPath } from '../site/urls.ts';
import { correctionLine } from './correction.ts';
import { figureText } from './figure-text.ts';
import { html, Markup } from './html.ts';

interface Place {
  readonly lang: Lang;
  /** Address of the figure's line in the original. */
  readonly line: { readonly number: number; readonly url: string };
  /** Where it stands in the history of its indicator. */
  readonly standing: Standing | null;
  /** What editors changed of it, and the address that tells of it in full. */
  readonly correction: { readonly made: SetFigure; readonly url: string } | null;
  /** Address of the data to a link of the page. */
  readonly link: (url: string) => string;
}

/**
 * What there is to say of one figure. The section page lists one for each of its figures; with
 * script the same content opens beside the figure in the text.
 */
export function figureCard(
  figure: FigureRow,
  { lang, line, standing, correction, link }: Place,
): Markup {
  const text = t(lang);
  const fragment = figure.url.slice(figure.url.indexOf('#'));
  const paragraph = Number(figure.paragraph.slice(figure.paragraph.lastIndexOf('.p') + 2));
  const { role, words, base } = figureFacts(figure, lang);
  const { indicatorId } = figure;
  const history =
    indicatorId === null
      ? null
      : standing === null
        ? html`<a href="${href(indicatorPath(indicatorId), lang)}">${text.figure.history}</a>`
        : null;
  return html`<li class="card role-${figure.role}" id="about-${fragment.slice(1)}">
    <p class="card-number">${figureText(figure.text)}</p>
    <div>
      <p class="card-what" lang="zh-CN">${figure.indicator}</p>
      <p class="card-role">${role}</p>
      <p class="card-value">${words}${base && html`<span class="card-base">${base}</span>`}</p>
      ${standing && standingMarkup(standing, indicatorId, lang, link)}${correction && correctionLine(correction.made, correction.url, lang)}
      <p class="card-links">
        <a href="${fragment}">${text.figure.paragraph(paragraph)}</a>
        <a href="${line.url}">${text.figure.line(line.number)}</a>
        ${history}
        <a href="${fragment}" data-copy="${text.section.copied}">${text.figure.copy}</a>
      </p>
    </div>
  </li>`;
}

// a spark has no words: it is the same in every language
const drawn = memo(
  ({ spark: data }: Standing) =>
    data && new Markup(picture(spark.draw(data, { width: 120, lang: 'zh' }))),
);

/** Where a figure stands in the history of its indicator: lit on a spark, and its neighbours in words. */
function standingMarkup(
  standing: Standing,
  indicator: string | null,
  lang: Lang,
  link: Place['link'],
): Markup {
  const text = t(lang);
  const row = (point: Standing['here']): Markup => {
    const said = quantity(point.quantity, lang);
    const here = point === standing.here;
    const shown = here
      ? html`<b>${said}</b>`
      : html`<a href="${link(point.quantity.url ?? '')}">${said}</a>`;
    return html`<li class="role-${point.role}" ${here && new Markup(' aria-current="true"')}>
      <span>${text.figure.pointOf[point.role](point.year)}</span>
      ${shown}
      ${point.verdict && html`<span class="verdict-${point.verdict}">${text.verdict[point.verdict]}</span>`}
    </li>`;
  };
  return html`<div class="standing">
    <p class="standing-name">${standingName(standing, indicator, lang)}</p>
    ${drawn(standing)}
    <ul>
      ${standing.around.map(row)}
    </ul>
  </div>`;
}

/** Leads to the indicator, or to the rule by which target and outcome met. */
function standingName({ spark }: Standing, indicator: string | null, lang: Lang): Markup {
  const { figure } = t(lang);
  return spark === null || indicator === null
    ? html`<a href="${href('/about/#rule', lang)}">${figure.byName}</a>`
    : html`<a href="${href(indicatorPath(indicator), lang)}"
        >${figure.inHistory(spark.name[lang], spark.points.length)}</a
      >`;
}
