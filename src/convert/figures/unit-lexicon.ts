import { words } from './words.ts';

/** Units that stand by themselves after a number; scale words and compounds are built on these. */
export const unitWords = words(`
  元 美元 欧元 港元 日元 英镑 人民币 元人民币 卢布 万元 瑞士法郎 法郎 马克 韩元 澳元 加元 新加坡元
  公里 km 千米 米 厘米 毫米 海里 里 延米 延长米 车道公里 皮长公里 沟公里 英寸 纳米 微米 丈 尺
  平方公里 平方千米 平方米 平米 ㎡ m² m2 km² km2 hm² hm2 公顷 亩 亩次 平方厘米 平方
  立方米 立方 ㎥ m³ m3 标准立方米 标方 升 毫升 方 桶
  吨 公斤 千克 克 斤 毫克 微克 μg µg ug mg 吨标准煤 吨标煤 载重吨 总吨 担 石 两
  千瓦 千瓦时 千瓦小时 兆瓦 兆瓦时 度 瓦 千伏 千伏安 兆伏安 吉瓦 吉瓦时 安 马力 瓦时
  GW MW kW KW GWh MWh kWh kV KV MW GWH Gbps Mbps TB PB GB EB MB P PFlops PFLOPS Pflops EFlops EFLOPS Eflops PF Gbit/s G
  兆 比特 标准机架 机架 标箱 标准箱 箱 重量箱 TEU
  年 个月 天 小时 分钟 秒 毫秒 工作日 个工作日 周 岁 周岁 学时 课时 季度 个季度 个小时 个学时 个百分点 百分点
  个工日 个等级 个位次 个千分点 % ‰ ‱ 倍 成 个基点 基点 番 分 分贝 摄氏度 ℃ 微西弗
  人 名 位 户 家 口 对 员 人份 万人 组 队
  个 项 件 条 座 处 所 套 间 栋 幢 台 辆 架 艘 列 班 趟 场 次 轮 批 份 部 本 册 种 类 款 门 支
  只 头 头只 羊单位 个羊单位 只羊单位 群 羽 尾 株 棵 盆 枚 块 片 段 道 孔 口 眼 根 张 面 顶 级 层 例 宗 起 案 篇 幅 首 副 双 盏 枪
  部门 省份 省 市 县 区 村 镇 乡 国 地 市州 市县 县市 县区 区县 省市 校 院 站 馆 园 街道 社区 乡镇 行政村
  单 笔 封 期 幢 颗 粒 匹 峰 艇 艘 挂 桩 桌 席 床 客位 车位 床位 标段 标台 泊位 航班 航次 方面 步
  剂 剂次 管 股 节 束 杯 瓶 袋 棒 集 期次 米次 吨公里 人公里 吨海里 客公里 纳 版面 字 行 页 期刊
  金 银 铜 机位 座位 学位 席位 门次 线 扇 样 遍 档 位数 余 锭 套件 类别 车道 亩地 例次
  票 盒 卡 大箱 车次 站点 人日 工日 人天 人年 度电 里程 例 卷 讲 工 台套 台架 台件 点位 单元 轮次 尊 樘 口井 团 路 环
`);

/** Which of them are too loose to stand on their own after a bare number: `9部门` is a name. */
export const looseUnits =
  words(`地 群 省 市 县 区 村 镇 乡 国 校 院 站 馆 园 线 路 环 团 行 字 页 余 两 里 安 方 票 步 银 金 铜 样 石 棒
  席 纳 管 股 节 档 版面 集 卷 讲 部门 点位 里程 车位 床位 学位 席位 座位 机位 街道 社区 乡镇 行政村 单元 站点 泊位 位数 台阶 员 队 字 工`);

/** Units that take a following 次: 万人次, 场次, 架次. */
export const countedTimes = words(
  '个 人 家 户 件 场 车 架 班 台 辆 批 项 例 艘 航 列 亩 套 篇 条 头 只 单 笔 份 艘 趟 公里 剂 团 人 支',
);

/** What may stand below the line: 吨/日, 微克/立方米, 人/平方公里. */
export const perUnits = words(`
  日 天 年 月 秒 小时 分 分钟 人 户 亩 公顷 平方公里 平方米 立方米 标准立方米 万人 千人 百人 十万人 升 吨 公斤 斤 千瓦时 度
  公里 百公里 米 次 人次 周 季度 车 头 只 套 间 床 个 件 架次 班 千克 m³ m3 ㎥ L 人·年 人年 平方米·月 人·月 亿元 万元 元 台 株 克 毫升 S s d h 批 场 户次 座 所 处 家 项
`);

/** Classifiers that may repeat in brackets behind a unit: 套（间）, 名（组）, 人（个）. */
export const bracketUnits = words(`
  间 组 个 处 次 套 户 家 所 座 人 名 位 条 项 件 栋 幢 只 头 羽 台 辆 团 队 支 类 种 项次 人次 户次 片 块 对 份 部 本 门
  例 株 棵 盆 口 眼 街道 区 市 县 州 镇 村 社区 乡 旗 间次 张 床 场 场次 段
  市、区 区、市 市、特区 特区、市 市、区、旗 市、旗
`);
