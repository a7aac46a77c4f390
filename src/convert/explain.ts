/** Which rule did what to a line of a seed; `convert --explain FILE:LINE` prints it. */
import { isFigureCorrection } from '../schemas/corrections.ts';
import { figuresOf } from './content.ts';
import { namingRules } from './figures/index.ts';
import type { Reason } from './furniture.ts';
import { reasons } from './furniture.ts';
import { reflow } from './reflow.ts';
import { toRows } from './rows.ts';
import { correctionsOf } from './figure-corrections.ts';
import type { ConvertedSeed, Knowledge } from './seed.ts';
import { convertText } from './seed.ts';
import { isTableRow } from './tables.ts';
import type { Paragraph, Seed, StructuredSeed } from './types.ts';
import type { FigureEntry } from '../schemas/content.ts';
import type { Span } from '../schemas/values.ts';

/**
 * What became of a line (from 1), one sentence a step.
 * @throws ConvertError as `convertSeed` does
 */
export function explain(seed: Seed, knowledge: Knowledge, line: number): readonly string[] {
  const converted = convertText(seed, 'explained', knowledge);
  const { structured } = converted;
  const [start, end] = lineSpan(seed.text, line);
  const said: string[] = [];
  for (const { span, why } of structured.setAside) {
    if (span[0] >= end || span[1] <= start) continue;
    const reason = why in reasons ? reasons[why as Reason].en : why;
    said.push(
      `「${seed.text.slice(Math.max(start, span[0]), Math.min(end, span[1]))}」 is set aside: ${reason}`,
    );
  }
  const { rows } = toRows(seed);
  const { rules } = reflow(rows);
  rows.forEach((row, i) => {
    if (row.line !== line) return;
    const { text } = row.text;
    const head = text.length > 24 ? `${text.slice(0, 24)}…` : text;
    if (row.spaced) said.push('its letters were spaced; the spaces are closed up');
    said.push(`「${head}」: ${rules[i] ?? ''}`);
    said.push(`it stands in ${placeOf(structured, row.text.at[0] as number)}`);
    said.push(...figuresIn(converted, knowledge, [start, end]));
  });
  if (said.length > 0) return said;
  const at = seed.text.slice(start, end).search(/\S/);
  if (at < 0) return ['the line is blank'];
  return [
    `it goes on with a line before it; it stands in ${placeOf(structured, start + at)}`,
    ...figuresIn(converted, knowledge, [start, end]),
  ];
}

/** The figures that begin in a stretch of the seed, each with what named and what corrected it. */
function figuresIn(
  { seed, structured, documents }: ConvertedSeed,
  { corrections }: Knowledge,
  [start, end]: Span,
): string[] {
  const read = structured.documents.flatMap((document) =>
    document.sections.map((section) => ({
      section,
      figures: figuresOf(document, section, seed.text),
    })),
  );
  const corrected = correctionsOf(
    seed,
    read.flatMap(({ figures }) => figures),
    corrections.filter(isFigureCorrection),
  );
  const final = new Map(
    documents.flatMap(({ sections }) =>
      sections.flatMap(({ data }) => data.figures.map((figure) => [figure.at[0], figure] as const)),
    ),
  );
  return read.flatMap(({ section, figures }) =>
    section.paragraphs.flatMap((paragraph, p) => {
      const own = figures.filter((figure) => figure.p === p + 1);
      const isHere = own.map(({ at }) => at[0] >= start && at[0] < end);
      if (!isHere.includes(true)) return [];
      const { text: words } = paragraph.text;
      const rules = isTableRow(words)
        ? own.map(() => [
            'its cell, its row of a table, and the column where the header tells of it',
          ])
        : namingRules(words);
      return own.flatMap((figure, i) => {
        if (isHere[i] !== true) return [];
        const by = (rules[i] ?? []).join('; then ');
        const correction = corrected.get(figure);
        const now = final.get(figure.at[0]);
        const said = `「${figure.text}」 is ${figure.indicator} (${factsOf(now ?? figure)}): ${by}`;
        if (correction === undefined) return [said];
        const place = `${correction.file ?? 'content/corrections'}:${correction.line ?? 1}`;
        return now === undefined
          ? [`「${figure.text}」 is struck by ${place}: ${correction.reason}`]
          : [
              `「${figure.text}」 is ${now.indicator} (${factsOf(now)}): corrected by ${place}: ${correction.reason}`,
              `without the correction it would be ${figure.indicator} (${factsOf(figure)}): ${by}`,
            ];
      });
    }),
  );
}

/** target, 2024, amount, on the line green-area */
function factsOf({ role, year, measure, indicatorId }: FigureEntry): string {
  const line = indicatorId === null ? [] : [`on the line ${indicatorId}`];
  return [role, ...(year === null ? [] : [String(year)]), measure, ...line].join(', ');
}

function lineSpan(text: string, line: number): readonly [number, number] {
  let start = 0;
  let number = 1;
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    if (number === line) return [start, match.index];
    number += 1;
    start = match.index + match[0].length;
  }
  return number === line ? [start, text.length] : [text.length, text.length];
}

function placeOf({ documents }: StructuredSeed, offset: number): string {
  for (const document of documents) {
    if (document.titleSpans.some(([a, b]) => offset >= a && offset < b))
      return `the title of ${document.id}`;
    for (const section of document.sections) {
      const id = `${document.id}.${section.slug}`;
      if (section.headingSpans.some(([a, b]) => offset >= a && offset < b)) {
        const number = section.number === null ? 'no number' : `number ${section.number}`;
        return `the heading of ${id} (${number}, level ${section.level}, ${section.part})`;
      }
      const p = section.paragraphs.findIndex(
        ({ text: { at } }) =>
          offset >= (at[0] ?? Infinity) && offset <= (at.at(-1) ?? -1) && at.includes(offset),
      );
      if (p >= 0) {
        const paragraph = section.paragraphs[p] as Paragraph;
        const led = paragraph.lead === null ? '' : `, whose run-in lead is 「${paragraph.lead}」`;
        const term = document.definitions.find(
          ({ spans }) => spans[0]?.[0] === paragraph.text.at[0],
        )?.term;
        const explains = term === undefined ? '' : `, which explains 「${term}」`;
        return `paragraph ${id}.p${p + 1}${led}${explains}`;
      }
    }
  }
  return 'nothing but what is set aside';
}
