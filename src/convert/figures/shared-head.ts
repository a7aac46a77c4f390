/** Heads that stand behind the last of a list and are those of all: 14个国家级、20个省级|产业集群. */
import { nounAfter } from './noun-after.ts';
import { headNouns } from './predicates.ts';
import type { Reading } from './reading.ts';

/** 启动11个|区县、30个乡镇、200个村试验示范; 2个特色村和10个美丽乡村建设试点: the trial is that of all. */
export function withTrial(
  noun: string,
  { figure, rest }: Reading,
  next: Reading | undefined,
): string {
  const listed = next?.figure.unit === figure.unit && /^[、和]$/u.test(next.chunk);
  if (!listed || !/[村县镇乡区]$/u.test(noun)) return noun;
  const trial = trials.exec(rest())?.[1] ?? '';
  return noun + trial;
}
const trials =
  /^[^，。；、\d]{1,12}(?:[、和]\d+个[^，。；、\d]{1,12})*?[、和]\d+个[^，。；、\d]{0,8}[村县镇乡区]((?:建设)?试点|[^，。；、\d]{0,6}试验示范)(?=$|[，。；])/u;

const attributes = /^(?:公办|民办|普惠|县域|街镇|市属|省属|国有|民营)(?:性)?/u;

/** 150个“百炼”、150个“千锤”|项目: what the quotation of the next figure stands before. */
function quotedHead(noun: string, other: string): string {
  if (!noun.startsWith('“') || headNouns.before(noun, noun.length) > 0) return '';
  const behind = other.slice(other.indexOf('”') + 1);
  const head = headNouns.before(behind, behind.length);
  return noun.endsWith('”') ? behind : behind.slice(behind.length - head);
}

/** “双百企业”, “零工驿站”: can be counted without a head. */
const ownHead = /(?:企业|站|店|点|园|城|村|街|区|人才|项目|工程|中心|平台|基地|事项)”$/u;

/** 14个国家级、20个省级|产业集群: the head of the next figure's noun. */
export function withHead(noun: string, unit: string, next: Reading | undefined): string {
  if (next === undefined) return noun;
  const other = nounAfter(next.place.right);
  const listed = next.figure.unit === unit && /^[、和]$/u.test(next.chunk);
  // 140个|“两个免于提交”和115个审批事项: a motto is counted by the head of both
  const head = /(?:事项|场景|案例)$/u.exec(other)?.[0] ?? '';
  if (listed && head !== '' && /^“[^”]+”$/u.test(noun) && !ownHead.test(noun)) return noun + head;
  // 2个|五百亿级和牛、羊4个千亿级产业集群
  const grade = /^([^、和]{1,8}级)和(?!美|谐)[^级]+$/u.exec(noun)?.[1];
  if (grade !== undefined && next.continued && next.figure.unit === unit && other.includes('级'))
    return grade + other.slice(other.indexOf('级') + 1);
  // 23个|50亿元以上，…等300个亿元以上工业项目
  if (noun.endsWith('元以上') && next.sameSentence) return noun + (other.split('以上')[1] ?? '');
  if (listed && other.startsWith('“')) return noun + quotedHead(noun, other);
  // 7所|公办和29所普惠托育机构
  const attribute = attributes.exec(other)?.[0] ?? '';
  if (attribute !== '' && attributes.exec(noun)?.[0] === noun)
    return noun + other.slice(attribute.length);
  if (!/[级类型层]$|[国省市]控$/u.test(noun) || !next.continued) return noun;
  const at = other.indexOf(noun.slice(-1));
  return at > 0 && at < other.length - 1 ? noun + other.slice(at + 1) : noun;
}
