import type { Reading } from './reading.ts';

/** 第三产业占比超过第二产业、|对经济增长的贡献率: whose contribution was said before. */
export const contribution = /^对[^，、]{2,12}贡献率$/u;

const measuredSum = /^(.{2,20}?)(?:(?:收入|增加值|产值|投资额?)(?:增速)?|增速)$/u;

/** 制造业|占, 以制造业为主构成的|“实力盘”占 */
const ofShare = /^(?:以[^，]{2,30}(?:成|主|代表|龙头)的)?(.{2,16}?)(?:增加值)?(?:占|比重)/u;

export function contributor({ chunk }: Reading, previous: string): string {
  const told = /^[，、]?([^，、]{2,12}?)(?:增加值|占比|占|比重)[^，、]*、/u.exec(chunk)?.[1];
  const share = ofShare.exec(previous)?.[1];
  // 软件业收入增速达8%，|对经济增长贡献率达4%
  const grown = /^[，、]?对/u.test(chunk) ? measuredSum.exec(previous)?.[1] : undefined;
  return told ?? share ?? grown ?? '';
}
