/** Numbers that only say which ones are meant, or for how many. */
import type { Candidate } from './candidate.ts';

const village = /^(?:自然村|农村|行政村|村|社区)/u;
const group =
  /^(?:重特大|重大|重点|单体|大型|工业|制造业|服务业|产业)*(?:企业|县|镇|村|园区|集群|项目|产业|城市|品牌)/u;
/** 收入5万元以下|薄弱村: a lower bound of sums is a wish, an upper one says which. */
const poor = /^的?[^，。；、]{0,6}(?:[村户县]|企业|家庭|群众|人员|人口|项目)/u;

/** 以5个|区为一个中心的格局 */
const layout = /^(?:主?城?区|县|县级市|县市|镇|街道)为[^，。；、]{1,12}[的、]/u;
/** 90%的村集体收入超过|8万元 */
const passed =
  /[\d.]%的[^，。；、]{2,14}(?:收入|产值|营收|利润|增加值)(?:均|都)?(?:超过?|达到?|高于|突破|在)$/u;
const sized = /吨|公里|米|亩|公顷|千瓦|兆瓦|千伏安|升/u;
/** What a plant or a machine can do: 10蒸吨, 2.5万千伏安. */
const capacity = /^[百千万]*(?:吨|蒸吨|千瓦|兆瓦|千伏安)(?:\/[年日天小时]+)?$/u;
const bounded =
  /(?:不到|不足|不超过|未超过|低于|少于|不低于|不少于|超过?|高于|突破|逾|[大多]于|投资过)$/u;
/** 产值超10亿元|的全产业链100条, 营收达5亿元|的企业3家: those of which a number follows. */
const each = /(?:产值|营收|收入|销售额|税收|利润)(?:达到?|超过?|过|突破|逾)$/u;
/** 年销售额在5000万元以上|的企业12家 */
const eachAbove = /(?:产值|营收|收入|额|税收|利润)(?:在|达到?)?$/u;
const ofEach = /^的[^，。；、的\d]{2,14}\d[\d.]*[百千万]?[余多]?[个家条户项]/u;
const named = /^(?![的至到])[\u4e00-\u9fff]{2}/u;

/** `before` and `after` are the words around the figure, some of them. */
export function isThreshold({ unit, suffix }: Candidate, before: string, after: string): boolean {
  // 每10万人口|高等教育在校生
  if (/每$/u.test(before) && /^[百千万]+人?$/u.test(unit)) return true;
  // 2个|1类创新药
  if (unit === '类' && /\d[个种款]$/u.test(before)) return true;
  // 占比超过10%|的有44种
  if (/^的有\d/u.test(after)) return true;
  // 以6个|区为一个组团、4个|县级市为副中心的格局: which part places have that are there already
  if (unit === '个' && layout.test(after) && /(?:以|为[^，、]{1,9}、)$/u.test(before)) return true;
  // 85%的村集体收入超过5万元: what those have of whom there are so many
  if (unit.endsWith('元') && passed.test(before)) return true;
  // 年应纳税所得额不到100万元|的部分: which part of it
  if (unit.endsWith('元') && /^的(?:部分|金额)/u.test(after))
    if (suffix !== '' || bounded.test(before)) return true;
  // 一批投资20亿元以上|的项目, 一大批投资超20亿元|项目
  const ahead = before.replace(/[\d.]+[百千万亿]*元、$/u, '');
  const behind = after.replace(/^、[\d.]+[百千万亿]*元(?=的)/u, '');
  if (unit.endsWith('元') && (some.test(ahead) || oneOf.test(ahead)) && !closes(behind.charAt(0)))
    if (suffix !== '' || bounded.test(ahead)) return true;
  // 1公里|范围内植树造林: where
  if (/^(?:公里|米)$/u.test(unit) && /^(?:半径|范围)(?:以?内)/u.test(after)) return true;
  // 1个|100亿元和50亿元以上单体项目, 2个100亿元项目
  const listed = /^和[\d.]+[百千万]*亿元以上/u.exec(after)?.[0] ?? '';
  if (/^[百千万]*亿元$/u.test(unit) && /\d个(?:[\d.]+[百千万]*亿元和)?$/u.test(before))
    if (group.test(after.slice(listed.length))) return true;
  // 推动100亿元、50亿元|重特大产业项目
  if (unit === '亿元' && listOfSums(before, after)) return true;
  // 10万人|聚集的场所
  if (unit.endsWith('人') && /^(?:以上)?聚集的/u.test(after)) return true;
  if (suffix === '') return isPassed(unit, before, after);
  // 50户以上|农村连片村寨
  if (/^[户人]$/u.test(unit)) return village.test(after);
  // 20万以上|人口县, 1000单以上|的经营主体
  if (/^人口[大小]?[县市城]|^的(?:经营主体|家庭|农户)/u.test(after)) return true;
  // 12层以下|住宅
  if (unit === '层' && named.test(after.replace(/^的/u, ''))) return true;
  if (unit.endsWith('元') && eachAbove.test(before) && ofEach.test(after)) return true;
  // 对计划投资50亿元以上|的项目进行梳理: those to which it is done
  if (unit.endsWith('元') && treated.test(after)) return true;
  // 布局一批50万千瓦以上|风光基地, 海拔5000米以上|乡镇
  if (/一批$/u.test(before) || (/海拔$/u.test(before) && !closes(after.charAt(0)))) return true;
  // 不达标的|20万千瓦以下|机组
  if (before.endsWith('的') && sized.test(unit) && named.test(after)) return true;
  // 2.5万千伏安及以下|限制类矿热炉, 10蒸吨以下|燃煤锅炉
  if (suffix.startsWith('及') && sized.test(unit) && named.test(after)) return true;
  if (suffix === '以下' && capacity.test(unit) && named.test(after) && !reaches.test(before))
    return !/^(?:[并且和及与]|左右|水平)/u.test(after);
  // 单笔|50万元以下|拖欠企业账款
  if (/单[笔户]$/u.test(before) && !closes(after.charAt(0))) return true;
  // 收入50万元以上|的行政村占比, 70个|30亿元以上项目
  const ofThem = /^的[^，。；、]{2,10}(?:占比|比例|比重|达)/u.test(after);
  if (/^(?:[百千万亿]+|.*元)$/u.test(unit) && areCounted(after)) return true;
  if (!unit.endsWith('元')) return false;
  // 23个|50亿元以上，…等300个亿元以上工业项目
  const counted = /\d[个家项]$/u.test(before) && (group.test(after) || closes(after.charAt(0)));
  return (
    ofThem ||
    counted ||
    (suffix === '以下' && /(?:收入|产值|营收)$/u.test(before) && poor.test(after))
  );
}

const treated = /^的[^，。；、的\d]{0,6}(?:项目|企业|园区|[村户县])(?:进行|实行|开展|给予|一律)/u;

/** Two sums side by side before projects are no sum: they say how large those are. */
function listOfSums(before: string, after: string): boolean {
  const behind = /^、[\d.]+[百千万]*亿元/u.exec(after)?.[0] ?? '';
  const ahead = /(?:^|[^\d.])[\d.]+[百千万]*亿元、$/u.exec(before)?.[0] ?? '';
  if (behind === '' && ahead === '') return false;
  const told = before.slice(0, before.length - ahead.length);
  return (
    /^(?:重特大|重大|产业|工业|制造业)+项目/u.test(after.slice(behind.length)) &&
    !/(?:资|金|额|约|成|值)$/u.test(told)
  );
}

/** 控制在|500万吨以下, 降至|300千瓦以下 */
const reaches = /(?:[在到至为达于]|超过?|约)$/u;

/** 打造创新中心二十五条|等政策: the short name of a document; 政策25条|等 counts. */
export const namesDocument = (unit: string, before: string, after: string): boolean =>
  unit === '条' &&
  /^等(?:一系列)?(?:政策|措施|举措|文件)/u.test(after) &&
  !/(?:政策|措施|举措|办法|意见|事项|建议)$/u.test(before);

/** 一批投资|20亿元以上的项目, 一大批投资超|20亿元项目 */
export const some = /一(?:大?批|些|系列)(?:总?投资额?|年?产值)(?:超过?|过|突破|逾|不低于|在)?$/u;

/** 引进一个投资超|50亿元、20亿元的项目 */
const oneOf = /一个(?:总?投资额?|年?产值)(?:超过?|过|突破|逾|不低于)$/u;

/** 超200亿元|县2个, 超500亿元|的县域增至12个 */
function isPassed(unit: string, before: string, after: string): boolean {
  if (unit.endsWith('元') && each.test(before) && ofEach.test(after)) return true;
  // 集体经济年收入低于5万元|的村
  if (unit.endsWith('元') && /(?:收入|产值|营收)(?:低于|不足|不到|少于)$/u.test(before))
    return poor.test(after);
  const passes = unit.endsWith('元') && /(?:超过?|过|突破)$/u.test(before);
  return passes && (areCounted(after) || /^的[^，。；、\d]{1,6}(?:增至|达到?|有)\d/u.test(after));
}

/** 企业3家, 县2个, 重大制造业项目26个: those of which a number follows. */
const areCounted = (after: string): boolean =>
  /^[^，。；、的\d]{0,8}?(?:企业|[县镇村]|园区|集群|项目|产业|城市|品牌)[^，。；、\d]{0,4}\d/u.test(
    after,
  );

/** Whether a character ends the phrase. */
export function closes(next: string): boolean {
  return next === '' || '，。；：、！）？和'.includes(next);
}
