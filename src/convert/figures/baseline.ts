import { fiveYears, planEnds } from './five-year-plans.ts';

const before =
  /(?:由|从)(?:上年的|去年的|(?:20|19)\d\d年的?|“[^”]{1,2}五”期?末的?|过去的|原先的?|原有的?|原来的|当初的|最初的|起初的|年初的)?(?:不足|不到|约|每人每[年月天]|[人户]均)?$/u;
const change =
  /^[^，。；]{0,6}(?:增|提|升|降|缩|减|下|压|扩|上|到|跃|拓|优|重组|整合|合并|调整|精)/u;
/** 从月销售额|10万元提高到: what stands between is short, and the new state follows. */
const looseBefore = /(?:由|从)(?:(?:20|19)\d\d年)?[^，。；、0-9]{1,8}$/u;
const changeTo =
  /^[^，。；]{0,3}(?:增|提|升|上升|降|下降|缩|减|压|扩|跃|变|转|延长|拓展|优化|调整|前[移进]|后[移退]|进位?)[^，。；0-9]{0,3}[到至为]/u;

/** 分别由19019元、|6876元提高到: both are where the changes start. */
const together =
  /分别[由从](?:(?:20|19)\d\d年的)?(?:每人每[月年天])?(?:[\d.]+[^\d，。；、]{1,4}[、和]){0,3}$/u;
/** 从2021年的46503元和16935元|分别提高到, 从第8位、第4位|双双跃居, 由上年的22%、28%和50%|调整为: all of them. */
const both =
  /[由从](?:(?:(?:20|19)\d\d|[上去])年的?)?(?:全[国省市区])?第?(?:[\d.]+[^\d，。；、]{1,4}[、和](?:全[国省市区])?第?){0,3}$/u;
const bothTo =
  /^(?:[、和](?:全[国省市区])?第?[\d.]+[^\d，。；、]{1,4}){0,3}(?:(?:分别|双双|均)[^，。；、0-9]{1,5}[到至为居]|(?:调整|优化|变[化动]?|演变)[到至为])/u;
/** 较“十三五”末的|9323.1亿元增加4374.4亿元 */
const compared = new RegExp(`[比较](?:${fiveYears}期?末|(?:20|19)\\d\\d年)的$`, 'u');

/** 由320户|890人减至: the first of two figures that touch. */
const first = /(?<=[由从])(?!(?:19|20)\d\d年)[\d.]+[^\d，。；、]{1,4}$/u;

/** 把原定|290亿元的投资计划适时调整为330亿元, 将制造业现行|16%的税率降至13% */
const former = /(?:原定|原计划|原来的|原有的?|现行的?)$/u;
const formerTo =
  /^的?[^，。；、\d]{1,14}(?:调整|提高|增加|扩大|压缩|压减|精简|降低|缩减|[上下]调|[降减提升])[为到至]$/u;

/** 是2015年|30亿元的2倍, 相当于“十一五”期间|9亿元的3倍 */
const multiplied = new RegExp(
  `(?:是|为|相当于)(?:${fiveYears}(?:期?末|期间|时期)|(?:19|20)\\d\\d年[底末]?|[上去]年)的?$`,
  'u',
);
const times = /^的(?:近|约|逾|超过?)?$/u;

/** Whether a figure is the state from which a change starts: 由15家|增加到30家. */
export function isBaseline(left: string, right: string): boolean {
  if (together.test(left)) return right === '' || right === '和' || changeTo.test(right);
  if (both.test(left) && bothTo.test(right)) return true;
  if (times.test(right) && multiplied.test(left)) return true;
  if (compared.test(left) && /^(?:净?增|提|降|减|下降|扩)/u.test(right)) return true;
  if (former.test(left) && formerTo.test(right)) return true;
  const bare = left.replace(first, '');
  return (
    (before.test(bare) && change.test(right)) || (looseBefore.test(bare) && changeTo.test(right))
  );
}

/** 由2016年的12家|，发展到现在的45家, 从8亿元|，到2019年突破10亿元 */
const startOf = /[由从](?:(?:20|19)\d\d年(?:底|末)?|[^，。；、\d]{0,8})的?(?:不足|不到|约)?$/u;
const goesTo =
  /^，(?:逐步|稳步|迅速)?(?:再?[到至](?=(?:20|19)\d\d年|现在|目前|如今)|(?:增加|增长|提高|提升|上升|扩大|发展|拓展|下降|降低|减少|缩小)[到至为])/u;
export function isStart(left: string, rest: string): boolean {
  return rest.startsWith('，') && startOf.test(left) && goesTo.test(rest);
}

/** The year that stands before the state from which a change starts. */
export function baseYear(left: string): number | null {
  const match =
    /(?:(?<year>(?:20|19)\d\d)年(?:(?!的?第)[^，。；、\d]{1,8})??|“(?<plan>十[一二三四五六]?|[六七八九])五”(?:期?末|期间|时期))的?(?:[\d.]+[^\d，。；、]{1,4}[、和]){0,3}(?:不足|不到|约)?$/u.exec(
      left,
    );
  const { year, plan } = match?.groups ?? {};
  if (year !== undefined) return Number(year);
  return plan === undefined ? null : (planEnds[plan] ?? null);
}
