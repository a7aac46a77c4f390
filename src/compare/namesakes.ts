/**
 * Targets and outcomes that the catalogue does not know and that two reports of one place call alike:
 * 新建口袋公园30个 of one year, 建成口袋公园36个 told in the next.
 */
import type { Difference } from '../convert/indicators/differences.ts';
import { difference } from '../convert/indicators/differences.ts';
import { fit, prepare } from '../convert/indicators/fit.ts';
import { bare } from '../convert/indicators/names.ts';
import type { FigureInContext, Reading } from '../convert/indicators/reading.ts';
import { read, wordingOf } from '../convert/indicators/reading.ts';
import { newOrTotal } from '../convert/indicators/words.ts';
import { listVerbs } from '../convert/figures/verbs.ts';
import type { Indicator, IndicatorKind } from '../schemas/indicators.ts';
import type { FigureRow, ReportRow } from '../schemas/opendata.ts';
import { calling, isSpecific } from './calling.ts';
import { apartDeeds, isDeed, partlyDone } from './deeds.ts';
import type { Observation } from './observations.ts';
import { inOrder } from './observations.ts';
import { baseUnit, conversion, unitKind, unitsLike } from './units.ts';
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

export interface NamesakeInput {
  readonly reports: readonly ReportRow[];
  /** In the order of the text. */
  readonly figures: readonly FigureRow[];
  /** One for each figure. */
  readonly contexts: readonly FigureInContext[];
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

interface Told extends Observation {
  readonly year: number;
  readonly context: FigureInContext;
}

interface Read extends Told {
  readonly reading: Reading;
}

/**
 * By id of the target. A name must say by itself what is counted, and deed, scope, period, measure
 * and unit must agree; where they do not, the difference is told and nothing is judged.
 */
export function namesakesOf(input: NamesakeInput): Map<string, Namesake> {
  const found = new Map<string, Namesake>();
  for (const group of Map.groupBy(toldOf(input), keyOf).values()) {
    if (!['target', 'outcome'].every((role) => group.some(({ figure }) => figure.role === role)))
      continue;
    const all = group.map((told) => ({ ...told, reading: readingOf(told.context) }));
    for (const told of all)
      if (told.figure.role === 'target') found.set(told.figure.id, meet(told, all));
  }
  return found;
}

function toldOf({ reports, figures, contexts }: NamesakeInput): Told[] {
  const byId = new Map(reports.map((row) => [row.id, row]));
  return figures.flatMap((figure, index): Told[] => {
    const [context, report] = [contexts[index], byId.get(figure.report)];
    const year = figure.year ?? (figure.role === 'target' ? report?.year : undefined);
    // a target of the catalogue has its line; one that the catalogue leaves out may meet what is on one
    if (figure.indicatorId !== null && figure.role !== 'outcome') return [];
    if (figure.role === 'context' || figure.measure === 'rank') return [];
    if (!context || !report || year === undefined || !isSpecific(figure.indicator, figure.measure))
      return [];
    return [{ figure, report, place: context.place, year, context }];
  });
}

function keyOf({ figure, place, year }: Told): string {
  const one = singly.has(baseUnit(figure.unit));
  const called = calling(bare(figure.indicator, place));
  // 60公里|步道建设项目: of a length it is none of projects
  const name = one ? called : called.replace(/(?<=.{2})(?:项目|工程)$/, '');
  const unit = one ? '个' : unitKind(figure.unit);
  return [place, year, name, unit, isRate(figure) ? 'rate' : ''].join('\n');
}

/** By what things are counted one by one, whichever word a report takes: 口袋公园30处, 36个. */
const singly = new Set(['个', '处', '座', '所', '家', '项', '件']);

function isRate({ measure, unit }: FigureRow): boolean {
  return unit === '%' && (measure === 'increase' || measure === 'decrease');
}

const readingOf = (context: FigureInContext): Reading => read(context, wordingOf(context));

/** A target and what is told of its year under its name. */
function meet(target: Read, all: readonly Read[]): Namesake {
  const indicator = indicatorOf(target, [...new Set(all.map(({ reading }) => reading.phrase))]);
  const apart = new Map(all.map((told) => [told, differences(target, told, indicator)]));
  // what limits target and outcome alike is no difference between them, nor that both tell what is reached
  // at the end of several years
  const [isState, aim] = [
    indicator.kind === 'share' || indicator.kind === 'stock',
    apart.get(target)!,
  ];
  const shared = new Set(
    aim.flatMap(({ kind, limit, zh }) =>
      limit === undefined ? (isState && kind === 'period' ? zh : []) : plainly(limit),
    ),
  );
  const open = (told: Read): Difference[] =>
    apart
      .get(told)!
      .filter(({ limit, zh }) => !shared.has(limit === undefined ? zh : plainly(limit)));
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
  const unlikeIn = (told: Read): number => open(told).filter(({ zh }) => !alike.has(zh)).length;
  const sharedIn = (told: Read): number => open(told).length - unlikeIn(told);
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
  target: Read,
  all: readonly Read[],
): Difference | null {
  const told = all.find(({ figure }) => figure === outcome.figure);
  const partly = told && partlyDone(target.reading, told.reading);
  if (!partly || (partly.by === 'part') !== (verdict === 'missed')) return null;
  return verdict === 'not-comparable' ? null : difference.deed(...partly.verbs);
}

/** What keeps a figure from being held against the target. */
function differences(target: Read, { figure, reading }: Read, indicator: Indicator): Difference[] {
  const found = fit(reading, prepare(indicator))?.differences ?? [
    difference.words(reading.phrase, indicator.name),
  ];
  const kept = found.filter(({ limit }) => limit === undefined || !isVerb(limit));
  const deeds = indicator.kind === 'new' ? apartDeeds(target.reading, reading) : null;
  if (deeds) kept.push(difference.deed(...deeds));
  if (!areAlikeInSize(target.figure, figure)) kept.push(difference.size());
  if (indicator.better === 'neither' && !namesWay(target.figure)) kept.push(difference.direction());
  return kept;
}

/** 力争高新区内: what is hoped for narrows nothing. */
const plainly = (limit: string): string => limit.replace(/^(?:力争|争取|确保|推动|支持)+/, '');

/** Verbs narrow nothing: 获批|省级绿色工厂. */
const isVerb = (words: string): boolean =>
  listVerbs.has(words) || listVerbs.has(words.replace(/^新/, '')) || isDeed(words);

/** 80公里 built in a year, 2278公里 in all: what is so far apart is hardly the same thing. */
function areAlikeInSize(a: FigureRow, b: FigureRow): boolean {
  const factor = conversion(b.unit, a.unit) ?? 1;
  const [low, high] = [Math.min(a.base, b.base * factor), Math.max(a.base, b.base * factor)];
  return isRate(a) || a.measure === 'share' || high <= low * 10;
}

/** 控制在5%以内, 不低于90%, 下降10%: the target itself says which way is better. */
function namesWay({ comparator, measure }: FigureRow): boolean {
  return ['lte', 'gte', 'gt'].includes(comparator) || measure === 'decrease';
}

/** What a catalogue would say of a thing of which only the words of a target are known. */
function indicatorOf({ figure, reading }: Read, names: string[]): Indicator {
  const { indicator: name, unit } = figure;
  const kind = kindOf(figure, reading);
  return {
    id: figure.id,
    theme: 'economy',
    name,
    nameEn: name,
    unit,
    units: singly.has(baseUnit(unit)) ? [...singly] : [...unitsLike(unit)],
    kind,
    better: heldDown.test(reading.left)
      ? 'lower'
      : kind !== 'new' && lessMayBeBetter.test(name)
        ? 'neither'
        : 'higher',
    definition: '',
    definitionEn: '',
    names,
    related: [],
  };
}

/** 控制在|4.5%左右: what is kept down. */
const heldDown = /控制在(?:约|近)?$/;

/** Of such things less may be the better. */
const lessMayBeBetter =
  /(?:失业|死亡|伤亡|事故|发[病生案]|贫困|返贫|不良|漏损|损耗|负债|赤字|空置|辍学|投诉|排放|能耗|水耗|电耗|浓度|价格|物价|成本|费用|时[间长限]|债务|收入比|差距|系数|倍差|排名|排位|位次|名次)/;

function kindOf(figure: FigureRow, { left }: Reading): IndicatorKind {
  const { measure } = figure;
  if (isRate(figure)) return 'growth';
  if (measure === 'share') return 'share';
  const mode = newOrTotal(left);
  if (mode !== 'new' && unitKind(figure.unit) === '元') return 'annual';
  return measure === 'level' || mode === 'total' ? 'stock' : 'new';
}
