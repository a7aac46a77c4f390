/** What is counted of a report, so that pages of the whole archive need not read it. Pure. */
import type { FigureRow, SectionRow } from '../schemas/opendata.ts';
import type { Role } from '../schemas/values.ts';

export interface Tally {
  readonly sections: number;
  readonly paragraphs: number;
  readonly figures: number;
  readonly roles: Readonly<Record<Role, number>>;
}

export function tally(sections: readonly SectionRow[], figures: readonly FigureRow[]): Tally {
  const count = (role: Role): number => figures.filter((figure) => figure.role === role).length;
  return {
    sections: sections.length,
    paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    figures: figures.length,
    roles: { target: count('target'), outcome: count('outcome'), context: count('context') },
  };
}

export function sum(tallies: Iterable<Tally>): Tally {
  const total = { sections: 0, paragraphs: 0, figures: 0 };
  const roles = { target: 0, outcome: 0, context: 0 };
  for (const one of tallies) {
    total.sections += one.sections;
    total.paragraphs += one.paragraphs;
    total.figures += one.figures;
    roles.target += one.roles.target;
    roles.outcome += one.roles.outcome;
    roles.context += one.roles.context;
  }
  return { ...total, roles };
}
