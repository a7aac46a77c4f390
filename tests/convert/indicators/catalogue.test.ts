import { describe, expect, it } from 'vitest';
import { CatalogueError, readCatalogue, recognise } from '../../../src/convert/indicators/index.ts';
import { catalogue } from '../../support/rows.ts';

const entry = (id: string, more = ''): string => `  - id: ${id}
    name: 新建充电桩
    nameEn: Charging piles built
    unit: 个
    kind: new
    definition: 当年新建的充电桩数。
    definitionEn: Charging piles built in the year.
    names: [充电桩]
${more}`;
const file = (text: string, name = 'ecology.yaml'): { name: string; text: string } => ({
  name,
  text,
});

describe('readCatalogue', () => {
  it('takes a new file of indicators without any code', () => {
    const read = readCatalogue([file(`theme: ecology\nindicators:\n${entry('charging-piles')}`)]);
    expect(read.indicators).toMatchObject([
      { id: 'charging-piles', theme: 'ecology', better: 'higher', related: [] },
    ]);
    const paragraph = '新建充电桩6万个。';
    const figure = {
      paragraph,
      start: paragraph.indexOf('6'),
      end: paragraph.indexOf('。'),
      unit: '万个',
      comparator: 'eq',
      measure: 'amount',
      role: 'target',
      year: 2030,
      indicator: '充电桩',
      place: '某市',
      headings: [],
    } as const;
    expect(recognise([figure], read)).toEqual([{ indicatorId: 'charging-piles', near: [] }]);
    expect(recognise([figure], { indicators: [] })).toEqual([{ indicatorId: null, near: [] }]);
  });

  it('orders indicators by theme, whatever the files are called', () => {
    const read = readCatalogue([
      file(`theme: ecology\nindicators:\n${entry('b')}`, 'a.yaml'),
      file(
        `theme: economy\nindicators:\n${entry('a').replace('[充电桩]', '[地区生产总值]')}`,
        'z.yaml',
      ),
    ]);
    expect(read.indicators.map((i) => i.id)).toEqual(['a', 'b']);
  });

  it('names file and line of a key that it does not know', () => {
    const text = `theme: ecology\nindicators:\n${entry('a', '    colour: red\n')}`;
    expect(() => readCatalogue([file(text)])).toThrow(/^ecology\.yaml:3: indicators\.0: .*colour/);
  });

  it('names file and line of broken YAML', () => {
    expect(() => readCatalogue([file('theme: ecology\nindicators: [')])).toThrow(
      /^ecology\.yaml:\d+: not YAML/,
    );
  });

  it('refuses an id that is taken', () => {
    const text = `theme: ecology\nindicators:\n${entry('a')}${entry('a')}`;
    expect(() => readCatalogue([file(text)])).toThrow(CatalogueError);
    expect(() => readCatalogue([file(text)])).toThrow(/:11: the id a is taken by a/);
  });

  it('refuses a name that two indicators of a kind would claim', () => {
    const text = `theme: ecology\nindicators:\n${entry('a')}${entry('b')}`;
    expect(() => readCatalogue([file(text)])).toThrow(/the name 充电桩 \(个, new\) is taken by a/);
  });
});

describe("the repository's catalogue", () => {
  it('holds at least a hundred indicators of every theme, each with words in both languages', () => {
    expect(catalogue.indicators.length).toBeGreaterThanOrEqual(100);
    for (const indicator of catalogue.indicators) {
      expect(indicator.definition, indicator.id).toMatch(/。$/);
      expect(indicator.definitionEn, indicator.id).toMatch(/^[A-Z\d].*\.$/);
      expect(indicator.nameEn, indicator.id).not.toMatch(/\p{Script=Han}/u);
      for (const { whyEn } of indicator.related) expect(whyEn).not.toMatch(/\p{Script=Han}/u);
    }
    expect(new Set(catalogue.indicators.map((i) => i.theme)).size).toBe(15);
  });
});
