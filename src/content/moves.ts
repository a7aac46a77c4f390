/**
 * Where the words of published addresses stand now, as far as fingerprints tell it without doubt. Each
 * report by itself. Pure.
 */
import type { Entry, Ledger } from './ledger.ts';
import { parseEntry, sameWords, writeEntry } from './ledger.ts';

export interface Moves {
  /** The address at which the words of a published one stand now; null where it is in doubt. */
  readonly now: (address: string) => string | null;
  /** How far the text around an offset of a report moved since it was published. */
  readonly shiftAt: (report: string, offset: number) => number;
}

interface Published {
  readonly address: string;
  readonly words: string;
}

export function movesOf(ledger: Ledger, present: Ledger): Moves {
  const found = new Map<string, string>();
  const told = new Map<string, string>();
  const shifts = new Map<string, [from: number, by: number][]>();
  const pages = Map.groupBy(
    [...ledger].filter(([page]) => page.startsWith('/reports/')),
    ([page]) => reportOf(page),
  );
  for (const [report, own] of pages) {
    const open: Published[] = [];
    const still: Published[] = [];
    for (const [page, fragments] of own)
      for (const [fragment, text] of fragments) {
        if (text === null) continue;
        const { words, to } = parseEntry(text);
        const address = `${page}#${fragment}`;
        const here = present.get(page)?.get(fragment) ?? null;
        if (here !== null && sameWords(words, here)) still.push({ address, words: here });
        else if (to !== null) told.set(address, `/reports/${report}/${to.replace('#', '/#')}`);
        else open.push({ address, words });
      }
    for (const { address } of still) found.set(address, address);
    if (open.length > 0) {
      const taken = new Set(still.map(({ address }) => address));
      const free = own.flatMap(([page]) =>
        [...(present.get(page) ?? [])].flatMap(([fragment, words]): Published[] => {
          const address = `${page}#${fragment}`;
          return words === null || taken.has(address) ? [] : [{ address, words }];
        }),
      );
      const figures = new Map(
        [...still, ...free].filter(isFigure).map((one) => [numberOf(one), one]),
      );
      const [stayed, left] = partition(open, (one) => {
        const same = isFigure(one) ? figures.get(numberOf(one)) : undefined;
        return same !== undefined && sameWords(one.words, same.words) ? same : null;
      });
      for (const [from, to] of stayed) found.set(from, to);
      const kept = new Set(stayed.values());
      const rest = free.filter(({ address }) => !kept.has(address));
      for (const [from, to] of match(left, still, rest)) found.set(from, to);
    }
    shifts.set(
      report,
      [...open, ...still]
        .filter(isFigure)
        .flatMap((one): [number, number][] => {
          const to = found.get(one.address);
          const from = numberOf(one);
          return to === undefined ? [] : [[from, numberOf({ address: to }) - from]];
        })
        .sort(([a], [b]) => a - b),
    );
  }
  const now = (address: string): string | null => {
    let at = address;
    for (let step = 0; step < 100; step += 1) {
      const next = told.get(at);
      if (next === undefined) break;
      at = next;
    }
    return found.get(at) ?? null;
  };
  const shiftAt = (report: string, offset: number): number => {
    const all = shifts.get(report) ?? [];
    return (all.findLast(([from]) => from < offset) ?? all[0])?.[1] ?? 0;
  };
  return { now, shiftAt };
}

/**
 * What the ledger says once the present words are published: addresses whose words moved say where to,
 * those that name other words say where the earlier ones are.
 */
export function enterWords(
  ledger: Ledger,
  present: Ledger,
): Map<string, Map<string, string | null>> {
  const { now } = movesOf(ledger, present);
  const place = (address: string): string | null =>
    /^\/reports\/[^/]+\/(.*)\/#(.*)$/
      .exec(now(address) ?? '')
      ?.slice(1, 3)
      .join('#') ?? null;
  return new Map(
    [...ledger].map(([page, fragments]) => [
      page,
      new Map(
        [...fragments].map(([fragment, text]) => {
          const here = present.get(page)?.get(fragment) ?? null;
          if (text === null) return [fragment, here];
          const address = `${page}#${fragment}`;
          const entry = parseEntry(text);
          const same = here !== null && sameWords(entry.words, here);
          const to = same ? null : place(address);
          const past = entry.earlier.flatMap(
            (old) => place(`/reports/${reportOf(page)}/${old.replace('#', '/#')}`) ?? [],
          );
          const written: Entry =
            here === null
              ? { words: entry.words, to, earlier: past }
              : { words: here, to: null, earlier: to === null ? past : [...past, to] };
          return [fragment, writeEntry(written)];
        }),
      ),
    ]),
  );
}

/** Published words that have gone from their address → the one place that has them now. */
function match(
  open: readonly Published[],
  still: readonly Published[],
  free: readonly Published[],
): Map<string, string> {
  const found = new Map<string, string>();
  const left = Map.groupBy(still, keyOfAll);
  const at = Map.groupBy(free, keyOfAll);
  for (const [key, equals] of Map.groupBy(open, keyOfAll)) {
    const places = at.get(key) ?? [];
    // equals keep their order, if none was added or left out
    if (key === null || left.has(key) || places.length !== equals.length) continue;
    if (places.length > 1 && !isFigure(places[0]!)) continue;
    const [from, to] = [equals.toSorted(byNumber), places.toSorted(byNumber)];
    from.forEach(({ address }, index) => found.set(address, to[index]!.address));
  }
  const taken = new Set(found.values());
  const [before, after] = [1, 2].map((side) => {
    const key = (of: Published): string | null => keyOfSide(of, side);
    const [published, there] = [
      Map.groupBy([...open, ...still], key),
      Map.groupBy([...free, ...still], key),
    ];
    return (of: Published): string | null => {
      const [one, ...more] = there.get(key(of)) ?? [];
      const alone = more.length === 0 && published.get(key(of))?.length === 1;
      return key(of) === null || !one || !alone || taken.has(one.address) ? null : one.address;
    };
  }) as [Find, Find];
  for (const one of open) {
    if (found.has(one.address)) continue;
    const [a, b] = [before(one), after(one)];
    const to = a ?? b;
    if (to !== null && (a === null || b === null || a === b)) found.set(one.address, to);
  }
  return unique(found);
}

type Find = (of: Published) => string | null;

/** Those that a figure of the same number answers to, in whichever section, and the others. */
function partition(
  open: readonly Published[],
  same: (one: Published) => Published | null,
): [stayed: Map<string, string>, left: Published[]] {
  const stayed = new Map<string, string>();
  const left = open.filter((one) => {
    const there = same(one);
    if (there !== null) stayed.set(one.address, there.address);
    return there === null;
  });
  return [stayed, left];
}

/** Two that lead to one place are both in doubt. */
function unique(found: ReadonlyMap<string, string>): Map<string, string> {
  const counts = Map.groupBy(found.values(), (to) => to);
  return new Map([...found].filter(([, to]) => counts.get(to)?.length === 1));
}

/** Null where there are no words but the numeral. */
function keyOfAll(of: Published): string | null {
  return isFigure(of) && !/-[0-9a-f]/.test(of.words) ? null : of.words;
}

function keyOfSide({ words }: Published, side: number): string | null {
  const parts = words.split('-');
  return parts[side] ? `${parts[0]} ${parts[side]}` : null;
}

type At = Pick<Published, 'address'>;

const isFigure = ({ address }: At): boolean => address.includes('#f');

const numberOf = ({ address }: At): number => Number(address.slice(address.indexOf('#') + 2));

const byNumber = (a: At, b: At): number => numberOf(a) - numberOf(b);

const reportOf = (page: string): string => page.split('/')[2] ?? '';
