/**
 * The code that puts a chart into a page of another site. It has to do without script there, so that
 * the frame gets the height of its chart beforehand: one for columns of the stated width and, where
 * the style is kept, one for phones. In a column between the two, the page in the frame scrolls and
 * says so (src/styles/embed.css, which the lengths below follow).
 */
import type { BoundChart } from '../../charts/bind.ts';
import { textWidth, wrap } from '../../charts/measure.ts';
import type { Lang } from '../../charts/types.ts';
import { chartsText } from '../../i18n/charts.ts';
import { escapeMarkup } from '../../markup/escape.ts';
import { t } from '../../i18n/index.ts';

/** Widths of frames, in CSS pixels, for which heights are told: of phones from the widest to the narrowest. */
export const frameWidths = { column: 720, phones: [372, 360, 344, 328] } as const;

interface Frame {
  /** Address of the page in the frame. */
  readonly page: string;
  /** As it stands below the chart. */
  readonly source: string;
  readonly lang: Lang;
}

/** @example <iframe src="…" title="…" width="100%" height="1480" style="…" loading="lazy"></iframe> */
export function frameCode(chart: BoundChart, { page, source, lang }: Frame): string {
  const { column, phones } = frameWidths;
  const high = frameHeight(chart, source, lang, column);
  const onPhones = Math.max(...phones.map((width) => frameHeight(chart, source, lang, width)));
  const style = `border:0;max-width:${column}px;height:${eitherHeight(high, onPhones)}`;
  const title = escapeMarkup(chart.finding(lang));
  return `<iframe src="${page}" title="${title}" width="100%" height="${high}" style="${style}" loading="lazy"></iframe>`;
}

/** One height for windows as wide as the column or wider, the other for narrower ones. */
function eitherHeight(wide: number, narrow: number): string {
  const edge = `${frameWidths.column}px`;
  const [low, high] = wide < narrow ? [wide, narrow] : [narrow, wide];
  const towardsHigh = wide < narrow ? `${edge} - 100vw` : `100vw - ${edge} + 1px`;
  return `clamp(${low}px,(${towardsHigh})*9999,${high}px)`;
}

/** At least as high as the page in a frame of this width, in any of the fonts. */
export function frameHeight(chart: BoundChart, source: string, lang: Lang, width: number): number {
  const inner = width - 32;
  const isWide = inner >= 640;
  const drawn = chart.draw({ width: isWide ? 720 : 340, lang });
  const scale = Math.min(inner, isWide ? 720 : 340) / drawn.width;
  const title = wrap(chart.finding(lang), inner, 22, true).length * 29.7;
  const caption = 6 + wrap(chart.caption(lang), Math.min(inner, 598), 13).length * 20.8;
  return Math.ceil(
    16 +
      title +
      caption +
      32 +
      drawn.height * scale +
      toolsHeight(lang, inner) +
      32 +
      fromHeight(source, lang, inner) +
      4,
  );
}

/** The table, the code and the files below the drawing. */
function toolsHeight(lang: Lang, inner: number): number {
  const text = chartsText(lang);
  const wide = (words: string): number => Math.max(44, textWidth(words, 13));
  const pieces = [
    14 + wide(text.table),
    14 + wide(text.embed),
    textWidth(text.save, 13) + 3 * 44 + wide(text.link) + 4 * 16,
  ];
  let rows = 1;
  let at = 0;
  for (const piece of pieces) {
    if (at > 0 && at + piece > inner) [rows, at] = [rows + 1, 0];
    if (piece > inner) rows += 1; // the files break among themselves
    at += piece + 24;
  }
  return 9 + rows * 44;
}

/** Source and link: side by side in a column, one below the other on a phone. */
function fromHeight(source: string, lang: Lang, inner: number): number {
  const link = textWidth(chartsText(lang).from(t(lang).site.name), 13) + 24;
  const beside = inner - link >= 384;
  const lines = 16 + wrap(source, beside ? inner - link : inner, 13).length * 22.1;
  return 1 + (beside ? Math.max(lines, 44) : lines + 44);
}
