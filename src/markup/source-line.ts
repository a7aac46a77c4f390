import { correctionsText } from '../i18n/corrections.ts';
import { t } from '../i18n/index.ts';
import type { OfFigure } from '../reading/corrections.ts';
import { correctionFragment } from '../reading/corrections.ts';
import type { Piece, SourceLine } from '../reading/source-lines.ts';
import type { Lang } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { element } from './html.ts';

/** A line of a source with what became of it; `corrected` are the figures on it that editors corrected. */
export function sourceLine(
  { number, pieces, mark, opens }: SourceLine,
  corrected: readonly OfFigure[],
  lang: Lang,
): Markup {
  const { source } = t(lang);
  const { corrected: word, colon } = correctionsText(lang);
  const hidden = opens ? {} : { tabindex: '-1', 'aria-hidden': 'true' };
  return element(
    'li',
    { id: `L${number}`, class: pieces.length === 0 ? 'blank' : undefined },
    mark &&
      element(
        'a',
        { class: opens ? 'line-to' : 'line-to more', href: mark.url ?? undefined, ...hidden },
        mark.label,
      ),
    element(
      'a',
      {
        class: 'line-number',
        href: `#L${number}`,
        tabindex: '-1',
        'aria-label': source.line(number),
      },
      number,
    ),
    element('span', { class: 'line', lang: 'zh-CN' }, pieces.map(print)),
    pieces
      .filter(isAside)
      .map((piece) =>
        element('span', { class: 'line-why' }, source.setAside, '：', piece.mark?.label),
      ),
    corrected.map((made) =>
      element(
        'a',
        { class: 'line-why', href: `#${correctionFragment(made)}` },
        word,
        colon,
        element('span', { lang: 'zh-CN' }, made.text),
      ),
    ),
  );
}

const isAside = ({ mark }: Piece): boolean => mark?.kind === 'aside';

function print(piece: Piece): Markup | string {
  const { text, mark } = piece;
  if (isAside(piece)) return element('del', { class: 'aside-text' }, text);
  return mark && mark.kind !== 'paragraph' ? element('b', {}, text) : text;
}
