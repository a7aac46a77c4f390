/** Governments with a page of their own, as the browser knows them. */
import type { CardObservation } from './cards-file.ts';

export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Other names, canonical, and how they are read in Latin letters. */
  readonly keys: readonly string[];
  /** First letters of the syllables of its short name. */
  readonly initials: string;
  /** How its reports name their issuer; none where only governments below it speak. */
  readonly issuers: readonly string[];
}

/** Observations of one government by the number of their indicator. */
export type PlaceObservations = Readonly<Record<number, readonly CardObservation[]>>;

export const encodePlaces = (rows: readonly PlaceRow[]): string => JSON.stringify(rows);
export const decodePlaces = (json: string): PlaceRow[] => JSON.parse(json) as PlaceRow[];

export const decodeObservations = (json: string): PlaceObservations =>
  JSON.parse(json) as PlaceObservations;
