/** The paragraphs of a section as Astro rendered them, made ready for a page in one language. */

export interface ProseLabels {
  /** Name of the link that copies a paragraph's address. */
  readonly permalink: (paragraph: number) => string;
  /** Name of the link to the original, without the line, which is the link's own text. */
  readonly origin: (paragraph: number) => string;
  /** What is announced when an address was copied. */
  readonly copied: string;
}

/**
 * One string of HTML a paragraph. The links behind each are given names in the page's language and
 * lead to the pages of that language; the text is not touched.
 */
export function proseOf(html: string, prefix: string, labels: ProseLabels): string[] {
  return html
    .split(/(?=<div class="paragraph")/)
    .filter((block) => block.trim() !== '')
    .map((block, index) =>
      block
        .replace(
          '<a class="permalink"',
          `<a class="permalink" data-copy="${labels.copied}" aria-label="${labels.permalink(index + 1)}"`,
        )
        .replace(
          /<a class="origin" href="[^"]*(\/sources\/[^"]*)">(L\d+)/,
          (_, path: string, line: string) =>
            `<a class="origin" aria-label="${labels.origin(index + 1)} ${line}" href="${prefix}${path}">${line}`,
        ),
    );
}

/** The blocks of `proseOf` together: rows of a table that follow one another stand in a grid. */
export function proseMarkup(blocks: readonly string[]): string {
  let html = '';
  let open = '';
  for (const block of blocks) {
    const columns = /^<div class="paragraph" data-columns="(\d+)"/.exec(block)?.[1] ?? '';
    if (columns !== open) {
      if (open !== '') html += '</div>';
      if (columns !== '') html += `<div class="rows" data-columns="${columns}">`;
      open = columns;
    }
    html += block;
  }
  return open === '' ? html : `${html}</div>`;
}
