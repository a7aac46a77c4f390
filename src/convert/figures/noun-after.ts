import { said } from './clean-end.ts';
import { clip, headBefore } from './clip.ts';
import { isEnclosed } from './items.ts';
import { predicateAdverbs, predicateVerbs } from './predicates.ts';

const opensOther =
  /^(?:等(?!级|额|离子|温)|(?:情况|背景|条件|前提|形势)下|基础上|和(?![美谐平田顺]|县(?![乡级城域区市道]))|并(?!网|购)|[、及与，或—（）”》：；。！？⋯…至到]|以及|第|[这该此])/u;
/** 由320户|减至180户 */
const turns =
  /^(?:[增减降升缩扩压提]|调[增减]|精简|压减|缩减|增加|发展|跃升|攀升|拓展|拓宽|加宽|壮大|上调|下调|减少|提高|提升|下降|降低|扩大|缩小|缩短|压缩|增长|上升|(?:优化)?(?:整合|重组|合并|调整)(?:优化)?)[到至为]/u;
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
  /^((?:[县市区镇村旗]|乡镇?|市县|县[区市]|市州)(?:（[^）]*）)?)(?:(?:城镇|农村|农民|地区|生产|财政|地方|一般|固定|工业|规模|粮食|主导产业)[^，。；、]{0,12}?(?:收入|[产总]值|投资|增加值|产量)(?:增速|增幅)?|参[合保]农民|总?人口)(?:均|都|将)*(?:超过?|过|突破|达到?|高于)(?![^\d百千万亿])/u;
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
    /(?<=企业|单位)[\d.]+[千万]*(?:吨|蒸吨|千瓦|兆瓦|千伏安)及?以[上下].+$|(?<=.{2})等(?:建设|工作|改造|方面)?$|（(?:包括|包含|含)[^（）]*）?$|(?<=企业)(?:总体|整体|综合|核心)*(?:竞争力|实力|效益)[^，、]*$|(?<=居民|农民|群众|人口|家庭|对象|户”?|职工|老人)(?:生产|生活|居住)+(?:水平|条件|质量|环境|状况)?$|(?<=城市|^[县市镇])(?:(?:生态|人居)?环境(?:质量)?|空气质量[^，、]*)$|(?<=.{2})之一$|(?<=断面|水库|湖泊|河流|水源地)(?:平均)?水质$|(?<=.{2})(?:具体|总长度?|全长)$|(?<=实事(?:项目)?)(?:工作)?(?:目标)?(?:任务|(?:实施)?(?:方案|清单|名单|计划))?$|(?<=单位|组织|支部)(?:民主|组织)生活会.*$|(?<=项目)计划(?:总?投资)?$|(?<=小区|社区|道路|校舍|房屋|管网)[^，、]{0,4}(?:陈旧|破旧|老化|破损|落后|缺失)[^，]*问题$/u,
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
