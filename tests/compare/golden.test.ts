import { describe, expect, it } from 'vitest';
import { compareArchive, whyEn, whyZh } from '../../src/compare/index.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { comparisonRow } from '../../src/schemas/opendata.ts';
import { catalogue, seedArchive } from '../support/rows.ts';

const archive = seedArchive();
const comparison = compareArchive({ ...archive, catalogue });
const texts = new Map(
  archive.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => [p.id, p.text] as const)),
);

/** The words of the clause up to the end of the figure, as a reader would quote them. */
function quote(figure: FigureRow | null): string {
  if (!figure) return '';
  const [, end] = archive.placeInParagraph(figure.id);
  const before = (texts.get(figure.paragraph) ?? '').slice(0, end);
  return before.slice(Math.max(...[...'，。；：'].map((mark) => before.lastIndexOf(mark))) + 1);
}

describe('the five seeds compared', () => {
  it('give the verdicts that were reviewed by hand', async () => {
    const names = new Map(catalogue.indicators.map((i) => [i.id, i.name]));
    const rows = comparison.states
      .filter((s) => s.outcome !== null)
      .map((s) =>
        [
          s.state,
          s.year,
          s.indicator,
          names.get(s.indicator ?? '') ?? '',
          quote(s.target),
          quote(s.outcome),
          whyZh(s.reason),
        ].join('\t'),
      )
      .toSorted();
    const head = ['state', 'year', 'indicator', 'name', 'target', 'outcome', 'why'].join('\t');
    await expect([head, ...rows, ''].join('\n')).toMatchFileSnapshot('../golden/verdicts.tsv');
  });

  it('publish a verdict for every target that has an outcome or a figure close to it', () => {
    const rows = comparison.comparisons.flatMap(({ id, verdicts }) =>
      verdicts.map((row) => [id, row.year, row.target, row.outcome, row.verdict, row.why]),
    );
    const told = comparison.states
      .filter(({ outcome }) => outcome !== null)
      .map(({ indicator, year, target, outcome, state, reason }) => [
        ...[indicator, year, target.id, outcome?.id, state, whyZh(reason)],
      ]);
    expect(rows.toSorted()).toEqual(told.toSorted());
    expect(rows.filter(([, , , , verdict]) => verdict === 'not-comparable').length).toBe(21);
  });

  it('never join what only comes close: its figure stands among no observations of the line', () => {
    for (const { observations, verdicts } of comparison.comparisons) {
      const on = new Set(observations.map(({ figure: id }) => id));
      for (const { target, outcome, verdict, why } of verdicts) {
        expect(on.has(target)).toBe(true);
        if (why.startsWith('所存页面只有相近的数字')) expect(on.has(outcome), why).toBe(false);
        else expect(on.has(outcome), why).toBe(true);
        if (!on.has(outcome)) expect(verdict).toBe('not-comparable');
      }
    }
  });

  it('give a state to every numeric target', () => {
    const targets = archive.figures.filter((figure) => figure.role === 'target');
    expect(comparison.states.map((s) => s.target.id).toSorted()).toEqual(
      targets.map((figure) => figure.id).toSorted(),
    );
    for (const { reason } of comparison.states) {
      expect(whyZh(reason)).not.toBe('');
      expect(whyEn(reason)).toMatch(/^\w.*[^.]$/s);
      if (reason.kind === 'judged') expect(whyEn(reason)).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('join what belongs on one line, as reviewed by hand', async () => {
    const rows = comparison.histories.flatMap(({ lines }) =>
      lines.flatMap(({ indicator, place, observations }) =>
        observations.map((o) =>
          [indicator.id, indicator.name, place, o.year ?? '', o.figure.role, quote(o.figure)].join(
            '\t',
          ),
        ),
      ),
    );
    const head = ['indicator', 'name', 'place', 'year', 'role', 'quote'].join('\t');
    await expect([head, ...rows, ''].join('\n')).toMatchFileSnapshot('../golden/lines.tsv');
  });

  it('keep what only comes close beside the lines, with the reason reviewed by hand', async () => {
    const rows = comparison.histories.flatMap(({ indicator, related }) =>
      related.map(({ figure, differences }) =>
        [
          indicator.id,
          indicator.name,
          figure.year ?? '',
          figure.role,
          quote(figure),
          differences.map(({ zh }) => zh).join('；'),
        ].join('\t'),
      ),
    );
    const head = ['indicator', 'name', 'year', 'role', 'quote', 'why'].join('\t');
    await expect([head, ...rows, ''].join('\n')).toMatchFileSnapshot('../golden/near.tsv');
  });

  it('put nothing both on a line and beside it', () => {
    for (const { lines, related } of comparison.histories) {
      const on = new Set(lines.flatMap((line) => line.observations.map((o) => o.figure.id)));
      expect(related.filter(({ figure }) => on.has(figure.id))).toEqual([]);
    }
  });

  it('write rows that follow the published schema, each figure on one line at most', () => {
    for (const row of comparison.comparisons) comparisonRow.strict().parse(row);
    const figures = comparison.comparisons.flatMap((row) => row.observations.map((o) => o.figure));
    expect(new Set(figures).size).toBe(figures.length);
  });

  it('tell corroborating outcomes from the bureau and the report', () => {
    const told = comparison.histories
      .flatMap(({ lines }) => lines)
      .flatMap(({ indicator, tellings }) => tellings.map((t) => [indicator.id, t.agreement]));
    expect(told).toContainEqual(['new-urban-jobs', 'corroborating']);
    expect(told).toContainEqual(['pension-coverage', 'corroborating']);
    expect(told.filter(([, agreement]) => agreement === 'conflicting')).toEqual([]);
  });

  it('pair the reports of one issuer, consecutive ones and those with one between', () => {
    expect(comparison.pairs.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '2024-2025',
      '2023-2025',
      '2023-2024',
    ]);
    const [newest] = comparison.pairs;
    expect(newest!.issuers.map((i) => i.issuer)).toEqual(['成都市']);
    expect(newest!.issuers[0]!.held).toEqual({ from: 'part', to: 'part' });
  });

  it('say how targets changed', () => {
    const pair = comparison.pairs.find(({ from, to }) => from === 2023 && to === 2025)!;
    const changes = new Map(
      pair.issuers[0]!.changed.map((c) => [c.indicator.id, c.change] as const),
    );
    expect(changes.get('urban-village-households')).toBe('raised');
    expect(changes.get('key-project-investment')).toBe('lowered');
    expect(changes.get('industrial-value-added-growth')).toBe('unchanged');
  });

  it('put quarters of the province and the year of the city on no common line', () => {
    const reports = comparison.comparisons.flatMap((row) => row.observations.map((o) => o.report));
    expect(reports).not.toContain('sichuan-zonggonghui-notice-2023');
  });
});
