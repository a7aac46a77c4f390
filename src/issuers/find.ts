/** Finds governments by what a reader types: characters, English, pinyin or its initials. Pure. */
import type { IssuersFile } from './lines-file.ts';

type Choice = IssuersFile[number];

/** What is found, best first, and what a press of Enter takes of it. */
export interface Found {
  readonly found: readonly Choice[];
  /** The best for all names together or, where nothing bears them all, for each. */
  readonly first: readonly Choice[];
}

/**
 * Names that stand apart narrow each other (成都 武侯); where nothing bears them all, each finds its
 * own (北京、上海), and one that finds nothing leaves all unfound. Without a name, all are found.
 */
export function findIssuers(choices: IssuersFile, asked: string): Found {
  const names = plain(asked)
    .split(/[\s,、;]+/)
    .filter(Boolean);
  if (names.length === 0) return { found: choices, first: [] };
  const together = byFit(choices, (choice) =>
    names.reduce((sum, name) => sum + distance(name, choice), 0),
  );
  if (together.length > 0) return { found: together, first: together.slice(0, 1) };
  const each = names.map((name) => byFit(choices, (choice) => distance(name, choice)));
  if (each.some((own) => own.length === 0)) return { found: [], first: [] };
  return {
    found: [...new Set(each.flat())],
    first: [...new Set(each.map(([best]) => best!))],
  };
}

/** Those within reach, nearest first, otherwise in the order given. */
function byFit(choices: IssuersFile, reach: (choice: Choice) => number): Choice[] {
  return choices
    .map((choice) => ({ choice, far: reach(choice) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)
    .map(({ choice }) => choice);
}

/** 0 where the name begins so, 1 where it goes on so, 2 where its region is called so. */
function distance(asked: string, { id, name, region, letters }: Choice): number {
  const [zh, en] = [plain(name.zh), plain(name.en)];
  const syllables = letters.split(' ');
  if ([zh, en, id].some((one) => one.startsWith(asked)) || spells(syllables, asked)) return 0;
  const latin = `${en} ${id}`.split(/[^a-z0-9]+/);
  if (zh.includes(asked) || latin.some((word) => word.startsWith(asked))) return 1;
  if (syllables.some((_, at) => spells(syllables.slice(at), asked))) return 1;
  const within = plain(region.en).split(/[^a-z0-9]+/);
  return region.zh.includes(asked) || within.some((word) => word.startsWith(asked)) ? 2 : Infinity;
}

/** Whether the beginnings of syllables, none left out, make up what is asked: bj, beij, beijing. */
function spells(syllables: readonly string[], asked: string): boolean {
  if (asked === '') return true;
  const [syllable = '', ...rest] = syllables;
  for (let length = Math.min(syllable.length, asked.length); length > 0; length -= 1) {
    const typed = asked.slice(0, length);
    const own = syllable.slice(0, length);
    // ü is typed as v and as u
    const same = own === typed || own.replace('v', 'u') === typed;
    if (same && spells(rest, asked.slice(length))) return true;
  }
  return false;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/['’]/g, '').replaceAll('ü', 'v');
}
