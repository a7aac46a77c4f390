/** Figures for tests: a few made by hand, and as many as one likes made by rule. */
import type { ExplorerFigure, ExplorerReport } from '../../src/explorer/columns.ts';
import { comparators, measures, roles } from '../../src/explorer/columns.ts';
import type { Chunk, PrintedManifest } from '../../src/explorer/chunk.ts';
import {
  chunkFile,
  manifestFile,
  printManifest,
  readManifest,
  sentencesFile,
} from '../../src/explorer/chunk.ts';
import { encode, manifestOf } from '../../src/explorer/encode.ts';
import { FigureTable } from '../../src/explorer/table.ts';
import { figure } from '../support/rows.ts';

/** A report whose sentences are given with the figures in them: `新增<8万个>学位。` */
export function reportOf(
  id: string,
  sentences: readonly string[],
  of: Partial<ExplorerFigure['figure']> & { theme?: string | null } = {},
): ExplorerReport {
  const { theme = null, ...fields } = of;
  const year = Number(id.slice(-4));
  let start = 0;
  const figures = sentences.flatMap((marked, index) => {
    const sentence = marked.replace(/[<>]/g, '');
    let before = 0;
    return [...marked.matchAll(/<([^>]+)>/g)].map((match): ExplorerFigure => {
      const from = match.index - before;
      before += 2;
      const text = match[1] ?? '';
      start += 10;
      return {
        sentence,
        hit: [from, from + text.length],
        theme,
        figure: figure({
          text,
          id: `${id}.f${start}`,
          report: id,
          section: `${id}.plan`,
          paragraph: `${id}.plan.p${index + 1}`,
          indicator: sentence.slice(0, from),
          year,
          seed: `${id}.txt`,
          start,
          end: start + text.length,
          url: `/reports/${id}/plan/#f${start}`,
          ...fields,
        }),
      };
    });
  });
  return {
    report: { id, issuer: '成都市', year, seed: `${id}.txt` },
    name: { zh: `成都市 ${year}`, en: `Chengdu ${year}` },
    figures,
  };
}

/** Everything that `encode` wrote, loaded. */
export function loaded(reports: readonly ExplorerReport[]): FigureTable {
  const files = allFiles(reports);
  const read = <T>(file: string): T => JSON.parse(files.get(file) ?? '') as T;
  const manifest = readManifest(read<PrintedManifest>(manifestFile));
  const table = new FigureTable(manifest);
  for (const [number, { name }] of manifest.chunks.entries()) {
    table.addRows(number, read<Chunk>(chunkFile(name)));
    table.addSentences(number, read<string[]>(sentencesFile(name)));
  }
  return table;
}

const nouns = '学位 床位 公园 绿道 道路 管网 企业 项目 岗位 院落 航线 班列 平台 专利'.split(' ');
const places = '全市 中心城区 东部新区 郊区新城 高新区 天府新区'.split(' ');
const verbs = '新增 新建 改造 完成 建成 培育 引进 开行'.split(' ');
const units = '万个 个 亿元 万元 % 公里 万人次 家 处 条'.split(' ');

/** Reports with `rows` figures in all, 250 a report, the same at every call. */
export function manyReports(rows: number): ExplorerReport[] {
  const reports: ExplorerReport[] = [];
  let seed = 7;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  for (let made = 0; made < rows; made += 250) {
    const number = made / 250;
    const year = 2025 - Math.floor(number / 40);
    const sentences = Array.from({ length: Math.min(250, rows - made) / 2 }, (_, index) => {
      const phrase = (): string =>
        `${pick(verbs)}${pick(places)}${pick(nouns)}<${below(9000) + 1}${pick(units)}>`;
      return `第${number}号报告第${index}句，${phrase()}、${phrase()}，推动经济社会持续健康发展。`;
    });
    const report = reportOf(`city${number}-${year}`, sentences);
    const issuer = `第${number % 40}市`;
    reports.push({
      ...report,
      report: { ...report.report, issuer },
      figures: report.figures.map((item) => ({
        ...item,
        theme: pick(['economy', 'education', 'ecology', null]),
        figure: {
          ...item.figure,
          indicator: `${pick(places)}${pick(nouns)}${below(40)}`,
          role: pick(roles),
          measure: pick(measures),
          comparator: pick(comparators),
          year: below(20) === 0 ? null : year - below(3),
        },
      })),
    });
  }
  return reports;
}

/** File name → contents of everything below /data/explorer/. */
export function allFiles(reports: readonly ExplorerReport[]): Map<string, string> {
  const { files, chunks } = encode(reports);
  return files.set(manifestFile, JSON.stringify(printManifest(manifestOf(chunks))));
}
