/** Which indicator of the catalogue each figure belongs to, and what only nearly fits. */
import type { Catalogue } from '../../schemas/indicators.ts';
import { isGlossaryHeading } from '../parts.ts';
import type { Difference } from './differences.ts';
import type { NameIndex } from './candidates.ts';
import { indexNames } from './candidates.ts';
import { fit, prepare } from './fit.ts';
import type { FigureInContext, Wording } from './reading.ts';
import { read, wordingOf } from './reading.ts';

/** A figure that is kept beside a line, never on it. */
export interface NearFit {
  readonly indicator: string;
  readonly differences: readonly Difference[];
}

export interface Recognition {
  readonly indicatorId: string | null;
  readonly near: readonly NearFit[];
}

const prepared = new WeakMap<Catalogue, NameIndex>();

/**
 * One recognition for each figure, in their order. A figure joins a line only if what is counted is
 * exactly one of the indicator's names and unit, measure, scope and period agree. If two indicators
 * fit equally well it joins neither.
 */
export function recognise(
  figures: readonly FigureInContext[],
  catalogue: Catalogue,
): readonly Recognition[] {
  let index = prepared.get(catalogue);
  if (!index) prepared.set(catalogue, (index = indexNames(catalogue.indicators.map(prepare))));
  return figures.map((figure) => recogniseOne(figure, index));
}

/**
 * 中欧班列带动全省进出口|415亿元、增长|11.7%: a sum that another thing brings is not the whole, as
 * 带动工业投资增长10% is.
 */
function isBrought({ paragraph, start, unit }: FigureInContext): boolean {
  const before = /(?:带动|拉动)(?!作用|力)([^，。；！]*)$/.exec(paragraph.slice(0, start))?.[1];
  return before !== undefined && (unit.endsWith('元') || /\d[万亿]*美?元、/.test(before));
}

/**
 * 西部12个省区有|7个预期GDP增长率在10%以上: theirs, not that of the place which speaks; nor is what stands in
 * brackets beside it, 增速比全国（|5.5%）高1.3个百分点.
 */
function isOfOthers({ paragraph, start }: FigureInContext): boolean {
  return /(?:[省市县区州盟旗]|国家|地区)[^，。；！\d]{0,4}有\d+个[^，。；！]+$|(?:[比较]|[高低快慢]于)(?:全[国省市]|世界)[^，。；！\d（]{0,6}（$/.test(
    paragraph.slice(0, start),
  );
}

/** 人均可支配收入分别达3.9万元和|1.8万元: of two whom the clause does not name. */
function isOfSeveral({ left, position, phrase }: Wording): boolean {
  if (position === null) return false;
  const before = left.slice(0, left.lastIndexOf('分别'));
  return before.includes(phrase) && !/[、和与及,]/.test(before);
}

function recogniseOne(figure: FigureInContext, index: NameIndex): Recognition {
  const wording = wordingOf(figure);
  const entries = index.candidates(wording);
  // What a glossary says of a term (“80·50”攻坚：普惠性幼儿园覆盖率达到80%) is told of no year.
  if (entries.length === 0 || figure.headings.some(isGlossaryHeading))
    return { indicatorId: null, near: [] };
  if (isBrought(figure) || isOfOthers(figure) || isOfSeveral(wording))
    return { indicatorId: null, near: [] };
  const reading = read(figure, wording);
  const fitting: { id: string; length: number }[] = [];
  const near: NearFit[] = [];
  for (const entry of entries) {
    const found = fit(reading, entry);
    if (!found) continue;
    const { id } = entry.indicator;
    if (found.differences.length === 0) fitting.push({ id, length: found.length });
    else if (found.differences.length <= 2)
      near.push({ indicator: id, differences: found.differences });
  }
  fitting.sort((a, b) => b.length - a.length);
  const [best, second] = fitting;
  const indicatorId = best && best.length !== second?.length ? best.id : null;
  return { indicatorId, near };
}
