/** Among how many a place is held: 居全国|36个试点城市前列. */
import type { Reading } from './reading.ts';

const field =
  /(?:[在居列]|位于|跻身|[进迈]入|排名|排在)(?:全[国省市区]|[东中西]部(?:地区)?|东北|长三角|珠三角|京津冀)?$/u;
const amongThem =
  /^[^，。；、\d]{1,12}?(?:（[^）]*）)?(?:排名|排位|前列|前茅|前[一二三四五六七八九十]|之首|首位|第[一二三四五]|中[^，。；]{0,8}(?:排|位[居列]|[稳名高]?居|[名位]?列|第[一二三\d]|前[列茅]|领先|首位))/u;
/** 在全国26个|省会城市中，增幅领先 */
const leading =
  /^[^，。；、\d]{2,12}中，[^。；，\d]{0,16}(?:领先|居前|排名|[位排名]?[居列](?:全|第|前|首))/u;

export const isAmong = ({ place: { left, right }, rest }: Reading): boolean =>
  field.test(left) && (amongThem.test(right) || leading.test(rest()));
