/** What the caption above a table tells of its bare numbers: 单位：亿元, （单位：万元、%）. */
import { looseUnits } from './figures/unit-lexicon.ts';
import { unitBase } from './figures/units.ts';
import { words } from './figures/words.ts';
import { headingForm } from './numbering.ts';
import { halfWidth, unitOf } from './table-header.ts';
import type { Column, ValueColumn } from './table-header.ts';
import { cellsIn, isTableRow, numeric } from './tables.ts';
import type { Mapped } from './types.ts';

export interface Caption {
  /** The one unit of amounts it names, as figures have it: 亿元. */
  readonly unit: string;
  /** Whether % stands beside it, which is the unit of rates alone. */
  readonly percent: boolean;
}

/** A line above a table, and where it ends in the seed. */
export interface LineAbove {
  readonly text: string;
  readonly end: number;
}

/** Units of rates, times and ranks, of which a table of amounts is not. */
const noAmounts = words(
  '% ‰ ‱ 百分点 个百分点 个千分点 个等级 个位次 基点 个基点 倍 成 番 分 度 名 位 级 层 年 个月 天 小时 个小时 分钟 秒 毫秒 周 岁 周岁 学时 课时 个学时 季度 个季度',
);

/** As figures have it: 人民币亿元 is 亿元. */
const unitNamed = (text: string): string => unitOf(text.replace(/^人民币(?=.)/, ''));

/** 亿元, but not 县 or 倍. */
function isAmount(unit: string): boolean {
  const { unit: base } = unitBase(unit);
  return unit !== '' && !noAmounts.has(base) && !looseUnits.has(base);
}

const captionWord = /^(.*)单位:(.+)$/;
const opensCaption = /^\(?(?:金额|计量|计算|数量|货币)?单位:/;
const longestTitle = 50;

/** The units that a line names behind 单位： at its end; null where it is no caption. */
function namedAtEnd(text: string): readonly string[] | null {
  const found = captionWord.exec(text);
  if (found === null) return null;
  const before = found[1]!;
  const title = before.replace(/\(?(?:金额|计量|计算|数量|货币)?$/, '').trim();
  if (title.length > longestTitle || /[。；！？;!?]/.test(title)) return null;
  const isInside = /\([^()]*$/.test(before);
  if (isInside && !found[2]!.endsWith(')')) return null;
  const list = isInside ? found[2]!.slice(0, -1) : found[2]!;
  const units = list
    .trim()
    .split(/[、,\s]+/)
    .flatMap((part) => (unitNamed(part) === '' ? part.split('/') : part))
    .map(unitNamed);
  if (units.includes('')) return null;
  // 数量单位：吨 金额单位：万元
  return [...(namedAtEnd(title) ?? []), ...units];
}

/**
 * The units that a line tells as a caption: by itself, at the right end of a title, or in the first or
 * last cell of a row without numbers. null for other lines.
 */
function namedIn(line: string): readonly string[] | null {
  const tidy = (text: string): string =>
    halfWidth(text)
      .replace(/单\s+位/g, '单位')
      .replace(/\s*:\s*/g, ':')
      .trim();
  if (!line.includes('单') || line.length > 200) return null;
  if (!isTableRow(line)) {
    const text = tidy(line);
    // 单位：万元 编制单位：财政局
    return namedAtEnd(text) ?? (opensCaption.test(text) ? namedAtEnd(text.split(/\s/)[0]!) : null);
  }
  const cells = cellsIn(line).map(({ text }) => tidy(text));
  if (cells.some((cell) => numeric.test(cell) && !/^(?:19|20)\d\d年度?/.test(cell))) return null;
  const first = opensCaption.test(cells[0] ?? '') ? namedAtEnd(cells[0]!) : null;
  const last = cells.length > 1 ? namedAtEnd(cells.at(-1)!) : null;
  return first === null ? last : [...first, ...(last ?? [])];
}

export const isCaption = (line: string): boolean => namedIn(line) !== null;

/** The caption that units make up; null for several of amounts, and for none. */
function captionOf(units: readonly string[]): Caption | null {
  const [unit, ...others] = new Set(units.filter((named) => named !== '%'));
  if (unit === undefined || others.length > 0 || !isAmount(unit)) return null;
  return { unit, percent: units.includes('%') };
}

/** What may stand between a caption and its table: （草案）, 编制单位：财政局, 2025年1月. */
const isNote = (line: string): boolean =>
  line.length <= 30 &&
  !isTableRow(line) &&
  headingForm(line) === null &&
  !opensCaption.test(halfWidth(line)) &&
  /^(?:[（(][^（）()]*[)）]|(?:编|填|制)[^：:。]{0,6}[：:][^。]*|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)$/.test(
    line,
  );

/** How many lines may lie between. */
const between = 2;

/**
 * The caption that holds for a header: on one of the three lines above it, with no table, heading or
 * other text between. Two of different units that stand together tell nothing.
 * @param lines those above, the nearest first
 * @param start of the header in the seed
 */
export function captionAbove(
  lines: readonly LineAbove[],
  start: number,
  seed: string,
): Caption | null {
  for (const [i, { text, end }] of lines.slice(0, between + 1).entries()) {
    const units = namedIn(text);
    if (units === null) {
      if (isNote(text)) continue;
      return null;
    }
    if (!isNear(seed, end, start)) return null;
    return captionOf([...units, ...(namedIn(lines[i + 1]?.text ?? '') ?? [])]);
  }
  return null;
}

/** The lines of a section above a paragraph, the nearest first; its heading is the last of them. */
export function linesAbove(
  paragraphs: readonly { readonly text: Mapped }[],
  p: number,
  heading: LineAbove | null,
): readonly LineAbove[] {
  const found: LineAbove[] = [];
  for (let i = p - 1; i >= 0 && found.length <= between + 1; i -= 1) {
    const { text, at } = paragraphs[i]!.text;
    found.push({ text, end: at.at(-1)! + 1 });
  }
  return heading === null ? found : [...found, heading];
}

/** Whether no more lines lie between in the seed, where a section's last paragraphs may be set elsewhere. */
function isNear(seed: string, end: number, start: number): boolean {
  if (start < end || start - end > 1000) return false;
  const lines = seed.slice(end, start).split(/\r\n?|\n/);
  return lines.slice(1, -1).filter((line) => /[^\s|｜:-]/.test(line)).length <= between;
}

/** Whether a name tells of a unit that is not this one: 就业（万人）, 增长%, 粮食：吨. */
export function tellsOther(name: string, unit: string): boolean {
  const text = halfWidth(name);
  if (/[%‰±]/.test(text)) return true;
  const behind = /[:,]([^:,]+)$/.exec(text)?.[1] ?? '';
  const bracketed = [...text.matchAll(/\(([^()]+)\)/g)].flatMap(([, held]) => held!.split(/[、,]/));
  if (bracketed.some((held) => unitOf(held) !== '' && unitOf(held) !== unit)) return true;
  return isAmount(unitOf(behind)) && unitOf(behind) !== unit;
}

/** Names of rates, indices, ranks, codes and times. */
const noAmount =
  /(?:率|比[例重]?|占比|增[速长幅]|[涨升降]幅|下降|降低|速度|指数|系数|强度|浓度|消费价格|[位名]次|排[名位]|得分|评分|编[号码]|代码|序号|年[份限]|时[间限]|日期|电话|天数)$/;
/** What is measured in units of one kind, and in no others. */
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:收入|支出|产值|总值|增加值|投资|[金税余总]额|利润|资金|[贷存]款|经费)$/, /元/],
  [/(?:人数|人口)$/, /人/],
  [/户数$/, /户/],
  [/面积$/, /公顷|亩|平方|平米|㎡/],
  [/里程$/, /公里|米/],
  [/(?:[产销客货运]|吞吐|用[电水]|发电|周转|排放)量$/, /^[^元]*$/],
  [/[个件家台套亩批条项辆只头张]数$|(?:人员|企业|项目)数量?$/, /^[^元]*$/],
];

/** Whether a thing can be counted in a unit, as its name has it: 财政收入 in 亿元, not 城镇化率 or 粮食产量. */
export function isIn(unit: string, thing: string): boolean {
  const name = thing.replace(/[（(][^（）()]*[）)]$/, '').trim();
  if (noAmount.test(name)) return false;
  return kinds.every(([named, units]) => !named.test(name) || units.test(unit));
}

/** Rates in % and nothing else; 增减 and 增加 may be amounts. */
const rates = /增长|增速|增幅|[涨升降]幅|上涨|下降|率|速度/;

/** The unit that a caption gives to bare numbers of a column in a row, '' for none. */
export function captionUnit(
  { unit, percent }: Caption,
  column: ValueColumn,
  subject: string,
): string {
  const isOwn = column.label !== '' && !column.leads && column.change === null;
  if (!column.inUnit) {
    const isRate = column.change === null || rates.test(column.text);
    return percent && isRate && isIn(unit, subject) ? '%' : '';
  }
  if (isOwn && /(?:[%元吨亩]|公顷|[万亿千].)$/.test(column.label) && !column.label.endsWith(unit))
    return '';
  return isIn(unit, isOwn ? column.label : subject) ? unit : '';
}

/** Whether the names of a header tell of another unit: 项目（万元）. */
export const headsOther = (columns: readonly Column[], unit: string): boolean =>
  columns.some(({ kind, text }) => kind === 'name' && tellsOther(text, unit));

const titles = /^附?表\s*[\d０-９一二三四五六七八九十]|表$/;

/**
 * Whether a caption holds no more below a line of its table: another caption, 表二, 增速, 二、就业（万人）.
 */
export function endsCaption(line: string, unit: string): boolean {
  if (isCaption(line)) return true;
  const [name, ...cells] = cellsIn(line).map(({ text }) => text);
  if (name === undefined || cells.length > 0) return false;
  return titles.test(name) || tellsOther(name, unit) || !isIn(unit, name);
}
