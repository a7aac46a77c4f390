import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';

/** 第三产业占比超过第二产业、|对经济增长的贡献率: whose contribution was said before. */
export const contribution = /^对[^，、]{2,12}贡献[率度]?$/u;

const pulling =
  /^[，、]?(.*?)(?:分别|共同?|合计)?(?:拉动|[上下]拉)了?((?:全[国省市区县州])?[^，、的\d]{2,14}?)(?:增长|增速|增幅)?(?:约|近|达|超过?)*$/u;
const pulled = /^(.{2,})拉动.{2,}增长$/u;

/**
 * 工业增加值增长8%，拉动经济增长|2个百分点: what it adds to the growth of the whole is not how much the whole
 * grew; '' for other figures.
 */
export function pullOf({ figure, chunk }: Reading, previous: string): string {
  if (figure.unit !== '个百分点') return '';
  const [, who = '', what = ''] = pulling.exec(chunk) ?? [];
  if (what === '') return '';
  const told = who === '' ? previous : nounBefore(who, false).noun;
  const owner = told.replace(/增[速幅]$|对[^，、]{2,12}贡献[率度]$/u, '');
  return `${owner}拉动${what.replace(/(?<=.{2})增[速幅]$/u, '')}增长`;
}

/** 第一、二、三产业|分别|拉动生产总值增长|0.5、1.9和2.1个百分点; null for other words behind 分别. */
export function pullsOf(names: readonly string[], behind: string): string[] | null {
  const what = /^(?:拉动|[上下]拉)(.{2,}?)(?:增长|增[速幅])?$/u.exec(behind)?.[1];
  return what === undefined ? null : names.map((name) => `${name}拉动${what}增长`);
}

/** 分别拉动生产总值增长0.5、1.9个百分点，|对生产总值的贡献率分别为|20%、80%; null for other names. */
export function giversOf(pulls: readonly string[], share: string): string[] | null {
  if (!contribution.test(share) || !pulls.every((name) => pulled.test(name))) return null;
  return pulls.map((name) => (measuredSum.exec(puller(name))?.[1] ?? puller(name)) + share);
}

/** 工业增加值拉动经济增长 + |占生产总值的比重: what goes on is told of the one that pulls. */
export const puller = (name: string): string => pulled.exec(name)?.[1] ?? name;

/** 第三产业增长9%，|对经济增长的贡献率; 服务业对经济增长的贡献率60%，|对税收的贡献率 */
const giver = /^(.{2,16}业)$|^(.{2,}?)对[^，、]{2,12}贡献[率度]?$/u;
const givenBy = (name: string): string | undefined => {
  const [, sector, whose] = giver.exec(name) ?? [];
  return sector ?? whose;
};
/** 投资持续增长，|对经济增长的贡献率 */
const force = /^.*(?:业|投资|消费|出口|外贸|动能)$/u;

export const measuredSum = /^(.{2,20}?)(?:(?:收入|增加值|产值|投资额?)(?:增速)?|增速)$/u;

/** 制造业|占, 以制造业为主构成的|“实力盘”占 */
const ofShare = /^(?:以[^，]{2,30}(?:成|主|代表|龙头)的)?(.{2,16}?)(?:增加值)?(?:占|比重)/u;

export function contributor(reading: Reading, previous: string): string {
  const { chunk, continued, sameSentence } = reading;
  const told = /^[，、]?([^，、]{2,12}?)(?:增加值|占比|占|比重)[^，、]*、/u.exec(chunk)?.[1];
  const share = ofShare.exec(previous)?.[1];
  // 软件业收入增速达8%，|对经济增长贡献率达4%
  const grown =
    /^[，、]?对/u.test(chunk) && sameSentence
      ? (measuredSum.exec(previous)?.[1] ?? givenBy(previous) ?? force.exec(previous)?.[0])
      : undefined;
  if (told !== undefined) return told;
  // 工业增速连续五年居全省前列，|对经济增长的贡献率
  const near = continued ? '' : reading.subject(true);
  const own = measuredSum.exec(near)?.[1] ?? force.exec(near)?.[0];
  return own ?? share ?? grown ?? '';
}

/** 开放平台集聚了全市外贸进出口的80%、|外商投资的60%: whose part of which whole. */
export function sharedBy({ figure, chunk, continued }: Reading, previous: string): string {
  if (figure.unit !== '%' || !chunk.endsWith('的')) return '';
  const [, who = '', whole = ''] = sharing.exec(chunk) ?? [];
  if (who !== '') {
    const owner = nounBefore(who, false).noun;
    return owner === '' ? '' : `${owner}占${whole}比重`;
  }
  const next = continued ? /^[、和]([^，、的\d]{2,12})的$/u.exec(chunk)?.[1] : undefined;
  const owner =
    next === undefined ? undefined : /^(.{2,}占)全[国省市区县州].*比重$/u.exec(previous)?.[1];
  return owner === undefined ? '' : `${owner}${next}比重`;
}
const sharing =
  /^([^，\d]{2,40}?)(?:集聚|聚集|贡献|创造|吸纳|承载)了(全[国省市区县州][^，、的\d]{2,12})的$/u;
