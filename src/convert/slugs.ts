/** ASCII names of sections: from part and number, never from heading text. */
import type { Part } from '../schemas/values.ts';

export interface Placed {
  readonly level: 0 | 1 | 2;
  readonly part: Part;
  /** Value of its number, 0 if it has none. */
  readonly value: number;
}

/**
 * `review`, `review-2`, `plan2-1` (first section of the second plan part), `attachment-12`,
 * `opening` for text before the first part. Unique within the document.
 */
export function sectionSlugs(sections: readonly Placed[]): string[] {
  const parts = new Map<Part, number>();
  const used = new Set<string>();
  let top = '';
  let ordinal = 0;
  return sections.map(({ level, part, value }) => {
    let slug: string;
    if (level === 0) slug = sections.length === 1 ? part : 'opening';
    else if (level === 1) {
      const count = (parts.get(part) ?? 0) + 1;
      parts.set(part, count);
      ordinal = 0;
      if (part === 'body' || (part === 'attachment' && value > 0))
        slug = `${part}-${value || count}`;
      else slug = `${part}${count === 1 ? '' : count}`;
    } else {
      ordinal += 1;
      slug = `${top === '' ? part : top}-${value || ordinal}`;
    }
    let unique = slug;
    for (let i = 2; used.has(unique); i += 1) unique = `${slug}-${i}`;
    used.add(unique);
    if (level === 1) top = unique;
    return unique;
  });
}
