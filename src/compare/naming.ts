/** Figures that the catalogue does not know, by what reports call the things that they count. */
import { bare } from '../convert/indicators/names.ts';
import type { FigureInContext, Reading } from '../convert/indicators/reading.ts';
import { read, wordingOf } from '../convert/indicators/reading.ts';
import { newOrTotal } from '../convert/indicators/words.ts';
import type { Indicator, IndicatorKind } from '../schemas/indicators.ts';
import type { FigureRow, ReportRow } from '../schemas/opendata.ts';
import { calling, isSpecific } from './calling.ts';
import type { Observation } from './observations.ts';
import { baseUnit, unitKind, unitsLike } from './units.ts';

export interface NamingInput {
  readonly reports: readonly ReportRow[];
  /** In the order of the text. */
  readonly figures: readonly FigureRow[];
  /** One for each figure. */
  readonly contexts: readonly FigureInContext[];
}

/** A figure whose name says by itself what is counted. */
export interface Called extends Observation {
  readonly year: number;
  /** The same for all that may count the same thing in the same way. */
  readonly name: string;
  /** What its words say; worked out when first asked for. */
  readonly reading: Reading;
}

/** In the order of the text. Outcomes may be on a line of the catalogue, targets are not. */
export function calledOf({ reports, figures, contexts }: NamingInput): Called[] {
  const byId = new Map(reports.map((row) => [row.id, row]));
  return figures.flatMap((figure, index): Called[] => {
    const [context, report] = [contexts[index], byId.get(figure.report)];
    const year = figure.year ?? (figure.role === 'target' ? report?.year : undefined);
    // a target of the catalogue has its line; one that the catalogue leaves out may meet what is on one
    if (figure.indicatorId !== null && figure.role !== 'outcome') return [];
    if (figure.role === 'context' || figure.measure === 'rank') return [];
    if (!context || !report || year === undefined || !isSpecific(figure.indicator, figure.measure))
      return [];
    const { place } = context;
    let reading: Reading | undefined;
    return [
      {
        figure,
        report,
        place,
        year,
        name: nameOf(figure, place),
        get reading() {
          return (reading ??= read(context, wordingOf(context)));
        },
      },
    ];
  });
}

function nameOf(figure: FigureRow, place: string): string {
  const one = singly.has(baseUnit(figure.unit));
  const called = calling(bare(figure.indicator, place));
  // 60公里|步道建设项目: of a length it is none of projects
  const name = one ? called : called.replace(/(?<=.{2})(?:项目|工程)$/, '');
  const unit = one ? '个' : unitKind(figure.unit);
  return [name, unit, isRate(figure) ? 'rate' : ''].join('\n');
}

/** By what things are counted one by one, whichever word a report takes: 口袋公园30处, 36个. */
const singly = new Set(['个', '处', '座', '所', '家', '项', '件']);

/** Whether a figure tells by how many per cent something changes. */
export function isRate({ measure, unit }: FigureRow): boolean {
  return unit === '%' && (measure === 'increase' || measure === 'decrease');
}

/** What a catalogue would say of a thing of which only the words of a target, and its names, are known. */
export function indicatorOf(
  { figure, reading }: Pick<Called, 'figure' | 'reading'>,
  names: string[],
): Indicator {
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
