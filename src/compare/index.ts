export {
  compareArchive,
  comparisonRow,
  comparisonsOf,
  historiesOf,
  indicatorPath,
  textsOf,
} from './archive.ts';
export type { ArchiveInput, Comparison, IndicatorHistory, PlaceLine, Related } from './archive.ts';
export type { Alignment, ParagraphPair } from './align.ts';
export { historyData, promiseData, slopeData, sparkData, termsData, themesData } from './charts.ts';
export type { Link } from './charts.ts';
export { diff } from './diff.ts';
export type { Piece } from './diff.ts';
export type { Line, Observation } from './observations.ts';
export type { ChangedTarget, IssuerPair, LoneTarget, Step, YearPair } from './pairs.ts';
export { stepsOf } from './pairs.ts';
export { printedOn, signOn, stated, stretch } from './quantity.ts';
export { whyEn, whyZh } from './reason.ts';
export type { Held, Reason } from './reason.ts';
export { themeShares } from './shares.ts';
export { awaits, ends, heldOf, tally, toldOf } from './states.ts';
export type { TargetState } from './states.ts';
export type { Telling } from './tellings.ts';
export { countTerm, firstTerms, termLines } from './terms.ts';
export type { TermCount, TermLine } from './terms.ts';
export { themeIds, themeOf, themes } from './themes.ts';
export type { ThemeId } from './themes.ts';
export { judge } from './verdict.ts';
export type { Judged } from './verdicts.ts';
