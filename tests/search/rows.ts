export { crudeRows, reportRow, sectionRow, seedTexts } from '../../scripts/bench/search/rows.ts';
