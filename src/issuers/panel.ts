/** A government's small chart as HTML; pages print it and script writes the same. */
import { picture } from '../charts/frame.ts';
import { quantity } from '../charts/format.ts';
import { multiple } from '../charts/multiple.ts';
import { escapeMarkup } from '../markup/escape.ts';
import type { HistoryPoint, Lang, MultipleScale, Name } from '../charts/types.ts';
import { ofRole } from '../charts/words/history.ts';
import { words } from '../charts/words/common.ts';

export interface Panel {
  /** ASCII id of the issuer. */
  readonly id: string;
  readonly name: Name;
  /** Region, or '' where it goes without saying. */
  readonly region: Name;
  /** The page of its line, base path and language included. */
  readonly url: string;
  /** Their addresses include both as well. */
  readonly points: readonly HistoryPoint[];
}

const width = 272;

/** The list item of one panel. */
export function panelHtml(
  { id, name, region, url, points }: Panel,
  scale: MultipleScale,
  lang: Lang,
): string {
  const data = { name, points, scale };
  const svg = picture(multiple.draw(data, { width, lang }), {
    id: `panel-${id}`,
    title: multiple.finding(data, lang),
    desc: multiple.caption(data, lang),
  });
  const newest = (['target', 'outcome'] as const).flatMap((role) => {
    const last = ofRole({ points }, role).at(-1);
    if (last === undefined) return [];
    const said = `<b>${escapeMarkup(quantity(last.quantity, lang))}</b> <small>${last.year} ${words[lang][role]}</small>`;
    const { url: sentence } = last.quantity;
    return sentence === undefined
      ? `<span class="newest-${role}">${said}</span>`
      : `<a class="newest-${role}" href="${escapeMarkup(sentence)}">${said}</a>`;
  });
  const where = region[lang] === '' ? '' : ` <small>${escapeMarkup(region[lang])}</small>`;
  return `<li class="multiple"><h4><a href="${escapeMarkup(url)}">${escapeMarkup(name[lang])}</a>${where}</h4>${svg}<p class="multiple-newest">${newest.join('')}</p></li>`;
}
