import { expect, it } from 'vitest';
import { extractFigures } from '../../../src/convert/figures/index.ts';
import type { FigureContext } from '../../../src/convert/types.ts';

const review: FigureContext = {
  kind: 'government-work-report',
  part: 'review',
  reportYear: 2023,
  heading: null,
};

it.each([
  [
    '江口港货物和集装箱吞吐量超2.4亿吨、310万标箱，增长3.2%和6.1%。',
    ['江口港货物吞吐量', '江口港集装箱吞吐量', '江口港货物吞吐量', '江口港集装箱吞吐量'],
  ],
  [
    '北部陆路通道通达46个国家（地区）、128个港口，运输箱量增长31%。',
    ['北部陆路通道通达国家（地区）', '北部陆路通道通达港口', '北部陆路通道运输箱量'],
  ],
  ['空气质量优良天数达到310天、其中优的天数120天。', ['空气质量优良天数', '空气质量优的天数']],
  ['实施南山、河谷地区3年8万人转移就业规划。', ['南山、河谷地区转移就业']],
])('names each figure of a list with the owner and the head of all: %s', (text, names) => {
  expect(extractFigures(text, review).map(({ indicator }) => indicator)).toEqual(names);
});
