/**
 * Paragraph text as a line of Markdown that renders to exactly that text, and back.
 * Only what Markdown would read as markup is escaped, so that diffs stay readable.
 */

const anywhere = /[\\`*_[\]<>&~|$!]/g;
/** Block starts: headings, lists, quotes, rules, tables, `2023.` as an ordered list. */
const blockStart = /^(?:[#+=:-]|\d{1,9}[.)])/;

/**
 * One paragraph as one Markdown line.
 * @throws if the text has a line break or stands between blanks, which reading text never does
 */
export function toMarkdown(text: string): string {
  if (text === '' || text !== text.trim() || /[\n\r]/.test(text))
    throw new RangeError(`not a paragraph's reading text: ${JSON.stringify(text.slice(0, 40))}`);
  const escaped = text
    .replace(anywhere, '\\$&')
    .replace(/[\t\v\f\u0085\u2028\u2029]/g, charReference);
  const start = blockStart.exec(escaped);
  if (!start) return escaped;
  const last = start[0].length - 1;
  return `${escaped.slice(0, last)}\\${escaped.slice(last)}`;
}

/** The text that `toMarkdown` was given. */
export function fromMarkdown(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])|&#x([0-9A-F]+);/g, (_, escaped?: string, hex?: string) =>
    hex === undefined ? (escaped ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function charReference(char: string): string {
  return `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`;
}
