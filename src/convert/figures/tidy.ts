/** The last touches to a name: words at its ends that are no part of it, and examples before its head. */
import { isEnclosed } from './items.ts';
import { headNouns } from './predicates.ts';
import { verbAt } from './strip.ts';
import { balanceTotal, dropTail } from './tail.ts';
import { closingVerbs } from './verbs.ts';

/** 住房|基本建成772万套, 指标|未能如期|完成: how it was done. */
const manner =
  /(?<=.{2})(?:基本|全面|全部|陆续|相继|如期|提前|同步|顺利|未能(?:如期)?|[均都现]?已经?)$/u;

const span = /(?<=.{2})(?:近|过去)?[\d一二两三四五六七八九十]+年$/u;

/** 老旧小区|累计|改造, 水利建设|四年累计|投入, 延期项目|年内|交付, not 疫苗累计接种人数: before a verb it says over which time. */
function withoutSum(text: string): string {
  const at = Math.max(text.indexOf('累计', 2), text.indexOf('年内', 2));
  return at > 0 && verbAt(text.slice(at + 2)) > 1
    ? text.slice(0, at).replace(span, '') + text.slice(at + 2)
    : text;
}

/** 茶叶产量|上半年|完成, 固定资产投资|年均|完成: when or how it was done. */
function withoutAdverb(text: string): string {
  const rest = text.replace(manner, '');
  const bare = dropTail(rest, false);
  return bare.length > 1 ? bare : rest;
}

/** 交通建设|共|完成投资, 项目|累计|完成投资; 县级（不含江口区，下同）|财政收入 */
function withoutNote(text: string): string {
  const bare = text.includes('下同）')
    ? text.replace(/(?<=.{2})（不?(?:包括|包含|含)[^（）]*下同）(?=.{2})/u, '')
    : text;
  return bare.endsWith('完成投资')
    ? bare.replace(/(?<=.{2})(?<!年)(?:[共已]|累计|合计)+完成投资$/u, '完成投资')
    : bare;
}

/** The name without particles and verbs that close it. */
export function tidy(text: string): string {
  let out = withoutSum(withoutNote(text))
    .replace(
      /^整个(?=.{3})|^已(?=完成投资)|^.{0,20}\d[\d.]*米以上(?=[^，、]{2,})|^规模(?=\d)|^新增(?=(?:产值|营收|收入|税收|投资)(?:超过?|过|[\d.]+[百千万亿]*元以上).{2})|^[省市县区]上(?=在.{2,}中$)|^(?:主城区|中心城区|城区|市区|县城)改造(?=.{3})|^年度$|^20\d\d年(?=.{2})|^的?主要税种(?=[^，、]{2,}税)|^(?:[^，、的]{2,12})?(?:确定|通过|票决)的(?=.{2})|^[该此本](?:项目|工程|[省市县区州镇乡村])(?=.{2})|^通过(?:19|20)\d\d年(?:全[国省市区县州])?(?=.{2})|^加上(?!级)(?=.{4})|^加(?=上级.{2}|补助[^，、]{2,4}支出)|^\d类(?=重点对象|困难群体|重点人群)|^以[^，、“”]{1,12}为(?:龙头|主体|代表|支撑|核心|主导|骨干)的(?=.{2})|^在[^，、]{2,14}会上(?=.{2})|^.{1,8}成为[^，、]{0,10}首个(?=.{2})|^(?:[国省]内|全[国省市球]|世界)首[个家座条](?=.{2})|^(?:全[国省市区县])?第[\d一二三四五六七八九十]{1,3}个(?=[^，、]{0,10}(?:生产总值|GDP|收入|产值)$)/u,
      '',
    )
    .replace(
      /(?<=”)建设$|(?<=^(?:生猪|肉?牛|奶牛|肉?羊|家禽|[鸡鸭鹅兔]))发展$|(?<=.{2})(?:一年|全年)(?=投入$)/u,
      '',
    )
    // 市级财政|共计|投入
    .replace(/(?<=.{2})(?:共计|总计)(?=(?:投入|支出|投资|出口|进口)$)/u, '')
    // 从失业保险基金结余中|拿出
    .replace(/^[从在]([^，、]{2,}(?:财力|资金|基金|结余|收入|预算))中$/u, '$1')
    .replace(/^从([^，、]{2,})中$/u, '$1')
    // 货运班列|全年运行630列
    .replace(/(?<=(?:班列|航班|专列|列车)(?:（[^）]*）)?)(?:全年|累计|共)*运行$/u, '')
    // 纳税人|去年|纳税, 新井测试|获|日产气
    .replace(
      /(?<=.{2})(?<![比较占到至按于超过从与和同由是为])(?:去年|今年)(?=.{2})|(?<=财政|企业|政府|基金)[将拟](?=投[入资]$)|(?<=.{2})(?<!公)共(?=投入(?:资金)?$)|(?<=.{2})已(?:送|办|建|开)$/u,
      '',
    )
    .replace(/(?<=测试|试采|试油|试气)获得?了?(?=.?日产)/u, '')
    // 外资企业出口|仍然|占全省出口, 产值|已|占规模以上工业, 棉花产量|连续4年|占全国
    .replace(
      /(?<=.{2})(?:仍然|依然|仍旧|仍|(?:[均现]|(?<![首成])都)?已经?|(?<![人户亩年月日平])均|(?<![首成])都|连续[\d一二三四五六七八九十两]+年)(?=占(?![有地用]).{2})|(?<=.{2}占)到(?=全?[国省市]|规模|新增)/u,
      '',
    )
    .replace(
      /^(?:将(?![军来])|在(?=“)|共(?=减免|减轻)|了|的|各类(?!型)|各级各类|各级|一批|等(?!级)|、)+/u,
      '',
    )
    .replace(/(?:的|等|了|、|和|及|在|—|：|(?<=目标)[确设拟]?定|(?<=.{2})为此将?)+$/u, '');
  for (;;) {
    const length = closingVerbs.before(out, out.length);
    if (length === 0 || out.length - length < 2 || out.endsWith('行为') || balanceTotal.test(out))
      return out;
    out = withoutAdverb(out.slice(0, out.length - length));
  }
}

/** 糖酒会、成都国际车展等|重大展会: the name behind 等 stands for its examples. */
export function headOfList(noun: string): string {
  const match =
    /^.{2,}(?<![高初中同平均优特一二三对次])等(?!级|次)(?:(?:领域|方面|行业)(?=[^、]{2}))?(?:各类|多种|各项)?(.{2,})$/u.exec(
      noun,
    );
  const head = match?.[1] ?? '';
  if (
    head === '' ||
    (head.length < 4 && headNouns.before(head, head.length) < head.length) ||
    /^(?:资金|事项|活动|项目|待遇|产业(?:规模|产值|[^，、]{0,4}(?:占比|比重))|部门$|装机(?:容量)?$)/u.test(
      head,
    ) ||
    isEnclosed(noun, noun.lastIndexOf('等'))
  )
    return noun;
  // 以旧换新等|措施拉动|消费
  return head.replace(/^(?:措施|活动|政策)(?:拉动|带动|促进)(?=.?消费)/u, '');
}
