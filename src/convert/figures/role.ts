import { isGlossaryHeading } from '../parts.ts';
import type { FigureContext } from '../types.ts';
import { isAmong } from './among.ts';
import { asItIs, isToCome, isTrouble } from './as-it-is.ts';
import { baseYear, isBaseline, isStart } from './baseline.ts';
import { isGoal, isOfOthers } from './compared.ts';
import { done, doneIn, isDoneByNow } from './done-by-now.ts';
import { heldAgainst, isBound, isTask } from './held-against.ts';
import { isGivenTo } from './helped.ts';
import { measured } from './measured.ts';
import type { Reading } from './reading.ts';
import { anchorsOf, defaultTime } from './time.ts';
import type { Anchor, Time } from './time.ts';

const everyone =
  /^[^，。]{0,6}?(?:市民|人民|群众|儿女|同胞|父老|各族|老区|市场主体|经营主体)[^，。]{0,12}(?:团结|奋斗|心手|携手|拼搏|共同|一道|共进|齐心|同心|凝聚|期盼|努力|的结果)/u;
/** 13亿中国人的|饭碗, 2亿多|人口的大国: whose it is. */
const people =
  /^[^，。的]{0,4}(?:人民?|群众|农民|百姓)的|^[^，。的]{0,4}人口的(?:发展中|世界|最)*(?:[大小]?国|国家|大?省|大?市|城市)/u;
/** 今年拟安排|700多亿元: planned, however round the number. */
const doing =
  /今年|全年|拟|要为|减轻|减负|减税|降费|将(?!来)|(?<!最高|时速)可(?:望?达到?)$|力争|确保|(?:安排|完成|投入|实施|帮扶|资助|培训|选派|新增|新建|新开工|解决)[^，]{0,16}$|(?:^|，)(?:再|计划)?投资$/u;
/** 改善|全市70所学校条件, 推动|120多个项目: what is done with them. */
const worked =
  /(?:^|[、并])(?:(?:继续|全面|加快|持续|着力|稳步|再|要|重点)*)(?:改善|改造|整治|治理|完善|更新|升级|修缮|推动|推进)[^，]{0,8}$/u;
const whole =
  /(?:全[市省区国县州](?:近|约|有|超过?)?|我[国省市区县](?:现?有)|我们?|这座|(?:^|这座|我们的)城市)$/u;
/** 实现全市|300个村…, 全市300个|社区全部达到…: what is to come about for all of them. */
const forAll = /(?:实现|确保|推动)全[市省区县州国]$/u;
/** 为全州|7万名妇女免费做筛查 */
const benefiting = /(?:^|[，、；])(?:再|继续|对|为)*[为对]全[市省区县州旗](?:近|约|有|超过?)?$/u;
const benefits = /免费|提供|发放|办理|购买|安装|配备|开展|实施|进行|补助|资助/u;
const allOf =
  /^[^，。；、\d]{1,14}?(?:(?:基本|全部|全面|都|均)(?:实现|达到|完成|建成|开通|接通|用上)|(?:都|均)有)/u;
const problems =
  /(?:清醒|看到|认识到)[^。]{0,40}(?:问题|困难|不足|短板|差距|挑战|矛盾)|(?:还|仍|依然|仍然)(?:面临|存在|有)[^。]{0,30}(?:问题|困难|不足|短板|差距|挑战|矛盾)[^。]{0,30}：/gu;
/** 目前常住人口已经达到|900万 */
const stands = /(?:现在|目前|当前)[^，、；]{2,20}已经?(?:达到?|超过?|突破|有)$/u;
/** 目前全市有水库|120座 */
const existing =
  /(?:^|目前)(?:我[国省市区县州旗]|全[国省市区县州旗]|辖区(?:内)?)(?:目前|现|共|总共|仍|还)*有[^，、\d]{1,8}$/u;
/** 据初步估算，目前每年多耗电|300亿度 */
const estimated =
  /^据[^，。]{0,12}(?:估算|估计|测算|统计|调查)，[^。]{0,16}(?:目前|现在|当前)(?!起)/u;
const intended =
  /将(?:于|在|达|新|建|实|完|投|举|开|组|提|推)|拟|计划(?:在|于|新|建|投|招|用|到|升级|改[建造]|实施|引进)|力争|确保(?!了)/u;

const isNow = /^(?:现在|目前|当前|至今)/u;

/** 将建成小学6所，推进高中建设4所: the first verb speaks for the whole sentence. */
const opens = /^[^，。；]{0,8}将(?![军来])/u;

/** Role and year of every figure, from part, sentence and tense. */
export function timesOf(
  text: string,
  readings: readonly Reading[],
  context: FigureContext,
): Time[] {
  const anchors = anchorsOf(text, context);
  // a glossary tells what words mean: nothing is planned there, nothing achieved
  const explains = isGlossaryHeading(context.heading ?? '');
  const troubles =
    context.part === 'review' ? [...text.matchAll(problems)].map((m) => m.index) : [];
  let next = 0;
  let announced: Anchor | undefined;
  let trouble = 0;
  return readings.map((reading, i) => {
    const { figure, place } = reading;
    for (; (anchors[next]?.at ?? Infinity) < figure.start; next++)
      if (anchors[next]?.lasting === true) announced = anchors[next];
    while ((troubles[trouble] ?? Infinity) < figure.start) trouble++;
    const anchor = anchors[next - 1];
    const held = anchor !== undefined && anchor.at >= wholeFrom(text, place.sentenceStart);
    if (explains) return { role: 'context', year: held ? anchor.time.year : null };
    const sentence = text.slice(place.sentenceStart, figure.start);
    const time = held ? anchor.time : unheld(announced, place.left, sentence, context);
    const inTrouble = (troubles[trouble - 1] ?? -1) >= place.sentenceStart;
    if (inTrouble) return { ...time, role: 'context' };
    const against = heldAgainst(reading, readings[i - 1], time);
    if (against !== null) return against;
    if (time.role === 'target' && isDoneByNow(reading, context))
      return { role: 'outcome', year: doneIn(time, context) };
    if (time.role === 'target' && isTrouble(reading)) return { role: 'context', year: null };
    if (time.role === 'outcome' && (isBound(place) || isTask(reading)))
      return { ...time, role: 'target' };
    if (time.role === 'target' && asItIs(place, text.slice(figure.end, figure.end + 16), context))
      return { ...time, role: 'context' };
    return asContext(time, reading, context);
  });
}

/** Where a sentence begins, or the one before it of which it tells a part: 新建公园9个。|其中3个… */
function wholeFrom(text: string, sentenceStart: number): number {
  let from = sentenceStart;
  while (from > 0 && text.startsWith('其中', from))
    from = Math.max(...[...'。！？'].map((mark) => text.lastIndexOf(mark, from - 2))) + 1;
  return from;
}

/** Where the sentence has no word of time: what a sentence before it announced, else its tense. */
function unheld(
  announced: Anchor | undefined,
  left: string,
  sentence: string,
  context: FigureContext,
): Time {
  const own = tensed(left, sentence, context);
  if (announced === undefined) return own;
  // 在过去的一年里，… at the head of an article's paragraph dates what the next sentences tell.
  const past = context.part === 'body' && announced.time.role === 'outcome';
  if (past && isNow.test(sentence)) return own;
  const apart = past ? own.role !== 'outcome' : done.test(left) || own.role === 'context';
  return apart ? own : announced.time;
}

/** Tense of the clause against its part: what a plan tells as done, what an article announces. */
function tensed(left: string, sentence: string, context: FigureContext): Time {
  const time = defaultTime(context);
  // 现在，建交国已经达到|130个: how it is when the report is given
  if (context.part === 'body' && isNow.test(sentence) && context.kind === 'government-work-report')
    return { ...time, year: context.reportYear };
  // how things stand is no deed of a year
  if (
    context.part === 'plan' &&
    (stands.test(left) || existing.test(left) || estimated.test(sentence))
  )
    return { role: 'context', year: null };
  if (context.part === 'plan' && done.test(left))
    return { role: 'outcome', year: context.reportYear - 1 };
  if (context.planEnd !== undefined && context.kind !== 'notice' && done.test(left))
    return { role: 'outcome', year: context.aboutYear ?? context.reportYear };
  // 年内将|完成投资30亿元
  if (context.part === 'review' && /年内(?:将(?![军来])|(?:可|有)?望)[^，]*$/u.test(left))
    return { role: 'target', year: context.reportYear };
  const intends = intended.test(left) || (opens.test(sentence) && !done.test(left));
  if (context.part === 'body' && time.role === 'outcome' && intends)
    return { role: 'target', year: context.reportYear };
  return time;
}

/** 提出了|28个主要指标, 20个|预期性指标: what a plan is made of. */
const announcing =
  /(?:(?:以上|合计|总计)共?计?|提出|确定|设置|设定|列出|部署)了?(?:[一二三四五六七八九十]+大?[类个]|[^，。；\d]{2,40}等)?$/u;
const ownItems = /^(?:主要|重点|预期性|约束性|具体)*(?:指标|任务|举措|保障措施)/u;

const ownItemsBefore = /(?:^|[，、；：]|其中|分为|包括)(?:预期性|约束性)指标(?:共|有)?$/u;

/** 即使|增产了20%, 如果|增加50万吨: nothing of it has happened or is planned. */
const supposed = /^[^，、]{0,8}(?:即使|即便|哪怕|倘若|假如|假设|假使)(?!在)|^如果(?!在)/u;
/** 拥有世界储量70%|的发达国家: what others have. */
const ofOthers =
  /^的(?:[^，。、]{2,6}两国|美国|苏联|日本|欧盟|发达国家|发展中国家|西方国家|超级大国)/u;
/** 支持某厂3年内实现|产能20万吨: still to come, in a review. */
const toCome =
  /(?:支持|推动|助力|帮助|促进|协议|约定)[^，。；]{2,20}?(?<![\d.])(?:[1-9一二两三四五六七八九十]|1\d)年内(?:实现|达到|形成|建成|完成|突破)/u;
/** 出台了200亿元总规模|的两年刺激计划: the size of a plan over several years */
const launched = /(?:出台|制定|启动|推出|实施)了?$/u;
const spanBehind =
  /^[^，。；、\d]{0,8}的?[2-9两二三四五六七八九]年[^，。；、\d]{0,10}(?:规划|计划|方案)/u;
const spanBefore =
  /(?:实施|启动|制定|编制|出台|推进|开展)[^，]*(?<![\d.])[2-9两二三四五六七八九十]年$/u;
const scheme = /^[^，。；、\d]{0,14}(?:规划|计划|方案|工程|行动)(?:$|[，。；、])/u;
const kept = /完成|兑现|实现/u;

/** 3000万江南|人民更加自信: who is spoken of; 惠及|300万农村群众 are counted. */
const ownPeople =
  /^(?!农村|城镇|城乡|贫困|困难|受灾)[^，。；、的\d]{0,8}?(?:人民(?!币|法院|检察|调解|医院|政府|公园|警察|陪审)|儿女|父老乡亲|各族(?:干部)?群众)/u;
const reachedPeople =
  /惠及|服务|覆盖|解决|帮助|资助|救助|培训|受益|[让使]|保障|改善|带动|转移|发放|补助|减轻|免费|累计|新增/u;
/** 30万|各族群众搬进新居 */
const fared = /[搬迁]|脱贫|[住走][进上]|[用喝吃]上|受益|就业|参保|告别|摆脱|实现|得到|增收/u;
/** 14亿人|的粮食安全: what all have. */
const common =
  /^的(?:粮食安全|饭碗|吃饭|温饱|健康|福祉|生活|国家|[大强]国|市场|大市场|梦想?|力量|智慧|期盼)/u;
/** 守卫着祖国|5700公里的边境线 */
const standing = /(?:守卫|守护|拥有|坐拥|承载|养育|居住|蕴藏|分布)着[^，、]{0,6}$/u;
/** 以22个|贫困县、1900个|贫困村为重中之重: on what work is centred. */
const centred =
  /^[^，。；！？]{0,50}?(?:作为|为)[^，。；！？、]{0,12}(?:重中之重|主战场|突破口|主攻方向|着力点)(?:$|[，。；！？])/u;
const centring = /^[，、]?(?:并|要|切实|始终|继续)?(?:把|将|以)(?:全[国省市区县])?(?:$|\d)/u;
/** 以12个|重点乡镇为重点，推进… */
const focused =
  /^[^，。；、\d的]{0,8}(?:[县村镇乡区市]|地区|人口|群众|人群|群体)(?:作为|为)重点，/u;
/** 引导资金向12个|重点乡镇倾斜 */
const toward = /向(?:全[国省市区县])?$/u;
const favoured = /^[^，。；、\d]{2,14}(?:倾斜|集中|聚集)(?=[，。；]|$)/u;
const befell = /(?:遭遇|遭受)了?(?:[^，。；、]{0,4}$|[^，。；]*\d[^，。；、和]*[、和]$)/u;
/** 聚焦|22个贫困县…，实施: for whom something is done. */
const facing = /^(?:聚焦|围绕|面向|瞄准|紧盯|针对)(?:全[国省市区县州])?$/u;

/** 争取国家新增|3000亿元支小再贷款额度: what the state lends or borrows for all places. */
const byState = /(?:国家|中央|央行|人民银行)(?:新增|增发|发行|设立)[的了]?$/u;
const ofState = /^[^，。；、\d]{0,10}(?:再贷款|再贴现|国债|金融工具)/u;

/** 按照5个|国家级平台、8个开发区的要求，完善规划 */
const asked = /^[^，。；]{2,40}的(?:总体|有关|具体)?(?:要求|部署|思路|原则)，/u;
function isAsked({ figure, place, rest, told }: Reading): boolean {
  if (measured.test(figure.unit) || place.right === '') return false;
  const sentence = told();
  if (!sentence.includes('按') && !sentence.includes('根据')) return false;
  return /(?:^|[，；])(?:按照?|根据)[^；]*$/u.test(sentence) && asked.test(rest());
}

/** 落实国家稳经济|20条措施 */
const ofAbove = /(?:用好|用足|落实好?|执行|贯彻)(?:国家|中央|国务院)(?!级)[^，、]{0,14}$/u;

const shareOf =
  /^([^，。；、的\d]{2,14}?)(?:按[^，。；、]{2,8}计算)?(?:水体|水质)?(?:优良|达标|合格)+(?:比例|率)(?:提[高升][到至]|达到?|保持在?|稳定在|为)?\d[\d.]*%/u;
const isBaseOfShare = ({ figure, rest }: Reading): boolean =>
  /^[个条座]$/u.test(figure.unit) && shareOf.test(rest());

/** Whether a number only tells how many those are of whom a sentence speaks. */
function isSaidOf({ figure, place, rest }: Reading, { part }: FigureContext): boolean {
  const { left, right } = place;
  const persons = /^[十百千]?[万亿]人?$/u.test(figure.unit);
  if (persons && ownPeople.test(right) && !reachedPeople.test(left))
    if (!fared.test(right) || /^[^，。；、的]{2,10}梦寐以求/u.test(right)) return true;
  if (figure.unit === '亿人' && common.test(right)) return true;
  if (part !== 'plan') return false;
  if (byState.test(left) && ofState.test(right)) return true;
  if (standing.test(left) && right.startsWith('的')) return true;
  if (figure.suffix !== '') return false;
  if (facing.test(left) && !measured.test(figure.unit) && !right.includes('目标'))
    if (/^[^，。；]{2,30}，/u.test(rest())) return true;
  if (toward.test(left) && favoured.test(rest())) return true;
  return centring.test(left) && (centred.test(rest()) || focused.test(rest()));
}

/**
 * A figure that is neither planned nor achieved: the people at large (2100多万市民团结奋斗), the
 * state from which a change starts (由15家增加到30家), and a rough number of things that exist in a
 * plan (服务390多万户经营主体).
 */
function asContext(time: Time, reading: Reading, context: FigureContext): Time {
  const { figure, place } = reading;
  const { left, right } = place;
  if (isBaseline(left, right) || (right === '' && isStart(left, reading.rest()))) {
    return { role: 'context', year: baseYear(left) };
  }
  // 取消了原先|30亿元的农业税
  if (right.startsWith('的') && /原[先有]的?$/u.test(left)) return { role: 'context', year: null };
  // 在经济总量超过60万亿元|的高基数上
  if (/^的[较更]?高?基数上/u.test(right)) return { role: 'context', year: null };
  // 遭遇12次|暴雨过程: nobody's deed
  if (time.role === 'outcome' && /^[次轮场起]$/u.test(figure.unit) && befell.test(left))
    return { ...time, role: 'context' };
  if (isAsked(reading) || (time.role === 'outcome' && isToCome(reading)))
    return { role: 'context', year: null };
  // 用好国家|20条措施: those of another government
  if (
    time.role === 'target' &&
    figure.unit === '条' &&
    ofAbove.test(left) &&
    /(?:措施|政策|举措)/u.test(right)
  )
    return { role: 'context', year: null };
  // 30个|国控断面水质优良比例提升至75%: what the share is of
  if (time.role === 'target' && isBaseOfShare(reading)) return { role: 'context', year: null };
  if (time.role === 'outcome' && isGoal(reading)) return { ...time, role: 'context' };
  // 减税2.4万亿元，超过原定的|2万亿元: what was to be reached
  if (/(?:超过|[高多低少好]于)(?:原定|预定|预期|年初(?:确定|预计)|计划)的(?:近|约)?$/u.test(left))
    return { role: 'context', year: time.year };
  if (isOfOthers(left)) return { role: 'context', year: time.year };
  // 居全国|36个试点城市前列, 跻身西部|19个创新型城市前三: among whom a place is held
  if (isAmong(reading)) return { role: 'context', year: null };
  // 以上共计28项|指标，其中预期性指标19项、约束性指标9项
  if (figure.unit === '项' && ownItemsBefore.test(left)) return { role: 'context', year: null };
  const isOwn = ownItems.test(right) && !/完成|达标|实现/u.test(right);
  if (isOwn && (announcing.test(left) || /^[预约]/u.test(right)))
    return { role: 'context', year: null };
  // 全国首批5个|国家公园之一
  if (/^[^，。；、]{2,24}(?<!分)之一(?:$|[，。；、])/u.test(right))
    return { role: 'context', year: null };
  if (/一个(?:有|拥有)$/u.test(left) && right.startsWith('人口'))
    return { role: 'context', year: null };
  if (/[万亿]/u.test(figure.unit) && everyone.test(right)) return { role: 'context', year: null };
  if (/[万亿]/u.test(figure.unit) && people.test(right)) return { role: 'context', year: null };
  if (isSaidOf(reading, context) || supposed.test(left)) return { role: 'context', year: null };
  if (/[拥占]有[^，]*$/u.test(left) && ofOthers.test(right)) return { role: 'context', year: null };
  if (context.part !== 'plan' && time.role === 'outcome' && toCome.test(left))
    return { role: 'context', year: null };
  // 实施江北3年2万人|转岗培训计划: the size of a plan over several years
  const planned =
    (spanBefore.test(left) && scheme.test(right)) ||
    (measured.test(figure.unit) && launched.test(left) && spanBehind.test(reading.rest()));
  if (planned && !kept.test(left))
    return { role: context.part === 'review' ? 'context' : time.role, year: null };
  const rough =
    !doing.test(left) &&
    !worked.test(left) &&
    (figure.more ||
      (whole.test(left) &&
        !/[%点]$/u.test(figure.unit) &&
        !forAll.test(left) &&
        !isGivenTo(place) &&
        !(benefiting.test(left) && benefits.test(right)) &&
        !allOf.test(right)));
  // 预期目标是：…零售总额|460多亿元: every member of such a list is aimed at
  const aimed = rough && /目标[为是]?：/u.test(reading.told());
  if (context.part === 'plan' && time.role === 'target' && rough && !aimed && figure.suffix === '')
    return { role: 'context', year: null };
  return time;
}
