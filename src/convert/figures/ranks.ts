/** Ranks whose name is the list or the contest in which they were won. */
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { stripOpeners } from './strip.ts';

/** 我市以全国第|17名的优异成绩昂首挺进 */
export function placeWon({ figure, chunk, place: { right } }: Reading): string {
  const won =
    figure.ordinal && /以全?[国省市区]?[^，、]{0,4}第?$/u.test(chunk) && right.startsWith('的');
  return won ? nounBefore(chunk.replace(/以[^以]*$/u, ''), true).noun || nounAfter(right) : '';
}

/**
 * 江口集团居中国企业百强|第36位, 海川位居平安建设考核|第一名: a firm or a place has its rank in that list; a
 * quantity has one of its own.
 */
export function listRank(
  { figure, chunk, before, sameSentence, subject }: Reading,
  last?: Reading,
  next?: Reading,
): string {
  if (!figure.ordinal) return '';
  // 位居全国百强县投资潜力|第3、绿色发展第4
  const several = next?.figure.ordinal === true && /^、[^，、居列]{2,14}第$/u.test(next.chunk);
  const first = several ? inField.exec(chunk)?.[1] : undefined;
  if (first !== undefined) return first;
  // 在全省高质量发展考核中名列|第4位
  const contest = contested.exec(chunk)?.[1];
  if (contest !== undefined && (!sameSentence || contested.test(last?.chunk ?? '')))
    if (subject() === '') return contest;
  const alone = inList.exec(chunk)?.[1];
  if (alone !== undefined && !sameSentence) return alone;
  // 我县跻身全国百强县，列|第85位
  if (/^我[省市区县州旗]/u.test(before()) && ownRank.test(chunk))
    return entered.exec(before())?.[1] ?? '';
  const [, whose = '', list = ''] = rankedInList.exec(stripOpeners(chunk)) ?? [];
  return whose === '' || /[值量额率入力度数口收资税比]$|指数|水平|规模|投资|总额/u.test(whose)
    ? ''
    : `${whose}${list}排名`;
}

const inField =
  /^(?:分别)?(?:位居|位列|[居列排])全?[国省市区世](?:界|同类|百强|城市|县市|开发区|[省市区县](?!域|级))*([^，、]{2,10})第$/u;
const contested =
  /^[，、]?在([^，、居列]{4,20}(?:考核|测评|评价|评估|评比|考评|竞赛))中[^，、]{0,8}(?:名列|位列|位居|[居列排])[^，、]{0,4}第$/u;
const entered =
  /(?:入[选围]|荣登|跻身|进入|上榜|获评)(“[^”]{2,16}”|全[国省][^，、“]{0,12}(?:百强|强县|百佳|十强|榜)[县市区镇榜单]*)$/u;
const ownRank = /^[，、]?(?:位居|位列|[居列排]|排名?)(?:全[国省市])?第$/u;
/** 连续三年位居全省十强县|第3位 */
const inList =
  /^(?:连续[一二三四五六七八九\d]+年|继续|首次)?(?:位居|位列|[居列])(全[国省市区][^，、居列]{0,12}(?:\d+强|[十百]强|强县)[县市区镇]?)第$/u;
const rankedInList =
  /^([^，、居列]{2,8}?)(?:位?居|[位名]?列)((?!全[国省市][^，、]{0,2}第)[^，、“”]{2,16}(?:百强|\d+强|榜单?|考核|测评|评价|评估|竞赛))第?$/u;
