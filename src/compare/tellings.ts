/** The same quantity told more than once: whether the tellings agree. */
import { round } from '../schemas/round.ts';
import type { Observation } from './observations.ts';
import { stated, stepOf, stretch } from './quantity.ts';
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
  const words = new Set(group.map((o) => stated(o.figure, o.figure.measure === 'decrease')));
  if (words.size === 1) return 'repeated';
  const all = group.every((a, i) => group.slice(i + 1).every((b) => agree(a, b)));
  return all ? 'corroborating' : 'conflicting';
}

/** 26.4万 and 26.44万, 93% and 93.45%, 超3800场 and 3863场 agree; 26.4万 and 26.5万 do not. */
export function agree(a: Observation, b: Observation): boolean {
  const factor = conversion(b.figure.unit, a.figure.unit) ?? 1;
  const [lowA, highA] = stretch(a.figure);
  const [lowB, highB] = stretch(b.figure, factor);
  const [stepA, stepB] = [stepOf(a.figure), stepOf(b.figure) * factor];
  // The coarser of two numbers may be the rounded form of the finer one.
  const slack = stepA === stepB ? 0 : Math.max(stepA, stepB) / 2;
  return lowA <= round(highB + slack) && lowB <= round(highA + slack);
}
