/** Two made-up reports of one place: what the plan of the first says, and what the review of the next tells. */
import type { Comparison } from '../../src/compare/index.ts';
import { compareArchive } from '../../src/compare/index.ts';
import { extractFigures } from '../../src/convert/figures/index.ts';
import type { FigureRow, SectionRow } from '../../src/schemas/opendata.ts';
import type { Part } from '../../src/schemas/values.ts';
import { catalogue, report, section } from './rows.ts';

/** A section of one paragraph with the figures that convert reads in it. */
function told(
  year: number,
  part: Part,
  text: string,
): { section: SectionRow; figures: FigureRow[] } {
  const id = `chengdu-${year}.${part}-1`;
  const kind = 'government-work-report';
  const found = extractFigures(text, { kind, part, reportYear: year, heading: null });
  return {
    section: { ...section(id, null, [text]), part },
    figures: found.map((figure) => ({
      ...figure,
      id: `chengdu-${year}.f${figure.start}`,
      report: `chengdu-${year}`,
      section: id,
      paragraph: `${id}.p1`,
      indicatorId: null,
      seed: `${year}.txt`,
      url: `/reports/chengdu-${year}/#f${figure.start}`,
    })),
  };
}

/** What becomes of a plan for 2031, as the review in the report of 2032 tells it. */
export function comparisonOf(
  plan: string,
  review: string,
  issuer = '成都市',
  part: Part = 'review',
): Comparison {
  const [of, by] = [told(2031, 'plan', plan), told(2032, part, review)];
  return compareArchive({
    reports: [
      report({ id: 'chengdu-2031', year: 2031, complete: true }),
      report({ id: 'chengdu-2032', year: 2032, complete: true, issuer }),
    ],
    sections: [of.section, by.section],
    figures: [...of.figures, ...by.figures],
    catalogue,
  });
}

/** What two plans of one place, for 2031 and for 2032, set. */
export function comparisonOfPlans(before: string, after: string): Comparison {
  return comparisonOf(before, after, '成都市', 'plan');
}
