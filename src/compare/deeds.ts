/** What is done to the things that are counted, as far as counts of one deed are none of another. */

import { normalise } from '../convert/indicators/names.ts';
import type { Wording } from '../convert/indicators/reading.ts';

/** Verbs by what they do, those of `any` whatever it is; one that fits several deeds may stand for each of them. */
const deeds = {
  any: '完成 实现 达到 办好 落实 实施 推进 确保 力争',
  start: '开工建设 启动建设 动工建设 开工改造 新开工建设 新开工 开工 动工 启动实施 启动 开建',
  plan: '谋划储备 谋划 储备 策划 申报',
  sign: '签约 新签约 签订 签署',
  net: '净增 净增加',
  build:
    '新建 新建提升 建设改造 改造建设 筹集 建成 建设 建好 修建 扩建 续建 打造 布局 铺设 敷设 竣工 完工 投用 投产 新增 新增加 增加 增设 新添 新建改造 新建改建 新改建 新改扩建 改扩建 新（改）建 新（改、扩）建 新（改扩）建 筹建 筹集建设 建设筹集 建成投用 建成投运 交付 形成 配建 设立 新设 成立 获批建设 开放 新开放 建成开放',
  renew:
    '改造 建设改造 改造建设 综合改造 提质改造 提质 新建改造 新建提升 改造提升 提升改造 整治 综合整治 专项整治 修缮 更新 更新改造 升级 升级改造 治理 综合治理 修复 加固 除险加固 疏浚 清淤 清淤扩容 新建改建 新改建 新改扩建 改扩建 新（改）建 新（改、扩）建 新（改扩）建 维修 优化提升',
  raise:
    '培育 新培育 认定 新认定 创建 新创建 创成 获批 入选 获评 评定 新增 新增加 增加 打造 建成 新发展 入库 形成 成立 设立 获批建设',
  bring: '引进 新引进 招引 引育 引入 吸引 集聚 聚集 落户 新落户 落地 新增 新增加 增加 招录 招聘',
  supply: '供应 提供 供应分配 分配 配租 出让',
  take: '收储 整备 盘活 盘活利用 储备',
  give: '发放 投放 拨付 兑付 兑现 减免 发行',
  remove: '拆除 关闭 关停 淘汰 退出 清退 压减 减少 化解 压降 搬迁',
  train: '培训 轮训 培养',
  hold: '举办 开展 组织 承办 组织开展 举行',
  help: '帮扶 救助 资助 惠及 走访 慰问 安置 转移',
  open: '开通 新开通 打通 畅通 开行 新开行 加密 贯通 通车 新开 开辟 新增',
} as const;

type Deed = keyof typeof deeds;

const byVerb = new Map<string, Set<Deed>>();
for (const [deed, verbs] of Object.entries(deeds) as [Deed, string][])
  for (const verb of verbs.split(' ').map(normalise))
    byVerb.set(verb, (byVerb.get(verb) ?? new Set()).add(deed));

/** One verb, as a part of a pattern. */
export const oneVerb = `(?:${[...byVerb.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replace(/[()]/g, '\\$&'))
  .join('|')})`;
/** 新建和改造提升 does either. */
const verb = new RegExp(`${oneVerb}(?:[和及]${oneVerb})*`, 'g');

/** What a verb, or several of them, may do. */
function deedsOf(words: string): Set<Deed> {
  const known = byVerb.get(words);
  return known ?? new Set(words.split(/[和及]/).flatMap((word) => [...(byVerb.get(word) ?? [])]));
}

/** Whether words are a verb of what is done to things. */
export const isDeed = (words: string): boolean => byVerb.has(words);

/** What the words around a figure say of it. */
export type Worded = Pick<Wording, 'phrase' | 'left' | 'position' | 'around'>;

/**
 * The verb that governs the figure, but for those within the name of the thing (老旧小区改造): of its own
 * member of a list, else that which opens the list (改造城中村20户、棚户区|30户), else one behind it
 * (2座水厂|入选). After 分别 each has its own (开工、建成分别20户、|15户). A clause that only goes on with
 * a list (以及10号线等9个) has that of the sentence. `pattern` is what is taken for a verb.
 */
export function verbOf({ phrase, left, position, around }: Worded, pattern = verb): string | null {
  const verbs = (text: string): string[] => {
    const at = text.lastIndexOf(phrase);
    const plain = at < 0 ? text : `${text.slice(0, at)}，${text.slice(at + phrase.length)}`;
    return [...plain.matchAll(pattern)].map(([found]) => found);
  };
  if (position !== null) {
    const members = left.slice(0, left.lastIndexOf('分别')).split(/[、和与]/);
    const dealt = verbs(members[position - 1] ?? '').at(-1);
    if (dealt !== undefined) return dealt;
  }
  const own = verbs(left.slice(left.lastIndexOf('、') + 1)).at(-1) ?? verbs(left)[0];
  const listed = /^(?:以及|及|和)|^[^、]+、.+等/.test(left)
    ? verbs(normalise(around.sentence)).at(-1)
    : undefined;
  return own ?? verbs(normalise(around.right))[0] ?? listed ?? null;
}

/** The verbs of two figures where what is done differs: 开工 and 建成; null where it may be the same. */
export function apartDeeds(one: Worded, other: Worded): readonly [string, string] | null {
  const [a, b] = [verbOf(one), verbOf(other)];
  if (a === null || b === null) return null;
  const [of, against] = [deedsOf(a), deedsOf(b)];
  const isAlike = [...of].some((deed) => against.has(deed));
  // what is only begun is not done, whatever else the other says
  const isOpen = (of.has('any') || against.has('any')) && !of.has('start') && !against.has('start');
  return isAlike || isOpen ? null : [a, b];
}

/** What only makes things new, and so leaves out those built anew. */
const anew = new Set('新建 新增 新增加 新添 增设'.split(' '));

type Breadth = 'new' | 'built' | 'rebuilt' | 'renewed' | 'all';

/** What counts of it are counts of a part: 新改建 takes in 新建, 新建提升 what is built as well. */
const parts: Readonly<Record<Breadth, readonly Breadth[]>> = {
  new: [],
  built: [],
  renewed: [],
  rebuilt: ['new', 'renewed'],
  all: ['new', 'built', 'rebuilt', 'renewed'],
};

function breadthOf(verb: string): Breadth | null {
  if (anew.has(verb)) return 'new';
  const of = deedsOf(verb);
  if (!of.has('renew')) return of.has('build') && !of.has('any') ? 'built' : null;
  if (!of.has('build')) return 'renewed';
  return /改造|提升/.test(verb) ? 'all' : 'rebuilt';
}

/**
 * Where one figure counts what is built and what is renewed and the other only one of both (新改建50所,
 * 新增40所): whether the outcome tells a part of what was aimed at, or more. Null where they do not differ so.
 */
export function partlyDone(
  target: Worded,
  outcome: Worded,
): { readonly by: 'part' | 'more'; readonly verbs: readonly [string, string] } | null {
  const verbs = [verbOf(target), verbOf(outcome)] as const;
  if (verbs[0] === null || verbs[1] === null) return null;
  const [aim, told] = [breadthOf(verbs[0]), breadthOf(verbs[1])];
  if (aim === null || told === null) return null;
  if (parts[aim].includes(told)) return { by: 'part', verbs: [verbs[0], verbs[1]] };
  return parts[told].includes(aim) ? { by: 'more', verbs: [verbs[0], verbs[1]] } : null;
}
