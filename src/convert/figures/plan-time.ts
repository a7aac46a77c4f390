/** The time that the name of a five-year plan tells. */
import type { FigureContext } from '../types.ts';
import type { Plan } from './five-year-plans.ts';
import type { Time } from './time.ts';

const multipleOf =
  /^(?:期?末|时期|期间)(?:的(?:近|约|超过?|逾)?[\d一二两三四五六七八九十]|的?[\d.]+[^，。；\d的]{1,6}的[\d.]+[倍%])/u;
const comparing = /(?:[比较从自由与同]|[高低快慢优好多少大]于)$/u;

/** “十四五”期间, “十三五”以来; `latest` is the last year of which the text tells as past. */
export function planTime(
  text: string,
  { from, to, end }: Plan,
  context: FigureContext,
  latest: number,
): Time | null {
  const before = text.charAt(from - 1);
  // 高于“十三五”时期1.2个百分点
  if (comparing.test(text.slice(Math.max(0, from - 2), from))) return null;
  // 是“十二五”末的2.98倍, “十二五”期间的3倍, “十二五”期间9亿元的3倍: what it is compared with.
  if (!/[到至]/u.test(before) && multipleOf.test(text.slice(to, to + 24))) return null;
  const after = text.slice(to, to + 2);
  if (!/^(?:期间|时期|以来|期末|末)/u.test(after)) return null;
  // 投资340亿元、“十三五”以来|最高: what the year is like among those
  if (
    after === '以来' &&
    /^以来(?:的|增速|增幅|投资)*(?:最|新高|首|第[一二三])/u.test(text.slice(to, to + 10))
  )
    return null;
  const { reportYear, part } = context;
  // 到“十四五”末产值将达
  if ((end > reportYear && after.includes('末')) || (end === context.planEnd && after !== '以来'))
    return { role: 'target', year: end };
  if (part === 'attachment' && end >= reportYear && after !== '以来')
    return { role: 'target', year: end };
  if (end < reportYear || (end === reportYear && part === 'body'))
    return { role: 'outcome', year: end };
  if (part !== 'plan' || after === '以来') return { role: 'outcome', year: latest };
  return { role: 'target', year: end };
}
