/** Phrases that a verb parts in two. */
import { isEnclosed } from './items.ts';
import { zoneNames } from './predicates.ts';
import { innerVerbs, listVerbs, verbalNouns } from './verbs.ts';

/** 市县两级工会开展|招聘活动: what follows the last verb that can take an object inside the phrase. */
export function afterInnerVerb(text: string): { subject: string; object: string } | null {
  // 实际使用外资, 合同引进内资 are names.
  if (/^(?:实际|合同(?=引进|利用))/u.test(text)) return null;
  // 户均享受帮扶措施: nor is the verb behind 户均.
  if (/^[人户村]均(?:享受|拥有|获得|领取|落实)/u.test(text)) return null;
  for (let i = text.length - 2; i > 1; i--) {
    const length = innerVerbs.at(text, i) || verbBehind(text, i);
    if (length === 0 || isEnclosed(text, i) || verbalNouns.at(text, i) > length) continue;
    const rest = text.slice(i + length);
    const told = text.slice(0, i + length);
    if (eachOf.test(told) || organisation.test(told)) continue;
    // 江口科学城集聚|企业800家
    const theirs = (rest === '企业' && zone.test(text.slice(0, i))) || told.endsWith('解决');
    if (rest.length < 2 || rest === '并网' || (nounSuffix.test(rest) && !theirs)) continue;
    if (attribute.test(`${text.slice(0, i + length)}|${rest}`)) continue;
    // 入学率、|新建校舍达标率: an attribute of the last
    if (text.charAt(i - 1) === '、' && told.endsWith('新建') && rest.endsWith('率')) continue;
    // 小微企业|新增贷款余额: what those owe of it.
    if (/(?:企业|农户|商户|主体)新增$/u.test(told) && /^贷款余?额?$/u.test(rest)) continue;
    // 城镇新增就业 is a name; 比上年新增贷款 is not.
    if (/^(?:再?就业|创业|就业再就业|装机(?:容量)?|参保)$/u.test(rest)) continue;
    // 家具全行业带动就业人数: not of all there are.
    if (/^(?:就业人数|从业人员)$/u.test(rest) && /(?:业|经济|企业)$/u.test(text.slice(0, i)))
      continue;
    // 高等教育|新增学位: those of all schools are another number.
    if (rest === '学位' && /(?:教育|高中|初中|小学|幼儿园)$/u.test(text.slice(0, i)))
      return { subject: '', object: text.slice(0, i) + rest };
    // 农村|新建住房 beside 城镇新建住宅
    if (/^(?:农村|乡村|城市|城镇)新[增建]$/u.test(text.slice(0, i + length))) continue;
    return {
      subject: text.slice(0, i).replace(/(?<=.{2})(?<!公)共$/u, ''),
      object: rest.replace(/^好(?![人事房差学评转友])(?=.{2})/u, ''),
    };
  }
  return null;
}

/** 中小学共|安装空调, 市县两级|配送图书: behind who did it; 0 for other words. */
function verbBehind(text: string, at: number): number {
  const before = text.charAt(at - 1);
  if (before === '”') return workAt(text, at);
  const doer =
    before === '共'
      ? text.charAt(at - 2) !== '公'
      : before === '级' && '两三四'.includes(text.charAt(at - 2) || ' ');
  const length = doer ? listVerbs.at(text, at) : 0;
  return length > 1 ? length : 0;
}

/** “户厕革命”|改造农村户厕: what a named programme does to things that are built. */
const workAt = (text: string, at: number): number =>
  /^(?:改造|硬化|修建|整治|治理|铺设|加固|疏浚|清淤)[^，、的]{3,}$/u.test(text.slice(at)) ? 2 : 0;

const zone = new RegExp(`.{2}${zoneNames}$`, 'u');
/** 村集体经济组织|占比 */
const organisation = /(?:经济|合作|社会|党|基层|群团|中介|行业|自治)组织$/u;

/** 占新增|建筑面积比例, 环境整治|长效管护经费: of what the share or for what the money is. */
const attribute =
  /占[^，、]{0,6}\|.*(?:比例|比重|份额|比率)$|占[到了]?(?:全[国省市区县])?新(?:增|发放|签约)\||(?:整治|治理)\|.*(?:经费|资金)$/u;

/** 万人拥有|市场主体: how many there are for so many people is a name. */
const eachOf =
  /^(?:城镇|农村|城乡)?(?:常住)?(?:居民)?(?:家庭|人口)?(?:平均)?(?:每?[百千万]+名?(?:(?:城镇|农村|常住|户籍)*人口?|居民|职工|户)|[人户]均)拥有$/u;

const nounSuffix =
  /^(?:[和及与或的]|车间|补助|补贴|率|比[例重]|占比|项目|量|额(?![济尔敏])|数(?![字据智码控])|面积|能力|机构|中心|平台|体系|工程|设施|面|总?人数|总?人次|资金|站点?|基地|企业|行动|业|类|方案|计划|系统|水平|强度|总额|规模|任务|标准|期|费|时间|区|圈|单位|案件|事项|里程)/u;
