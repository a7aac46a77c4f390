import { isDoneThere } from './bare-place.ts';
import { clean, said } from './clean-end.ts';
import { isHead } from './head.ts';
import { isEnclosed } from './items.ts';
import { headNouns, predicateAdverbs, predicateVerbs, tellings } from './predicates.ts';
import { listVerbs } from './verbs.ts';

const opensOther =
  /^(?:等(?!级|额|离子|温)|(?:情况|背景|条件|前提|形势)下|基础上|和(?![美谐平田顺]|县(?![乡级城域区市道]))|并(?!网|购)|[、及与，或—（）”》：；。！？⋯…至到]|以及|第|[这该此])/u;
/** 由320户|减至180户 */
const turns =
  /^(?:[增减降升缩扩压提]|调[增减]|精简|压减|缩减|增加|发展|跃升|攀升|拓展|壮大|上调|下调|减少|提高|提升|下降|降低|扩大|缩小|缩短|压缩|增长|上升|(?:优化)?(?:整合|重组|合并|调整)(?:优化)?)[到至为]/u;
/** 在全国72个|评价城市中列第24位, 218家|国家级开发区综合排名中升至 */
const field =
  /(?<=.{2})(?:综合)?(?:排名|评价|考核)?中(?:排|位|稳?[列居升跃名进获]|综合)[^，、]{0,6}$/u;
/** 2项|未全部完成的今年继续推进: what they are was said before. */
const unfinished = /^未[^，、的]{2,6}的(?:$|今年|将|要|继续|仍|正|也|都|均|由|按)/u;
/** 3列|常态化运行: how they run, not what. */
const manner =
  /^(?:常态化|稳定|规模化|满负荷|安全|正常|平稳|高效)+(?:运行|运营|生产|开行|运转|往返)$/u;
/** 5项|没有完成, 另有3个|正在改造 */
const open = /^(?:仍|还|尚)*(?:(?:未|没有|没能)(?:完成|达标|办结|开工|完工)|正在[^，、的]{2,6})$/u;
/** 辽阔疆域|守护好、稳定好 */
const keptWell = /^(?:守护|建设|发展|管理|保护|服务|利用|维护|稳定|落实|传承|治理|经营)好(?:$|、)/u;
/** To whom those are open. */
const openTo = /^向[^，。；、的]{2,6}?(?:免费|全面)?开放/u;
/** Single characters that begin a predicate even with no noun before them. */
const functional =
  /^(?:[在为由从向对使把以因占达比较无赴让被将均都已获]|居(?!家)|有(?![机色轨线限])|超(?![高低大级声导算市薄白细纯临清深]))/u;
/** Words of the adverb list that open a name. */
const opensName =
  /^(?:总投资(?:额)?(?:超过?|过|上|突破|逾)[^，。；、的]{0,8}元的?[^，。；、的]{0,6}(?:项目|企业|园区|基地)|集中(?:连片|采购|供[水热气]|安置|居住)|[已应]批[未而][^，、的]{1,3}|[批供]而未[供用]|整[村乡族]推进|快速[路通]|都[市会]|都江堰|均衡|将军|建成区|规模(?:以[上下]|企业|化|养殖|经营|种植)|总部)/u;
const attributive =
  /^(?:以上|改善[^，。；、]{2,12}(?:项目|工程|计划)$|成功[^，、]{2,6}案例|有条件的|较[大高]|新增|有效|在[校建岗册职线产研]|整体|集中|高效|快速|增收(?:项目|产业|工程|渠道|措施)|脱贫|解决|无症状|增长|居民|就业|占道|达标|参保|开放|运营|覆盖|落地|占地|对口|对外|能|可|投产(?:企业|项目))/u;

const tested = /^([^，。；、的]{2,10}(?:测试|筛查|检测|鉴定))工作$/u;
const qualities =
  /^(?:[^，、的]{2,6}[大强高好优广快]、)+[^，、的]{2,6}[大强高好优广快]的(?=[^，、的]{2})/u;

/** How large those are that are counted. */
const ofSize =
  /^(?:年|主营业务|营业|销售|工业|总|计划|纳)*(?:产值|营收|收入|销售额?|税收?|利税|利润|投资额?)(?:(?:超过?|达到?|突破|逾|在)[\d.百千万亿]+元(?:以上)?|[\d.百千万亿]+元以上)的(?=[^，。；、的\d]{0,8}(?:企业|项目|园区|集群|公司|大户|合作社|[镇村县]))/u;

const ofHomes = /^\d+[户人]以[上下]的?/u;

const placesThat =
  /^((?:[县市区镇村旗]|乡镇?|市县|县[区市]|市州)(?:（[^）]*）)?)(?:(?:城镇|农村|农民|地区|生产|财政|地方|一般|固定|工业|规模|粮食)[^，。；、]{0,12}?(?:收入|[产总]值|投资|增加值|产量)(?:增速|增幅)?|参[合保]农民|总?人口)(?:均|都)?(?:超过?|过|突破|达到?|高于)(?![^\d百千万亿])/u;
/** 粮食产量115.9万吨|1.0 */
const cell = /^-?\d[\d.]*$/u;

/**
 * The counted noun behind a figure: 8条|特色步行街, 875个|重大项目加快推进, 85%的|县级妇幼保健机构;
 * '' where punctuation or a predicate follows.
 */
export function nounAfter(right: string): string {
  // 粮食产量115.9万吨|1.0: the next cell of a table
  if (cell.test(right)) return '';
  // 在全国72个|评价城市中列第24位
  // 9省106县|（市、区）对口帮扶: what the bracket adds belongs to the unit.
  const text = right
    .replace(/^的|^（(?:[市区县旗州、]|或)+）/u, '')
    // 80亿元|总盘子的|三年振兴计划
    .replace(/^总(?:盘子|规模|额度)的(?=.{2})/u, '')
    .replace(field, '')
    // 230个|50户以上木质房屋连片村寨
    .replace(/^\d+[户人]以上(?=[^，。；、的\d]{2,})/u, '')
    .replace(/^(?:居住|生活)的(?=.{2})|^各[类种](?=.{2})/u, '')
    // 30人|给予了政纪处分
    .replace(/^(?:给予|进行|实[行施]|开展)[了过](?:(?:各种|多种)形式的)?(?=.{2})/u, '')
    // 居全省30个|县（市、区）第三位
    .replace(/(?<=^[^，的]{0,8}[县市区州旗]）?)第[\d一二三四五六七八九十]+位?$/u, '')
    // 3000户|实施扶贫搬迁
    .replace(
      /^(?:实施|开展|进行)(?=[^，。；、的\d]{2,10}(?:搬迁|改造|救助|培训|治理|整治|体检|(?:测试|筛查|检测|鉴定)(?:工作)?)$)/u,
      '',
    )
    // 100个|规模大、效益高的重大项目
    .replace(qualities, '')
    // 70个|生产队遭受了水灾
    .replace(/(?<=^[^，。；、的\d]{2,8})遭[受遇到]了?[^，。；]*$/u, '')
    // 900人|进行免费体质测试工作
    .replace(tested, '$1');
  // 帮助农村富余劳动力25万人|转移就业
  if (/^(?:转移|稳定|就近|就地)就业$/u.test(text)) return '';
  if (manner.test(text) || open.test(text) || /^(?:共|共计|合计|总计)$/u.test(text)) return '';
  if (text === '' || opensOther.test(text) || turns.test(text)) return '';
  // 5个|产值超过10亿元的企业, 3个|总投资10亿元以上的项目
  // 200个|50户以上山区村寨
  const size = (text.includes('元') ? ofSize : ofHomes).exec(text)?.[0];
  if (size !== undefined) {
    const noun = nounAfter(text.slice(size.length));
    return noun === '' ? '' : size + noun;
  }
  // 30万|人民梦寐以求的愿望
  const dreaming = wishful.exec(text);
  if (dreaming !== null) return dreaming[1] ?? '';
  // 6%左右的|增速可以实现就业目标
  const pace = /^(?:增速|增长率|(?:增长)?速度)(?=可以|能够|有利于|意味着|是|符合)/u.exec(text);
  if (pace !== null) return pace[0];
  // 11个|市和两当、迭部县
  if (/^[市县区州旗]和/u.test(text)) return text.charAt(0);
  // 14个|县农民人均纯收入超过3000元
  const reached = placesThat.exec(text);
  if (reached !== null) return reached[1] ?? '';
  // 70个|县（市、特区）与省外医院
  const places = /^[市县区州旗]（[^）]*）(?=[与和])/u.exec(text);
  if (places !== null) return places[0];
  if (predicateAdverbs.at(text, 0) > 0 && !opensName.test(text))
    return attributive.test(text) ? named(text) : '';
  const verb = predicateVerbs.at(text, 0);
  if (verb === 1 && functional.test(text) && !attributive.test(text)) return named(text);
  // 12个|试点扩大覆盖面
  if (/^试点(?:扩大|扩面|推进|取得|成效)/u.test(text)) return '试点';
  if (verb > 1) {
    const noun = clip(text, verb);
    // 1.2万人|实施扶贫搬迁
    return noun.length > verb ? afterOf(noun).replace(/^(?:实施|开展)(?=[^的]{4,}$)/u, '') : '';
  }
  const noun = afterOf(clip(text, 1)).replace(
    /(?<=企业|单位)[\d.]+[千万]*(?:吨|蒸吨|千瓦|兆瓦|千伏安)及?以[上下].+$|(?<=.{2})等(?:建设|工作|改造|方面)?$|（(?:包括|包含|含)[^（）]*）?$|(?<=企业)(?:总体|整体|综合|核心)*(?:竞争力|实力|效益)[^，、]*$|(?<=居民|农民|群众|人口|家庭|对象|户”?|职工|老人)(?:生产|生活|居住)+(?:水平|条件|质量|环境|状况)?$|(?<=城市|^[县市镇])(?:(?:生态|人居)?环境(?:质量)?|空气质量[^，、]*)$|(?<=.{2})之一$|(?<=断面|水库|湖泊|河流|水源地)(?:平均)?水质$|(?<=.{2})(?:具体|总长度?|全长)$|(?<=实事)(?:工作)?(?:目标)?(?:任务|(?:实施)?(?:方案|清单|计划))?$/u,
    '',
  );
  // 病险水库加固“五年任务三年完成”, 惠企资金“免申即享”, 政务服务事项异地可办, 消费试点作用
  const told = /[”办用]$|”办[理结]$/u.test(noun) ? noun.replace(said, '') : noun;
  // 1260名|来青|集中休整
  return unfinished.test(text) || /^来.$/u.test(told) ? '' : told;
}

/** A phrase that begins with a verb is a noun only if it ends with one: 打通城际“断头路”|项目. */
function named(text: string): string {
  const noun = clip(text, 3);
  const whole = noun.replace(/(?<=项目|工程)建设$/u, '');
  const long = whole.length > 3 || /^脱贫[户县村]$/u.test(whole);
  return headBefore(whole, whole.length) > 0 && long ? afterOf(noun) : '';
}

/** Length of the head that ends at `at`, a variant of it in brackets included: 县（市、区）. */
function headBefore(text: string, at: number): number {
  const open = text.charAt(at - 1) === '）' ? text.lastIndexOf('（', at) : -1;
  return headNouns.before(text, open < 0 ? at : open);
}

/** 538所中小学|与北京市学校结对办学, 30家首店|集聚江口, 3个综保区|高质量发展, 7批代表团|来邕访问, 红线|并稳定用地 */
const together =
  /^并(?=稳定|推动|实现|完成|确保)|^与[^，。；、]{2,14}(?:结对|签约|对接|同质发展|签[订署]|(?:建立|结成)了?[^，。；、]{0,8}(?:关系|联合体|共同体))|^(?:高质量|同质)发展$|^来[^，。；、]{1,4}?(?:访问|参访|考察|参观|交流|观光)|^退.{1,2}[入进].{1,2}$|^(?:年度|当年)(?:计划)?投资完成|^(?:集聚|汇聚|云集)(?!区|地|点|度|带|发展|效应)[^，。；、的]{1,6}$|^应急(?:送水|供水|供电|送电|转移)/u;
/** 修|复工|程, 稳|增长|政策, 乡|居|样板区 */
const insideWord = /^[修恢康]复工|^[稳促保]增长|^[乡民旅]居(?![全省首前第])/u;

/** Verbs of a compound whose head is still to come. */
const compound =
  /^改善计划|^(?:发展|建设|保护|扶持|保障)[与和及][^，。；、]{2,12}(?:资金|基金|经费)$|^(?:平稳|健康|稳健|稳定|快速|有序)发展[^，、的]{0,4}(?:资金|基金|计划|行动|机制)|^创新(?:发展|创业|应用)[^，、]{0,4}(?:实验室|中心|基地|示范区|平台|联盟|试验区|产业园|研究院)|^(?:建设|发展|治理)(?:国家|省|市|区|县)级(?:示范|试点|样板|标杆)|^脱贫(?:任务|攻坚.{0,4}(?:调查|普查|项目|成果))/u;

/** 项目中|我省入围: what follows tells who did or does what with those. */
const outOf = (text: string): boolean =>
  /^(?:我[国省市区县州]|.{2,4}(?:贡献|入围|入选))/u.test(text) || listVerbs.at(text, 0) > 1;

/** Where they go or what they set up; not 对口支援|项目, 派驻机构. */
const sent =
  /^(?:支援|派驻|支教)(?!.*(?:[组队员站点室师]|机构|项目|单位|工作|制度|政策|力度|资金|物资|行动|计划|活动|干部|服务))|^创(?:下|造)?[^，、]{0,14}[纪记]录$|^参[赛会展]$|^组成(?![功员]|部[门分]|人员|单位)/u;

/** 资金|专项用于高新技术产业化 */
const howUsed = /(?<=.{2})(?:专项|专门|全部|主要|重点|直接)$/u;

const secondCount =
  /^(?:以及|[和及与、])(?:[一二三四五六七八九十两\d]{1,3}(?:大[^学型]|个|项|条|天|场|次|轮)|一批|\d{1,2}月|第\d)/u;
const holding = /^(?:政策)?(?:时效|期限|有效期)(?:延长|延续|顺延)/u;

/** 城镇未|参保集体企业退休人员 */
const notYet =
  /^(?:就业|升学|入学|参保|脱贫|登记)(?=[^，。；、达]{0,8}(?:人员|毕业生|居民|职工|企业|群众|家庭|人口|青年|学生))/u;

/** Cuts the predicate off. */
function clip(text: string, from: number): string {
  for (let i = from; i < text.length; i++) {
    const adverb = predicateAdverbs.at(text, i);
    const verb = predicateVerbs.at(text, i);
    if (headBefore(text, i) > 0 && together.test(text.slice(i))) return clean(text.slice(0, i));
    if (i > 1 && keptWell.test(text.slice(i))) return clean(text.slice(0, i));
    // 6个|游园向市民开放
    if (i > 1 && text.charAt(i) === '向' && openTo.test(text.slice(i)))
      return clean(text.slice(0, i));
    // 60吨|蔬菜支援灾区, 20名干部派驻企业, 8万亩玉米创高产纪录, 90名干部组成9个工作组
    if (i > 1 && '支派创参组'.includes(text.charAt(i)) && sent.test(text.slice(i)))
      return clean(text.slice(0, i));
    // 60项|经营性收费以及“三项”附加: a second thing of its own
    if (i > 2 && text.startsWith('以及', i) && !isEnclosed(text, i)) return clean(text.slice(0, i));
    // 244项|重大项目和十大重点工程: each has a number of its own
    if (i > 1 && secondCount.test(text.slice(i, i + 6)) && !isEnclosed(text, i))
      return clean(text.slice(0, i));
    // 5个|安置点群众搬得出、稳得住
    if (i > 1 && text.charAt(i + 1) === '得' && /^[搬稳留引]得[出住下来]/u.test(text.slice(i)))
      return clean(text.slice(0, i)).replace(/(?<=安置[点区]|社区|小区)(?:搬迁)?群众$/u, '');
    // 500元|“消费券”政策时效延长至月底: how long they hold
    if (text.charAt(i - 1) === '”' && holding.test(text.slice(i))) return clean(text.slice(0, i));
    // 12所|学校7月份前投入使用
    if (i > 1 && /^(?:1[0-2]|[1-9])月份?(?:[底末]?之?前|[底末])/u.test(text.slice(i, i + 6)))
      return clean(text.slice(0, i));
    // 100处|监控摄像机24小时对各地进行监管
    if (i > 1 && /^(?:24小时|全天候)(?:[^，、的]{0,4}(?:监|巡|值)|对)/u.test(text.slice(i)))
      return clean(text.slice(0, i));
    // 30项|专项行动是八大战役的抓手
    if (
      i > 2 &&
      text.charAt(i) === '是' &&
      !/[求于国可还就不也既凡而但]是|是否/u.test(text.slice(i - 1, i + 2))
    )
      return clean(text.slice(0, i));
    // 21个|竞争性项目中我省入围, 38万人口中实施
    if (text.charAt(i) === '中' && headNouns.before(text, i) > 1 && outOf(text.slice(i + 1)))
      return clean(text.slice(0, i));
    // 17个|乡镇硬化道路, not 乡镇改造项目
    if (isDoneThere(text, i)) return text.slice(0, i);
    // 300所|中小学共安装空调: by all of them
    if (i > 1 && text.charAt(i - 1) !== '公' && text.charAt(i) === '共')
      if (listVerbs.at(text, i + 1) > 1 && headNouns.before(text, i) > 0)
        return clean(text.slice(0, i));
    // 外贸企业|争取了自营进出口权
    if (i > 2 && text.charAt(i + 2) === '了' && listVerbs.at(text, i) > 1)
      return clean(text.slice(0, i));
    // 3个项目|预计年底投产, 86家企业|扭亏为盈
    if (i > 1 && tellings.at(text, i) > 0 && !isEnclosed(text, i) && !early.test(text.slice(i - 1)))
      return clean(text.slice(0, i));
    // 试点企业|普遍进入实施阶段
    if (i > 1 && text.startsWith('普遍', i) && !text.includes('的', i))
      return clean(text.slice(0, i));
    // 步行道|已完成, 行动|已全部通过
    if (i > 1 && settled.test(text.slice(i, i + 4)) && !isEnclosed(text, i))
      return clean(text.slice(0, i));
    // 24轮强降雨、|抗御台风
    if (text.charAt(i) === '、' && !isEnclosed(text, i) && listVerbs.at(text, i + 1) > 1)
      return clean(text.slice(0, i));
    if (
      (adverb === 0 && verb === 0) ||
      /^(?:供[水电气热暖销用]|建成区|中均|中位|居[民住家]|快速[路通公]|创新(?:型|[引平基中团联])|要[素求点闻道件务害塞]|经[济营费贸验]|对(?:[外象]|口(?!帮扶|支援|协作|合作))|能[源力耗级]|可[再持支]|有[机线限色轨关]|无[人线偿害障房业症]|无力自|比[重例赛]|通[道信用勤]|超[市高级大薄白细纯临清深]|使[用命]|就业(?:形态|群体|服务|援助|见习|驿站|基地|岗位|指导)|加速[器园营]|新(?:一[轮代]|业态|模式|场景|[型兴区城院校馆厂址生居村]|能源|材料)|集中[运安居]|发生[产活]|服务[站中点员队区台商业机平体]|走廊|为[民主]|领跑者|连接线|连片|试点[区县市镇村]|通[畅达]工程)/u.test(
        text.slice(i, i + 4),
      )
    )
      continue;
    // 15亿元|农业发展与乡村发展资金, 5个大数据|创新发展实验室
    if (compound.test(text.slice(i))) continue;
    // 12村|扶贫开发整村推进项目
    if (headBefore(text, i) === 0 && /^整[村乡族]推进/u.test(text.slice(i))) continue;
    if (text.charAt(i - 1) === '未' && notYet.test(text.slice(i))) continue;
    if (insideWord.test(text.slice(Math.max(0, i - 1), i + 2))) continue;
    // 全国首|创成果
    if (text.charAt(i - 1) === '首' && text.charAt(i) === '创') continue;
    // 402万千瓦|机组建成
    if (/^.[机小班分专]组建/u.test(` ${text.slice(Math.max(0, i - 1), i + 2)}`)) continue;
    // 未就业|高校毕业生, 拟竣工|投产项目: a verb with 未 or 拟 before it belongs to the name.
    if (
      i === 1 &&
      /^拟(?:竣工|开工|投产|建成|新建|上市|签约|出让).|^未(?:就业|升学|入学|参保|达标|脱贫|登记|开发|利用|.{2,10}的(?![今将已要]))/u.test(
        text,
      )
    )
      continue;
    if (isEnclosed(text, i) || (i < 2 && adverb === 0 && headBefore(text, i) === 0)) continue;
    const length = Math.max(adverb, verb);
    if (adverb >= verb ? staysName(text, i, length) : !endsName(text, i, length)) continue;
    const noun = text.slice(0, i);
    return clean(text.startsWith('用于', i) ? noun.replace(howUsed, '') : noun);
  }
  return clean(text);
}

/** 建成|项目, 开放|平台: a word of the adverb list inside a name. */
function staysName(text: string, at: number, length: number): boolean {
  if (length < 2) return headBefore(text, at) === 0;
  // 30处边角地|建成社区公园
  if (at > 2 && /^(?:建成|成为|改造为).{4}/u.test(text.slice(at))) return false;
  return (
    headBefore(text, at) === 0 && (isHead(text, at + length) || openTrial.test(text.slice(at)))
  );
}

/** 项|目前|期工作 */
const early = /^项目前期/u;

/** 服务业扩大|开放综合试点 */
const openTrial = /^开放[^，。；、的\d]{1,6}(?:试点|试验区|示范区|先行区|先导区)$/u;

/** Whether a name ends before a verb that may be part of one. */
function endsName(text: string, at: number, length: number): boolean {
  // 100条道路|开展试点
  if (
    (at > 1 || headBefore(text, at) > 0) &&
    /^(?:开展|举行|举办|新装(?!置)|助力(?=[^，、的]{2,}(?:升级|发展|转型|建设|振兴|复苏|增收)$)|提供(?![商方者])|进行|由[^，、]{2,8}?(?:实施|办理|承担|负责|行使)|实施(?!项目|工程|方案|细则|意见|办法|单位|主体|[面率期])|推行|实行|建立|组建|给予|参照(?![系物点])|推动(?!力|者)|延长[^，、]{2,4}时间)/u.test(
      text.slice(at),
    )
  )
    return true;
  if (headBefore(text, at) === 0) return false;
  return length === 1 ? true : !isHead(text, at + length) && at + length < text.length;
}

const settled = /^[均现都]?已(?:经|全[部面]|基本|陆续|于|在|完|投|开|竣|建成|实|达|到|纳|启|通)/u;

/** What was done with all of it, or was to be. */
const framed =
  /^(?:标准化)?(?:建设|改造)(?:和(?:建设|改造|提升))?(?:任务|工作)?$|^前期(?:工作|准备)$|^(?:分配|发放|配租|搬迁|安置|维修|验收|登记|普查|审核)工作$|^(?:奋斗|预期|总)?(?:目标|要求|目标任务)$|^(?:生产|加工)?能力$|^(?:优异|优良|历史最?好)(?:成绩|佳绩)$/u;

const felt =
  /^(?:深切|殷切|共同|热切|热情|美好|衷心)*(?:期盼|期待|期望|嘱托|重托|心愿|愿望|信任|福祉|梦想)/u;
const wishful =
  /^([^，。；、的\d]{0,6}(?:儿女|人民|群众|同胞|市民|居民|百姓|父老乡亲))(?:梦寐以求|翘首|日夜?期?盼|期盼|企盼|盼望|渴望|向往)/u;
const persons = /(?:儿女|人民|群众|干部|同胞|市民|居民|百姓|父老乡亲)$/u;

/** 经营主体的“娘家人” counts 经营主体; otherwise the whole phrase with its attribute. */
function afterOf(noun: string): string {
  const of = noun.indexOf('的');
  if (of < 0 || isEnclosed(noun, of)) return noun;
  const head = noun.slice(of + 1);
  // 40家|农家店的建设和改造
  // 80万|贫困人口温饱的目标, 30万吨乙烯的前期工作, 3个优胜奖的优异成绩
  if (framed.test(head)) return noun.slice(0, of);
  // 400万江海儿女的|深切期盼催人奋进
  if (felt.test(head) && persons.test(noun.slice(0, of))) return noun.slice(0, of);
  const whole =
    head !== '' &&
    !/^[“（]/u.test(head) &&
    (headBefore(noun, of) === 0 || /^(?:有|符合|(?:经济|生活|家庭)困难)/u.test(noun)) &&
    noun.charAt(of - 1) !== '人';
  return whole ? noun : noun.slice(0, of);
}
