/** Review of the past, plan for the coming time, or neither: what a heading says. */
import type { Part } from '../schemas/values.ts';

const review =
  /(?:回顾|总结|工作情况|发展成就|过去|以来|的政府工作$|完成情况|取得的成就|历史性|工作的?主要成绩)/;
const plan =
  /(?:安排|部署|总体要求|总体思路|工作思路|主要任务|重点任务|重点工作|目标|奋斗|建议|展望|打算|总体考虑|主要工作|今年工作|工作任务|自身建设|政府建设|治理能力|新实践|规划)/;
const attachment = /(?:名词解释|名词注释|附件|注释|说明$|民生实事|为民实事)/;

/** The part a heading names, or undefined. A second-level heading keeps the part it stands in. */
export function partOf(heading: string, within: Part | undefined): Part | undefined {
  if (within !== undefined) return within;
  if (/(?:名词解释|名词注释|^附件|^注释)/.test(heading)) return 'attachment';
  if (review.test(heading) && !/(?:安排|任务)/.test(heading)) return 'review';
  if (plan.test(heading)) return 'plan';
  return undefined;
}

/** 2019年工作回顾, 2024年工作安排建议, 全面加强政府自身建设: an unnumbered heading of a part. */
export function isPartHeading(text: string): boolean {
  return (
    text.length <= 40 &&
    (review.test(text) || plan.test(text) || attachment.test(text)) &&
    !/^[“‘（(]/.test(text)
  );
}
