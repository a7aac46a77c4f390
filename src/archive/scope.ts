/**
 * What pages are rendered from. A big archive is rendered unit by unit (see units.ts): pages of one
 * unit see its whole content and nothing of the others, pages of the whole archive see its summary.
 * A small one, and the dev server, have all content at hand for every page.
 *
 * The state hangs on `globalThis` because the bundle of the pages and the program that renders them
 * hold separate copies of this module.
 */
import type { WrittenData } from '../build/data-files.ts';
import type { ArchiveInput } from './archive.ts';
import type { ManifestChunk } from '../explorer/chunk.ts';
import type { PackedUnit } from '../opendata/packed.ts';
import type { Summary } from './summary.ts';

export type Scope =
  /** All content, read from the content folder. */
  | { readonly kind: 'whole' }
  /** One unit, already read. */
  | {
      readonly kind: 'unit';
      readonly content: ArchiveInput;
      /** Whether sections have share images of their own. */
      readonly pictures: boolean;
      /** Opens the names of the unit's files of the explorer. */
      readonly prefix: string;
      /** Whether the archive holds work reports of more than one issuer. */
      readonly many: boolean;
    }
  /** Pages of the whole archive beside units that were rendered on their own. */
  | {
      readonly kind: 'site';
      /** Whether all content may be read at once, because one place issued it. */
      readonly whole: boolean;
      readonly summary: Summary;
      /** Where the rows of the units are. */
      readonly packed: readonly PackedUnit[];
      /** Files of the explorer. */
      readonly chunks: readonly ManifestChunk[];
      /** Folder of the site that is being built, which holds all pages of the units. */
      readonly out: string;
      /** The data files, which are written beside the pages. */
      readonly data: WrittenData;
    };

interface State {
  readonly scope: Scope;
  readonly made: Map<string, unknown>;
}

const key = Symbol.for('youju.scope');
const holder = globalThis as unknown as Record<symbol, State | undefined>;

function state(): State {
  return (holder[key] ??= { scope: { kind: 'whole' }, made: new Map() });
}

/** Everything rendered from now on belongs to this scope; what was made for the last one is dropped. */
export function enter(scope: Scope): void {
  const kept = state().made.get(commonKey);
  holder[key] = { scope, made: new Map(kept === undefined ? [] : [[commonKey, kept]]) };
}

/** Starts anew after the content changed. */
export function forget(): void {
  holder[key] = undefined;
}

export const scope = (): Scope => state().scope;

/** Whether pages of the whole archive are rendered in this scope. */
export const rendersSite = (): boolean => scope().kind !== 'unit';

/** Whether all texts that pages of this scope may show are in memory. */
export function holdsTexts(): boolean {
  const here = scope();
  return here.kind !== 'site' || here.whole;
}

const commonKey = 'common';

/** Makes a thing once for all scopes: something that does not depend on which reports they reach. */
export function onceForAll<T>(name: string, make: () => T): T {
  const made = once(commonKey, () => new Map<string, unknown>());
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}

/** Makes a thing once a scope; the same object at every call. */
export function once<T>(name: string, make: () => T): T {
  const { made } = state();
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}

/** Whether sections have share images of their own, which those of a big archive have not. */
export function hasSectionPictures(): boolean {
  const here = scope();
  return here.kind === 'unit' ? here.pictures : here.kind === 'whole';
}

/** Opens the names of the explorer's files. */
export function chunkPrefix(): string {
  const here = scope();
  return here.kind === 'unit' ? here.prefix : '';
}
