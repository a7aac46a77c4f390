/** The options of a facet as HTML; the page and its script write the same. */
import type { Facet } from './facets.ts';
import type { Words } from './labels.ts';
import type { Markup } from '../markup/html.ts';
import { html } from '../markup/html.ts';

/** Check boxes with the number of figures that each would find, and a button for those not listed. */
export function facetHtml({ labels, text }: Words, { dimension, options, more }: Facet): Markup {
  return html`${options.map(({ value, label, isChinese, count, isChosen }) => {
    const lang = isChinese && labels.lang !== 'zh' ? html` lang="zh-CN"` : null;
    const checked = isChosen && html` checked`;
    const classes = [dimension === 'role' && `role-${value}`, count === 0 && 'is-none'];
    return html`<label class="${classes.filter(Boolean).join(' ')}"
      ><input type="checkbox" name="${dimension}" value="${value}" ${checked} /><span
        class="fx-name"
        ${lang}
        >${label}</span
      ><span class="fx-count">${count.toLocaleString('en')}</span></label
    >`;
  })}${more > 0 && html`<button type="button" class="fx-link" data-more="${more}">${text.more(more)}</button>`}`;
}
