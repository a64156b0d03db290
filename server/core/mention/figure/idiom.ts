// Words of Chinese and Japanese that contain number characters and tell no number: idioms, names,
// adverbs.

import { longestAt, spread, wordTable } from "./wordTable.ts";

/** Space-separated; a numeral that lies within one of them is no figure. */
const WORDS =
  "两两 五一 五一假期 五一劳动节 十一黄金周 十一假期 十一长假 三八妇女节 六一儿童节 八一建军节 二胎 三胎 二孩 三孩 985高校 211高校 211大学 985大学 985工程 211工程 360公司 360集团 360手机 360数科 成千上万 成千上萬 成百上千 千千万万 千万千万 四半期 十八大 十九大 二十大 二十一大 十二五 十三五 十四五 十五五 一往无前 一带一路 一帶一路 三心二意 千方百计 千方百計 十分 万分 萬分 一起 一共 一般 " +
  "一些 一样 一樣 一直 一定 一切 一旦 一边 一面 一致 一向 一律 一再 一时 一時 一度 一下 " +
  "一看 一举 一步 一体 一體 一线 一流 一番 一系列 一连串 一把 一味 一如 一经 一经 一概 一贯 一齐 一道 一口 一手 一身 一心 一刻 一点 一點 一会 一会儿 " +
  "一大批 一批 一部分 一站式 一体化 一二三四 " +
  "统一 統一 唯一 单一 單一 同一 之一 万一 萬一 第一时间 第一線 第一线 独一无二 不三不四 七上八下 五花八门 五顏六色 五颜六色 四面八方 四通八达 四舍五入 " +
  "三番五次 三三两两 三言两语 三思 再三 " +
  "百货 百貨 百姓 百科 百合 百度 百事 百年老店 千禧 千金 千古 千秋 万科 万达 萬達 万能 万物 万岁 万里长城 万圣节 万向 万国 万华 万博 万葉 万年 亿万 " +
  "億萬 千万不要 千万别 千萬 " +
  "三菱 三井 三星 三洋 三重 三重県 三亚 三峡 三国演义 三农 三角 三明治 四川 四国地方 四季 四处 五粮液 五十音 五金 五四 五星级 五角大楼 六安 六合 " +
  "六本木 六福 七喜 七夕 八达通 八宝 九龙 九州 九寨沟 九阳 " +
  "十堰 十里 十字 十字路口 十足 二手 二维码 二維碼 二手车 二手房 二次元 二人转 二胡 二氧化碳 一氧化碳 二级市场 一级市场 二线 三线 双十一 双11 八路军 " +
  "二战 一战 三军 两岸 兩岸 两会 两会期间 两岸三地 两者 兩者 两面 两国 两地 " +
  "一宮 一宮市 一宮 一関 一橋 一郎 二郎 三郎 五郎 西九条 二条城 三鷹 三越 三原 三島 三浦 三田 三宅 三木 四日市 四谷 " +
  "五反田 五島 六甲 七尾 八王子 八戸 八幡 八代 八重 九十九里 十勝 十和田 千葉 千代田 千歳 千曲 百舌鳥 万代 万歳 " +
  "一部 一方 一般的 一緒 一番 一人ひとり 一人一人 一日も早く 一応 一層 一連 一環 一気 一斉 一目 一見 一生 一言 一際 一括 一新 一員 一因 一端 一翼 一躍 " +
  "一転 一段と 二度と 十八番 八百屋 八百長 百貨店 万引き 数字 数値 数学 数据 数量 数码 数字化 数多 数々 数理 数组 数次 数倍于 几乎 几何 几率 " +
  "半导体 半導体 半島 半岛 半径 半徑 半决赛 半場 半身 半分以上 半途 百万富翁 亿万富翁 万有引力 一国两制 二元 三元 三维 三維 二维 二維 三方 四方 五官 " +
  "六神 十字架 零售 零件 零部件 零食 零星 零下 零距离 零排放 零部 零工 零担 零钱 两侧 两边 两旁 两极 一百零八将 二流 三流 八卦 三位一体 四肢 五脏 七彩 八仙 十全十美 百分比 百分率 " +
  "千瓦 千克 千米 千里 千篇一律 千变万化 千家万户 万众 万元户 四合院 一审 二审 一期工程 二期工程 一号文件 一把手 二把手 一致性 第一财经 一财 十三香 " +
  "一つ星 二つ星 三つ星 四つ星 五つ星 七つ星 六神磊磊 一汽 二汽 三一 三一重工 三诺 三聚氰胺 三七 五谷 五菱 七匹狼 八马 九号公司 九鼎 百胜 百丽 百联 百威 百济 千寻 千图 万豪 万事达 万宝路 万得 " +
  "亿纬 亿航 亿欧 58同城 360安全 7-eleven 7-11 3m公司 ３Ｍ公司";

/** Streets and families of Japan; in Chinese 三条线路 are three lines, and 四国 four countries. */
const JAPANESE_NAMES = "三条 四条 五条 七条 八条 九条 四国";

const IDIOMS = wordTable<"idiom">(spread([["idiom", WORDS.toLowerCase()]]));
const JAPANESE = wordTable<"idiom">(spread([["idiom", JAPANESE_NAMES]]));
/** Characters of an idiom before its first numeral: 不三不四 has one, 独一无二 as well. */
const LOOK_BACK = 3;

/** The end of such a word around the numeral from `start` to `end`; 0 when there is none. */
export function idiomEnd(text: string, start: number, end: number, language: string): number {
  for (let from = Math.max(0, start - LOOK_BACK); from <= start; from++) {
    const name = language === "ja" ? longestAt(JAPANESE, text, from) : undefined;
    const idiom = longestAt(IDIOMS, text, from) ?? name;
    if (idiom !== undefined && idiom.end >= end && idiom.end > start) return idiom.end;
  }
  return 0;
}
