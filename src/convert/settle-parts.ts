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

/** 为市民办好十件实事, 市政府2024年10件实事, of which nothing says that they were done. */
const deed = /^(?!.*(?:情况|完成|落实|兑现|了)).*实事/;

/** Parts whose heading does not tell take their side from the sequence or from their words. */
export function settleParts(drafts: readonly Drafted[], options: Options): void {
  let seen: Part | undefined;
  // Whether a heading told `seen`, or the words of its sections.
  let told = false;
  let top: Drafted | undefined;
  if (options.report) lookBack(drafts, options.year);
  drafts.forEach((draft, i) => {
    const year = draft.level === 1 ? yearOfWork(draft.heading ?? '') : null;
    if (seen !== undefined && year !== null && year === options.year) draft.part = 'plan';
    if (draft.level === 2) {
      draft.part = top?.part ?? options.fallback;
      return;
    }
    top = draft.level === 1 ? draft : top;
    if (!options.report) {
      const own = draft.level === 1 ? partOfAccount(draft.heading ?? '') : undefined;
      draft.part = draft.part === 'attachment' ? 'attachment' : (own ?? options.fallback);
      return;
    }
    const open = draft.level === 1 && draft.part === undefined;
    if (draft.level === 0) draft.part = 'body';
    else if (draft.part === undefined && isOfYearBefore(draft.heading ?? '', options.year ?? 0))
      draft.part = 'review';
    else if (draft.part === undefined) {
      const deeds = deed.test(draft.heading ?? '');
      const ahead = deeds || (draft.heading !== null && (told || seen === 'plan'));
      draft.part = ahead ? 'plan' : tense(wordsOf(drafts, i));
    }
    if (draft.part === 'review' || draft.part === 'plan') {
      told ||= !open;
      seen = draft.part;
    }
  });
}

/**
 * 2023年主要工作 before 2024年重点工作: of two years that a report works through the first is past, and so is the
 * one before its own where no other follows.
 */
function lookBack(drafts: readonly Drafted[], reportYear: number | null): void {
  const tops = drafts.filter(({ level, part }) => level === 1 && part !== 'attachment');
  tops.forEach((draft, i) => {
    const year = onlyYear(draft.heading ?? '');
    if (year === null || tops.slice(0, i + 1).some(({ part }) => part === 'review')) return;
    const next = tops.slice(i + 1).find(({ heading }) => onlyYear(heading ?? '') === year + 1);
    if (next?.part === 'review') return;
    if (
      next === undefined &&
      (year !== (reportYear ?? 0) - 1 || !/工作$/.test(draft.heading ?? ''))
    )
      return;
    draft.part = 'review';
    if (next !== undefined) next.part = 'plan';
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
