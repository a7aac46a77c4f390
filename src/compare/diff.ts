/** What two texts share and what was dropped or added, in phrases that a reader can take in. */

export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * From `before` to `after`. Phrases between punctuation marks are matched first; where a phrase
 * changed, its parts are compared as words: numbers with their unit stay whole, and what is shared
 * must be at least three characters long. The pieces of kinds `same` and `removed` joined give
 * `before`, those of `same` and `added` give `after`.
 */
export function diff(before: string, after: string): Piece[] {
  const steps = align(phrases(before), phrases(after), (text) => text.length);
  const pieces: Piece[] = [];
  for (const step of steps) {
    if (step.kind === 'same') pieces.push({ kind: 'same', text: step.text });
    else pieces.push(...withinPhrases(step.removed, step.added));
  }
  return merge(pieces);
}

/** 新建充电桩2万个，… → [新建充电桩2万个，] […]: punctuation closes its phrase. */
function phrases(text: string): string[] {
  return text.match(/[^，。；！？：、]+[，。；！？：、]?[”』」）]*|[，。；！？：、]+/g) ?? [];
}

/** Numbers with unit, Latin words, single characters. */
function tokens(text: string): string[] {
  return (
    text.match(
      /\d+(?:\.\d+)?(?:[—~-]\d+(?:\.\d+)?)?(?:%|万亿元|亿元|万[个户家人亩公里套辆吨]?|[个户家人亩条所座项场名列天]|公里)?(?:以上|以内|左右)?|[A-Za-z]+|./gsu,
    ) ?? []
  );
}

/**
 * A shared run without what belongs to the changed words on its sides: of 消费新, shared by 消费新业态
 * and 消费新热点, nothing is kept. Nor is a character or two, or a bare number; punctuation is.
 */
function keptOf(
  run: string,
  afterChange: boolean,
  beforeChange: boolean,
): [string, string, string] {
  const head = afterChange ? (/^[、的等和与及]+/u.exec(run)?.[0] ?? '') : '';
  const rest = run.slice(head.length);
  const tail = beforeChange ? (/[新老大小高全多各等的和与及在为以]+$/u.exec(rest)?.[0] ?? '') : '';
  const kept = rest.slice(0, rest.length - tail.length);
  const word = /\p{Script=Han}{3}|^\p{P}+$/u.test(kept);
  return word ? [head, kept, tail] : [run, '', ''];
}

function withinPhrases(removed: readonly string[], added: readonly string[]): Piece[] {
  const [a, b] = [removed.join(''), added.join('')];
  if (a === '' || b === '')
    return [
      ...(a === '' ? [] : [{ kind: 'removed' as const, text: a }]),
      ...(b === '' ? [] : [{ kind: 'added' as const, text: b }]),
    ];
  const pieces: Piece[] = [];
  let [out, into] = ['', ''];
  const flush = (): void => {
    if (out !== '') pieces.push({ kind: 'removed', text: out });
    if (into !== '') pieces.push({ kind: 'added', text: into });
    [out, into] = ['', ''];
  };
  const steps = align(tokens(a), tokens(b), (text) => (text.length > 1 ? 4 : 1));
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'changed') {
      out += step.removed.join('');
      into += step.added.join('');
    } else {
      const [before, kept, after] = keptOf(step.text, at > 0, at + 1 < steps.length);
      out += before;
      into += before;
      if (kept !== '') {
        flush();
        pieces.push({ kind: 'same', text: kept });
      }
      out += after;
      into += after;
    }
  }
  flush();
  return pieces;
}

type Step =
  | { readonly kind: 'same'; readonly text: string }
  | {
      readonly kind: 'changed';
      readonly removed: readonly string[];
      readonly added: readonly string[];
    };

/** Longest common subsequence by weight; runs of equal tokens become one step. */
function align(a: readonly string[], b: readonly string[], weight: (t: string) => number): Step[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const take = a[i] === b[j] ? best[(i + 1) * width + j + 1]! + weight(a[i]!) : -1;
      best[i * width + j] = Math.max(skip, take);
    }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    if (removed.length + added.length > 0) steps.push({ kind: 'changed', removed, added });
    [removed, added] = [[], []];
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      flush();
      let text = '';
      while (i < a.length && j < b.length && a[i] === b[j]) {
        text += a[i]!;
        i += 1;
        j += 1;
      }
      steps.push({ kind: 'same', text });
    } else if (
      j >= b.length ||
      (i < a.length && best[(i + 1) * width + j]! >= best[i * width + j + 1]!)
    ) {
      removed.push(a[i]!);
      i += 1;
    } else {
      added.push(b[j]!);
      j += 1;
    }
  }
  flush();
  return steps;
}

function merge(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last?.kind === piece.kind)
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}
