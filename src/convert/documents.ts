/** Which blocks of a seed are which document. */
import type { Kind, Span } from '../schemas/values.ts';
import { isAccountTitle } from './accounts.ts';
import type { Facts } from './facts.ts';
import { readDate } from './facts.ts';
import { headlineFirst, headOpening, isHeadline, isNumbered } from './headlines.ts';
import { spansOf } from './mapped.ts';
import { headingForm } from './numbering.ts';
import type { Opening } from './opening.ts';
import { isForeign, isReportTitle, isSalutation } from './opening.ts';
import { planBegin } from './plan-title.ts';
import { articleBehind } from './press.ts';
import { endsSentence } from './sentences.ts';
import { isToDo, toldDone } from './to-do.ts';
import type { Block, Jump, Seed, SetAside } from './types.ts';

export interface DocumentDraft {
  readonly blocks: readonly Block[];
  readonly kind: Kind;
  readonly facts: Facts;
  readonly opening: Opening;
  readonly continuesFrom: string | null;
  readonly continuesTo: string | null;
  /** Whether the text begins inside a part, told by the page or by the numbering. */
  readonly fragment: boolean;
  readonly attachment: boolean;
  /** First line of another article that stands behind it and is set aside, or null. */
  readonly article: number | null;
  /** Whether its date is that of the page it was printed on. */
  readonly printed: boolean;
}

interface Piece {
  readonly blocks: readonly Block[];
  /** Page jumps behind its last block. */
  readonly after: readonly Jump[];
  readonly foreign: boolean;
}

/**
 * Splits the blocks of a seed into documents: at a second title, and behind 下转06版, where another
 * article stands unless the text goes on there (in mid-sentence, with 上接, with the next number).
 */
export function splitDocuments(
  blocks: readonly Block[],
  tail: readonly Jump[],
  seed: Seed,
  setAside: readonly SetAside[],
): readonly DocumentDraft[] {
  const pieces: Piece[] = [];
  const cuts = [...cutsOf(blocks)].sort((a, b) => a[0] - b[0]);
  let start = 0;
  let foreign = false;
  for (const [at, kind] of cuts) {
    pieces.push({ blocks: blocks.slice(start, at), after: (blocks[at] as Block).jumps, foreign });
    start = at;
    foreign = kind === 'foreign';
  }
  pieces.push({ blocks: blocks.slice(start), after: tail, foreign });
  const page = pageFacts(seed, setAside);
  return pieces.map((piece) => toDraft(piece, seed, page));
}

function cutsOf(blocks: readonly Block[]): Map<number, 'title' | 'foreign'> {
  const cuts = new Map<number, 'title' | 'foreign'>();
  for (let i = 1; i < blocks.length; i += 1) if (beginsReport(blocks, i)) cuts.set(i, 'title');
  const end = [...cuts.keys()][0] ?? blocks.length;
  const foreign = foreignFrom(blocks.slice(0, end));
  if (foreign > 0) cuts.set(foreign, 'foreign');
  return cuts;
}

/**
 * A report's title in mid-seed, with 各位代表 close behind and text before it. The same lines as at
 * the head open no other report.
 */
function beginsReport(blocks: readonly Block[], at: number): boolean {
  const isTitle = (i: number): boolean => isReportTitle((blocks[i] as Block).text.text);
  // Of two titles one below the other the first begins it.
  if (!isTitle(at) || isTitle(at - 1)) return false;
  const lines = (from: number, count: number): string =>
    blocks
      .slice(from, from + count)
      .map(({ text }) => text.text)
      .join('\n');
  const head = blocks.findIndex(({ text }) => isReportTitle(text.text));
  // Right below the head the title alone tells that: a page may say it above a summary too.
  if (head < at && lines(head, 3) === lines(at, 3)) return false;
  if (head < at && at < head + 6 && lines(head, 1) === lines(at, 1)) return false;
  const isProse = ({ text: { text } }: Block): boolean => text.length > 60 && !isForeign(text);
  if (!blocks.slice(0, Math.min(at, 40)).some(isProse)) return false;
  return blocks.slice(at + 1, at + 5).some(({ text }) => isSalutation(text.text));
}

function foreignFrom(blocks: readonly Block[]): number {
  const lastFrom = blocks.findLastIndex(({ jumps }) => jumps.some(({ kind }) => kind === 'from'));
  const lastNumber = blocks.findLastIndex(({ text }) => isNumbered(text.text));
  for (let i = Math.max(1, lastFrom + 1, lastNumber + 1); i < blocks.length; i += 1) {
    const { jumps } = blocks[i] as Block;
    if (!jumps.some(({ kind }) => kind === 'to') || jumps.some(({ kind }) => kind === 'from'))
      continue;
    const rest = blocks.slice(i);
    if (!endsSentence((blocks[i - 1] as Block).text.text)) continue;
    if (rest.some((block) => isHeadline(block))) return i;
  }
  return 0;
}

interface PageFacts {
  readonly date: string | null;
  /** Where it stands. */
  readonly dated: Span;
  readonly attachment: boolean;
}

function pageFacts(seed: Seed, setAside: readonly SetAside[]): PageFacts {
  let date: string | null = null;
  let dated: Span = [0, 0];
  let attachment = false;
  for (const { span, why } of setAside) {
    if (why === 'date-line' && date === null) {
      date = readDate(seed.text.slice(...span));
      dated = span;
    }
    if (why === 'label' && span[0] < seed.text.length / 4) attachment = true;
  }
  return { date, dated, attachment };
}

/**
 * 2026年1月20日 right below the session or the speaker, alone on its line: the day of delivery. A web page or a
 * newspaper writes its own day otherwise, or elsewhere.
 */
function isDelivery({ dated }: PageFacts, opening: Opening, seed: Seed): boolean {
  const [from, to] = dated;
  if (!/^\S{4}年\S{1,2}月\S{1,2}日$/.test(seed.text.slice(from, to).replace(/\s/g, '')))
    return false;
  return opening.setAside.some(
    ({ span, why }) =>
      (why === 'speaker' || (why === 'occasion' && /会/.test(seed.text.slice(...span)))) &&
      span[1] < from &&
      seed.text.slice(span[1], from).trim() === '',
  );
}

function toDraft({ blocks, after, foreign }: Piece, seed: Seed, page: PageFacts): DocumentDraft {
  const moved = foreign ? headlineFirst(blocks, seed) : null;
  const opening = moved?.opening ?? headOpening(blocks, seed);
  const { facts } = opening;
  const ordered = moved?.blocks ?? blocks;
  const body = ordered.filter((block) => !opening.used.has(block));
  const greets = body.slice(0, 3).some(({ text }) => isSalutation(text.text));
  const addressed = greets || opening.setAside.length > 0;
  // A page that the text goes on to may say its title and session again.
  const from = greets || foreign ? null : jumpFrom(blocks, body);
  const to = after.find(({ kind }) => kind === 'to')?.page ?? null;
  const fragment = !foreign && (from !== null || (!addressed && startsLate(body)));
  const kind = facts.kind ?? kindOf(body, facts, page, foreign, from !== null || to !== null);
  const at = kind === 'government-work-report' && !foreign ? articleBehind(ordered) : -1;
  const article = at < 0 ? [] : ordered.slice(at);
  const taken = facts.date === null && !foreign && page.date !== null;
  const printed = taken && !(facts.kind !== null && isDelivery(page, opening, seed));
  if (taken) facts.date = page.date;
  if (taken && !printed && facts.inferred.includes('year')) {
    facts.year = null;
    facts.inferred = facts.inferred.filter((field) => field !== 'year');
  }
  // 2023年统计公报 of 16 April 2024 was given in 2024, a plan to 2025 that was printed in 2021 in 2021, and news is
  // of the day it was printed, whatever year it tells of.
  const later = facts.year !== null && facts.year > Number(page.date?.slice(0, 4));
  // An article on 2023 of March 2024 is of 2024 too, as its 去年 is 2023.
  const lately = kind === 'feature' && facts.year === Number(page.date?.slice(0, 4)) - 1;
  const given = lately || kind === 'news' || isAccountTitle(facts.title ?? '');
  if (printed && (later || given)) facts.year = null;
  if (facts.year === null && facts.date !== null) facts.year = Number(facts.date.slice(0, 4));
  return {
    blocks: ordered,
    kind,
    facts,
    opening: withArticle(opening, article, seed),
    article: article[0]?.firstLine ?? null,
    continuesFrom: from,
    continuesTo: to,
    fragment,
    attachment: page.attachment && kind !== 'government-work-report',
    printed,
  };
}

/** The opening of a report that leaves another article's blocks out. */
function withArticle(opening: Opening, article: readonly Block[], seed: Seed): Opening {
  if (article.length === 0) return opening;
  const spans = article.flatMap(({ text }) => spansOf(text, seed.text));
  return {
    ...opening,
    used: new Map([...opening.used, ...article.map((block) => [block, 'article'] as const)]),
    setAside: [...opening.setAside, ...spans.map((span) => ({ span, why: 'article' as const }))],
  };
}

/** 上接04版 before the first words of the body. */
function jumpFrom(blocks: readonly Block[], body: readonly Block[]): string | null {
  const end = body[0] ? blocks.indexOf(body[0]) + 1 : blocks.length;
  const jumps = blocks.slice(0, end).flatMap((block) => block.jumps);
  return jumps.find(({ kind }) => kind === 'from')?.page ?? null;
}

/** Whether the first number of the text is not the first of its kind. */
function startsLate(body: readonly Block[]): boolean {
  for (const [index, { text }] of body.entries()) {
    const numbering = headingForm(text.text);
    if (!numbering || (numbering.form !== 'one' && numbering.form !== 'bracket')) continue;
    return numbering.value > 1 && index > 0;
  }
  return false;
}

const reporting = /(?:我代表.{0,10}人民政府|政府工作的总(?:体|的)|政府自身建设|政府工作报告)/;
/** 关于计划执行情况的审查意见 tells how a plan was carried out. */
const ruling =
  /(?:通知|(?<!情况的?审[查议])意见|措施|方案|决议|决定|办法|公告|细则|条例|规定|要点)/;
const telling = /(?:记者|本报讯|月\d{1,2}日[电讯]|日前|近日|据了解|据介绍)/;

function kindOf(
  body: readonly Block[],
  facts: Facts,
  page: PageFacts,
  foreign: boolean,
  jumps: boolean,
): Kind {
  const says = (pattern: RegExp): boolean => body.some(({ text }) => pattern.test(text.text));
  if (foreign) return 'news';
  if (jumps && says(reporting)) return 'government-work-report';
  const title = facts.title ?? '';
  const rules = ruling.test(title) || planBegin(title) !== null;
  if (page.attachment || rules || isAccountTitle(title)) return 'notice';
  if (isToDo(title, facts) && !says(telling) && !says(toldDone)) return 'notice';
  return says(telling) ? 'news' : 'feature';
}
