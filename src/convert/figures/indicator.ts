import type { Candidate } from './candidate.ts';
import { distribute } from './distribution.ts';
import { nounAfter, nounBefore, stripPredicate } from './phrase.ts';

/** A figure with the words around it, as the indicator rules want them. */
export interface Reading {
  readonly figure: Candidate;
  /** From the clause start, or from the previous figure of the clause, to the figure. */
  readonly chunk: string;
  /** The whole clause before the figure. */
  readonly left: string;
  readonly right: string;
  /** Whether the chunk begins behind a figure of the same clause. */
  readonly continued: boolean;
  /** Nearest noun phrase before this clause in its sentence. */
  readonly subject: () => string;
}

const measured =
  /^(?:%|‰|‱|倍|个?百分点|个?基点|成|番)$|元|吨|公里|米|亩|公顷|千瓦|斤|升|年$|天$|岁|小时|分钟|时$/u;
const generic =
  /^(?:总量|总数|产量|增速|增幅|总额|规模|面积|产值|金额|占比|比重|总投资|投资|完成投资|投资额|数量|总规模|总面积|总产量|总产值|余额|累计|存量|销售额|营业收入|收入|利润|利润总额|年产值|年均增速|总值|增量|税收|人数|全年|建成区|主营业务收入|从业人员|单产|注册资本|协议投资|协议总投资|完成率|化解率|办结率|准确率|成交额|销售收入|实现产值|占.*)$/u;

/** What is counted, for every figure of a paragraph, in order. */
export function indicators(readings: readonly Reading[]): string[] {
  const found: string[] = [];
  const shared = distribute(readings);
  readings.forEach((reading, i) => {
    found.push(shared[i] ?? indicatorOf(reading, found[i - 1] ?? '', readings[i - 1]));
  });
  return found;
}

function indicatorOf(reading: Reading, previous: string, before: Reading | undefined): string {
  const { figure, right } = reading;
  const behind = figure.ordinal ? '' : nounAfter(right);
  const prior = nounBefore(reading.chunk, figure.ordinal);
  const useBehind =
    behind !== '' && (!measured.test(figure.unit) || prior === '' || /^的/u.test(right));
  if (useBehind && !(measured.test(figure.unit) && prior !== '' && !right.startsWith('的')))
    return behind;
  const subject = reading.continued || before !== undefined ? previous : '';
  if (prior === '') return inherited(reading, subject);
  if (generic.test(prior)) {
    const owner = inherited(reading, subject);
    return owner === '' || owner.endsWith(prior) ? prior : compose(owner, prior);
  }
  return prior;
}

function inherited(reading: Reading, previous: string): string {
  const own = reading.continued ? previous : reading.subject();
  return own !== '' ? own : previous;
}

/** 战略性新兴产业增加值 + 占地区生产总值比重; 高新技术企业 + 总量. */
function compose(owner: string, head: string): string {
  if (head === '占比' || head.startsWith('占')) return owner + head;
  const bare = stripPredicate(owner, false);
  return (bare === '' ? owner : bare) + head;
}
