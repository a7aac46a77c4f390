import { canon, type Fold } from './canon.ts';

/**
 * The parts of a query, canonical, without repetitions: all must occur. Blanks separate parts;
 * a line break does not, because a sentence pasted from a page is broken anywhere.
 */
export function parts(query: string, fold?: Fold): string[] {
  const found = unbroken(query)
    .split(/\s+/u)
    .map((part) => canon(part, fold).text);
  return [...new Set(found.filter((part) => part !== ''))];
}

/** Without line breaks and the blanks around them. */
export function unbroken(text: string): string {
  return text.replace(/[^\S\r\n]*[\r\n]+\s*/gu, '');
}
