/** What is counted, as told by the noun behind its figure. */
import { done } from './done.ts';
import { splitItems } from './items.ts';
import { measured } from './measured.ts';
import { remember } from '../remember.ts';
import { nounAfter } from './noun-after.ts';
import { headNouns, predicateVerbs } from './predicates.ts';
import type { Reading } from './reading.ts';
import { withHead, withTrial, withWorkOfRest } from './shared-head.ts';
import { innerVerbs } from './verbs.ts';

/** 迈上|2万亿元新台阶: nothing that is counted. */
const step = /^(?:[一二三四五两][个大])?(?:[十百千万亿]+元?级?)?新?大?(?:的)?(?:台阶|大关|关口)$/u;

/** 军队裁员|100万的任务, 建设筹集|40万套的目标: what was to be reached, not what is counted. */
const aim = /^(?:年度|预期|调控)*(?:目标|任务|目标任务)(?:[之以]?内|值)?$/u;

/** 日均3列|常态化运行: how they run, not what they are. */
const running = /^(?:常态化|规模化|满负荷|稳定|正常|安全)(?:开行|运行|运营|生产)$/u;

/** The noun behind a figure that names what it counts; '' where none does. */
export function countedBehind(reading: Reading, next: Reading | undefined): string {
  const { figure, place: around } = reading;
  if (figure.ordinal) return '';
  const over = overNext(reading, next);
  if (over !== '') return over;
  const title = won.exec(around.right);
  if (title !== null) return title[2] ?? '';
  if (around.right === '试点' && reading.chunk.endsWith('等')) return around.right;
  const top = inTop.exec(around.right);
  if (top !== null) return `${top[2] ?? ''}${top[1] ?? ''}`;
  const act = /(?:^[，、]?|推动|引导|支持|组织|带动|助力)$/u.test(reading.chunk)
    ? acts.exec(around.right)
    : null;
  if (act !== null) return `${act[1] ?? ''}${act[2] ?? ''}`;
  // 7县（市、区）|脱贫摘帽
  const become = /^[县村乡镇]/u.test(figure.unit)
    ? (outOfPoverty.exec(around.right)?.[1] ?? '')
    : '';
  if (become !== '') return become;
  const work = /^[项次轮]$/u.test(figure.unit) ? (campaign.exec(around.right)?.[0] ?? '') : '';
  if (work !== '') return work;
  const those = figure.unit === '%' ? (ofThose.exec(around.right)?.[1] ?? '') : '';
  if (those !== '') return those;
  const own = allOfList(firstOfList(nounAfter(around.right), reading, next), reading);
  const noun = withTrial(
    withoutVerb(withHead(withWorkOfRest(own, reading), reading, next), reading, next),
    reading,
    next,
  );
  const aims = around.right.startsWith('的') || /^[万亿]*$/u.test(figure.unit);
  // 跨越60亿、|70亿两个关口
  const counted = countedOf(noun, figure.unit).replace(step, '');
  const name = (aims ? counted.replace(aim, '') : counted)
    .replace(/^[两三四五]个台阶$/u, '')
    .replace(running, '');
  if (published.test(around.left) && figure.unit === '个')
    return name.replace(/(?<=.场景|.案例|.产品)(?:清单|名录)$/u, '');
  return listedIn.test(around.left) && /^[个家座所户]$/u.test(figure.unit)
    ? name.replace(/(?<=.{2})(?:名单|名录|行列|之列|范围)$/u, '')
    : name;
}

const outOfPoverty = /^(?:全部|如期|顺利|成功|实现|高质量)*(脱贫摘帽|摘帽|脱贫出列|出列)$/u;
/** 开展6项|集中整治 */
const campaign =
  /^(?:集中|重点|综合|联合|源头|系统)(?:治理|整治|检查|攻坚|行动|督查|排查)(?=$|[和、])/u;

/** 列入全国|9个激励支持城市名单: the cities are counted, not lists. */
const listedIn = /(?:[列纳选]入|进入|跻身|入[选围])(?:“[^”]{2,16}”)?(?:全[国省市]|国家|首批)*$/u;
/** 发布|41个“城市+AI”应用场景清单 */
const published = /发布了?(?:近|超过?)?$/u;

/** 80家|企业获评市级瞪羚企业, 6个|区县创建全国文明城市: what they are now. */
const won =
  /^(企业|村|镇|园区|项目|单位|社区|学校|(?:[区县市旗镇]|区县|市县|县区)(?=成功|创|获|被))(?:成功)?(?:获评为?|被?认定为|被?命名为|被?评为|被?评定为|升[为格级]+|创建为?|创成|荣获)([^，。；、“”]{2,16}\1|(?:全国|国家|全?省级?)[^，。；、“”]{0,14}(?:城市|示范(?:[区县市镇乡村]|乡镇)|先进[区县市]|先行区|试验区))$/u;

/** 21个|学科进入ESI世界排名前1%: which ones. */
const inTop =
  /^([^，。；、\d]{2,6}?)(?:新?进入|跻身|入选|位列)([^，。；、\d]{0,12}前[\d.]+[%‰‱])$/u;

/** 推动200家|企业实施智能化改造, 50家|规上企业开展数字化诊断改造: which of all firms. */
const acts =
  /^([^，。；、的]{0,8}企业)(?:实施|开展|进行|完成)([^，。；、的]{2,8}(?:改造|升级|转型))$/u;

/** 97%的|村集体经济|年经营性收入超过10万元: those that pass it are counted, not their income. */
const ofThose =
  /^的?([^，、的]{0,10}(?:经济|集体|企业|村|乡镇|[市县区]|农户|家庭|园区|合作社|基地))年?(?:人均)?(?:主营业务|经营性|营业|可支配|集体|总|纯)*(?:收入|产值|产量|营收)(?:超过?|达到?|突破|破|高于|不低于)/u;

/** 3家|产值过百亿元企业: what is counted stands behind the measure that it passes; '' for other phrases. */
function overNext({ figure, place: { right } }: Reading, next: Reading | undefined): string {
  if (next === undefined || measured.test(figure.unit) || !measured.test(next.figure.unit))
    return '';
  const passes = /^[^，、的]{2,10}(?:超过?|过|达到?|突破|逾)$/u.test(right);
  // 1000个|投资10亿元以上重大项目
  const atLeast = /^(?:总|计划|年度)?投资$/u.test(right) && next.figure.suffix !== '';
  const sized = wholeOf.test(right) && next.place.right.startsWith('的');
  if (!passes && !atLeast && !sized) return '';
  // 8个|县总装机超1000万千瓦的光伏项目
  const where = wholeOf.exec(right);
  if (where?.[1] !== undefined) return where[1];
  const noun = nounAfter(next.place.right).replace(/(?<=项目|工程|电站)(?:建设|前期工作)$/u, '');
  return /(?:企业|园区|集群|项目|工程|电站|产业|基地|乡镇|村|县)$/u.test(noun) ? noun : '';
}

/** 5个|总装机180万千瓦的光伏项目: of what size they are together. */
const wholeOf =
  /^([县市区镇村]|区县|县区)?(?:总装机(?:容量|规模)?|总(?:建筑)?面积|总库容|总产能|总投资)(?:超过?|达到?|近|约|逾)?$/u;

/** 30项|饮水工程、“一桥两路”改造工程、500户沼气工程: a list whose members have each their number or none. */
function firstOfList(noun: string, { figure, rest }: Reading, next: Reading | undefined): string {
  if (next?.continued !== true || measured.test(figure.unit)) return noun;
  // 12个|美丽村庄和东陵镇、南浦镇4个市场: where the next ones stand
  const own = rest().startsWith(`${noun}、`) ? (elsewhere.exec(noun)?.[1] ?? '') : '';
  if (own !== '') return own;
  if (!noun.includes('、')) return noun;
  const items = splitItems(noun);
  const head = items[0]?.slice(-2) ?? '';
  const listed = items.length > 1 && /^(?:工程|项目)$/u.test(head) && figure.value > items.length;
  const alike = listed && items.every((item) => item.endsWith(head) && item.length > 3);
  return alike && rest().startsWith(`${noun}、`) ? (items[0] ?? noun) : noun;
}

const elsewhere =
  /^([^，、和]{2,})和[^和、]{1,6}(?:镇|乡|街道|村|社区)(?:、[^和、]{1,8}(?:镇|乡|街道|村|社区))*$/u;

/** 90个|文化站、老年食堂和书屋惠及8万人: all of them, for none has a number of its own. */
const joined =
  /^(?:、[^，。；、\d]{2,12})*(?:、|[和及与])[^，。；、\d]{2,12}?(?=(?:惠及|服务|覆盖|带动|吸纳)了?(?:[近约超]过?)?\d)/u;

function allOfList(noun: string, { rest }: Reading): string {
  const behind = rest();
  return noun !== '' && behind.startsWith(noun)
    ? noun + (joined.exec(behind.slice(noun.length))?.[0] ?? '')
    : noun;
}

/** 42个|国考断面水质优良比例达95%: the ratio is of the next figure. */
const ofThem =
  /(?<=.{2})(?:“[^”]*”)?(?:水质|水体|空气|生态质量)?(?:(?:优良|优[ⅠⅡⅢⅣI]+|变好|整治|治理|处理|达标|合格|覆盖|普及|整改|办结|完成)+(?:水体)?(?:比例|占比|率)|(?:(?<=链)项目)?(?:比例|占比|比重))$/u;

/** 2家|企业产值超过百亿: the sum is of the next figure. */
const theirs =
  /(?:^|(?<=企业|公司|合作社|农场|园区|集群|基地|产业|制造业|产业链|乡镇|县|村|市县|区县|县区|(?:[市区旗]|社区)）))(?:(?:20\d\d)?年|全年|总|财政|一般(?:公共)?预算|主营业务|营业|销售|集体|经济|经营性?|[人户]均|可支配|纯)*(?:产值|增加值|收入|营收|利润(?:总额)?|销售额|交易额|税收)(?:增速|增幅|增长率)?(?:占[^，、]*|两位数)?$|(?<=乡镇|县|村|市县|区县|县区)(?:城镇|工业|民间|全社会)*(?:固定资产)?投资(?:增速|增幅)$|(?<=企业|单位|部门)(?:援助|捐赠|投入)资金$|(?<=指标)(?:增[速幅]|总量|排名)$/u;

/** 31个|省份本级公务接待费减少26%: the money of those counted is told by the next figure. */
export const spentByThem =
  /(?<=省份|省市|市县|县区|区县|部门|单位|机关)(?:本级)?[^，、的级]{0,6}(?:经费|费用?|支出)$/u;

const settled =
  /^(.{2,}(?:[圈园区]|基地|平台|中心|孵化器))(?:入孵|在孵|入驻|入园|集聚)[^，、的]{2,8}$/u;

/** 3家|单位承担5项任务: the verb's object is the next figure's. */
function withoutVerb(
  noun: string,
  { figure, place: { right } }: Reading,
  next: Reading | undefined,
): string {
  if (measured.test(figure.unit) || next?.figure.start !== figure.end + right.length) return noun;
  // 6个|创业园入驻企业超过300家: those in them are told by the next figure.
  const site = settled.exec(noun)?.[1];
  if (site !== undefined && right.startsWith(noun)) return site;
  const verb = Math.max(
    ...[predicateVerbs, innerVerbs].map((all) => all.before(noun, noun.length)),
  );
  const bare = noun.slice(0, noun.length - verb);
  if (verb > 0 && headNouns.before(bare, bare.length) > 0) return bare;
  // 80家|医院新增床位900张: nor is the object theirs.
  for (let i = 2; i < noun.length - 3; i++)
    if (/^(?:新增|新建|引进|包[联抓]|联系|培育|承担)/u.test(noun.slice(i, i + 2)))
      if (headNouns.before(noun, i) > 0) return noun.slice(0, i);
  return noun;
}

/** 12座|水库除险加固和城区河道治理, 3个|数据平台和江口“云谷”基地建设: each has a deed or a name of its own. */
const twoDeeds =
  /^(.{2,}?(?:加固|治理|整治|修复|改造|修缮))和.{2,}(?:加固|治理|整治|修复|改造|修缮|建设|提升)$/u;
const namedSecond = /^([^和“]{2,})和[^和“]{0,4}“[^”]+”[^和]{2,}(?:建设|改造|提升)$/u;

/** 3座|光热电站和创新中心建设: the second is a thing of its own. */
function firstOfTwo(whole: string): string {
  // 50项|行政性收费以及工商“两费”等政策
  // 37条|政策及配套文件
  const noun = whole.replace(
    /(?<=.)、\d.*$|(?<=.{2})(?:建设|改造|治理)任务和.*$|(?<=.{3})以及.*$|(?<=.{2})[及和与]其?配套(?:文件|办法|细则)$/u,
    '',
  );
  const told = twoDeeds.exec(noun)?.[1] ?? namedSecond.exec(noun)?.[1] ?? '';
  if (told !== '') return told;
  const first = /^(.{2,}?)[和及].{2,}(?:建设|改造)(?:任务|工作)?$/u.exec(noun)?.[1] ?? '';
  return first !== '' && headNouns.before(first, first.length) > 0 ? first : noun;
}

const paidTo =
  /^([^，、的]{2,}(?:人员|群众|农牧民|学生|职工|家庭|居民|子女|儿童|老年?人))[^，、的]{0,8}(?:(?:补贴|补助|津贴|养老金)(?:资金|金|标准)?|(?:义务|学前)教育|帮扶措施|救助政策)$/u;

/** 120万吨|乙烯项目可研报告: the weight is not that of the papers. */
const papers = /(?<=项目|工程)(?:预?可研|可行性研究|环评|初步设计|前期)(?:报告|工作|准备)?$/u;

/** 300万亩|公益林补偿标准: what is paid for them is told by the next figure. */
const payment = /(?<=.{2})(?:生态)?补[偿助贴]标准$/u;

/** 1000公里|碧道和节水城市: of a length only the first. */
const unlike = /(?<=.{2})和[^和、]{2,}(?:城市|体系|机制)$/u;

/** 158个|重大项目建设: projects are counted, not their building. */
function countedOf(noun: string, unit: string): string {
  // 9万吨|精密铸件等一批项目: the product has a weight.
  if (/吨|瓦|[头羽辆]$|^[kMG]W/u.test(unit))
    return noun
      .replace(/(?<=.{2})等(?:一批|重大|重点|产业)*项目(?:建设)?$/u, '')
      .replace(papers, '');
  // 2万|住房困难人员租房补贴资金, 4万|务工人员子女义务教育: those who get it
  const persons = /^(?:[十百千万]+[人名户]?|[人名户])$/u.test(unit)
    ? (paidTo.exec(noun)?.[1] ?? '')
    : '';
  if (persons !== '') return persons;
  // 20户50名|农村居民人均纯收入稳定超过4000元: the income is of the next figure.
  if (/^[人名户]$/u.test(unit) && noun.includes('均')) return noun.replace(perHead, '');
  if (measured.test(unit))
    return /公里|米|亩/u.test(unit) ? noun.replace(unlike, '').replace(payment, '') : noun;
  return thing(unit === '个' ? noun.replace(inVillages, '') : noun);
}

/** 90个|村庄街道硬化, 12个村饮水除氟: villages, not streets. */
const inVillages =
  /(?<=^(?:行政|自然|贫困)?(?:村|村庄))(?:街道|道路|巷道|路灯)?(?:(?:全部|基本)?(?:硬化|亮化|绿化|美化)|(?:安全)?(?:饮水|供水)(?:安全)?(?:除[氟锰砷铁]|提升|改造|净化|检测))?$/u;

const perHead =
  /(?<=居民|农民|群众|人口|家庭|农户|职工|人员)(?:家庭|年|月)?[人户]均(?:纯|可支配)?收入$/u;

const afterThing = [...done, ofThem, theirs, spentByThem];
const thing = remember((noun) =>
  built(afterThing.reduce((rest, phrase) => rest.replace(phrase, ''), firstOfTwo(noun))),
);

/** 18条|高速公路建设, 5座水质净化厂建设, 3个国家公园创建工作: the things, not that they are built. */
function built(noun: string): string {
  const bare = noun.replace(/(?<=.{2})(?:建设|(?:建设|创建|申报)工作)$/u, '');
  if (bare === noun) return noun;
  const things =
    headNouns.before(bare, bare.length) > 0 || /[圈点厂”]$|[区县市湾组]）$/u.test(bare);
  return things ? bare : noun;
}
