/** What stands in a seed and is no part of the text: found here, set aside with a reason. */
import { frontMatter } from './front-matter.ts';
import { isPageLine, linksBehind, navigation } from './navigation.ts';
import { contentsLists } from './contents-list.ts';
import { pageHeads } from './page-heads.ts';
import { brokenBold, marks, withoutMarks } from './marks.ts';
import { besidePress, pageHeadOf } from './press.ts';
import type { Span } from '../schemas/values.ts';
import { isLineEnd, isSpace } from './mapped.ts';
import type { Jump } from './types.ts';

export interface Furniture {
  readonly span: Span;
  readonly why: Reason;
  readonly jump?: Jump;
  /** Marks inside a line that do not divide it. */
  readonly mark?: 'bold' | 'plain' | 'item';
  /** Level of the Markdown heading that the mark opens. */
  readonly hash?: number;
}

/** Why a stretch was set aside: a stable code, and words for readers. */
export const reasons = {
  'page-jump': { zh: '转版提示', en: 'page jump' },
  masthead: { zh: '报头、刊号与电话', en: 'masthead, publication code, telephone numbers' },
  'date-line': { zh: '出版日期', en: 'date of printing' },
  'page-number': { zh: '页码、版次', en: 'page number' },
  credit: { zh: '图片署名', en: 'photo credit' },
  caption: { zh: '图片说明', en: 'photo caption' },
  editor: { zh: '编辑、校对署名', en: 'editorial credit' },
  trailer: { zh: '网页发布系统残留', en: 'remains of a content management system' },
  comment: { zh: '网页注释', en: 'comment of a web page' },
  markup: { zh: '排版标记', en: 'mark-up' },
  rule: { zh: '分隔线', en: 'dividing rule' },
  label: { zh: '附件标签', en: 'label of an attachment' },
  'running-title': { zh: '重复的标题', en: 'repeated title' },
  speaker: { zh: '报告人署名', en: 'line naming the speaker' },
  occasion: { zh: '会议名称与日期', en: 'line naming session and date' },
  control: { zh: '控制字符', en: 'control characters' },
  article: { zh: '同版其他报道', en: 'another article of the page' },
  web: { zh: '网页导航文字', en: 'navigation of a web page' },
  contents: { zh: '目录', en: 'table of contents' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type Reason = keyof typeof reasons;

interface Rule {
  readonly why: Reason;
  readonly pattern: RegExp;
}

const gap = '[ \\t\\u3000]*';
const page = '(?:[0-9０-９A-Za-z]{1,3}|[一二三四五六七八九十]{1,3})';

/** 下转06版, （上接第一版）, 紧 接 01 版. */
const jump = new RegExp(
  `[（(【\\[]?[▲△▼▽■□●◆→]?${gap}(上|紧|下|续)${gap}(接|转)${gap}(?:本报${gap})?(?:第${gap})?(${page})${gap}([版页])(?![本面权式图])${gap}[▲△▼▽■□●◆→]?[）)】\\]]?`,
  'g',
);

/** Whole lines. Each is tried on the trimmed line, at most 200 units long. */
const rules: readonly Rule[] = [
  {
    why: 'masthead',
    pattern: /(?:统一刊号|刊号[:：]|CN ?\d{2}-\d{4}|订阅热线|广告热线|邮发代号|社址[:：])/,
  },
  {
    why: 'date-line',
    pattern:
      /^(?:[一-鿿]{2,8}(?:网|日报|晚报|在线)\s+)?(?:\d{4}|[０-９]{4})[年\-./](?:\d{1,2}|[０-９]{1,2})[月\-./](?:\d{1,2}|[０-９]{1,2})日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*星期[一二三四五六日天])?(?:\s*第?\s*\d{1,3}\s*版)?(?:\s+(?:信息|稿件)?来源[:：][^，。]{0,40})?$/,
  },
  {
    why: 'page-number',
    pattern:
      /^(?:[—\-–－─·]\s*[\d０-９]{1,3}\s*[—\-–－─·]|Page\s*\d{1,3}(?:\s*of\s*\d{1,3})?|第\s*\d{1,3}\s*[页版](?:[\s/／，,|]*[共/]\s*\d{1,3}\s*[页版])?|\d{1,3}\s*[/／]\s*\d{1,3}|[A-Z]?\d{1,2}\s*版)$/,
  },
  {
    why: 'editor',
    pattern:
      /^[（(【[]?(?:责任编辑|责编|编辑|校对|美编|审核|版式|值班编委|监制|[初复终]审|审签|签发)[:：/／]/,
  },
  { why: 'credit', pattern: /^[^。！？；，]{0,30}(?:供图|图片由.{2,20}提供)[)）]?$/ },
  {
    why: 'credit',
    pattern:
      /^(?:[（(]?(?:摄影|图片?|摄影报道)[:：/／].{0,20}|.{0,160}(?:记者|通讯员).{1,12}摄(?:影)?[)）]?)$/,
  },
  {
    why: 'credit',
    pattern:
      /^[^。！？；]{2,30}[作做](?:政府)?工作报告(?:。?.{0,16}(?:记者|通讯员)[\s　]*\S.{0,10})?$/,
  },
  {
    why: 'web',
    pattern:
      /^(?:打印本页|关闭窗口|返回顶部|首页$|当前位置[:：]|[>＞»›]$|[（(【]?来源[:：].{0,20}[)）】]$|发表时间[:：]|阅读量?[:：]|【?字体[:：]|[大中小]$|[【】]$|[上下]一篇[:：]|分享(?:到)?(?:[:：]|$)|扫一扫|字体[:：]|【?字号(?:[:：【〔\s]|[大中小]{1,3}\W|$)|来源[:：]|发布时间[:：]|(?:更新|发稿|成文)?(?:时间|日期)[:：]\s*(?:[12]\d{3}|$)|相关(?:报道|阅读|链接|新闻|稿件)[:：]?$|(?:下载|打印|全屏|收藏|分享|转发|点赞|加大|还原|减小|放大|缩小|】)$|浏览次数[:：]|索\s*引\s*号[:：]|首页\s*[>＞])/,
  },
  { why: 'label', pattern: /^附\s*件\s*[0-9一二三四五六七八九十]{0,2}\s*[:：]?$/ },
  {
    why: 'rule',
    pattern: /^(?:[-—_=*·.~＊＿－﹣─━═]{3,}|\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t:-]*)$/,
  },
];

/** 。 成都市人社局供图 behind the end of a sentence, at the end of a line. */
const credit = /[。！？”][ \t\u3000]+([^。！？，；\n]{2,20}供图)[ \t\u3000]*$/;

/** 1982年政府工作报告 时间: 2019-03-07信息来源: … 责编: …: what a page says of a text behind its title. */
const behindTitle =
  /[ \t\u3000]((?:(?:发[布表]|更新)?(?:时间|日期)[:：]\s*\d{4}|(?:信息)?来源[:：])[^。！？；]{0,60}?(?:来源|作者|责编|编辑|浏览|点击|阅读)[^。！？；]{0,40})$/;

/** Control characters, soft hyphens and marks of no width: nothing a reader sees. */
const invisible =
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069]';
const control = new RegExp(invisible);
const controls = new RegExp(`${invisible}+`, 'g');

/** All furniture of a text, in order, disjoint. Linear. */
export function findFurniture(text: string): readonly Furniture[] {
  const found: Furniture[] = frontMatter(text);
  comments(text, found);
  const blocked = found.length > 0 ? [...found] : [];
  const lines: Parameters<typeof besidePress>[0][number][] = [];
  let block = 0;
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    while (block < blocked.length && (blocked[block]?.span[1] ?? 0) <= start) block += 1;
    const inside = blocked[block];
    if (inside && inside.span[0] <= start && inside.span[1] >= end) {
      start = end + 1;
      continue;
    }
    const before = found.length;
    inLine(text, start, end, found);
    const line = text.slice(start, end);
    const bare = line.trim();
    if (bare !== '') {
      const from = start + line.indexOf(bare);
      const own = found[before];
      const whole = own?.span[0] === from && own.span[1] === from + bare.length;
      lines.push({ span: [from, from + bare.length], text: bare, why: whole ? own.why : null });
    }
    start = end + 1;
  }
  found.push(...brokenBold(text, found));
  found.push(...besidePress(lines));
  found.push(...contentsLists(lines).map((span) => ({ span, why: 'contents' as const })));
  found.push(...pageHeads(lines));
  found.push(...linksBehind(lines).map((span) => ({ span, why: 'web' as const })));
  found.push(...navigation(text).map((span) => ({ span, why: 'web' as const })));
  return disjoint(found);
}

/** `<!-- … -->`, and what a content management system left: `--> … /enpproperty-->`. */
function comments(text: string, found: Furniture[]): void {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = text.indexOf('-->', at);
    if (close < 0 && open < 0) return;
    if (open >= 0 && (close < 0 || open < close)) {
      if (close < 0) return;
      // One comment holds no more than a few lines; anything longer is a stray mark.
      if (close - open < 2000) found.push({ span: [open, close + 3], why: 'comment' });
      at = close + 3;
      continue;
    }
    // A stray `-->`: its line is what the system left, up to a closing mark if there is one.
    let end = close + 3;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    const trailer = text.slice(close, Math.min(end, close + 2000));
    const last = trailer.lastIndexOf('enpproperty-->');
    const stop = last >= 0 ? close + last + 'enpproperty-->'.length : close + 3;
    found.push({ span: [close, stop], why: 'trailer' });
    at = stop;
  }
}

function inLine(text: string, start: number, end: number, found: Furniture[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  if (from === to) return;
  const line = text.slice(from, to);
  if (line.length <= 200) {
    const bare = /[*>[&]/.test(line) ? withoutMarks(line) : line;
    for (const { why, pattern } of rules) {
      if (pattern.test(bare)) {
        found.push({ span: [from, to], why });
        return;
      }
    }
    const why = isPageLine(bare) ? 'web' : pageHeadOf(bare);
    if (why !== null) {
      found.push({ span: [from, to], why });
      return;
    }
  }
  if (/版|页/.test(line)) jumps(line, from, found);
  if (line.length <= 200 && /[:：]/.test(line)) {
    const match = behindTitle.exec(line);
    if (match) {
      const at = from + line.length - (match[1] as string).length;
      found.push({ span: [at, to], why: 'web' });
    }
  }
  if (line.includes('供图')) {
    const match = credit.exec(line);
    if (match) {
      const at = from + match.index + match[0].indexOf(match[1] as string);
      found.push({ span: [at, at + (match[1] as string).length], why: 'credit' });
    }
  }
  marks(line, from, found);
  if (control.test(line)) {
    for (const { index, 0: run } of line.matchAll(controls)) {
      found.push({
        span: [from + index, from + index + run.length],
        why: 'control',
        mark: 'plain',
      });
    }
  }
}

function jumps(line: string, base: number, found: Furniture[]): void {
  for (const match of line.matchAll(jump)) {
    const word = (match[1] as string) + (match[2] as string);
    if (word === '上转' || word === '下接' || word === '续转') continue;
    found.push({
      span: [base + match.index, base + match.index + match[0].length],
      why: 'page-jump',
      jump: {
        kind: match[2] === '接' ? 'from' : 'to',
        page: `${match[3] as string}${match[4] as string}`,
      },
    });
  }
}

function disjoint(found: Furniture[]): Furniture[] {
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const kept: Furniture[] = [];
  let end = 0;
  for (const item of found) {
    if (item.span[0] < end) continue;
    kept.push(item);
    end = item.span[1];
  }
  return kept;
}
