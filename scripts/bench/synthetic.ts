/** Made-up reports for measuring: real paragraphs of the seeds, dealt out anew. */

const cities = [
  '北京 天津 石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 上海 南京 杭州 合肥 福州 南昌 济南',
  '郑州 武汉 长沙 广州 南宁 海口 重庆 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐',
]
  .join(' ')
  .split(' ');
/** Set behind the name of a city where more places are asked for than there are cities. */
const quarters = '东西南北中上下左右前';
const numerals = '一二三四五六七八九十';

/** A report's name and text; the same index always gives the same report. */
export interface SyntheticReport {
  readonly name: string;
  readonly text: string;
}

/** The name of the `index`-th place; there are 341. */
function placeName(index: number): string {
  const quarter = quarters[Math.floor(index / cities.length) - 1] ?? '';
  return (cities[index % cities.length] ?? '') + quarter;
}

/**
 * The `index`-th report of about `size` characters: so many issuers by turns, one report a year each,
 * with the title, date, parts and numbered sections of a real one. Each speaks of its own place, and
 * numbers are changed with place and year, so that every report differs.
 */
export function syntheticReport(
  paragraphs: readonly string[],
  index: number,
  size = 20_000,
  issuers = cities.length,
): SyntheticReport {
  const city = placeName(index % issuers);
  const year = 2025 - Math.floor(index / issuers);
  const next = random(index + 1);
  const lines = [
    `${city}市${year}年政府工作报告`,
    `（${year}年1月20日在${city}市人民代表大会会议上）`,
    '',
    '各位代表：',
    '',
  ];
  let written = 0;
  for (const [part, heading] of [`一、${year - 1}年工作回顾`, `二、${year}年工作安排`].entries()) {
    lines.push(heading, '');
    const limit = (size * (part + 1)) / 2;
    for (let n = 0; written < limit; n += 1) {
      if (n % 5 === 0 && n / 5 < numerals.length)
        lines.push(`（${numerals[n / 5]}）重点工作扎实推进`, '');
      const text = (paragraphs[Math.floor(next() * paragraphs.length)] ?? '')
        .replaceAll('成都', city)
        .replace(/\d+(?=[^\d年号届版+.%])/g, (digits) =>
          String(Math.max(1, Math.round(Number(digits) * (0.5 + next())))),
        );
      lines.push(text, '');
      written += text.length;
    }
  }
  return { name: `report-${String(index).padStart(5, '0')}.txt`, text: `${lines.join('\n')}\n` };
}

/** Paragraphs of 80 to 800 characters from texts whose paragraphs are set apart by blank lines. */
export function paragraphsOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((block) => block.replace(/\s/g, ''))
    .filter((block) => block.length >= 80 && block.length <= 800);
}

/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
