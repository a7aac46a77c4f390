export {
  crudeReport,
  crudeRows,
  reportRow,
  rowsByReport,
  sectionRow,
  seedTexts,
  type SearchRows,
} from '../../scripts/bench/search/rows.ts';
