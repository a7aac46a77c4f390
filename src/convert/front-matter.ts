/** What a Markdown copy tells of itself above its text: `---`, keys with their values, `---`. */
import type { Furniture } from './furniture.ts';

const fence = /^\ufeff?\s*---[ \t]*\r?\n/;
/** `title: 政府工作报告`, `- item`, an indented value, a comment, a blank line. */
const entry = /^(?:[A-Za-z][\w -]{0,30}:(?:\s.*)?|[ \t].*|- .*|#.*|)$/;
const titled = /^title:[ \t]*(["']?)(.{2,90}?)\1[ \t]*$/m;
/** Lines that it has at most, and lines below it among which a text repeats its title. */
const longest = 40;
const near = 8;

/** Its marks and values are set aside; its title stands for the text's where the text does not repeat it. */
export function frontMatter(text: string): Furniture[] {
  const open = fence.exec(text);
  if (open === null) return [];
  const from = open[0].length;
  const end = closing(text, from);
  if (end === null) return [];
  const piece = (start: number, stop: number): Furniture => ({
    span: [start, stop],
    why: 'trailer',
    mark: 'plain',
  });
  const start = open[0].indexOf('---');
  const inside = text.slice(from, end);
  const title = titled.exec(inside);
  const words = title?.[2];
  if (title === null || words === undefined || repeats(text.slice(end, end + 2000), words))
    return [piece(start, end)];
  const at = from + title.index + title[0].indexOf(words, 6);
  return [piece(start, at), piece(at + words.length, end)];
}

/** Where the closing mark ends; null where a line before it is no entry. */
function closing(text: string, from: number): number | null {
  let at = from;
  for (let line = 0; line < longest && at < text.length; line += 1) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    const words = text.slice(at, stop).trimEnd();
    if (words === '---') return line === 0 ? null : at + 3;
    if (!entry.test(words)) return null;
    at = stop + 1;
  }
  return null;
}

function repeats(below: string, title: string): boolean {
  const bare = (line: string): string => line.replace(/[\s#*]/g, '');
  const lines = below.split('\n').map(bare);
  return lines
    .filter((line) => line !== '')
    .slice(0, near)
    .some((line) => line.startsWith(bare(title)));
}
