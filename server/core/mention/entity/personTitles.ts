// Titles and offices that stand beside a person's name, and the verbs that only people (and houses)
// take: the evidence on which a Han name or a capitalised run is taken for a person. A table a
// language.

import { type CharSet, charSet, type WordTable, wordSet, wordTable } from "./entityWords.ts";

/** 创始人雷军: what stands directly before a name in Chinese, and a name is expected after it. */
export const TITLES_ZH: WordTable = wordTable(`
  总裁 副总裁 董事长 副董事长 创始人 创办人 联合创始人 首席执行官 首席财务官 首席运营官 首席技术官
  首席科学家 首席经济学家 首席分析师 ceo cfo coo cto cmo 总经理 副总经理 总监 主席 副主席 总统
  副总统 总理 副总理 首相 副首相 部长 副部长 外长 财长 防长 局长 副局长 院长 副院长 校长 副校长
  教授 副教授 博士 博士后 记者 导演 市长 副市长 省长 副省长 书记 副书记 总书记 议长 议员 参议员
  众议员 发言人 大使 将军 司令 上将 中将 少将 律师 分析师 研究员 主任 副主任 秘书长 处长 科长 县长
  区长 镇长 村长 乡长 所长 馆长 社长 会长 副会长 理事长 行长 副行长 厂长 总干事 船长 机长 宇航员
  航天员 科学家 经济学家 物理学家 化学家 数学家 设计师 工程师 总工程师 合伙人 负责人 掌门人 国务卿
  特使 主编 总编辑 女王 国王 皇后 王子 公主 教皇 教宗 天皇 委员长 主教练 教练 队长 球星 影星 歌星
  作家 诗人 画家 歌手 演员 钢琴家 作曲家 小说家 哲学家 历史学家 企业家 检察官 法官 大法官 检察长
  评论家 评论员 评论人 建筑师 摄影师 总编 台长 政协委员 策展人 大师 教头 主帅 小将 老将 少女 站长 局座
  首席代表 公关总监 新闻发言人 州长 酋长 元帅 政委 参谋长 院士 飞行员 驾驶员 联合主席 执行董事 董事 秘书 特首`);

/** Titles that stand before ordinary words as well: they need a second piece of evidence. */
export const WEAK_TITLES_ZH: WordTable = wordTable(`
  经理 作者 主演 专家 学者 医生 选手 运动员 冠军 亚军 球员 前锋 后卫 门将 中场 居民 市民 村民 学生
  老师 同学 患者 嫌疑人 被告人 死者 候选人 代表 编辑 主播 主持人 网友 店长 班长 导师 母亲 父亲
  妻子 丈夫 儿子 女儿 名将 同事 好友 助理 编剧 制片人 监制 嘉宾 馆员 店主 车主 教师 老伴 领队 队员 护林员 审判长 法定代表人
  实际控制人 控制人 自然人 股东 村支书 支书 同乡 外援 边锋 主裁判 裁判 老板 志愿者 消防员 民警 护士 司机 乘客 旅客 商户 摊主 业主 房东 邻居
  社工 厨师 大厨 主厨 传承人 收藏家 发起人 创作者 博主 主理人 出品人 投资人 原告 被告 证人 受害人 家属 妹妹 弟弟 哥哥 姐姐 爷爷 奶奶 祖父 祖母
  孙子 孙女 徒弟 师傅 师父 棋手 骑手 九段 八段 七段 六段 五段 老人 青年 姑娘 小伙 农民 工人 渔民 牧民 军人 战士 烈士 英雄 校友 前辈 后辈 院友
  护士长 组长 连长 排长 营长 团长 旅长 园长 室长 车间主任 橘农 果农 茶农 菜农 花农 粮农 种植户 养殖户 护工 保安 保洁员 快递员 外卖员
  会计师 医师 药师 馆长 画师 琴师 技师 主刀 主治医师 主任医师 讲师 助教 硕士 校董 董秘 监事 独立董事 财务总监 经办人 当事人 代理人 辩护人 上诉人`);

/** 雷军先生, 卢部长: a surname before one of these is not a whole name. */
export const HONORIFICS_ZH: WordTable = wordTable(`
  先生 女士 小姐 太太 教授 博士 老师 总 董 部长 局长 院长 校长 主任 医生 律师 警官 师傅 某 某某
  阿姨 叔叔 大爷 大妈 奶奶 爷爷 同学 同志 经理 书记 市长 省长 总统 总理 主席 法官 队长 教练 导演
  记者 家 氏 姓 夫妇 家族 家庭`);

/** 雷军表示: what only a speaker does. */
export const SPEECH_ZH: WordTable = wordTable(`
  表示 说 说道 称 指出 认为 介绍 透露 坦言 告诉 强调 回忆 写道 宣布 回应 解释 补充 承认 否认 警告
  呼吁 批评 质疑 直言 感叹 提到 谈到 预测 预计 建议 承诺 坚称 重申 声称 问道 答道 笑道 评论 发文称
  发文 发布会上 相信 概括 总结 谈及 告诫 提醒 抱怨 反驳 回答 披露 讲述 出生于 毕业于 当选 就任
  去世 逝世 辞职 辞去 出任 担任 获颁 夺得 夺冠 主演 执导 饰演`);

/** 雷军就曾回忆: what may stand between a name and its verb. */
export const ADVERBS_ZH: WordTable = wordTable(`
  曾 就曾 曾经 也 也曾 还 还曾 则 便 又 都 均 随后 此前 当天 当日 昨日 昨天 今日 今天 近日 日前
  进一步 公开 明确 首次 再次 多次 对此 同时 甚至 已 周一 周二 周三 周四 周五 周六 周日
  在接受采访时 在采访中 接受采访时 在会上 在发布会上 在社交媒体上 在微博上 在微博 发文 正式`);

/** One function character after a name ends it; none of them is common in given names. */
export const AFTER_NAME_ZH: CharSet = charSet(`
  的了在是和与及或也都就将曾已还则却仍并对向从于为以由被把给让使说称没未不再才只因等这那其他她
  此到去很便既且至跟`);

/** Verbs of one character that end a name of three, as hardly anybody is called so: 韦大勇带着. */
export const ACTS_ZH: CharSet = charSet(
  "带坐站想写拍记住要能会找送看听拿走跑笑哭喊问答握抱收放接换打射踢罚来摇叹拉推扛背牵",
);

/** 龚维明教授团队: behind a whole name. */
export const HONOURED_ZH: WordTable = wordTable(
  "教授 副教授 先生 女士 博士 老师 医生 院士 研究员 律师 法官 检察官 主任 馆长 队长 导演 记者 团队",
);

/** Words that go on after a name, though their first character may end a name: 雷军公开演讲, 李克强强调. */
export const AFTER_NAME_WORDS_ZH: WordTable = wordTable(`
  上周 上月 上个月 上半年 下周 下个月 下半年 去年 今年 明年 前年 后年 本周 本月 周末 昨晚 今晚
  当晚 早上 晚上 下午 上午 中午 日前 年初 年底 年末 来了 来到 走进 公开 出席 参加 访问 抵达 发布
  发表 发文 当选 获得 获胜 率领 主持 出任 担任 宣布 毕业 出生 去世 接受 表示 指出 认为 介绍 告诉
  强调 回忆 写道 回应 解释 补充 承认 否认 警告 呼吁 批评 质疑 直言 提到 谈到 预测 预计 建议 承诺
  重申 声称 总结 会见 会晤 同意 拒绝 要求 希望 支持 反对 签署 领导 带领 加入 离开 成为 成立 创办
  创立 创建 提出 提名 任命 执导 导演 主演 饰演 出演 获颁 荣获 夺得 夺冠 击败 战胜 本人 先生 女士
  教授 博士 等人 团队 夫妇 家族 今天 昨天 今日 昨日 近日 日前 周一 周二 周三 周四 周五 周六 周日
  当天 当时 随后 首次 再次 最终 最后 最近 目前 现任 原任 前往 来到 进入 走上 上台 下台 上任 就任
  辞职 涉嫌 设计 负责 战胜 获胜 夺得 解说 介入 今晨 今年 出席 因为 如何 为何 是否 一直 一度 一行 两人 二人 三人 带来 回到 介入 任职 自己 开始 正式
  率队 执政 政府 时期 时代 内阁 之后 之前 之间 以来 以及 以为 生于 卒于 坦言 透露 感叹 相信 概括
  曾经 连任 胜选 登上 投资 收购 正在 正 记得 住在 坐在 站在 想起 看到 听到 说起 手里 身上 家里 家中 老家 带着 拿着`);

/**
 * Characters that given names do without: function words, measure and noun endings (部门, 公司, 高管,
 * 记者).
 */
export const NOT_GIVEN_ZH: CharSet = charSet(`
  的了在是也都就这那他她它们我你您不没个些吗呢吧啊着过得很最却只每各某什么怎哪谁说称问吃买卖走
  做打年月日号者率部局厂司企媒店院校股币亿价税费额量件款项级届次种类条张位名家商户员所吨米点
  时分秒前后内外上下里处方面向被把将与及或但为于以从而且其此该等到给让叫使`);

/**
 * Names that end so are things or groups at first sight: 余人, 高层, 韩方, 马路. Only a title helps them.
 */
export const NOUN_ENDINGS_ZH: CharSet = charSet(`
  人民众主层方队府国市县省区村镇路街站车机网台报社党团会组板线图书片钱款货品物业场地山河江湖海
  湾岛城门楼桥性化力度感学法语文字`);

/** Words that look like a surname with a given name: 高管表示, 白宫称, 安全说. Folded. */
export const NOT_PERSON_ZH: ReadonlySet<string> = wordSet(`
  高管 高层 高级 高兴 高度 高等 高端 高通 高铁 高校 高速 高达 高考 高盛 白宫 白色 白天 华为 华尔街
  华人 华语 马上 马路 马来 马拉松 马德里 周围 周边 周期 周年 周末 黄金 黄色 黄河 金融 金额 金属
  金牌 金山 江苏 江西 江南 温度 温州 温暖 安全 安排 安装 安徽 安卓 何时 何况 何以 任何 毛利 毛利率
  余额 万元 万人 万家 万科 石油 夏天 夏季 严格 严重 严肃 常常 常见 常规 常年 全球 全国 全面 全部
  全年 全新 全家 连续 关于 关键 关系 关注 关税 成为 成功 成立 成本 成都 成员 成绩 成果 成长 许多
  许可 甘肃 宁波 宁夏 宁德 南方 南京 南海 南部 南非 南韩 项目 文化 文件 文章 文字 查询 查看 相关
  相比 相当 相信 相机 应用 应该 应对 解决 解释 解放 解除 简单 简直 季度 季节 红色 红利 红包 满足
  满意 盖茨 初期 初步 初始 战略 战争 战斗 战场 空间 空调 空气 路透 路透社 路线 路径 平安 平台 平均
  康复 温室 史上 史诗 牛奶 包括 包含 包装 左右 左侧 尚未 尚且 符合 舒适 纪录 纪念 童年 盛大 盛典
  曲线 游戏 游客 蒙古 房子 房屋 房产 房价 古代 古老 吉林 吉利 景区 景点 费用 费率 冷静 冷链 祖国
  祖父 祖母 宗教 储备 储蓄 单位 单一 权利 权力 权益 池塘 计划 计算 计算机 计入 满分 库存 融资 融合
  养老 养殖 丰富 丰田 巢湖 方面 方向 方案 方式 方法 武器 武汉 武装 汤姆 施工 施行 莫斯科 莫非 段落
  段时间 龙头 龙年 毕业 毕竟 陆续 陆地 钱包 谢谢 高峰 高峰期 田径 石化 胡同 罗马 宋代 唐代 唐朝
  宋朝 汉代 明代 秦朝 程序 程度 谭 苏联 苏宁 苏州 苏格兰 魏晋 林业 林地 梁 叶子 田园 邓 杨树 何等
  高新 金山云 白人 白领 黑人 万亿 麦当劳 欧洲 欧盟 欧美 欧元 应急 全体 全美 全省 全市 全场 全民
  全程 盛夏 温和 曾任 曾经 曾在 方便 方才 江湖 毛主席 华盛顿 华东 华南 华北 华中 华裔`);
