/** Whose a bare member of a list is, or the bare name of the next clause: that of the name before it. */
import { measured } from './measured.ts';
import type { Reading } from './reading.ts';

/** The name before with its owner as $1, and the bare names that take it. */
type Sharing = readonly (readonly [before: RegExp, bare: RegExp])[];

const homeRate = /^(?:无害化)?(?:生活|卫生)?(?:垃圾|污水|户?厕所?|自来水)[^，、]*率$/u;

const invested: Sharing[number] = [/^(.{2,}?)完成(?:年度)?投资$/u, /^(?:年度)?投资完成率$/u];

/** 江口牌汽车|产量9万辆、销量8万辆 */
const sold: Sharing[number] = [/^(.{2,})产量$/u, /^(?:销售?|出口)量$/u];

/** 清洁能源|装机占比55%、发电量占比51% */
const power: Sharing[number] = [
  /^(.*(?:能源|风电|光伏|水电|绿电))装机(?:容量|规模)?(?:占比|比重)?$/u,
  /^(?:年?发电量|发电)(?:占比|比重)?$/u,
];

/** Members behind 、. */
const members: Sharing = [
  // 对东盟|投资增长8%、进出口增长5%
  [
    /^(对(?![口外])[^，、]{2,12}?)(?:投资|进出口|出口|进口|贸易)(?:总?额)?$/u,
    /^(?:进出口|出口|进口|贸易)(?:总?额)?$/u,
  ],
  // 行政村|生活垃圾治理率95%、污水处理率60%
  [
    /^(行政村|自然村|村庄|农村|乡镇|城镇)(?:无害化)?(?:生活|卫生)?(?:垃圾|污水|户?厕所?|自来水)[^，、]*率$/u,
    homeRate,
  ],
  // 农村中小学|食堂300个、厕所200个
  [
    /^(.*(?:学校|[中小]学|幼儿园|医院|卫生院|高校))(?:学生|教师)?(?:食堂|厕所|宿舍|操场|教室|浴室)$/u,
    /^(?:食堂|厕所|宿舍|操场|教室|浴室)$/u,
  ],
  // 定点帮扶单位|援助资金3亿元、消费帮扶8亿元
  [
    /^(.{2,}(?:单位|省市|企业))(?:援助|捐赠|投入|帮扶)资金$/u,
    /^(?:消费帮扶|捐资捐物|捐款捐物|捐赠物资)$/u,
  ],
  // 新建住宅销售价格|环比指数99.9、同比指数94.6
  [/^(.{2,})[同环]比指数$/u, /^[同环]比指数$/u],
  // 集装箱|吞吐量80万标箱、单箱货值
  [/^(.*集装箱)吞吐量$/u, /^单箱货值$/u],
  // 科技人才工程入选|者30名、团队2个
  [/^(.{2,}入选)(?:者|人才|人员|个人)$/u, /^团队$/u],
  // 科技金融|专营机构30家、产品50个
  [/^(.{2,}金融)(?:专营|服务)?机构$/u, /^产品$/u],
  // 开发区|机构精减率30%、亩均增加值增长8%
  [
    /^([^，、]{0,8}(?:园区|开发区|高新区|经开区|新区|示范区|综保区))[^，、]{2,12}$/u,
    /^(?:[亩地]均|单位面积).{2,8}$/u,
  ],
  // 博士硕士学位|授予单位3个、授权点65个
  [/^(.*学位)授[予权]单位$/u, /^授权点$/u],
  // 市图书馆|总馆1个、分馆60个
  [/^(.*(?:图书馆|文化馆|博物馆))(?:总馆)?$/u, /^分馆$/u],
  // 省重点项目|完成投资30亿元、投资完成率105%
  invested,
  sold,
  power,
  // 新能源|投资增长70%、装机规模增长38%
  [/^(.*(?:能源|风电|光伏))(?:产业)?投资$/u, /^装机(?:容量|规模)$/u],
  // 集装箱|航线120条、吞吐量90万标箱
  [/^(.*集装箱).*航线$/u, /^吞吐量$/u],
  // 万元GDP|水耗下降9%、电耗下降5%
  [
    /^((?:单位|万元)[^，、]{2,8}?)(?:能耗|[水电]耗|用[水电]量)$/u,
    /^(?:能耗|[水电]耗|用[水电]量)$/u,
  ],
  // 实际使用|内资30亿元、外资200万美元
  [/^(实际(?:使用|利用|引进|到位))[内外]资$/u, /^[内外]资$/u],
];

/** Names that open the next clause. */
const sisters: Sharing = [
  // 财政|总收入90亿元，总支出80亿元
  [/^(.*(?:财政|预算))总收入$/u, /^总支出$/u],
  invested,
  sold,
  power,
  // 医院|总诊疗人次90万，入院人次3万
  [/^(.*(?:医院|卫生院|医疗机构|医疗卫生机构))总?诊疗人次$/u, /^(?:入院|出院|住院|门诊)人次$/u],
  // 手机出口|90万台，货值30亿元
  [/^(.{2,}[进出]口)量?$/u, /^货值$/u],
  // 江口创新园|亩均产值90万元，亩均税收8万元
  [/^(.{2,}[园区城])[亩地]均.{2,8}$/u, /^[亩地]均.{2,8}$/u],
  // 市级预备费|预算5亿元，实际支出3亿元
  [/^(.*(?:预备费|基金|资金|经费))(?:年初|年度)?预算$/u, /^实际支出$/u],
  // 村级债务900万元，|债权300万元
  [/^(.{1,4}级)债务$/u, /^债权$/u],
  // 财政支出年初预算900万元，|调整预算1200万元
  [/^(.*(?:支出|收入))(?:年初|年度)预算$/u, /^(?:调整|变更)预算$/u],
  // 江口国际机场|旅客吞吐量增长8%，货邮吞吐量8万吨; not those of all airports
  [
    /^(.{2,}(?<!民航|民用|运输)(?:机场|港口?|口岸))年?(?:旅客|货邮|货物|集装箱)吞吐量$/u,
    /^年?(?:旅客|货邮|货物|集装箱)吞吐量$/u,
  ],
  // 农村|卫生厕所普及率95%，生活垃圾处理率100%
  [
    /^(行政村|自然村|村庄|农村)(?:无害化)?(?:生活|卫生)?(?:垃圾|污水|户?厕所?|自来水)[^，、]*率$/u,
    homeRate,
  ],
  // 乡镇工业|在全省工业中的比重提高到60%，销售产值
  [/^(.{2,}?)在[^，、]+中的?比重$/u, /^(?:(?:销售|工业)?总?产值|销售收入|利税|增加值|从业人员)$/u],
];

/** 出让矿业权100宗、|收益20亿元: what they brought or cost. */
const yields = /^(?:收益|资金|价款|成交价款?)$/u;

/** The name with the owner of the one before, if it has none; `owner` is that of their clause. */
export function withOwnerBefore(
  { chunk, continued, figure, place, sameSentence }: Reading,
  before: Reading | undefined,
  previous: string,
  name: string,
): string {
  if (!sameSentence || before === undefined || previous.length <= 1) return name;
  // 56条改革经验，|江口贡献9条
  const given = /^.{2,4}贡献$/u.test(name) && figure.unit === before.figure.unit;
  if (given && place.right === '') return previous + name;
  const mark = chunk.startsWith('、') ? '、' : '';
  if (continued !== (mark !== '') || !chunk.startsWith(name, mark.length)) return name;
  if (continued && yields.test(name) && chunk.length === name.length + 1) {
    const priced = figure.unit.endsWith('元') && !before.figure.unit.endsWith('元');
    return priced && !/[人员才户]$|资金$|%$/u.test(previous) ? previous + name : name;
  }
  for (const [whole, bare] of continued ? members : sisters) {
    const owner = bare.test(name) ? whole.exec(previous)?.[1] : undefined;
    if (owner !== undefined) return owner + name;
  }
  return name;
}

const scheme =
  /^(?:深入|全面|扎实|大力)*(?:开展|实施)(?:新一轮)?([^，、]{2,20}(?:行动|工程|攻坚战?|计划))$/u;

/** 实施水网建设行动，力争|完成投资40亿元: what was invested in it. */
export function investedBy(reading: Reading, name: string): string {
  if (name !== '完成投资' || reading.continued) return name;
  const alone = /^(?:力争|确保|预计|计划)*(?:全年|年内|当年)?完成投资$/u.test(reading.chunk);
  return (alone ? (scheme.exec(reading.before())?.[1] ?? '') : '') + name;
}

/** 省级项目60个、市级项目90个，分别|完成投资: the sum that those counted before took or brought. */
export const isSumOf = (
  { figure }: Reading,
  before: Reading | undefined,
  behind: string,
): boolean =>
  figure.unit.endsWith('元') &&
  before !== undefined &&
  !measured.test(before.figure.unit) &&
  sumOf.test(behind);
const sumOf =
  /^(?:完成(?:年度)?投资|(?:实际)?到位资金|(?:实现)?(?:总?产值|销售(?:收入|额)?|(?:主营业务|营业)收入|营收|利税|利润|税收))$/u;
