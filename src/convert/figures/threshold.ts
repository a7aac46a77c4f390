/** Numbers that only say which ones are meant, or for how many. */
import type { Candidate } from './candidate.ts';

const village = /^(?:自然[村寨屯]|农村|行政村|村|[寨屯]|社区|[^，。；、\d]{0,8}村寨)/u;
const held = /\d[余多]?[百千万]*[个座处所户]$/u;
const group = /^(?:重大|重点)?(?:企业|县|镇|村|园区|集群|项目|产业|城市|品牌)/u;
/** 收入5万元以下|薄弱村: a lower bound of sums is a wish, an upper one says which. */
const poor = /^的?[^，。；、]{0,6}(?:[村户县]|企业|家庭|群众|人员|人口|项目)/u;

const ofEachSize =
  /(?:[\d万千百][余多]?[个家座处所栋]|[一二两三四五六七八九十][个座对](?:年产|日产))$/u;
const ofRank = /(?:首个|唯一|第[一二三四五六七八九十\d]+个)(?:超过?|过|突破|达)$/u;
const placeOfIt = /^的?(?:省份|城市|地级市|县级市|[省市县区](?![级内属直外]))/u;
/** 第三个|500亿元产业, 首个超|百亿元水利工程 */
const nth = /(?:首|第[一二三四五六七八九十]+)[个家座条](?:超过?|过)?$/u;
const classed =
  /^级?(?:[^，。；、的\d]{0,6}(?:工程|项目)|(?:重大|重点)?(?:企业|县|镇|村|园区|集群|产业|城市|品牌))/u;
/** 全国首个过10万亿元|省份, 全市首个|100亿元园区: of what class it is. */
export const tellsFirst = (before: string, after: string): boolean =>
  (placeOfIt.test(after) && ofRank.test(before)) || (classed.test(after) && nth.test(before));

/** 以5个|区为一个中心的格局 */
const layout = /^(?:主?城?区|县|县级市|县市|镇|街道)为[^，。；、]{1,12}[的、]/u;
/** 90%的村集体收入超过|8万元 */
const passed =
  /[\d.]%(?:以上)?的?[^，。；、]{2,14}(?:收入|产值|营收|利润|增加值)(?:均|都)?(?:超过?|达到?|高于|突破|破|在)$/u;
const sized = /吨|公里|米|亩|公顷|千瓦|兆|千伏安|升|bps|^M$/u;
/** What a plant or a machine can do: 10蒸吨, 2.5万千伏安. */
const capacity = /^[百千万]*(?:吨|蒸吨|千瓦|兆瓦|千伏安)(?:\/[年日天小时]+)?$/u;
const bounded =
  /(?:不到|不足|不超过|未超过|低于|少于|不低于|不少于|超过?|高于|突破|逾|[大多]于|投资过)$/u;
/** 产值超10亿元|的全产业链100条, 营收达5亿元|的企业3家: those of which a number follows. */
const measures =
  '(?:年|主营业务|营业|销售|工业|总)*(?:产值|营收|收入|销售额?|交易额|税收|纳税额?|利税|利润|(?:总|计划|协议|合同)?投资额?|(?:协议|合同|实际)?(?:利用)?外资额?)';
const each = new RegExp(`${measures}(?:达到?|超过?|过|上|突破|逾)$`, 'u');
/** 7个投资上|亿元的大项目; 3个产值超|千亿元、2个产值500亿元的产业集群: how large each of those counted is. */
const eachCounted = new RegExp(`\\d[余多]?[个家户项座栋]${measures}(?:超过?|过|上|突破|逾)$`, 'u');
const eachAt = new RegExp(`\\d[余多]?[个家户项座栋]${measures}(?:在|达到?)?$`, 'u');
const sumOf = new RegExp(`(?:年|业务|营业|销售)+${measures}(?:在|达到?)?$`, 'u');
const firms = /^的?[^，。；、的\d]{0,6}企业/u;
const laterCounted = new RegExp(`元、\\d+[个家项座栋]${measures}$`, 'u');
const countedOnes = new RegExp(
  `^(?:的|(?:、\\d+[个家项座栋]${measures}(?:超过?|过|上|突破|逾)?[\\d.百千万亿]+元)+的?)?[^，。；、的\\d]{0,8}?(?:项目|企业|园区|集群|楼宇|基地|公司|品牌|[镇村县])(?!投资|资金|贷款)`,
  'u',
);
/** 年销售额在5000万元以上|的企业12家 */
const eachAbove = /(?:产值|营收|收入|额|税收|利润|投资)(?:在|达到?)?$/u;
const ofEach = /^的[^，。；、的\d]{1,14}\d[\d.]*[百千万]?[余多]?[个家条户项座栋](?!月)/u;
const named = /^(?![的至到])[\u4e00-\u9fff]{2}/u;

/** 引进1个|100亿元和50亿元以上单体项目, 3个|10亿元以上工业项目: how large each of those counted is. */
const ofCounted = /\d[个家项](?:\d[\d.]*[万亿]+元(?:以上)?[和、及])*$/u;
const countedThing =
  /^(?:[和、及]\d[\d.]*[万亿]+元(?:以上)?)*[^，。；、的\d]{0,6}(?:项目|企业|园区|产业集群)(?!投资|资金|贷款)/u;
const sizable = /(?:单体|产业|工业|制造业|重大|重点)*(?:项目|企业)(?!投资|资金|贷款)/u;
/** 100亿元、50亿元以上|项目均创新高 */
const sizableEnd = new RegExp(`^${sizable.source}`, 'u');
/** 推动|100亿元、50亿元重特大产业项目: sums of two sizes are no one sum. */
const kinds = /(?:重特大|重大|产业|工业|制造业)+项目/u;
const firstOfSizes = new RegExp(
  `^(?:、\\d[\\d.]*[万亿]+元)+(?:(?:级)?${kinds.source}|以上${sizable.source})`,
  'u',
);
const sizesEnd = new RegExp(`^(?:级)?${kinds.source}`, 'u');
const laterOfSizes = /\d[万亿]+元、$/u;
/** 引进一个投资超50亿元|、20亿元的产业项目, 计划投资50亿元以上|的重点项目 */
const oneWith = /一[个家](?:总|计划)?投资额?(?:超过?|过|达到?|不低于)(?:\d[\d.]*[万亿]+元、)*$/u;
const ofWhich =
  /^的[^，。；、的\d]{0,4}(?:村|户|企业|园区|乡镇)(?:超过?|达到?|占|近|约|实现)*(?:[一两三四五六七八九]成|[一过]?半|\d|全覆盖|清零)/u;
const inEach = /^[^，。；、的\d]{0,4}项目[^，。；\d]{2,10}(?:各|分别(?:达到?)?)\d/u;
const generic =
  /^的(?:重大|重点|产业|工业|制造业|招商|建设)*项目(?!建设|投资)[^，。；\d]*(?:$|[，。；])/u;
/** 年收入低于5万元|的村 */
const under = /(?:收入|产值|营收)(?:低于|不足|不到|未达到?|少于)$/u;
/** 廊道两侧1公里|范围内植树 */
const within = /^的?(?:范围|半径)[之以]?内/u;
/** 每增长1个百分点|的增量，相当于5年前1.5个百分点、10年前2.5个百分点: nothing grew by it. */
const alike = /相当于[^，。；]{0,16}\d年前$/u;
const likened = /^的(?:增量|增幅)，(?:相当于|折合|等于)/u;

const partOf =
  /^的(?:部分|金额)|^[至到—-]{1,2}[\d.]+[百千万亿]*元的?部分(?:$|[，。；、])|^部分(?:$|[，。；、])/u;

/** `before` and `after` are the words around the figure, some of them. */
export function isThreshold(figure: Candidate, before: string, after: string): boolean {
  const { unit, suffix } = figure;
  // 30至50万元|的村4个, 30至50万元|项目完成投资2亿元: of what size they are
  if (unit.endsWith('元') && (figure.valueMax === null ? upper : opening).test(before))
    if (ofThose.test(after) || ofSizeToo.test(after)) return true;
  // 其中达到100万元|的村2个
  if (unit.endsWith('元') && /(?:^|[，、；：]|其中)达到$/u.test(before) && ofEach.test(after))
    return true;
  // 每10万人口|高等教育在校生
  if (/每$/u.test(before) && /^[百千万]+人?$/u.test(unit)) return true;
  // 2个|1类创新药, 首款|1类新药, 4类|重点对象危房改造800户
  if (unit === '类' && (/\d[个种款]$/u.test(before) || classes.test(after))) return true;
  // 占比超过10%|的有44种, 高于10万元|的占80%
  if (/^的(?:有|占(?:比|到|达到?|约|近|超过?)*)\d/u.test(after)) return true;
  // 以6个|区为一个组团、4个|县级市为副中心的格局: which part places have that are there already
  if (unit === '个' && layout.test(after) && /(?:以|为[^，、]{1,9}、)$/u.test(before)) return true;
  // 首个过10万亿元|省份
  if (unit.endsWith('元') && suffix === '' && tellsFirst(before, after)) return true;
  // 85%的村集体收入超过5万元: what those have of whom there are so many
  if (unit.endsWith('元') && passed.test(before)) return true;
  // 年应纳税所得额不到100万元|的部分, 100万元至300万元|部分: which part of it
  if (unit.endsWith('元') && partOf.test(after))
    if (suffix !== '' || bounded.test(before) || /^[至到—-]|^部分/u.test(after)) return true;
  // 一批投资20亿元以上|的项目, 一大批投资超20亿元|项目
  if (unit.endsWith('元') && saysOfSome(before, after))
    if (suffix !== '' || bounded.test(before)) return true;
  if (unit.endsWith('百分点') && (alike.test(before) || likened.test(after))) return true;
  if (sized.test(unit) && within.test(after)) return true;
  // 10万余人|聚集的场所: how large they are
  if (unit.endsWith('人') && /^聚集的/u.test(after)) return true;
  if (unit.endsWith('元') && saysWhich(suffix, before, after)) return true;
  // 20兆瓦|风电机组等一批关键技术取得突破: what one machine can do
  if (sized.test(unit) && suffix === '' && prototype.test(after)) return true;
  // 全国最高10米|液压支架: which one
  if (/^[厘毫]?米$/u.test(unit) && suffix === '' && superlative.test(before))
    if (named.test(after)) return true;
  // 年产3万吨|的大米加工企业1家: how large each of those counted is
  if (sized.test(unit) && suffix === '' && /年(?:产|加工|处理)$/u.test(before))
    if (/^的[^，。；、的\d]{2,16}(?:企业|项目|生产线|[厂矿])\d[余多]?[家个座条户]/u.test(after))
      return true;
  // 3.5米|水深航道整治
  if (sized.test(unit) && suffix === '' && extent.test(after)) return true;
  // 人口超过100万|的大县3个, 30万|人口以上的县城
  if (/^[百千]?万人?$/u.test(unit) && suffix === '' && populous(before, after)) return true;
  if (suffix === '') return isPassed(unit, before, after);
  // 年营收5亿元以上|工业企业研发机构全覆盖: which firms
  if (unit.endsWith('元') && suffix.endsWith('以上') && sumOf.test(before) && firms.test(after))
    return true;
  // 对新引进投资1000万元以上|的，给予补贴: who is meant
  if (/以[上下内]$/u.test(suffix) && /^(?:（含）)?的，/u.test(after)) return true;
  // 对用电增长6%以上|的规上企业给予奖励
  if (unit === '%' && suffix.endsWith('以上') && /^的[^，。；、的\d]{0,10}企业/u.test(after))
    if (/(?:增长|增速|增幅|占比|比重|强度)(?:达到?|超过?|在)?$/u.test(before)) return true;
  // 3家年纳税500万元以上|的企业: how large each of those counted is
  if (unit.endsWith('元') && suffix.endsWith('以上') && eachAt.test(before))
    if (countedOnes.test(after)) return true;
  // 收入20万元以上|的村超一半、5万元以上|的村全覆盖; 2000万元及以上|项目开工、建成各100个
  if (unit.endsWith('元') && (ofWhich.test(after) || inEach.test(after))) return true;
  // 其中10亿元以上|的达到5户、50亿元以上|的2户
  if (unit.endsWith('元') && suffix.endsWith('以上') && amongThose.test(before))
    if (after.startsWith('的') && ofThose.test(after)) return true;
  // 500万元及以上|固定资产投资增长, 推进投资3000万元以上|项目建设
  if (unit.endsWith('元') && suffix.endsWith('以上') && ofInvestment(before, after)) return true;
  // 栽植2米以上|樟子松共2.1万株
  if (unit === '米' && suffix.endsWith('以上') && /^的?[^，。；、\d]{1,8}\d/u.test(after))
    return true;
  // 50户以上|农村连片村寨, 200个|50户以上山区村寨
  if (/^[户人]$/u.test(unit))
    return village.test(after) || (held.test(before) && named.test(after));
  // 500头以上|规模养殖场达到320家
  if (sites.test(after) && (sized.test(unit) || /[头只羽]$/u.test(unit))) return true;
  // 20万以上|人口县, 1000单以上|的经营主体
  if (/^人口[大小]?[县市城]|^的(?:经营主体|家庭|农户)/u.test(after)) return true;
  // 12层以下|住宅
  if (unit === '层' && named.test(after.replace(/^的/u, ''))) return true;
  if (unit.endsWith('元') && eachAbove.test(before) && ofEach.test(after)) return true;
  // 布局一批50万千瓦以上|风光基地, 海拔5000米以上|乡镇
  if (/一批$/u.test(before) || (/海拔$/u.test(before) && !closes(after.charAt(0)))) return true;
  // 实施流域面积|50平方公里以上|河流治理
  if (sized.test(unit) && sizeOf.test(before) && ofSize.test(after)) return true;
  // 年货运量150万吨以上|的物流园区接入铁路: which ones
  if (yearly.test(before) && /^的[^，。；、的\d]{0,8}(?:[园矿]区|企业|单位|港口)/u.test(after))
    return true;
  // 不达标的|20万千瓦以下|机组
  if (before.endsWith('的') && sized.test(unit) && named.test(after)) return true;
  // 12个|200平方米以上便利店: how large each of those counted is
  // 四个年产|15万吨以上矿井
  if (sized.test(unit) && ofEachSize.test(before) && named.test(after)) return true;
  // 2.5万千伏安及以下|限制类矿热炉, 500Mbps及以上|宽带用户占比, 10蒸吨以下|燃煤锅炉
  if (suffix.startsWith('及') && sized.test(unit) && named.test(after)) return true;
  if (suffix === '以下' && capacity.test(unit) && named.test(after) && !reaches.test(before))
    return !/^(?:[并且和及与]|左右|水平)/u.test(after);
  // 单笔|50万元以下|拖欠企业账款
  if (/单[笔户]$/u.test(before) && !closes(after.charAt(0))) return true;
  // 收入50万元以上|的行政村占比, 70个|30亿元以上项目
  const ofThem = shareOf.test(after) || /^的[^，。；、]{2,10}达/u.test(after);
  if (/^(?:[百千万亿]+|.*元)$/u.test(unit) && areCounted(after)) return true;
  if (!unit.endsWith('元')) return false;
  // 23个|50亿元以上，…等300个亿元以上工业项目
  const counted = /\d[个家项]$/u.test(before) && (group.test(after) || closes(after.charAt(0)));
  return (
    ofThem ||
    counted ||
    (suffix === '以下' && /(?:收入|产值|营收)$/u.test(before) && poor.test(after))
  );
}

const statistic = /^(?:的|项目|工业|城镇)*固定资产投资(?=[^，。；、\d]{0,12}\d)/u;
const projectsOf =
  /^的?(?:重大|重点|产业|工业|招商)*项目(?!投资|资金)(?:建设|开工|[^，。；、\d]{0,4}\d|$|[，。；、])/u;

/** Whether a sum only tells from what size on projects count, in a statistic or in a list of works. */
const ofInvestment = (before: string, after: string): boolean =>
  (statistic.test(after) && !/(?:完成|实现|达到?|新增|增加|争取)$/u.test(before)) ||
  (/(?<![总成划度分设资个家项]|[^，。；、]\d)投资$/u.test(before) && projectsOf.test(after));

const sites =
  /^的?(?:标准化|规模化?|连片|集中)*[^，。；、的\d]{0,6}(?:养殖场|养殖小区|养殖户|养殖企业|大户|基地|农场|合作社|[牧猪羊鸡]场|片区|示范[区园片点]|产业园|泊位|水库|电站|泵站|(?:零售|商业|超市|商场|卖场|市场)(?:网点)?)[^，。；、\d]{0,4}\d/u;
const populous = (before: string, after: string): boolean =>
  /^人口以上的/u.test(after) ||
  (/人口(?:超过?|过|突破|逾)$/u.test(before) &&
    /^的[^，。；、的\d]{0,6}[县市镇乡村城]/u.test(after));

const sizeOf = /(?:(?:流域|集水|建筑|占地|水域)面积|库容|流量|装机(?:容量)?)(?:在|达)?$/u;
const ofSize =
  /^的?[^，。；、的\d和及]{0,6}?(?:河[流道]|湖泊|水库|建筑|地块|园区|电站|[河湖](?=[治整保综]))/u;

/** What ranks a thing among all by its size. */
const superlative =
  /(?:全[国省市球]|世界|国内|亚洲|西南|西北|东北|华[东南北中])(?:地区)?最[高大长宽深厚薄小轻细短]$/u;
/** What a place handles in a year. */
const yearly = /年(?:货物?|旅客)?(?:运|发送|到发|吞吐|运输|处理|用水|耗能|产废)量$/u;

/** In which direction a thing has the size that tells which one it is. */
const extent = /^(?:水深|管径|口径|跨度|净[高宽]|直径)的?(?![达不超为])[\u4e00-\u9fff]{2}/u;
const prototype =
  /^(?:级)?[^，。；、的\d]{2,10}等一?批(?:重大|重要|标志性|原创性?)*(?:关键|核心|技术|科技|创新|首台)/u;

/** Whether a sum says how large those are that are counted or meant. */
function saysWhich(suffix: string, before: string, after: string): boolean {
  if (ofCounted.test(before) && countedThing.test(after)) return true;
  if (firstOfSizes.test(after)) return true;
  if (laterOfSizes.test(before))
    if (sizesEnd.test(after) || (suffix === '以上' && sizableEnd.test(after))) return true;
  if (oneWith.test(before)) return /^(?:、\d|的)/u.test(after);
  if (suffix === '以上' && /(?:计划|总)投资额?$/u.test(before)) return generic.test(after);
  return suffix === '' && under.test(before) && poor.test(after);
}

/** What has its class by law, and people of fixed classes whose things are counted behind. */
const classes =
  /^(?:创新药|新药|改良型新药|医疗器械|水质)|^(?:重点对象|困难群体|重点人群)[^，。；、\d]{2,14}\d/u;

/** 控制在|500万吨以下, 降至|300千瓦以下 */
const reaches = /(?:[在到至为达于]|超过?|约)$/u;

/** 打造创新中心二十五条|等政策: the short name of a document; 政策25条|等 and 减负20条、留工12条|等 count. */
export const namesDocument = (unit: string, before: string, after: string): boolean =>
  unit === '条' &&
  !/\d条、[^，。；]*$/u.test(before) &&
  /^等(?:一系列)?(?:政策|措施|举措|文件)/u.test(after) &&
  !/(?:政策|措施|举措|办法|意见|事项|建议)$/u.test(before);

/** 《纲要》共|十三篇: how a document is divided. */
export const isOfDocument = (unit: string, before: string): boolean =>
  /^[篇章节编]$/u.test(unit) && /》(?:全文|草案)?(?:一?共|分为?|包括|有)+$/u.test(before);

const some = /一(?:大?批|些|系列)(?:总?投资额?|年?产值)(?:超过?|过|突破|逾|不低于|在)?$/u;
/** 总投资超亿元|和超千万美元的项目 */
const andSize = /^和(?:总?投资)?(?:超过?|过)?[\d.十百千万亿]+[美欧]?元(?:以上)?的/u;

/** 一批投资|20亿元以上的项目, 一大批投资超|20亿元项目 */
export const saysOfSome = (before: string, after: string): boolean =>
  some.test(before) && (!closes(after.charAt(0)) || andSize.test(after));

/** On what the words before such a sum end: bounds, and measures of firms and projects. */
const tellsSize = /[超过上破逾到达于足收税额利润值入资]$/u;

/** 超200亿元|县2个, 超500亿元|的县域增至12个, 纳税过千万元|总部企业11家 */
export function isPassed(unit: string, before: string, after: string): boolean {
  if (!unit.endsWith('元') || !tellsSize.test(before)) return false;
  // 70%的村集体收入超|百万元
  if (passed.test(before)) return true;
  if (each.test(before) && ofEach.test(after)) return true;
  if (shareOf.test(after) && bounded.test(before)) return true;
  if (eachCounted.test(before) || laterCounted.test(before))
    if (countedOnes.test(after)) return true;
  // 其中超10亿元|的5家, 产值超亿元|65家, 过50亿元|的企业集团2家
  if (/(?:超过?|过|突破|逾)$/u.test(before) && ofThose.test(after)) return true;
  if (/(?:^|[，、；。])(?:其中)?(?:超过?|过|突破|逾)$/u.test(before) && ofEach.test(after))
    return true;
  // 产值10亿元|企业3家
  if (/(?:产值|税收|纳税|收入|利税)$/u.test(before) && firmsOfIt.test(after)) return true;
  // 投资超10亿元的|重大项目加快建设
  if (/投资额?(?:超过?|过|上|突破|逾)$/u.test(before) && generic.test(after)) return true;
  const passes = /(?:超过?|过|突破|逾)$/u.test(before) || each.test(before);
  return passes && (areCounted(after) || /^的[^，。；、\d]{1,6}(?:增至|达到?|有)\d/u.test(after));
}

/** Where a range of sizes opens, and where its upper bound stands. */
const opening = /(?:[，、；：]|其中)$/u;
const upper = /(?:^|[，、；：]|其中)\d[\d.]*[百千万亿]*元?[至到—~-]{1,2}$/u;
const ofSizeToo =
  /^的?[^，。；、的\d]{0,4}(?:项目|企业|[村户])(?:(?:累计|共)?(?:完成)?投资|\d+[个户家])/u;
const amongThose = /(?:^|其中(?:总?投资额?|年?产值|年?营收|年?纳税)?|[家户个项座][、，])$/u;
const ofThose =
  /^的?(?:有|达到?|为|共)*(?:\d+[余多]?|[一两三四五六七八九十])[家户个项座](?:以上|左右)?(?=$|[，。；、）])/u;
const firmsOfIt =
  /^的?(?:工业|龙头|骨干|规模|规上|重点)*企业(?:达到?|有|增至|发展到)?\d+[家户个](?!公司)/u;

/** 收入高于10万元|的占比, 收入10万元以上|的村占比: of how many of them, not how much. */
const shareOf = /^的[^，。；、]{0,10}(?:占比|比例|比重)/u;

/** 企业3家, 县2个, 重大制造业项目26个: those of which a number follows. */
const areCounted = (after: string): boolean =>
  /^的?[^，。；、的\d]{0,8}?(?:企业|[县镇村]|园区|集群|项目|产业|城市|品牌|楼宇|市场|基地|景区|合作社|集团|公司)[^，。；、\d]{0,4}\d/u.test(
    after,
  );

/** Whether a character ends the phrase. */
export function closes(next: string): boolean {
  return next === '' || '，。；：、！）？和'.includes(next);
}
