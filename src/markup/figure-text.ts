import type { Markup } from './html.ts';
import { html } from './html.ts';

const numeral =
  /^([^\d〇零一二三四五六七八九十百千万亿两半]*)([\d.,，．—～〇零一二三四五六七八九十两半-]+%?)(.*)$/s;

/** A figure as printed, its numeral set large and its unit small; `lang` where it is not as printed. */
export function figureText(text: string, lang: 'zh-CN' | 'en' = 'zh-CN'): Markup {
  const [, before = '', number = text, after = ''] = numeral.exec(text) ?? [];
  return html`<span class="figure-text" lang="${lang}">${before}<b>${number}</b>${after}</span>`;
}
