/** Blocks → parts, sections and paragraphs. */
import type { Part, Span } from '../schemas/values.ts';
import type { Missing } from '../schemas/content.ts';
import { closes } from './closing.ts';
import { leadOf } from './leads.ts';
import { sliceMapped, spansOf } from './mapped.ts';
import type { Numbering } from './numbering.ts';
import { headingForm, toHan, valueOf } from './numbering.ts';
import { isPartHeading, partOf } from './parts.ts';
import type { Block } from './reflow.ts';
import { firstSentenceEnd } from './sentences.ts';
import type { Mapped, Paragraph, Section } from './types.ts';

export interface OutlineOptions {
  readonly seed: string;
  /** Whether the beginning is on a page not held. */
  readonly continues: boolean;
  /** Part of sections whose heading does not tell. */
  readonly fallback: Part;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly missing: readonly Missing[];
  /** Slugs of sections whose number was inferred from the sequence. */
  readonly inferredNumbers: readonly string[];
}

interface Head {
  readonly numbering: Numbering | null;
  readonly text: string;
  readonly spans: readonly Span[];
  /** What follows the heading in its block. */
  readonly rest: Mapped | null;
}

interface Draft {
  level: 0 | 1 | 2;
  part: Part;
  number: string | null;
  value: number;
  heading: string | null;
  headingSpans: readonly Span[];
  inferred: boolean;
  paragraphs: { text: Mapped; bold: number }[];
}

/** The outline of one document. Every block goes into exactly one heading or paragraph. */
export function outline(blocks: readonly Block[], options: OutlineOptions): Outline {
  const scheme = schemeOf(blocks, options.continues);
  const drafts: Draft[] = [];
  let top: Draft | undefined;
  let current: Draft | undefined;
  const open = (draft: Draft): void => {
    drafts.push(draft);
    current = draft;
    if (draft.level === 1) top = draft;
  };
  const headless = (level: 1 | 2, part: Part): Draft => ({
    level,
    part,
    number: null,
    value: 0,
    heading: null,
    headingSpans: [],
    inferred: false,
    paragraphs: [],
  });
  blocks.forEach((block, index) => {
    const level = scheme.levelOf(block);
    if (level > 0) {
      const head = headOf(block, options.seed);
      if (!current && options.continues && (level === 2 || scheme.levels === 1)) {
        open(headless(1, options.fallback));
      }
      if (
        level === 2 &&
        options.continues &&
        drafts.length === 1 &&
        head.numbering &&
        head.numbering.value > 1
      ) {
        inferOpenSection(drafts, head.numbering, headless);
        current = drafts.at(-1);
      }
      open({
        level: level === 1 ? 1 : 2,
        part:
          partOf(head.text, level === 1 ? undefined : top?.part) ??
          (level === 2 ? top?.part : undefined) ??
          options.fallback,
        number: head.numbering?.number ?? null,
        value: head.numbering?.value ?? 0,
        heading: head.text,
        headingSpans: head.spans,
        inferred: false,
        paragraphs: head.rest ? [{ text: head.rest, bold: 0 }] : [],
      });
      return;
    }
    if (!current)
      open(
        options.continues
          ? headless(1, options.fallback)
          : { ...headless(1, options.fallback), level: 0 },
      );
    if (
      current &&
      current.level === 2 &&
      top &&
      current.paragraphs.length > 0 &&
      scheme.isLast(index) &&
      closes(block.text.text)
    ) {
      current = top;
    }
    current?.paragraphs.push({ text: block.text, bold: block.bold });
  });
  settleParts(drafts, options);
  return finish(drafts);
}

/** The text before （二） belongs to （一）, whose heading stands on the page before. */
function inferOpenSection(
  drafts: Draft[],
  next: Numbering,
  headless: (level: 1 | 2, part: Part) => Draft,
): void {
  const [first] = drafts;
  if (!first) return;
  const value = next.value - 1;
  const number =
    next.form === 'digit'
      ? next.number.replace(/[0-9０-９]+/, String(value))
      : next.number.replace(/[一二三四五六七八九十百]+/, toHan(value));
  const section = { ...headless(2, first.part), number, value, inferred: true };
  section.paragraphs = first.paragraphs;
  first.paragraphs = [];
  drafts.push(section);
}

interface Scheme {
  readonly levels: number;
  levelOf(block: Block): 0 | 1 | 2;
  /** Whether no second-level heading follows before the next first-level one. */
  isLast(index: number): boolean;
}

/** Which forms of numbering head the first and the second level of this document. */
function schemeOf(blocks: readonly Block[], continues: boolean): Scheme {
  const keys: string[] = [];
  const keyOf = (block: Block): string | null => {
    const { text } = block.text;
    const numbering = headingForm(text);
    if (numbering && numbering.form !== 'bracket-digit' && numbering.form !== 'circle') {
      if (!isHeadingLike(block, numbering)) return null;
      return numbering.form;
    }
    if (block.hash > 0 || isPlainHeading(block)) {
      return isPartHeading(text) ? 'plain' : block.hash > 0 ? `hash${block.hash}` : null;
    }
    return null;
  };
  const all = blocks.map(keyOf);
  for (const key of ['plain', 'hash1', 'part', 'hash2', 'one', 'hash3', 'bracket', 'digit']) {
    if (all.includes(key)) keys.push(key);
  }
  const useful = keys.filter((key) => key !== 'digit' || keys.length === 1);
  const deep = continues && useful.length === 1 && useful[0] === 'bracket';
  const levels = all.map((key): 0 | 1 | 2 => {
    const rank = key === null ? -1 : useful.indexOf(key);
    if (rank < 0 || rank > 1) return 0;
    return deep ? 2 : rank === 0 ? 1 : 2;
  });
  const at = new Map(blocks.map((block, index) => [block, index]));
  return {
    levels: useful.length,
    levelOf: (block) => levels[at.get(block) ?? -1] ?? 0,
    isLast: (index) => {
      for (let i = index; i < levels.length; i += 1) {
        if (levels[i] === 2) return false;
        if (levels[i] === 1) return true;
      }
      return true;
    },
  };
}

function isHeadingLike(block: Block, numbering: Numbering): boolean {
  const { text } = block.text;
  if (numbering.length >= text.length) return false;
  const end = firstSentenceEnd(text);
  const length = end < 0 ? text.length : end;
  if (length > 100) return false;
  return numbering.form !== 'digit' || end < 0;
}

/** A short line without a full stop that stands alone. */
function isPlainHeading(block: Block): boolean {
  const { text } = block.text;
  return text.length <= 40 && !/[。！？；：，、]$/.test(text) && !/[。！？]/.test(text);
}

function headOf(block: Block, seed: string): Head {
  const { text } = block;
  const numbering = headingForm(text.text);
  const start = numbering?.length ?? 0;
  let end = firstSentenceEnd(text.text.slice(start), 120);
  end = end < 0 ? text.text.length : start + end;
  const head = sliceMapped(text, 0, end);
  const rest = sliceMapped(text, end);
  return {
    numbering,
    text: head.text
      .slice(start)
      .replace(/[。：:]$/, '')
      .trim(),
    spans: spansOf(head, seed),
    rest: rest.text.trim() === '' ? null : rest,
  };
}

/** A part without a telling heading takes its side from its neighbours and its words. */
function settleParts(drafts: readonly Draft[], options: OutlineOptions): void {
  let open: Draft | undefined;
  for (const draft of drafts) {
    if (draft.level === 1) {
      open = draft;
      if (draft.heading === null && options.fallback === 'body') {
        const texts = drafts
          .slice(drafts.indexOf(draft))
          .filter(
            (_, i, list) => list.slice(0, i + 1).filter(({ level }) => level === 1).length === 1,
          )
          .flatMap(({ heading, paragraphs }) => [
            heading ?? '',
            ...paragraphs.map(({ text }) => text.text),
          ]);
        draft.part = tense(texts.join('\n'));
      }
    } else if (draft.level === 2 && open) draft.part = open.part;
  }
}

/** Whether a text reports (新增, 达到, 获评…) or plans (力争, 加快, 推动…以上). */
function tense(text: string): Part {
  const past = text.match(
    /(?:成功|获评|入选|增至|圆满|完成率|累计|一年来|荣获|新增了|连续\d+年|显著|进一步提升|持续巩固)/g,
  );
  const future = text.match(/(?:力争|加快建设|推动|以上|推进|支持|实施|争创|深入|完善|打造)/g);
  return (past?.length ?? 0) * 3 > (future?.length ?? 0) ? 'review' : 'plan';
}

function finish(drafts: readonly Draft[]): Outline {
  const sections: Section[] = [];
  const inferredNumbers: string[] = [];
  const slugs = toSlugs(drafts);
  drafts.forEach((draft, index) => {
    const slug = slugs[index] as string;
    if (draft.inferred) inferredNumbers.push(`${slug}.number`);
    sections.push({
      slug,
      part: draft.part,
      number: draft.number,
      heading: draft.heading,
      headingSpans: draft.headingSpans,
      level: draft.level,
      paragraphs: toParagraphs(draft),
    });
  });
  return { sections, missing: announced(drafts), inferredNumbers };
}

/** `review`, `review-2`, `plan2-1` (the second plan part's first section), `attachment-12`. */
function toSlugs(drafts: readonly Draft[]): string[] {
  const parts = new Map<Part, number>();
  const used = new Set<string>();
  let top = '';
  return drafts.map((draft) => {
    let slug: string;
    if (draft.level === 0) slug = drafts.length === 1 ? draft.part : 'opening';
    else if (draft.level === 2) slug = `${top === '' ? draft.part : top}-${draft.value || 'x'}`;
    else {
      const count = (parts.get(draft.part) ?? 0) + 1;
      parts.set(draft.part, count);
      const sided = draft.part === 'review' || draft.part === 'plan';
      slug = sided
        ? `${draft.part}${count === 1 ? '' : count}`
        : `${draft.part}-${draft.value > 0 ? draft.value : count}`;
      top = slug;
    }
    let unique = slug;
    for (let i = 2; used.has(unique); i += 1) unique = `${slug}-${i}`;
    used.add(unique);
    if (draft.level === 1) top = unique;
    return unique;
  });
}

function toParagraphs(draft: Draft): Paragraph[] {
  const leads = draft.paragraphs.map(({ text, bold }) => leadOf(text.text, bold));
  const rest = leads.slice(draft.heading === null || leads.length === 1 ? 0 : 1);
  const share = rest.filter((lead) => lead !== null).length / Math.max(1, rest.length);
  return draft.paragraphs.map(({ text, bold }, i) => ({
    lead: share >= 0.5 || bold > 0 ? (leads[i] ?? null) : null,
    text,
  }));
}

const tasks =
  /(?:抓好|做好|突出|实施|推进|完成|办好|聚焦|围绕)[^。，；]{0,12}?([一二三四五六七八九十]{1,3}|\d{1,2})(?:个|项|大)?(?:方面|重点|任务|工作|件)/;

/** Nine tasks announced before the sections, two of them held. */
function announced(drafts: readonly Draft[]): Missing[] {
  const missing: Missing[] = [];
  drafts.forEach((draft, index) => {
    if (draft.level !== 1) return;
    let held = 0;
    for (let i = index + 1; i < drafts.length && drafts[i]?.level === 2; i += 1) held += 1;
    if (held === 0) return;
    for (const { text } of draft.paragraphs) {
      const match = /重点/.test(text.text) ? tasks.exec(text.text.slice(-40)) : null;
      const count = match ? valueOf(match[1] as string) : 0;
      if (count > held) missing.push({ what: 'announced', announced: count, held });
    }
  });
  return missing;
}
