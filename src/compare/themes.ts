/**
 * The themes by which indicators, sections and text are grouped, in the order in which work reports
 * treat them. Ids name colours and addresses and never change; the key words sort text into themes.
 */
export const themeIds = [
  'economy',
  'industry',
  'innovation',
  'talent',
  'consumption',
  'opening',
  'transport',
  'urban',
  'rural',
  'ecology',
  'livelihood',
  'education',
  'health',
  'culture',
  'governance',
] as const;

export type ThemeId = (typeof themeIds)[number];

export interface Theme {
  readonly id: ThemeId;
  readonly zh: string;
  readonly en: string;
  /** Words that speak for the theme; a longer word weighs more than a short one. */
  readonly words: readonly string[];
}

const theme = (id: ThemeId, zh: string, en: string, words: string): Theme => ({
  id,
  zh,
  en,
  words: words.split(' '),
});

export const themes: readonly Theme[] = [
  theme(
    'economy',
    '综合经济',
    'Economy',
    '生产总值 固定资产投资 有效投资 有效益的投资 基础设施投资 重点项目 完成投资 项目投资 一般公共预算 财政 税收 居民消费价格 经济运行 经济大盘 经济社会发展 内需 专项债 预期目标 稳增长 减税降费',
  ),
  theme(
    'industry',
    '产业',
    'Industry',
    '工业 制造业 产业 建圈强链 产业链 集群 数字经济 人工智能 大数据 算力 上云 专精特新 小巨人 链主 集成电路 生物医药 装备制造 新能源汽车产业 低空经济 新质生产力 园区 规模以上 楼宇 总部 民营经济 经营主体 市场主体 金融 上市 现代服务业',
  ),
  theme(
    'innovation',
    '科技创新',
    'Innovation',
    '科技 创新 研发 专利 知识产权 技术合同 成果转化 实验室 高新技术 关键核心技术 中试 科学城 科学装置 基础研究 科普 科幻 揭榜挂帅 天使投资',
  ),
  theme(
    'talent',
    '人才',
    'Talent',
    '人才 技能人才 高层次人才 博士后 蓉漂 工匠 引才 职称 首席科学家 院士 职业技能',
  ),
  theme(
    'consumption',
    '消费',
    'Consumption',
    '消费 首店 商圈 零售 步行街 以旧换新 消费券 展会 会展 夜间经济 首发经济 商业综合体 旅游 离境退税 演唱会',
  ),
  theme(
    'opening',
    '改革开放',
    'Reform and opening',
    '改革 开放 外贸 外资 进出口 跨境电商 自贸 国际友城 营商环境 国企 一带一路 口岸 综合保税区 服务贸易 外商 双城经济圈 成渝 都市圈 川渝 协作 区域协同 领事 国际交往',
  ),
  theme(
    'transport',
    '交通枢纽',
    'Transport',
    '交通 铁路 高速公路 轨道交通 地铁 机场 航线 班列 枢纽 货邮 公交 断头路 快速路 绿色出行 港口 公路 物流 高铁',
  ),
  theme(
    'urban',
    '城市更新',
    'Urban renewal',
    '城市更新 有机更新 城中村 棚户区 老旧小区 老旧院落 排水管网 燃气管道 综合管廊 重点片区 城市功能 城市建设 市政 街区 保障性住房 保障性租赁住房 保交楼 房地产 公园城市示范区 好房子 路灯',
  ),
  theme(
    'rural',
    '乡村振兴',
    'Countryside',
    '乡村 农业 农村 农民 粮食 高标准农田 耕地 种业 灌区 村集体 县域 脱贫 生猪 农产品 和美乡村 天府粮仓 水利 帮扶',
  ),
  theme(
    'ecology',
    '生态环境',
    'Environment',
    '生态 环境 污染 空气质量 优良天数 绿道 绿化 森林 公园 碳 节能 能耗 垃圾 水质 断面 污水 绿色低碳 绿色转型 河湖 大熊猫 充电桩 蓝天 新能源汽车',
  ),
  theme(
    'livelihood',
    '民生就业',
    'Jobs and welfare',
    '就业 民生 社会保障 社保 养老 参保 救助 困难群众 残疾人 低保 失业 招聘 工资 劳动 农民工 退役军人 居民收入 人均可支配收入 特困 托育 一老一小 职工 工会',
  ),
  theme(
    'education',
    '教育',
    'Education',
    '教育 学校 学位 幼儿园 中小学 高中 高校 双减 教师 职业教育 义务教育 学生 双一流 办学',
  ),
  theme(
    'health',
    '医疗健康',
    'Health',
    '医疗 健康 医院 卫生 疫情 医保 公立医院 疾控 医联体 中医药 急救 妇幼保健 救护 医共体 药品',
  ),
  theme(
    'culture',
    '文化体育',
    'Culture and sport',
    '文化 体育 文物 非遗 大运会 世运会 世界运动会 赛事 文艺 博物馆 图书馆 健身 音乐 精神文明 志愿者 旅游景区 遗址 文创',
  ),
  theme(
    'governance',
    '治理与安全',
    'Governance and safety',
    '安全 治理 应急 法治 依法 基层治理 网格 平安 防灾 减灾 消防 生产安全 政府自身 廉政 作风 政务服务 信访 矛盾纠纷 社会治安 韧性 党的领导 审计 普法',
  ),
];

const byId = new Map(themes.map((t) => [t.id, t]));

/** The theme of an id. */
export function themeOf(id: ThemeId): Theme {
  return byId.get(id)!;
}
