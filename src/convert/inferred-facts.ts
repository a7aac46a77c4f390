/** What no one line of a report says of it, and all of it leaves no doubt about. */
import type { Facts } from './facts.ts';
import { inArabicYears } from './facts.ts';
import { issuerByMention } from './places.ts';
import type { Block } from './types.ts';

/** Adds its issuer and its year where no line says them. */
export function inferRest(blocks: readonly Block[], said: string, facts: Facts): void {
  if (facts.issuer === null) {
    const rank = /代表(省|自治区|市)人民政府/.exec(said)?.[1] as '省' | '自治区' | '市' | undefined;
    const text = blocks.map((block) => block.text.text).join('\n');
    facts.issuer = rank ? issuerByMention(text, rank) : null;
    if (facts.issuer !== null) facts.inferred.push('issuer');
  }
  if (facts.year === null) {
    facts.year = yearOfHeadings(blocks.map((block) => block.text.text));
    if (facts.year !== null) facts.inferred.push('year');
  }
}

/** 1994年的主要任务 → 1994; with nothing but 1993年工作的回顾 → 1994. */
function yearOfHeadings(texts: readonly string[]): number | null {
  let back: number | null = null;
  for (const text of texts) {
    if (text.length > 60 || /[。；]/.test(text)) continue;
    const years = [...inArabicYears(text).matchAll(/([12]\d{3})年/g)].map(([, year]) =>
      Number(year),
    );
    const [year] = years;
    if (year === undefined) continue;
    // 关于2023年工作情况和2024年工作安排的报告
    if (/安排|任务|重点工作|主要工作|部署|建议|总体要求/.test(text))
      return years.includes(year + 1) ? year + 1 : year;
    if (/回顾|总结/.test(text)) back = Math.max(back ?? 0, year + 1);
  }
  return back;
}
