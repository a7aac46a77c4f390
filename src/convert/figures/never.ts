import { isDigit } from './squeeze.ts';
import { words } from './words.ts';

/** Longer words that begin like a unit: 家庭 is no 家, 成都 no 成, 人口 no 人. */
const lookalikes = words(`
  群众 群体 群岛 群团 群落 群星 群英 群山 卡口 卡点 卡车 卡塔 卡通 卡脖   家庭 家长 户外 户籍 户均 人口 人才 人民 人员 人大 人制 人均 人工 人类 人文 级别 场馆 场地 场所 条例 条件 项目 处理 处置 处级 处于 部分
  道路 片区 面积 面向 口岸 口袋 口粮 根据 支持 支撑 支出 支付 支线 种植 种子 种业 成都 成为 成立 成功 成果 成绵 成员 度假 度夏 分别 分类 分布 分院 分会
  位于 位居 位列 市场 市民 市政 市级 市直 市属 县级 县域 县城 区域 区级 区属 村级 村民 村庄 镇域 国家 国际 国内 国道 国控 国考 国有 国债
  园区 院士 地区 地方 地铁 方面 年均 年末 年初 年度 年底 年轻 年会 年产 年级 天然 天府 升级 升至 升到 周年 周边 周围 周期 期间 期末 次日 座谈 首届 首批 首次
  行业 行政 行动 箱包 班列 元宇宙 万科 对口 对外 对接 级联 米粉 组织 组团 单位 单元 封闭 线上 线下 线路 环境 环线 环城 路网 路段 层次 层级 例如 批复 批准
  股份 股权 节点 节能 节约 集中 集团 集聚 集群 集成 集体 教 里程碑 本市 本级 本科 本地 本土 本外币 部级 部署 部委 部省 册封 种养 类似 门店 门户 门诊 支部 头部 只有 株洲 
  块状 片仔 段落 道德 孔子 口述 眼科 顶层 起来 案件 案例 幅度 副省 副中 双创 双一流 床均 金融 银行 铜梁 铜仁 样板 字号 页岩 校园 校企 校地 站点建设 馆藏 乡村 乡镇级 社区居 街道办
  管理 管网 管道 束 石油 石化 两个 两大 两条 两项 两座 两家 两级 两次 两江 两湖 两岸 两会 两化 台湾 台商 台风 台资 架构 栋梁 所有 所属 间隔 套利 座机 件均 岁末 担保 标准 升 方案 方式 方舱 桩基 克服
  名优 名城 名校 名牌 名企 位数增 项下 队伍 员工 席 字 点 吨级 米级 纳税 纳米级 度电成本 分钟级 分支 分子 分期 分钱 秒批 秒级 小时达 线城市 地级 地质 省级 省内 省外 省直 省会 省属 省部 省考 省控 省道 国三 国六 国五 国四 团队 团员 步入 步行 余额 处室 
  对照 对标 对于 对应 对比 组装 组建 卷入 讲话 讲座 篇章 起 座右 艘次 单体 单品 单项 单独 单日 单位 笔试 床位 期货 档案 款项 单 
`);

/** A unit before such a word after all: 3名企业家, 20万名城乡妇女, 5名城镇职工. */
const unitAfterAll = /名(?:企业|城[乡镇]|优[秀质异])/uy;

/** Whether the unit of `length` at `pos` is only the beginning of another word. */
export function looksLikeWord(text: string, pos: number, length: number): boolean {
  if (lookalikes.at(text, pos) <= length) return false;
  unitAfterAll.lastIndex = pos;
  return !unitAfterAll.test(text);
}

/** Number that belongs to a name, a model or a formula: S13线, PM2.5, “1+1+6”, 7×24, ’98, 9·7. */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isLetter(before) && isMeasuredIn(text, start, end)) return false;
  if (isLetter(before) || '+×*·’‘.．_#№'.includes(before || ' ')) return true;
  if ('+×*·_'.includes(after || ' ')) return true;
  if (after === '.' && isDigit(text.charAt(end + 1))) return true;
  return (before === '-' || before === '—') && isLetterOrDigit(text.charAt(start - 2));
}

/** GDP3800亿元, CPI2.1%: what is measured is called by letters, and the number has its unit. */
function isMeasuredIn(text: string, start: number, end: number): boolean {
  return (
    /^(?:[百千万亿]*元|[%‰])/u.test(text.slice(end, end + 4)) &&
    /(?:^|[^A-Za-z])(?:GDP|CPI|PPI|GEP|GNP|R&D)$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

export function isLetter(char: string): boolean {
  return /^[A-Za-zⅠ-Ⅻ]$/u.test(char);
}

function isLetterOrDigit(char: string): boolean {
  return isLetter(char) || isDigit(char);
}

/** 2023年, 1998年度, 2021—2023年, 2020、2021年: a whole number of four digits that can be a year. */
export function isYear(text: string, digits: string, end: number): boolean {
  if (!/^(?:1[89]|20)\d\d$/u.test(digits)) return false;
  const rest = text.slice(end, end + 12);
  return /^年|^[—\-~至到、和](?:1[89]|20)\d\d(?:年|[—\-~至到、和])/u.test(rest);
}

/** Places of short quotations and of titles, in which a number is a name: “965”, 《抓项目促投资19条》. */
export function nameRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '《') {
      const close = find(text, i, '》', 80);
      if (close > 0) {
        ranges.push([i, close]);
        i = close;
      }
    } else if (char === '“') {
      const close = find(text, i, '”', 18);
      if (close > 0 && !isNoName.test(text.slice(i, close)) && !tellsAims(text, i, close)) {
        ranges.push([i, close]);
        i = close;
      }
    }
  }
  return ranges;
}

const isNoName = /[，。；！？]/u;

/** 确保“|4个县摘帽、10万人脱贫”: every member says of how many things what becomes of them. */
const member = String.raw`\d[\d.]*[百千万亿]*[个户人家村][^\d、]{0,6}(?:摘帽|脱贫|出列|达标|销号|开工|竣工|投产|通车|入住)`;
const aims = new RegExp(`^“${member}(?:、${member})*$`, 'u');
const tellsAims = (text: string, open: number, close: number): boolean =>
  /(?:确保|实现|力争|完成)$/u.test(text.slice(Math.max(0, open - 2), open)) &&
  aims.test(text.slice(open, close));

function find(text: string, from: number, char: string, within: number): number {
  const stop = Math.min(text.length, from + within);
  for (let i = from + 1; i < stop; i++) if (text.charAt(i) === char) return i;
  return -1;
}
