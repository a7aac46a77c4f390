import { describe, expect, test } from 'vitest';
import { unitInEnglish } from '../../src/i18n/units.ts';

describe('unitInEnglish', () => {
  test.each([
    ['户', 'households'],
    ['元', 'yuan'],
    ['个百分点', 'percentage points'],
    ['吨/日', 't a day'],
    ['元/月', 'yuan a month'],
    ['微克/立方米', 'µg/m³'],
    ['μg/m3', 'µg/m³'],
    ['立方米/秒', 'm³ a second'],
    ['套（间）', 'units'],
    ['头(只)', 'head'],
    ['%', '%'],
    ['GW', 'GW'],
  ])('%s is %s', (unit, english) => {
    expect(unitInEnglish(unit)).toBe(english);
  });

  test('one of them is singular', () => {
    expect(unitInEnglish('户', true)).toBe('household');
    expect(unitInEnglish('人', true)).toBe('person');
  });

  test('a measure word that only counts says nothing', () => {
    expect(['个', '家', '项', '条（座）'].map((unit) => unitInEnglish(unit))).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  test('what the table does not hold stays Chinese', () => {
    expect(unitInEnglish('畦')).toBe('畦');
    expect(unitInEnglish('吨/畦')).toBe('吨/畦');
  });
});
