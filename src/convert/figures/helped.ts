import type { Place } from './clauses.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { listVerbs } from './verbs.ts';

const helping =
  /(?:安排|带动|帮助|吸纳|促进|解决|实现|支持|扶持|转移|推动|促成|引导)(?:了|近|约|超过?|逾)?$/u;
const deed =
  /^(?:实现|稳定|就近|转移|如期|全部|顺利|成功)*((?:再?就业|创业|脱贫|增收|上岗)+)(?:退出|出列)?”?$/u;
/** 引导60万人|在县城就近城镇化 */
const settling = /^在([^，、]{2,10}?(?:就近|就地)*(?:城镇化|落户|安家|创业|再?就业))$/u;
/** 解决农村|20万人饮水困难: theirs. */
const troubled = /解决(农村|牧区|山区|库区|灌区|沿[山江海]|城镇|城乡)(?:近|约|超过?|逾)?$/u;

/** 全省城镇共安排|30万人就业: whose employment it is. */
const residents =
  /^[，、]?(?:全[国省市区县])?(城镇|农村|城市|乡村)(?:共|累计|新)*(?:安排|吸纳|解决|实现|转移)(?:了|近|约|超过?|逾)?$/u;
/** 让|1.6万户、4.5万人住上新房 */
const betterLife = /^(?:都|全部)?((?:住[上进]|搬进|告别|喝上|用上|吃上)[^，。；、]{2,10})$/u;
/** 一、全市城镇|12万人实现就业 */
const living = /^(?:[一二三四五六七八九十]{1,3}、)?(?:全[国省市区县州盟旗])?(城镇|农村|城乡)?$/u;
const placed = /^(?:纳入|列入|转入)[^，。；、]{2,14}(?:范围|保障|名单|管理|体系|计划)$/u;

/**
 * 带动|5万人就业, 8461户、|29100人稳定脱贫: what the people come to do; '' where they have a name of their
 * own.
 */
export function helpedTo(
  { figure, chunk, place: { right } }: Reading,
  next: Reading | undefined,
): string {
  if (!/(?:人|名|户)$/u.test(figure.unit)) return '';
  const trouble = troubled.exec(chunk)?.[1] ?? '';
  if (trouble !== '' && /^的?[^，。；、的]{2,8}(?:问题|困难)$/u.test(right))
    return trouble + right.replace(/^的/u, '');
  // 解决了|3万户、12万牧民的住房问题
  const solved = /解决了?$/u.test(chunk) && right === '' && next?.chunk === '、';
  const problem = solved ? /的([^，。；、的]{2,8}(?:问题|困难))$/u.exec(next.place.right)?.[1] : '';
  if (problem) return problem;
  // 将|2万人纳入救助保障范围
  // 80个项目、|2万户列入全省改造计划
  const entered = /(?:[将把][约近]?|^、)$/u.test(chunk) ? placed.exec(right)?.[0] : '';
  if (entered) return entered;
  // 实施南部三县3年|6万人转移就业计划
  const [, where] = /^(.{2,}?)[\d一二三四五六七八九十]年$/u.exec(chunk) ?? [];
  const [, act] =
    /^([^，。；、]{0,10}(?:就业|搬迁|培训|脱贫))(?:规划|计划|方案|行动|工程)$/u.exec(right) ?? [];
  if (where !== undefined && act !== undefined) return nounBefore(where, false).noun + act;
  const home = right.startsWith('实现') ? living.exec(chunk)?.[1] : undefined;
  // 20个贫困村|9000人脱贫
  const alone = /^(?:[、，和及]?|贫困[村乡县户镇])$/u.test(chunk);
  const words = right === '' && next?.adjacent === true ? next.place.right : right;
  const lives = alone || /[让使]$/u.test(chunk) ? betterLife.exec(words)?.[1] : undefined;
  if (lives !== undefined) return lives;
  if (home === undefined && !helping.test(chunk) && !alone) return '';
  const done = (deed.exec(words) ?? settling.exec(words))?.[1] ?? '';
  return done.endsWith('就业') ? (home ?? residents.exec(chunk)?.[1] ?? '') + done : done;
}

/** Whom it is done for: 为低保对象|5085户、8866人发放救助金. */
const benefiting = /^[，、]?(?:累计|全年|共|已|先后)*为([^，、的\d]{2,14})$/u;
const places = /^(?:其中|[全我][国省市区县州旗]|.{1,6}[省市县区镇乡村])$/u;

/** Those for whom something is done, counted before the verb; '' for other figures. */
export function doneFor(
  { figure, chunk, place: { right } }: Reading,
  before: Reading | undefined,
  next: Reading | undefined,
  previous: string,
): string {
  if (!/^[百千万]*(?:户|人次?|名|家|位)$/u.test(figure.unit)) return '';
  const acts = listVerbs.at(right, 0) > 1;
  if (chunk === '、') return acts && benefiting.test(before?.chunk ?? '') ? previous : '';
  const whom = chunk.includes('为') ? (benefiting.exec(chunk)?.[1] ?? '') : '';
  if (whom === '' || places.test(whom)) return '';
  return acts || (right === '' && next?.chunk === '、') ? nounBefore(whom, false).noun : '';
}

const forAllOf = /[为给对]全[市省区县州国旗]$/u;
const gets =
  /^[^，。；、]{1,16}(?:免费|发放|购买|安装|配备|改造|提升|提档|升级|整治|筛查|体检|培训)/u;

/** 为全市|9万名妇女免费筛查: what is to be given to those counted. */
export const isGivenTo = ({ left, right }: Place): boolean =>
  forAllOf.test(left) && gets.test(right);
