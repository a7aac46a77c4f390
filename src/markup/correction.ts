import { correctionsText } from '../i18n/corrections.ts';
import type { FieldInWords, SetFigure } from '../reading/corrections.ts';
import { fieldsInWords, writtenIn } from '../reading/corrections.ts';
import type { Lang } from '../site/urls.ts';
import { attribute, html } from './html.ts';
import type { Markup } from './html.ts';

/** Words with their language where it is not that of the page. */
export function written(words: string, lang: Lang): Markup {
  const own = writtenIn(words, lang);
  return own === undefined ? html`${words}` : html`<span${attribute('lang', own)}>${words}</span>`;
}

/** 性质 目标，所指年份 2024 */
export function fieldsMarkup(fields: readonly FieldInWords[], lang: Lang): Markup {
  const { comma } = correctionsText(lang);
  return html`${fields.map(
    ({ name, value }, index) => html`${index > 0 && comma}${name} <b>${written(value, lang)}</b>`,
  )}`;
}

/** One line of a figure's card: what editors changed of it, why and by which source. */
export function correctionLine(made: SetFigure, url: string, lang: Lang): Markup {
  const text = correctionsText(lang);
  const after = fieldsInWords(made.after, lang);
  const changes = fieldsInWords(made.before, lang).map(
    ({ name, value }, index) =>
      html`${index > 0 && text.comma}${name}${text.from}${written(value, lang)}${text.to}${written(after[index]?.value ?? '', lang)}`,
  );
  return html`<p class="card-corrected">
    <a href="${url}">${text.corrected}</a
    >${text.colon}${text.set}${changes}${text.dash}${written(made.reason, lang)}${written(text.brackets(made.source), lang)}
  </p>`;
}
