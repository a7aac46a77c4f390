import type { Section } from './types.ts';

const told = /回顾|总结|情况|成绩|成效|安排|任务|重点|目标|打算|建议|思路/u;

/**
 * The year that the heading of a section's part names (2018年工作回顾 in a report of December 2018),
 * undefined where it names none or no work. Headings of the part that stand before the section count.
 */
export function partYear(sections: readonly Section[], section: Section): number | undefined {
  const end = sections.indexOf(section);
  for (let i = end; i >= 0; i--) {
    const { heading, part } = sections[i] ?? section;
    if (part !== section.part) return undefined;
    const text = (heading ?? '').replace(/\s/gu, '');
    const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)年/gu)].map((match) => Number(match[1]));
    if (years.length > 0 && told.test(text)) return years[years.length - 1];
  }
  return undefined;
}
