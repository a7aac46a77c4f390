/** Texts that lost their line ends: where lines must have begun. */
import { isPartHeading } from './parts.ts';

/** Shorter lines are taken as they are. */
const long = 800;
const enough = 3;

const numbers =
  /(?:^|[。！？”）：]\s*|\s)(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/g;
const boundary =
  /(?<=^.{0,24}政府工作报告)\s*(?=——|（|各位代表|[12]\d{3}年|现在)|(?<!—)(?=——?[12]\d{3}年\d{1,2}月\d{1,2}日)|(?<=会议上[）)]?)\s*(?=\S)|(?=[各名]位代表[：:！!])|(?<=[各名]位代表[：:])|(?<=[。！？”）])\s*(?=[一二三四五六七八九十]{1,3}、(?![二三四五六七八九十]、)|（[一二三四五六七八九十]{1,3}）)|(?<=[。！？])[ \u3000]+(?=\S)/g;
const words =
  /(?:回顾|总结|安排|部署|建议|建设|任务|要求|目标|思路|工作|重点|措施|展望|成就|构想|总体)/g;

/** Offsets within a long line at which a line must have begun; none for a mere long paragraph. */
export function lostLineEnds(line: string): number[] {
  if (line.length < long || (line.match(numbers)?.length ?? 0) < enough) return [];
  const cuts = new Set<number>();
  for (const match of line.matchAll(boundary)) cuts.add(match.index + match[0].length);
  for (const match of line.matchAll(/(?<=^|[。！？”）\s])[一二三四五六七八九十]{1,3}、/g)) {
    const end = headingEnd(line, match.index + match[0].length);
    if (end > 0) cuts.add(end);
  }
  cuts.delete(0);
  return [...cuts].filter((cut) => cut < line.length).sort((a, b) => a - b);
}

/** Where 一、2023年工作回顾2023年，面对… passes from heading to text, or -1. */
function headingEnd(line: string, start: number): number {
  const clause = /^[^。；：]{0,70}/.exec(line.slice(start, start + 72))?.[0] ?? '';
  const gap = clause.search(/[ \u3000]/);
  if (gap >= 4) return start + gap;
  let end = -1;
  for (const match of clause.matchAll(words)) {
    const next = match.index + match[0].length;
    const joined = end >= 0 && /^(?:[和与及、]?.{0,6})$/.test(clause.slice(end, match.index));
    const linked =
      end >= 0 && (match.index === end || (joined && /^[和与及、]/.test(clause.slice(end))));
    if (end >= 0 && !linked) break;
    if (end < 0 && !isPartHeading(clause.slice(0, next))) continue;
    end = next;
  }
  return end < 0 || end >= clause.length ? -1 : start + end;
}
