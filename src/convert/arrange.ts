/** Applies a reviewed arrangement: pieces of a page put together in reading order. */
import type { Arrangement } from '../schemas/corrections.ts';
import { ConvertError } from './convert-error.ts';
import { spansOf } from './mapped.ts';
import { isSpace, sliceMapped, trimMapped } from './mapped.ts';
import type { Block, Mapped, Section } from './types.ts';
import type { Span } from '../schemas/values.ts';

export interface ArrangedDocument {
  readonly title: string;
  readonly titleSpans: readonly Span[];
  readonly sections: readonly Section[];
  /** All its text, for finding the document by a quotation. */
  readonly text: string;
}

interface Stretch {
  readonly mapped: Mapped;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The documents of a seed as a correction arranges its blocks. Every block must be used, once.
 * @throws ConvertError if a quotation does not occur exactly once or a block is left over.
 */
export function arrange(
  blocks: readonly Block[],
  correction: Arrangement,
  seed: string,
): readonly ArrangedDocument[] {
  const place = { file: correction.file ?? 'content/corrections', line: correction.line ?? 1 };
  const squeezed = blocks.map(({ text }) => squeeze(text));
  const used: [number, number][][] = blocks.map(() => []);
  const find = (quote: string): Stretch => {
    const wanted = squeeze({ text: quote, at: [] }).text;
    const hits: Stretch[] = [];
    squeezed.forEach((block, index) => {
      for (let at = block.text.indexOf(wanted); at >= 0; at = block.text.indexOf(wanted, at + 1)) {
        const start = block.from[at] as number;
        const end = (block.from[at + wanted.length - 1] as number) + 1;
        const whole = blocks[index] as Block;
        if ((used[index] as [number, number][]).some(([a, b]) => start < b && end > a)) continue;
        hits.push({ mapped: sliceMapped(whole.text, start, end), block: index, start, end });
      }
    });
    const whole = hits.filter(({ block }) => squeezed[block]?.text === wanted);
    if (whole.length === 1) return whole[0] as Stretch;
    if (hits.length === 1) return hits[0] as Stretch;
    throw new ConvertError(
      place,
      `the correction quotes 「${quote}」, which occurs ${hits.length === 0 ? 'nowhere' : `${hits.length} times`} in ${correction.seed}`,
      'quote words that occur exactly once, or remove the correction',
    );
  };
  const take = ({ block, start, end }: Stretch): Mapped => {
    (used[block] as [number, number][]).push([start, end]);
    return sliceMapped((blocks[block] as Block).text, start, end);
  };
  const documents = correction.documents.map((document): ArrangedDocument => {
    const titles = document.title.map((quote) => take(find(quote)));
    let bodies = 0;
    const sections = document.sections.map((section): Section => {
      const heading = section.heading === undefined ? null : take(find(section.heading));
      const paragraphs: Mapped[] = [];
      for (const piece of section.text) {
        const { from, to } = typeof piece === 'string' ? { from: piece, to: piece } : piece;
        const first = find(from);
        const last = find(to);
        if (last.block < first.block) {
          throw new ConvertError(
            place,
            `「${to}」 stands before 「${from}」`,
            'swap the quotations',
          );
        }
        for (let index = first.block; index <= last.block; index += 1) {
          const block = blocks[index] as Block;
          const start = index === first.block ? first.start : 0;
          const end = index === last.block ? last.end : block.text.text.length;
          paragraphs.push(trimMapped(take({ mapped: block.text, block: index, start, end })));
        }
      }
      bodies += heading ? 1 : 0;
      return {
        slug: heading ? `body-${bodies}` : 'opening',
        part: 'body',
        number: null,
        heading: heading?.text ?? null,
        headingSpans: heading ? spansOf(heading, seed) : [],
        level: heading ? 1 : 0,
        paragraphs: paragraphs.map((text) => ({ lead: null, text })),
      };
    });
    const title = titles.map(({ text }) => text).join(' ');
    return {
      title,
      titleSpans: titles.flatMap((text) => spansOf(text, seed)),
      sections: sections.map((section) =>
        section.level === 0 ? { ...section, heading: title } : section,
      ),
      text: sections
        .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.text))
        .join('\n'),
    };
  });
  blocks.forEach((block, index) => {
    let at = 0;
    for (const [start, end] of (used[index] as [number, number][]).sort((a, b) => a[0] - b[0])) {
      if (start < at) {
        throw new ConvertError(
          place,
          `the correction uses line ${block.firstLine} of ${correction.seed} twice`,
          'let each piece belong to one place',
        );
      }
      if (block.text.text.slice(at, start).trim() !== '') break;
      at = end;
    }
    if (block.text.text.slice(at).trim() !== '') {
      throw new ConvertError(
        place,
        `the correction leaves out 「${block.text.text.slice(at, at + 20)}」 of line ${block.firstLine} of ${correction.seed}`,
        'say where it belongs',
      );
    }
  });
  return documents;
}

function squeeze({ text }: Mapped): { text: string; from: number[] } {
  const from: number[] = [];
  const parts: string[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (isSpace(text.charCodeAt(i))) continue;
    from.push(i);
    parts.push(text[i] as string);
  }
  return { text: parts.join(''), from };
}
