/** Title, occasion and speaker: the lines before the first words of a report. */
import type { Span } from '../schemas/values.ts';
import type { Facts } from './facts.ts';
import { isAccountTitle } from './accounts.ts';
import { noFacts, readDate, readYear } from './facts.ts';
import type { Reason } from './furniture.ts';
import { inferRest } from './inferred-facts.ts';
import { sliceMapped, spansOf, trimMapped } from './mapped.ts';
import { headingForm } from './numbering.ts';
import {
  fuller,
  governing,
  issuerOfLine,
  issuerOfOccasion,
  issuerOfSpeaker,
  issuerOfStatement,
  issuerOfTitle,
} from './places.ts';
import type { Block, Mapped, SetAside } from './types.ts';

export interface Opening {
  readonly facts: Facts;
  /** Blocks that are no part of the body, and what they are. */
  readonly used: ReadonlyMap<Block, 'title' | Reason>;
  readonly setAside: readonly SetAside[];
}

/** 市长, with a blank between its letters or without. */
export const ranks = '总 ?理|[省市州盟县区旗镇乡] ?长|主 ?席|专 ?员|(?:管委会|管理委员会)主 ?任';
/** 河川人民政府2011年工作报告, 县长李明在河川县第九届人民代表大会第三次会议上所作的政府工作报告 too. */
const workReport = new RegExp(
  `^(?:.{0,24}|\\D{0,12}(?:${ranks})[一-鿿·]{2,4}在.{4,32}会议上(?:所?[作做])?的)${governing}(?:[12]\\d{3}年)?工作(?:的)?报告`,
);
const bareName = /^(?!目录|摘要|全文)(?:[一-鿿]{2,4}|(?=.{4,14}$)[一-鿿]+(?:·[一-鿿]+)+)$/;
/** （2024年1月18日 李明）, （市长 李明） */
const bracketed = new RegExp(`(?:日\\s*|(?:${ranks})\\s+)([一-鿿·]{2,20}?)\\s*[)）]$`);
/** …第四次会议上 陕西省省长 赵刚 */
const spokenBy = new RegExp(
  `上\\s.{0,12}(?:${ranks})\\s+([一-鿿·]{2,12}?)(?=$|\\s|.?政府工作报告)`,
);
/** 县长李明在河川县第九届人民代表大会第三次会议上所作的政府工作报告 */
const speakerOfTitle = new RegExp(`^.{0,12}(?:${ranks})([一-鿿·]{2,4}?)在.*会议上`);
const salutation = /^(?:[各名]位代表|同志们)/;
/** 现在，我代表市人民政府向大会报告工作；现在，我受国务院的委托，…报告政府工作. */
const statement =
  /^(?:[各名]位代表[：:！!，,。]?\s*)?(?:现在|下面)?[，,]?(?:请允许)?我(?!们).{0,8}(?:代表(?!大会).{0,14}(?:人民政府|国务院|行政公署|行署|管委会|管理委员会)|受国务院的?委托).{0,24}(?:报告|作.{0,6}工作)/s;

const abridged =
  /^(?:全文|\s*[（(](?:摘要|摘编|摘登|节选|全文)[)）]|\s*【[^【】]{2,8}】$|\s*摘要$)/;
/** （摘要）, （审议稿） on a line of its own behind the title. */
const edition = /^[（(](?:摘要|摘编|节选|全文|草案|讨论稿|审议稿|送审稿|书面)[)）]$/;

/** （节选）: not all of the report. */
const inPart = /^[（(]?(?:摘要|摘编|摘登|节选)[)）]?$/;

/** 【2011年河川省政府工作报告】: a title in a frame. */
const framed = /^【([^【】]{4,})】$/;

/** 政府工作报告①, …统计公报［1］: the mark of a note on the title. */
const noteMark = /\s*(?:[[［〔](?:注释?)?\d{1,2}[\]］〕]|[①-⑳]|[*＊※]{1,2})/;
const titleEnd = new RegExp(`\\s*(?:[（(【]|——|--)|${noteMark.source}`);
const firstMark = new RegExp(`^${noteMark.source}`);
const lastMark = new RegExp(`(?<=[一-鿿）)》])${noteMark.source}$`);

/** Whether a line titles a government work report. */
export function isReportTitle(line: string): boolean {
  const text = framed.exec(line)?.[1] ?? line;
  if (text.length > 90 || /[。！？；]/.test(text) || /^[（(—-]/.test(text)) return false;
  const match = workReport.exec(text);
  const rest = text
    .slice(match?.[0].length ?? 0)
    .replace(firstMark, '')
    .replace(abridged, '');
  if (!match || /(?:决议|说明|解读|起草|摘要|图解|名词|用语|问答|分工|意见)/.test(rest + match[0]))
    return false;
  return /^》?(?:全文|摘要)?$|^\s*(?:[（(]|——|—|--)/.test(rest);
}

/** Whether a line opens a report's address: 各位代表：. */
export function isSalutation(text: string): boolean {
  return salutation.test(text) && text.length <= 12;
}

function isOccasion(text: string): boolean {
  if (text.length > 90 || /[。！？；]/.test(text)) return false;
  const dated = /^[—\-（(\s]*(?:[12１２一二][0-9０-９〇○零Ｏ一二三四五六七八九]{3})\s*年/.test(
    text,
  );
  if (dated && readDate(text) !== null)
    return /会议|大会|人大|在.{2,12}$|日[^，、]{0,6}[)）]?$|通过[)）]?$/.test(text);
  return /(?:代表大会|人大).{0,12}会议上(?:的报告)?[)）]?$/.test(text) || session.test(text);
}

/** 河川县第八届人民代表大会第三次会议 */
const session = /^[一-鿿]{2,12}第.{1,4}届(?:人民代表大会|人大)第.{1,3}次会议(?:文件)?$/;

const rankBefore = new RegExp(`^.*?(?:${ranks})(?=\\s*\\S|$)`);
const ranked = new RegExp(`(?:${ranks})\\s*\\S`);
/** 县人民政府县长, the name on the next line; 河川县人民政府 before 县长 李明. */
const rankAlone = new RegExp(`^.{0,14}(?:${ranks}|人民政府)$`);
/** 报告人：李明, 县长：李明 */
const labelled = new RegExp(`^(?:报告人|.{0,14}(?:${ranks}))\\s*[：:]\\s*(?=\\S{2,14}$)`);
/** 李明  代理县长 */
const rankBehind = new RegExp(`^([一-鿿·]{2,14}) (?:代理?|常务副|副)?(?:${ranks})$`);

/** What the lines before one gave: the session, in the last of them the speaker's rank, the speaker. */
interface Before {
  readonly occasion: boolean;
  readonly rank: boolean;
  readonly speaker: string | null;
}

/**
 * Whether a line names the speaker. Behind the session a name is enough, behind the title where the
 * salutation or the session follows it, and where none is known.
 */
function isSpeaker(line: string, before: Before, next: string): boolean {
  const text = line.replace(givenOn, '');
  if (labelled.test(text)) return true;
  if (text.length > 26 || /[。！？；，：]/.test(text)) return false;
  if (ranked.test(text) || rankBehind.test(text)) return true;
  const named = (line: string): boolean => bareName.test(line.replace(/\s/g, ''));
  if (rankAlone.test(text) && (named(next) || (/府$/.test(text) && ranked.test(next)))) return true;
  if (!named(text)) return false;
  if (before.rank) return true;
  if (before.speaker !== null && before.speaker !== text.replace(/\s/g, '')) return false;
  return before.occasion || isSalutation(next) || isOccasion(next) || statement.test(next);
}

/** 河川市市长 李明|（2021年10月25日） */
const givenOn = /\s*[（(][12一二]\S{3}年\S{1,3}月\S{1,3}日[)）]$/;

/** The name in a line that names the speaker; empty where it gives the rank alone. */
function nameIn(line: string): string {
  // （国务院总理 李明）
  const text = line.replace(givenOn, '').replace(/^[（(]([^（()）]+)[)）]$/, '$1');
  const behind = rankBehind.exec(text)?.[1];
  if (behind !== undefined) return behind;
  return text
    .replace(labelled.test(text) ? labelled : rankBefore, '')
    .replace(/^.*人民政府$/, '')
    .replace(/[（(][男女][)）]/, '')
    .replace(/\s/g, '');
}

/** Report on the Work of the Government: the head of a report once more in another language. */
export function isForeign(text: string): boolean {
  return text.length <= 400 && /^(?:[A-Za-z]+[,.]? ){2}/.test(text) && !/[一-鿿]/.test(text);
}

/** Whether one of the two lines below names the session, which closes a head whose title stands above. */
function namesSession(blocks: readonly Block[], i: number): boolean {
  const below = blocks.slice(i + 1, i + 3).map(({ text }) => text.text);
  return below.some(isOccasion) && !below.some(isSalutation);
}

/** 关于第七个五年计划的报告 below the title. */
const subtitle = /^[—-]*关于[^，。；]{4,40}的(?:报告|说明)$/;

/** Whether the title stands once more right below, above the salutation: what lies between is the page's. */
function isTitledBelow(blocks: readonly Block[], i: number): boolean {
  const below = blocks.slice(i + 1, i + 7).map(({ text }) => text.text);
  const at = below.findIndex(isReportTitle);
  return at >= 0 && below.slice(at + 1, at + 4).some(isSalutation);
}

/** Reads the lines before the first sentence, and what the first sentences say of the report. */
export function readOpening(blocks: readonly Block[], seed: string): Opening {
  const facts = noFacts();
  const used = new Map<Block, 'title' | Reason>();
  const setAside: SetAside[] = [];
  const put = (text: Mapped, why: Reason): void => {
    for (const span of spansOf(text, seed)) setAside.push({ span, why });
  };
  let occasion = '';
  let speaking: string | null = null;
  // Whether the line before gave the speaker's rank and not the name.
  let named = false;
  let i = 0;
  for (; i < Math.min(blocks.length, 12); i += 1) {
    const block = blocks[i] as Block;
    const { text } = block.text;
    if (isSalutation(text) || statement.test(text)) break;
    // Of two titles above the session the one that names its government is the report's.
    const isNamed =
      occasion === '' && facts.issuer === null && issuerOfTitle(text.replace(/\s/g, '')) !== null;
    if (facts.title !== null && isReportTitle(text) && !isNamed) {
      used.set(block, 'masthead');
      put(block.text, 'masthead');
      continue;
    }
    if (isReportTitle(text)) {
      for (const span of facts.titleSpans) setAside.push({ span, why: 'masthead' });
      for (const [other, why] of used) if (why === 'title') used.set(other, 'masthead');
      used.set(block, 'title');
      const frame = framed.test(text) ? 1 : 0;
      for (const at of frame === 1 ? [0, text.length - 1] : [])
        put(sliceMapped(block.text, at, at + 1), 'masthead');
      const line = sliceMapped(block.text, frame, text.length - frame);
      const end = line.text.search(titleEnd);
      const title = trimMapped(sliceMapped(line, 0, end < 0 ? line.text.length : end));
      const behind = trimMapped(sliceMapped(line, end < 0 ? line.text.length : end));
      const mark = firstMark.exec(behind.text)?.[0].length ?? 0;
      if (mark > 0) put(sliceMapped(behind, 0, mark), 'markup');
      const rest = trimMapped(sliceMapped(behind, mark));
      facts.title = title.text;
      facts.titleSpans = spansOf(title, seed);
      facts.issuer = issuerOfTitle(title.text.replace(/\s/g, '')) ?? issuerOfOccasion(title.text);
      const year = /([12１２][0-9０-９]{3})年/.exec(title.text);
      if (year) facts.year = readYear(year[1] as string);
      facts.speaker = speakerOfTitle.exec(title.text)?.[1] ?? null;
      if (rest.text !== '') {
        put(rest, 'occasion');
        occasion += rest.text;
        facts.excerpt ||= inPart.test(rest.text);
        facts.speaker ??= bracketed.exec(rest.text)?.[1] ?? null;
      }
      continue;
    }
    if (facts.title !== null && edition.test(text)) {
      facts.excerpt ||= inPart.test(text);
      used.set(block, 'masthead');
      put(block.text, 'masthead');
      continue;
    }
    if (isOccasion(text)) {
      used.set(block, 'occasion');
      put(block.text, 'occasion');
      occasion += text;
      facts.speaker ??=
        (/日\s+([一-鿿·]{2,20}?)\s*[)）]$/.exec(text) ?? spokenBy.exec(text))?.[1] ?? null;
      continue;
    }
    const next = blocks[i + 1]?.text.text ?? '';
    const before = { occasion: occasion !== '', rank: named, speaker: facts.speaker };
    const headed = facts.title !== null || occasion !== '';
    if (headed && isSpeaker(text, before, next)) {
      used.set(block, 'speaker');
      put(block.text, 'speaker');
      named = rankAlone.test(text);
      const name = nameIn(text);
      if (name !== '') facts.speaker = name;
      occasion += givenOn.exec(text)?.[0] ?? '';
      speaking = fuller(speaking, issuerOfSpeaker(text));
      continue;
    }
    if (isForeign(text)) {
      used.set(block, 'running-title');
      put(block.text, 'running-title');
      continue;
    }
    if (headed && isTitledBelow(blocks, i)) continue;
    if (text.length > 60 || headingForm(text)) break;
    if (headed && !namesSession(blocks, i) && !(next !== '' && subtitle.test(text))) break;
  }
  if (occasion !== '') {
    const date = readDate(occasion);
    if (date) {
      facts.date = date;
      facts.year = Number(date.slice(0, 4));
    }
    // 2024年1月在河川县…会议上: without the day
    const year = /([12１２][0-9０-９]{3})年/.exec(occasion)?.[1];
    if (year !== undefined) facts.year ??= readYear(year);
    facts.issuer = fuller(facts.issuer, issuerOfOccasion(occasion));
  }
  if (speaking !== null && (facts.issuer === null || speaking.endsWith(facts.issuer)))
    facts.issuer = speaking;
  const account = isAccountTitle(blocks[0]?.text.text ?? '');
  const said = account
    ? undefined
    : blocks.slice(i, i + 4).find(({ text }) => statement.test(text.text.slice(0, 120)));
  if (said) {
    facts.issuer ??= issuerOfStatement(said.text.text.slice(0, 120));
    for (const { text } of blocks.slice(0, i)) facts.issuer ??= issuerOfLine(text.text);
    if (facts.title === null) {
      facts.title = '政府工作报告';
      facts.inferred.push('title');
    }
  }
  if (facts.title !== null) facts.kind = 'government-work-report';
  if (facts.title !== null) inferRest(blocks, said?.text.text ?? '', facts);
  return { facts, used, setAside };
}

/** Facts of a document whose title is given by blocks found elsewhere than at its head. */
export function titledBy(blocks: readonly Block[], seed: string): Opening {
  const facts = noFacts();
  const texts = blocks.map(({ text }) => text);
  const setAside: SetAside[] = [];
  const last = texts.at(-1);
  const mark = last?.text.search(lastMark) ?? -1;
  if (last && mark > 0) {
    texts.splice(-1, 1, sliceMapped(last, 0, mark));
    for (const span of spansOf(sliceMapped(last, mark), seed))
      setAside.push({ span, why: 'markup' });
  }
  facts.title = texts.map(({ text }) => text).join(' ');
  facts.titleSpans = texts.flatMap((text): Span[] => spansOf(text, seed));
  return { facts, used: new Map(blocks.map((block) => [block, 'title'])), setAside };
}
