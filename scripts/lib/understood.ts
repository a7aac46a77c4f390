/** What convert understood of a new text, for an editor's ten seconds. */
import { reasons } from '../../src/convert/index.ts';
import type { DocumentSummary, PartSummary, SeedSummary } from './seed-job.ts';
import { align } from './columns.ts';

/** The lines about one seed: each document with its parts, then what was set aside. */
export function understood(seed: SeedSummary): string[] {
  const aside = Object.entries(seed.aside).map(
    ([why, count]) => `${why in reasons ? reasons[why as keyof typeof reasons].en : why} ${count}`,
  );
  return [
    ...seed.documents.flatMap((document) => ['', ...aboutDocument(seed.name, document)]),
    ...(seed.corrected.length > 0 ? [`  corrected by ${seed.corrected.join(', ')}`] : []),
    ...(aside.length > 0 ? [`  set aside: ${aside.join(', ')}`] : []),
  ];
}

function aboutDocument(seed: string, document: DocumentSummary): string[] {
  const { id, title, kind, issuer, year, speaker, outline, figures, recognised } = document;
  return [
    `${seed} → ${id}`,
    `  ${title}`,
    `  ${kind}, ${issuer}, ${year}, ${day(document)}, ${speaker === null ? 'speaker not found' : `by ${speaker}`}`,
    ...align(outline.map(aboutPart), [3, 4, 5]).map((line) => `  ${line}`.trimEnd()),
    `  ${recognised} of ${figures} figures have an indicator`,
  ];
}

function day({ kind, date, printed }: DocumentSummary): string {
  if (date === null) return 'day not found';
  return `${kind !== 'government-work-report' || printed ? 'published' : 'delivered'} ${date}`;
}

function aboutPart(part: PartSummary): string[] {
  const count = (n: number, noun: string): string =>
    n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`;
  return [
    part.part,
    part.heading,
    part.terms > 0 ? count(part.terms, 'term') : count(part.sections, 'section'),
    count(part.paragraphs, 'paragraph'),
    count(part.figures, 'figure'),
  ];
}
