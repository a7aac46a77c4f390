import type { Reading } from './reading.ts';

const scope = /^全[市省区县州疆](?=.{2})(?![市区县]?[域场])/u;
const honour = /(?:争创|创成|创建|入选|获评|荣获|获批|争取)全?[市省区县州]?/u;

/** 经开区|实现|工业总产值, 农户|基本达到|人均收入: whose it is and what it is. */
const achieved =
  /(?<=.{2})实现(?=(?:规模以上|规上|地区|国内|营业|主营业务)?.{0,6}(?:总?产值|增加值|收入|总额|税收|利润|利税|产量)$)|(?<=.{2})(?:基本|全部|稳定)*达到(?=人均[^的]{0,8}收入$)/u;

/** 旧住房改造|（包括屋面翻修、外墙修缮等） */
const examples = /（(?:包括[^）]*|含[^）]*等)(?:）|$)/u;

/**
 * 年末生猪存栏, 移动电话年末用户, 粮食全年总产量, 人口年末常住人口: of a sum or a stock there is one count a year, and a
 * heading that was run in says nothing more; a rate, as 年末失业率, has other days.
 */
const ofYear =
  /^(?:全年|当年(?!生)|年末)(?=.{2})|^(.{2,4})(?:全年|年末)(?=.*\1$)|(?<=.{2})(?:全年|年末)(?=.{2})/gu;
const timeless = (name: string): string =>
  name.includes('年') && !name.endsWith('率') ? name.replace(ofYear, '') : name;

/**
 * The name without what only the cut left in it: half a pair of brackets (行政村（|50个自然村|）的设施)
 * and the words 全市 or 全省, unless they belong to an honour (争创全省先进县).
 */
export function wholeName(name: string, { chunk, figure }: Reading): string {
  // 居全国|第九位: among whom is no name.
  if (/^(?:位?[居列]|排)(?:全[国省市区县球]|世界)$/u.test(name)) return '';
  const whole = untilOutside(name.replace(examples, '')).replace(achieved, '');
  // 完成剩余|20%的搬迁任务, 剩余|12个村脱贫; not 完成剩余|300个小区改造
  const left = figure.unit === '%' ? /剩余$/u : /(?<!完成)剩余$/u;
  const rest = /^(?!.*剩余).{2}/u.test(whole) ? left.exec(chunk)?.[0] : '';
  const closed = (rest ?? '') + whole;
  const bare = timeless(closed);
  return honour.test(chunk) || chunk.endsWith('的') ? bare : bare.replace(scope, '');
}

/** Up to the first bracket that closes none, or the last that is not closed. */
function untilOutside(name: string): string {
  const open: number[] = [];
  for (let i = 0; i < name.length; i++) {
    if (name.charAt(i) === '（') open.push(i);
    else if (name.charAt(i) === '）' && open.pop() === undefined) return name.slice(0, i);
  }
  return open.length === 0 ? name : name.slice(0, open[0]);
}
