/** Run-in leads: a short first sentence that works as a title of its paragraph. */
import { headingForm, spokenForm, toHan, valueOf } from './numbering.ts';
import { firstSentenceEnd } from './sentences.ts';

const longest = 26;
/** The first sentence of 一是… may have commas, as a run-in heading has. */
const longestSpoken = 50;
/** So many characters a numbered title has at most. */
const longestTitle = 40;
/** So many leads one after another are no chance. */
const run = 3;
/**
 * 企业是市场的主体。 市场经济要靠法制来保障。 改革的难点在于配套。 新形势对工作提出了更高要求。 Not:
 * 要靠改革增添活力。
 */
const statement =
  /^[^“]{2,}(?<![实于凡正不总又还就])是(?!非)|^[^“]{4,}(?:要靠|离不开|(?<!存)在于|取决于|提出了?[^。]{0,6}要求)|^[^“]{2,8}(?:事关|关乎|关系(?:着|到|国|民|全局|千|亿))/;
/** 开放与改革相伴而生、相互促进。 Not: 推动城乡相互促进。 */
const relation =
  /^(?!促进|推动|推进|实现|坚持|加快|强化|加强|统筹|注重|做到|形成)[^“、]{1,8}[与和同][^“、]{1,8}(?:相伴而生|相辅相成|相互促进|密不可分|息息相关|紧密相连|互为)/u;
/** 各位代表, 2025年在发展进程中极不平凡。: no title of what follows. */
const vocative = /^(?:各位代表|同志们|朋友们|20\d\d年|刚刚过去|过去(?:一年|五年|的))/;

/**
 * The lead of a paragraph with its full stop, or null: 推动消费强劲复苏。— a sentence without a
 * comma, followed by others.
 */
export function leadOf(text: string, bold: number): string | null {
  if (bold > 1 && bold < text.length && bold <= 90) {
    const end = /^[。！？：]/.test(text.slice(bold)) ? bold + 1 : bold;
    return end < text.length && !vocative.test(text) ? text.slice(0, end) : null;
  }
  const start = headingForm(text)?.length ?? 0;
  const end = firstSentenceEnd(text, start + longest + 4);
  if (end < 0 || end >= text.length || end - start > longest) return null;
  const lead = text.slice(0, end);
  if (!lead.endsWith('。') || /[，；：]/.test(lead) || vocative.test(lead)) return null;
  return lead;
}

export interface LeadText {
  readonly text: string;
  /** Units at the beginning set in bold. */
  readonly bold: number;
}

export interface LeadSection {
  readonly paragraphs: readonly LeadText[];
  /** Whether the first paragraph follows a heading, and so may go without a lead. */
  readonly headed: boolean;
}

/**
 * The leads of a section's paragraphs, null where one has none. Leads are a device: of every
 * `every`th paragraph or more, of several in a row, of most in a list of ——, or of a series
 * 一是…二是…; one short sentence by chance is none.
 * @param headed whether the first paragraph follows a heading, and so may go without
 */
export function leadsOf(
  paragraphs: readonly LeadText[],
  headed: boolean,
  every = 2,
): (string | null)[] {
  const leads = withoutStatements(
    paragraphs.map(({ text, bold }) => (bold > 0 ? null : leadOf(text, 0))),
  ).map((lead, i) => lead ?? boldLead(paragraphs[i] as LeadText));
  const rest = leads.slice(headed ? 1 : 0);
  const most =
    rest.length > 0 && rest.filter((lead) => lead !== null).length * every >= rest.length;
  const rows = inRows(headed ? [null, ...rest] : leads);
  const dashed = paragraphs.map(({ text }) => text.startsWith('——'));
  const ledDashes = leads.filter((lead, i) => lead !== null && dashed[i]).length;
  const dashes = ledDashes >= run && ledDashes * 2 >= dashed.filter(Boolean).length;
  const spoken = spokenLeads(paragraphs.map(({ text }) => text));
  const counted = countedLeads(paragraphs.map(({ text }) => text));
  const alone = titleLines(paragraphs.map(({ text }) => text));
  const numbered = numberedTitles(paragraphs.map(({ text }) => text));
  return paragraphs.map(({ text, bold }, i) => {
    if (alone[i] || numbered[i]) return text;
    if (most || bold > 0 || rows[i] || (dashes && dashed[i]))
      return leads[i] ?? spoken[i] ?? counted[i] ?? null;
    return spoken[i] ?? counted[i] ?? null;
  });
}

/**
 * The leads of each section's paragraphs. In a text of which one section has them, another may set
 * one on the first paragraph of each topic and let others follow without.
 */
export function leadsOfSections(sections: readonly LeadSection[]): (string | null)[][] {
  const found = sections.map((section) => leadsOf(section.paragraphs, section.headed));
  const led = found.filter((leads) => leads.filter((lead) => lead !== null).length >= run);
  if (led.length === 0) return found;
  return sections.map((section, i) => {
    const none = found[i]?.every((lead) => lead === null);
    const more = none ? leadsOf(section.paragraphs, section.headed, 3) : [];
    return more.filter((lead) => lead !== null).length >= run ? more : (found[i] ?? []);
  });
}

function boldLead({ text, bold }: LeadText): string | null {
  return bold > 0 ? leadOf(text, bold) : null;
}

/** 企业是市场的主体。: a sentence that states something is a title only among others of its kind. */
function withoutStatements(leads: readonly (string | null)[]): (string | null)[] {
  const states = leads.map(
    (lead) => lead !== null && (statement.test(lead) || relation.test(lead)),
  );
  const kept = states.filter(Boolean).length >= run;
  return leads.map((lead, i) => (states[i] === true && !kept ? null : lead));
}

/**
 * 生态底色更加亮丽。: short sentences on lines of their own, of which several in a section stand each above a
 * longer paragraph.
 */
function titleLines(texts: readonly string[]): boolean[] {
  const short = texts.map(
    (text) =>
      text.length <= longest &&
      /^[^，；：。！？]{4,}。$/.test(text) &&
      !vocative.test(text) &&
      headingForm(text) === null,
  );
  const titles = short.map(
    (isShort, i) => isShort && short[i + 1] === false && texts[i + 1]!.length > longest,
  );
  return titles.filter(Boolean).length >= run ? titles : texts.map(() => false);
}

/**
 * （一）综合实力实现新跨越, （二）城乡面貌发生新变化: numbered lines without a full stop that count on from one, each above a
 * paragraph of its own. They are what a third level of headings would be.
 */
function numberedTitles(texts: readonly string[]): boolean[] {
  const titles = texts.map(() => false);
  let run: number[] = [];
  let form: string | null = null;
  const close = (): void => {
    if (run.length > 1) for (const i of run) titles[i] = true;
    run = [];
  };
  texts.forEach((text, i) => {
    const numbering = text.length <= longestTitle ? headingForm(text) : null;
    if (numbering === null || /[。；！？，、：.]$/.test(text)) return;
    const next = texts[i + 1] ?? '';
    const heads = next.length > longest && headingForm(next) === null;
    const goesOn = numbering.form === form && numbering.value === run.length + 1;
    if (!goesOn || !heads) close();
    if (heads && numbering.value === run.length + 1) run.push(i);
    form = numbering.form;
  });
  close();
  return titles;
}

/** For each lead whether it stands in a row of several. */
function inRows(leads: readonly (string | null)[]): boolean[] {
  const found = leads.map(() => false);
  let from = 0;
  for (let i = 0; i <= leads.length; i += 1) {
    if (i < leads.length && leads[i] !== null) continue;
    if (i - from >= run) found.fill(true, from, i);
    from = i + 1;
  }
  return found;
}

/**
 * The first sentences of 第一，…。 第二，…。 第三，…。, where at least three paragraphs in a row open with
 * them in order and all of them are short.
 */
function countedLeads(texts: readonly string[]): (string | null)[] {
  const leads = texts.map((text) =>
    /^第([一二三四五六七八九十]{1,2})，[^，；：。！？]{3,26}。(?=.)/u.exec(text),
  );
  const found = texts.map((): string | null => null);
  let from = 0;
  for (let i = 0; i <= texts.length; i += 1) {
    if (i < texts.length && leads[i] && valueOf(leads[i]![1]!) === i - from + 1) continue;
    const open = i < texts.length && texts[i]!.startsWith(`第${toHan(i - from + 1)}，`);
    if (i - from >= run && !open) for (let k = from; k < i; k += 1) found[k] = leads[k]![0];
    from = i < texts.length && leads[i] && valueOf(leads[i]![1]!) === 1 ? i : i + 1;
  }
  return found;
}

/** The first sentences of 一是…, 二是…, 三是…, where paragraphs open with at least three in order. */
function spokenLeads(texts: readonly string[]): (string | null)[] {
  const forms = texts.map((text) => spokenForm(text));
  const values = forms.flatMap((form) => form?.value ?? []);
  const series = values.length >= run && values.every((value, i) => value === i + 1);
  return texts.map((text, i) => {
    if (!series || forms[i] === null) return null;
    const end = firstSentenceEnd(text, longestSpoken + 4);
    return end > 0 && end < text.length && end <= longestSpoken ? text.slice(0, end) : null;
  });
}
