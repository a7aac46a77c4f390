/** Nine tasks announced, two of them held. */
import { valueOf } from './numbering.ts';

const tasks =
  /(?:抓好|做好|突出|实施|推进|完成|办好|抓|做)[^。，；]{0,8}?([一二三四五六七八九十]{1,3}|\d{1,2})(?:个|项|大|方面)/;

/** The number of tasks that the last words of a paragraph announce (重点抓好十个方面工作。), or 0. */
export function announcedIn(text: string): number {
  const tail = text.slice(-40);
  if (!/重点|工作|任务/.test(tail)) return 0;
  const match = tasks.exec(tail);
  return match ? valueOf(match[1] as string) : 0;
}
