/** /indicators/<id>.csv and .json: every observation of an indicator with its sentence. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadComparison, loadSummary } from '../../archive/index.ts';
import { csv } from '../../charts/csv.ts';
import { withDecimals } from '../../charts/format.ts';
import { absolute } from '../../site/publication.ts';
import type { IndicatorHistory } from '../../compare/index.ts';
import { decimalsKept } from '../../compare/quantity.ts';

const columns = [
  'place',
  'year',
  'role',
  'text',
  'value',
  'valueMax',
  'unit',
  'base',
  'comparator',
  'measure',
  'figure',
  'report',
  'sentence',
  'url',
] as const;

export const getStaticPaths: GetStaticPaths = () => {
  const { histories } = loadComparison();
  return histories.flatMap((history) =>
    ['csv', 'json'].map((type) => ({
      params: { file: `${history.indicator.id}.${type}` },
      props: { history, type },
    })),
  );
};

export const GET: APIRoute = ({ props }) => {
  const { history, type } = props as { history: IndicatorHistory; type: 'csv' | 'json' };
  const rows = rowsOf(history);
  const body =
    type === 'json'
      ? `${JSON.stringify(rows, null, 2)}\n`
      : csv({
          columns,
          rows: rows.map((row) => columns.map((key) => ({ text: cell(row, key) }))),
        });
  return new Response(body);
};

/** A row of a spreadsheet leads back from anywhere, and its numbers are as precise as those printed. */
function cell(row: Row, key: (typeof columns)[number]): string {
  if (key === 'url') return absolute(row.url);
  const text = String(row[key] ?? '');
  const isPrinted = (key === 'value' || key === 'valueMax') && text !== '';
  return isPrinted ? withDecimals(text, decimalsKept(row)) : text;
}

type Row = ReturnType<typeof rowsOf>[number];

function rowsOf({ lines }: IndicatorHistory) {
  const { quotes } = loadSummary();
  return lines.flatMap(({ place, observations }) =>
    observations.map(({ figure, year }) => {
      return {
        place,
        year,
        role: figure.role,
        text: figure.text,
        value: figure.value,
        valueMax: figure.valueMax,
        unit: figure.unit,
        base: figure.base,
        comparator: figure.comparator,
        measure: figure.measure,
        figure: figure.id,
        report: figure.report,
        sentence: quotes.get(figure.id)?.sentence ?? '',
        url: figure.url,
      };
    }),
  );
}
