import { dropTail } from './tail.ts';

/** What an owner loses before a head that is another measure of the same thing. */
const displaced: readonly (readonly [head: RegExp, measure: RegExp])[] = [
  // 规模以上工业增加值增长10%、|利润增长12%
  [
    /^(?:利润|利税|营业收入|主营业务收入)/u,
    /(?<=.{2})(?:增加值|总?产值|营收|(?:主营业务|营业)收入|资产总额|总资产|(?<!固定|国有)资产)$/u,
  ],
  // 一般公共预算收入增长2.3%、|支出超过7000亿元
  [/^支出$/u, /(?<=.{2})收入$/u],
  // 林下经济总面积202万亩、|产值突破100亿元; 粮食播种面积稳定、|年度产量
  [
    /^(?:(?:年度?)?(?:总?产值|总?产量)|亩产|(?:平均)?单产)$/u,
    /(?<=.{2})(?:总?产量|(?:播种|种植|利用)?总?面积|数量)$/u,
  ],
  // 多晶硅产能达到8万吨、|产值达到50亿元
  [/^(?:年?总?产[值量]|营业收入|营收)$/u, /(?<=.{2})产能$/u],
  // 电商企业总数30家，|年销售额130亿元
  [/^年?(?:销售额|营业额|交易额|成交额|产值|产量|营业收入)$/u, /(?<=.{2})(?:总数|数量)$/u],
  // 粮食人均占有量超过400公斤，|总产量
  [/^总?产量$/u, /(?<=.{2})(?:(?:按人口平均|人均)占有量|(?:平均)?(?:单产|亩产))$/u],
  // 管理基金规模800亿元、|数量200只
  [/^(?:数量|个数|户数)$/u, /(?<=.{2})(?:规模|金额)$/u],
  // 住宅建设投入40亿元，|竣工面积400万平方米
  [/面积$/u, /(?<=.{2})(?:完成|建设|开发)*(?:投资|投入)$/u],
  [
    /^总?(?:竣工|施工|建筑|开工|建成)面积$/u,
    /^(?:新建|建设|兴建|修建)(?=.{2})|（[^）]*）$|(?<=.{2})(?:总?产值|(?:施工|销售|竣工|开工|建筑)面积)$/u,
  ],
  // 三资企业总投资2亿美元，其中|外资额
  [/^外资额$/u, /(?<=.{2})总?投资$/u],
  // 乡村旅游接待游客60万人次，|营业收入: people have none.
  [/收入$/u, /(?<=.{2})(?:接待)?游客$/u],
  // 医疗旅游人次86.5万、|收入83.9亿元
  [/^总?收入$/u, /(?<=.{2})(?:人次|人数)$/u],
  // 生猪出栏362万头、|存栏253万头
  [/^存栏量?$/u, /(?<=.)(?:年?出栏量?|存栏量?)$/u],
  [/^年?出栏量?$/u, /(?<=.)(?:年?出栏量?|存栏量?)$/u],
  // 咖啡产值增长3倍、|精深加工率85%
  [/^(?:精深)?加工率$/u, /(?<=.{2})(?:总?产值|产量)$/u],
  // 投资10亿元以上重大项目，|完成投资1万亿元
  [/^完成投资$/u, /(?<=.{2})总?投资$/u],
  // 提升技术交易活跃度，|实现成交额800亿元
  [/^(?:成交额|交易额|销售额|产值|营业收入|营收)$/u, /(?<=.{3})(?:活跃度|水平|能力|质量)$/u],
  // 高速公路全长120公里，|总投资80亿元
  [/^(?!占)/u, /(?<=.{2})(?:全长|总长度?)$/u],
  // 新登记经营主体5万户，|总量: that of all
  [/^(?:总[量数]|总规模)/u, /^新(?:登记注册|登记|注册|设立|设)(?=.{2})/u],
  // 违规加价问题整治、|相关信访总量
  [/^相关/u, /(?<=.{2})(?:专项)?(?:整治|治理|整改|排查|清理|打击)$/u],
];

/** 战略性新兴产业增加值 + 占地区生产总值比重; 高新技术企业 + 总量. */
export function compose(owner: string, head: string): string {
  if (head.startsWith('占')) return owner + head;
  if (head.endsWith('率') && owner.endsWith('率')) return head;
  if (/^(?:总量|总额|总数|数量)$/u.test(head) && /(?:总[额量数值]|数量)$/u.test(owner))
    return owner;
  // 以旅游业为龙头的第三产业 + 增加值: its description is no part of it.
  const described = /^以[^，、的“]{2,8}为(?:龙头|主体|代表|支撑|核心|主导)的(?=.{2})/u;
  const bearer = owner.replace(described, '');
  // 采购农产品 + 采购金额: nor does the verb of both stand twice.
  const verb = /^(..)金额$/u.exec(head)?.[1];
  const thing =
    verb !== undefined && bearer.length > 3 && bearer.startsWith(verb) ? bearer.slice(2) : bearer;
  const bare = dropTail(thing, false);
  const own = (bare === '' ? thing : bare).replace(/(?<=.{2})(?:增速|增幅|涨幅)$/u, '');
  const rest = displaced.reduce(
    (name, [heads, measure]) => (heads.test(head) ? name.replace(measure, '') : name),
    own,
  );
  const whole = head.endsWith('产量') ? rest.replace(/(?<=.)生产$/u, '') : rest;
  // 反馈问题整改|整改率: the word on which both meet stands once.
  return whole + (whole.endsWith(head.slice(0, 2)) ? head.slice(2) : head);
}
