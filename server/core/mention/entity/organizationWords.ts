// What organisations are called by: the words their names end with, and the words that make a name
// of none (科技公司, 上市公司, 综合性大学). Chinese and Japanese.

import { charSet, type WordTable, wordTable } from "./entityWords.ts";

/** A name that ends so and has a stem of its own is an organisation: 武汉大学, 中央银行, みずほ銀行. */
export const FIRM_SUFFIXES: WordTable = wordTable(`
  大学 学院 银行 集团 研究院 研究所 委员会 协会 学会 基金会 联合会 联盟 出版社 电视台 通讯社 日报
  晚报 时报 商报 早报 俱乐部 医院 法院 检察院 总局 总署 博物馆 美术馆 图书馆 大使馆 交易所 事务所
  实验室 有限公司 股份有限公司 有限责任公司 航空公司 株式会社 议会 国会 共和党 民主党 自民党 工党
  保守党 党`);

/** What looks like a suffix and goes on: 首席部|长, 监测部|门, 北京大学|生. */
export const NOT_SUFFIX: WordTable = wordTable(`
  部长 部门 部队 部分 部落 部件 部署 部位 部属 部委 局长 局面 局部 局势 局限 局域 署长 署名 厅长
  厅堂 党员 党派 党章 党魁 党委 党组 党校 党内 党代会 大学生 中学生 小学生 银行业 银行家 银行卡
  集团军 汽车站 汽车业 电子版 科技界 航空兵 航空业 航空公司 证券市场 证券业 证券法 组织者 组织部
  组织上 公司法 地产商 地产业 资本市场 资本家 资本主义 生物学 生物质 传媒业 钢铁业 药业界 机场路
  股份制 之家常`);

/** What ends like an office and is none: 印度西北部, 国家签署. */
export const NOT_OFFICE: WordTable = wordTable(`
  东部 西部 南部 北部 中部 内部 外部 上部 下部 前部 后部 全部 局部 细部 总部 分部 干部 底部 顶部
  头部 腹部 背部 胸部 面部 脚部 腰部 腿部 眼部 颈部 俱乐部 部署 签署 结局 布局 格局 僵局 大局 全局
  开局 残局 败局 赌局 饭局 邮局 药局 书局 客厅 餐厅 大厅 舞厅 展厅 门厅 音乐厅 咖啡厅`);

/** Firm in Japanese only: in Chinese 电力 and 建设 are ordinary words. */
export const JAPANESE_SUFFIXES: WordTable = wordTable(`
  電鉄 新聞 新聞社 放送 省庁 財団 製作所 重工業 化学工業 自動車 製薬 電機 電力 証券 銀行
  信用金庫 工業 商事 物産 不動産 建設 製鉄 鉄道`);

/**
 * Endings of ordinary compounds too: they need a second place, or a known name for their stem
 * (小米科技).
 */
export const LOOSE_SUFFIXES: WordTable = wordTable(`
  公司 科技 家居 电器 汽车 电子 股份 地产 影业 传媒 资本 创投 药业 生物 证券 航空 石化 钢铁 重工 中学 小学
  机场 组织 部 局 署 厅 之家 半导体 乳业 酒业`);

/** Loose endings after which the name is another one than its stem: 小米汽车 is not 小米; 小米科技 is. */
export const SAME_AS_STEM: WordTable = wordTable(
  "公司 科技 集团 有限公司 股份 股份有限公司 有限责任公司 株式会社",
);

/** Loose endings that make a name of a known one: 小米之家, but not 小米部. */
export const AFTER_KNOWN: WordTable = wordTable(`
  公司 科技 汽车 集团 电子 股份 地产 影业 传媒 网络 资本 创投 证券 保险 航空 能源 金融 游戏 娱乐
  音乐 视频 支付 云 商城 有品 之家 半导体 智能 通信 移动 大学 银行 基金会 研究院 实验室 物流 出行
  健康 医疗 药业 生物 有限公司`);

/**
 * One of these ends what is left of a name. Characters that names hold as well (和, 同, 为) end it
 * too: better none than half.
 */
export const BEFORE_ORGANIZATION: ReadonlySet<number> = charSet(`
  的在于由和与及对向从被把将是为了到给让使据经以当至往跟或并而但就也都还又曾已着过去来有无未不
  没所之其此该本每各某他她它我你您们这那哪第座所家个位名间支只个条项份届次种类等兼刚考入后前再
  才很更最读看见说做买卖求请问叫`);

/** Words that stand before a name and are no part of it. */
export const WORDS_BEFORE_ORGANIZATION: WordTable = wordTable(`
  毕业于 就读于 任职于 供职于 来自 加入 加盟 采访 访问 参观 考入 考取 进入 离开 创办 创立 创建
  成立 组建 收购 并购 投资 入股 控股 起诉 状告 联合 携手 联手 签约 担任 出任 任命 记者 据悉 根据
  按照 依据 通过 报道 援引 引用 表示 宣布 指出 认为 显示 称 包括 例如 比如 以及 还有 其中 随后
  此前 此后 目前 当时 今年 去年 明年 昨日 今日 近日 日前 隶属 附属 属于 位于 关于 由于 对于 鉴于
  基于 终于 成为 作为 视为 称为 名为 因为 认为 向 起诉 指控 要求 呼吁 敦促 批评 赞扬 支持 反对
  支援 反观 使用 采用 利用 代表 帮助 协助 推动 委托 授权 批准 同意 拒绝 经过 经由 转投 跳槽 回到
  返回 前往 抵达 走进 走出 退出 辞去 兼任 制造商 开发商 供应商 运营商 零售商 经销商 代工厂 生产商
  承包商 分销商 服务商 竞争者 集团 公司 机构 平台 开发者 现任 曾任 时任 前任 原任 就职 入职 主办
  承办 协办 举办 合作 竞争 超越 超过 击败 战胜 购买 出售 转让 交给 获得 得到 取得 接受 拥有 设立
  开设 筹建 建立 建设 打造 运营 经营 管理 领导 率领 带领 喜欢 选择 推荐 介绍 母公司 子公司 分公司
  旗下 下属 竞争对手 合作伙伴 东家 巨头 厂商 企业 品牌`);

/** Words that describe and do not name. A stem of nothing else is no name. */
export const GENERIC_STEM: WordTable = wordTable(`
  纯 大 小 中 老 新 旧 总 分 子 母 上市 未上市 非 外 内 本地 当地 地方 全国 国内 国外 国际 跨国
  海外 境外 境内 外国 国有 国营 民营 私营 私人 私立 公立 公共 公办 民办 合资 独资 外资 中资 控股
  有限 股份 责任 科技 技术 高科技 信息 软件 硬件 互联网 网络 电子 电商 电子商务 商务 家电 手机
  汽车 新能源 能源 电力 石油 天然气 煤炭 钢铁 化工 制药 医药 生物 医疗 健康 食品 饮料 服装 纺织
  房地产 地产 物业 建筑 工程 装修 设计 广告 传媒 媒体 文化 影视 电影 电视 音乐 游戏 动漫 娱乐 体育
  足球 篮球 旅游 旅行 酒店 餐饮 零售 批发 贸易 外贸 进出口 物流 快递 运输 航运 航空 铁路 公路
  出租车 金融 投资 基金 证券 期货 保险 信托 银行 支付 租赁 资产 管理 咨询 顾问 律师 会计 审计 评估
  人力 资源 教育 培训 出版 印刷 农业 林业 渔业 养殖 种子 化妆品 日化 母婴 家居 家具 建材 玩具 珠宝
  首饰 大型 中型 小型 中小 中小型 微型 初创 创业 创新 独角兽 巨头 知名 著名 顶尖 顶级 一流 重点
  普通 综合 综合性 专业 专门 专科 职业 高等 名牌 名校 世界 全球 亚洲 欧洲 美洲 主要 相关 有关 各大
  各地 各类 多家 多所 多个 两家 两所 三家 一家 一所 几家 数家 十家 百家 部分 其他 其它 另一 某 该
  本 我 贵 敝 同 这 那 每 各 全 公 私 官方 半官方 政府 市 省 县 区 州 国家 中央 联邦 军 警 商业 央
  投行 游戏 智能 股票 证监 反垄断 监管 主管 上级 下级 职能 行政 执法 司法 立法 政治 执政 反对 在野
  极右 左翼 右翼 保守 自由 人民 民间 非政府 非营利 慈善 公益 行业 产业 工业 企业 公司 机构 单位
  部门 传统 新兴 老牌 机场 武装 儿童 妇女 青年 学生 老年 男子 女子 外 内 精神 传染病 综合 口腔
  眼科 附属 三甲 定点 方舱 社区 乡镇 县级 市级 省级 国家级 总 最高 高级 中级 初级 基层 外贸 代工
  芯片 半导体 电池 光伏 风电 储能 无人机 机器人 人工智能 大数据 云计算 区块链 虚拟 线上 线下 在线
  数字 数据 搜索 社交 短视频 直播 打车 外卖 共享 单车 自动驾驶 电动 燃油 二手 豪华 进口 国产 自主
  合资品牌 纯电动 造车 清洁 可再生 可 再生 发电 供电 核电 核能 車 地 地元 大手 中堅 老舗 外資 系
  国内 海外 全国 有力 民間 電気 乗用 軽 商用 中古 私立 国立 公立 県立 市立 名門 地方 都市 信託
  投資 中央 商業 専門 一般 各 同 当 本 全 両 毎 朝刊 夕刊`);
