/** What stands at the head of a web page besides its text. */
import type { Span } from '../schemas/values.ts';

const separator = /^[>＞»›]$/;
const label =
  /^(?:来源|作者|编辑|责任编辑|时间|日期|发[布表]时间|更新时间|阅读量?|浏览(?:次数|量))[:：]$/;
/** Page heads are no longer. */
const headLines = 60;

/**
 * What only the lines beside it tell of a page's head: the names between the marks of a path (首页 > 政务
 * 公开 > …), and the values below their labels (来源：).
 */
export function navigation(text: string): Span[] {
  const lines = [...text.slice(0, 4000).matchAll(/[^\n\r]*\S[^\n\r]*/g)]
    .slice(0, headLines)
    .map(({ 0: line, index }) => {
      const from = index + line.length - line.trimStart().length;
      return { text: line.trim(), from };
    });
  const last = lines.findLastIndex(({ text: line }) => separator.test(line));
  return lines.flatMap(({ text: line, from }, i): Span[] => {
    const beside = [lines[i - 1], lines[i + 1]].some(
      (other) => other !== undefined && separator.test(other.text),
    );
    const isStep = beside && !(i > last && line.includes('工作报告'));
    const isValue = i > 0 && label.test(lines[i - 1]!.text);
    const isShort = line.length <= 20 && !/[。！？；，]/.test(line) && !separator.test(line);
    return isShort && (isStep || isValue) ? [[from, from + line.length]] : [];
  });
}
