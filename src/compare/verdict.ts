/** The verdict rule: the outcome's base value against the target's. */
import type { Indicator } from '../schemas/indicators.ts';
import { round } from '../schemas/round.ts';
import type { Verdict } from '../schemas/values.ts';
import type { Stated } from './quantity.ts';
import { baseMax, percentApart, stretch } from './quantity.ts';
import type { Gap, Reason } from './reason.ts';
import type { Counted } from './said.ts';
import { apart, said } from './said.ts';
import { baseUnit, conversion } from './units.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

export interface Standard extends Pick<Indicator, 'better' | 'unit'> {
  readonly units?: readonly string[] | undefined;
}

/**
 * Above the stated number: `exceeded`; equal, or known only to be at least equal: `met`; below:
 * `missed`. For a decrease, an upper limit (以内) and indicators of which less is better, the other
 * way round; a fall of 3.5% is below a fall of 3%. A range is met anywhere within it. Not comparable
 * if the units do not convert, if the wording leaves the outcome open (超4万 against 5万), or if the
 * target marks the middle of a range.
 */
export function judge(target: Counted, outcome: Counted, standard: Standard): Judgement {
  const signed = target.measure === 'decrease' || outcome.measure === 'decrease';
  const words = { outcome: said(outcome, signed), target: said(target, signed) };
  const factor = factorOf(outcome.unit, target.unit, standard);
  if (factor === null) return { verdict: 'not-comparable', reason: { kind: 'units', ...words } };
  const limit =
    target.comparator === 'gte' || target.comparator === 'gt' || target.comparator === 'lte';
  if (standard.better === 'neither' && !limit)
    return { verdict: 'not-comparable', reason: { kind: 'neither', ...words } };
  const lower =
    target.comparator === 'lte' || target.measure === 'decrease' || standard.better === 'lower';
  const [need, top] = orient(ends(target), lower);
  const [low, high] = orient(stretch(outcome, factor), lower);
  const falls = target.measure === 'decrease' && outcome.measure === 'decrease';
  const verdict =
    low > top ? 'exceeded' : low >= need ? 'met' : high < need ? 'missed' : 'not-comparable';
  if (verdict === 'not-comparable') return { verdict, reason: { kind: 'open', ...words } };
  const shown = verdict === 'missed' ? high : low;
  const against = verdict === 'exceeded' ? top : need;
  const open = !Number.isFinite(verdict === 'missed' ? low : high);
  return {
    verdict,
    reason: {
      kind: 'judged',
      sign: signOf(verdict, low === high && shown === against, lower && !falls),
      ...words,
      gap:
        verdict === 'met' && open ? null : { ...gap(shown, against, target, lower), atLeast: open },
      better: falls ? 'fall' : lower ? 'lower' : 'higher',
      about: target.comparator === 'approx' && shown !== against,
    },
  };
}

/** Both ends of the stated number; what 以上 and 超 leave open does not raise a target. */
function ends(target: Stated): readonly [number, number] {
  const [low, high] = [target.base, baseMax(target)];
  return target.measure === 'decrease' ? [0 - high, 0 - low] : [low, high];
}

function orient([low, high]: readonly [number, number], lower: boolean): readonly [number, number] {
  return lower ? [0 - high, 0 - low] : [low, high];
}

function factorOf(from: string, to: string, standard: Standard): number | null {
  const factor = conversion(from, to);
  if (factor !== null) return factor;
  const same = (standard.units ?? [standard.unit]).map(baseUnit);
  return same.includes(baseUnit(from)) && same.includes(baseUnit(to)) ? 1 : null;
}

type Sign = Extract<Reason, { kind: 'judged' }>['sign'];

function signOf(verdict: Verdict, equal: boolean, lower: boolean): Sign {
  if (verdict === 'met') return equal ? '=' : lower ? '≤' : '≥';
  return (verdict === 'exceeded') === lower ? '<' : '>';
}

function gap(
  shown: number,
  against: number,
  target: Counted,
  lower: boolean,
): Omit<Gap, 'atLeast'> {
  const difference = round(shown - against);
  const percentage = baseUnit(target.unit) === '%';
  return {
    way: Math.sign(difference),
    size: apart(difference, target, percentage),
    percent: percentage || lower || against <= 0 ? null : percentApart(shown / against - 1),
  };
}
