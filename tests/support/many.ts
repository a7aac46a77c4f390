/** A small archive of several governments: made-up reports with numbers of their own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { builtSite, command } from './build.ts';

/** What a made-up government says; numbers move with its place in the list and with the year. */
interface Speaker {
  readonly place: string;
  readonly years: readonly number[];
  /** Of these years only the plan is held. */
  readonly torn?: readonly number[];
}

/** Two provinces, one of them without a report of its own, a county and a report that is missing. */
export const speakers: readonly Speaker[] = [
  { place: '国务院', years: [2023, 2024] },
  { place: '四川省', years: [2022, 2023, 2024] },
  { place: '成都市', years: [2022, 2023, 2024], torn: [2023] },
  { place: '绵阳市', years: [2022, 2024] },
  { place: '杭州市', years: [2022, 2023, 2024] },
  { place: '成都市武侯区', years: [2024] },
];

const occasion = (place: string): string =>
  place === '国务院'
    ? '第十四届全国人民代表大会第一次会议'
    : `${place}第十五届人民代表大会第一次会议`;

/** A report of four paragraphs a part, with figures that the catalogue knows. */
export function reportText({ place, torn = [] }: Speaker, year: number): string {
  const at = speakers.findIndex((speaker) => speaker.place === place);
  const step = year - 2022;
  const growth = (5 + at * 0.4 + step * 0.3).toFixed(1);
  const jobs = 12 + at * 7 + step;
  const review = [
    `一、${year - 1}年工作回顾`,
    '过去一年，我们把发展放在心上，把难事办在前头，各项工作走得稳、走得实。',
    `（一）经济走得稳。地区生产总值增长${growth}%，一般公共预算收入增长${(4 + at * 0.3).toFixed(1)}%，社会消费品零售总额增长${(6 + step * 0.5).toFixed(1)}%。`,
    `（二）日子过得好。城镇新增就业${jobs}万人，改造老旧小区${180 + at * 20 + step * 10}个，新增养老床位${1200 + at * 150}张。`,
  ];
  const plan = [
    `二、${year}年工作安排`,
    '新的一年，我们要一件一件说清楚，一件一件做出来。',
    `（一）稳住增长。地区生产总值增长${(5 + at * 0.4).toFixed(1)}%左右，一般公共预算收入增长${(4 + at * 0.3).toFixed(1)}%，社会消费品零售总额增长6%左右。`,
    `（二）办好实事。城镇新增就业${jobs - 1}万人以上，改造老旧小区${200 + at * 20}个，新增养老床位${1000 + at * 150}张以上。`,
  ];
  const title = place === '国务院' ? '政府工作报告' : `${place}${year}年政府工作报告`;
  return [
    ...(torn.includes(year)
      ? []
      : [title, `——${year}年1月18日在${occasion(place)}上`, '各位代表：']),
    ...(torn.includes(year) ? ['（上接01版）'] : review),
    ...plan,
    '',
  ].join('\n\n');
}

/**
 * Converts the made-up reports into a content folder of the cache.
 * @returns the folder
 */
export function manyContent(): string {
  const home = path.join(root, '.cache', 'many');
  const seeds = path.join(home, 'seeds');
  rmSync(seeds, { recursive: true, force: true });
  mkdirSync(seeds, { recursive: true });
  const torn: string[] = [];
  for (const speaker of speakers)
    for (const year of speaker.years) {
      const name = `${speaker.place}${year}.txt`;
      writeFileSync(path.join(seeds, name), reportText(speaker, year));
      if (speaker.torn?.includes(year))
        torn.push(
          `- seed: ${name}\n  documents:\n    - { kind: government-work-report, title: 政府工作报告, issuer: ${speaker.place}, year: ${year}, reason: 报头 }\n`,
        );
    }
  writeFileSync(path.join(seeds, 'catalog.yaml'), torn.join(''));
  const content = path.join(home, 'content');
  command('convert', ['--seeds', seeds, '--content', content]);
  return content;
}

/**
 * The site of the made-up archive, built as users do. Unchanged inputs are not built again.
 * @returns the folder
 */
export function manySite(): string {
  return builtSite('many-site', '', manyContent());
}
