/** Which blocks of a seed are which document. */
import type { Kind, Span } from '../schemas/values.ts';
import type { Jump } from './furniture.ts';
import { spansOf } from './mapped.ts';
import type { Opening } from './metadata.ts';
import { readDate, readOpening } from './metadata.ts';
import { headingForm } from './numbering.ts';
import type { Block } from './reflow.ts';
import { endsSentence } from './sentences.ts';
import type { Seed } from './types.ts';

export interface DocumentDraft {
  readonly blocks: readonly Block[];
  readonly kind: Kind;
  readonly continuesFrom: string | null;
  readonly continuesTo: string | null;
  /** Date of printing, if the page says so. */
  readonly date: string | null;
  readonly attachment: boolean;
  /** Title and occasion, if they were found otherwise than at the head. */
  readonly opening: Opening | null;
}

/**
 * Splits the blocks of a seed into documents. Behind 下转06版 stands another article, unless the
 * text goes on there: in mid-sentence, with 上接, or with the next number.
 */
export function splitDocuments(
  blocks: readonly Block[],
  tail: readonly Jump[],
  seed: Seed,
  furniture: readonly Span[],
): readonly DocumentDraft[] {
  const cut = foreignFrom(blocks);
  const own = blocks.slice(0, cut);
  const foreign = blocks.slice(cut);
  const jumps = own.flatMap((block) => block.jumps);
  const after = cut < blocks.length ? (blocks[cut] as Block).jumps : tail;
  const head = furniture.map(([start, end]) => seed.text.slice(start, end));
  const date =
    head
      .map((text) => (text.length < 40 ? readDate(text) : null))
      .find((value) => value !== null) ?? null;
  const attachment = head.some((text) => /^附\s*件/.test(text));
  const from = ownJump(own, jumps);
  const opening = readOpening(own, seed.text);
  const report =
    opening.facts.kind !== null || from !== null || after.some(({ kind }) => kind === 'to');
  const drafts: DocumentDraft[] = [
    {
      blocks: own,
      kind: report ? 'government-work-report' : attachment ? 'notice' : 'feature',
      continuesFrom: from,
      continuesTo: after.find(({ kind }) => kind === 'to')?.page ?? null,
      date,
      attachment,
      opening: opening.facts.title ? opening : titled(own, opening, seed),
    },
  ];
  if (foreign.length > 0) {
    const moved = headlineFirst(foreign, seed);
    drafts.push({
      blocks: moved.blocks,
      kind: 'news',
      continuesFrom: null,
      continuesTo: null,
      date: null,
      attachment: false,
      opening: moved.opening,
    });
  }
  return drafts;
}

/** 上接 counts where it stands before the body. */
function ownJump(own: readonly Block[], jumps: readonly Jump[]): string | null {
  const early = own.slice(0, 4).flatMap((block) => block.jumps);
  return early.find(({ kind }) => kind === 'from')?.page ?? (jumps.length > 0 ? null : null);
}

function foreignFrom(blocks: readonly Block[]): number {
  for (let i = 1; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    if (!block.jumps.some(({ kind }) => kind === 'to')) continue;
    if (block.jumps.some(({ kind }) => kind === 'from')) continue;
    const rest = blocks.slice(i);
    if (rest.some((other) => other.jumps.some(({ kind }) => kind === 'from'))) continue;
    if (rest.some(({ text }) => isNumbered(text.text))) continue;
    if (!endsSentence((blocks[i - 1] as Block).text.text)) continue;
    const headline = rest.some(({ text }) => isHeadline(text.text));
    if (headline) return i;
  }
  return blocks.length;
}

function isNumbered(text: string): boolean {
  const form = headingForm(text)?.form;
  return form === 'one' || form === 'bracket' || form === 'part';
}

function isHeadline(text: string): boolean {
  return text.length <= 45 && !endsSentence(text) && !/[。；，、]$/.test(text) && !/。/.test(text);
}

/** The text that stands behind a displaced headline opens the article. */
function headlineFirst(
  blocks: readonly Block[],
  seed: Seed,
): { blocks: Block[]; opening: Opening } {
  const at = blocks.findIndex(({ text }) => isHeadline(text.text));
  let end = at;
  while (end < blocks.length && isHeadline((blocks[end] as Block).text.text)) end += 1;
  const titles = blocks.slice(at, end);
  return {
    blocks: [...titles, ...blocks.slice(end), ...blocks.slice(0, at)],
    opening: openingOf(titles, seed, 'news'),
  };
}

function openingOf(titles: readonly Block[], seed: Seed, kind: Kind | null): Opening {
  return {
    facts: {
      kind,
      title: titles.map(({ text }) => text.text).join(' '),
      titleSpans: titles.flatMap(({ text }) => spansOf(text, seed.text)),
      issuer: null,
      year: null,
      date: null,
      speaker: null,
    },
    used: new Set(titles),
    setAside: [],
  };
}

/** A first line that is no sentence titles a text that is no work report. */
function titled(own: readonly Block[], opening: Opening, seed: Seed): Opening | null {
  const [first] = own;
  if (
    !first ||
    opening.used.size > 0 ||
    !isHeadline(first.text.text) ||
    isNumbered(first.text.text)
  )
    return opening;
  const found = openingOf([first], seed, null);
  const issuer = /^(.{2,16}?(?:总工会|委员会|人民政府|[局厅部办院会]))/.exec(first.text.text);
  if (issuer) found.facts.issuer = issuer[1] as string;
  const body = own.map(({ text }) => text.text).join('\n');
  const years = [...body.matchAll(/(20\d{2})\s*年/g)].map(([, year]) => Number(year));
  const year = mostCommon(years);
  if (year) found.facts.year = year;
  return found;
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | null = null;
  for (const [value, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
