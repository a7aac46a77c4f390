/** Names that say nothing without an owner of one kind. */
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';

export interface OwnerKind {
  readonly heads: RegExp;
  readonly owner: RegExp;
  readonly acts?: boolean;
  readonly far?: boolean;
}

/**
 * Names that need an owner of one kind, and what such an owner ends on; `acts` where the owner is the
 * subject of its clause, never the object; `far` where any earlier clause of the sentence may name it, one
 * owner only.
 */
export const kinds: readonly OwnerKind[] = [
  // 养老保险制度不断完善，|参保人数突破200万人
  {
    heads: /^(?:参保|参合)(?:人数|人员|率)$|^筹资标准$|^赔付总?金?额$/u,
    owner: /^.*(?:保险(?!金|费|公司|机构|业|基金|待遇)|合作医疗|医保(?!基金)|[^“]保”)/u,
  },
  // 轨道交通成网运营，|新增运营里程; 地铁运营里程、|单日最高客运量
  {
    heads:
      /^(?:单?日|日均|年)?(?:最高|最大)?(?:单?日)?(?:客运量|客流量)$|^(?:(?:运营|通车|营业|在建|开通)+总?|总(?:运营|通车|营业)?)里程$/u,
    owner: /[^”]*(?:地铁|轨道交通|轻轨|有轨电车|铁路|高铁|公交|公路)/u,
  },
  // 在建地铁6条，新开通3条|线路
  { heads: /^线路$/u, owner: /地铁|轨道交通|轻轨|有轨电车|公交/u },
  // 规上工业企业实现利润10亿元，|资产负债率
  {
    heads: /^(?:资产负债率|全员劳动生产率|(?:营业收入)?利润率|产能利用率|产销率)$/u,
    owner:
      /^.{2,}?企业(?=(?:实现)?(?:利润|利税|营业收入|主营业务收入|营收|总?产值|资产总额|总资产|资产负债率|(?:营业收入)?利润率|产能利用率|产销率))/u,
  },
  // 城乡居民收入分别达到5万元、3万元，|收入比缩小
  { heads: /^收入(?:比|比值|差距|倍差)$/u, owner: /城乡(?:常住)?居民/u, far: true },
  // 建好江口综合保税区，力争|综合排名进入前70位
  {
    heads: /^综合排名$/u,
    owner: /(?<=^(?:建好|建设好|建成|办好|用好))[^，、]{2,12}(?:区|园|基地|港|平台)/u,
  },
  // 企业技术改造步伐加快，投入|资金: 招商引资 has its own kind
  {
    heads: /^(?:投入)?资金$|^投工$/u,
    owner: /^[^，、]{2,14}(?:建设|改造|治理|修复)(?=(?:步伐加快|力度加大|(?:迈出|取得)新步伐)$)/u,
  },
  // 困难群众医保全额补助，住院费用报销比例: theirs, not that of all
  {
    heads: /^.{2,}报销比例$(?<!(?:职工|居民|人口|对象|群众|城乡|合作|保险).*)/u,
    owner: /^(?:扶贫对象|(?:农村)?贫困(?:人口|群众|户)|困难群众|低保对象|特困人员)/u,
  },
  // 江口口岸推行无接触作业，|过货量增长20%
  { heads: /^(?:过货量|运输箱量)$/u, owner: /^.*?(?:口岸|通道|班列)/u, acts: true },
  // 新能源装机容量30万千瓦、|装机比重达到40%
  {
    heads: /^装机(?:比重|占比)$/u,
    owner: /(?:新能源|清洁能源|可再生能源|非化石能源|绿电|风电|光伏|水电)/u,
  },
  { heads: /^普惠率$/u, owner: /学前教育|幼儿园/u },
  // 推动科创综合体提档升级，提升机构入驻率，|空间使用率达80%
  {
    heads: /^(?:空间|载体|厂房)?(?:使用|入驻|出租|去化|空置)率$/u,
    owner:
      /(?<=^|[，；。])[^，；。、在\d]{2,16}(?:综合体|厂房|孵化器|产业园|科技园|楼宇|载体)(?=(?:转型|提档|提质|升级|增效|建设|发展|运营)+，)/u,
    far: true,
  },
  // 一般公共预算收入质量更优，|税收占比提升
  {
    heads: /^税收占比$/u,
    owner: /^.*(?:预算|财政)收入(?=(?:质量|结构)[^，；、\d]{2,6}$)/u,
  },
  // 对外承包工程在80多个国家展开，完成|营业额
  {
    heads: /^(?:完成)?营业额$|^新签合同额$/u,
    owner: /(?:对外)?承包工程(?:[和、与]劳务合作)?|对外劳务合作/u,
    far: true,
  },
  // 入境旅游人数达到300万人次，|创汇2亿美元
  { heads: /^(?:创汇额?|外汇收入)$/u, owner: /(?:来华|入境|国际)旅游|劳务输出/u, far: true },
  // 铁路建设以增强外运能力为重点，每年增加|运力
  { heads: /^运力$/u, owner: /铁路|民航|水运|公路/u, far: true },
  // 乡村旅游快速发展，3万农户参与接待，实现|旅游收入: of that kind, not of all
  {
    heads: /^旅游(?:总|综合)?收入$/u,
    owner: /(?<=^|[，；])(?:农村|乡村|红色|冰雪|工业|森林|研学)(?=旅游[^，；、]*发展，)/u,
    far: true,
  },
  // 招商引资力度加大，全年|到位资金
  { heads: /^(?:到位|签约|协议|合同)资金$/u, owner: /招商引资|援[藏疆青]|对口支援/u },
  // 新建污水处理厂3座，新增|处理能力
  {
    heads: /^(?:日|年|综合|日均)?(?:处[理置]|调蓄)能力$/u,
    owner:
      /(?:生活|城镇|城市|农村|餐厨|建筑)*(?:污水|垃圾)|初期?雨水?|雨水|磷石膏|固体废物|固废|危险?废物?|医疗废物|污泥|粪污/u,
  },
  // 江口证券交易所交易额居全国第三，|债券发行规模: not that of the place
  {
    heads: /^(?:(?:债券|股票|基金)*(?:发行规模|成交额|交易额)|(?:首发|股权)?募资额)$/u,
    owner: /(?<=^|[，；])[^，；、在\d]{2,12}(?:证券|期货|股权)交易所/u,
    far: true,
  },
  // 江口国际机场开通航线120条，|年旅客吞吐量, 航线总数, 航班正点率
  {
    heads:
      /^(?:年|单?日)?(?:最高|最大)?(?:旅客|货邮)吞吐量$|^(?:航线总数|通航城市|航班正[点常]率|起降架次)$/u,
    owner: /(?<=^|[，；])[^，；、在\d]{2,12}机场(?!群)/u,
    far: true,
  },
  // 开展流感疫苗接种，|免费接种5万剂次; 加强核酸检测，…|日最大检测能力
  { heads: /^(?:免费|全程|累计)*接种$/u, owner: /[^，、]*疫苗/u },
  { heads: /^(?:单?日|每日)?(?:最大|最高)?检测能力$/u, owner: /核酸/u, far: true },
  // 市级机关公用经费压减5%，|项目支出压减3%
  {
    heads: /^(?:项目|人员|公用)(?:支出|经费)$/u,
    owner: /^.{2,}?(?=(?:日常)?(?:公用|人员|项目)(?:经费|支出)$)/u,
  },
];

/** 实现|全市旅游收入: not that of the sector told before. */
const ofWhole = /全[国省市区县州]|全年[^，]{0,4}旅游/u;

/** The one owner that the sentence names before the figure; '' for none or several. */
export function farOwner({ owner }: OwnerKind, reading: Reading): string {
  if (ofWhole.test(reading.chunk)) return '';
  const all = new Set(reading.told().match(new RegExp(owner.source, 'gu')));
  const [first = ''] = all;
  // 推进|江口机场|航站楼建设
  return all.size === 1 ? nounBefore(first, false).noun : '';
}
