/** A drawing as a file of its own: colours written in, with title, caption, source and address. */
import { drawing } from './frame.ts';
import { wrap } from './measure.ts';
import { line, text } from './paint.ts';
import { light, themes } from './palette.ts';
import { el, serialise } from './svg.ts';
import type { Lang, Picture } from './types.ts';

export interface Imprint {
  readonly title: string;
  readonly caption: string;
  /** What the numbers come from, e.g. `来源：成都市政府工作报告 2023、2024`. */
  readonly source: string;
  /** Where the chart stands, in full. */
  readonly address: string;
  /** Which data it was drawn from, so that a copy says how old it is: `数据版本 f998ce9eb10c`. */
  readonly version: string;
  readonly lang: Lang;
}

const colours = new Map<string, string>([
  ...Object.entries(light),
  ...themes.map((t) => [`theme-${t.id}`, t.light] as const),
]);

const fonts =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif";

/**
 * A complete SVG file that needs nothing from the site: no variables, no style sheet, no script.
 * Throws when the drawing names a colour that the palette lacks.
 */
export function standalone(drawn: Picture, imprint: Imprint): string {
  const pad = 24;
  const width = drawn.width + 2 * pad;
  const title = wrap(imprint.title, drawn.width, 20, true);
  const caption = wrap(imprint.caption, drawn.width, 12);
  const source = [
    ...wrap(imprint.source, drawn.width, 11),
    ...wrap(imprint.address, drawn.width, 11),
    imprint.version,
  ];
  const captionTop = pad + title.length * 28;
  const bodyTop = captionTop + caption.length * 18 + 18;
  const footTop = bodyTop + drawn.height + 16;
  const height = footTop + source.length * 16 + pad - 4;
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      'font-family': fonts,
      role: 'img',
      lang: imprint.lang === 'zh' ? 'zh-CN' : 'en',
    },
    el('title', {}, imprint.title),
    el('desc', {}, imprint.caption),
    el('rect', { width, height: Math.ceil(height), fill: 'var(--paper)' }),
    ...title.map((l, i) => text(pad, pad + 18 + i * 28, l, { size: 20, bold: true })),
    ...caption.map((l, i) => text(pad, captionTop + 14 + i * 18, l, { size: 12, colour: 'ink-2' })),
    el('g', { transform: `translate(${pad} ${bodyTop})` }, drawing(drawn)),
    line(pad, footTop, width - pad, footTop, 'rule'),
    ...source.map((l, i) => text(pad, footTop + 17 + i * 16, l, { size: 11, colour: 'ink-2' })),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolve(serialise(svg))}\n`;
}

function resolve(markup: string): string {
  return markup.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`no colour named ${name}`);
    return colour;
  });
}
