/**
 * Targets and outcomes that the catalogue does not know and that two reports of one place call alike:
 * 新建口袋公园30个 of one year, 建成口袋公园36个 told in the next.
 */
import type { Difference } from '../convert/indicators/differences.ts';
import { difference } from '../convert/indicators/differences.ts';
import { partOfPlace } from '../convert/indicators/words.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import { areAlikeInSize, differencesOf, rateOf, withoutHopes } from './apart.ts';
import { apartDeeds, partlyDone } from './deeds.ts';
import type { Called } from './naming.ts';
import { indicatorOf } from './naming.ts';
import { inOrder } from './observations.ts';
import type { Judged } from './verdicts.ts';
import { judgeLine } from './verdicts.ts';

/** What the words of two reports say of a target without an indicator. */
export interface Namesake {
  /** What a catalogue would say of the thing. */
  readonly indicator: Indicator;
  readonly outcome: FigureRow;
  /** Null where it cannot be judged. */
  readonly judged: Judged | null;
  /** Why not; empty where it is judged. */
  readonly differences: readonly Difference[];
}

/** Judged by name; targets that are repeated have one verdict. */
export interface NamedVerdict {
  readonly place: string;
  readonly indicator: Indicator;
  readonly judged: Judged;
}

/** The verdicts in the order of the targets. */
export function namedVerdicts(namesakes: Iterable<Namesake>): NamedVerdict[] {
  const found = new Map<string, NamedVerdict>();
  for (const { indicator, judged } of namesakes) {
    if (judged === null || judged.verdict === 'not-comparable') continue;
    const { place, figure } = judged.target;
    if (!found.has(figure.id)) found.set(figure.id, { place, indicator, judged });
  }
  return [...found.values()];
}

/**
 * By id of the target. A name must say by itself what is counted, and deed, scope, period, measure
 * and unit must agree; where they do not, the difference is told and nothing is judged.
 */
export function namesakesOf(called: readonly Called[]): Map<string, Namesake> {
  const found = new Map<string, Namesake>();
  for (const group of Map.groupBy(called, keyOf).values()) {
    if (!['target', 'outcome'].every((role) => group.some(({ figure }) => figure.role === role)))
      continue;
    for (const told of group)
      if (told.figure.role === 'target') found.set(told.figure.id, meet(told, group));
  }
  return found;
}

const keyOf = ({ place, year, name }: Called): string => [place, year, name].join('\n');

/** A target and what is told of its year under its name. */
function meet(target: Called, all: readonly Called[]): Namesake {
  const indicator = indicatorOf(target, [...new Set(all.map(({ reading }) => reading.phrase))]);
  const apart = new Map(all.map((told) => [told, apartFrom(target, told, indicator)]));
  // what limits target and outcome alike is no difference between them, nor that both tell what is reached
  // at the end of several years
  const [isState, aim] = [
    indicator.kind === 'share' || indicator.kind === 'stock',
    apart.get(target)!,
  ];
  const shared = new Set(
    aim.flatMap(({ kind, limit, zh }) =>
      limit === undefined ? (isState && kind === 'period' ? zh : []) : withoutHopes(limit),
    ),
  );
  // 高新区内: what the outcome tells of the whole place says nothing of a part of it
  const parts = aim.flatMap(({ limit }) =>
    limit !== undefined && partOfPlace(limit) !== null ? withoutHopes(limit) : [],
  );
  const open = (told: Called): Difference[] => {
    const found = apart.get(told)!;
    const limits = new Set(found.map(({ limit }) => limit && withoutHopes(limit)));
    return [
      ...found.filter(
        ({ limit, zh }) => !shared.has(limit === undefined ? zh : withoutHopes(limit)),
      ),
      ...parts.filter((part) => !limits.has(part)).map((part) => difference.wider(part)),
    ];
  };
  const own = open(target);
  if (own.length === 0) {
    const fitting = all.filter((told) => open(told).length === 0);
    const observations = inOrder([target, ...fitting.filter((told) => told !== target)]);
    const [judged] = judgeLine({ indicator, place: target.place, observations });
    const doubt = judged ? doubtOf(judged, target, all) : null;
    if (judged)
      return doubt
        ? { indicator, outcome: judged.outcome.figure, judged: null, differences: [doubt] }
        : { indicator, outcome: judged.outcome.figure, judged, differences: [] };
  }
  const outcomes = all.filter(({ figure }) => figure.role === 'outcome');
  const alike = new Set(own.map(({ zh }) => zh));
  const unlikeIn = (told: Called): number => open(told).filter(({ zh }) => !alike.has(zh)).length;
  const sharedIn = (told: Called): number => open(told).length - unlikeIn(told);
  const nearest = outcomes.toSorted(
    (a, b) => unlikeIn(a) - unlikeIn(b) || sharedIn(b) - sharedIn(a),
  )[0]!;
  const unlike = new Map([...own, ...open(nearest)].map((one) => [one.zh, one]));
  return {
    indicator,
    outcome: nearest.figure,
    judged: null,
    differences: [...unlike.values()].slice(0, 2),
  };
}

/** A part that falls short of the whole says nothing of it, nor a whole that is more than its part. */
function doubtOf(
  { verdict, outcome }: Judged,
  target: Called,
  all: readonly Called[],
): Difference | null {
  const told = all.find(({ figure }) => figure === outcome.figure);
  const partly = told && partlyDone(target.reading, told.reading);
  if (!partly || (partly.by === 'part') !== (verdict === 'missed')) return null;
  return verdict === 'not-comparable' ? null : difference.deed(...partly.verbs);
}

/** What keeps a figure from being held against the target, also that nobody says which way is better. */
function apartFrom(target: Called, told: Called, indicator: Indicator): Difference[] {
  const found = differencesOf(told, indicator);
  const deeds = indicator.kind === 'new' ? apartDeeds(target.reading, told.reading) : null;
  if (deeds) found.push(difference.deed(...deeds));
  if (!areAlikeInSize(target.figure, told.figure)) found.push(difference.size());
  const rates = [rateOf(target.reading), rateOf(told.reading)] as const;
  if (rates[0] !== rates[1] && !rates.includes('')) found.push(difference.rate(...rates));
  if (indicator.better === 'neither' && !namesWay(target.figure))
    found.push(difference.direction());
  return found;
}

/** 控制在5%以内, 不低于90%, 下降10%: the target itself says which way is better. */
function namesWay({ comparator, measure }: FigureRow): boolean {
  return ['lte', 'gte', 'gt'].includes(comparator) || measure === 'decrease';
}
