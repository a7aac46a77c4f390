import type { Candidate } from './candidate.ts';
import { closes, isOfDocument, isThreshold, namesDocument } from './threshold.ts';

const reached =
  /(?:达到?|为|控制在|保持在|稳定在|巩固在|稳控在|[升降增减提高低缩小大至]+[至到]|超过?|约|近|低于|高于|得分|评分|指数|系数)$/u;
const turned = /^(?:缩小|下降|降低|降|上升|提高|提升|升|扩大|优化|收窄)[到至为]/u;
const timeBefore =
  /(?:过去|近|今后|未来|最近|此后|这|前|后|头|连续|已有|历时|时隔|经过|第|每|建[国党军院校市]|成立|逢)$/u;
const inNames =
  /^(?:[来间前后起内]|以来|行动|计划|规划|任务|攻坚|目标|工作|期[间内]?|周期|制|代|级|不遇)/u;
const clock = /^(?:年|个月|天|小时|个小时|分钟|秒|周)$/u;

/**
 * Whether number and unit are a quantity that a reader would put in a table. A bare number is one
 * only as a reached index (控制在103左右) or with 余/多; a duration not as part of a name or a time
 * phrase (三年行动, 五年来, 24小时服务).
 */
export function isPlainQuantity(text: string, figure: Candidate, unitEnd: number): boolean {
  const next = text.charAt(figure.end);
  const unit = figure.unit;
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  if (
    next === '级' ||
    /^(?:吨|千瓦|兆瓦|元|亩|标箱|美元|公里)级/u.test(text.slice(figure.end, figure.end + 3)) ||
    text.startsWith('/', figure.end)
  )
    return false;
  const after = text.slice(figure.end, figure.end + 16);
  if (isThreshold(figure, before, after) || namesDocument(figure.unit, before, after)) return false;
  if (isOfDocument(unit, before)) return false;
  // 契税收入（50%|部分）: which part of it is meant
  if (unit === '%' && before.endsWith('（') && /^部分[）)]/u.test(after)) return false;
  if (figure.value === 1 && none.test(before)) return false;
  if (/^[项类条]$/u.test(unit) && toldBefore.test(before)) return false;
  if (unit === '条' && isTitle(text, figure.start, after)) return false;
  // 时速400公里|磁浮列车: which one
  if (/(?:时速|每小时)$/u.test(before) && unit.endsWith('公里') && !closes(next)) return false;
  // 按8度|抗震设防: how strong they are to be
  if (unit === '度' && /^(?:以上)?(?:抗震|设防|地震|烈度)/u.test(after)) return false;
  if (unit === '') return bare(figure, before, after);
  // 100MB|光纤: which one
  if (/^(?:[MG]B|兆|M)$/u.test(unit) && /^(?:光纤|宽带|网络)/u.test(after)) return false;
  if (unit === 'G') return figure.value >= 100 && closes(next);
  if (unit.endsWith('级') && unit !== '个等级')
    return unit === '级' && figure.suffix !== '' && /[在到达过]$/u.test(before);
  if (/月$/u.test(before) && unit.startsWith('日')) return false;
  // 5个|“优”: how often a slogan has a word
  if (unit === '个' && /^“[^“”]”/u.test(after)) return false;
  // 抓好9个方面工作: the text's own list
  if (unit === '方面' || (unit === '个' && after.startsWith('方面'))) return false;
  if (unit === '届' || unit === '期') return figure.suffix !== '';
  // 增速6个季度|位居全市第一: in how many, as 连续
  if (unit.endsWith('季度') && stood.test(after)) return false;
  // 全省5‰|人口变动抽样调查
  if (/^[%‰]$/u.test(unit) && ofSurvey.test(after)) return false;
  // 相继进入10亿元|县行列: which of them they are
  if (unit.endsWith('元') && /^[大强]?[县市区镇村乡](?:行列|方阵|俱乐部)/u.test(after))
    return false;
  if (isStretch(unit, before, after) || isOwnList(text, figure, after)) return false;
  if (clock.test(unit)) return duration(text.slice(unitEnd, unitEnd + 16), figure, before);
  // 3岁以下婴幼儿, 60岁以上的老人: whom it is about; only a life span is a quantity.
  if (/^周?岁$/u.test(unit)) return closes(next) || turned.test(after);
  if (/^(?:千伏|kV|KV|英寸|纳米|微米)$/u.test(unit)) return figure.suffix !== '' && closes(next);
  if (/^(?:连续|累计连续)$/u.test(before.slice(-2))) return unit.endsWith('位');
  return true;
}

/** 未发生|1起重大事故: there was none. */
const none =
  /(?:(?:没有?|未曾?|从未|未再|无)(?:出现|发生|采取|发现|造成|引发|产生|新增|流失|遗漏|漏[掉报]?|丢|)(?:过|哪怕|任何)?|不(?:落下?|漏掉?|丢下?|让|掉)(?:1[户村组]、?)?)$/u;
const stood = /^(?:[均都]|保持)?(?:[稳位排]?[居列]|排名|[高快低领]|超[过出]|[好优]于|保持)/u;
/** 上述|4项指标: of the text's own list */
const toldBefore = /(?:^|[，。；：！？）])(?:上述|前述|上列|以上|这)$/u;

const ofSurvey = /^(?:人口)?(?:变动)?(?:情况)?抽样调查/u;

/** 在1个|潜伏期内, 在3个工作日|内: how long it took; 压缩在3个工作日以内 is a level. */
function isStretch(unit: string, before: string, after: string): boolean {
  if (!/(?<![制持定缩])[在于]$/u.test(before)) return false;
  return unit === '个'
    ? /^(?:潜伏期|周期|季度|学期)[之以]?内/u.test(after)
    : /(?:工作日|季度)$/u.test(unit) && after.startsWith('内');
}

/** 抓好治气、减煤、降尘3项|措施: the number of a list that is complete right before it. */
function isOwnList(
  text: string,
  { start, value, unit, chinese }: Candidate,
  after: string,
): boolean {
  const listed =
    (unit === '个' && jointly.test(after)) ||
    (unit === '项'
      ? /^(?:措施|举措|任务|要求)/u.test(after)
      : unit === '个' && /^(?:体系|机制|制度|环节|维度)(?:$|[，。；])/u.test(after));
  if (!listed || chinese || value < 3) return false;
  const list = clauseTo(text, start);
  return /[^、等]{2}$/u.test(list) && list.split('、').length === value;
}

/** 完善东城、西城、北城3个|行政区协同联动机制: what those have in common */
const jointly =
  /^(?:行政区|区县|[县区市]|城市|乡镇|部门|省[市份])(?!级)[^，。；、\d]{2,12}(?:机制|体系|规划|制度)(?:$|[，。；])/u;

const clauseTo = (text: string, at: number): string =>
  /[^，。；：]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';

/** 出台促进成果产业化|38条, 制定工业稳增长|39条、服务业恢复发展56条: short titles of documents. */
function isTitle(text: string, start: number, after: string): boolean {
  if (!/^(?:$|[，。；]|、[^，。；、\d]{4,16}\d+条|等(?:专项)?政策)/u.test(after)) return false;
  return titled.test(clauseTo(text, start));
}
const titled =
  /(?:出台|印发|推出|制定|落实|实施)了?(?:[^，；\d]{4,16}\d+条、)*(?:[^，；、\d]{2,}?)(?:稳增长|发展|改革|产业化|融合|恢复|提升|升级|转型|创新|振兴|消费|(?:服务|支持)实体经济|(?:支持|促进|培育|壮大)(?:市场主体|经营主体|民营经济|小微企业))$/u;

function bare(figure: Candidate, before: string, after: string): boolean {
  const next = after.charAt(0);
  // 收入比值由|3.27缩小至2.93
  if (
    /[由从](?:(?:上年|去年|上一年|20\d\d年)的?)?$/u.test(before) &&
    figure.value < 100 &&
    turned.test(after)
  )
    return true;
  if (figure.suffix !== '' && reached.test(before)) return true;
  if (figure.more) return /[\u4e00-\u9fff]/u.test(next);
  const year = figure.value >= 1900 && figure.value <= 2100 && Number.isInteger(figure.value);
  return !year && closes(next) && reached.test(before);
}

function duration(after: string, figure: Candidate, before: string): boolean {
  // 震后不到|3个月
  if (/[^最今以]后(?:不到|不足|仅|近|约)$/u.test(before)) return false;
  if (timeBefore.test(before) || inNames.test(after) || /^(?:整[省市县])?试点/u.test(after))
    return false;
  // 用2至|3年时间, 通过|3年努力
  if (
    /(?:用|通过|[\d一二两三四][至到])$/u.test(before) &&
    /^(?:左右)?的?(?:时间|努力)/u.test(after)
  )
    return false;
  const changed = /[从由]$/u.test(before) && /^(?:缩|压|延|减|降|增|提|升)/u.test(after);
  if (changed) return figure.value < 1000;
  if (figure.unit === '年')
    return (
      figure.value < 1000 &&
      (/(?:[达到至为长短过于高限]|[至到]20\d\d年的)$/u.test(before) ||
        /年限[^，。；]{0,8}20\d\d年的?$/u.test(before))
    );
  // 40分钟以内|通勤比重达80%: it says which, and the value follows
  if (/^以[内上下][^，。；、\d]{2,8}(?:比重|比例|占比|率)(?:达到?|为|超过?)?\d/u.test(after))
    return false;
  // 59天|高温天气
  if (figure.unit === '天' && /^[^，。；、]{1,4}天气/u.test(after)) return true;
  return figure.suffix !== '' || closes(after.charAt(0)) || /^[的和]/u.test(after);
}
