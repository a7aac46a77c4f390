/** Heads that stand behind the last of a list and are those of all: 14个国家级、20个省级|产业集群. */
import { nounAfter } from './noun-after.ts';
import { headNouns } from './predicates.ts';
import type { Reading } from './reading.ts';

/** 启动11个|区县、30个乡镇、200个村试验示范; 2个特色村和10个美丽乡村建设试点: the trial is that of all. */
export function withTrial(
  noun: string,
  { figure, rest }: Reading,
  next: Reading | undefined,
): string {
  const listed = next?.figure.unit === figure.unit && /^[、和]$/u.test(next.chunk);
  if (!listed || !/[村县镇乡区]$/u.test(noun)) return noun;
  const trial = trials.exec(rest())?.[1] ?? '';
  return noun + trial;
}
const trials =
  /^[^，。；、\d]{1,12}(?:[、和]\d+个[^，。；、\d]{1,12})*?[、和]\d+个[^，。；、\d]{0,8}[村县镇乡区]((?:建设)?试点|[^，。；、\d]{0,6}试验示范)(?=$|[，。；])/u;

const attributes = /^(?:公办|民办|普惠|县域|街镇|市属|省属|国有|民营)(?:性)?/u;

/** 150个“百炼”、150个“千锤”|项目: what the quotation of the next figure stands before. */
function quotedHead(noun: string, other: string): string {
  if (!noun.startsWith('“') || headNouns.before(noun, noun.length) > 0) return '';
  const behind = other.slice(other.indexOf('”') + 1);
  const head = headNouns.before(behind, behind.length);
  return noun.endsWith('”') ? behind : behind.slice(behind.length - head);
}

/** “双百企业”, “零工驿站”: can be counted without a head. */
const ownHead = /(?:企业|站|店|点|园|城|村|街|区|人才|项目|工程|中心|平台|基地|事项)”$/u;

/** 14个国家级、20个省级|产业集群: the head of the next figure's noun. */
export function withHead(noun: string, reading: Reading, next: Reading | undefined): string {
  if (next === undefined) return noun;
  const { unit } = reading.figure;
  const other = nounAfter(next.place.right);
  const listed = next.figure.unit === unit && /^[、和]$/u.test(next.chunk);
  // 140个|“两个免于提交”和115个审批事项: a motto is counted by the head of both
  const head = /(?:事项|场景|案例)$/u.exec(other)?.[0] ?? '';
  if (listed && head !== '' && /^“[^”]+”$/u.test(noun) && !ownHead.test(noun)) return noun + head;
  // 2个|五百亿级和牛、羊4个千亿级产业集群
  const grade = /^([^、和]{1,8}级)和(?!美|谐)[^级]+$/u.exec(noun)?.[1];
  if (grade !== undefined && next.continued && next.figure.unit === unit && other.includes('级'))
    return grade + other.slice(other.indexOf('级') + 1);
  // 23个|50亿元以上，…等300个亿元以上工业项目
  if (noun.endsWith('元以上') && next.sameSentence) return noun + (other.split('以上')[1] ?? '');
  // 3个|产值超千亿元、2个产值500亿元的产业集群
  if (listed && ofSize.test(noun)) return noun + (/元(的?.+)$/u.exec(other)?.[1] ?? '');
  if (listed && other.startsWith('“')) return noun + quotedHead(noun, other);
  // 7所|公办和29所普惠托育机构
  const attribute = attributes.exec(other)?.[0] ?? '';
  if (attribute !== '' && attributes.exec(noun)?.[0] === noun)
    return noun + other.slice(attribute.length);
  // 3家|新三板、5家区域股权市场挂牌企业
  if (listed && exchange.test(noun))
    return noun + (/(?:挂牌|上市)(?:企业|公司)$/u.exec(other)?.[0] ?? '');
  // 25个|产业基础再造、10个技术攻关项目
  const kind = listed && works.test(noun) ? workProject.exec(other)?.[1] : undefined;
  if (kind !== undefined) return noun + kind;
  // 100所|学校、50家医院周边环境
  const around = next.chunk === '、' ? surroundings.exec(other)?.[0] : undefined;
  if (around !== undefined && headNouns.before(noun, noun.length) === noun.length)
    return noun + around;
  if (!next.continued) return noun;
  // 完成100处|二次供水、40公里燃气管网改造
  const act = /^[、和]$/u.test(next.chunk) && /(?:完成|实施|开展|推进)$/u.test(reading.chunk);
  if (
    act &&
    reading.place.right.replace(/和$/u, '') === noun &&
    !ownDeed.test(noun) &&
    !thing.test(noun)
  ) {
    const done = deed.exec(other)?.[0] ?? '';
    if (done !== '' && !thing.test(other.slice(0, -done.length))) return noun + done;
  }
  // 17个|列省、466个市级重大项目; 5个|百亿元级、10个三十亿元以上工业项目
  const rank = rankOf.exec(noun)?.[0] === noun ? rankOf.exec(other)?.[0] : undefined;
  if (listed && rank !== undefined)
    return (
      noun + (other.slice(rank.length) || nounAfter(lastRanked.exec(reading.rest())?.[1] ?? ''))
    );
  if (!/[级类型层]$|[国省市]控$/u.test(noun)) return noun;
  // 6个|世界级、7个国家级、9个区域级产业集群
  if (other.endsWith('级')) return noun + (lastGraded.exec(reading.rest())?.[1] ?? '');
  const at = other.indexOf(noun.slice(-1));
  return at > 0 && at < other.length - 1 ? noun + other.slice(at + 1) : noun;
}

/** 完成60家|重点企业和全部加油站废气治理: what is done to the rest as well is done to those counted. */
export function withWorkOfRest(noun: string, { chunk, place: { right } }: Reading): string {
  if (noun === '' || !right.startsWith(`${noun}和`)) return noun;
  if (!/(?:完成|实施|开展|推进)$/u.test(chunk)) return noun;
  return noun + (workOfRest.exec(right.slice(noun.length))?.[1] ?? '');
}
const workOfRest =
  /^和(?:全部|所有|其余)[^，。；、的\d]{1,8}?(?:[站所园馆院校店厂库场村区县镇户]|企业|单位|机构)(?![站所园馆院校店厂库场村区县镇户])([^，。；、的\d]{2,12}(?:治理|改造|整治|修复))$/u;

const exchange = /^(?:主板|创业板|科创板|新三板|.{1,4}交所|.{0,6}股权(?:交易)?(?:市场|中心))$/u;
const works = /(?:再造|攻关|改造|更新|提升|研发|修复|治理)$/u;
const workProject = /.(?:再造|攻关|改造|更新|提升|研发|修复|治理)(项目|工程)$/u;
/** What is done to all of a list, and what needs no such word: a school renewed is a school. */
const deed = /(?<=.{2})(?:环境)?(?:综合)?(?:改造|整治|治理|修复|提升)$/u;
const ownDeed = new RegExp(
  `${deed.source}|(?:搬[迁转]|关停|退出|淘汰|拆除|建设|加固|清淤|疏浚|建造)$`,
  'u',
);
const thing =
  /(?:[站所园馆院校店厂库场点圈村区县镇户]|项目|中心|企业|市场|学校|公司|单位|基地|机构|平台|枢纽|工程)$/u;
const surroundings = /周边(?:环境|秩序|交通|道路|绿化)$/u;
const ofSize = /[值收入税利润额资](?:超过?|过|上|突破|逾)[\d.百千万亿]+元$/u;
/** What only says how high or how large. */
const level =
  '(?:列(?:省|市|国家)|(?:国家|[国省市区县])[级定属管]|[一二三四五六七八九十百千万亿两\\d.]+元?(?:及?以上|级(?:及?以上)?))';
const rankOf = new RegExp(`^${level}`, 'u');
const lastGraded =
  /^[^，。；、\d]{1,6}级(?:、\d+[个家项][^，。；、\d]{1,6}级)+([^，。；、\d级]{2,12})(?=[，。；]|$)/u;
const lastRanked = new RegExp(
  `、[\\d.]+[个家项]${level}((?!及?以上)[^，。；、\\d]{2,12})(?=[，。；]|$)`,
  'u',
);
