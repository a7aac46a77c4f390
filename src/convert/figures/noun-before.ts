import { remember } from '../remember.ts';
import { insideBracket, isEnclosed, itemNumber, splitItems } from './items.ts';
import { isGeneric } from './generic.ts';
import { beneficiary, relief, withoutDoer } from './doer.ts';
import { ownerFromFirst } from './first-owner.ts';
import { connective, startsWithVerb, stripOpeners, verbAt, yearLead } from './strip.ts';
import { doubled, dropTail, pairTail } from './tail.ts';
import { afterInnerVerb } from './inner-verb.ts';
import { headOfList, tidy } from './tidy.ts';
import { predicateAdverbs } from './predicates.ts';
import { bareVerbs, innerVerbs } from './verbs.ts';

/** 占比首次超过第二产业、|贡献率; 高速公路实现县县通、|通车里程; 试点顺利推进、|综合率: a part that says something is no name in a list. */
const predicate =
  /(?<=.{2})(?:(?:再次?|首次|接连|连续|先后|[两二三四五]次)?连?[跨迈跃登站](?:过|越|上)?[一二两三四五]?个?[百千万亿]+(?:元)?级?新?(?:台阶|大关|关口)|[再屡又连]?次?创下?(?:历史|历年)?新高|实现了?(?:[县村乡镇组户]{2}通|全覆盖|零的?突破|翻番|倍增|达标|清零)$|(?:提速|加快|加速|快速|蓬勃)发展$|(?:持续|不断)(?:发展)?壮大$|(?:首次|率先|顺利|全面|深入|持续|显著|明显|稳步|有序|扎实)(?:超过|突破|达到|推进|实施|完成|建成|提升|提高|改善|下降|开展)|(?:全[国省球]|世界)第[一二三四五六七八九十\d]+$)|^(?:[省市县区乡镇村]+级?|街道|社区)有(?![机色效线限]).{2}/u;

/** What the words before a figure say is counted, and whose it is where a verb stands between. */
export interface NounBefore {
  /** The phrase nearest to the figure, '' where only verbs stand there. */
  readonly noun: string;
  /** Subject of the verb before the noun: 休闲农业|实现营业收入; '' for none. */
  readonly owner: string;
  /** Whether the words hold a verb of doing (开行, 新增) rather than of change. */
  readonly verb: boolean;
}

/**
 * Reads the phrase that is counted from the words between clause start and figure; `coordinated`
 * keeps all its names together (利税、利润|分别增长).
 */
export function nounBefore(left: string, ordinal: boolean, coordinated = false): NounBefore {
  if (coordinated) return readCoordinated(left);
  return ordinal ? readRanked(left) : readOne(left);
}

const readOne = remember((left) => readBefore(left, false, false));
const readRanked = remember((left) => readBefore(left, true, false));
const readCoordinated = remember((left) => readBefore(left, false, true));

function readBefore(left: string, ordinal: boolean, coordinated: boolean): NounBefore {
  const bare = dropTail(insideBracket(left.replace(itemNumber, '')), ordinal)
    .replace(connective, '')
    .replace(/^(?:近|过去)?[\d一二三四五六七八九十两]+年来?$/u, '')
    .replace(builtOrNot, '')
    .replace(inAll, '')
    .replace(relief, '')
    .replace(beneficiary, '');
  const parts = splitItems(withoutDoer(bare));
  let last = parts.length - 1;
  while (last > 0 && objectOf(parts[last] ?? '').noun === '') last -= 1;
  // 新建、改扩建中小学、幼儿园: earlier parts belong to the last unless it has a verb of its own.
  // 首位度进一步提升、|达到
  if (last < parts.length - 1 && last >= 0) parts[last] = dropTail(parts[last] ?? '', ordinal);
  const tail = parts[last] ?? '';
  const inner = afterInnerVerb(stripOpeners(tail)) !== null;
  const bareName = !coordinated && isGeneric(objectOf(tail).noun);
  const told =
    last > 0 &&
    (predicate.test(parts[last - 1] ?? '') ||
      (!coordinated && isDeed(parts[last - 1] ?? '', tail)));
  const own = startsWithVerb(tail) || inner || bareName || told || tail.startsWith('其中');
  const found = objectOf(own ? tail : parts.slice(0, last + 1).join('、'));
  return {
    noun:
      (found.noun.length < 2 && !material.test(found.noun)) ||
      remnant.test(found.noun) ||
      reckoned.test(found.noun)
        ? ''
        : coordinated
          ? found.noun
          : headOfList(acted(found.noun)),
    owner: ownerIn(parts.slice(0, last), found, inner),
    verb: found.verb || last < parts.length - 1,
  };
}

/** 剩余|8项中 says nothing of what is counted. */
const remnant = /^(?:剩余|其余|余下)$/u;
/** 90年|不变价|为5亿元: how it is reckoned, not what. */
const reckoned = /^(?:实际|不变价|可比价|现价|当年价)$/u;
/** 水利建设|共|投入资金 */
const inAll = /(?<=.{2})(?<!公)共(?=投[入资](?:资金)?$)/u;
/** 累计已建、在建|充电站300座 */
const builtOrNot = /^(?:累计|目前|全[国省市区县])*已建成?、在建(?=.{3})(?!里程|面积|规模)/u;

/** 每年增产|钢50万吨: names of a single character. */
const material = /^[钢铁煤粮棉糖盐]$/u;

/** 推进土地制度改革、|确权面积超过; 乡镇有集配站点、|村级网点覆盖率: a deed or a state, and what measures it. */
function isDeed(part: string, measure: string): boolean {
  if (!/(?:面积|比例|比重|占比|率|金?额|总量|人数|产值|产量|收入)$/u.test(measure)) return false;
  // 33家企业首次公开发行或再融资、|募资金额
  if (/(?:融资|上市)$/u.test(part) && /^(?:募资|融资|募集资金)/u.test(measure)) return true;
  return /(?:改革|整治|整改|行动|活动)$/u.test(part) && startsWithVerb(part);
}

/** 青年创业行动、|支持项目500个: what the action does for them. */
const acted = (noun: string): string =>
  noun.replace(
    /(?<=行动|计划|工程)、(?=(?:支持|扶持|资助)[^、]{0,4}(?:项目|企业|人才|团队)$)/u,
    '',
  );

/** 成阿、|成甘工业园区实现产值; 粮食生产再获丰收、|产量: whose the noun is, from the parts before. */
function ownerIn(earlier: readonly string[], found: NounBefore, inner: boolean): string {
  const before = earlier.join('、');
  if (before === '') return found.owner;
  if (inner && !earlier.some(startsWithVerb))
    return found.owner === '' ? '' : `${before}、${found.owner}`;
  if (!isGeneric(found.noun) || found.owner !== '') return found.owner;
  const last = earlier[earlier.length - 1] ?? '';
  const given = ownerFromFirst(last, found.noun);
  if (given !== '') return given;
  const object = objectOf(last);
  return object.verb ? object.noun : subjectOf(last);
}

/**
 * Subject of a clause without figures: 粮食生产|再获丰收, 第一产业|平稳发展; `strict` wants the verb
 * behind it to be known.
 */
export function subjectOf(clause: string, strict = false): string {
  if (
    /^(?:剔除|扣除|还原)[^，]*$|^按[^，]*(?:后|计算|口径|因素|影响)$|^[与同和跟][^，]*相比$|^(?:主要|重点|专项|全部)*用于[^，]{2,}$|^[分从][^，、]{1,6}看$|^以[^，]{2,30}(?:引领|带动|推动|促进|推进)[^，、]{2,}$|^(?:积极|努力|全力)?克服[^，]{2,}$|^(?:切实|不断|全面)?(?:加强|强化)(?:组织|统一|全面|政治)?领导$|^实现了?(?:历史性|新的?|重大|整体|快速)*(?:晋位|突破|跨越|跃升|跃迁|进位|飞跃)$/u.test(
      clause,
    )
  )
    return '';
  if (goalReached.test(clause)) return '';
  // 从近年经济增长|的趋势看
  const trend = /^从.*?((?:经济|投资|收入|消费)增长)的?(?:趋势|态势|走势|情况)来?看$/u.exec(clause);
  if (trend !== null) return trend[1] ?? '';
  // 市场主体|增量提质，总量突破
  if (pairTail.test(clause)) return tidy(stripOpeners(clause.replace(pairTail, '')));
  // 在全市|新增工业产值|中，有三分之一
  const whole =
    /^在(?:全[国省市区县])?([^，、]{2,}(?:产值|收入|投资|出口|人口|企业|支出|资金))中$/u.exec(
      clause,
    );
  if (whole !== null) return whole[1] ?? '';
  // 加大对教育、卫生等方面的|投入，完成
  const spent = /^(?:加大|增加|扩大)对.{2,60}的(投入|投资|支出)(?:力度)?$/u.exec(clause)?.[1];
  if (spent !== undefined) return spent;
  const text = stripOpeners(clause.replace(builtOn, ''));
  // 打好|“保交房”|攻坚战，交付3万套
  const battle = /^(?:坚决|扎实|全力)?打[好赢响](“[^”]{2,6}”)(?:攻坚战|保卫战)$/u.exec(text)?.[1];
  if (battle !== undefined) return battle;
  // 去年是水利投资|最多的一年，约8亿元
  const most = /^是([^，、]{2,16}(?:资金|投资|收入|产量))最[多大高]的一年$/u.exec(text)?.[1];
  if (most !== undefined) return most;
  // 加上|其他各项资金，总额达到
  const added = /^加上(.{2,}(?:资金|收入|投资|投入|支出|贷款))$/u.exec(text)?.[1];
  if (added !== undefined) return added.replace(/(?:其他|其余)(?:各[项类])?|各[项类]/u, '');
  // 去年是投入最多的一年; 我们主要招聘的是工程师; 使它逐年下降: nobody does anything here.
  if (/^是|的是|^主要(?:是|由于|因)|^它/u.test(text) || doubled.test(text)) return '';
  const [, object = '', deed = '', aid = ''] = treated.exec(clause.replace(yearLead, '')) ?? [];
  if (object !== '') return object + deed + aid;
  const effect = effective.exec(text)?.[1] ?? '';
  if (effect !== '') return effect;
  // 今年中央财政用于教育的投入，将由80亿元增加到
  if (/^.{2,12}用于[^，、]{2,20}的(?:投入|支出|资金|经费)$/u.test(text)) return text;
  if (verbAt(text) > 0) return nounBefore(clause.replace(record, ''), false).noun.replace(mood, '');
  for (let i = 2; i < text.length; i++) {
    const inner = innerVerbs.at(text, i);
    // 城乡医疗|救助制度|逐步健全
    if (inner > 1 && /^(?:制度|体系|机制)/u.test(text.slice(i + inner))) continue;
    // 工业|增加值|增速回升
    if (inner > 1 && text.startsWith('增加值', i)) continue;
    // 零售|总额|持续回暖: the sum is part of the name
    if (text.startsWith('总额', i) && /(?:零售|进出口|出口|进口)$/u.test(text.slice(0, i)))
      continue;
    const verb =
      predicateAdverbs.at(text, i) > 1 || inner > 1 || happening.test(text.slice(i, i + 6));
    // 素养水|平稳|步提升
    if (text.charAt(i) === '平' && text.charAt(i - 1) === '水') continue;
    // 二氧化硫排放|总量|近年来首次双下降
    if (/^总量/u.test(text.slice(i)) && /(?:经济|排放|能耗|能源消费|用水)$/u.test(text.slice(0, i)))
      continue;
    if (verb && !isEnclosed(text, i))
      return measureAlone(
        tidy(
          text
            .slice(0, i)
            .replace(/(?<=.{2})(?:近年来|\d{1,2}个(?:季度|月)|在[^，、在的]{2,6}中)$/u, ''),
        ).replace(mood, ''),
      );
  }
  return strict ? '' : nounBefore(clause, false).noun.replace(mood, '');
}

/** 提前实现“十三五”规划目标，|占全省比重: of what reached it. */
const goalReached =
  /^(?:[提超]前|如期|超额|圆满|顺利|全面|基本|较好|已)*(?:[一二两三]年)?(?:实现|完成|达到|达成)了?(?:“[^”]{2,4}五”(?:时期|规划)?|年度|全年|预期|年初|既定|预定)(?:规划|计划|确定|提出|的|主要)*(?:目标任务|目标|任务)$/u;

/** 竣工重大项目数|均创近年新高 */
const record = /(?<=.{2})[均都]?创(?:下?近|下?历)[^，、]{1,8}新高$/u;

/** 粮食总产量|在上年大幅度增长的基础上，又增产 */
const builtOn = /(?<=.{2})在[^，、在]{2,20}基础上$/u;

/** 对全省所有|未达标水站|进行|改造，其中今年完成; 加大对|困难学生|资助|力度，惠及 */
const treated =
  /^(?:加大|强化)?对(?:全[国省市区县]|所有|各类)*([^，、]{2,20}?)(?:(?:进行|实施|开展)([^，、的]{2,6})|的?([^，、的]{2})力度)$/u;

/** 发挥|秸秆还田|对保墒的促进作用，今年启动试点: what it is the effect of. */
const effective = /^(?:充分|更好|有效)*发挥好?([^，、]{2,12}?)对[^，、]{2,16}作用$/u;

/** 总量|跃居全国第二，占生产总值比重: not the owner of what comes next. */
function measureAlone(subject: string): string {
  return /^(?:总量|增量|总额|总数|规模|排名|位次)$/u.test(subject) ? '' : subject;
}

/** 加大招商引资|力度，力争达到; 投资|信心恢复，完成: not itself what the next clause counts. */
const mood =
  /(?<=.{2})力度$|(?<=.{2})(?:支撑|引领|带动|主导|拉动|辐射|支柱)+作用$|(?<=.{2})(?:主导|支柱|龙头|优势)地位$|(?<=.{3})(?:信心|(?:转型(?:升级)?)?步伐|势头|态势|成效|效益)$|(?<=.{2})(?:增势|走势|升势)$|(?<=收入)(?:结构|质量)$/u;
const happening =
  /^(?:是[^否]|从无到|由小到|再获|喜获|[再屡又连]次?创|创历|均?创近|创新[高低]|(?:再次|首次|接连|连续|先后|[两二三四五]次)?连?[跨迈登站][过越上]|稳居|不断|日益|日趋|产销两旺|等?发展(?:迅[猛速]|良好|势头|较快)|快速|平稳|总体|健康(?!素养|水平|状况|指标|档案|管理|体检|服务|产业|保险)|蓬勃|强劲|保持|呈现|过[高快大]$|偏[高低]$|居高不下|迈上|跃上|跃[居升至]|成网|大规模(?:推进|展开|开展|铺开)|贡献(?:加大|突出|提升|增强|凸显)|取得|获得|通达)/u;

/** 国际班列|通达境外108个城市、全年开行: the subject with which a clause opens; '' for none. */
export function clauseSubject(left: string): string {
  const text = stripOpeners(left);
  if (verbAt(text) > 0) return '';
  for (let i = 2; i < text.length && i < 20; i++)
    if (/\d/u.test(text.charAt(i))) return '';
    else if (innerVerbs.at(text, i) > 1 || happening.test(text.slice(i, i + 6)))
      return text.slice(0, i).replace(/(?<=.{2})(?:基本|全面|全部|陆续|提前|累计)$/u, '');
  return '';
}

const deeds =
  /^(?:造林|绿化|整改|培训|治理|改造|搬迁|拆迁|安置|转移|转移就业|帮扶|征收|登记|加固|修复|(?:综合)?(?:整治|治理))$/u;

function objectOf(phrase: string): NounBefore {
  let text = stripOpeners(phrase);
  let verbs = 0;
  for (;;) {
    if (/^(?:造林绿化|植树造林|国土绿化)$/u.test(text))
      return { noun: text, owner: '', verb: true };
    const length = verbAt(text);
    // 实施|转移孵化项目: of the verbs only the first is done.
    if (length === 0 || (verbs === 1 && kindOfProject.test(text))) break;
    if (length === text.length) {
      // 完成|造林402万亩: the last of two verbs names what is done.
      const noun = /^(?:造林|安置就业)$/u.test(text) || (verbs > 0 && deeds.test(text)) ? text : '';
      return { noun, owner: '', verb: true };
    }
    const verb = text.slice(0, length);
    text = text
      .slice(length)
      .replace(
        /^(?:[了及、或]|并(?!购|网)|[和及或][^，、]{2}化(?:替代|改造|提升|处置)(?=.{2})|好(?![人事房差学评转友])|和(?!美|谐|平|田|县(?![乡级城域区市道])|顺|解|林)|以及)+/u,
        '',
      );
    if (verb.endsWith('利用')) text = text.replace(made, '');
    if (/^(?:增加|新增)$/u.test(verb)) text = text.replace(run, '');
    // 纳入|全区重点推进项目: on what list they are, not what was done
    if (verb === '纳入' && verbs === 0 && text.endsWith('项目'))
      return { noun: tidy(text.replace(/^我[省市县区州]/u, '')), owner: '', verb: true };
    // 纳入医疗保险的|国有企业468户: which ones
    if (verb === '纳入' && verbs === 0 && /^[^，。；、的]{2,20}的[^，。；、的]{2,}$/u.test(text))
      return { noun: verb + tidy(text), owner: '', verb: true };
    verbs++;
    const opened = stripOpeners(text);
    if (verbAt(opened) > 0) text = opened;
  }
  // 实施|两年|新增4万亿元的投资计划: how long is no name
  if (verbs > 0 && /^[\d一二两三四五六七八九十]+年[内间来]?$/u.test(text))
    return { noun: '', owner: '', verb: true };
  if (verbs > 0) return { noun: tidy(text.replace(soonAfter, '')), owner: '', verb: true };
  const bare = bareVerbs.before(text, text.length);
  if (bare > 0)
    return {
      noun: '',
      owner: tidy(
        text
          .slice(0, -bare)
          .replace(/(?:[共已又还将再]|实际|必须|应该|应当|务必|一定要|(?<![虚模比草])拟)+$/u, ''),
      ),
      verb: true,
    };
  // 企业退休人员月人均|增加养老金
  const each = perPerson.exec(text);
  if (each !== null) return { noun: (each[1] ?? '') + (each[2] ?? ''), owner: '', verb: true };
  const inner = afterInnerVerb(text);
  if (inner === null) return { noun: tidy(text), owner: '', verb: false };
  // 城中村|完成|综合治理1200个: what is done with those.
  if (deeds.test(inner.object))
    return { noun: tidy(inner.subject) + inner.object, owner: '', verb: true };
  const object = startsWithVerb(inner.object) ? objectOf(inner.object).noun : tidy(inner.object);
  return { noun: object, owner: tidy(inner.subject), verb: true };
}

/** 开通|仅4个月|累计参与人次: how long after. */
const soonAfter = /^(?:仅|短短|不到)[\d一二三四五六七八九十两]+(?:年|天|个多?月)(?=.{2})/u;
/** 利用|闲置校舍|建设养老中心: what it is made of. */
const made = /^[^，、的]{2,8}?(?:建设|新建|建成)(?=[^，、的项]{3,}$)/u;

/** 增加|运营|城市公交, not 增加运营里程. */
const run =
  /^(?:运营|投放)(?!里程|线路|车辆|主体|企业|收入|成本|单位|商|资金|机构|中心|能力)(?=.{3})/u;

const kindOfProject =
  /^(?!.*(?:[新改扩续迁重]建|[开竣完复]工|签约|储备|谋划|引进|落地|投产|招引|推进|实施)).{4}项目$/u;

const perPerson =
  /^(.{2,}?)[月年]?[人户]均(?:增加|提高|增发|新增)((?:基本)?养老金|养老待遇|工资|补贴|补助|津贴)$/u;
