/** The peer: @microsoft/recognizers-text-suite on Chinese, its numbers with the units it knows. */
import suite from '@microsoft/recognizers-text-suite';
import type { Case } from './truth.ts';

interface Found {
  readonly start: number;
  readonly end: number;
}

const { Culture } = suite;
const models = [
  suite.recognizeNumber,
  suite.recognizePercentage,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeAge,
];

/** Its finds, of those that overlap the longest. */
function recognise(text: string): Found[] {
  const all = models
    .flatMap((model) => model(text, Culture.Chinese))
    .map(({ start, end }) => ({ start, end: end + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const longest: Found[] = [];
  for (const found of all) {
    const last = longest[longest.length - 1];
    if (last === undefined || found.start >= last.end) longest.push(found);
    else if (found.end - found.start > last.end - last.start) longest[longest.length - 1] = found;
  }
  return longest;
}

/** How many core figures the peer finds with exact extent (and so unit), touches, and adds. */
export function peerScore(cases: readonly Case[]): {
  exact: number;
  touched: number;
  spurious: number;
} {
  const score = { exact: 0, touched: 0, spurious: 0 };
  for (const { text, core, optional } of cases) {
    const found = recognise(text);
    const spans = [...core.map(({ start, end }) => [start, end] as const), ...optional];
    for (const { start, end } of core) {
      if (found.some((figure) => figure.start === start && figure.end === end)) score.exact++;
      if (found.some((figure) => figure.start < end && figure.end > start)) score.touched++;
    }
    score.spurious += found.filter(
      (figure) => !spans.some(([start, end]) => figure.start < end && figure.end > start),
    ).length;
  }
  return score;
}
