/** Picks governments whose lines are drawn together; the choice stands in the address. */
import { sharedScale } from '../charts/multiple.ts';
import type { HistoryPoint, Lang } from '../charts/types.ts';
import type { IssuersFile, LinesFile } from '../issuers/lines-file.ts';
import { decodePoint } from '../issuers/lines-file.ts';
import { panelHtml } from '../issuers/panel.ts';

interface Settings {
  readonly indicator: string;
  readonly theme: string;
  readonly lang: Lang;
  /** Address of the list of governments. */
  readonly issuers: string;
  /** Addresses below which the lines and the pages of a government stand. */
  readonly data: string;
  readonly pages: string;
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
const state = get<HTMLElement>('.picker-state span');
const reset = picker.querySelector('button')!;
const picked = get<HTMLElement>('#picked');
const all = get<HTMLElement>('#all-panels');
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
      (file[settings.indicator] ?? []).map(decodePoint),
    );
    lines.set(id, line);
  }
  return line;
}

/** Chosen ones first, then what the reader typed finds, in the order of the pages. */
function matching(choices: IssuersFile): Choice[] {
  const asked = find.value.trim().toLowerCase();
  const found = choices.filter(
    ({ id, name, region }) =>
      chosen.has(id) ||
      `${id} ${name.zh} ${name.en} ${region.zh} ${region.en}`.toLowerCase().includes(asked),
  );
  return found.toSorted((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)));
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

function offer(choices: IssuersFile): void {
  const found = matching(choices);
  list.replaceChildren(...found.slice(0, most).map(option));
  more.hidden = found.length <= most;
  field.hidden = false;
}

/** Draws the lines picked; with none, the pages of all of them stand again. */
async function show(choices: IssuersFile): Promise<void> {
  const own = choices.filter(({ id }) => chosen.has(id));
  const query = own.length === 0 ? location.pathname : `?issuers=${own.map(({ id }) => id).join()}`;
  history.replaceState(null, '', query);
  const points = await Promise.all(own.map(({ id }) => linesOf(id)));
  if (own.some(({ id }) => !chosen.has(id)) || own.length !== chosen.size) return;
  const scale = sharedScale(points);
  const panels = own.map((choice, at) => {
    const url = `${settings.pages}${choice.id}/${settings.theme}/#${settings.indicator}`;
    return panelHtml({ ...choice, url, points: points[at]! }, scale, settings.lang);
  });
  picked.querySelector('ul')!.innerHTML = panels.join('');
  picked.hidden = own.length === 0;
  all.hidden = own.length > 0;
  reset.hidden = own.length === 0;
  const { none = '', some = '' } = state.dataset;
  state.textContent = own.length === 0 ? none : some.replace('{n}', String(own.length));
}

const failed = (): void => {
  state.textContent = state.dataset['failed'] ?? '';
};

try {
  const choices = await read<IssuersFile>(settings.issuers);
  const known = new Set(choices.map(({ id }) => id));
  for (const id of chosen) if (!known.has(id)) chosen.delete(id);
  find.addEventListener('input', () => offer(choices));
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
  offer(choices);
  await show(choices);
} catch {
  failed();
}
