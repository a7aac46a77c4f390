/** A table of contents before a report: its headings once more, with the numbers of their pages. */
import type { Span } from '../schemas/values.ts';

interface Line {
  readonly span: Span;
  readonly text: string;
  /** Why the whole line was set aside, if it was. */
  readonly why: string | null;
}

const title = /^[【[（(]?\s*目\s*[录錄次]\s*[】\])）]?$/;
/** 一、2023年工作回顾………………1, …… 12, （12） */
const led = /(?:…+|[.．·・•]{3,}|[-—_＿]{3,})\s*[（(]?\s*\d{1,3}\s*[)）]?$/;
/** 一、2023年工作回顾 1 */
const paged = /\s[（(]?\d{1,3}[)）]?$/;
const longest = 60;
/** Leader and page behind the words of an entry. */
const page = /[…．.·・•\-—_＿]*[（(]?\d{1,3}[)）]?$/;
/** Without its title a list of so many lines is known by its leaders. */
const fewest = 3;
/** No file holds more lists with titles, no list more entries: the time that they take has a bound. */
const mostLists = 8;
const mostEntries = 200;

const isEntry = ({ text, why }: Line): boolean =>
  why === null && text.length <= longest && !/[。！？；]$/.test(text);

const bare = (text: string): string => text.replace(/\s/g, '');

/** The lines of tables of contents, each with its title. */
export function contentsLists(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let later: readonly string[] | undefined;
  let titles = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const isTitle = line.text.length <= 8 && title.test(line.text);
    if (!isTitle && !(line.text.length <= longest && led.test(line.text))) continue;
    if (isTitle && (titles += 1) > mostLists) continue;
    later ??= lines.map(({ text }) => bare(text));
    const end = isTitle ? endBehindTitle(lines, i + 1, later) : endOfLeaders(lines, i);
    const from = isTitle ? i + 1 : i;
    if (end - from < (isTitle ? 2 : fewest)) continue;
    spans.push(...lines.slice(i, end).map(({ span }) => span));
    i = end - 1;
  }
  return spans;
}

function endOfLeaders(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && isEntry(lines[end] as Line) && led.test(lines[end]!.text)) end += 1;
  return end;
}

/** Entries have a page, or a later line begins with their words; one may go on in a second line. */
function endBehindTitle(lines: readonly Line[], from: number, later: readonly string[]): number {
  const words = (i: number): string => later[i]!.replace(page, '');
  const again = (i: number): number =>
    words(i) === '' ? -1 : later.findIndex((text, k) => k > i && text.startsWith(words(i)));
  const hasPage = (i: number): boolean => {
    const line = lines[i];
    if (line === undefined || !isEntry(line)) return false;
    return led.test(line.text) || paged.test(line.text);
  };
  const last = Math.min(lines.length, from + mostEntries);
  let end = from;
  while (end < last && isEntry(lines[end] as Line)) {
    if (!hasPage(end) && !hasPage(end + 1) && again(end) < 0) break;
    end += 1;
  }
  // the text opens with the first of its headings
  const opens = from < end ? again(from) : -1;
  return opens < 0 ? end : Math.min(end, opens);
}
