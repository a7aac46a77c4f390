/** Figures by their number: 84.7 finds every figure that is 84.7, not 184.7 or 84.75. */
import type { FigureRow } from '../schemas/opendata.ts';
import type { Role } from '../schemas/values.ts';
import { canon } from './canon.ts';
import { files } from './files.ts';
import type { IndexReader } from './reader.ts';

export interface FoundFigure {
  readonly id: string;
  readonly report: string;
  readonly text: string;
  readonly indicator: string;
  readonly role: Role;
  readonly year: number | null;
  readonly url: string;
}

type Packed = [
  id: string,
  report: string,
  text: string,
  indicator: string,
  role: Role,
  year: number | null,
  url: string,
];

const NUMBER = /\d+(?:\.\d+)?/gu;
const BARE = /^(\d[\d,]*(?:\.\d+)?)(\D.*)?$/u;
const A_SHARD = 64;

/** The numbers of a canonical text, thousands separators dropped. */
function numbersOf(text: string): string[] {
  return text.replace(/(?<=\d),(?=\d{3})/gu, '').match(NUMBER) ?? [];
}

/** The number and unit that a canonical query is, or null when it is something else. */
export function askedNumber(part: string): { number: string; text: string } | null {
  const match = BARE.exec(part);
  if (match === null || part.length > 24) return null;
  const number = (match[1] ?? '').replaceAll(',', '');
  return { number, text: number + (match[2] ?? '') };
}

function shardOf(number: string, shards: number): number {
  let hash = 0;
  for (const char of number) hash = (hash * 31 + char.charCodeAt(0)) % 0x7fffffff;
  return hash % shards;
}

/** The files of all figures, by shard; a range stands under both its numbers. */
export function packFigures(figures: readonly FigureRow[]): string[] {
  const shards = Math.max(1, Math.ceil(figures.length / A_SHARD));
  const rows = Array.from({ length: shards }, (): Packed[] => []);
  for (const { id, report, text, indicator, role, year, url } of figures) {
    const into = new Set(numbersOf(canon(text).text).map((number) => shardOf(number, shards)));
    for (const shard of into) rows[shard]?.push([id, report, text, indicator, role, year, url]);
  }
  return rows.map((shard) => JSON.stringify(shard));
}

/** Figures whose text is the number asked for, with the unit if one was typed; as filed. */
export async function figuresAsked(reader: IndexReader, part: string): Promise<FoundFigure[]> {
  const asked = askedNumber(part);
  if (asked === null || reader.head.figureShards === 0) return [];
  const shard = shardOf(asked.number, reader.head.figureShards);
  const rows = await reader.text(files.figures(shard), (json) => JSON.parse(json) as Packed[]);
  return rows
    .filter(([, , text]) => isAsked(canon(text).text, asked))
    .map(([id, report, text, indicator, role, year, url]) => ({
      id,
      report,
      text,
      indicator,
      role,
      year,
      url,
    }));
}

function isAsked(figure: string, { number, text }: { number: string; text: string }): boolean {
  const plain = figure.replace(/(?<=\d),(?=\d{3})/gu, '');
  return numbersOf(plain).includes(number) && (text === number || plain.includes(text));
}
