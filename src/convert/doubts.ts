/** What an editor should look at. */
import type { CatalogDocument } from '../schemas/catalog.ts';
import { isAccountTitle } from './accounts.ts';
import { listed } from './attachments.ts';
import type { Facts } from './facts.ts';
import { outOfOrder } from './interleaved.ts';
import { headingForm } from './numbering.ts';
import { endsClause, endsMeasure, endsSentence } from './sentences.ts';
import { tableAt } from './table-layout.ts';
import { isTableRow } from './tables.ts';
import type { Row, StructuredDocument } from './types.ts';

export interface Doubt {
  readonly line: number;
  readonly what: string;
}

/** What is known of a document, and from where. */
export interface Sources {
  /** Name of the seed. */
  readonly seed: string;
  /** Its text. */
  readonly text: string;
  /** Its item in the catalogue. */
  readonly told: CatalogDocument | undefined;
  /** What the text says. */
  readonly facts: Facts;
  /** Whether the date is that of the page it was printed on. */
  readonly printed: boolean;
}

/** What to write into the catalogue, as one line of it. */
export function catalogLine(seed: string, fields: string, entered: boolean): string {
  return entered
    ? `add \`${fields}\` to the entry of ${seed} in seeds/catalog.yaml`
    : `add to seeds/catalog.yaml: \`- { seed: ${seed}, documents: [{ ${fields}, reason: how you know }] }\``;
}

/** Doubts about one document, whose first line is `line`. */
export function doubtsOf(
  document: StructuredDocument,
  line: number,
  sources: Sources,
  lineOf: (offset: number) => number,
): Doubt[] {
  const { seed, text } = sources;
  const told = new Set(Object.keys(sources.told ?? {}));
  let entered = sources.told !== undefined;
  /** The first asks for the entry, the others add to it: two entries of one seed are a mistake. */
  const add = (fields: string): string => {
    const line = catalogLine(seed, fields, entered);
    entered = true;
    return line;
  };
  const doubts: Doubt[] = disagreements(document, sources).map((what) => ({ line, what }));
  for (const field of ['title', 'issuer', 'year'] as const) {
    if (document.inferred.includes(field) && !told.has(field)) {
      doubts.push({
        line,
        what: `the ${field} 「${document[field]}」 stands in no one place; it was concluded from the text — if it is right, ${add(`${field}: ${document[field]}`)}`,
      });
    }
  }
  if (document.kind !== 'government-work-report') {
    if (!told.has('kind') && !isAccountTitle(document.title)) {
      doubts.push({
        line,
        what: `not recognised as a government work report; kept as a plain document (${document.kind}) — if it is one, ${add('kind: government-work-report')}; if not, \`kind: ${document.kind}\` says so`,
      });
    }
    return doubts;
  }
  const parts = new Set(document.sections.map(({ part }) => part));
  if (document.complete) {
    for (const part of ['review', 'plan'] as const) {
      if (!parts.has(part))
        doubts.push({
          line,
          what: `no ${part} part was recognised — if the text holds but a part of the report, ${add('complete: false')}`,
        });
    }
  }
  const isHeld = document.complete || sources.facts.excerpt;
  if (isHeld && document.date === null && !told.has('date'))
    doubts.push({
      line,
      what: `the day of delivery was not found — ${add(`date: ${document.year}-01-15`)}, with the right day, or \`date: null\` if nobody knows it`,
    });
  return [...doubts, ...gaps(document, lineOf), ...oddParagraphs(document, lineOf, text)];
}

/** Where the catalogue says one thing and the text another, or the facts of a document do not fit. */
function disagreements(
  { kind, year, date }: StructuredDocument,
  { told, facts, printed }: Sources,
): string[] {
  const fields = (['issuer', 'year', 'date'] as const).filter((field) => {
    if (told?.[field] === undefined || told[field] === null || facts[field] === null) return false;
    if (kind !== 'government-work-report' || facts.inferred.includes(field)) return false;
    if (field === 'date' && printed) return false;
    return told[field] !== facts[field];
  });
  const said = fields.map(
    (field) =>
      `the ${field} is ${told?.[field]} in seeds/catalog.yaml and ${facts[field]} in the text — correct the entry, or take \`${field}\` out of it`,
  );
  const unlike = date !== null && Number(date.slice(0, 4)) !== year;
  if (unlike && fields.length === 0)
    said.push(
      `the year is ${year} and the date ${date} — correct \`year\` or \`date\` in seeds/catalog.yaml`,
    );
  return said;
}

const traditional = /[國會發報與萬億個們來進實經濟業產區縣鄉鎮達對開關]/g;
const simplified = /[国会发报与万亿个们来进实经济业产区县乡镇达对开关]/g;

/** A doubt about a text whose rules of reading are not held: one in Traditional characters; or null. */
export function scriptDoubt(text: string): Doubt | null {
  const head = text.slice(0, 4000);
  const count = head.match(traditional)?.length ?? 0;
  if (count < 8 || count < (head.match(simplified)?.length ?? 0)) return null;
  return {
    line: 1,
    what: 'the text is in Traditional characters: its parts, issuer and many units (億元, 萬人) are not read, and what is read may be wrong — put a copy in Simplified characters into the folder instead',
  };
}

/** A doubt about a text in columns that show no first lines. */
export function unmarkedDoubt(line: number): Doubt {
  return {
    line,
    what: 'wrapped lines with neither indents nor blank lines: where the last line of a paragraph is full, the next one may have been joined to it',
  };
}

/**
 * A doubt about a text whose lines hold those of two columns side by side, or null: prose on either side of a
 * wide gap in line after line.
 */
export function besideDoubt(text: string): Doubt | null {
  if (!/[一-鿿，。、](?: {3,}|\u3000{2,})[一-鿿“（]/.test(text)) return null;
  const lines = text.split(/\r\n?|\n/);
  const wide = lines.map((line) => sideBySide.test(line));
  const count = wide.filter(Boolean).length;
  const held = lines.filter((line) => line.trim() !== '').length;
  if (count < 8 || count * 3 < held) return null;
  return {
    line: wide.indexOf(true) + 1,
    what: 'the lines of two columns seem to stand side by side from here on, so that sentences of one run into the other — extract the text anew column by column',
  };
}

/** A doubt about a text whose lines, from one on, stand out of their order. */
export function orderDoubt(rows: readonly Row[]): Doubt | null {
  const row = outOfOrder(rows);
  if (row === null) return null;
  return {
    line: row.line,
    what: 'the lines of two columns seem to stand between one another from here on, so that sentences of one run into the other — extract the text anew column by column',
  };
}

const sideBySide =
  /[一-鿿\d，。、；：]{8,}(?: {3,}|\u3000{2,})[一-鿿\d“（][一-鿿\d，。、；：“”（）.%]{7,}$/;

/** A doubt about an article behind a report, from `line` to the end. */
export function articleDoubt(line: number): Doubt {
  return {
    line,
    what: 'another article seems to begin here (本报讯): from here on the text is set aside and no part of the report',
  };
}

/** The entries of a glossary that the text never uses; `used` are indices of definitions. */
export function unusedTerms(
  { definitions }: StructuredDocument,
  used: ReadonlySet<number>,
  lineOf: (offset: number) => number,
): Doubt[] {
  return definitions.flatMap(({ term, spans }, index) => {
    const start = spans[0]?.[0];
    if (used.has(index) || start === undefined) return [];
    return [{ line: lineOf(start), what: `the text nowhere uses 「${term}」 of the glossary` }];
  });
}

/** 牵头单位：市住房城乡建设局: who does what stands above it. */
const charge = /^(?:牵头|责任|配合|主办|协办|承办|实施|主管|落实|参与)[一-鿿]{0,4}[：:]/;

/** Lines that may be headings, and paragraphs that end in mid-sentence. */
function oddParagraphs(
  { sections, definitions, complete, year }: StructuredDocument,
  lineOf: (offset: number) => number,
  seed: string,
): Doubt[] {
  const entries = new Set(definitions.map(({ spans }) => spans[0]?.[0]));
  const doubts: Doubt[] = [];
  const inner: { line: number; text: string }[] = [];
  // 2.名词解释 in a list of attachments, which stand below it.
  const headings = new Set(sections.map(({ heading }) => heading));
  sections.forEach((section, s) => {
    const { paragraphs } = section;
    let inTable = 0;
    paragraphs.forEach(({ lead, text: { text, at } }, p) => {
      const start = at[0] as number;
      if (p < inTable || lead === text) return;
      if (isTableRow(text)) {
        const { to, doubt } = tableAt(p, { seed, reportYear: year, section });
        inTable = to;
        const first = doubt && paragraphs[doubt.p]?.text.at[0];
        if (doubt && first != null) doubts.push({ line: lineOf(first), what: doubt.what });
        return;
      }
      const last = s === sections.length - 1 && p === paragraphs.length - 1;
      if (entries.has(start) || endsSentence(text) || endsClause(text) || endsMeasure(text)) return;
      if ((last && !complete) || charge.test(text)) return;
      if (headings.has(text.replace(listed, ''))) return;
      if (isTableRow(paragraphs[p + 1]?.text.text ?? '')) return;
      const short = text.length < 60;
      if (short && section.level === 2 && headingForm(text) !== null) {
        inner.push({ line: lineOf(start), text });
        return;
      }
      doubts.push({
        line: lineOf(start),
        what: short
          ? `「${text}」 is kept as a paragraph; it may be a heading`
          : `this paragraph ends in mid-sentence: …${text.slice(-12)}`,
      });
    });
  });
  const [first] = inner;
  if (first === undefined) return doubts;
  const others = inner.length > 1 ? ` and ${inner.length - 1} more lines with numbers` : '';
  return [
    ...doubts,
    {
      line: first.line,
      what: `「${first.text}」${others} may be headings below those of sections; they are kept as paragraphs`,
    },
  ];
}

/** Numbers that do not follow one another within a part. */
function gaps(document: StructuredDocument, lineOf: (offset: number) => number): Doubt[] {
  const doubts: Doubt[] = [];
  let last = 0;
  for (const { level, slug, number, headingSpans } of document.sections) {
    if (level !== 2) {
      last = 0;
      continue;
    }
    const value = Number(/-(\d+)$/.exec(slug)?.[1] ?? 0);
    if (last > 0 && value !== last + 1 && headingSpans[0]) {
      doubts.push({
        line: lineOf(headingSpans[0][0]),
        what: `${number ?? 'this section'} does not follow the number before it`,
      });
    }
    last = value;
  }
  return doubts;
}
