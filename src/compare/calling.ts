/** By what words reports call a thing, and whether they tell it from others. */
import { isGeneric } from '../convert/figures/generic.ts';
import { normalise } from '../convert/indicators/names.ts';
import type { Measure } from '../schemas/values.ts';
import { isDeed } from './deeds.ts';

/** Names of kinds of things, which say little of which are meant: 10个项目 of one year and of the next. */
const kind =
  /^(?:(?:各类|相关|重点|重大|一批|新|大型|专项|年度|市级|省级|国家级|亿元以上)*(?:企业|项目|工程|活动|人员|人才|人口|群众|单位|部门|机构|平台|基地|园区|资金|补贴|贷款|投资|政策|措施|任务|事项|试点|设施|场所|场馆|岗位|服务|产业|产品|会议|文件|案件|问题|村|社区|学校|高校|院校|医院|居民|家庭|市民|农户|职工|学生|老人|儿童|面积|里程|产值|收入|支出|时间|线路|站点|点位|示范点|业务|品牌|奖项|队伍|团队|荣誉|协议|合同|设备|车辆|用地|土地|房屋|住房|道路|公里|小区|楼宇|乡镇|街道|国家|城市|地区|县|区|市|干部|代表|委员|次|个|家)|规模以上|国家级|省级|市级)$/;

/**
 * Who or what is there anyway, of whom only the rest of the sentence says what is counted: 解决30万农村人口
 * 饮水问题, 90%的行政村通公交.
 */
const populace =
  /^(?:城镇|农村|城乡|外来|常住|户籍|低收入)+(?:人口|群众|居民|家庭|劳动力|农户|学生|老年?人)$|^(?:行政|建制|自然|中心|边远)?(?:村庄|村组|村集体|村屯|村)$/;

/** What a share is called by; 90%的路口 says of what, not what is so. */
const ratio = /[率比占度感]|覆盖|份额|系数|贡献/;

/** Names of what a government has laid down, which are no quantities to reach: 落实18条措施. */
const laidDown = /(?:措施|政策|意见|条例|办法|方案|清单)$/;

const plainly = (phrase: string): string => phrase.replace(/[“”‘’"'《》（）()\s]/g, '');

/** Whether a phrase says by itself what is counted, so that the same phrase elsewhere means the same. */
export function isSpecific(phrase: string, measure: Measure): boolean {
  const plain = plainly(phrase);
  const says = !kind.test(plain) && !populace.test(plain) && !laidDown.test(plain);
  return (
    plain.length >= 2 && says && !isGeneric(phrase) && (measure !== 'share' || ratio.test(plain))
  );
}

/** Ten in digits: 过十亿元企业 and 过10亿元企业. */
const tens: Readonly<Record<string, string>> = { 十: '10', 百: '100', 千: '1000' };

/** One written form for what reports write in two ways without another meaning. */
function evenly(phrase: string): string {
  return normalise(phrase)
    .replace(/(?<![一二三四五六七八九十百千])[十百千](?=[万亿]?元)/g, (one) => tens[one]!)
    .replace(/(?<=国家|[省市区县州])级/g, '')
    .replace(/提升改造|升级改造|提质改造/g, '改造提升')
    .replace(/^投资(?=[\d一二三四五六七八九]*[万亿]+元)/, '')
    .replace(/(?<=.{2})的(?=.{2})/g, '')
    .replace(/管道/g, '管网');
}

/**
 * A phrase as it is compared with others: without what is done to the thing, without words that the unit
 * or the measure says too, the members of a row in one order. 背街小巷改造 and 背街小巷 are called alike,
 * 绿色建筑面积 and 绿色建筑, 首店、旗舰店 and 旗舰店、首店.
 */
export function calling(phrase: string): string {
  let rest = evenly(phrase)
    .replace(/(?<=.{2})(?:增速|增幅|数量|总数|总量|人数|总?面积|总里程|总长度?)$/, '')
    .replace(/(?<=.{2}(?:改造|建设|整治|治理))(?:任务|工程|工作)$/, '');
  for (let from = 2; from < rest.length; from += 1)
    if (isDeed(rest.slice(from))) rest = rest.slice(0, from);
  return rest
    .split(/[、和与及]/)
    .toSorted()
    .join('、');
}
