/** Whose report it is: places named where reports name their government. */
import { officeOf } from './accounts.ts';

const suffix = '(?:特别行政区|自治区|自治州|自治县|地区|省|市|州|盟|县|区|旗|镇|乡)';
const generic = new RegExp(`^(?:全|本|我|各)?${suffix}$`);

const provinces =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆'.split(
    ' ',
  );
const autonomous: Readonly<Record<string, string>> = {
  内蒙古: '内蒙古自治区',
  广西: '广西壮族自治区',
  西藏: '西藏自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
};

/** Who governs: 河川市人民政府, 河川盟行政公署, 河川新区管委会. */
export const governing = '(?:(?:人民)?政府|行政公署|行署|管理委员会|管委会)';

/** Names of one character, as many counties have: 泾县, 凤县. Not: 我县, 该县, 外县, 各县. */
const short = /^[^全本我各该每某此省市州县区镇乡村外邻]县$/;

/** A place with its rank (成都市, 西藏自治区), or null for 省, 全市 and what is no place. */
function placeOf(text: string | undefined): string | null {
  if (!text) return null;
  const name = text.replace(/^(?:关于|在|中共|中国共产党)/, '').replace(/\s/g, '');
  if (name.length < 3) return short.test(name) ? name : null;
  if (name.length > 20 || generic.test(name)) return null;
  return new RegExp(`${suffix}$`).test(name) && /^[一-鿿]+$/.test(name) ? name : null;
}

/** 重庆市人民政府工作报告, 武汉市2024年政府工作报告, 阿拉善盟行政公署工作报告 → the place, 国务院政府工作报告 → 国务院. */
export function issuerOfTitle(title: string): string | null {
  if (/^(?:[12]\d{3}年)?(?:中华人民共和国)?国务院/.test(title)) return '国务院';
  const match = new RegExp(
    `^(?:[12]\\d{3}年?)?(.{1,20}?${suffix})(?:第.{1,4}届(?:人民代表大会|人大)第.{1,3}次会议)?(?:[12]\\d{3}年)?(?:度)?《?${governing}(?:的)?工作`,
  ).exec(title);
  return placeOf(match?.[1]);
}

/**
 * 关于湖州市2022年预算执行情况…的报告, 2023年遵义市统计公报 → the place; 重庆市财政局关于… → the office.
 */
export function issuerOfAccount(title: string): string | null {
  const office = /^(?!关于)([一-鿿]{3,30}?(?:局|厅|委员会|人民政府))关于/.exec(title)?.[1];
  const match = new RegExp(
    `^(?:关于)?(?:[12]\\d{3}年(?:度|上半年|前三季度|[\\d至—-]{1,5}月)?)?([^\\d年]{1,20}?${suffix})(?:[（(][^（()）]{2,8}[)）])?(?:[12]\\d{3}年|“|国民经济|财政|预算|决算|(?:人民)?政府)`,
  ).exec(title.slice(office?.length ?? 0));
  const place = placeOf(match?.[1]);
  return office === undefined ? place : officeOf(office, place);
}

/**
 * ——2019年1月27日在重庆市第五届人民代表大会第二次会议上 → 重庆市; 2月4日在于都县第… → 于都县, 2月4日于… without 于;
 * 河川县第八届人民代表大会第三次会议 → 河川县.
 */
export function issuerOfOccasion(text: string): string | null {
  const bare = text.replace(/\s/g, '');
  if (/全国人民代表大会/.test(bare)) return '国务院';
  const match =
    /(?:在|日于|于(?!.{0,12}年)|日|^(?=[^在于日]{2,12}第))((?:(?!在|年).){2,22}?)第?[一二三四五六七八九十0-9]{1,4}届/.exec(
      bare,
    );
  return placeOf(match?.[1]);
}

/** The fuller of two names of one government: 新华区 and 平顶山市新华区; else the second, where there is one. */
export function fuller(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return second ?? first;
  return first.endsWith(second) ? first : second;
}

/** 浙江省省长, 重庆市人民政府市长, 国务院总理. */
export function issuerOfSpeaker(text: string): string | null {
  if (/^国务院/.test(text)) return '国务院';
  const match = new RegExp(
    `^(.{1,20}?${suffix})${governing}?代?(?:省长|市长|主席|州长|盟长|县长|区长|旗长|镇长|乡长|专员|主任)`,
  ).exec(text.replace(/\s/g, ''));
  return placeOf(match?.[1]);
}

/** 我代表深圳市人民政府，向大会报告政府工作 → 深圳市; 受国务院的委托 → 国务院. */
export function issuerOfStatement(text: string): string | null {
  if (/(?:代表国务院|受国务院的?委托)/.test(text)) return '国务院';
  const match = new RegExp(`代表(?!大会)(.{1,20}?${suffix})${governing}`).exec(text);
  return placeOf(match?.[1]);
}

/** 河川市人民政府 on a line of its own → 河川市. */
export function issuerOfLine(line: string): string | null {
  return placeOf(
    new RegExp(`^(.{1,20}?${suffix})${governing}$`).exec(line.replace(/\s/g, ''))?.[1],
  );
}

/**
 * The place a report speaks of most, where it names its government only as 省人民政府: the
 * province it names most often, or the city whose committee it names (中共贵阳市委).
 */
export function issuerByMention(text: string, rank: '省' | '自治区' | '市'): string | null {
  if (rank === '市') {
    const counts = new Map<string, number>();
    for (const [, name] of text.matchAll(/中共([一-鿿]{2,6}?)市委/g)) {
      counts.set(name as string, (counts.get(name as string) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    return best ? `${best[0]}市` : null;
  }
  let best: string | null = null;
  let most = 2;
  for (const name of provinces) {
    if ((autonomous[name] !== undefined) !== (rank === '自治区')) continue;
    const count = text.split(name).length - 1;
    if (count > most) {
      most = count;
      best = autonomous[name] ?? `${name}省`;
    }
  }
  return best;
}
