/** What a newspaper page prints beside a report: its head, captions, another article. */
import type { Span } from '../schemas/values.ts';
import { headingForm } from './numbering.ts';
import { endsSentence } from './sentences.ts';
import type { Block } from './types.ts';

const date =
  '(?:\\d{4}|[０-９]{4})[年\\-./](?:\\d{1,2}|[０-９]{1,2})[月\\-./](?:\\d{1,2}|[０-９]{1,2})日?';
const weekday = '星期[一二三四五六日天]';
/** 2026年1月20日 星期二 责编/李红 美编/王强 */
const dated = new RegExp(
  `^(?:${date}\\s*(?:${weekday})?|${weekday}\\s*${date})\\s*(?:第?\\s*\\d{1,3}\\s*版)?\\s*(?:责任编辑|责编|编辑|美编|校对|版式|组版|主编|值班主任)\\s*[:：/／]`,
);
const desks = '(?:要闻|时政|综合新闻|本地新闻|特别报道|专版|专题|特刊|新闻)';
/** 04 要闻, 要闻 A2 */
const desk = new RegExp(
  `^(?:(?:\\d{2}|[A-Z]\\d{1,2})版?\\s*${desks}|\\d版?\\s*要闻|${desks}\\s*(?:\\d{1,2}|[A-Z]\\d{1,2})版?)$`,
);
const papers = '[一-鿿]{2,8}(?:日报|晚报|晨报|早报|都市报|时报|商报)';
const paper = new RegExp(`^${papers}$`);
/** 河川发布: the account that a report was posted by. */
const account = /^[一-鿿]{2,8}发布$/;
const posts =
  '(?:责任编辑|责任校对|责编|编辑|美编|校对|版式|组版|排版|制图|视觉|主编|值班主任|值班编委|审读)';

/** What the head or foot of a printed page is made of. */
const pieces: readonly (readonly [string, RegExp])[] = [
  ['date', new RegExp(date, 'y')],
  ['week', new RegExp(`${weekday}|农历[一-鿿]{4,12}`, 'y')],
  [
    'page',
    /第?\s*[A-Z]?\d{1,2}\s*版面?|第[一二三四五六七八九十]{1,3}版|[A-Z]\d{1,2}(?!\d)|0\d(?!\d)/y,
  ],
  ['issue', /(?:(?:19|20)\d\d年)?\s*总?第\s*\d{1,6}\s*期|今日\d{1,2}版/y],
  [
    'post',
    new RegExp(`${posts}\\s*[:：/／]?\\s*(?:[一-鿿·]{2,4}|[一-鿿]\\s[一-鿿](?=\\s|$))`, 'y'),
  ],
  ['phone', /[一-鿿]{0,4}(?:热线|电话)\s*[:：]?\s*[\d()（）—-]{7,16}/y],
  ['name', new RegExp(`${papers}|[一-鿿]{2,12}公报`, 'y')],
  ['desk', new RegExp(`[一-鿿]{0,4}${desks}|综合|两会`, 'y')],
];
const longestHead = 80;

/** The pieces that make up a line, if nothing else stands in it: 2026年1月28日 星期三 要闻 A03. */
function piecesOf(line: string): readonly string[] | null {
  const found: string[] = [];
  let at = 0;
  while (at < line.length) {
    const piece = pieces.find(([, pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(line);
    });
    if (piece === undefined) return null;
    found.push(piece[0]);
    at = piece[1].lastIndex;
    while (at < line.length && /[\s|｜·•/]/.test(line[at]!)) at += 1;
  }
  return found;
}

/** Why a line is the head or foot of a printed page, or null. */
export function pageHeadOf(
  line: string,
): 'date-line' | 'page-number' | 'editor' | 'masthead' | null {
  if (dated.test(line)) return 'date-line';
  if (line.length <= 12 && desk.test(line)) return 'page-number';
  if (line.length > longestHead || /[，。；]/.test(line) || !/[\d０-９编校版]/.test(line))
    return null;
  const found = piecesOf(line);
  if (found === null) return null;
  if (found.includes('date')) return found.length > 1 ? 'date-line' : null;
  if (found.includes('phone') || (found.includes('name') && found.includes('issue')))
    return 'masthead';
  if (found.includes('post')) return found.length > 1 || /[:：/／]/.test(line) ? 'editor' : null;
  return found.includes('page') && found.length > 1 ? 'page-number' : null;
}

interface Line {
  readonly span: Span;
  readonly text: string;
  /** Why the whole line was set aside, if it was. */
  readonly why: string | null;
}

const heads = new Set(['masthead', 'date-line', 'page-number', 'editor', 'page-jump']);
const longestCaption = 4;

/** 03, 时政要闻: the number of a page or the name of its desk on a line of its own. */
function isOnePiece(line: string): boolean {
  const found = line.length <= 8 ? piecesOf(line) : null;
  return found?.length === 1 && (found[0] === 'page' || found[0] === 'desk');
}

/** What only a line beside it tells: 03 beside 时政要闻, 河川日报 beside the date of the page, 图为… beside 记者 李红 摄. */
export function besidePress(lines: readonly Line[]): { span: Span; why: 'masthead' | 'caption' }[] {
  return lines.flatMap(({ span, text, why }, i): { span: Span; why: 'masthead' | 'caption' }[] => {
    if (why !== null) return [];
    const near = (test: (line: Line) => boolean): boolean =>
      [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && test(line));
    if (paper.test(text) && near((line) => heads.has(line.why ?? '')))
      return [{ span, why: 'masthead' }];
    if (isOnePiece(text) && near((line) => heads.has(line.why ?? '') || isOnePiece(line.text)))
      return [{ span, why: 'masthead' }];
    if (account.test(text) && near((line) => line.why === 'web' || line.why === 'date-line'))
      return [{ span, why: 'masthead' }];
    if (!/^(?:[上下左右])?图为/.test(text)) return [];
    let end = i;
    while (end < i + longestCaption - 1 && !endsSentence(lines[end]!.text) && lines[end + 1])
      end += 1;
    const credited = lines[i - 1]?.why === 'credit' || lines[end + 1]?.why === 'credit';
    if (!credited || !endsSentence(lines[end]!.text)) return [];
    return lines
      .slice(i, end + 1)
      .filter((line) => line.why === null)
      .map((line) => ({ span: line.span, why: 'caption' }));
  });
}

/** 本报讯（记者 李红）: how an article of a newspaper opens. */
export function opensArticle(text: string): boolean {
  return /^本报(?:综合)?讯(?:$|[（(\s]|记者|通讯员)/.test(text);
}

/** Where another article stands behind the end of a report, with its headline, or -1. */
export function articleBehind(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ text }, i) => i > 0 && opensArticle(text.text));
  if (at < blocks.length / 2) return -1;
  const goesOn = blocks.slice(at).some(({ text, jumps }) => {
    const form = headingForm(text.text)?.form;
    return form === 'one' || form === 'bracket' || jumps.some(({ kind }) => kind === 'from');
  });
  if (goesOn) return -1;
  const before = blocks[at - 1]!.text.text;
  const headed =
    at > 1 && before.length <= 40 && !/[，。；：]/.test(before) && headingForm(before) === null;
  return headed && endsSentence(blocks[at - 2]!.text.text) ? at - 1 : at;
}
