/** Made-up reports: short, and with numbers that meet across years as those of real ones do. */

/** A government as far as its made-up reports go. */
export interface Voice {
  readonly place: string;
  /** Moves its numbers apart from those of others. */
  readonly at: number;
}

/** Percent, over and under a government's usual pace; by the year it is about, from 2015. */
const course = [0.4, 0.3, 0.5, 0.2, -0.3, -3.6, 2.1, -2.4, 0, -0.1, 0.1];

const one = (n: number): string => n.toFixed(1);

/** What a year brought, and what is aimed at for it. Of the 夜间书屋 of a plan no review tells. */
function numbersOf({ at }: Voice, year: number) {
  const step = year - 2015;
  const pace = 6 + (at % 7) * 0.3 - step * 0.12;
  const done = pace + (course[step] ?? 0);
  const size = 1 + ((at * 7) % 11);
  return {
    growth: { aim: one(pace), done: one(done) },
    revenue: { aim: one(pace - 0.5), done: one(done - 0.2) },
    sales: { aim: one(pace + 0.8), done: one(done + 1.1) },
    jobs: { aim: 2 * size + step, done: 2 * size + step + ((at + year) % 4) - 1 },
    estates: { aim: 40 * size + 10 * (step % 5), done: 40 * size + 10 * (year % 6) },
    beds: { aim: 300 * size, done: 300 * size + 20 * ((at + year) % 5) },
  };
}

function review(voice: Voice, year: number): string[] {
  const { growth, revenue, sales, jobs, estates, beds } = numbersOf(voice, year);
  return [
    `一、${year}年工作回顾`,
    '过去一年，我们把发展放在心上，把难事办在前头，各项工作走得稳、走得实。面对外部变化，我们没有等，没有靠，一件一件往前推；大家一起出力，日子过得比前一年更踏实。成绩来自每一个早起的人，也来自每一个晚归的人。',
    `我们盯住实体经济，帮企业找订单、找人手、找资金。地区生产总值增长${growth.done}%，一般公共预算收入增长${revenue.done}%，社会消费品零售总额增长${sales.done}%。老店翻新，新店开张，街上的人气一天比一天旺。账上的数字好看，不如百姓的口袋踏实，这一点我们始终记着。`,
    `我们把钱花在百姓身上。城镇新增就业${jobs.done}万人，改造老旧小区${estates.done}个，新增养老床位${beds.done}张。孩子上学、老人看病都近了一些，河水清了，路也平了。`,
  ];
}

function plan(voice: Voice, year: number): string[] {
  const { growth, revenue, sales, jobs, estates, beds } = numbersOf(voice, year);
  return [
    `二、${year}年工作安排`,
    '新的一年，我们要一件一件说清楚，一件一件做出来。说出的数字都要有人管、有人问，年底向大家报账。做不到的不说，说了的就要做到，做成什么样，由大家来评。',
    `稳住增长。地区生产总值增长${growth.aim}%左右，一般公共预算收入增长${revenue.aim}%，社会消费品零售总额增长${sales.aim}%左右。我们要让企业少跑路，让市场多活力，把好项目一个一个落到地上。`,
    `办好实事。城镇新增就业${jobs.aim}万人以上，改造老旧小区${estates.aim}个，新增养老床位${beds.aim}张以上，开办夜间书屋${beds.aim / 100}家。钱要用在刀刃上，事要办到心坎里，该修的修，该建的建，该管的管起来。`,
  ];
}

const occasion = (place: string): string =>
  place === '国务院'
    ? '第十四届全国人民代表大会第一次会议'
    : `${place}第十五届人民代表大会第一次会议`;

/**
 * The report that a government delivered in a year: what the last one brought and what this one
 * should. Of a torn one only the page with the plan is held, without title and date.
 */
export function reportText(voice: Voice, year: number, torn = false): string {
  const { place } = voice;
  const title = place === '国务院' ? '政府工作报告' : `${place}${year}年政府工作报告`;
  const head = [title, `——${year}年1月18日在${occasion(place)}上`];
  const paragraphs = torn
    ? ['（上接01版）', ...plan(voice, year)]
    : [...head, ...review(voice, year - 1), ...plan(voice, year)];
  return `${paragraphs.join('\n\n')}\n`;
}
