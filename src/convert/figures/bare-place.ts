/** Places that are counted by themselves, and what is done there. */
import { isHead } from './head.ts';
import { listVerbs, verbalNouns } from './verbs.ts';

/** 17个|乡镇（街道）, 30个|行政村 */
export const barePlace =
  /^(?:行政|自然|贫困|示范)?(?:村|社区|小区|街道|乡镇|[县镇乡])(?:（[^）]{1,6}）)?$/u;

/** 17个乡镇|硬化道路, not 乡镇|改造项目: whether what follows such a place tells what is done there. */
export function isDoneThere(text: string, at: number): boolean {
  const length = listVerbs.at(text, at);
  if (length < 2 || verbalNouns.at(text, at) > length || text.length < at + length + 2)
    return false;
  return barePlace.test(text.slice(0, at)) && !isHead(text, at + length);
}
