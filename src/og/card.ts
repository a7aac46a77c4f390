/** The share image of a page as SVG: title, one number, a small chart. Pure. */
import { light } from '../charts/palette.ts';
import type { Role } from '../schemas/values.ts';
import { imageSize } from '../site/meta/open-graph.ts';
import type { Marks } from './marks.ts';
import { marks, roleColour } from './marks.ts';
import type { Typeface } from './typeface.ts';
import { drawLine, widthOf } from './typeface.ts';
import { wrap } from './wrap.ts';

export interface Card extends Marks {
  readonly kicker: string;
  readonly title: string;
  /** The number to remember, e.g. `2448户`, and what it counts. */
  readonly number: { readonly text: string; readonly label: string; readonly role: Role } | null;
  /** Identifier of the page, at the foot. */
  readonly id: string;
}

const { width, height } = imageSize;
const margin = 72;
const inner = width - 2 * margin;

/** Every character that the card prints. */
export function textOf({ kicker, title, number, id }: Card): string {
  return [kicker, title, number?.text ?? '', number?.label ?? '', id, '有据 Youju'].join('');
}

export function cardSvg(card: Card, face: Typeface): string {
  const { kicker, number, id } = card;
  const title = { size: 60, weight: 700, face } as const;
  const lines = wrap(card.title, { ...title, width: inner, lines: number === null ? 4 : 3 });
  const parts = [
    drawLine(wrap(kicker, { size: 28, weight: 400, face, width: inner, lines: 1 })[0] ?? '', {
      x: margin,
      y: 106,
      size: 28,
      weight: 400,
      fill: light['ink-2'],
      face,
    }),
    ...lines.map((line, index) =>
      drawLine(line, {
        ...title,
        x: margin - (/^[（《〈“‘【「『]/.test(line) ? title.size / 2 : 0),
        y: 190 + index * 78,
        fill: light.ink,
      }),
    ),
    ...(number === null ? [] : [drawNumber(number, face)]),
    marks(card, { x: margin, y: 520, width: inner, face }),
    drawLine('有据 Youju', { x: margin, y: 584, size: 26, weight: 700, fill: light.ink, face }),
    drawLine(id, {
      x: width - margin - widthOf(id, 24, 400, face),
      y: 584,
      size: 24,
      weight: 400,
      fill: light['ink-2'],
      face,
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${light.paper}"/><rect width="${width}" height="10" fill="${light.target}"/>${parts.join('')}</svg>`;
}

function drawNumber({ text, label, role }: NonNullable<Card['number']>, face: Typeface): string {
  const size = 84;
  const gap = 28;
  const numberWidth = Math.min(widthOf(text, size, 700, face), inner);
  const [said = ''] = wrap(label, {
    size: 30,
    weight: 400,
    face,
    width: Math.max(0, inner - numberWidth - gap),
    lines: 1,
  });
  const [shown = ''] = wrap(text, { size, weight: 700, face, width: inner, lines: 1 });
  return (
    drawLine(shown, { x: margin, y: 462, size, weight: 700, fill: roleColour[role], face }) +
    (numberWidth > inner - 160
      ? ''
      : drawLine(said, {
          x: margin + numberWidth + gap,
          y: 462,
          size: 30,
          weight: 400,
          fill: light['ink-2'],
          face,
        }))
  );
}
