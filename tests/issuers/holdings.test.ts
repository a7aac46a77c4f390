import { describe, expect, it } from 'vitest';
import { readIssuers } from '../../src/content/issuers.ts';
import {
  countWithin,
  holdingsOf,
  isWithoutReports,
  yearCells,
} from '../../src/issuers/holdings.ts';
import { report } from '../support/rows.ts';

const directory = readIssuers('content');
const work = (issuer: string, year: number, complete = true) =>
  report({ id: `${directory.of(issuer).id}-${year}`, issuer, year, complete });

describe('holdings', () => {
  const reports = [
    work('绵阳市', 2024),
    work('成都市', 2022),
    work('成都市', 2024, false),
    report({ id: 'bureau', issuer: '成都市教育局', year: 2024, kind: 'feature' }),
    work('杭州市', 2023),
    work('国务院', 2024),
  ];
  const holdings = holdingsOf(reports, directory);

  it('stand in the order of the directory, documents of a place with its reports', () => {
    expect(holdings.all.map(({ issuer }) => issuer.id)).toEqual([
      'state-council',
      'hangzhou',
      'chengdu',
      'mianyang',
    ]);
    expect(holdings.places.get('chengdu')?.holding?.others.map(({ id }) => id)).toEqual(['bureau']);
  });

  it('tell of every year what is held whole, in part and not at all', () => {
    expect(holdings.years).toEqual([2022, 2023, 2024]);
    const cells = yearCells(holdings.places.get('chengdu')!.holding, holdings.years);
    expect(cells.map(({ state }) => state)).toEqual(['whole', 'none', 'part']);
  });

  it('are a tree that also has those above without a report', () => {
    expect(holdings.roots.map(({ issuer }) => issuer.id)).toEqual([
      'state-council',
      'zhejiang',
      'sichuan',
    ]);
    const sichuan = holdings.places.get('sichuan')!;
    expect([sichuan.holding, countWithin(sichuan)]).toEqual([null, 2]);
  });

  it('tell governments with a work report from those named for others or for other documents', () => {
    const wuhan = report({ id: 'news', issuer: '武汉市', year: 2024, kind: 'news' });
    const { places } = holdingsOf([...reports, wuhan], directory);
    const without = [...places.values()].filter(isWithoutReports).map(({ issuer }) => issuer.id);
    expect(without.toSorted()).toEqual(['hubei', 'sichuan', 'wuhan', 'zhejiang']);
  });

  it('are of many issuers only where several have work reports', () => {
    expect(holdings.many).toBe(true);
    const one = [work('成都市', 2023), work('成都市', 2024), reports[3]!];
    const union = report({ id: 'union', issuer: '四川省总工会', year: 2023, kind: 'notice' });
    expect(holdingsOf([...one, union], directory).many).toBe(false);
    expect(holdingsOf([], directory)).toMatchObject({ many: false, years: [] });
  });
});
