import type { Fold } from './canon.ts';

/** Sources and targets of a fold, each as one string of characters. */
export type PackedFold = readonly [from: string, to: string];

export function packFold(fold: Fold): PackedFold {
  return [[...fold.keys()].join(''), [...fold.values()].join('')];
}

export function unpackFold([from, to]: PackedFold): Fold {
  const targets = [...to];
  return new Map([...from].map((char, index) => [char, targets[index] ?? char] as const));
}
