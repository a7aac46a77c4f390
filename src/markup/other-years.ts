import { quantity } from '../charts/format.ts';
import { quantityOf } from '../compare/charts.ts';
import { t } from '../i18n/index.ts';
import type { OtherYears } from '../reading/other-years.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { FigureRow, SectionRow } from '../schemas/opendata.ts';
import type { Verdict } from '../schemas/values.ts';
import { htmlLang } from '../site/locales.ts';
import type { Lang } from '../site/urls.ts';
import { href, indicatorPath } from '../site/urls.ts';
import { figureText } from './figure-text.ts';
import type { Markup } from './html.ts';
import { attribute, html } from './html.ts';
import { sectionHeading } from './section-heading.ts';

/**
 * The end of a section: the same matters in other years, and targets beside their outcomes; null
 * where there is neither. `indicatorOf` finds an indicator by its id.
 */
export function otherYearsMarkup(
  section: SectionRow,
  { counterparts, met }: OtherYears,
  indicatorOf: (id: string) => Indicator | undefined,
  lang: Lang,
): Markup | null {
  const text = t(lang);
  const said = (line: Indicator | null, role: 'target' | 'outcome', figure: FigureRow): Markup => {
    const url =
      figure.section === section.id
        ? figure.url.slice(figure.url.indexOf('#'))
        : href(figure.url, lang);
    return html`<td class="role-${role}">
      <a class="touch" href="${url}"
        >${figureText(quantity(quantityOf(line, figure, String), lang), htmlLang[lang])}</a
      >
    </td>`;
  };
  /** What is counted, as its indicator has it, or as the report calls it where it belongs to none. */
  const named = (indicator: Indicator | null, target: FigureRow): Markup =>
    indicator === null
      ? html`<th scope="row" ${lang === 'en' && attribute('lang', 'zh-CN')}>
          ${target.indicator}
        </th>`
      : html`<th scope="row">
          <a class="touch" href="${href(indicatorPath(indicator.id), lang)}"
            >${lang === 'en' ? indicator.nameEn : indicator.name}</a
          >
        </th>`;
  const rows = met.flatMap(({ target, outcome, state, indicator: id }) => {
    const indicator = id === null ? null : indicatorOf(id);
    if (outcome === null || indicator === undefined) return [];
    const verdict = state as Verdict;
    return [
      html`<tr>
        ${named(indicator, target)} ${said(indicator, 'target', target)}
        ${said(indicator, 'outcome', outcome)}
        <td class="verdict-${verdict}">${text.verdict[verdict]}</td>
      </tr>`,
    ];
  });
  const others = counterparts.map(
    ({ report, section: other, comparison }) =>
      html`<li>
        <a href="${href(other.url, lang)}">
          <b class="counterpart-year">${report.year}</b>
          <span class="counterpart-title">${sectionHeading(other, report, lang)}</span>
        </a>
        <a class="touch" href="${href(comparison, lang)}">${text.section.compareYears}</a>
      </li>`,
  );
  if (rows.length === 0 && others.length === 0) return null;
  return html`<section class="other-years" aria-labelledby="other-years">
    <h2 id="other-years">${text.section.otherYears}</h2>
    ${
      rows.length > 0 &&
      html`<table class="met">
        <thead>
          <tr>
            <th scope="col">${text.nav.indicators}</th>
            <th scope="col">${text.role.target}</th>
            <th scope="col">${text.role.outcome}</th>
            <th scope="col">${text.section.verdict}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`
    }
    ${
      others.length > 0 &&
      html`<ul class="counterparts">
        ${others}
      </ul>`
    }
  </section>`;
}
