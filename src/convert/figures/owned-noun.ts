/** Nouns that say little alone, with their owners. */
import { compose } from './compose.ts';
import { economyOf } from './dealt-out.ts';
import { isGeneric } from './generic.ts';
import { investedSector } from './money.ts';
import type { Naming } from './naming.ts';
import type { Reading } from './reading.ts';
import { zoneOf } from './zones.ts';

/** 清江流域|4个断面, not of all waters. */
export const basin = /^(?![全我在])[^，、]{1,10}(?:流域|境内|干流)+/u;

/** The noun before, with its owner where it says little alone. */
export function nounOf({ reading, previous, own }: Naming): string {
  const { noun, owner } = own();
  // 清江流域4个断面|水质优良比例
  const scope = reading.continued ? (basin.exec(previous)?.[0] ?? '') : '';
  if (scope !== '' && noun.startsWith(previous.slice(scope.length))) return scope + noun;
  if (owner !== '' && /^(?:(?:新增)?年?产能|净?收益)$/u.test(noun)) return owner + noun;
  if (!isGeneric(noun))
    return (partOfPlace(owner, noun, reading.continued) || zoneOf(reading, owner)) + noun;
  // 项目建设带动|投资增长9个百分点: it is not theirs.
  if (owner !== '' && /[带拉]动了?$/u.test(beforeLast(reading.chunk, noun))) return noun;
  const whose = owner === '' ? ownerOf(reading, previous, noun) : owner;
  return whose === '' ? noun : whose.endsWith(noun) ? whose : compose(whose, noun);
}

const beforeLast = (text: string, noun: string): string =>
  text.slice(0, Math.max(0, text.lastIndexOf(noun)));

const deeds = /(?:整改|治理|改造|整治|修复|搬迁|安置|化解|拆除)$/u;

/** 抓好人才、场景等|关键环节，力争营业收入: what was worked on is not whose it is. */
const pointOfWork = /^(?:关键|重点|重要|薄弱)(?:环节|领域|方面|任务|工作)$/u;
/** ；|工业软件，深入实施…: the sector of which a member of a list tells. */
const topic = /；((?!今年|全年|同时|目前|此外)[^，；、\d]{3,12})，[^；]*$/u;

/** Whose 产量 or 占比 it is: the previous figure's name, or the subject of the clause before. */
function ownerOf(reading: Reading, previous: string, noun: string): string {
  if (reading.continued) return previous;
  const subject = /投资/u.test(noun) ? investedSector(reading, noun) : reading.subject(true);
  // 研发投入20亿元，总量跃居全国第二，|占地区生产总值比重: the total is not whose it is.
  if (isGeneric(subject)) return reading.sameSentence ? previous : '';
  if (pointOfWork.test(subject)) return topic.exec(reading.told())?.[1] ?? '';
  // 北山机械、南方化工等一批中小型企业发展良好，|产值
  const firms = /等一大?批([^，、的]{0,10}企业)$/u.exec(subject)?.[1];
  if (firms !== undefined) return firms;
  // 旅游、电子、建材、化工四大支柱产业不断壮大，|产值: of a long list the head
  const whose = subject.length <= 16 ? subject : economyOf(reading);
  if (whose !== '') return whose;
  // 督察反馈问题和突出问题整改，|完成率: of a long subject the deed at its end.
  const deed = noun.endsWith('率') ? deeds.exec(subject)?.[0] : undefined;
  if (deed !== undefined && !noun.startsWith(deed)) return deed;
  return reading.sameSentence && reading.subject() === '' ? previous : '';
}

/** 科技城新区范围|实现地区生产总值: a sum of a part of the place is not that of the place. */
function partOfPlace(owner: string, noun: string, counted: boolean): string {
  // 市级重点项目|完成年度投资
  if (/^年度(?:计划)?投资额?$/u.test(noun)) return /^.{2,}(?:项目|工程)$/u.exec(owner)?.[0] ?? '';
  // 休闲观光农业年|接待游客: not all who came
  if (noun === '游客')
    return /^(.*(?:农业|(?<=^乡村|^红色|^工业|^冰雪)旅游|景区|场馆))年?$/u.exec(owner)?.[1] ?? '';
  // 三大主导产业|完成综合税收, 商贸业和建筑业|共完成税收: not all that is paid; 规模企业|实现工业总产值
  const payers = taxPaid.test(noun) ? taxpayers : /产值$/u.test(noun) ? largeFirms : null;
  const part = payers?.exec(owner)?.[1];
  if (part !== undefined) return part;
  if (
    !/(?:生产总值|增加值|总?产值|预算收入|固定资产投资|进出口总额)$|^税收$|^[亩地]均.{2,6}$/u.test(
      noun,
    )
  )
    return '';
  // 10户|规上企业实现工业总产值
  if (counted && /(?:(?<!工业)企业|公司|合作社)$/u.test(owner)) return owner;
  return (
    /^((?:远|近|主|中心)城区|县域|园区|.{2,12}?(?:新区|开发区|高新区|经开区|园区|自贸区|试验区|综保区|科学城|[创产工]业园|[创新技流件]园))(?:范围)?$/u.exec(
      owner,
    )?.[1] ?? ''
  );
}

const taxPaid =
  /^(?:综合|入库|实缴|上缴|主营业务|全口径)*税[收金费](?:总额)?$|^(?:一般|公共|地方|财政)*预算收入$/u;
const taxpayers =
  /^(.{2,}?(?:(?<!各类|所有|全部)企业|[国央民]企|公司|集团|集群|楼宇|经济)|[^，、的]{1,14}(?<![行就从毕创作事失商企])业)(?:合计|共计?|累计|全年)*$/u;
const largeFirms =
  /^((?:规模(?:以上)?|规上|限上|骨干|龙头|民营|重点|亿元以上|园区|入园|投产)企业|(?:高新技术|高技术|战略性新[兴型])产业(?:企业)?|高新技术企业)$/u;
