/** What keeps figures apart that are called alike. */
import type { Difference } from '../convert/indicators/differences.ts';
import { difference } from '../convert/indicators/differences.ts';
import { fit, prepare } from '../convert/indicators/fit.ts';
import { listVerbs } from '../convert/figures/verbs.ts';
import type { Reading } from '../convert/indicators/reading.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import { isDeed } from './deeds.ts';
import type { Called } from './naming.ts';
import { isRate } from './naming.ts';
import { conversion } from './units.ts';

/** What keeps a figure off the line of what `indicator` tells of its namesake. */
export function differencesOf({ reading }: Called, indicator: Indicator): Difference[] {
  const found = fit(reading, prepare(indicator))?.differences ?? [
    difference.words(reading.phrase, indicator.name),
  ];
  return found.filter(({ limit }) => limit === undefined || !isVerb(limit));
}

/** 力争高新区内: what is hoped for narrows nothing. */
export const withoutHopes = (limit: string): string =>
  limit.replace(/^(?:力争|争取|确保|推动|支持)+/, '');

/** Verbs narrow nothing: 获批|省级绿色工厂. */
const isVerb = (words: string): boolean =>
  listVerbs.has(words) || listVerbs.has(words.replace(/^新/, '')) || isDeed(words);

/** 80公里 built in a year, 2278公里 in all: what is so far apart is hardly the same thing. */
export function areAlikeInSize(a: FigureRow, b: FigureRow): boolean {
  const factor = conversion(b.unit, a.unit) ?? 1;
  const [low, high] = [Math.min(a.base, b.base * factor), Math.max(a.base, b.base * factor)];
  return isRate(a) || a.measure === 'share' || high <= low * 10;
}

/** 提高到|每人每月|200元: of what each number is one; empty where it is none of each. */
export const rateOf = ({ left }: Reading): string => /每[^\d,、]*$/.exec(left)?.[0] ?? '';
