/** Whose report it is: places named where reports name their government. */

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

/** A place with its rank (成都市, 西藏自治区), or null for 省, 全市 and what is no place. */
function placeOf(text: string | undefined): string | null {
  if (!text) return null;
  const name = text.replace(/^(?:关于|在|于|中共|中国共产党)/, '').replace(/\s/g, '');
  if (name.length < 3 || name.length > 20 || generic.test(name)) return null;
  return new RegExp(`${suffix}$`).test(name) && /^[一-鿿]+$/.test(name) ? name : null;
}

/** 重庆市人民政府工作报告, 武汉市2024年政府工作报告 → the place, 国务院政府工作报告 → 国务院. */
export function issuerOfTitle(title: string): string | null {
  if (title.startsWith('国务院')) return '国务院';
  const match = new RegExp(
    `^(?:[12]\\d{3}年)?(.{2,20}?${suffix})(?:[12]\\d{3}年)?(?:度)?(?:人民)?政府(?:的)?工作`,
  ).exec(title);
  return placeOf(match?.[1]);
}

/** 关于湖州市2022年预算执行情况…的报告, 遵义市2023年统计公报 → the place. */
export function issuerOfAccount(title: string): string | null {
  const match = new RegExp(
    `^(?:关于)?([^\\d年]{2,20}?${suffix})(?:[12]\\d{3}年|“|国民经济|预算)`,
  ).exec(title);
  return placeOf(match?.[1]);
}

/** ——2019年1月27日在重庆市第五届人民代表大会第二次会议上 → 重庆市. */
export function issuerOfOccasion(text: string): string | null {
  const bare = text.replace(/\s/g, '');
  if (/全国人民代表大会/.test(bare)) return '国务院';
  const match = /(?:在|于|日)((?:(?!在|于|日).){2,22}?)第?[一二三四五六七八九十0-9]{1,4}届/.exec(
    bare,
  );
  return placeOf(match?.[1]);
}

/** 浙江省省长, 重庆市人民政府市长, 国务院总理. */
export function issuerOfSpeaker(text: string): string | null {
  if (/^国务院/.test(text)) return '国务院';
  const match = new RegExp(
    `^(.{2,20}?${suffix})(?:人民政府)?代?(?:省长|市长|主席|州长|盟长|县长|区长|旗长|镇长|乡长)`,
  ).exec(text.replace(/\s/g, ''));
  return placeOf(match?.[1]);
}

/** 我代表深圳市人民政府，向大会报告政府工作 → 深圳市; 受国务院的委托 → 国务院. */
export function issuerOfStatement(text: string): string | null {
  if (/(?:代表国务院|受国务院的?委托)/.test(text)) return '国务院';
  const match = new RegExp(`代表(?!大会)(.{2,20}?${suffix})人民政府`).exec(text);
  return placeOf(match?.[1]);
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
