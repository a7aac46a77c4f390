/** /indicators/<id>.csv and .json: every observation of an indicator with its sentence. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadComparison, loadSummary } from '../../archive/index.ts';
import { csv } from '../../charts/csv.ts';
import { absolute } from '../../site/publication.ts';
import type { IndicatorHistory } from '../../compare/index.ts';

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
          // a row of a spreadsheet leads back from anywhere
          rows: rows.map((row) =>
            columns.map((key) => ({
              text: key === 'url' ? absolute(row.url) : String(row[key] ?? ''),
            })),
          ),
        });
  return new Response(body);
};

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
