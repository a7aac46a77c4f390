/** All figures in the browser's memory, column by column, filled chunk by chunk in any order. */
import type { FigureRow } from '../schemas/opendata.ts';
import { round } from '../schemas/round.ts';
import type { Span } from '../schemas/values.ts';
import type { Fold } from '../search/canon.ts';
import { canon } from '../search/canon.ts';
import { sectionPath } from '../site/urls.ts';
import type { Chunk, Manifest } from './chunk.ts';
import { Chunks } from './chunks.ts';
import type { Dimension } from './columns.ts';
import { comparators, measures, none, roles } from './columns.ts';
import { Dictionary } from './dictionary.ts';

export interface TableReport {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly issuer: string;
  readonly seed: string;
  /** Number of its first row. */
  readonly first: number;
}

export class FigureTable {
  /** Rows when everything is loaded; row numbers are those of the publishing order. */
  readonly size: number;
  readonly chunks: Chunks;
  /** Grows with every chunk of rows; what was computed from an older version is out of date. */
  version = 0;
  /** The same for sentences and what words are folded by. */
  saidVersion = 0;
  /** Traditional forms that words are read by and no text writes, once they are known. */
  fold: Fold | undefined;

  readonly dictionaries: Readonly<Record<Dimension, Dictionary>> = {
    role: new Dictionary(roles),
    measure: new Dictionary(measures),
    comparator: new Dictionary(comparators),
    year: new Dictionary(),
    theme: new Dictionary(),
    report: new Dictionary(),
    issuer: new Dictionary(),
    unit: new Dictionary(),
  };
  /** Place of every row's value in the dictionary. */
  readonly codes: Readonly<Record<Dimension, Uint16Array>>;
  readonly reports: TableReport[] = [];
  readonly indicators = new Dictionary();
  /** Canonical forms of `indicators.values`, for looking up words. */
  readonly indicatorsFolded: string[] = [];
  readonly indicator: Uint32Array;
  readonly base: Float64Array;
  /** Place of every row's sentence in `sentences`. */
  readonly sentence: Uint32Array;
  /** Sentences and their canonical forms; empty places are not loaded. */
  readonly sentences: (string | undefined)[];
  readonly sentencesFolded: (string | undefined)[];
  readonly #value: Float64Array;
  readonly #start: Uint32Array;
  readonly #hit: Uint32Array;
  readonly #paragraph: Uint16Array;
  readonly #section: Uint32Array;
  readonly #sections: string[] = [];
  readonly #indicatorId: Uint16Array;
  readonly #indicatorIds = new Dictionary(['']);
  readonly #totals: Readonly<Record<'unit' | 'issuer', number[]>> = { unit: [], issuer: [] };
  readonly #text = new Map<number, string>();
  readonly #valueMax = new Map<number, number>();
  readonly #length = new Map<number, number>();
  readonly #hitLength = new Map<number, number>();

  constructor({ rows, chunks }: Manifest) {
    this.size = rows;
    this.chunks = new Chunks(chunks);
    const codes = (): Uint16Array => new Uint16Array(rows);
    this.codes = {
      role: codes(),
      measure: codes(),
      comparator: codes(),
      year: codes(),
      theme: codes(),
      report: codes(),
      issuer: codes(),
      unit: codes(),
    };
    this.indicator = new Uint32Array(rows);
    this.base = new Float64Array(rows);
    this.sentence = new Uint32Array(rows);
    this.sentences = new Array<string | undefined>(this.chunks.sentences);
    this.sentencesFolded = new Array<string | undefined>(this.chunks.sentences);
    this.#value = new Float64Array(rows);
    this.#start = new Uint32Array(rows);
    this.#hit = new Uint32Array(rows);
    this.#paragraph = new Uint16Array(rows);
    this.#section = new Uint32Array(rows);
    this.#indicatorId = new Uint16Array(rows);
  }

  /** Rows loaded so far. */
  get loadedRows(): number {
    return this.chunks.loadedRows;
  }

  get isComplete(): boolean {
    return this.loadedRows === this.size;
  }

  /** From now on words are folded so before they are looked up. */
  readBy(fold: Fold): void {
    this.fold = fold;
    this.saidVersion += 1;
  }

  /** Numbers of the rows that are loaded, in publishing order. */
  loadedOrder(): Uint32Array {
    return this.chunks.loadedOrder();
  }

  /** Takes in the rows of a chunk. A second time changes nothing. */
  addRows(number: number, chunk: Chunk): void {
    if (this.chunks.isLoaded(number)) return;
    const first = this.chunks.firstRow(number);
    this.#addPlaces(first, chunk);
    const { dictionaries, codes } = this;
    const units = chunk.units.map(([unit]) => dictionaries.unit.place(unit || none));
    const themes = [none, ...chunk.themes].map((theme) => dictionaries.theme.place(theme));
    const ids = ['', ...chunk.indicatorIds].map((id) => this.#indicatorIds.place(id));
    let sentence = this.chunks.firstSentence(number) - 1;
    for (let index = 0; index < chunk.rows; index += 1) {
      const row = first + index;
      const value = chunk.value[index] ?? 0;
      const unit = chunk.unit[index] ?? 0;
      this.#value[row] = value;
      this.base[row] = chunk.base[index] ?? round(value * (chunk.units[unit]?.[1] ?? 1));
      codes.unit[row] = units[unit] ?? 0;
      count(this.#totals.unit, codes.unit[row]);
      codes.role[row] = digit(chunk.role, index);
      codes.measure[row] = digit(chunk.measure, index);
      codes.comparator[row] = digit(chunk.comparator, index);
      const year = chunk.year[index] ?? 0;
      codes.year[row] = dictionaries.year.place(year === 0 ? none : String(year));
      codes.theme[row] = themes[chunk.theme[index] ?? 0] ?? 0;
      this.#indicatorId[row] = ids[chunk.indicatorId[index] ?? 0] ?? 0;
      this.indicator[row] = this.#placeIndicator(chunk.indicator[index] ?? '');
      sentence += digit(chunk.sentence, index);
      this.sentence[row] = sentence;
      this.#hit[row] = chunk.hit[index] ?? 0;
    }
    keep(this.#text, first, chunk.text);
    keep(this.#valueMax, first, chunk.valueMax);
    keep(this.#length, first, chunk.length);
    keep(this.#hitLength, first, chunk.hitLength);
    this.chunks.setLoaded(number);
    this.version += 1;
  }

  /** Report, issuer, section, paragraph and offset of every row. */
  #addPlaces(first: number, chunk: Chunk): void {
    const { dictionaries, codes } = this;
    let row = first;
    for (const [id, zh, en, issuer, seed, rows] of chunk.reports) {
      const report = dictionaries.report.place(id);
      this.reports[report] = { id, zh, en, issuer, seed, first: row };
      const issuerCode = dictionaries.issuer.place(issuer);
      let start = 0;
      for (const end = row + rows; row < end; row += 1) {
        codes.report[row] = report;
        codes.issuer[row] = issuerCode;
        count(this.#totals.issuer, issuerCode);
        start += chunk.start[row - first] ?? 0;
        this.#start[row] = start;
        this.#paragraph[row] = chunk.paragraph[row - first] ?? 0;
      }
    }
    row = first;
    for (const [slug, rows] of chunk.sections) {
      const section = this.#sections.push(slug) - 1;
      this.#section.fill(section, row, row + rows);
      row += rows;
    }
  }

  #placeIndicator(phrase: string): number {
    const place = this.indicators.place(phrase);
    if (place === this.indicatorsFolded.length) this.indicatorsFolded.push(canon(phrase).text);
    return place;
  }

  /** Takes in the sentences of a chunk. */
  addSentences(number: number, sentences: readonly string[]): void {
    const first = this.chunks.firstSentence(number);
    for (const [index, sentence] of sentences.entries()) {
      this.sentences[first + index] = sentence;
      this.sentencesFolded[first + index] = canon(sentence).text;
    }
    this.saidVersion += 1;
  }

  /** Rows loaded so far that have each value of a dimension, by its place in the dictionary. */
  totals(dimension: 'unit' | 'issuer'): readonly number[] {
    return this.#totals[dimension];
  }

  text(row: number): string {
    const printed = this.#text.get(row);
    return printed ?? `${this.#value[row] ?? 0}${this.#unit(row)}`;
  }

  /** The sentence of a row and where the figure stands in it; null while it is not loaded. */
  said(row: number): { sentence: string; hit: Span } | null {
    const sentence = this.sentences[this.sentence[row] ?? 0];
    if (sentence === undefined) return null;
    const start = this.#hit[row] ?? 0;
    return {
      sentence,
      hit: [start, start + (this.#hitLength.get(row) ?? this.text(row).length)],
    };
  }

  theme(row: number): string | null {
    const theme = this.#valueOf('theme', row);
    return theme === none ? null : theme;
  }

  reportOf(row: number): TableReport {
    const report = this.reports[this.codes.report[row] ?? 0];
    if (!report) throw new RangeError(`row ${row} is not loaded`);
    return report;
  }

  /** A row as figures.json publishes it. */
  figure(row: number): FigureRow {
    const report = this.reportOf(row);
    const slug = this.#sections[this.#section[row] ?? 0] ?? '';
    const section = `${report.id}.${slug}`;
    const start = this.#start[row] ?? 0;
    const text = this.text(row);
    const year = this.#valueOf('year', row);
    return {
      id: `${report.id}.f${start}`,
      report: report.id,
      section,
      paragraph: `${section}.p${this.#paragraph[row] ?? 0}`,
      text,
      value: this.#value[row] ?? 0,
      valueMax: this.#valueMax.get(row) ?? null,
      unit: this.#unit(row),
      base: this.base[row] ?? 0,
      comparator: comparators[this.codes.comparator[row] ?? 0] ?? 'eq',
      measure: measures[this.codes.measure[row] ?? 0] ?? 'amount',
      role: roles[this.codes.role[row] ?? 0] ?? 'context',
      year: year === none ? null : Number(year),
      indicator: this.indicators.values[this.indicator[row] ?? 0] ?? '',
      indicatorId: this.#indicatorIds.values[this.#indicatorId[row] ?? 0] || null,
      seed: report.seed,
      start,
      end: start + (this.#length.get(row) ?? text.length),
      url: `${sectionPath(report.id, slug)}#f${start}`,
    };
  }

  #unit(row: number): string {
    const unit = this.#valueOf('unit', row);
    return unit === none ? '' : unit;
  }

  #valueOf(dimension: Dimension, row: number): string {
    return this.dictionaries[dimension].values[this.codes[dimension][row] ?? 0] ?? '';
  }
}

function count(totals: number[], place: number): void {
  totals[place] = (totals[place] ?? 0) + 1;
}

function digit(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48;
}

function keep<T>(
  into: Map<number, T>,
  first: number,
  exceptions: Readonly<Record<number, T>>,
): void {
  for (const [index, value] of Object.entries(exceptions)) into.set(first + Number(index), value);
}
