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
export function listRank({ figure, chunk }: Reading): string {
  if (!figure.ordinal) return '';
  const [, whose = '', list = ''] = rankedInList.exec(stripOpeners(chunk)) ?? [];
  return whose === '' || /[值量额率入力度数口收资税比]$|指数|水平|规模|投资|总额/u.test(whose)
    ? ''
    : `${whose}${list}排名`;
}

const rankedInList =
  /^([^，、居列]{2,8}?)(?:位?居|[位名]?列)((?!全[国省市][^，、]{0,2}第)[^，、“”]{2,16}(?:百强|\d+强|榜单?|考核|测评|评价|评估|竞赛))第?$/u;
