/** Texts that are no report: their headline is the title, and some lines behind it say who gave them. */
import { bylineOf, isAccountTitle, officeOf, yearOfAccount } from './accounts.ts';
import type { Facts } from './facts.ts';
import { readDate } from './facts.ts';
import type { Reason } from './furniture.ts';
import { spansOf } from './mapped.ts';
import { headingForm } from './numbering.ts';
import type { Opening } from './opening.ts';
import { isReportTitle, isSalutation, readOpening, titledBy } from './opening.ts';
import { issuerOfAccount } from './places.ts';
import { planBegin } from './plan-title.ts';
import { endsSentence } from './sentences.ts';
import type { Block, Seed, SetAside } from './types.ts';

/** Whether a text begins with a number of the kinds that headings bear. */
export function isNumbered(text: string): boolean {
  const form = headingForm(text)?.form;
  return form === 'one' || form === 'bracket' || form === 'part';
}

/** Whether a block may be the headline of an article: short, and no sentence. */
export function isHeadline({ text: { text }, rows }: Block): boolean {
  return (
    rows <= 4 &&
    text.length >= 4 &&
    text.length <= 60 &&
    !endsSentence(text) &&
    !/[，、；。]$|。/.test(text)
  );
}

/** The text that stands behind a displaced headline opens the article. */
export function headlineFirst(
  blocks: readonly Block[],
  seed: Seed,
): { blocks: Block[]; opening: Opening } {
  const at = blocks.findIndex((block) => isHeadline(block));
  let end = at;
  while (end < blocks.length && isHeadline(blocks[end] as Block)) end += 1;
  const titles = blocks.slice(at, end);
  return {
    blocks: [...titles, ...blocks.slice(end), ...blocks.slice(0, at)],
    opening: titledBy(titles, seed.text),
  };
}

const institution =
  /^([^\d０-９年]{2,16}?(?:总工会|委员会|人民政府|办公[厅室]|联合会|[协学商]会|[局厅院]))/;
const assembly = /^(.{2,10}?(?:省|市|自治区|县|区))第.{1,4}届人民代表大会/;

/** A report's opening, or the first line of another text as its title. */
export function headOpening(blocks: readonly Block[], seed: Seed): Opening {
  const opening = readOpening(blocks, seed.text);
  const [first] = blocks;
  if (opening.facts.title !== null || !first || opening.used.has(first)) return opening;
  if (!isHeadline(first) || isNumbered(first.text.text) || !isTitled(blocks)) return opening;
  const titled = titledBy([first], seed.text);
  const found = {
    ...opening,
    facts: titled.facts,
    used: new Map([...opening.used, ...titled.used]),
    setAside: [...opening.setAside, ...titled.setAside],
  };
  const { facts } = found;
  const title = first.text.text;
  const second = blocks[1]?.text.text ?? '';
  if (isAccountTitle(title)) {
    const said = opening.facts;
    facts.issuer =
      said.issuer ??
      issuerOfAccount(title.replace(/\s/g, '')) ??
      (title.startsWith('关于') ? null : (institution.exec(title)?.[1] ?? null));
    facts.date = said.date ?? readDate(second.slice(0, 60));
    facts.year = facts.date
      ? Number(facts.date.slice(0, 4))
      : (yearOfAccount(title) ?? mostNamedYear(blocks));
    facts.speaker = said.speaker;
    signed(blocks, seed, found);
    return found;
  }
  const place = assembly.exec(title);
  facts.issuer = place
    ? `${place[1] as string}人民代表大会`
    : (institution.exec(title.replace(/^关于/, ''))?.[1] ??
      issuerOfAccount(title.replace(/\s/g, '')));
  if (facts.issuer === null) signed(blocks, seed, found);
  facts.date = second.length < 60 && !endsSentence(second) ? readDate(second) : null;
  facts.year = facts.date
    ? Number(facts.date.slice(0, 4))
    : (planBegin(title) ?? mostNamedYear(blocks));
  return found;
}

/** The lines behind an account's title that name the body that gave it; the first one is the issuer. */
function signed(
  blocks: readonly Block[],
  seed: Seed,
  {
    facts,
    used,
    setAside,
  }: { facts: Facts; used: Map<Block, 'title' | Reason>; setAside: SetAside[] },
): void {
  let named = false;
  for (const block of blocks.slice(1, 7)) {
    if (used.has(block)) continue;
    const byline = bylineOf(block.text.text);
    if (byline === null) {
      if (block.text.text.length > 30 || isSalutation(block.text.text)) return;
      continue;
    }
    used.set(block, 'speaker');
    for (const span of spansOf(block.text, seed.text)) setAside.push({ span, why: 'speaker' });
    if (!named) facts.issuer = officeOf(byline.issuer, facts.issuer);
    facts.speaker ??= byline.speaker;
    named = true;
  }
}

function isTitled(blocks: readonly Block[]): boolean {
  return blocks.length > 1 && !isReportTitle((blocks[0] as Block).text.text);
}

function mostNamedYear(blocks: readonly Block[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of blocks) {
    for (const [, year] of text.text.matchAll(/((?:19|20)\d{2})\s*年/g)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? null;
}
