/** Review, plan or neither, for each section of an outline. */
import type { Part } from '../schemas/values.ts';
import { partOfAccount } from './accounts.ts';
import { isOfYearBefore, onlyYear, tense, yearOfWork } from './parts.ts';
import type { Mapped } from './types.ts';

/** A section whose part may still be open. */
export interface Drafted {
  readonly level: 0 | 1 | 2;
  part: Part | undefined;
  readonly heading: string | null;
  readonly paragraphs: readonly { readonly text: Mapped }[];
}

interface Options {
  /** Whether it is a work report, with a review and a plan. */
  readonly report: boolean;
  /** Its year, if known. */
  readonly year: number | null;
  /** Part of a text that is no work report. */
  readonly fallback: Part;
}

/** Parts whose heading does not tell take their side from the sequence or from their words. */
export function settleParts(drafts: readonly Drafted[], options: Options): void {
  let seen: Part | undefined;
  let top: Drafted | undefined;
  if (options.report) lookBack(drafts);
  drafts.forEach((draft, i) => {
    const year = draft.level === 1 ? yearOfWork(draft.heading ?? '') : null;
    if (seen !== undefined && year !== null && year === options.year) draft.part = 'plan';
    if (draft.level === 2) {
      draft.part = top?.part ?? options.fallback;
      return;
    }
    top = draft.level === 1 ? draft : top;
    if (!options.report) {
      const told = draft.level === 1 ? partOfAccount(draft.heading ?? '') : undefined;
      draft.part = draft.part === 'attachment' ? 'attachment' : (told ?? options.fallback);
      return;
    }
    if (draft.level === 0) draft.part = 'body';
    else if (draft.part === undefined && isOfYearBefore(draft.heading ?? '', options.year ?? 0))
      draft.part = 'review';
    else if (draft.part === undefined) {
      draft.part =
        draft.heading !== null && seen !== undefined ? 'plan' : tense(wordsOf(drafts, i));
    }
    if (draft.part === 'review' || draft.part === 'plan') seen = draft.part;
  });
}

/** 2023年主要工作 before 2024年重点工作: of two years that a report works through the first is past. */
function lookBack(drafts: readonly Drafted[]): void {
  const tops = drafts.filter(({ level, part }) => level === 1 && part !== 'attachment');
  tops.forEach((draft, i) => {
    const year = onlyYear(draft.heading ?? '');
    if (year === null || tops.slice(0, i + 1).some(({ part }) => part === 'review')) return;
    const next = tops.slice(i + 1).find(({ heading }) => onlyYear(heading ?? '') === year + 1);
    if (next === undefined || next.part === 'review') return;
    draft.part = 'review';
    next.part = 'plan';
  });
}

function wordsOf(drafts: readonly Drafted[], from: number): string {
  const words: string[] = [];
  for (let i = from; i < drafts.length && (i === from || drafts[i]?.level === 2); i += 1) {
    const { heading, paragraphs } = drafts[i] as Drafted;
    words.push(heading ?? '', ...paragraphs.map(({ text }) => text.text.slice(0, 4000)));
  }
  return words.join('\n');
}
