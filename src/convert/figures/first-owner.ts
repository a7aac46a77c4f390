/** Whose the later names of a list are that say little alone: that of the first. */

const zone =
  '(?:园区|开发区|高新区|经开区|新区|自贸区|综保区|示范区|试验区|功能区|民营经济|县域经济)';
/** What is told of a zone as of a whole place. */
const sums =
  '(?:地区生产总值|GDP|(?:规模以上|规上)?工业(?:总产值|增加值)|固定资产投资|一般公共预算收入|财政收入|税收(?:收入)?|(?:实际)?(?:利用|使用)外资|(?:自营|外贸)?(?:进出口|出口)(?:总额)?|社会消费品零售总额|(?:业务|技工贸)总收入)';
/** What is told for each acre of it. */
const perArea = '[亩地]均.{2,8}';

/** The first name with its owner as $1, and the bare names that have no owner of their own behind it. */
const sharing: readonly (readonly [first: RegExp, bare: RegExp])[] = [
  // 单位GDP|能耗、水耗
  [
    /^((?:单位|万元)(?:(?:国内|地区)?生产总值|GDP|工业增加值))/u,
    /^(?:能耗|[水电]耗|用[水电]量|二氧化碳排放量?|碳排放(?:量|强度)?)$/u,
  ],
  // 国内游客|人次、总花费
  [/^(.+)人次$/u, /^(?:人均|总)?(?:花费|消费)$/u],
  // 省属企业|营业收入、利润; 规上工业|增加值、开票销售
  [
    /^(.{2,}?)(?:(?:主营业务|营业)收入|营收|总?产值|增加值|资产总额|总资产)$/u,
    /^(?:营业收入|营收|净?利润(?:总额)?|利税|税收|税费|(?:开票|应税)销售(?:收入)?|(?:入库|实缴)税[收金])$/u,
  ],
  // 园区|地区生产总值、一般公共预算收入分别占全市
  [new RegExp(`^(.{2,}${zone}|${zone})${sums}$`, 'u'), new RegExp(`^${sums}$`, 'u')],
  [new RegExp(`^(.*${zone})${perArea}$`, 'u'), new RegExp(`^${perArea}$`, 'u')],
  // 原油|产量、加工量
  [/^(.{2,})(?:产量|产能)$/u, /^(?:产量|加工量|销售?量|消费量|库存量|出口量|储量)$/u],
  // 新签约工业项目|数和总投资额
  [
    /^(.*项目)(?:个?数|数量)$/u,
    /^(?:(?:计划|协议)?总投资额?|投资总额|合同(?:金额|投资额)|协议投资额)$/u,
  ],
  // 公众|安全感、满意度
  [
    /^(.{0,2}(?:公众|群众|居民|企业|市民|游客|师生))(?:安全感|满意[度率]|幸福感|获得感)$/u,
    /^(?:安全感|满意[度率]|幸福感|获得感|知晓率|认可度)$/u,
  ],
  // 重点企业的|质量指标和消耗指标
  [
    /^(.{2,}(?:企业|公司|机构|园区|院校)的)[^的]{2,}指标$/u,
    /^(?!.*(?:企业|公司|机构|园区|院校|全[国省市])).{2,}指标$/u,
  ],
  // 招商引资项目|履约率、开工率
  [/^(.{2,}(?:项目|企业|机构|产品|事项|案件|问题|订单))[^，、]{2,4}率$/u, /^[^，、的]{2,4}率$/u],
  // 学前教育|公办率、普惠率
  [
    /^(.{2,}(?:教育|阶段))(?:公办|民办|普惠|[毛净]?入[学园]|巩固|升学)(?:占比|比例|率)$/u,
    /^(?:公办|民办|普惠|[毛净]?入[学园]|巩固|升学)率$/u,
  ],
  // 沿海港口|吞吐量、集装箱量
  [
    /^(.*(?:港口?|机场))(?:货物|集装箱|旅客|货邮)?吞吐量$/u,
    /^(?:货物|集装箱|旅客|货邮)(?:吞吐)?量$/u,
  ],
];

/** The owner that `name` takes from the first name of its list; '' for none. */
export function ownerFromFirst(first: string, name: string): string {
  for (const [whole, bare] of sharing) {
    const owner = bare.test(name) ? whole.exec(first)?.[1] : undefined;
    if (owner !== undefined) return owner;
  }
  return '';
}
