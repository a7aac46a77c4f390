/** Counts a word that the reader types in on /terms/, over the text of /data/sections.json. */
import { asRead, countTerm, termLines } from '../compare/terms.ts';
import type { NamedReport } from '../markup/term-uses.ts';
import { termLinesList, termTable } from '../markup/term-uses.ts';
import { html } from '../markup/html.ts';
import type { ReportRow, SectionRow } from '../schemas/opendata.ts';
import { loadSearch } from '../search/ui/module.ts';

interface Settings {
  readonly reports: readonly NamedReport[];
  readonly data: string;
  readonly base: string;
}

const form = document.querySelector<HTMLFormElement>('#term-form')!;
const result = document.querySelector<HTMLElement>('#term-result')!;
const input = document.querySelector<HTMLInputElement>('#term')!;
let text: Promise<SectionRow[]> | undefined;
/** The word that the page shows or is about to, '' for none. */
let shown = '';

const settings = JSON.parse(form.dataset['settings'] ?? '{}') as Settings;

/** Shows the word in the field, with an address of its own. */
export function ask(): void {
  const term = input.value.trim();
  if (term === '') return;
  if (term !== asked()) history.pushState(null, '', `?q=${encodeURIComponent(term)}`);
  void show(term);
}

/** Shows the word in the address. */
function follow(): void {
  const term = asked();
  // a step to a place of the page is none to another word
  if (term === shown) return;
  input.value = term;
  void show(term);
}

addEventListener('popstate', follow);
follow();

/** The word in the address. */
function asked(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? '';
}

async function show(term: string): Promise<void> {
  const { reports, data, base } = settings;
  const words = form.dataset;
  shown = term;
  if (term === '') {
    result.replaceChildren();
    return;
  }
  text ??= fetch(data).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<SectionRow[]>;
  });
  try {
    // without the tables of the search only its Traditional forms are lost
    const folds = loadSearch().then((search) => search.folds());
    const [sections, all] = await Promise.all([
      text,
      folds.then(
        (one) => one.all,
        () => undefined,
      ),
    ]);
    if (term !== shown) return;
    const places = asRead(term, all);
    const counts = countTerm(places, reports as unknown as ReportRow[], sections);
    const lines = termLines(places, sections);
    const fill = (pattern = ''): string =>
      pattern.replace('{term}', term).replace('{n}', String(lines.length));
    if (lines.length === 0) {
      say(fill(words['none']));
      return;
    }
    const { report = '', count = '', rate = '', table = '' } = words;
    const known = new Map(reports.map((one) => [one.id, one]));
    result.innerHTML = html`<h2 class="term-found">${fill(words['found'])}</h2>
      ${termTable(counts, reports, { report, count, rate, label: `${term}: ${table}` })}
      ${termLinesList(lines, (id) => known.get(id), { level: 3, link: (path) => base + path })}`.html;
  } catch {
    text = undefined;
    if (term === shown) say(words['failed'] ?? '');
  }
}

function say(words: string): void {
  const line = document.createElement('p');
  line.textContent = words;
  result.replaceChildren(line);
}
