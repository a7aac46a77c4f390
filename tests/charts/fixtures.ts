/** Small data sets in the shape the pages give: a city's targets and outcomes as reports state them. */
import type {
  HistoryData,
  PromiseData,
  PromiseItem,
  Quantity,
  SlopeData,
  SparkData,
  StripData,
  StripMark,
  TermsData,
  ThemesData,
} from '../../src/charts/types.ts';
import { splitUnit } from '../../src/charts/format.ts';

const factors: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

export function q(
  value: number,
  unit: string,
  comparator: Quantity['comparator'] = 'eq',
  valueMax: number | null = null,
): Quantity {
  const { scale } = splitUnit(unit);
  const base = Math.round(value * (factors[scale] ?? 1) * 1e6) / 1e6;
  return { value, valueMax, unit, base, comparator, url: '/reports/city-2024/review/#f1' };
}

function item(
  id: string,
  zh: string,
  en: string,
  target: Quantity,
  outcome: Quantity,
  verdict: PromiseItem['verdict'],
  lower = false,
): PromiseItem {
  return { id, name: { zh, en }, target, outcome, verdict, lower, url: `/indicators/${id}/` };
}

export const promised: PromiseData = {
  year: 2023,
  items: [
    item(
      'urban-villages',
      '城中村改造户数',
      'Urban-village households renovated',
      q(2448, '户'),
      q(3236, '户'),
      'exceeded',
    ),
    item(
      'shanty',
      '棚户区改造户数',
      'Shanty-town households renovated',
      q(3062, '户'),
      q(3151, '户'),
      'exceeded',
    ),
    item(
      'courtyards',
      '改造老旧院落',
      'Old courtyards renovated',
      q(616, '个'),
      q(616, '个'),
      'met',
    ),
    item(
      'drainage',
      '新建、改扩建市政排水管网',
      'Municipal drainage pipes built or rebuilt',
      q(160, '公里'),
      q(160, '公里'),
      'met',
    ),
    item(
      'industry-growth',
      '规模以上工业增加值增长',
      'Growth of industrial value added (above designated size)',
      q(6, '%', 'gte'),
      q(4.1, '%'),
      'missed',
    ),
    item(
      'cloud',
      '上云企业累计',
      'Enterprises on the cloud (cumulative)',
      q(10, '万户'),
      q(10, '万家', 'gt'),
      'met',
    ),
    item(
      'school-places',
      '新增学位',
      'School places added',
      q(8, '万个'),
      q(9.7, '万个'),
      'exceeded',
    ),
    item('skilled', '技能人才总量', 'Skilled workers', q(280, '万人'), q(292, '万人'), 'exceeded'),
    item(
      'charging',
      '新建充电桩',
      'EV charging piles built',
      q(6, '万个'),
      q(7.7, '万个'),
      'exceeded',
    ),
    item(
      'trains',
      '国际班列开行',
      'International freight trains run',
      q(4700, '列', 'gte'),
      q(5000, '列', 'gt'),
      'exceeded',
    ),
    item(
      'listed',
      '新增上市企业',
      'Newly listed companies',
      q(12, '家', 'gte'),
      q(15, '家'),
      'exceeded',
    ),
    item(
      'emissions',
      '单位地区生产总值能耗下降',
      'Fall in energy use per unit of GDP',
      q(2.5, '%', 'gte'),
      q(3.1, '%'),
      'exceeded',
    ),
  ],
};

/** One outcome far beyond the others, a target of less-is-better, two missed. */
export const promisedHard: PromiseData = {
  year: 2024,
  items: [
    ...promised.items.slice(0, 5),
    item(
      'giant',
      '人工智能产业规模',
      'Output of the artificial-intelligence industry',
      q(50, '亿元'),
      q(310, '亿元'),
      'exceeded',
    ),
    item(
      'unemployment',
      '城镇调查失业率',
      'Surveyed urban unemployment',
      q(5.5, '%', 'lte'),
      q(5.1, '%', 'approx'),
      'exceeded',
      true,
    ),
    item(
      'housing',
      '筹集保障性租赁住房',
      'Affordable rental homes raised',
      q(6, '万套（间）', 'gte'),
      q(4.4, '万套（间）'),
      'missed',
    ),
  ],
};

export const trainsHistory: HistoryData = {
  name: { zh: '国际班列开行', en: 'International freight trains run' },
  years: [
    { year: 2022, held: 'none' },
    { year: 2023, held: 'part' },
    { year: 2024, held: 'part' },
    { year: 2025, held: 'part' },
  ],
  points: [
    { year: 2023, role: 'target', quantity: q(4700, '列', 'gte') },
    { year: 2023, role: 'outcome', quantity: q(5000, '列', 'gt'), verdict: 'exceeded' },
    { year: 2025, role: 'target', quantity: q(4800, '列', 'gte') },
  ],
};

const growth: readonly (readonly [
  number,
  number,
  Quantity['comparator'],
  number,
  number | null,
])[] = [
  [2014, 7.5, 'approx', 7.4, null],
  [2015, 7, 'approx', 6.9, null],
  [2016, 6.5, 'eq', 6.7, 7],
  [2017, 6.5, 'approx', 6.9, null],
  [2018, 6.5, 'approx', 6.6, null],
  [2019, 6, 'eq', 6.1, 6.5],
  [2021, 6, 'gte', 8.1, null],
  [2022, 5.5, 'approx', 3, null],
  [2023, 5, 'approx', 5.2, null],
  [2024, 5, 'approx', 5, null],
];

/** A long line: bands, ranges, a year without a target, an outcome below its target. */
export const growthHistory: HistoryData = {
  name: { zh: '国内生产总值增长', en: 'GDP growth' },
  years: Array.from({ length: 12 }, (_, i) => ({ year: 2014 + i, held: 'whole' as const })),
  points: [
    ...growth.flatMap(([year, target, comparator, outcome, top]) => [
      { year, role: 'target' as const, quantity: q(target, '%', comparator, top) },
      {
        year,
        role: 'outcome' as const,
        quantity: q(outcome, '%'),
        verdict: outcome < target ? ('missed' as const) : ('met' as const),
      },
    ]),
    { year: 2020, role: 'outcome', quantity: q(2.3, '%') },
    { year: 2025, role: 'target', quantity: q(5, '%', 'approx') },
  ],
};

/** A year without pages, one year told twice, a target that must not be passed. */
export const jobsHistory: HistoryData = {
  name: { zh: '城镇新增就业', en: 'New urban jobs' },
  years: [2021, 2022, 2023, 2024, 2025].map((year) => ({
    year,
    held: year === 2022 ? ('none' as const) : ('part' as const),
  })),
  points: [
    { year: 2021, role: 'outcome', quantity: q(25.9, '万人') },
    { year: 2023, role: 'outcome', quantity: q(26.4, '万人') },
    { year: 2023, role: 'outcome', quantity: q(26.44, '万人') },
    { year: 2024, role: 'target', quantity: q(23, '万人', 'lte') },
    { year: 2025, role: 'target', quantity: q(24, '万人', 'gte') },
  ],
};

function moved(id: string, zh: string, en: string, from: Quantity, to: Quantity) {
  return { id, name: { zh, en }, from, to, url: `/indicators/${id}/` };
}

function lone(id: string, zh: string, en: string, quantity: Quantity) {
  return { id, name: { zh, en }, quantity, url: `/indicators/${id}/` };
}

export const changed: SlopeData = {
  fromYear: 2023,
  toYear: 2025,
  complete: false,
  items: [
    moved(
      'urban-villages',
      '城中村改造户数',
      'Urban-village households renovated',
      q(2448, '户'),
      q(6014, '户'),
    ),
    moved(
      'patents',
      '每万人口高价值发明专利拥有量',
      'High-value patents per 10,000 people',
      q(15, '件'),
      q(24.6, '件', 'gte'),
    ),
    moved(
      'trains',
      '国际班列开行',
      'International freight trains run',
      q(4700, '列', 'gte'),
      q(4800, '列', 'gte'),
    ),
    moved(
      'industry-growth',
      '规模以上工业增加值增长',
      'Growth of industrial value added',
      q(6, '%', 'gte'),
      q(6, '%', 'gte'),
    ),
    moved(
      'first-stores',
      '新引进首店',
      'First stores newly attracted',
      q(500, '家', 'gte'),
      q(500, '家', 'gte'),
    ),
    moved('school-places', '新增学位', 'School places added', q(8, '万个'), q(5, '万个')),
    moved(
      'drainage',
      '新建、改扩建市政排水管网',
      'Municipal drainage pipes built or rebuilt',
      q(160, '公里'),
      q(80, '公里'),
    ),
    moved('charging', '新建充电桩', 'EV charging piles built', q(6, '万个'), q(2, '万个', 'gte')),
  ],
  added: [
    lone('jobs', '城镇新增就业', 'New urban jobs', q(24, '万人', 'gte')),
    lone(
      'green-travel',
      '中心城区绿色出行比例',
      'Green-travel share in the central city',
      q(72, '%'),
    ),
    lone('sewage', '新增污水处理能力', 'Sewage-treatment capacity added', q(21, '万吨/日')),
    lone('services', '服务贸易规模', 'Trade in services', q(1300, '亿元', 'gte')),
    lone('cloud-new', '新增上云企业', 'Enterprises newly on the cloud', q(2, '万家', 'gte')),
  ],
  gone: [
    lone(
      'investment',
      '重点项目完成投资',
      'Investment completed in key projects',
      q(3500, '亿元', 'gte'),
    ),
    lone('courtyards', '改造老旧院落', 'Old courtyards renovated', q(616, '个')),
    lone('skilled', '技能人才总量', 'Skilled workers', q(280, '万人')),
  ],
};

const headings = [
  '聚焦稳住经济大盘，全力推动经济运行整体好转',
  '聚焦建圈强链，加快构建现代化产业体系',
  '聚焦创新驱动发展，大力提升科技创新策源能力',
  '聚焦提升城市能级，加快建设国际门户枢纽',
  '聚焦深化改革开放，着力激发高质量发展动力活力',
  null,
  '聚焦保障和改善民生，努力创造高品质生活',
];

/** A generator with a fixed seed, so that the fixture is the same at every run. */
function pseudo(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

export const strip: StripData = {
  title: '成都市政府工作报告 2024',
  sections: [
    ...headings.map((heading, s) => {
      const next = pseudo(7 + s * 131);
      const length = Math.round(500 + next() * 1400);
      const count = Math.round(6 + next() * 30);
      const marks: StripMark[] = Array.from({ length: count }, (_, i) => {
        const roll = next();
        return {
          id: `city-2024.f${s * 1000 + i}`,
          at: Math.round(next() * (length - 10)),
          role: s < 4 ? (roll < 0.85 ? 'outcome' : 'context') : roll < 0.8 ? 'target' : 'context',
          measure: roll > 0.75 && roll < 0.8 ? 'rank' : 'amount',
          text: `${Math.round(next() * 900) + 10}个`,
          indicator: '重点项目',
          url: `/reports/city-2024/review-${s + 1}/#f${s * 1000 + i}`,
        };
      });
      return {
        id: `city-2024.review-${s + 1}`,
        number: `（${'一二三四五六七'[s]}）`,
        heading,
        part: s < 4 ? ('review' as const) : ('plan' as const),
        length,
        marks,
        url: `/reports/city-2024/review-${s + 1}/`,
      };
    }),
    { id: 'city-2024.plan-8', number: '（八）', heading: null, part: 'plan', length: 0, marks: [] },
  ],
};

const shares: Record<string, readonly [number, number, number]> = {
  economy: [620, 910, 480],
  industry: [2100, 2400, 3100],
  innovation: [800, 900, 1500],
  consumption: [900, 760, 820],
  opening: [1200, 1400, 1300],
  transport: [400, 600, 350],
  urban: [1500, 1700, 1250],
  rural: [420, 610, 500],
  ecology: [900, 1200, 700],
  livelihood: [1900, 2500, 1600],
  governance: [300, 800, 420],
};

export const themeShares: ThemesData = {
  complete: true,
  reports: [2023, 2024, 2025].map((year, i) => ({
    id: `city-${year}`,
    label: { zh: `${year}年`, en: String(year) },
    shares: Object.entries(shares).map(([theme, counts]) => ({ theme, characters: counts[i]! })),
  })),
};

const reports = [2023, 2024, 2025].map((year, i) => ({
  id: `city-${year}`,
  label: { zh: `${year}年`, en: String(year) },
  characters: [9300, 12400, 9100][i]!,
}));

export const terms: TermsData = {
  complete: true,
  reports,
  terms: [
    { term: '新质生产力', counts: [0, 3, 9] },
    { term: '建圈强链', counts: [12, 15, 7] },
    { term: '低空经济', counts: [0, 2, 6] },
    { term: '人工智能', counts: [3, 8, 16] },
    { term: '大运会', counts: [14, 11, 1] },
    { term: '稳', counts: [31, 38, 22] },
  ].map((t) => ({
    ...t,
    urls: reports.map((r) => `/terms/?q=${encodeURIComponent(t.term)}#${r.id}`),
  })),
};

export const oneTerm: TermsData = { complete: true, reports, terms: terms.terms.slice(3, 4) };

const manyYears = Array.from({ length: 12 }, (_, i) => 2014 + i);

/** Twelve reports, as of a place whose reports are all held. */
export const manyTerms: TermsData = {
  complete: true,
  reports: manyYears.map((year) => ({
    id: `state-${year}`,
    label: { zh: `${year}年`, en: String(year) },
    characters: 17_000 + (year % 5) * 700,
  })),
  terms: [
    { term: '供给侧结构性改革', counts: [0, 0, 4, 8, 7, 5, 3, 2, 3, 1, 0, 0] },
    { term: '创新', counts: [16, 38, 59, 46, 55, 38, 28, 44, 41, 40, 43, 39] },
  ],
};

export const manyThemeShares: ThemesData = {
  complete: true,
  reports: manyYears.map((year, i) => ({
    id: `state-${year}`,
    label: { zh: `${year}年`, en: String(year) },
    shares: Object.entries(shares).map(([theme, counts], t) => ({
      theme,
      characters: counts[i % 3]! + ((t * 37 + i * 53) % 90) * 5,
    })),
  })),
};

export const spark: SparkData = {
  name: growthHistory.name,
  points: growthHistory.points,
};
