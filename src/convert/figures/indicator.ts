import { subjectsOf } from './distribution.ts';
import { nounAfter } from './noun-after.ts';
import { clauseSubject, nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { dropTail } from './tail.ts';

const measured =
  /^(?:%|‰|‱|倍|个?百分点|个?基点|成|番|)$|元|吨|公里|米|亩|公顷|千瓦|斤|升|年$|天$|岁|小时|分钟|秒|度$|克|桶|立方|瓦|标箱|Wh/u;
const physical = /吨|公里|米|亩|公顷|千瓦|兆瓦|斤|升|立方|Wh/u;
/** Names that say nothing without their owner: 产量, 总数, 占比. */
const generic =
  /^(?:总量|总数|数量|产量|增速|增幅|总额|规模|面积|产值|金额|占比|比重|总投资|投资|完成投资|投资额|总规模|总面积|总产量|总产值|年产值|余额|销售额|营业收入|销售收入|主营业务收入|收入|利润|利润总额|总值|增量|人数|增加值|从业人员|单产|注册资本|协议投资|协议总投资|[^，、]{0,3}率|成交额|实现产值|排名|位次|占(?!用|地(?!区)|道).*)$/u;
const place =
  /^(?:个)?(?:区|县|市|省|村|城市|国家|乡镇|国家和地区|省份|省市|区县|县区|市县|区（市）县|街道)$/u;
const growth = /^(?:增长|增速|速度|速度增长|比例|比重|水平|目标|幅度|份额|增幅|预期)/u;

/** What is counted, for every figure of a paragraph, in order. */
export function indicators(readings: readonly Reading[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < readings.length; i++) {
    const shared = distributed(readings, i, found);
    if (shared !== null) {
      found.push(...shared);
      i += shared.length - 1;
      continue;
    }
    const reading = readings[i];
    if (reading !== undefined)
      found.push(indicatorOf(reading, found[i - 1] ?? '', readings[i + 1]));
  }
  return found;
}

/** Names for the figures from `i` on that stand under one 分别; null where there are none. */
function distributed(
  readings: readonly Reading[],
  i: number,
  found: readonly string[],
): string[] | null {
  const first = readings[i];
  const mark = first?.chunk.lastIndexOf('分别') ?? -1;
  if (first === undefined || mark < 0) return null;
  let size = 1;
  while (readings[i + size]?.adjacent === true) size++;
  const own = nounBefore(first.chunk.slice(0, mark), false).noun;
  const behind = dropTail(first.chunk.slice(mark + 2), false);
  if (own === '' && first.sameSentence && size > 1 && i >= size) return found.slice(i - size, i);
  const names = subjectsOf(own === '' ? first.subject() : own, size);
  // 数字经济、绿色经济分别占地区生产总值比重达…: the head stands behind 分别.
  return behind.startsWith('占') ? (names?.map((name) => name + behind) ?? null) : names;
}

function indicatorOf(reading: Reading, previous: string, next: Reading | undefined): string {
  const { figure, place: around } = reading;
  const right = around.right;
  const purpose = /^用于([^，。；、]{2,20})$/u.exec(right)?.[1] ?? '';
  if (purpose !== '' && figure.unit.endsWith('元')) return purpose;
  const before = nounBefore(reading.chunk, figure.ordinal);
  const behind = figure.ordinal ? '' : withHead(nounAfter(right), next);
  const grown = /^(.{2,})(?:增长|增速)$/u.exec(behind)?.[1];
  if (grown !== undefined && right.startsWith('的')) return grown;
  if (behind !== '' && prefersBehind(reading, behind, before.noun)) return behind;
  // 完成环城生态区10.1万亩耕地建设: the figure stands inside the name.
  if (behind !== '' && physical.test(figure.unit) && figure.suffix === '' && !growth.test(behind))
    return before.noun.length <= 8 ? before.noun + behind : behind;
  if (before.noun === '' && before.owner !== '') return before.owner;
  if (before.noun === '') return inherited(reading, previous, before.verb);
  if (!generic.test(before.noun)) return before.noun;
  const owner = before.owner === '' ? ownerOf(reading, previous, before.noun) : before.owner;
  return owner === '' || owner.endsWith(before.noun) ? before.noun : compose(owner, before.noun);
}

/** Whose 产量 or 占比 it is: the previous figure's name, or the subject of the clause before. */
function ownerOf(reading: Reading, previous: string, noun: string): string {
  if (reading.continued) return previous;
  const subject = /投资/u.test(noun) ? '' : reading.subject();
  if (subject !== '' && subject.length <= 16) return subject;
  return reading.sameSentence && reading.subject() === '' ? previous : '';
}

/** Whether the noun behind the figure names what is counted, not the one before it. */
function prefersBehind(reading: Reading, behind: string, prior: string): boolean {
  const { figure, chunk } = reading;
  const attributive = reading.place.right.startsWith('的');
  if (growth.test(behind)) return prior === '';
  if (place.test(behind) && prior !== '' && /(?:至|到|达|覆盖|通达)(?:境外)?$/u.test(chunk))
    return false;
  if (!measured.test(figure.unit)) return true;
  if (figure.unit.endsWith('元') && attributive) return prior === '';
  if (prior === '') return true;
  return attributive && !/[率重]$/u.test(prior);
}

/** 14个国家级、20个省级|产业集群: the head of the next figure's noun. */
function withHead(noun: string, next: Reading | undefined): string {
  if (!/[级类型层]$/u.test(noun) || next === undefined || !next.continued) return noun;
  const other = nounAfter(next.place.right);
  const at = other.indexOf(noun.slice(-1));
  return at > 0 && at < other.length - 1 ? noun + other.slice(at + 1) : noun;
}

function inherited(reading: Reading, previous: string, verb: boolean): string {
  if (reading.continued) {
    const subject = verb ? clauseSubject(reading.place.left) : '';
    return subject === '' ? previous : subject;
  }
  const own = reading.subject();
  return own !== '' ? own : reading.sameSentence ? previous : '';
}

/** 战略性新兴产业增加值 + 占地区生产总值比重; 高新技术企业 + 总量. */
function compose(owner: string, head: string): string {
  if (head.startsWith('占')) return owner + head;
  const bare = dropTail(owner, false);
  const stem = head === '产量' ? bare.replace(/生产$/u, '') : bare;
  return (stem === '' ? owner : stem) + head;
}
