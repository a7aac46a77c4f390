import type { ParagraphPair, Piece } from '../compare/index.ts';
import { compareText } from '../i18n/compare.ts';
import type { Lang } from '../site/urls.ts';
import { href } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { html } from './html.ts';

/** Stretches alike that are longer are folded but for their ends. */
const foldAt = 64;
const keep = 16;

/**
 * Two paragraphs side by side: words of both have a tint, those of the earlier one alone are pale,
 * long stretches alike are folded.
 */
export function differing(
  pair: ParagraphPair,
  years: readonly [number, number],
  lang: Lang,
): Markup {
  const text = compareText(lang).compare;
  const pieces = pair.pieces();
  const print = ({ kind, text: piece }: Piece): Markup => {
    if (kind === 'removed') return html`<del>${piece}</del>`;
    if (kind === 'added') return html`<ins>${piece}</ins>`;
    if (!/[\p{L}\d]/u.test(piece)) return html`<span>${piece}</span>`;
    if (piece.length <= foldAt) return html`<span class="piece-same">${piece}</span>`;
    const fold = html`<details class="fold">
      <summary>${text.same(piece.length - 2 * keep)}</summary>
      ${piece.slice(keep, -keep)}
    </details>`;
    return html`<span class="piece-same"
      >${piece.slice(0, keep)}${fold}${piece.slice(-keep)}</span
    >`;
  };
  const side = (row: ParagraphPair['from'], year: number, own: Piece['kind']): Markup => {
    if (row === null) return html`<div class="differing-side differing-none"></div>`;
    const shown =
      pieces.length === 0
        ? [{ kind: own, text: row.text }]
        : pieces.filter(({ kind }) => kind === 'same' || kind === own);
    return html`<div class="differing-side">
      <p class="differing-year">
        <a class="touch" href="${href(row.url, lang)}"
          >${pair.from && pair.to ? year : text.only(year)}</a
        >
      </p>
      <div class="differing-text" lang="zh-CN">${shown.map(print)}</div>
    </div>`;
  };
  return html`<div class="differing">
    ${side(pair.from, years[0], 'removed')} ${side(pair.to, years[1], 'added')}
  </div>`;
}
