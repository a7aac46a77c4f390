/** Counts a word that the reader types in, over the text of /data/sections.json. */
import { countTerm, termLines } from '../compare/terms.ts';
import type { ReportRow, SectionRow } from '../schemas/opendata.ts';

interface Settings {
  readonly reports: readonly {
    readonly id: string;
    readonly name: string;
    readonly lang: string;
  }[];
  readonly data: string;
  readonly base: string;
}

const form = document.querySelector<HTMLFormElement>('#term-form');
const result = document.querySelector<HTMLElement>('#term-result');
const input = document.querySelector<HTMLInputElement>('#term');
let text: Promise<SectionRow[]> | undefined;

if (form && result && input) {
  const settings = JSON.parse(form.dataset['settings'] ?? '{}') as Settings;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const term = input.value.trim();
    if (term === '') return;
    history.replaceState(null, '', `?q=${encodeURIComponent(term)}`);
    void show(term, settings);
  });
  const asked = new URLSearchParams(location.search).get('q')?.trim();
  if (asked) {
    input.value = asked;
    void show(asked, settings);
  }
}

async function show(term: string, { reports, data, base }: Settings): Promise<void> {
  const words = form!.dataset;
  text ??= fetch(data).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<SectionRow[]>;
  });
  try {
    const sections = await text;
    const counts = countTerm(term, reports as unknown as ReportRow[], sections);
    const lines = termLines(term, sections);
    const fill = (pattern = ''): string =>
      pattern.replace('{term}', term).replace('{n}', String(lines.length));
    if (lines.length === 0) {
      result!.replaceChildren(element('p', { text: fill(words['none']) }));
      return;
    }
    const head = [words['report'], words['count'], words['rate']].map((label) =>
      element('th', { text: label ?? '', scope: 'col' }),
    );
    const rows = counts.flatMap(({ report, occurrences, per10000 }) => {
      const known = reports.find(({ id }) => id === report);
      if (occurrences === 0 || !known) return [];
      return [
        element(
          'tr',
          {},
          element('th', { text: known.name, scope: 'row', lang: known.lang }),
          element('td', { text: String(occurrences) }),
          element('td', { text: per10000.toFixed(1) }),
        ),
      ];
    });
    const items = lines.map(({ before, after, url }) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: base + url },
          element('span', { text: before, class: 'kwic-before' }),
          element('mark', { text: term }),
          element('span', { text: after, class: 'kwic-after' }),
        ),
      ),
    );
    result!.replaceChildren(
      element('p', { text: fill(words['found']) }),
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...rows),
      ),
      element('ol', { class: 'kwic', lang: 'zh-CN' }, ...items),
    );
  } catch {
    text = undefined;
    result!.replaceChildren(element('p', { text: words['failed'] ?? '' }));
  }
}

function element(
  name: string,
  { text: content, ...attributes }: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (content !== undefined) made.textContent = content;
  made.append(...children);
  return made;
}
