/** Picks governments whose lines are drawn together; the choice stands in the address. */
import { sharedScale } from '../charts/multiple.ts';
import type { HistoryPoint, Lang } from '../charts/types.ts';
import type { ObservationFileRow } from '../compare/observation-file.ts';
import { observationsCsv, observationsJson } from '../compare/observation-file.ts';
import { save } from '../explorer/client/save.ts';
import type { IssuersFile, LinesFile } from '../issuers/lines-file.ts';
import { findIssuers } from '../issuers/find.ts';
import { decodeLine } from '../issuers/lines-file.ts';
import { panelHtml } from '../issuers/panel.ts';
import { panelsTable } from '../issuers/table.ts';
import { asset } from '../site/urls.ts';

interface Settings {
  readonly indicator: string;
  readonly theme: string;
  readonly lang: Lang;
  /** Address of the list of governments. */
  readonly issuers: string;
  /** Address below which the lines of governments stand. */
  readonly data: string;
  /** What goes before the address of a page: base path and language. */
  readonly root: string;
  /** Head of the column of names in the table. */
  readonly head: string;
  readonly words: Readonly<
    Record<'none' | 'some' | 'failed' | 'found' | 'absent' | 'files', string>
  >;
}

type Choice = IssuersFile[number];

/** Choices listed at a time. */
const most = 40;

const get = <E extends Element>(selector: string): E => document.querySelector<E>(selector)!;
const picker = get<HTMLElement>('#picker');
const find = get<HTMLInputElement>('#picker-find');
const field = picker.querySelector('fieldset')!;
const list = get<HTMLUListElement>('.picker-list');
const more = get<HTMLElement>('.picker-more');
const state = get<HTMLElement>('.picker-state');
const reset = picker.querySelector('button')!;
const picked = get<HTMLElement>('#picked');
const all = get<HTMLElement>('#all-panels');
const table = get<HTMLElement>('.multiples-table');
/** The table of the page, which stands while nothing is picked. */
const tableOfPage = table.innerHTML;
/** Says whom the files of the page hold; the pages that follow the first have none. */
const filesOf = document.querySelector<HTMLElement>('#files-of');
const filesOfAll = filesOf?.textContent ?? '';
const settings = JSON.parse(picker.dataset['settings']!) as Settings;

const chosen = new Set(
  (new URLSearchParams(location.search).get('issuers') ?? '').split(',').filter(Boolean),
);
const lines = new Map<string, Promise<readonly HistoryPoint[]>>();

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

function linesOf(id: string): Promise<readonly HistoryPoint[]> {
  let line = lines.get(id);
  if (line === undefined) {
    line = read<LinesFile>(`${settings.data}${id}/lines.json`).then((file) =>
      decodeLine(file, settings.indicator, (url) => settings.root + url),
    );
    lines.set(id, line);
  }
  return line;
}

function option({ id, name, region }: Choice): HTMLLIElement {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = id;
  box.checked = chosen.has(id);
  label.append(box, ` ${name[settings.lang]}`);
  if (region[settings.lang] !== '') {
    const where = document.createElement('small');
    where.textContent = ` ${region[settings.lang]}`;
    label.append(where);
  }
  item.append(label);
  return item;
}

/** Lists what is picked, then what the reader typed finds. */
function offer(choices: IssuersFile): void {
  const { found } = findIssuers(choices, find.value);
  const listed = [
    ...choices.filter(({ id }) => chosen.has(id)),
    ...found.filter(({ id }) => !chosen.has(id)),
  ];
  // What is found takes no less room, so that nothing below moves while one types.
  list.style.minHeight = isAsked() ? list.style.minHeight || `${list.offsetHeight}px` : '';
  list.replaceChildren(...listed.slice(0, most).map(option));
  more.hidden = listed.length <= most;
  field.hidden = false;
  tell(choices);
}

const isAsked = (): boolean => find.value.trim() !== '';

/** Says what was found of what the reader typed, and how many are picked. */
function tell(choices: IssuersFile): void {
  const { none, some, found, absent } = settings.words;
  const hits = findIssuers(choices, find.value).found.length;
  const said: string[] = [];
  if (isAsked() && hits === 0) said.push(absent.replace('{asked}', () => find.value.trim()));
  else if (isAsked()) said.push(found.replace('{n}', String(hits)));
  if (chosen.size > 0) said.push(some.replace('{n}', String(chosen.size)));
  else if (!isAsked()) said.push(none);
  const sentence = said.join(settings.lang === 'en' ? ' ' : '');
  // The same again would be read out again.
  if (state.textContent.trim() !== sentence) state.textContent = sentence;
}

/** Draws the lines picked; with none, the pages of all of them stand again. */
async function show(choices: IssuersFile): Promise<void> {
  const own = choices.filter(({ id }) => chosen.has(id));
  const query = own.length === 0 ? location.pathname : `?issuers=${own.map(({ id }) => id).join()}`;
  history.replaceState(null, '', query);
  dispatchEvent(new Event('addresschange'));
  const points = await Promise.all(own.map(({ id }) => linesOf(id)));
  if (own.some(({ id }) => !chosen.has(id)) || own.length !== chosen.size) return;
  const scale = sharedScale(points);
  const panels = own.map((choice, at) => {
    const url = `${settings.root}/issuers/${choice.id}/${settings.theme}/#${settings.indicator}`;
    return { ...choice, url, points: points[at]! };
  });
  const none = panels.length === 0;
  picked.querySelector('ul')!.innerHTML = panels
    .map((panel) => panelHtml(panel, scale, settings.lang))
    .join('');
  table.innerHTML = none ? tableOfPage : panelsTable(panels, settings.head, settings.lang);
  picked.hidden = none;
  all.hidden = !none;
  reset.hidden = none;
  if (filesOf) filesOf.textContent = none ? filesOfAll : settings.words.files;
  tell(choices);
}

/** The file of a link, of those picked alone. */
async function savePicked(file: URL, choices: IssuersFile): Promise<void> {
  const own = choices.filter(({ id }) => chosen.has(id));
  const places = new Set(own.map(({ place, name }) => place ?? name.zh));
  const all = await read<ObservationFileRow[]>(file.href.replace(/csv$/, 'json'));
  const rows = all.filter(({ place }) => places.has(place));
  const whose = own.length > 3 ? `${own.length}-governments` : own.map(({ id }) => id).join('-');
  const name = `${settings.indicator}-${whose}`;
  const absolute = (path: string): string => new URL(asset(path), location.origin).href;
  if (file.pathname.endsWith('.csv'))
    save(`${name}.csv`, 'text/csv;charset=utf-8', observationsCsv(rows, absolute));
  else save(`${name}.json`, 'application/json', observationsJson(rows));
}

const failed = (): void => {
  state.textContent = settings.words.failed;
};

try {
  const choices = await read<IssuersFile>(settings.issuers);
  const known = new Set(choices.map(({ id }) => id));
  for (const id of chosen) if (!known.has(id)) chosen.delete(id);
  find.addEventListener('input', () => offer(choices));
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const { first } = findIssuers(choices, find.value);
    if (first.length === 0) return;
    for (const { id } of first) chosen.add(id);
    find.value = '';
    offer(choices);
    show(choices).catch(failed);
  });
  list.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    if (box.checked) chosen.add(box.value);
    else chosen.delete(box.value);
    show(choices).catch(failed);
  });
  reset.addEventListener('click', () => {
    chosen.clear();
    find.value = '';
    show(choices).catch(failed);
    offer(choices);
    find.focus();
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.downloads [download]'))
    link.addEventListener('click', (event) => {
      if (chosen.size === 0) return;
      event.preventDefault();
      savePicked(new URL(link.href), choices).catch(() => {
        filesOf!.textContent = settings.words.failed;
      });
    });
  offer(choices);
  await show(choices);
} catch {
  failed();
}
