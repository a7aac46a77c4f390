import { inEnglish, printedOn } from '../compare/index.ts';
import type { Counting } from '../compare/index.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { html } from './html.ts';

const numeral =
  /^([^\d〇零一二三四五六七八九十百千万亿两半]*)([\d.,，．—～〇零一二三四五六七八九十两半–-]+%?)(.*)$/s;

/**
 * A figure as printed, its numeral set large and its unit small; `lang` where it is not as printed,
 * and then the printed words as `title`.
 */
export function figureText(text: string, lang: 'zh-CN' | 'en' = 'zh-CN', title?: string): Markup {
  const [, before = '', number = text, after = ''] = numeral.exec(text) ?? [];
  const inner = html`${before}<b>${number}</b>${after}`;
  return title === undefined
    ? html`<span class="figure-text" lang="${lang}">${inner}</span>`
    : html`<span class="figure-text" lang="${lang}" title="${title}">${inner}</span>`;
}

/**
 * A figure away from its sentence, in the language of the page; what English has no word for stays
 * Chinese. `line` is the indicator it stands on, if any.
 */
export function figureSaid(line: Counting | null, figure: FigureRow, lang: Lang): Markup {
  const printed = printedOn(line, figure);
  if (lang === 'zh') return figureText(printed);
  const said = inEnglish(line, figure);
  const own = /\p{Script=Han}/u.test(said) ? 'zh-CN' : 'en';
  return figureText(said, own, said === printed ? undefined : printed);
}
