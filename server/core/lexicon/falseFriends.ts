// Words written alike in Chinese and Japanese that say something else: 手紙 is a letter in Japan and
// toilet paper in China. The dictionary is Chinese and must not be asked for these in Japanese.

/** Folded; false friends among words that articles use. */
export const falseFriends: ReadonlySet<string> = new Set(
  (
    "手纸 大丈夫 丈夫 勉强 汽车 老婆 爱人 新闻 先生 质问 检讨 我慢 迷惑 邪魔 无理 用意 约束 演出 经理 工作 文句 " +
    "言语 是非 一味 可怜 人间 女将 大家 百姓 放心 暗算 平和 合同 中古 作业 情报 人参 切手 留守 自爱 出世 交代 " +
    "颜色 输入 输出 油断 料理 麻雀 馒头 急须 看病 心中 气味 气色 喧哗 告诉 主人 改行 方便 看护 格式 裁判 下水 " +
    "下流 高校 书房 机关 胜手 上手 对象 东西 地道 道具 得体 出头 意地 工夫 功夫 调子 野菜 大方 大手 公主 姑娘 " +
    "结束 检阅 浪人 白状 土产 小心 石头 天井 部长 讲义 亲友 外人 本店 皮肉 远虑 心得 感心 得意 用心 深刻 正体 " +
    "单位 便宜 反面 事情 教养 丁宁 成败 说话 点心 药味 打算 无心 调理 案内 走路 脚气 非常 差别 见学 风船 清楚 " +
    "大事 当面 一道 人手 手足 本事 生意 老成 仲间 合点 别人 不时 无地 前头"
  ).split(" "),
);
