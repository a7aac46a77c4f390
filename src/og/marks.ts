/** The small chart at the foot of a card: a stroke a figure, or an indicator's targets and outcomes. */
import { light } from '../charts/palette.ts';
import type { Role } from '../schemas/values.ts';
import type { Typeface } from './typeface.ts';
import { drawLine, widthOf } from './typeface.ts';

/** A figure of a text. */
export interface Stroke {
  /** Where it stands, from 0 to 1. */
  readonly at: number;
  readonly role: Role;
}

/** A point of an indicator's line. */
export interface Point {
  readonly year: number;
  readonly value: number;
  readonly role: Role;
}

/** One stroke a figure in the order of the text, or an indicator's points; may be empty. */
export interface Marks {
  readonly strokes: readonly Stroke[];
  readonly points: readonly Point[];
}

export const roleColour: Readonly<Record<Role, string>> = {
  target: light.target,
  outcome: light.outcome,
  context: light['rule-2'],
};

interface Place {
  readonly x: number;
  /** The baseline of the chart. */
  readonly y: number;
  readonly width: number;
  readonly face: Typeface;
}

export function marks({ strokes, points }: Marks, place: Place): string {
  const { x, y, width } = place;
  const rule = `<rect x="${x}" y="${y}" width="${width}" height="1.5" fill="${light['rule-2']}"/>`;
  return rule + (points.length > 0 ? pointMarks(points, place) : strokeMarks(strokes, place));
}

function strokeMarks(strokes: readonly Stroke[], { x, y, width }: Place): string {
  return strokes
    .map(({ at, role }) => {
      const tall = role === 'context' ? 12 : 30;
      const left = x + at * (width - 3);
      return `<rect x="${left.toFixed(1)}" y="${y - tall}" width="3" height="${tall}" fill="${roleColour[role]}"/>`;
    })
    .join('');
}

/** Targets as rings and outcomes as dots over the years, higher for more. */
function pointMarks(points: readonly Point[], { x, y, width, face }: Place): string {
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = width / years.length;
  const centre = (year: number): number => x + step * (years.indexOf(year) + 0.5);
  const size = Math.min(20, step / 3);
  const labels = years.map((year) => {
    const text = String(year);
    const left = centre(year) - widthOf(text, size, 400, face) / 2;
    return drawLine(text, {
      x: left,
      y: y + 24,
      size,
      weight: 400,
      fill: light['ink-2'],
      face,
    });
  });
  const dots = points.map(({ year, value, role }) => {
    const up = high === low ? 15 : (30 * (value - low)) / (high - low);
    const paint =
      role === 'target'
        ? `fill="${light.paper}" stroke="${roleColour[role]}" stroke-width="4"`
        : `fill="${roleColour[role]}"`;
    return `<circle cx="${centre(year).toFixed(1)}" cy="${(y - 9 - up).toFixed(1)}" r="7" ${paint}/>`;
  });
  return labels.join('') + dots.join('');
}
