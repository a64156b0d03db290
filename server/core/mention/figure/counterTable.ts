// Counters and counted nouns as vocabulary: what may follow a bare number and say what is counted.
// Longest match; a word that is not here leaves a number without a unit rather than a guessed one.

/** Counters that stand alone or before a noun: 家, 家门店, 个区县. */
export const ZH_COUNTERS =
  "个 個 家 名 位 人 人次 户 戶 辆 輛 台 臺 部 款 件 种 種 项 項 条 條 次 场 場 座 所 间 間 栋 棟 层 層 套 只 隻 头 頭 匹 " +
  "张 張 份 篇 本 册 冊 封 幅 艘 架 枚 颗 顆 粒 块 片 支 枝 根 瓶 杯 盒 箱 袋 包 桶 批 组 組 对 對 双 雙 副 队 隊 支球队 支队伍 代 届 屆 期 轮 " +
  "輪 站 处 處 起 宗 例 票 席 股 手 笔 筆 单 單 字 词 句 页 頁 行 步 口 声 聲 道 门 門 节 節 集 部 首 曲 幕 株 棵 亩地 类 類 " +
  "级 級 星 岁 歲 胎 孩 国 國 省 市 县 縣 区 區 区县 镇 乡 村 州 城 地 馆 館 厅 店 校 班 师 军 营 连 排 员 " +
  "人份 个点 個點 标准箱 人民 航班 车次 班次 点 分 胜 勝 负 敗 平 球 局 盘 回 遍 趟 顿 桌 床 床位 梯次 波 拨 伙 帮 群 代人 环 圈 格 档 " +
  "型 倍镜 核 线程 寸 英寸屏 颗星 连胜 连败 进球 助攻 篮板 金 银 铜 金牌 银牌 铜牌 奖牌 " +
  "台次 架次 辆次 户次 例次 剂 剂次 针 针剂 标箱 箱次 艘次 航次 列 节车厢 万标箱 床 大 强 號 号店 大类 大类别";

/** Nouns that are counted, with or without a counter before them. */
export const ZH_NOUNS =
  "人口 人员 员工 職員 职工 用户 客户 顾客 会员 学生 教师 老师 专家 医生 护士 患者 病人 病例 死者 伤者 居民 公民 选民 农民 工人 家庭 " +
  "公司 企业 厂商 机构 银行 门店 商店 店铺 店面 餐厅 酒店 医院 学校 大学 工厂 仓库 超市 分店 直营店 专卖店 加盟店 体验店 旗舰店 大店 " +
  "网点 站点 车站 充电桩 充电站 基站 城市 国家 地区 国家和地区 省份 县市 区县 县区 市县 乡镇 街道 社区 村庄 " +
  "产品 商品 品类 品牌 型号 车型 球队 队伍 选手 运动员 车辆 汽车 手机 电视 空调 冰箱 设备 终端 机器人 订单 专利 项目 案件 案例 合同 协议 议席 席位 " +
  "座位 房间 房屋 住房 岗位 职位 工作岗位 就业岗位 学分 论文 文章 图书 视频 应用 软件 芯片 航班 航线 飞机 船只 列车 场次 比赛 金牌 " +
  "奖牌 样本 物种 细胞 基因 恒星 行星 卫星 火箭 赛季 赛事 部门 团队 小组 委员 代表 议员 成员国 董事 股东 粉丝 关注者 下载量 " +
  "月份 季度 阶段 步骤 方面 问题 原因 领域 行业 部分 章节 单位 县级 地级市 业务 渠道 经销商 供应商 合作伙伴 开发者 工程师 销售点 集装箱";

/** Words that only begin like a counter: 骁龙845处理器 has no 845 places. */
export const NO_COUNTERS =
  "处理 處理 处于 名单 名義 名义 部门 代表 号码 位于 位於 位置 条件 期间 期間 场景 点评 台湾 台灣 台风 本来 本报 个性 组合 组成 组织 行业 行动 " +
  "分析 分别 分布 分享 分期 级别 股份 股价 票房 首次 首先 首都 首席 层面 间隔 支持 支付 支撑 头部 面积 面向 回应 回复 回到 回归 期待 轮番 成立 成功 " +
  "成为 成交 成员 成本 成人 折合 折算 折扣 折旧 件事 类似 种植 张贴 片区 口径 句话 道路 道歉 门户 节约 节目 集团 部署 曲线 国内 国际 国产 国有 省份 " +
  "市场 市值 市民 区域 区间 区块 州长 地区 地方 地点 馆长 厅长 店长 校长 班长 人均 人工 人民 人物 人类 人才 人民币 本人 本次 本届 步入 步行 " +
  "声明 声称 台上 所有 所以 所谓 座谈 起来 起点 起步 次于 次日 次年 笔者 笔记 单位 单月 单日 单季 单价 单一 字节 词语 页面 周期 周末 周边 日本 日前 " +
  "日常 日报 年级 年级学生 年轻 年龄 年底 年末 年初 年间 天津 天然 天气 里程 里面 度假 度过 时代 时候 时期 秒杀 分钟 型号 大会 大学 大厦 大道 大街 大奖 " +
  "大小 大なり 大量 大型 大幅 大约 大概 大涨 大跌 大事 大师 强调 强烈 强大 号线 号楼 号院 点钟 手中 手段 手续 手术 花园 网络 块链 元素 元旦 元首 元年 角度 " +
  "角色 毛利 毛利率 元件 元宇宙 元器件 两会 斤斤 倍受 代码 代理 环境 环保 环比 环节 格局 格式 档案 核心 核电 线上 线下 线路 平均 平台 平方 平安 胜利 " +
  "负责 负债 负担 局长 局面 局势 盘中 盘后 盘前";

/**
 * After 第N these make a pointer or a part of a plan, not a figure: 第2章, 第一阶段. 第六届 and 第三名 are
 * ordinals.
 */
export const POINTER_NOUNS =
  "章 节 節 页 頁 條 条 款 項 项 阶段 階段 段階 段 步 步骤 部分 部 编 編 卷 巻 册 冊 集 课 課 讲 讲座 幕 版 話 话 辑 句 行 列 号令 类 種 " +
  "者 三者 一时间 一線 一线 人称 " +
  "ページ フェーズ ステップ ラウンド";

export const JA_COUNTERS =
  "人泊 人日 人 名 名様 社 店 店舗 軒 台 本 件 個 ヶ所 か所 カ所 箇所 ヵ所 ヶ国 か国 カ国 ヵ国 箇国 国 ヶ村 都道府県 都市 市町村 市 県 校 園 棟 戸 世帯 室 部屋 " +
  "席 枚 冊 通 点 回 度 回線 便 隻 機 両 編成 駅 羽 匹 頭 種 種類 品 品目 作 作品 曲 話 巻 号 歳 才 代 位 階 坪 組 試合 勝 敗 " +
  "引き分け 得点 票 議席 株 口 口座 例 症例 つ ヶ月 年生 人前 食 杯 皿 袋 箱 缶 束 膳 球 打 打点 安打 本塁打 ゴール ポイント 連勝 連敗 区 町 村 " +
  "島 拠点 路線 車種 機種 モデル 銘柄 案件 文字 ページ 語 単位 ポイント制 基 器 区間 区画 周 泊 段 段階 往復 球団 pt teu feu 会場 バース 分野 項目 地点 河川 団体 種目 競技 支店 営業所 事業所 航路 系統 地区 部門 言語 工区 列 台分 万台 客 人分 世代 番目 大";

export const JA_NOUNS =
  "従業員 社員 職員 会社 企業 店舗 利用者 会員 ユーザー 顧客 生徒 学生 患者 感染者 死者 住民 住宅 施設 工場 病院 学校 大学 国 地域 " +
  "国・地域 自治体 商品 製品 モデル 車両 特許 論文 作品 チーム カ国・地域 か国・地域 ヶ国・地域 都道府県 市区町村 市町村 受賞 メダル";

/**
 * English nouns that reports count. Plurals that are formed with -s need no entry; these settle a
 * phrase's head.
 */
export const EN_NOUNS =
  "people men women children persons person staff police personnel crew cattle sheep fish " +
  "deer aircraft spacecraft species series " +
  "units stores shops outlets branches counties districts cities countries regions " +
  "provinces states towns villages prefectures " +
  "employees workers jobs users customers members students teachers patients cases deaths " +
  "voters households residents passengers " +
  "vehicles cars trucks aircrafts planes ships homes houses buildings rooms beds seats " +
  "shares votes goals points medals games matches " +
  "companies firms businesses suppliers dealers partners products models devices phones " +
  "patents orders deliveries shipments visitors " +
  "schools universities hospitals factories plants stations chargers articles papers " +
  "studies participants volunteers respondents samples " +
  "calls questions sites projects contracts categories items copies books pages words times";

/** Words that a counted noun phrase never runs over: function words and the commonest verbs. */
export const EN_STOPS =
  "ci a an the this that these those and or but nor so yet of in on at to for from by with " +
  "without within into onto over under between " +
  "among across after before since until during through per via as than then if when " +
  "while where who whom whose which what why how is are was " +
  "were be been being am has have had do does did will would can could may might shall " +
  "should must not no its his her their our my your " +
  "he she it they we you i him them us me there here now also only just more less most " +
  "least very too both each every all any some such " +
  "other up down out off about against because however although though versus vs plus " +
  "minus ago later earlier old said says say according " +
  "compared including became become becomes came went made rose fell grew dropped " +
  "increased decreased remains remained meets meet " +
  "following yes please is's etc this's always sometimes perhaps besides thus towards " +
  "afterwards otherwise whereas therefore still already again hence";

/** Nouns ending in -s that describe the counted noun after them: "3 sports clubs". */
export const EN_ATTRIBUTIVES = "sports sales news goods arms operations systems savings rights";
