import { tails } from './openers.ts';
import { fiveYears, partOfYear } from './spans.ts';

/** Not in 居民, 宜居, 班列, 升级, nor within a quotation: “小升规”|完成率居全市. */
const rankTail =
  /新?(?:稳居|保持|蝉联|位居|跃居|位列|名列|跃升|升居|继续居|仍居|(?<![宜安聚邻定旧移])居(?![民住家委所])|(?<![系行班序下陈罗专])列(?![车席管装])|(?<![安编彩])排(?=全[国省市区县])|上升|提升|晋升|前移|(?<![毫公])升(?![级规学温旗格本])|跻身|进入|进(?=[至到])|退出|跃)(?!幅度)(?:至|到|为|入)?[^，、；“”]{0,14}$/u;
const yearTail =
  /(?:又?比|较|于)?(?:(?:20|19)\d\d|[一二][一二三四五六七八九〇零○]{3}|上一|前[一二三四五六七八九十]|同)年(?:底|末)?$/u;
const planTail = new RegExp(
  `(?:[比较由从]|(?<=[高加升展降少大小长短])[到至])${fiveYears}(?:期末|时期|期间|同期|计划|末)?的?$|(?<=.{2})${fiveYears}(?:期末|时期|期间|末)$`,
  'u',
);

/** 贷款余额|截至11月底达到 */
const untilTail = /(?<=.{2})截[至止][^，、截]{1,10}$/u;
/** 国内生产总值|一季度增长, 工业增加值|上半年增长, 补贴资金|去年达到 */
const partTail = new RegExp(
  `(?<=.{2})(?<![比较占到至按于从与由是为前头上第]|同期)${partOfYear}末?$`,
  'u',
);
const lastTail = /(?<=.{2})(?<![比较占到至按于超过从与和同由是为在])(?:去年|今年|上年)$/u;

/** 森林覆盖率|近十年来提高 */
const spanTail = /(?<=.{2})(?:近|过去)[\d一二三四五六七八九十两]{1,3}年来?$/u;
const runTail = /连续[\d一二三四五六七八九十两]+(?:年|个月|个季度|届|次)$/u;
/** 监测鱼类|较禁捕之初, 降幅|较一季度, 审批时间|比法定时限: a time to compare with. */
const thenTail =
  /(?:较|(?<![对占])比)[^，、；比较]{1,9}(?:之初|之前|前|初期|季度|半年)$|(?:^|(?<=.{2}))(?:较|(?<![对占])比)(?:法定|承诺|规定)(?:办理|审批|办结)*(?:时限|时间|标准)$/u;

/** 生产总值|剔除煤矿关闭等不可比因素增长. */
const adjustTail = /(?<=.{2})(?:剔除|扣除)[^，、]{1,24}?(?:因素|影响|基数)(?:后|外)?$/u;
/** 起征点|从月销售额10万元提高到. */
const fromTail =
  /(?<=.{3})(?:从|由)(?:每?[月年日])[^，、从由]{1,4}$|(?<=.{2}|^[，、]?)(?:从|由)(?:[上去]年|上半年|年初|每[人生户]每[年月]|全[国省市球]|世界)$/u;

/** 增幅|比预期目标低0.4个百分点; 占规上工业产值比重|提高 is no comparison. */
const differenceTail =
  /(?<=.{2})(?<!占)(?:比(?!重|例|率|值)|较)[^，、较]{2,10}(?:[高低快慢大小多少]|[多少][降减增])$/u;
/** 比去年预算低|0.4个百分点: nothing but a comparison. */
const difference = /^(?:比(?!重|例|率|值)|较)[^，、]{2,10}(?:[高低快慢大小多少]|[多少][降减增])$/u;

/** 增加值|在全省地级市中率先突破 */
const fieldTail =
  /(?<=.{2})在全?[国省市区]?(?:[^，、在]{2,10}中|[^，、在]{0,6}(?:地级市|县级市|设区市|市州|地市|县[市区]|城市))(?:率先|首个|首次|首批|唯一)$/u;

/** 物价涨幅|过高，比上年上升: how it is judged. */
const judgedTail = /(?<=.{2})(?<![通超经])(?:过[高低快慢大小]|偏[高低大小]|居高不下)$/u;

const baseTail =
  /(?:从|由|到|至)(?:(?:(?:20|19)\d\d年?|[上去今]年)(?:底|末)?|目前|现在|[两三四五十]年前|当初|最初|起初|原来|原先|过去|“(?:十[一二三四五六]?|[六七八九])五”期?[初末])的$|(?<=.{2})在(?:上|去)年$/u;
const compareTail =
  /(?<=.{2})(?:高于|低于|快于|慢于|高出|超过(?=全[国省市区]平均)|优于(?=国家))(?:全?[国省市区县]均|[^，、的达企家]{2,14})$|(?:高于|低于|好于|快于|优于|高出|领先|多于|慢于)(?:省控|省定|国家|全国|全省|全市|全区|预期|目标|上年|同期|平均|年度|规划)[^，、]{0,8}$|(?<=.)(?:高于|低于|快于|高出|慢于)[^，、]{2,14}(?:增幅|增速|平均|水平)$|^(?:高于|低于|快于|高出|慢于)[^，、]{2,14}(?:增幅|增速|平均|水平)$/u;

/** 覆盖率|超过全省平均水平10个百分点 */
const overTail =
  /(?:^|(?<=.{2}))(?:超[过出](?:全[国省市区县]|世界|国家)[^，、]{0,4}平均(?:水平)?|[高低快慢]于“[^“”]{1,4}”(?:期间|时期|期末|末)?)$/u;

/** 增加值|按新口径增长 */
const measureTail =
  /按[^，、]{1,6}口径(?:计算)?$|按(?:可比|不变|现行?|当年)?价格?(?:计算|核算)?$|(?<=.{3})按照?[^，、]{0,6}(?:标准|规定|要求)$/u;

/** 第二轮土地承包|到期后再延长30年 */
const endTail = /(?<=.{2})(?:到期|期满|届满)后?$/u;

/** 中欧班列|拓线扩量, 传统产业|提质升级: what became of them, in two pairs. */
export const pairTail =
  /(?<=.{2})[提增扩拓稳强优补延](?:质|量|速|效|面|能|容|线|链|级|档|标|片|优)[提增扩拓稳强优补延升](?:质|量|速|效|面|能|容|线|链|级|档|标|片|优)$/u;

/** 五年|翻了一番多，年均增长, 跨越3个十亿级台阶，增速: nothing is counted here. */
export const doubled =
  /^(?:[比较][^，]{2,8})?(?:近|将|再|约|实现|基本|连续|先后|接连|成功|顺利|首次|历史性)*(?:翻[了两一番]|连?[跨迈登站]过?[越上]?[\d一二两三四五]*个?[十百千万亿])/u;

/** 产品占比超过10%的|有44种: which of them. */
const thoseTail =
  /(?:在全[国省市区])?(?:占比)?(?:超过?|达到?|高于)[\d.]+(?:%|[万亿]*元)(?:以上)?的$|年?(?:成交额|交易额|销售额|产值|收入)[\d.]+[万亿]*元以上的$/u;

/** 外贸进出口|在对美贸易下降的情况下增长, 电价|在上年降价基础上再降 */
const givenTail = /(?<=.{2})在[^，、在]{2,24}(?:(?:情况|背景|条件|前提)下|基础上)$/u;

/** 大病保险制度|基本建立、已有, 生产总值|连跨两个千亿级台阶、达, 留用人数|创新高、达: what has become of it. */
const settledTail =
  /(?<=.{3})(?:基本|全面|初步|逐步|不断|日益|进一步)(?:建立|确立|形成|健全|完善|推开|铺开|实施|落实)$|(?<=.{3})(?:(?:接连|连续|先后|[两二三四五]次)?连?[跨迈跃登站](?:过|越|上)?[一二两三四五]?个?[百千万亿]+元?级?新?(?:台阶|大关|关口)|(?:基本|全面)?(?:实现)?全覆盖|[再屡又连]?(?:次|年)?创(?:下)?(?:历史|历年)?新高|由负转正|由[降跌]转[增升]|由正转负|止跌回升)$/u;

/** 高速公路通车里程|全国第四、突破 */
const placeTail =
  /(?:^|(?<=.{2}))(?:稳?居|位居|排名)?(?:全[国省区市球]|世界|[东西中]部)(?:第[一二三四五六七八九十]|前[一二三四五六七八九十]+强?)$|(?<=.{3})在全[国省区市](?:率先)?$/u;

/** 竞争性项目|中我省成功入围 */
const amongTail = /(?<=.{2})中我[国省市区县州](?:成功)?(?:入[围选]|获批|中标|占|有)?$/u;

/** 节约能源|折合标准煤, 产能增加|标准肥: in what it is measured. */
const glossTail = /(?<=.{2})(?:折合?(?:成)?(?:标准?煤|标准?肥|纯)|(?<=增加|提高|新增)标准?肥)$/u;

/** 新建床位|按每张床位: a rate. */
const rateTail = /(?<=.{2})按照?每[^，、]{1,5}$/u;

/** 能耗比上年|（下同）下降, 财政收入|完成预算的: against what it is held. */
const noteTail = /（(?:以?下同|同比|可比价|不变价|现价|同口径|可比口径)）$/u;
const budgetTail =
  /(?:完成|达到?|为)(?:年初|年度|全年|调整|变动|汇总)*(?:预算|预期目标)数?的$|完成(?:年初|年度|全年|调整|变动)*预算数?$/u;

/** 预算收入|增收3亿元 */
const revenueTail = /(?<=收入|支出|税收)(?:[增减短]收|[增减]支)$/u;

const phrases = [
  noteTail,
  budgetTail,
  glossTail,
  rateTail,
  amongTail,
  placeTail,
  givenTail,
  thoseTail,
  pairTail,
  runTail,
  baseTail,
  spanTail,
  fieldTail,
  thenTail,
  endTail,
  measureTail,
  fromTail,
  adjustTail,
  differenceTail,
  settledTail,
  judgedTail,
];

/** 送达, 空调, 供应: a word that ends like one of the short tails. */
const wordEnd =
  /[下送转传抵雷马]达$|(?:(?<![环春季细])节|[签履预合])约$|[合兼归吞]并$|[空协]调$|[供反效响感适呼]应$|[毫公]升$|[许认]可$|[总饱中]和$|[首成]都$|[存潜内]在$|[国公私民]有$|公共$|行为$|参与$/u;

const intent = /(?<!年度)(?:投资|收入|产值|增加值|总[额值])计划$/u;

/** Drops the words between what is counted and the number: …比重|提高至, …投资|同比增长. */
export function dropTail(left: string, ordinal: boolean): string {
  // 一般公共预算收入总计|120亿元: what the balance is of
  if (/(?:预算|财政)(?:收入|支出)总计$/u.test(left)) return left;
  const held = /[超“]/u.test(left) ? left.replace(overTail, '') : left;
  let text = (ordinal ? held.replace(rankTail, '') : held).replace(compareTail, '');
  if (difference.test(text)) return '';
  for (;;) {
    const until = text.includes('截') ? text.replace(untilTail, '') : text;
    if (until !== text) {
      text = until;
      continue;
    }
    if (/年(?:底|末)?$|五”(?:期末|时期|期间|同期|计划|末)?的?$|[度月份末]$/u.test(text)) {
      const shorter = text
        .replace(yearTail, '')
        .replace(planTail, '')
        .replace(partTail, '')
        .replace(lastTail, '');
      if (shorter !== text) {
        text = shorter;
        continue;
      }
    }
    if (/[收支]$/u.test(text)) text = text.replace(revenueTail, '');
    const bare = phrases.reduce((rest, phrase) => rest.replace(phrase, ''), text);
    if (bare !== text) {
      text = bare;
      continue;
    }
    // 工业经济稳增长|39条
    if (/[稳促保]增长$/u.test(text)) return text;
    // 全年工业投资|计划|增长15%
    if (intent.test(text) && /^计划(?:增长|超过|达到?)/u.test(left.slice(text.length - 2)))
      return text.slice(0, -2);
    const length = tails.before(text, text.length);
    if (length === 0 || (length === 1 && wordEnd.test(text))) return text;
    text = text.slice(0, -length);
  }
}
