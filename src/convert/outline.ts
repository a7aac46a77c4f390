/** Blocks → parts, sections and paragraphs. */
import type { Definition, Missing } from '../schemas/content.ts';
import type { Part, Span } from '../schemas/values.ts';
import { announcedIn } from './announced.ts';
import { attachmentsListed, zones } from './attachments.ts';
import { closingFrom } from './closing.ts';
import { definitionsOf } from './glossary.ts';
import { goesOn } from './heading-lines.ts';
import { headingEnd, headingText } from './headings.ts';
import type { LeadSection } from './leads.ts';
import { leadsOfSections } from './leads.ts';
import { levelsOf } from './levels.ts';
import { sliceMapped, spansOf, trimMapped } from './mapped.ts';
import { notesFrom } from './notes.ts';
import type { Numbering } from './numbering.ts';
import { toHan } from './numbering.ts';
import { isGlossaryHeading, partOf } from './parts.ts';
import { settleParts } from './settle-parts.ts';
import { sectionSlugs } from './slugs.ts';
import type { Block, Mapped, Section } from './types.ts';

export interface OutlineOptions {
  readonly seed: string;
  /** Whether the beginning is on a page not held. */
  readonly continues: boolean;
  /** Whether the end is. */
  readonly goesOn: boolean;
  /** Whether it is a work report, with a review and a plan. */
  readonly report: boolean;
  /** Its year, if known. */
  readonly year: number | null;
  /** Part of a text that is no work report. */
  readonly fallback: Part;
}

interface ZoneOptions extends OutlineOptions {
  /** The items of a list of attachments, which head nothing. */
  readonly items: ReadonlySet<Block>;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly missing: readonly Missing[];
  readonly definitions: readonly Definition[];
  /** `<slug>.number` of sections whose number was inferred from the sequence, `<slug>.heading` of notes without one. */
  readonly inferred: readonly string[];
  /** What became of each block: `heading 1`, `heading 2`, `paragraph`. */
  readonly roles: ReadonlyMap<Block, string>;
}

interface Draft {
  readonly level: 0 | 1 | 2;
  part: Part | undefined;
  number: string | null;
  value: number;
  heading: string | null;
  headingSpans: readonly Span[];
  /** Whether the heading is the first sentence of its first paragraph. */
  runIn: boolean;
  inferred: 'number' | 'heading' | null;
  glossary: boolean;
  paragraphs: { text: Mapped; bold: number }[];
}

/** The outline of one document. Every block goes into exactly one heading or paragraph. */
export function outline(blocks: readonly Block[], options: OutlineOptions): Outline {
  const roles = new Map<Block, string>();
  const drafts: Draft[] = [];
  const notes = notesFrom(blocks.map(({ text }) => text.text));
  const items = attachmentsListed(blocks);
  const found = zones(blocks.slice(0, notes), items);
  for (const [index, zone] of found.entries()) {
    drafts.push(...zoneDrafts(zone, { ...options, items }, index > 0, roles));
  }
  if (notes < blocks.length) {
    const last = drafts.at(-1);
    const draft = last?.glossary ? last : notesDraft();
    if (draft !== last) drafts.push(draft);
    for (const block of blocks.slice(notes)) add(draft, block, roles);
  }
  settleParts(drafts, options);
  settleClosings(drafts);
  const leads = leadsOfSections(drafts.map(leadSection));
  const slugs = sectionSlugs(drafts.map((draft) => ({ ...draft, part: draft.part ?? 'body' })));
  return {
    sections: drafts.map((draft, i) => ({
      slug: slugs[i] as string,
      part: draft.part ?? 'body',
      number: draft.number,
      heading: draft.heading,
      headingSpans: draft.headingSpans,
      level: draft.level,
      paragraphs: draft.paragraphs.map(({ text }, p) => ({ lead: leads[i]?.[p] ?? null, text })),
    })),
    missing: announced(drafts, options),
    definitions: drafts
      .filter(({ glossary }) => glossary)
      .flatMap(({ paragraphs }) =>
        definitionsOf(
          paragraphs.map(({ text }) => text),
          options.seed,
        ),
      ),
    inferred: drafts.flatMap(({ inferred }, i) => (inferred ? [`${slugs[i]}.${inferred}`] : [])),
    roles,
  };
}

function zoneDrafts(
  blocks: readonly Block[],
  options: ZoneOptions,
  attached: boolean,
  roles: Map<Block, string>,
): Draft[] {
  const drafts: Draft[] = [];
  if (attached) {
    const [head, ...rest] = blocks as [Block, ...Block[]];
    roles.set(head, 'heading 1');
    const glossary = isGlossaryHeading(head.text.text);
    const draft = {
      ...newDraft(1, 'attachment'),
      heading: headingText(head.text.text, 0),
      headingSpans: spansOf(head.text, options.seed),
      glossary,
    };
    drafts.push(draft);
    if (glossary) {
      for (const block of rest) add(draft, block, roles);
      return drafts;
    }
    return fill(drafts, rest, options, roles);
  }
  return fill(drafts, blocks, options, roles);
}

function newDraft(level: 0 | 1 | 2, part: Part | undefined): Draft {
  return {
    level,
    part,
    number: null,
    value: 0,
    heading: null,
    headingSpans: [],
    runIn: false,
    inferred: null,
    glossary: false,
    paragraphs: [],
  };
}

/** Of notes that stand under no heading. */
const notesDraft = (): Draft => ({
  ...newDraft(1, 'attachment'),
  heading: '注释',
  inferred: 'heading',
  glossary: true,
});

function add(draft: Draft, block: Block, roles: Map<Block, string>): void {
  roles.set(block, 'paragraph');
  draft.paragraphs.push({ text: block.text, bold: block.bold });
}

function fill(
  drafts: Draft[],
  blocks: readonly Block[],
  options: ZoneOptions,
  roles: Map<Block, string>,
): Draft[] {
  let top = drafts.at(-1);
  const { level, candidate } = levelsOf(blocks, options.continues && !top);
  // Under the heading of an attachment everything is one level deeper.
  if (top) level.forEach((value, i) => (level[i] = value === 1 ? 2 : 0));
  let current = top;
  blocks.forEach((block, i) => {
    const at = options.items.has(block) ? 0 : (level[i] as 0 | 1 | 2);
    const item = candidate[i] ?? null;
    if (current?.heading != null && goesOn(blocks, level, candidate, i)) {
      current.heading += headingText(block.text.text, 0);
      current.headingSpans = [...current.headingSpans, ...spansOf(block.text, options.seed)];
      if (current.level === 1) current.part = partOf(current.heading);
      roles.set(block, `heading ${current.level}`);
      return;
    }
    if (at === 0 || item === null) {
      if (!current) {
        current = newDraft(options.continues ? 1 : 0, undefined);
        if (options.continues) top = current;
        drafts.push(current);
      }
      add(current, block, roles);
      return;
    }
    if (at === 2 && !top) {
      top = newDraft(1, undefined);
      drafts.push(top);
      current = top;
    }
    if (at === 2 && top && current === top && top.heading === null && item.numbering) {
      openSection(drafts, top, item.numbering);
    }
    const end = headingEnd(block, item);
    const rest = trimMapped(sliceMapped(block.text, end));
    const head = sliceMapped(block.text, 0, end);
    const text = headingText(head.text, item.numbering?.length ?? 0);
    roles.set(block, `heading ${at}${rest.text === '' ? '' : ', run in'}`);
    const draft: Draft = {
      ...newDraft(at, at === 1 ? partOf(text) : undefined),
      number: item.numbering?.number ?? null,
      value: item.numbering?.value ?? 0,
      heading: text,
      headingSpans: spansOf(head, options.seed),
      runIn: rest.text !== '',
      paragraphs: rest.text === '' ? [] : [{ text: rest, bold: 0 }],
    };
    drafts.push(draft);
    if (at === 1) top = draft;
    current = draft;
  });
  return drafts;
}

/** The text before （二） belongs to （一）, whose heading stands on the page before. */
function openSection(drafts: Draft[], top: Draft, next: Numbering): void {
  if (next.value < 2 || top.paragraphs.length === 0) return;
  const value = next.value - 1;
  const number =
    next.form === 'digit'
      ? next.number.replace(/[0-9０-９]+/, String(value))
      : next.number.replace(/[一二三四五六七八九十百]+/, toHan(value));
  drafts.push({
    ...newDraft(2, undefined),
    number,
    value,
    inferred: 'number',
    paragraphs: top.paragraphs,
  });
  top.paragraphs = [];
}

/** Closing paragraphs go from the last section of a part to the part itself. */
function settleClosings(drafts: readonly Draft[]): void {
  let top: Draft | undefined;
  let children: Draft[] = [];
  const settle = (): void => {
    const last = children.at(-1);
    if (!top || !last) return;
    const plain = (draft: Draft) =>
      draft.paragraphs.map(({ text, bold }) => ({ text: text.text, bold }));
    const siblings = children.slice(0, -1).filter(({ heading }) => heading !== null);
    const from = closingFrom(plain(last), siblings.map(plain), last.runIn);
    top.paragraphs.push(...last.paragraphs.splice(from));
  };
  for (const draft of drafts) {
    if (draft.level === 2) children.push(draft);
    else {
      settle();
      top = draft.level === 1 ? draft : undefined;
      children = [];
    }
  }
  settle();
}

function leadSection({ paragraphs, heading, glossary }: Draft): LeadSection {
  const texts = paragraphs.map(({ text, bold }) => ({ text: text.text, bold }));
  return { paragraphs: glossary ? [] : texts, headed: heading !== null };
}

/** Tasks announced by the part that breaks off at the end of what is held. */
function announced(drafts: readonly Draft[], { goesOn }: OutlineOptions): Missing[] {
  if (!goesOn) return [];
  const at = drafts.findLastIndex(({ level }) => level === 1);
  const held = drafts.length - 1 - at;
  if (at < 0 || held === 0) return [];
  const counts = (drafts[at] as Draft).paragraphs.map(({ text }) => announcedIn(text.text));
  const count = Math.max(0, ...counts);
  return count > held ? [{ what: 'announced', announced: count, held }] : [];
}
