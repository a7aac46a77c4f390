import type { Measure } from '../../schemas/values.ts';
import { isBaseline } from './baseline.ts';
import { headNouns } from './predicates.ts';
import { nounBefore } from './noun-before.ts';
import { dropTail } from './tail.ts';
import type { Candidate } from './candidate.ts';

const comparators =
  /(?:不少于|不低于|不超过|不高于|不足|低于|少于|小于|超过了?|超|逾|高于|约为?|近|接近|大约|至少|突破了?|预计|了)$/u;
const adverbs =
  /(?:分别|均|都|各|同比|环比|[比较](?:上年|去年)?(?:年初|年?末|年?底|同期)|[比较][上去]年|同口径|平均每年|年均|平均|累计|实际|合计|再|又|仅|只|也|已|共|总计|全部|达|可|仍然?|依然|一度|高达|（(?:以?下同|同比|同口径|可比口径|可比价|不变价|现价)）)$/u;
const up =
  /(?:增长|增加|增多|净增|提高|提升|上升|上涨|上浮|回升|扩大|增幅|涨幅|增速|增|高出|高于|快于|领先|多|前移|跃升|升|提速|增效|加快|延长|前进|上调|(?<!改造)提标|提前|进位|反弹|攀升|扩增|增收|多收|增支|增投|增播|增产)$/u;
const down =
  /(?:下降|降低|减低|减少|压减|调减|缩减|缩短|压缩|回落|下滑|减|降幅|降|精简|下调|低于|慢于|节约|收窄|削减|减排|降本|后移|下跌|缩小|少|减产|减量|减收|短收|减支|降价)$/u;
const reached =
  /(?:达到?|[至到]|为|突破|超过|超|保持在?|(?:稳定|稳控|巩固|控制|维持|(?<=[率速幅]))在|有|实现|完成|是)$/u;
const ranked =
  /(?:排[名位序]|位次|名次)[^，。；]{0,30}?(?:[到至为](?:今年|目前|现在|去年)?的?|[由从](?:(?:19|20)\d\d年的?)?)$/u;
const turned =
  /(?:提高|提升|增长|增加|上升|扩大|下降|降低|减少|缩小|压减|回落|回升|[增升降减])[到至为]$/u;
const growthSubject =
  /(?:增速|增幅|涨幅|增长率|增长速度|上涨幅度|增长幅度|增长比例|增长|(?:提升|涨价|提价|加价|提高|增加|上调)幅度)$/u;
const dropSubject =
  /(?:降幅|下降率|降低率|(?:下降|降低|降价|核减|压减|压缩|削减|缩减|减少|下调)幅度|减幅|降低|下降)$/u;
const stock =
  /(?:余额|结余|存栏|保有量|拥有量|(?<!业务)总量|存量|库存|库容|总数|总人口|人口|浓度|水平|标准|规模|总长度|总里程|(?<!建设)里程|数量|指数|系数|寿命|参[保合]人数|实有[人户]|在[册校](?:学生|人|户)|产能|装机容量|装机|运力|总[^，、新建改]{0,8}(?:能力|容量|面积|长度)|(?:外汇|黄金)储备|基金(?:累计)?(?:积累|结余|结存))(?:数|量)?$/u;
/** A verb of change with its object before the number: 增加|学位8万个, 减少|占用耕地10%, 增产|原煤50万吨. */
const governing =
  /(?<!新|减免|化)(增产(?![值能业品总量节增扩技措]|工程|行动)|减(?=时间|材料|环节|跑动|费用)|降低|净增加?|增加|净减少?|减少|压减|削减|缩减|调减|压降|(?<![^，、；])[上下]调)(?!到|至|为|值|幅|收|速|费|税|负|排|灾|贫(?!困)|损|量)(?:了|政府|财政|一般性)*[^，、；0-9]{1,22}$/u;
/** 压减|一般性支出、非急需支出5亿元: one sum of two. */
const cutBoth =
  /(?:压减|削减|压缩)[^，、；0-9]{2,14}(?:支出|经费|费用)[、和][^，、；0-9]{2,16}(?:支出|经费|费用)$/u;
const classifier = /[个家项件条座处所套间栋台辆架艘列班场次人名户位组支]$|（.）$/u;
const ratioUnit = /^(?:%|‰|‱|\/10?万|成|番)$/u;
const pointUnit = /(?:百分点|千分点|基点|^点)$/u;

/** 取缔“地条钢”产能|500万吨, 主动退出钢铁产能|95万吨: done, not reached. */
const removed =
  /(?:取缔|退出|淘汰|化解|压减|去除|关停|关闭|封停)[^，、；达]{0,16}(?:产能|装机容量|装机)$|(?<![过失])去(?:产能|库存)$/u;
/** 国家标准|25项: standards are counted, not reached. */
const norms = /标准(?:[个项件条部])$/u;
/** Stocks that are also built or closed: 退出地炼产能740万吨、|焦化装置产能115万吨. */
const built = /(?:产能|装机容量|装机|运力|库容|里程|规模)$/u;

/**
 * What kind of quantity the words before the figure make of it; `listed` where it goes on a list of
 * amounts whose verb stands before the first.
 */
export function measureOf(figure: Candidate, left: string, right: string, listed = false): Measure {
  if (figure.ordinal) return ratioUnit.test(figure.unit) ? 'share' : 'rank';
  // 全国排位由第28位提升到今年的|22位
  if (figure.unit === '位' && ranked.test(left)) return 'rank';
  const tail = stripTail(left.slice(-40));
  // 高标准农田改造提升|200万亩: what is done, not how it changed; 稳增长|32条政策: what for.
  // 各项存款新增|300亿元, 处理能力分别新增|20万吨: a stock has grown.
  const isUp =
    up.test(tail) &&
    !/(?<!(?:存款|贷款|余额|储蓄|处理能力|产能|装机容量|装机规模|运力)(?:分别|共|累计)?)新增$|[稳促保]增长$|(?<=减量)增效$|(?:改造|治理|整治|优化|完善|修复|美化|提质|巩固|抚育|新建|改建|扩建)提升$/u.test(
      tail,
    );
  const isDown = down.test(tail);
  if (figure.unit === '%' && /^[，、]?同比$/u.test(left)) return 'increase';
  // 0.6个、0.4个百分点: no thing is counted in decimals.
  const points = figure.unit === '个' && !Number.isInteger(figure.value) && (isUp || isDown);
  if (points || pointUnit.test(figure.unit)) {
    return isDown ||
      /(?:下降|降低|收窄|回落|低于|塌(?:年度|全年|预期)?目标|缩小|压缩|减少|下调|压减|(?<![降减])低$)/u.test(
        left.slice(-14),
      )
      ? 'decrease'
      : 'increase';
  }
  const isRatio = ratioUnit.test(figure.unit) || (figure.unit === '' && figure.value < 1);
  if (/减亏(?:近|约|超过?|了)*$/u.test(left) && /^%$|元$/u.test(figure.unit)) return 'decrease';
  // 综合能耗|-3.3%: no share is below nothing
  if (isRatio && figure.value < 0 && !isDown) return 'increase';
  if (isRatio) return ratioMeasure(tail, left, right, isUp, isDown);
  if (figure.unit.endsWith('元') && changes.test(left))
    return lessened.test(left) ? 'decrease' : 'increase';
  if (figure.unit.endsWith('元') && overGoal.test(left)) return 'increase';
  const side = figure.unit === '' ? null : apart.exec(left.slice(-24));
  if (side !== null && !/不[高低多少超][于过]/u.test(left.slice(-24)))
    return (side[1] ?? side[3] ?? side[5]) ? 'increase' : 'decrease';
  if (figure.unit === '倍') return isUp ? 'increase' : isDown ? 'decrease' : 'level';
  if (listed && built.test(tail) && !reached.test(left)) return 'amount';
  return countMeasure(figure, tail, left, right, isUp, isDown);
}

/** 同比|减收2亿元, 增加收入2亿元: a change of the revenue told before. */
export const changes =
  /^[，、]?(?:同比|(?:[比较](?:上年|去年|年初)?(?:同期|预算)?))?(?:(?:[减短少]收|减支|减少(?:收入|支出))|(?:[增多]收|增支|增加(?:收入|支出)))(?:近|约|超过?|了)*$/u;
const lessened = /(?:[减短少]收|减支|减少(?:收入|支出)|减亏)(?:近|约|超过?|了)*$/u;
/** 高出全国平均水平|900元, 低于上年同期|1.2倍 */
const apart =
  /[比较](?:全?[国省市区县]|世界|平均|预期|计划|目标|年度|年初|考核|控制)[^，、；达的到]{0,12}(?:(高|多)|(低|少))(?:了|出)?$|(?:(高|多)|(低|少))[于出](?:了)?(?:全?[国省市区县]|世界|平均|上年|去年|同期|预期|计划|目标|年度|年初|考核|控制)[^，、；达的到]{0,12}$|(超)[过出](?:全?[国省市区县]|世界)[^，、；达的到]{0,6}平均(?:水平)?$/u;
/** 超额完成年度任务|2亿元, 超出市级下调任务指标|6000万元: how far beyond what was to be done. */
const overGoal =
  /超(?:额完成|[过出])?(?:省|市|区|县|州|国家|上级|自治区)?级?[^，、；达的到]{0,6}(?:任务|目标|计划|指标)$/u;
/** 综合指数|211% */
const index =
  /(?:综合|效益|价格总?|生产|发展|景气)指数(?:达到?|为|是|预计|约|(?:控制|保持|稳定|维持)在)*$/u;

/** 服务贸易额累计达到|3000亿元: the sum of what was traded; a balance has none. */
const summed =
  /(?:(?<![余限总])额|收入|投资|产量|税收|利润)累计已?(?:达到?|超过?|突破)(?:约|近|了)?$/u;

const byShare = /(?:按照?|以)[^，。；]{0,8}$/u;
const byShareOf =
  /^的(?:比例|幅度|速度)[^，。；]{0,4}(?:(压减|压缩|下调|递减|削减|核减|降低|减少)|提高|提升|增加|增长|递增|上调)/u;
const ofYear =
  /(?:为|是|相当于|恢复[到至]|达到?)(?:上年|上一年|去年|疫情?前|(?:19|20)\d\d年)(?:同期)?(?:水平)?的$|[至到](?:原来|原先|平常|平时|往年|正常|过去)(?:水平)?的$/u;

function ratioMeasure(
  tail: string,
  left: string,
  right: string,
  isUp: boolean,
  isDown: boolean,
): Measure {
  if (
    /^的?[^，。、；（]{0,6}(?:增长|增速|增幅)(?:$|目标|预期)|^的速度增长|^的(?:经济)?(?:增速|增幅|增长速度)(?!差)|^的?速度(?=可以|能够)/u.test(
      right,
    )
  )
    return 'increase';
  if (/^的下降/u.test(right)) return 'decrease';
  if (isUp) return 'increase';
  if (isDown) return 'decrease';
  if (index.test(left)) return 'level';
  // 贫困发生率降低到|1.4% is a state; 增速提高到8% stays a change.
  const subject = tail
    .replace(/(?<=[速幅率])[比较][^，、（]{2,14}（$/u, '')
    .replace(/(?:由|从)(?:上年|去年|上一年|年初|上半年|(?:[一二三四]|前三)季度)的$/u, '')
    .replace(turned, '')
    .replace(reached, '')
    .replace(adverbs, '')
    .replace(
      /(?:控制在|保持|稳定|维持|(?:预期)?目标(?:[设拟]?定[在为]?)?|设?定[在为]|预期|实现)$/u,
      '',
    );
  if (/(?:自然|人口)增长率$/u.test(subject)) return 'share';
  if (/改善$/u.test(subject)) return /浓度|指数/u.test(subject) ? 'decrease' : 'increase';
  if (growthSubject.test(subject)) return 'increase';
  if (dropSubject.test(subject)) return 'decrease';
  // 为上年的|191.9% is 1.9 times as much, 恢复到2019年的|116% too, 压缩时间至原来的|30% what is left of it
  if (ofYear.test(left)) return 'level';
  const verb = /占[到了]?$/u.test(left) ? '' : (governing.exec(left)?.[1] ?? '');
  if (verb !== '') return /增|上调/u.test(verb) ? 'increase' : 'decrease';
  // 压缩一般性支出的|15%, 节约煤和电|3%
  if (
    /压缩(?!天然气|空气|机|包)[^，、；0-9]{2,22}$|节[约省](?!集约|型)[^，、；0-9的占率]{1,12}$/u.test(
      left,
    )
  )
    return 'decrease';
  // 按照不低于|5%的比例压减
  const change = byShare.test(left) ? byShareOf.exec(right) : null;
  if (change !== null) return change[1] === undefined ? 'increase' : 'decrease';
  return 'share';
}

const thanBefore =
  /[比较](?:上年|去年|上一?年|年初|同期|(?:20|19)\d\d年)(?:同期|[末底])?(?:提升|提高)$/u;

/** 降低费率为企业减负|16亿元: the sum is what they are spared, the rate is what sank. */
const relieving = /为[^，、；]{1,10}(?:减负|减税|让利|降费)$/u;

function countMeasure(
  figure: Candidate,
  tail: string,
  left: string,
  right: string,
  isUp: boolean,
  isDown: boolean,
): Measure {
  // 存栏|生猪2万头
  if (/(?:^|[，、；：])(?:年?末)?存栏[^，、；出]{1,8}$/u.test(left)) return 'level';
  // 每年以近百万元|的速度增长
  if (/^的速度(?:增长|递增|增加)/u.test(right)) return 'increase';
  // 提升3个协同创新中心…: with a counted noun behind, only 增加 and 减少 speak of a change.
  const weak =
    /(?:提升|加快|提速|提高|优化|扩大|延长|缩小|增效|加快|压缩|精简|节约|领先|前进)$/u.test(tail);
  // 比上年提高|0.8件, 提升|5个位次
  const counted =
    classifier.test(figure.unit) && !/位次?$/u.test(figure.unit) && !thanBefore.test(tail);
  if (isUp && !(weak && counted)) return 'increase';
  if (isDown && !(weak && counted)) return 'decrease';
  // 累计为|2764家企业发放: 为 says for whom.
  if (left.includes('累计') && summed.test(left)) return 'amount';
  const forWhom = /累计为$/u.test(left) && /^[^，。；、]{3}/u.test(right);
  if ((reachedLevel(left) && !forWhom) || isBaseline(left, right)) return 'level';
  // 经济总量进入|2万亿元新阶段
  if (/入了?$/u.test(left.slice(-2)) && figure.unit.endsWith('元') && entered.test(left))
    return 'level';
  // 出台降低企业成本|35条措施: what the measures are for
  const aimed = /^[条项个]$/u.test(figure.unit) && /^(?:措施|政策|举措|意见|办法)/u.test(right);
  const verb = aimed || relieving.test(left) ? '' : (governing.exec(left)?.[1] ?? '');
  if (verb !== '') return /增|上调/u.test(verb) ? 'increase' : 'decrease';
  if (figure.unit.endsWith('元') && cutBoth.test(left)) return 'decrease';
  if (
    isStock(figure.unit, tail, left) ||
    // 人均纯收入等|5项主要指标: what is counted has a name of its own.
    (!/等$/u.test(left) &&
      /每[百千万]+(?:[人户名]|劳动力|老年?人|就业人员|职工|居民|学生|儿童)|(?<![\d.])[百千万]+人拥有|[人户亩]均|职均收入|平均(?:浓度|工资)/u.test(
        left,
      ))
  )
    return 'level';
  if (figure.unit === '' || exceeded(figure.unit, left)) return 'level';
  if (classifier.test(figure.unit) && cumulative(left)) return 'level';
  return 'amount';
}

const entered = /(?:总量|规模|总值|收入|产值|总额)已?[进步]入了?$/u;

/** 余额|300亿元, 实现数字经济规模超过|500亿元: how much there is, unless a verb makes or removes it. */
function isStock(unit: string, tail: string, left: string): boolean {
  return (
    stock.test(tail) &&
    !/新(?:增|开|建|通车)[^，、]{0,12}$/u.test(tail) &&
    !norms.test(tail + unit) &&
    !removed.test(tail) &&
    !yearly.test(tail) &&
    (!nounBefore(left, false).verb || (bound.test(left) && /实现[^，、]+$/u.test(tail)))
  );
}

/** 每年平均装机|600万千瓦: what is built each year. */
const yearly = /(?:每年(?:平均)?|年均|平均每年)(?:装机(?:容量)?|运力|产能)$/u;

/** 累计|上云企业超10万家 is a stock; 累计|建成81个 an amount done. */
function cumulative(left: string): boolean {
  const at = left.lastIndexOf('累计');
  if (at < 0 || at > 3) return false;
  const rest = dropTail(left.slice(at + 2), false);
  return (
    rest.length > 3 &&
    !/^(?:[新净]增|提[请出交])/u.test(rest) &&
    !nounBefore(rest, false).verb &&
    headNouns.before(rest, rest.length) > 1
  );
}

const bound = /(?:超过了?|超|逾|不低于|不少于|不超过)$/u;
const measuredNoun =
  /(?:[^数重流质能]量|(?:生产|产出)率|(?<=.{2})[进出]口|(?<=.{2})投[资入]|(?<!固定)资产|(?:检测|生产|处[理置]|接待|供应|储备|加工|运输|通行)能力|额|值|收入|规模|里程|产能|储能|装机|时间|吞吐量|客流量|车流量)$/u;

/** 粮食产量|超过1.2亿吨, 高新技术企业|超3100家: a subject without a verb; 服务职工超100万人次 has one. */
export function exceeded(unit: string, left: string): boolean {
  if (!bound.test(left) || /[新净]增|新开|减/u.test(left)) return false;
  const plain = left.replace(/(?:分别|双双?|均|都|首次|历史性|已)(?=超|逾)/u, '');
  const { noun, verb } = nounBefore(plain, false);
  // 项目|完成投资超800亿元: done, not reached
  if (
    verb ||
    noun.length < 2 ||
    noun.endsWith('完成投资') ||
    !plain.includes(noun + plain.slice(plain.search(bound)))
  )
    return false;
  if (measuredNoun.test(noun)) return true;
  // “江口通”注册用户|超1600万
  if (/^[百千万亿]*$/u.test(unit)) return /(?:用户|会员|粉丝|志愿者)数?$/u.test(noun);
  const things = classifier.test(unit) && !/次$/u.test(unit) && !/^(?:、|其中)/u.test(left);
  return things && headNouns.before(noun, noun.length) > 1;
}

/** 达到, 增至, 突破: a state reached; 全年开行超5000列 stays an amount. */
function reachedLevel(left: string): boolean {
  const bare = left
    .slice(-16)
    .replace(/(?:不少于|不低于|不超过|超过了?|超|逾|约|近|接近|预计|了)+$/u, '')
    .replace(
      /(?:[人户]均|(?<=[增升提降减扩缩加高长少低大小][到至])(?:历史)?最高峰?的?|[去上今]年的|目前的|现在的|“[^”]{1,2}五”期?末的|(?:每人)?每[年月天日周]|每(?:立方米|平方米|平方公里|公里|千瓦时|公斤|亩|吨|度|户|床|人次|学年)|(?:20|19)\d\d年[末底]?的|(?<=[增升提降减扩缩加高长少低大小][到至为])(?:20|19)\d\d年[末底]?)$/u,
      '',
    );
  return (
    /(?:(?<![下送转传抵])达到?|[^以甚乃]至|[^不]到|突破|控制在|稳定在|稳控在|巩固在|保持在?|维持在|(?:[均各数量额值率比度模计口长年入格本]|高|低|标准|水平|[增减升降]|减少|增加|提高|压缩|压减|缩减|缩短|重组|整合|合并|精简|调整)为|跨越|[迈跨站跃登][上过入]了?)$/u.test(
      bare,
    ) ||
    /(?:突破了?|将(?:要|会)?超过?|[双首][超破过]|(?:首次|率先|双双|连续.年)过|单日[^，、]{2,6}最高)$/u.test(
      left,
    )
  );
}

function stripTail(left: string): string {
  let tail = left;
  for (;;) {
    const shorter = tail.replace(comparators, '').replace(adverbs, '');
    if (shorter === tail) return tail;
    tail = shorter;
  }
}
