import { describe, expect, it } from 'vitest';
import { heldAbout } from '../../src/compare/charts.ts';
import { report } from '../support/rows.ts';

const whole = (year: number) => report({ id: `a-${year}`, year, complete: true });
const place = whole(2020).issuer;

describe('heldAbout', () => {
  const reports = [whole(2018), whole(2019), whole(2021), report({ id: 'a-2023', year: 2023 })];
  const held = (year: number) => heldAbout(reports, place, year);

  it('tells a report that is not held from pages that are not', () => {
    expect(held(2018)).toEqual({ held: 'whole' });
    expect(held(2019)).toEqual({ held: 'part', lacks: 'outcome' });
    expect(held(2020)).toEqual({ held: 'part', lacks: 'target' });
    expect(held(2022)).toEqual({ held: 'part' });
    expect(held(2023)).toEqual({ held: 'part' });
    expect(held(2024)).toEqual({ held: 'none' });
  });

  it('says nothing of a report that no later year has', () => {
    expect(heldAbout(reports.slice(0, 3), place, 2021)).toEqual({ held: 'part', lacks: 'later' });
  });
});
