export {
  crudeReport,
  crudeRows,
  indexedReports,
  reportRow,
  sectionRow,
  seedTexts,
  type SearchRows,
} from '../../scripts/bench/search/rows.ts';
