/** What the header of a table says of its columns: 指标名称 | 单位 | 2024年完成 | 2025年目标 | 属性. */
import type { Role } from '../schemas/values.ts';
import { unitAt } from './figures/units.ts';
import { numeric } from './tables.ts';

/** A year as a header names it: 2024年, or 上年, which is 1 before that of the report. */
export type YearNamed = { readonly year: number } | { readonly fromReport: number };

/** What stands in the cells below. `aside`: a number of the row, a class, a note. */
export type Column =
  | { readonly kind: 'name' | 'unit' | 'serial' | 'aside' | 'unread'; readonly text: string }
  | ValueColumn;

export interface ValueColumn {
  readonly kind: 'value';
  readonly text: string;
  readonly year: YearNamed | null;
  readonly role: Role | null;
  /** Of a column of rates or changes: 同比增长(%), 降幅. */
  readonly change: 'increase' | 'decrease' | null;
  /** As its brackets have it, '' for none. */
  readonly unit: string;
  /** Whether its bare numbers have the unit of their row, as rates have not. */
  readonly inUnit: boolean;
  /** What is told of each row, as part of the names of its figures: 完成率, 投资, 年均增速; '' for the row itself. */
  readonly label: string;
  /** Whether the label stands before the row's name: 全国|人均可支配收入. */
  readonly leads: boolean;
  /** 预计 */
  readonly expected: boolean;
}

/** The columns under a row of cells; null where it is no header, or one that tells no years or roles. */
export function headerOf(cells: readonly string[]): readonly Column[] | null {
  if (cells.length < 2 || cells.some(isData)) return null;
  const columns = cells.map(columnOf);
  const first = columns.findIndex(({ kind }) => kind === 'value');
  const name = nameAt(first < 0 ? columns : columns.slice(0, first)) ?? barelyNamed(columns, first);
  if (name === null) return null;
  const told = columns.map((column, i): Column => {
    if (i === name) return { kind: 'name', text: column.text };
    return column.text === '' || (i < name && column.kind === 'unread')
      ? { kind: 'aside', text: column.text }
      : column;
  });
  const values = told.filter((column) => column.kind === 'value');
  return values.some(tells) || (values.length > 0 && values.every(isPlain)) ? told : null;
}

/** Whether a column names a year or a role, and not only a thing, a change or a unit. */
const tells = ({ year, role }: ValueColumn): boolean => year !== null || role !== null;

/** 产量, 播种面积: what is measured of each row in any year. */
const measured = /^(?:产量|产值|增加值|(?:播种|种植)?面积|销量|人数|户数)$/;

/** 绝对数（亿元）, 产量, 比上年增长（%）: of the row itself, in the year of the text. */
export const isPlain = ({ year, role, label, unit }: ValueColumn): boolean =>
  year === null && role === null && (label === '' ? unit !== '' : measured.test(label));

const isData = (cell: string): boolean =>
  cell.length > 24 ||
  /[。；！？]/.test(cell) ||
  (numeric.test(cell) && !/^(?:19|20|１９|２０)[\d０-９]{2}(?:年|$)/.test(cell));

/** Of the columns before the first value, the last that is headed 指标, else the first that is none of the known. */
function nameAt(leading: readonly Column[]): number | null {
  const isUnread = ({ kind }: Column): boolean => kind === 'unread';
  const named = leading.findLastIndex((column) => isUnread(column) && names.test(column.text));
  const found = named >= 0 ? named : leading.findIndex(isUnread);
  return found < 0 ? null : found;
}

/** 目标任务 | 2024年完成 | 2025年计划: what would tell aims, did it not stand first. */
function barelyNamed(columns: readonly Column[], first: number): number | null {
  const column = columns[first];
  const bare = column?.kind === 'value' && column.year === null && column.unit === '';
  return bare && column.change === null ? first : null;
}

const names = /指标|项目|名称|内容|任务|事项|科目/;
const serial = /^(?:序号?|编号|No\.?|#)$/i;
const units = /^(?:计量|计算|数量)?单位$/;
/** Columns whose cells are no values of the row. */
const asides =
  /^(?:备注|注|说明|属性|性质|(?:指标|目标|项目|建设)(?:属性|性质|类[型别])|类[型别]|分类|领域|维度|[一二]级(?:指标|项目))$|责任|牵头|配合|部门$|单位$|主体$|时[间限]$|期限$|日期$|年限$|地[点址]$|来源$|依据$|级别$|措施$|进展/;

/** （％） → (%); the ² of a unit stays. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** What a cell of a header says of its column; 'unread' where it may be any word. */
export function columnOf(cell: string): Column {
  const text = halfWidth(cell).replace(/[\s*]/g, '');
  if (serial.test(text)) return { kind: 'serial', text };
  if (units.test(text)) return { kind: 'unit', text };
  if (asides.test(text)) return { kind: 'aside', text };
  // 2025年主要指标 heads the names too.
  if (/(?:指标|项目|名称|科目)(?:名称)?$/.test(text)) return { kind: 'unread', text };
  return valueOf(text) ?? { kind: 'unread', text };
}

/** The unit that a bracket or a cell holds, as figures have it; '' for anything else: 亿元, but not 亿元、%. */
export function unitOf(text: string): string {
  const unit = halfWidth(text).replace(/^单位:|\s/g, '');
  // What a number has behind it is put in wide brackets there: 套（间）.
  const wide = unit.replace('(', '（').replace(')', '）');
  return unit !== '' && unitAt(wide, 0)?.end === wide.length ? wide : '';
}

const partOfYear = /\d月|季度|半年|截[至止]|上旬|累计|环比/;
const bracket = /\(([^()]+)\)/;
/** 比上年, 较2023年实绩, 同比: the year to compare with is none of the column's. */
const compared =
  /同比|[比较与](?:上一?年|去年|同期|(?:19|20)\d\d年)(?:同期)?(?:实绩|实际|完成|执行|决算|预算|预计)?[数值]?(?:相?比)?/;
const change =
  /(?:年均|年平均|平均)?(?:实际|名义|可比)?(?:(增长|增速|增幅|增减|增加(?!值)|净增|增量|涨幅|升幅|上涨|提高)|(下降|降幅|降低|减少))(?:率|速度|速|幅度?|额|变化|变动|情况)?/;
const yearly = /年均|年平均|平均/;
const range = /((?:19|20)\d\d)年?[-—–~至到]+((?:19|20)\d\d)年?/;
const oneYear = /((?:19|20)\d\d)(?:年度?|$|(?=\D))末?底?/;
const planned = /["“”]?十([一二三四五六])五["“”]?(?:时期|期间|规划)?末?期?/;
const relative = /(上一?年|去年|前一?年)|(今年|本年|当年)|(明年|下一?年)/;
const behindRole = '(?:任务|指标)?(?:数|值|额|量|情况)?';
const target = new RegExp(
  `(?:年度|主要|预期|规划|计划|工作|约束性|预期性)?(?:目标|计划|预期|规划|预算|安排|任务|力争|拟)${behindRole}`,
);
const outcome = new RegExp(
  `(?:实际|预计)?(?:完成|实际|实绩|实现|执行|决算|达到|现状|基期|快报|初步核算)${behindRole}`,
);
/** Words of both that tell what came of a plan, and that tell what is planned. */
const ofPlan = /(?:预算|计划|目标|任务)(?:的)?(?:执行|完成|实现)(?:数|值|额|情况)$/;
const toCome = /^(?:计划|拟|预期|力争|目标)(?:完成|实现|达到)/;
const rateOf = /^(?:(?:预算|计划|目标|任务)?完成(?:率|比例|进度)|占比|比重|占.{1,10}(?:比[重例]))$/;
/** 完成预算%, 为预算数的% */
const ofBudget = /^(?:完成|占|为)(?:全年|年初|年度|调整)*(?:预算|计划|目标|任务)数?(?=的?$)/;
const elsewhere = /^((?:全[国省市]|世界|[东中西]部(?:地区)?)(?:平均)?)(?:水平)?(?<=平均|水平)$/;
/** 2025年目标（建议）, 2024年完成（快报数）: what changes nothing. */
const noted = /^(?:建议|草案|快报数?|初步(?:核算)?数?|初步预计|(?:同|可比)口径|可比价|现价)$/;
const generic =
  /^(?:数[量值据额]|绝对[数值额量]|总量|指标值|水平|规模|金额|[数值额]|全年|年度|的|:|-)*$/;

const isRate = (label: string): boolean => rateOf.test(label) || ofBudget.test(label);

function valueOf(head: string): ValueColumn | null {
  if (partOfYear.test(head)) return null;
  let unit = '';
  let rest = head;
  const inside = bracket.exec(head);
  if (inside !== null) {
    const held = inside[1]!;
    unit = /^(?:±|\+-|增长|增减)?%$/.test(held) ? '%' : unitOf(held);
    const isNamed = unit !== '' || noted.test(held);
    // 现状值（2024年）
    if (!isNamed && valueOf(held)?.label !== '') return null;
    rest = head.replace(bracket, isNamed ? '' : held);
  }
  if (/[±%]$/.test(rest)) {
    unit = rest.endsWith('%') ? '%' : unit;
    const isChange = !change.test(rest) && (compared.test(rest) || rest.includes('±'));
    rest = rest.replace(/±?%?$/, isChange ? '增长' : '');
  }
  const isCompared = compared.test(rest);
  rest = rest.replace(compared, '');
  if (rest.includes('同期')) return null;
  const changed = change.exec(rest);
  if (changed !== null) rest = rest.replace(change, '');
  else if (isCompared && unit !== '%') return null;
  const isYearly = changed !== null && yearly.test(changed[0]);
  const time = yearOf(rest, isYearly);
  if (time === null) return null;
  const { role, words } = roleOf(time.rest, unit === '%');
  if (words === null) return null;
  const label = generic.test(words) ? '' : words;
  const whose = elsewhere.exec(label);
  const own = label !== '' && whose === null;
  const known = time.year !== null || role !== null || unit !== '' || measured.test(label);
  if (own && !(known && /^[一-鿿A-Z&]{2,10}$/.test(label) && changed === null)) return null;
  const direction =
    changed === null
      ? isCompared
        ? 'increase'
        : null
      : changed[2] === undefined
        ? 'increase'
        : 'decrease';
  if (label === '' && direction === null && time.year === null && role === null && unit === '')
    return null;
  return {
    kind: 'value',
    text: head,
    year: time.year,
    role: whose !== null ? 'context' : role,
    change: direction,
    unit,
    inUnit: changed === null ? !isRate(label) : /[额量]$/.test(changed[0]),
    label: isYearly ? changed[0] : (whose?.[1] ?? label),
    leads: whose !== null,
    expected: head.includes('预计'),
  };
}

/** The year a header names and its other words; null where it names several that are no mean's. */
function yearOf(
  head: string,
  isYearly: boolean,
): { readonly year: YearNamed | null; readonly rest: string } | null {
  const span = range.exec(head);
  if (span !== null)
    return isYearly ? { year: { year: Number(span[2]) }, rest: head.replace(range, '') } : null;
  const single = oneYear.exec(head);
  if (single !== null) {
    const rest = head.replace(oneYear, '');
    return /\d/.test(rest) ? null : { year: { year: Number(single[1]) }, rest };
  }
  const plan = planned.exec(head);
  if (plan !== null) {
    const year = 2005 + 5 * ('一二三四五六'.indexOf(plan[1]!) + 1);
    const isEnd = isYearly || /末|目标|规划/.test(head);
    return isEnd ? { year: { year }, rest: head.replace(planned, '') } : null;
  }
  const word = relative.exec(head);
  if (word === null) return { year: null, rest: head };
  const fromReport = word[1] !== undefined ? -1 : word[2] !== undefined ? 0 : 1;
  return { year: { fromReport }, rest: head.replace(relative, '').replace(/^度/, '') };
}

/** Whether a column tells aims or what was achieved, and its other words; null words where it says both. */
function roleOf(
  head: string,
  isPercent: boolean,
): { readonly role: Role | null; readonly words: string | null } {
  const plain = head.replace(/^(?:的|年度?|全年)/, '');
  if (rateOf.test(plain) || (isPercent && ofBudget.test(plain)))
    return { role: 'outcome', words: plain.replace(/的$/, '') };
  const aim = target.exec(plain);
  const done = outcome.exec(plain);
  if (aim !== null && done !== null) {
    if (ofPlan.test(plain)) return { role: 'outcome', words: plain.replace(ofPlan, '') };
    return toCome.test(plain)
      ? { role: 'target', words: plain.replace(toCome, '') }
      : { role: null, words: null };
  }
  const words = plain.replace(aim === null ? outcome : target, '').replace(/预计/, '');
  return { role: aim !== null ? 'target' : done !== null ? 'outcome' : null, words };
}
