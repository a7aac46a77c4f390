import type { Candidate } from './candidate.ts';
import { isChineseNumeral, parseChinese } from './chinese-numerals.ts';
import { quantityAt } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { suffixAt } from './suffix.ts';
import {
  closes,
  isOfDocument,
  isPassed,
  namesDocument,
  saysOfSome,
  tellsFirst,
} from './threshold.ts';
import { toBase } from './units.ts';

const rough = /(?:近|上|超|超过|(?<!(?<![环春季细])节|[签履预合])约|逾|突破|达|达到|过)$/u;
const rankBefore =
  /(?:[居列排]|(?:上?升|前移|跃升|晋升)[至到]|[由从](?=全[国省市球]|世界))[^，。；、]{0,12}第$/u;

/**
 * The quantity in Chinese numerals at `start` (百分之六, 两千三百家, 三分之二, 一半以上, 近百家), or
 * the place to go on from where it is a date, a name, an idiom or a small everyday count (一批, 三个).
 */
export function scanChinese(text: string, start: number): Candidate | number {
  // ESI前|千分之一: which ones
  if (text.charAt(start - 1) === '前' && /^[百千]分之/u.test(text.slice(start, start + 3)))
    return start + 4;
  const proportion = percent(text, start) ?? fraction(text, start);
  if (proportion !== null) return proportion;
  let end = start;
  while (isChineseNumeral(text.charAt(end)) && !/^千[瓦米克伏]/u.test(text.slice(end, end + 2)))
    end++;
  if (end === start) return start + 1;
  const before = text.slice(Math.max(0, start - 16), start);
  if (/[A-Za-z0-9.“]$/u.test(before)) return end;
  const span = between(text, start, before);
  if (span !== null) return span;
  if (before.endsWith('第')) return rank(text, start, end, before) ?? end;
  const decimal = decimalAt(text, end);
  return counted(text, start, decimal ?? end, before) ?? end;
}

function figure(
  fields: Pick<Candidate, 'start' | 'end' | 'value' | 'unit'> & Partial<Candidate>,
): Candidate {
  return {
    valueMax: null,
    base: toBase(fields.value, fields.unit),
    more: false,
    suffix: '',
    ordinal: false,
    chinese: true,
    ...fields,
  };
}

/** 百分之十四点三, 千分之七, 百分之五至百分之六. */
function percent(text: string, start: number): Candidate | null {
  const unit = text.startsWith('百分之', start) ? '%' : text.startsWith('千分之', start) ? '‰' : '';
  if (unit === '') return null;
  const low = numberAt(text, start + 3);
  if (low === null) return null;
  let { end } = low;
  let valueMax: number | null = null;
  const join = /^[至到—]{1,2}(?:[百千]分之)?/u.exec(text.slice(end, end + 6))?.[0] ?? '';
  if (join !== '') {
    const high = numberAt(text, end + join.length);
    if (high !== null && high.value > low.value) {
      valueMax = high.value;
      end = high.end;
    }
  }
  const more = /[多余几]/u.test(text.charAt(end));
  if (more) end += 1;
  const suffix = suffixAt(text, end);
  return figure({
    start,
    end: end + suffix.length,
    value: low.value,
    valueMax,
    unit,
    more,
    suffix,
  });
}

function numberAt(text: string, start: number): { value: number; end: number } | null {
  let end = start;
  while (isChineseNumeral(text.charAt(end))) end++;
  const whole = parseChinese(text.slice(start, end));
  if (whole === null) return null;
  const stop = decimalAt(text, end);
  if (stop === null) return { value: whole, end };
  return { value: withDecimals(whole, text.slice(end + 1, stop)), end: stop };
}

/** End of 点五三 behind a whole number, null without. */
function decimalAt(text: string, end: number): number | null {
  if (text.charAt(end) !== '点') return null;
  let stop = end + 1;
  while (/[〇零一二三四五六七八九]/u.test(text.charAt(stop))) stop++;
  return stop > end + 1 ? stop : null;
}

function withDecimals(whole: number, decimals: string): number {
  const digits = [...decimals].map((char) => parseChinese(char) ?? 0).join('');
  return Number(`${whole}.${digits}`);
}

/** 等候时间再压减|一半， */
const halved =
  /(?:减少|下降|降低|压减|缩短|压缩|削减|缩减|精简|增加|提高|[减降])(?:了|近|约|超过?|逾)?$/u;

/** 三分之二, 一半以上, 占一半. */
function fraction(text: string, start: number): Candidate | null {
  const match = /^([二三四五六七八九十])分之([一二三四五六七八九])/u.exec(
    text.slice(start, start + 4),
  );
  if (match !== null) {
    const value = (parseChinese(match[2] ?? '') ?? 0) / (parseChinese(match[1] ?? '') ?? 1);
    const end = start + 4;
    const suffix = suffixAt(text, end);
    return value < 1 ? figure({ start, end: end + suffix.length, value, unit: '', suffix }) : null;
  }
  if (!text.startsWith('一半', start)) return null;
  const suffix = suffixAt(text, start + 2);
  const before = text.slice(Math.max(0, start - 4), start);
  const ends = halved.test(before) && closes(text.charAt(start + 2));
  if (
    suffix === '' &&
    !ends &&
    !/(?:占.{0,3}|(?:超过?|近|约)(?:全[球国省市]|世界|总量)?)$/u.test(before)
  )
    return null;
  return figure({ start, end: start + 2 + suffix.length, value: 0.5, unit: '', suffix });
}

function rank(text: string, start: number, end: number, before: string): Candidate | null {
  const unit = text.charAt(end);
  const value = parseChinese(text.slice(start, end));
  if (value === null || (unit !== '位' && unit !== '名') || !rankBefore.test(before)) return null;
  return figure({ start, end: end + 1, value, unit, ordinal: true });
}

function counted(text: string, start: number, end: number, before: string): Candidate | null {
  const run = text.slice(start, end);
  const [whole = '', decimals = ''] = run.split('点');
  const split = splitScale(whole, text, end);
  const quantity = quantityAt(
    text,
    start + split.length + (decimals === '' ? 0 : decimals.length + 1),
  );
  const core = quantity.unit.replace(/^[十百千万亿]+/u, '');
  const mark =
    core === '' && (reachedMark(text, quantity, before) || ofPersons(text, quantity, before));
  if ((core === '' && !mark) || /^(?:年|级|期|届|次|层|步|面|分|天|个月|大|番)$/u.test(core))
    return null;
  const suffix = suffixAt(text, quantity.end);
  const kept = suffix !== '' && /(?:稳定|保持|维持|控制)在$/u.test(before);
  // 抓好十一个|方面工作
  if (core === '个' && text.startsWith('方面', quantity.end)) return null;
  const rounded = rough.test(before) || kept;
  // 百余|名: told as more than a round number
  if (/^[百千万亿]/u.test(run) && !rounded && !(quantity.more && core !== '')) return null;
  // 年销售收入超亿元的|龙头企业100家: which ones
  const passes = /(?:超过?|过|突破|逾|(?:投资额?|产值|收入|税收?|利润)上)$/u.test(before);
  const behind = text.slice(quantity.end, quantity.end + 60);
  if (passes && (behind.startsWith('的') || /\d[个家][超过]$/u.test(before))) return null;
  // 连跨两个|十亿元台阶
  if (/[两二三四五六七八九\d]个$/u.test(before) && /^级?新?(?:台阶|大关|关口)/u.test(behind))
    return null;
  if (passes && (tellsFirst(before, behind) || isPassed(quantity.unit, before, behind)))
    return null;
  // 一大批投资过十亿元|项目
  if (saysOfSome(before, behind)) return null;
  // 落实八大工程|二十一项行动: how a programme is named
  if (
    /^[项个条大]$/u.test(core) &&
    /[一二三四五六七八九十]大(?:工程|行动|计划|任务|战役|战略|举措|体系|专项)$/u.test(before)
  )
    return null;
  if (namesDocument(core, before, behind) || isOfDocument(core, before)) return null;
  // 三个: a small everyday count; but 增长一倍, 近七成
  const few = builtFew.test(before) && wholeThings.test(core) && closesItem(behind);
  if (!/[十百千万亿]/u.test(run) && decimals === '' && !/^[倍成]$/u.test(core) && !few) return null;
  const integer = split === '' ? 1 : parseChinese(split);
  if (integer === null) return null;
  const value = decimals === '' ? integer : withDecimals(integer, decimals);
  const amount = toBase(value, quantity.unit);
  const continuous = decimals !== '' || /倍|百分点|成/u.test(core);
  if (amount < 11 && !continuous && !quantity.more && !few) return null;
  if (core === '成') {
    const tenths = tenthsOf(text, start, quantity.end, value, before);
    if (tenths !== null || (!rounded && suffix === '')) return tenths;
  }
  if (
    core === '倍' &&
    !/(?:增长了?|提高了?|增加了?|扩大了?|达到?|年的|近|超过?|约|是)$/u.test(before)
  )
    return null;
  if (text.charAt(quantity.end) === '级') return null;
  return figure({
    start,
    end: quantity.end + suffix.length,
    value,
    unit: quantity.unit,
    suffix,
    more: quantity.more,
  });
}

const changed =
  /(?:增长|增加|提高|提升|上升|上涨|下降|降低|减少|压减|压缩|缩减|缩短|缩小|回落|下滑)(?:了|近|约|超过?|逾)?$/u;

/** 增长|三成, 增长|四成半: tenths by which it has changed. */
function tenthsOf(
  text: string,
  start: number,
  end: number,
  value: number,
  before: string,
): Candidate | null {
  const half = text.charAt(end) === '半';
  const stop = half ? end + 1 : end;
  if (!changed.test(before) || !closes(text.charAt(stop))) return null;
  return figure({ start, end: stop, value: half ? value + 0.5 : value, unit: '成' });
}

/** 新建水厂|三座、学校五所: behind the name of what was made a small count is a figure as well. */
const builtFew =
  /(?:[新改扩迁续重翻修兴]建|改扩建|建成|建起|改造|新增|增设|购置|添置|开工|竣工|投产)(?:了|农村|城镇|乡镇)*[^，。；：“”、的\d]{2,8}(?:[一二两三四五六七八九十百]+[座所处条台辆家栋幢套间艘架眼孔个]、[^，。；：“”、的\d]{2,8})*$/u;
const wholeThings = /^[座所处条台辆家栋幢套间艘架眼孔]$/u;
const closesItem = (behind: string): boolean =>
  behind === '' || '，。；、）'.includes(behind.charAt(0));

const twoDigits =
  /^([一二三四五六七八])(、?)([二三四五六七八九])(?=[十百千万亿]+[^一二两三四五六七八九])/u;

/** 多耗电|二、三百亿度, 七八百人: from two to three hundred; null for other numerals. */
function between(text: string, start: number, before: string): Candidate | null {
  const [, low = '', mark = '', high = ''] = twoDigits.exec(text.slice(start, start + 9)) ?? [];
  const first = parseChinese(low) ?? 0;
  const second = parseChinese(high) ?? 0;
  // 第二、三产业 and 二、四百 are lists
  if (first === 0 || second !== first + 1 || /[第、]$/u.test(before)) return null;
  const at = start + 1 + mark.length;
  let end = at;
  while (isChineseNumeral(text.charAt(end)) && !/^千[瓦米克伏]/u.test(text.slice(end, end + 2)))
    end++;
  const found = counted(text, at, end, before);
  if (found === null) return null;
  const value = (found.value / second) * first;
  return { ...found, start, value, valueMax: found.value, base: toBase(value, found.unit) };
}

/** 突破万亿|，, 超过百亿|。, 突破千亿|大关: a mark reached that goes without its 元. */
function reachedMark(text: string, { end, unit }: Quantity, before: string): boolean {
  const passed = /(?:突破了?|超过?|逾|跨越|跨上|迈上|站上|登上|达到?|近)$/u.test(before);
  return (
    /^(?:万亿|亿)$/u.test(unit) &&
    passed &&
    /^(?:$|[，。；、）]|新?(?:大关|台阶|关口))/u.test(text.slice(end))
  );
}

/** 上千万|住房困难群众: persons go without a measure word, as in 3200万孩子. */
function ofPersons(text: string, { end, unit }: Quantity, before: string): boolean {
  const rest = text.slice(end, end + 14);
  return (
    /^[万亿]$/u.test(unit) &&
    /(?:(?<![以之地史]|(?<!惠)及)上|近|超过?|逾)$/u.test(before) &&
    /^[^，。；、的\d]{0,6}?(?:群众|孩子|农民(?!专业)|学生|居民|市民|老人|职工|农户|妇女|儿童|家庭(?!农场|医生|作坊)|农村人口|贫困人口)(?![县城市国省区村])/u.test(
      rest,
    )
  );
}

/** The last scale word of a Chinese numeral belongs to the unit: 三千 + 万吨, 十四点五 + 亿元. */
function splitScale(whole: string, text: string, end: number): string {
  const last = /(?:万亿|[万亿])$/u.exec(whole)?.[0] ?? '';
  const head = whole.slice(0, whole.length - last.length);
  return last !== '' && !/[万亿]/u.test(head) && text.length >= end ? head : whole;
}
