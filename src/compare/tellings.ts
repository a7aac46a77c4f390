/** The same quantity told more than once: whether the tellings agree. */
import type { Observation } from './observations.ts';
import { stated, stretch } from './quantity.ts';
import { conversion } from './units.ts';

export interface Telling {
  readonly year: number;
  readonly role: Observation['figure']['role'];
  readonly observations: readonly Observation[];
  /** `repeated` word for word, `corroborating` once rounded alike, else `conflicting`. */
  readonly agreement: 'repeated' | 'corroborating' | 'conflicting';
}

/** Every year and role of a line that is told at least twice. */
export function tellingsOf(observations: readonly Observation[]): Telling[] {
  const groups = Map.groupBy(
    observations.filter((o) => o.year !== null),
    (o) => `${o.year} ${o.figure.role}`,
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      year: group[0]!.year!,
      role: group[0]!.figure.role,
      observations: group,
      agreement: agreementOf(group),
    }));
}

function agreementOf(group: readonly Observation[]): Telling['agreement'] {
  const words = new Set(group.map((o) => stated(o.figure)));
  if (words.size === 1) return 'repeated';
  const all = group.every((a, i) => group.slice(i + 1).every((b) => agree(a, b)));
  return all ? 'corroborating' : 'conflicting';
}

/** 26.4万 and 26.44万, 93% and 93.45%, 超3800场 and 3863场 agree; 26.4万 and 26.5万 do not. */
export function agree(a: Observation, b: Observation): boolean {
  const factor = conversion(b.figure.unit, a.figure.unit) ?? 1;
  const [lowA, highA] = blurred(a, 1);
  const [lowB, highB] = blurred(b, factor);
  const slack = 1e-9 * Math.max(1, Math.abs(lowA), Math.abs(lowB));
  return lowA <= highB + slack && lowB <= highA + slack;
}

/** What the quantity may be if its last printed digit is rounded (or cut). */
function blurred(o: Observation, factor: number): readonly [number, number] {
  const [low, high] = stretch(o.figure, factor);
  const digits = /\.(\d+)/.exec(o.figure.text)?.[1]?.length ?? 0;
  const whole = o.figure.value === 0 ? 1 : Math.abs((o.figure.base * factor) / o.figure.value);
  const half = o.figure.comparator === 'eq' && (digits > 0 || whole > 1 || /%/.test(o.figure.unit));
  const step = half ? (whole * 10 ** -digits) / 2 : 0;
  const about = o.figure.comparator === 'approx' ? 0.05 * Math.abs(o.figure.base * factor) : 0;
  const open = o.figure.comparator === 'gt' ? Math.abs(low) * 0.1 + low : high;
  return [low - step - about, Math.min(high, open) + step + about];
}
