import { closingVerbs, innerVerbs, listVerbs, openers, predicates } from './verbs.ts';

const trailing =
  /(?:不少于|不低于|不高于|不足|不超过|超过了?|超|逾|高于|低于|约为?|接近|大约|至少|预计|第|前|共计?|累计|合计|总计|分别|均|都|各|同比|环比|比上年|较上年|比去年|较去年|比[^，、]{0,6}年|较[^，、]{0,6}年|同口径|平均|年均|实际|再|又|仅|也|已|全部|了|为|是|达到?|突破|实现|控制在|保持在?|稳定在|维持在|力争|增加值增速达|增长速度|增长率?|增加|净增|提高|提升|上升|上涨|回升|下降|降低|减少|压减|压缩|缩短|回落|下滑|扩大|拓展|增|降|减|升|提速|超额|增至|升至|降至|提升至|提高至|提高到|上升到|扩大到|增加到|增长到|缩减至|压缩至|缩短至|下降到|[至到]|优化|由|从|翻|高出|快于|多|近|有|以|按|率先|首次|历史性|只|可|将|恢复)$/u;
const connective = /^(?:、|和|及|与|以及|并|，|或|—|；|：|的|了|等|也|均|至第|至|到)+/u;
const rankTail =
  /(?:稳居|位居|跃居|位列|名列|跃升|升居|继续居|仍居|居|列|上升|提升|晋升|前移|升|跻身|进入|退出|跃)(?:至|到|为|入)?(?:同类|全国|全省|全区|全球|世界|中西部|中部|西部|东部|副省级|国内|同期|省内|[^，、；]{0,10}(?:城市|省|地区|省市|省份|县区))?[^，、；]{0,8}$/u;

/** Drops the words between what is counted and the number: …比重|提高至, …投资|同比增长. */
export function stripPredicate(left: string, ordinal: boolean): string {
  let text = left;
  if (ordinal) text = text.replace(rankTail, '');
  for (;;) {
    const shorter = text.replace(trailing, '');
    if (shorter === text) return text;
    text = shorter;
  }
}

/** The phrase that says what is counted, from the words before a figure; '' where only verbs stand there. */
export function nounBefore(left: string, ordinal: boolean): string {
  const bare = stripPredicate(dropBrackets(left), ordinal).replace(connective, '');
  const parts = splitItems(bare);
  let last = parts.length - 1;
  while (last > 0 && objectOf(parts[last] ?? '') === '') last -= 1;
  const tail = parts[last] ?? '';
  const object = objectOf(tail);
  const opened = stripOpeners(tail);
  // 新建、改扩建中小学、幼儿园: parts before the last belong to it unless it has a verb of its own.
  if (last > 0 && listVerbs.at(opened, 0) === 0 && !hasInnerVerb(opened)) {
    return objectOf(parts.slice(0, last + 1).join('、'));
  }
  return object;
}

/** Cuts an unclosed bracket's outside away: …1600亿元（其中中央财政|, keeps 充（换）电站. */
function dropBrackets(left: string): string {
  const open = left.lastIndexOf('（');
  return open >= 0 && !left.includes('）', open) ? left.slice(open + 1) : left;
}

/** Splits at 、 outside brackets and quotes. */
export function splitItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '（' || char === '“' || char === '《') depth++;
    else if (char === '）' || char === '”' || char === '》') depth = Math.max(0, depth - 1);
    else if (char === '、' && depth === 0) {
      items.push(text.slice(from, i));
      from = i + 1;
    }
  }
  items.push(text.slice(from));
  return items;
}

function stripOpeners(text: string): string {
  let out = text
    .replace(connective, '')
    .replace(/^(?:到|至)?(?:20|19)\d\d年(?:底|末|前|以来)?/u, '');
  for (;;) {
    const length = openers.at(out, 0);
    if (length === 0 || (length >= out.length && length > 1)) return out;
    if (listVerbs.at(out, 0) > length) return out;
    out = out.slice(length);
  }
}

/** What remains of a phrase behind its leading verbs; '' where it is nothing but a verb. */
function objectOf(phrase: string): string {
  let text = stripOpeners(phrase);
  let verbs = 0;
  for (;;) {
    const length = listVerbs.at(text, 0);
    if (length === 0) break;
    if (length === text.length) return verbs > 0 || isBareVerb(text) ? '' : text;
    const rest = text.slice(length);
    // 服务贸易, 保障性住房, 建设用地: the verb is the beginning of a noun.
    if (verbs === 0 && isNominalStart(text, length)) break;
    text = rest.replace(/^(?:了|和|及|、|并|或)+/u, '');
    verbs++;
    const openerless = stripOpeners(text);
    if (listVerbs.at(openerless, 0) > 0) text = openerless;
    if (isNominalStart(text, listVerbs.at(text, 0))) break;
  }
  if (verbs === 0) text = afterInnerVerb(text);
  return tidy(text);
}

function isBareVerb(text: string): boolean {
  return listVerbs.has(text) || closingVerbs.has(text);
}

const nominal =
  /^(?:服务(?:业|贸易|消费|外包|站|中心|机构|设施|职工之家|平台|收入)|保障性|建设用地|建设项目|建筑(?:业|垃圾|面积|产业)|治理率|培训(?:机构|基地)|发展(?:基金|资金)|生产总值|生产安全|出口(?:总|额|值|交货|创汇|退税|收入)|进口(?:总|额|值)|进出口|销售(?:收入|额|面积|量)|注册(?:商标|资本|企业|志愿|会员)|参保(?:人|率)|接待(?:量|人)|就业(?:岗|率|人)|检测|监测(?:点|站)|创建率|供应(?:链|量)|投入(?:强|占)|开放(?:型|平台|合作)|安置(?:房|岗)|改造率|整改率|办结率|达标率|覆盖率|覆盖面|覆盖人口|完成率|完成投资|化解率|签约率|绿化(?:覆盖|率|面)|种植(?:面积|业)|存栏量|出栏量|发行(?:量|额|债)|认定(?:数)|有效|有意愿|有就业|实施率|融资(?:余额|规模|总额|额)|落实率|消纳率|拉动力|登记失业|获得感|征收率|汇率|消除率|供给|落地率|实际|保障房|保障人|占比|发展中|发展水|转化率|培育期|普及率|入库率|有轨|有色|有机|有线|建成区|解决率|实现率|统筹区|交付率|整合率|教育)/u;

function isNominalStart(text: string, length: number): boolean {
  return length > 0 && nominal.test(text);
}

function hasInnerVerb(text: string): boolean {
  return afterInnerVerb(text) !== text;
}

/** 市县两级工会开展|招聘活动: what follows the last verb that can take an object inside the phrase. */
function afterInnerVerb(text: string): string {
  for (let i = text.length - 2; i > 1; i--) {
    const length = innerVerbs.at(text, i);
    if (length === 0) continue;
    const rest = text.slice(i + length);
    if (insideQuote(text, i)) continue;
    if (rest === '' || rest.length < 2 || isNominalStart(text.slice(i), length)) continue;
    if (
      /^(?:率|项目|量|额|数|面积|能力|机构|中心|平台|体系|工程|设施|面|收入|人数|人次|资金|站点?|基地|企业|行动|业|类|方案|计划|系统|水平|强度|总额|规模|任务|用地|标准|就业|期|费|时间|区|圈)/u.test(
        rest,
      )
    )
      continue;
    return rest.replace(/^(?:了|各类|各级|一批)+/u, '');
  }
  return text;
}

function insideQuote(text: string, at: number): boolean {
  return (
    text.lastIndexOf('“', at) > text.lastIndexOf('”', at) ||
    text.lastIndexOf('（', at) > text.lastIndexOf('）', at)
  );
}

function tidy(text: string): string {
  let out = text
    .replace(/^(?:了|的|各类|各级各类|各级|一批|等)+/u, '')
    .replace(/(?:的|等|了|、|和|及|在)+$/u, '');
  for (;;) {
    const length = closingVerbs.before(out, out.length);
    if (length === 0 || out.length - length < 2) return out;
    out = out.slice(0, out.length - length);
  }
}

/** The counted noun behind a figure: 8条|特色步行街, 875个|重大项目|加快推进; '' where a predicate follows. */
export function nounAfter(right: string): string {
  let text = right.replace(/^(?:的|、$)/u, '');
  if (/^[、和及与，或—（）”》]/u.test(text)) return '';
  if (
    predicates.at(text, 0) > 0 &&
    !/^(?:有效|有机|有线|有轨|对口|对外|居民|占地|在校|在建|在岗|在册|以上|在线|达标|从业|新增|共享|共有产|开放|推进|提升|运营|就业|覆盖|办理|实施|打造|创建|开展|落实|改造|参保|超高|超级|超大|为民|为老|向上|对照|较大|能源|能级|来料|居家|居住|从事|经济|经营|经贸|按|走访|圆|以|支持|创建|服务|升级|可)/u.test(
      text,
    )
  )
    return '';
  const parts = text.search(/[、，；。：！？]/u);
  if (parts >= 0 && splitItems(text).length > 1) text = splitItems(text)[0] ?? text;
  let cut = text.length;
  for (let i = 2; i < text.length; i++) {
    if (insideQuote(text, i)) continue;
    const length = predicates.at(text, i);
    if (length === 0 || staysNominal(text, i, length)) continue;
    cut = i;
    break;
  }
  const noun = text.slice(0, cut).replace(/(?:和|及|与|的|等|也|在|、)+$/u, '');
  return afterOf(noun);
}

function staysNominal(text: string, at: number, length: number): boolean {
  const rest = text.slice(at + length);
  if (
    /^(?:项目|中心|平台|基地|工程|企业|机构|体系|示范|试点|任务|能力|单位|区|站|站点|点|城市|集群|业|性|型|化|率|设施|行动|活动|事项|线|路线|类|件|员|者|园|生|人员|人|岗位|服务|体|馆|群|制造|建设项目|改造项目|产业|通道|空间|场景|模式|方案|标准|政策|措施|改革|商|年|圈|主体|案例|标杆|数据|厅|场|基金|联盟|街|路|办法|清单|机制|办|学校|联合体|委|会|工作|的)/u.test(
      rest,
    )
  )
    return length > 1 || /^(?:的)?(?:项目|平台|基地|体)/u.test(rest);
  if (length === 1) return !/[户人家业项目件心站台园区院校店司车群城线]$/u.test(text.slice(0, at));
  return false;
}

/** 经营主体的“娘家人” counts 经营主体; 具有竞争力的|产业集群 counts the noun at the end. */
function afterOf(noun: string): string {
  const of = noun.indexOf('的');
  if (of < 0) return noun;
  const head = noun.slice(of + 1);
  if (head === '' || /^[“（]/u.test(head)) return noun.slice(0, of);
  return noun;
}
