/** 中央财政五年累计|补助养老保险专项资金: who paid or did it, and over which years, before the verb. */
const payer =
  /^(?:(?:中央|[省市区县州]级?|地方|各级)?(?:财政|政府)|国务院(?:各?部门)?)(?:[近过去]*[一二三四五六七八九十\d]+年来?|累计|共计?|拟|将|已)*(?:(?=(?:投入|支持|拨付|安排|下达|取消|调整|下放|精简|设立|出台|制定|修订)(?!资金$|比例|标准|力度|强度|的|规模|经费$|总额|金额|占|政策$))|补助(?!资金|标准|的|经费)|投资支持)(?=[^，、]{3})/u;
const payerSpan =
  /^((?:中央|[省市区县州]{1,3}级?|地方|各级|全国)?财政)[近过去]*[一二三四五六七八九十\d]+年来?(?:累计|共)?(?=支出|投入|收入)/u;
/** 积极争取国家|3000亿元再贷款额度: who is to give it. */
const giver = /^(?:积极|努力|主动|全力)*争取(?:到|了)?(?:国家|中央|上级|省级?|自治区)(?:财政)?$/u;
/** 引导企业主动|退出钢铁产能: who is made to do it. */
const madeTo =
  /^(?:引导|推动|督促|支持|鼓励|指导|促使|倒逼)[^，、]{0,4}企业(?:主动|自愿|有序|自主|依法|加快)*(?=(?:退出|淘汰|压减|化解|关停|关闭)(?!机制))/u;
/** 中央|下拨|专款3亿元: whose money it is. */
const given =
  /^(自治区|中央|国家|[省市县]级?)(?:安排|下拨|拨付|下达)(?=(?:专项)?(?:资金|专款|经费)$)/u;
/** 财政|比年初预算|超收 */
const overBudget = /(?<=.{2})[比较](?:年度|年初|上年|全年)*预算(?=[超短增减]收$)/u;
/** 帮助|企业|降低综合成本: whose it is, without what was done to it. */
const relieved = /^(?:帮助|助力|推动|促进)([^，、]{2,8}?)(?:降低|减少(?!损失))(?=.{2})/u;

/** 五年间|为改造老厂而|引进的设备: what for. */
const purpose = /(?:^|(?<=[年来间内]))为[^，、]{2,20}?而(?=[^，、]{2,8}的)/u;

/** 要求各县、各部门在现有基础上|节约用水: from whom it is asked. */
const asked =
  /^(?:我们)?(?:要求|责成|督促)(?:(?:各(?:[省市县区]|地区?|级|部门|企业|单位)|有关(?:地区|部门|企业|单位))[、和]?)+(?:在[^，]{2,30}?(?:基础|前提|条件)上)?(?=[节减降压完增提新])/u;

/** 支持医疗机构|建设养老站点: who is to do it. */
const supported =
  /^(?:支持|鼓励|引导|指导)[^，、]{2,12}?(?:机构|企业|高校|院校|园区|医院|学校|组织|商会|协会|单位)(?=(?:建设|设立|创办|组建|建立|打造|创建|举办)(?!用地|资金|标准|水平|力度|能力|项目|规模)[^，、]{3,}$)/u;

/** 引导龙头企业与高校|共建实验室: who with whom. */
const together =
  /^(?:支持|鼓励|引导|推动|促进)[^，、]{2,14}?(?:与|和|同|携手|联合)[^，、]{2,16}?(?:合作共建|联合共建|联合组建|联合建设|共建|合建|联建)(?!“|国家|共享|共治)(?=[^，、]{3,}$)/u;

/** 年内果断地把|编制压缩: when and how, before the object. */
const handled = /^.{1,20}(?<![一两几第手扫倒])把(?![握关脉守手控舵头])(?=.{2})/u;

/** The words before a figure without who paid for it, who was helped by it, and what for. */
export function withoutDoer(text: string): string {
  return text
    .replace(asked, '')
    .replace(purpose, '')
    .replace(handled, '')
    .replace(payer, '')
    .replace(payerSpan, '$1')
    .replace(giver, '')
    .replace(given, '$1')
    .replace(madeTo, '')
    .replace(supported, '')
    .replace(together, '')
    .replace(overBudget, '')
    .replace(relieved, '$1');
}
