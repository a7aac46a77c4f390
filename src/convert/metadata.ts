/** What the opening lines of a report say of it: title, issuer, date, speaker. */
import type { Kind, Span } from '../schemas/values.ts';
import { spansOf } from './mapped.ts';
import { valueOf } from './numbering.ts';
import type { Block } from './reflow.ts';
import type { SetAside } from './types.ts';

export interface Facts {
  kind: Kind | null;
  title: string | null;
  titleSpans: Span[];
  issuer: string | null;
  year: number | null;
  date: string | null;
  speaker: string | null;
}

export interface Opening {
  readonly facts: Facts;
  /** Blocks that are no part of the body: title, occasion, speaker. */
  readonly used: ReadonlySet<Block>;
  readonly setAside: readonly SetAside[];
}

const title = /(?:政府工作(?:的)?报告|工作报告)/;
const occasion = /(?:代表大会|人代会|人大)[^。]{0,20}(?:会议|大会)上?[^。]{0,4}$/;
const congress =
  /(?:在|于)?\s*(.{2,14}?(?:省|市|自治区|自治州|州|县|区|旗|盟))?第?[一二三四五六七八九十0-9]{0,4}届?[^。]{0,3}(?:人民代表大会|人大)/;
const rank = /(?:总理|省长|市长|主席|州长|县长|区长|主任|旗长|盟长)/;

/** Reads title, occasion and speaker from the lines before the first sentence. */
export function readOpening(blocks: readonly Block[], seed: string): Opening {
  const facts: Facts = {
    kind: null,
    title: null,
    titleSpans: [],
    issuer: null,
    year: null,
    date: null,
    speaker: null,
  };
  const used = new Set<Block>();
  const setAside: SetAside[] = [];
  for (const block of blocks.slice(0, 12)) {
    const { text } = block.text;
    if (
      /^(?:各位代表|现在|我(?:代表|受)|[一二三四五六七八九十]+、)/.test(text) ||
      text.length > 120
    )
      break;
    if (
      !facts.title &&
      title.test(text) &&
      !/[。]/.test(text) &&
      text.length <= 60 &&
      !/^[—(（]/.test(text)
    ) {
      readTitle(block, facts, seed);
      used.add(block);
      continue;
    }
    if (
      occasion.test(text) ||
      /^[—（(]*\s*(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s*年.{2,8}日/.test(text)
    ) {
      readOccasion(text, facts);
      used.add(block);
      for (const span of spansOf(block.text, seed)) setAside.push({ span, why: 'occasion' });
      continue;
    }
    const named = rank.test(text) && text.length <= 24;
    if (named || (facts.date && /^[一-鿿·]{2,4}$/.test(text.replace(/\s/g, '')))) {
      facts.speaker =
        text
          .replace(/^.*(?:总理|省长|市长|主席|州长|县长|区长|主任|旗长|盟长)/, '')
          .replace(/\s/g, '') || null;
      used.add(block);
      for (const span of spansOf(block.text, seed)) setAside.push({ span, why: 'speaker' });
    }
  }
  if (facts.title) facts.kind = 'government-work-report';
  return { facts, used, setAside };
}

function readTitle(block: Block, facts: Facts, seed: string): void {
  const { text } = block.text;
  facts.title =
    text
      .replace(/\s*[（(][^）)]*[）)]\s*$/, '')
      .replace(/[—\s]*——.*$/, '')
      .trim() || text;
  facts.titleSpans = spansOf(block.text, seed);
  const place =
    /^(?:\d{4}年)?(.{2,12}?(?:省|市|自治区|自治州|县|区))(?:人民政府|政府|\d{4}年|工作)/.exec(text);
  if (place) facts.issuer = place[1] as string;
  const year = /(\d{4})年/.exec(text);
  if (year) facts.year = Number(year[1]);
  readOccasion(text, facts);
}

function readOccasion(text: string, facts: Facts): void {
  const date = readDate(text);
  if (date) {
    facts.date = date;
    facts.year = Number(date.slice(0, 4));
  }
  if (/全国人民代表大会/.test(text)) facts.issuer = '国务院';
  else {
    const match = congress.exec(text.replace(/^.*?日/, '').replace(/\s/g, ''));
    const place = match?.[1]?.replace(/^在/, '');
    if (place && place.length >= 3 && !facts.issuer) facts.issuer = place;
  }
}

/** 2019年1月27日 and 二〇一八年一月二十六日 → ISO 8601, or null. */
export function readDate(text: string): string | null {
  const match =
    /([12]\d{3}|[一二][〇○零Ｏ一二三四五六七八九]{3})\s*年\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*日/.exec(
      text,
    );
  if (!match) return null;
  const year = /^\d/.test(match[1] as string)
    ? Number(match[1])
    : Number([...(match[1] as string)].map((c) => (/[〇○零Ｏ]/.test(c) ? 0 : valueOf(c))).join(''));
  const month = valueOf(match[2] as string);
  const day = valueOf(match[3] as string);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
