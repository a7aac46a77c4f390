/** Where a counted noun ends and its predicate begins. */
import { isDoneThere } from './bare-place.ts';
import { clean } from './clean-end.ts';
import { isHead } from './head.ts';
import { isEnclosed } from './items.ts';
import { headNouns, predicateAdverbs, predicateVerbs, tellings } from './predicates.ts';
import { listVerbs } from './verbs.ts';

/** 辽阔疆域|守护好、稳定好 */
const keptWell = /^(?:守护|建设|发展|管理|保护|服务|利用|维护|稳定|落实|传承|治理|经营)好(?:$|、)/u;
/** To whom those are open. */
const openTo = /^向[^，。；、的]{2,6}?(?:免费|全面)?开放/u;

/** Length of the head that ends at `at`, a variant of it in brackets included: 县（市、区）. */
export function headBefore(text: string, at: number): number {
  const open = text.charAt(at - 1) === '）' ? text.lastIndexOf('（', at) : -1;
  return headNouns.before(text, open < 0 ? at : open);
}

/** 538所中小学|与北京市学校结对办学, 30家首店|集聚江口, 3个综保区|高质量发展, 7批代表团|来邕访问, 红线|并稳定用地 */
const together =
  /^并(?=稳定|推动|实现|完成|确保)|^与[^，。；、]{2,14}(?:结对|签约|对接|同质发展|签[订署]|(?:建立|结成)了?[^，。；、]{0,8}(?:关系|联合体|共同体))|^(?:高质量|同质)发展$|^来[^，。；、]{1,4}?(?:访问|参访|考察|参观|交流|观光)|^退.{1,2}[入进].{1,2}$|^(?:年度|当年)(?:计划)?投资完成|^(?:集聚|汇聚|云集)(?!区|地|点|度|带|发展|效应)[^，。；、的]{1,6}$|^(?:投票|举手)?表决$|^分列|^应急(?:送水|供水|供电|送电|转移)/u;
/** 修|复工|程, 稳|增长|政策, 乡|居|样板区 */
const insideWord = /^[修恢康]复工|^[稳促保]增长|^[乡民旅]居(?![全省首前第])/u;

/** Verbs of a compound whose head is still to come. */
const compound =
  /^改善计划|^(?:发展|建设|保护|扶持|保障)[与和及][^，。；、]{2,12}(?:资金|基金|经费)$|^(?:平稳|健康|稳健|稳定|快速|有序)发展[^，、的]{0,4}(?:资金|基金|计划|行动|机制)|^创新(?:发展|创业|应用)[^，、]{0,4}(?:实验室|中心|基地|示范区|平台|联盟|试验区|产业园|研究院)|^(?:建设|发展|治理)(?:国家|省|市|区|县)级(?:示范|试点|样板|标杆)|^脱贫(?:任务|攻坚.{0,4}(?:调查|普查|项目|成果))/u;

/** 项目中|我省入围: what follows tells who did or does what with those. */
const outOf = (text: string): boolean =>
  /^(?:我[国省市区县州]|不设|没有|.{2,4}(?:贡献|入围|入选))/u.test(text) ||
  listVerbs.at(text, 0) > 1;

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
export function clip(text: string, from: number): string {
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
      /^(?:供[水电气热暖销用]|建成区|中均|中位|居[民住家]|快速[路通公]|创新(?:型|[引平基中团联])|要[素求点闻道件务害塞]|经[济营费贸验]|对(?:[外象]|口(?!帮扶|支援|协作|合作))|能[源力耗级]|可[再持支]|有[机线限色轨关]|无[人线偿害障房业症]|无力自|比[重例赛]|通[道信用勤]|超[市高级大薄白细纯临清深]|使[用命]|就业(?:形态|群体|服务|援助|见习|驿站|基地|岗位|指导)|加速[器园营]|新(?:一[轮代]|业态|模式|场景|[型兴区城院校馆厂址生居村]|能源|材料)|集中[运安居]|发生[产活]|服务[站中点员队区台商业机平体]|走廊|破[碎损旧产]|为[民主]|领跑者|连接线|连片|试点[区县市镇村]|通[畅达]工程)/u.test(
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
