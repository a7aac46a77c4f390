/** A made-up archive of thirty governments and ten years, some of which are missing. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { Stamp } from '../../scripts/lib/stamp.ts';
import { builtSite, command } from './build.ts';
import { reportText } from './made-up-report.ts';

/** A government with the years of which its reports are held. */
export interface Speaker {
  readonly place: string;
  readonly years: readonly number[];
  /** Of these years only the plan is held. */
  readonly torn: readonly number[];
}

/** The years of the archive. */
export const decade = Array.from({ length: 10 }, (_, at) => 2016 + at);

/** Of 浙江省 and 陕西省 only governments below them speak; nothing is held of one year of 绵阳市. */
const places: readonly (readonly [place: string, missing?: readonly number[], torn?: number])[] = [
  ['国务院'],
  ['北京市', [2020]],
  ['上海市'],
  ['湖北省', [2016, 2017]],
  ['广东省'],
  ['四川省', [], 2017],
  ['新疆维吾尔自治区', [2018, 2021]],
  ['杭州市'],
  ['宁波市', [2016, 2017, 2018, 2019]],
  ['温州市'],
  ['武汉市', [2020]],
  ['宜昌市'],
  ['广州市'],
  ['深圳市'],
  ['佛山市', [2022, 2023]],
  ['成都市', [], 2023],
  ['德阳市'],
  ['绵阳市', [2023]],
  ['宜宾市', [2019]],
  ['凉山彝族自治州', [2016, 2018, 2020, 2022, 2024]],
  ['西安市'],
  ['北京市海淀区'],
  ['上海市徐汇区', [2017]],
  ['杭州市余杭区'],
  ['武汉市江岸区', [2020, 2021]],
  ['广州市天河区'],
  ['深圳市南山区', [], 2021],
  ['成都市武侯区', decade.slice(0, 9)],
  ['成都市锦江区'],
  ['绵阳市三台县', [2016]],
];

export const speakers: readonly Speaker[] = places.map(([place, missing = [], torn]) => ({
  place,
  years: decade.filter((year) => !missing.includes(year)),
  torn: torn === undefined ? [] : [torn],
}));

/** What a conversion depends on beside its seeds. */
const inputs = ['src', 'scripts', 'content/indicators', 'content/issuers', 'package-lock.json'];

/**
 * Writes the reports of speakers and converts them into a content folder of the cache, if they or
 * the program changed.
 * @returns the folder
 */
function contentOf(name: string, all: readonly Speaker[]): string {
  const home = path.join(root, '.cache', name);
  const [seeds, content] = [path.join(home, 'seeds'), path.join(home, 'content')];
  rmSync(seeds, { recursive: true, force: true });
  mkdirSync(seeds, { recursive: true });
  const catalog: string[] = [];
  for (const [at, { place, years, torn }] of all.entries())
    for (const year of years) {
      const seed = `${place}${year}.txt`;
      const isTorn = torn.includes(year);
      writeFileSync(path.join(seeds, seed), reportText({ place, at }, year, isTorn));
      if (isTorn)
        catalog.push(
          `- seed: ${seed}\n  documents:\n    - { kind: government-work-report, title: 政府工作报告, issuer: ${place}, year: ${year}, reason: 报头 }\n`,
        );
    }
  writeFileSync(path.join(seeds, 'catalog.yaml'), catalog.join(''));
  const stamp = new Stamp(`test-${name}-content`, [...inputs, seeds]);
  if (existsSync(content) && stamp.isCurrent()) return content;
  command('convert', ['--seeds', seeds, '--content', content]);
  stamp.renew();
  return content;
}

/**
 * The site of the made-up archive, built as users do. Unchanged inputs are not built again.
 * @returns the folder
 */
export function manySite(): string {
  return builtSite('many-site', '', contentOf('many', speakers));
}
