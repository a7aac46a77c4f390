/** What stands above each paragraph and says of which time and scope it speaks. */

interface Para {
  readonly text: string;
}

interface Sect<P extends Para> {
  readonly level: number;
  readonly heading: string | null;
  readonly paragraphs: readonly P[];
}

const member = /^(?:——|[一二三四五六七八九十]是)/;

/**
 * Every paragraph of a document in order, with the headings above it, outermost first, and, for a
 * member of a list (——…, 一是…), the beginning of the paragraph that opens the list.
 */
export function* withHeadings<P extends Para>(
  sections: readonly Sect<P>[],
): Generator<[P, readonly string[]]> {
  let part = '';
  for (const section of sections) {
    if (section.level <= 1) part = section.heading ?? '';
    const above = section.level === 2 ? [part, section.heading ?? ''] : [part];
    let opening = '';
    for (const paragraph of section.paragraphs) {
      const listed = member.test(paragraph.text);
      if (!listed) opening = paragraph.text.slice(0, 120);
      yield [paragraph, listed ? [...above, opening] : above];
    }
  }
}
