/** Sets a text with one paragraph a line in columns, as newspapers and text extraction do. */
export interface Setting {
  /** Full-width characters a line. */
  readonly width: number;
  /** How a paragraph's first line shows: two characters short, indented, after a blank line, not at all. */
  readonly first: 'short' | 'indented' | 'blank' | 'flush';
  /** Whether lines are cut at so many units, as a program does, with marks at their beginnings. */
  readonly cut?: boolean;
  /** Lines (counted before insertion, from 0) behind which a page jump is put in. */
  readonly jumps?: ReadonlySet<number>;
  /** Lines that are letter-spaced. */
  readonly spaced?: ReadonlySet<number>;
}

const noStart = '，。、；：？！”’）》】%';
const noEnd = '“‘（《【';

const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2000 ? 1 : 0.5), 0);

function lines(paragraph: string, width: number, first: number): string[] {
  const out: string[] = [];
  let line = '';
  let max = first;
  for (const char of paragraph) {
    if (widthOf(line) + widthOf(char) <= max || noStart.includes(char)) {
      line += char;
      continue;
    }
    let carried = '';
    while (line !== '' && noEnd.includes(line.at(-1) ?? ' ')) {
      carried = line.at(-1) + carried;
      line = line.slice(0, -1);
    }
    out.push(line);
    line = carried + char;
    max = width;
  }
  out.push(line);
  return out;
}

function cutLines(paragraph: string, width: number, first: number): string[] {
  const out = [paragraph.slice(0, first)];
  for (let at = first; at < paragraph.length; at += width)
    out.push(paragraph.slice(at, at + width));
  return out;
}

export function setInColumns(text: string, setting: Setting): string {
  const out: string[] = [];
  let count = 0;
  for (const paragraph of text.split('\n')) {
    if (paragraph.trim() === '') continue;
    const full = setting.first === 'blank' || setting.first === 'flush';
    const first = full ? setting.width : setting.width - 2;
    const set = (setting.cut ? cutLines : lines)(paragraph.trim(), setting.width, first);
    set.forEach((line, i) => {
      const spaced = setting.spaced?.has(count) === true && i > 0 && i < set.length - 1;
      const head = i === 0 && setting.first === 'indented' ? '　　' : '';
      out.push(head + (spaced ? [...line].join(' ') : line));
      if (setting.jumps?.has(count)) out.push('下转05版', '上接04版');
      count += 1;
    });
    if (setting.first === 'blank') out.push('');
  }
  return out.join('\n');
}
