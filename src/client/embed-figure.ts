/** Fills the frame of one figure from the JSON beside its section. */
import type { Places } from '../site/short.ts';
import { placeOfFigure, placesPath, resolveShort } from '../site/short.ts';
import { sentenceAt } from '../cite/sentence.ts';
import { embedText } from '../i18n/embed.ts';
import type { FigureRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Span } from '../schemas/values.ts';
import { asset } from '../site/urls.ts';

interface SectionJson {
  version: string;
  report: ReportRow;
  section: SectionRow;
  figures: FigureRow[];
  marks: Record<string, Span>;
}

const text = embedText(document.documentElement.lang === 'en' ? 'en' : 'zh');
const frame = document.querySelector<HTMLElement>('[data-embed-figure]');

async function show(): Promise<void> {
  const [id = '', then] = location.hash.slice(1).split('@');
  const target = resolveShort(id);
  if (!frame || target.kind !== 'figure') return;
  const places = await json<Places>(placesPath(target.report));
  const address = placeOfFigure(target.report, target.number, places);
  if (address === null) return;
  const [page = '', fragment = ''] = address.split('#');
  const data = await json<SectionJson>(`${page}index.json`);
  const figure = data.figures.find((row) => row.id === `${data.report.id}.${fragment}`);
  const paragraph = data.section.paragraphs.find((row) => row.id === figure?.paragraph)?.text;
  const place = data.marks[figure?.id ?? ''];
  const [quote, link] = [frame.querySelector('blockquote'), frame.querySelector('a')];
  if (paragraph === undefined || !place || !quote || !link) return;
  quote.replaceChildren(...marked(paragraph, place));
  link.href = asset(address);
  const { issuer, title, year } = data.report;
  link.textContent = `${title.includes(issuer) ? '' : issuer}${title}（${year}）`;
  fill('[data-embed-version]', `有据 Youju · ${text.version} ${data.version}`);
  fill(
    '[data-embed-changed]',
    then && then !== data.version ? text.changed(then, data.version) : '',
  );
  frame.hidden = false;
}

/** The sentence around a place of the paragraph, the place within <mark>. */
function marked(paragraph: string, [start, end]: Span): (Node | string)[] {
  const sentence = sentenceAt(paragraph, start);
  const from = start - paragraph.lastIndexOf(sentence, start);
  const mark = document.createElement('mark');
  mark.textContent = paragraph.slice(start, end);
  return [sentence.slice(0, from), mark, sentence.slice(from + end - start)];
}

function fill(selector: string, words: string): void {
  const element = frame?.querySelector(selector);
  if (element) element.textContent = words;
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(asset(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

addEventListener('hashchange', () => void show());
void show();
