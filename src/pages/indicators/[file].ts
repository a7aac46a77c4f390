/** /indicators/<id>.csv and .json: every observation of an indicator with its sentence. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadComparison, loadSummary } from '../../archive/index.ts';
import type { IndicatorHistory } from '../../compare/index.ts';
import type { ObservationFileRow } from '../../compare/observation-file.ts';
import { observationsCsv, observationsJson } from '../../compare/observation-file.ts';
import { absolute } from '../../site/publication.ts';

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
  return new Response(type === 'json' ? observationsJson(rows) : observationsCsv(rows, absolute));
};

function rowsOf({ lines }: IndicatorHistory): ObservationFileRow[] {
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
