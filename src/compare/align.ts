/** Sections of two reports that treat the same matters, and how their wording differs. */
import { memo } from '../memo.ts';
import type { ParagraphRow, SectionRow } from '../schemas/opendata.ts';
import type { Piece } from './diff.ts';
import { diff } from './diff.ts';
import type { Profile } from './similar.ts';
import { bestMatches, profileOf } from './similar.ts';
import type { ThemeId } from './themes.ts';
import { leadingTheme } from './shares.ts';

/** Two paragraphs side by side, or one that has no counterpart. */
export interface ParagraphPair {
  readonly from: ParagraphRow | null;
  readonly to: ParagraphRow | null;
  /** From `from` to `to`, worked out when asked for; empty where one is missing. */
  readonly pieces: () => readonly Piece[];
}

export interface Alignment {
  readonly theme: ThemeId | null;
  readonly from: SectionRow | null;
  readonly to: SectionRow | null;
  /** Likeness of the two sections, 0 to 1; 0 where one is missing. */
  readonly likeness: number;
  readonly paragraphs: readonly ParagraphPair[];
}

/** Below this, two sections have no more in common than any two of a work report. */
const sectionThreshold = 0.12;
const paragraphThreshold = 0.11;

/**
 * The sections that plan (part `plan`) of both reports, matched one to one by likeness, in the order
 * of `to`; those of `from` without a counterpart follow. Sections without paragraphs are left out.
 */
export function alignSections(
  from: readonly SectionRow[],
  to: readonly SectionRow[],
): readonly Alignment[] {
  const [a, b] = [planned(from), planned(to)];
  const matches = bestMatches(a.map(profile), b.map(profile), sectionThreshold);
  const used = new Set(matches.map((m) => m.a));
  const aligned = b.map((section, index): Alignment => {
    const match = matches.find((m) => m.b === index);
    const other = match ? a[match.a]! : null;
    return alignment(other, section, match?.likeness ?? 0);
  });
  const rest = a.filter((_, index) => !used.has(index)).map((s) => alignment(s, null, 0));
  return [...aligned, ...rest];
}

function alignment(from: SectionRow | null, to: SectionRow | null, likeness: number): Alignment {
  const theme = themeOf((to ?? from)!);
  return { theme, from, to, likeness, paragraphs: from && to ? alignParagraphs(from, to) : [] };
}

function alignParagraphs(from: SectionRow, to: SectionRow): ParagraphPair[] {
  const [a, b] = [from.paragraphs, to.paragraphs];
  const matches = bestMatches(a.map(paragraphProfile), b.map(paragraphProfile), paragraphThreshold);
  const used = new Set(matches.map((m) => m.a));
  const pairs = b.map((paragraph, index): ParagraphPair => {
    const match = matches.find((m) => m.b === index);
    const other = match ? a[match.a]! : null;
    return {
      from: other,
      to: paragraph,
      pieces: other ? lazily(() => diff(other.text, paragraph.text)) : () => [],
    };
  });
  const rest = a
    .filter((_, index) => !used.has(index))
    .map((paragraph) => ({ from: paragraph, to: null, pieces: () => [] }));
  return [...pairs, ...rest];
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function planned(sections: readonly SectionRow[]): SectionRow[] {
  return sections.filter((s) => s.part === 'plan' && s.level === 2 && s.paragraphs.length > 0);
}

// a report is compared with up to four others; what does not depend on them is worked out once
const profile = memo((section: SectionRow): Profile => {
  const leads = section.paragraphs.map((p) => p.lead ?? '').join('');
  const heading = section.heading ?? '';
  // Headings and leads say what a section is about: they count three times.
  return profileOf(heading + leads + heading + leads + heading + textOf(section));
});

/** A run-in lead, or else its first words, says what a paragraph is about. */
const paragraphProfile = memo(({ lead, text }: ParagraphRow): Profile =>
  profileOf((lead ?? text.slice(0, 14)).repeat(3) + text),
);

const themeOf = memo((section: SectionRow): ThemeId | null => leadingTheme(textOf(section)));

function textOf(section: SectionRow): string {
  return (section.heading ?? '') + section.paragraphs.map((p) => p.text).join('');
}
