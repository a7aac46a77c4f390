import { describe, expect, test } from 'vitest';
import { countsFirms, unitInEnglish } from '../../src/i18n/units.ts';

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

  test('of firms 户 says nothing, as 家 does', () => {
    expect(unitInEnglish('户', false, true)).toBe('');
    expect(unitInEnglish('户次', false, true)).toBe('times');
    expect(unitInEnglish('人', false, true)).toBe('people');
  });

  test('what the table does not hold stays Chinese', () => {
    expect(unitInEnglish('畦')).toBe('畦');
    expect(unitInEnglish('吨/畦')).toBe('吨/畦');
  });
});

describe('countsFirms', () => {
  test.each([
    '上云企业',
    '经营主体',
    '新登记市场主体',
    '个体工商户',
    '商户',
    '规上工业企业',
    '家庭农场',
  ])('万户 of %s are firms', (name) => {
    expect(countsFirms('万户', name)).toBe(true);
  });

  test.each(['城中村改造', '棚户区', '残疾人家庭无障碍改造', '农户', '企业退休人员家庭'])(
    '户 of %s are households',
    (name) => {
      expect(countsFirms('户', name)).toBe(false);
    },
  );

  test('what is counted in another unit is left as it is', () => {
    expect(countsFirms('家', '上云企业')).toBe(false);
  });
});
