import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planShards, type PlannedReport } from '../../src/search/plan.ts';

const report = (issuer: string, year: number, characters: number): PlannedReport => ({
  id: `${issuer}-${year}`,
  title: '政府工作报告',
  issuer,
  year,
  characters,
  fingerprint: '',
});
const size = { least: 1000, most: 2000 };
const archive = (issuers: number, years: number): PlannedReport[] =>
  Array.from({ length: issuers * years }, (_, index) =>
    report(`第${index % issuers}市`, 2000 + Math.floor(index / issuers), 40),
  );
const keys = (plan: readonly (readonly PlannedReport[])[]): string[] =>
  plan.map((reports) => reports.map(({ id }) => id).join());

test('every report is in one shard, and none exceeds the most', () => {
  const reports = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3000 })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(reports, (made) => {
      const all = made.map(([issuer, characters], index) =>
        report(`${issuer}市`, index, characters),
      );
      const plan = planShards(all, size);
      expect(
        plan
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(all.map(({ id }) => id).sort());
      for (const shard of plan) {
        const held = shard.reduce((sum, { characters }) => sum + characters, 0);
        expect(shard.length === 1 || held <= size.most).toBe(true);
      }
    }),
  );
});

test('the order of the reports makes no difference', () => {
  const all = archive(20, 5);
  expect(keys(planShards(all.toReversed(), size))).toEqual(keys(planShards(all, size)));
});

test('a report that is added changes its shard and at most the next', () => {
  const all = archive(100, 6);
  const before = new Set(keys(planShards(all, size)));
  for (const issuer of ['第3市', '第50市', '第99市', '新市']) {
    const after = keys(planShards([...all, report(issuer, 2030, 40)], size));
    expect(after.filter((key) => !before.has(key)).length, issuer).toBeLessThanOrEqual(2);
  }
});
