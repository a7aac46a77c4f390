/** The beginning of a phrase: words that open a clause and are no part of a name, and verbs. */
import { remember } from '../remember.ts';
import { openers } from './openers.ts';
import { fiveYears } from './five-year-plans.ts';
import { partOfYear } from './spans.ts';
import { listVerbs, verbalNouns } from './verbs.ts';

export const connective =
  /^(?:[、及与，或—；：的了也均但*#①-⑳⑴-⒇]|并(?!购|网)|等(?!级|额|离子|温)|和(?!美|谐|平|田|县(?![乡级城域区市道])|顺|解|林)|以及|(?:情况|背景|条件|前提)下)+/u;
/** 近十年来, 5个多月, 仅4个月, 5年|城镇新增就业: how long it took. */
const spanLead =
  /^(?:过去|近|仅|短短|连续|历时)?(?:多年(?:来)?|[\d一二三四五六七八九十两]+(?:年(?:以?来|间|内|时间|中(?![级小心学央考期间]))?(?![级制期度终会]|义务教育|一贯制)|个多?月(?:来|内|时间)?)|[一二三四五六七八九十两]+年(?:多?来|(?=累计|共))|[一二三四五六七八九十]{1,3}是)(?=.{2})/u;
export const yearLead = new RegExp(
  `^(?:(?:到|至|截[至止])?(?:(?:20|19)\\d\\d年?[—至到-]{1,2})?(?:20|19)\\d\\d年(?:[底末前]|以来|全年|度(?=[^，、]{4})|${partOfYear})?|截[至止](?:(?:20|19)\\d\\d年|[今去上当本]年)?(?:年|(?:1[0-2]|[1-9])月)?[末底]|[到至]年[末底]|本届政府(?:期间|以来|任期内)|[自从](?:20|19)\\d\\d年(?:起|以来|开始)|在(?:20|19)\\d\\d年[底末]?[之以]?前|[到至比较]?${fiveYears}(?:期间|时期|期末|末)|今明[两二2]年|(?:20|19)\\d\\d(?=全[国省市区县州]))`,
  'u',
);
/** 1至7月|关闭煤矿, 一季度和上半年|全省地区生产总值 */
const partLead = new RegExp(`^${partOfYear}末?(?:$|(?=.{2})(?![产的、和及与]))`, 'u');
/** 力争今年|4月|贯通应用: not 1月至5月, 5月龄. */
const monthLead = /^(?:1[0-2]|[1-9])月(?:份|底|末|初)?前?(?![—至到、龄\d])(?=.{2})/u;
/** 共|储备项目, 要|淘汰, 再|为企业减税, 由|中央代地方发债: no part of a name. */
const particles =
  /^(?:（(?:预计[，、])?(?:以?下同|初步核算数?|预计数?)）|共(?=建[成设]|[筹融投]资|投[入工劳])|共(?![建享同产青和有生用商治育助赢富管担存济通鸣识聚伴轭性保计])(?=.{3})|[要](?![素塞求点闻道件务地害])|又(?=.{3})|可(?=为|节[水电能煤约])|再(?![次生保贷担造]|制造|就业|利用|教育)|由于?|而|使(?![用命馆者领]))+/u;

/** 减免企业税费, 返还企业失业保险费 */
const relieved =
  /^(?:减免[^，、]{0,6}(?:[税社][费金]|[水电气]费|保费|所得税|租金|房租|费用)|(?:免征|返还|退还|缓缴|免收)[^，、的]{0,8}(?:税费|社保费|保险费|所得税|租金|房租))$/u;

/** 研发|农业新品种 */
const developed =
  /^研发[^，、]{0,12}(?:新品种|新产品|新技术|新工艺|新材料|新药|疫苗|样机|大模型)$/u;

/** Whether a part of a clause begins with a list verb. */
export function startsWithVerb(part: string): boolean {
  return verbAt(stripOpeners(part)) > 0;
}

/** Length of the list verb at the start, 0 where it begins a noun such as 建设用地. */
export function verbAt(text: string): number {
  const length = listVerbs.at(text, 0);
  const isNoun = verbalNouns.at(text, 0) > length && !/^建成区域/u.test(text);
  if (length === 0 || isNoun) return 0;
  // 达标|物业项目, 达标比例, 达产|项目: an attribute.
  if (/^达[标产]./u.test(text)) return 0;
  // 研发投入, 研发人员: only something new is the object of a verb.
  if (length === 2 && text.startsWith('研发') && !developed.test(text)) return 0;
  // 入选国家级人才计划|30名: the entries are counted.
  if (/^入选[^，、]{2,16}(?:计划|名单|榜单|名录|目录|人才(?:工程|专项|库))$/u.test(text)) return 0;
  // 涉及民生的财政支出占比: an attribute.
  if (/^涉及[^，、的]{1,8}的.{2}/u.test(text)) return 0;
  // 新增专项债券占全国份额: of the new ones alone.
  if (/^新增[^，、]{2,16}占[^，、]{1,12}(?:份额|比重|比例)$/u.test(text)) return 0;
  // 增加|编制30个: posts, and nothing drawn up
  if (text === '编制') return 0;
  // 新增债券 and 再融资债券 are two kinds.
  if (/^(?:新增|再融资)债券/u.test(text)) return 0;
  // 新建住宅区绿地配建率: that of the new ones alone.
  if (/^新建[^，、]{2,16}率$/u.test(text)) return 0;
  // 入选企业数量, 入围总数: the number of those.
  if (/^(?:入选|入围|上榜|获评|中标)[^，、]{0,6}(?:[数总]量|总数)/u.test(text)) return 0;
  // 新增的纳税人纳税: what those alone paid.
  if (/^新(?:增|设|登记|注册|办)的[^，、]{2,16}(?:纳税|就业|贡献)额?$/u.test(text)) return 0;
  // 建成和在建里程: both kinds.
  if (/^(?:建成|通车|运营|投运)[和与及、]在建/u.test(text)) return 0;
  // 办理和查询量: how much of both.
  if (/^.{2}[和与及].{2}量$/u.test(text)) return 0;
  // 核销坏账: without its verb it would be what there is of it; 核销|医药费
  if (/^核销(?![^，、]{0,8}费)/u.test(text)) return 0;
  // 减免企业税费: without its verb it would be what they pay.
  if (relieved.test(text)) return 0;
  // 节约能源, 节约资金: without its verb it would be what was used.
  if (
    /^节约(?:能源|用[水电油气]|标准煤|[煤电油水气](?:和[煤电油水气])?)$|^节[约省](?:财政)?(?:资金|经费)$/u.test(
      text,
    )
  )
    return 0;
  // 减轻企业负担, 新增政府债务总规模: the burden, or the whole of the debt.
  if (/^减轻[^，、]{0,12}负担$|^新增[^，、]{0,12}(?:总规模|限额)$|^新增城镇就业$/u.test(text))
    return 0;
  // 有研发机构的规上企业: an attribute.
  if (/^(?:有(?!\d)|达到)[^，、的]{2,10}的.{2}/u.test(text)) return 0;
  return /^[率量额类]|^(?:活动|工作|任务|行动|事项|计划|方案|措施|政策)$|^幅度/u.test(
    text.slice(length),
  )
    ? 0
    : length;
}

/** Names that begin with a word that opens clauses. */
const wholeTerm =
  /^(?:[当一多]年生|加速器|梯次利用|预期性|再融资|全面(?:建成)?小康(?:实现)?程度|高标准农田|有效期|有效灌溉|计划(?:生育|单列|[内外])|全国(?:政协|人大|社会保障基金|重点实验室|重点镇|重点文物|文明|双拥|百强|示范|精品|优秀|一流|劳动模范|统一大市场|乡村旅游)|重点监测|有效(?:发明)?专利|有效高新技术企业|动态(?:监测|清零|调整)|直接(?:融资|投资|经济损失|[利使]用外资)|[同环]比指数|间接融资|联合(?:体|会|收割机|实验室|创新(?:中心|平台|体)|研究(?:院|中心)|研发中心))/u;

/** 通过各种方式|使用贷款: how it was done. */
const manner = /^(?:通过|采取|以)?(?:各种|多种|不同|多)(?:方式|渠道|途径|形式|办法)/u;

/**
 * 是在|经济总量突破的基础上, 比改革前|减轻负担, 援助|困难人员再就业, 比2013年|非税占比下降, 分两轮|取消审批事项,
 * 自然|增幅, 按省定标准|新建幼儿园, 除|外贸出口下降3%, 按|设备投资额的15%: the frame of what is told.
 */
const frame =
  /^是在(?=.{2})|^[一-鿿]{2,4}预计(?=[^，、]{0,8}(?:总量|总值|收入|产值|增加值)$)|^且(?=[^，、]{3,})|^[一-鿿]{2,3}[区县市](?:19|20)\d\d年(?=.{3})|^(?:积极|主动)?协调(?=(?:增加|新增|解决|落实|争取|引进)[^，、]{2,})|^推荐[^，、]{2,8}参评(?=.{2})|^实际(?=(?:完成|实施|建成)(?!率|数|情况|工程量|投资))|^拟申请(?=.{2})|^新推(?:广|出)?(?:各类)?(?=.{2})|^(?:农户|企业|村民|商户|居民)签订(?=.{2})|^帮助(?=[^，、获取得]{0,10}(?:劳动力|人员|职工|农民工?|毕业生|大学生|群众|残疾人|困难户|失业者|妇女)$)|^为[^，、的]{2,14}?(?:免费)?(?=(?:培训|招聘|配备|配齐|选派|培养|提供|发放|配置)[^，、]{2,})|^[比较](?![赛例重])[^，、；比较]{1,6}前(?=[减增提降压缩节多少])|^援助(?=[^，、]{2,8}(?:就业|创业)$)|^按[^，、]{1,4}(?:口径|价格?)(?:计算)?(?=.{2})|^(?:同|可比|自然)口径(?=完成|实现|达|增|为|下降|减)|^按照?[^，、]{1,6}标准(?=[新改扩]|建[设成]|完成|实施|发放)|^按照?(?=[^，、按]{2,14}(?:额|费用|价款|收入|成本|租金|资金)的?$)|^在[^，、在]{2,20}[上内里](?:进行|开展|实施)(?=[^，、]{2,})|^普遍(?=(?:压缩|提高|降低|增加|下降)[^，、]{2,})|^原则上(?=.{2})|^加上(?=(?:19|20)\d\d年.{2})|^在[^，、在]{2,14}(?:区域|范围|辖区|境)内共?(?=新|[建改])|^自然(?=增[幅速]|增长(?!率))|^分[\d一二两三四五六七八九十]+[轮批次步期](?=.{2})|^应(?<done>.)尽\k<done>(?=[^，、的]{2,}$)|^年度(?=(?:实施|开工|新建|改造|建成)(?!率|方案|计划|项目|任务|面积|里程))|^(?:党中央|中央|[省市县区]委|自治区党委)提出(?=.{2})|^在[^，、]{2,20}(?:报告|纲要|规划)》?中提出(?=.{2})|^[^，、的]{2,6}提出(?=“[^”]{2,4}五”)|^建议(?=“[^”]{2,4}五”)|^继(?=(?:19|20)\d\d年)|^除(?![险尘草虫湿冰雪臭氧菌害锈恶])(?=.{2})|^辖区内?(?=现?[有共])|^(?:全部|全面)?(?:建成)?(?:投产|达产|达效)后(?:可|将|预计)*(?=.{2})|^[比较](?:(?:20|19)\d\d|[去上前])年(?=.{2,}[率重比额入出量]$)/u;

/** 年末|全市常住人口: of a stock there is one count a year; a rate, as 年末失业率, has other days. */
const stockDay =
  /^年末(?=[^，、]{2,16}(?:人口|人数|从业人员|余额|保有量|户数|里程)(?:[［[]\d+[］\]])?$)/u;

/** The phrase without connectives, times and words that open clauses. */
export const stripOpeners = remember(withoutOpeners);

function withoutOpeners(text: string): string {
  let out = text.replace(connective, '');
  for (;;) {
    if (wholeTerm.test(out)) return out;
    out = out
      .replace(yearLead, '')
      .replace(partLead, '')
      .replace(spanLead, '')
      .replace(monthLead, '')
      .replace(particles, '')
      .replace(
        /^新(?=入选|入围)|^创(?=(?:年?(?:总?产值|增加值|税收|利税|利润|营收|收入|纯收入|税)|国、?地税|外汇)$)|^打(?=[深浅机水大]{1,2}井)|^阶段性(?=减免|减征|缓缴)|^每年平均(?=装机)/u,
        '',
      )
      .replace(/^用于(?=[^的]{2,}$)/u, '')
      .replace(/^用.{1,5}年(?:左右)?(?:的)?时间|^[将把](?![军来])/u, '')
      .replace(stockDay, '');
    if (wholeTerm.test(out)) return out;
    const framed = out;
    out = out.replace(frame, '');
    if (out !== framed) continue;
    const way = manner.exec(out)?.[0].length ?? 0;
    if (way > 0 && verbAt(out.slice(way)) > 0) out = out.slice(way);
    const length = openers.at(out, 0);
    if (length === 0) return out;
    // An opener by itself is no name.
    if (length >= out.length) return length > 1 && verbAt(out) === 0 ? '' : out;
    const rest = out.slice(length);
    if (listVerbs.at(out, 0) > length) return out;
    // 新能源, 都市圈, 基本养老保险: a short opener counts only before a verb or another opener.
    const short =
      length === 1 ||
      /^(?:基本|主要|重点|集中|首批|科学|滚动|依法|暖心|贴心|低价|平价|统一|保证|做到|分类|配套|动态)$/u.test(
        out.slice(0, length),
      );
    if (short && verbAt(rest) === 0 && openers.at(rest, 0) < 2) return out;
    out = rest.replace(/^[，或]/u, '');
  }
}
