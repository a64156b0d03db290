// Surnames. A Han name is taken for a person only with other evidence beside it (a title, a verb of
// speech), so the tables are wide; surnames that are everyday words (于 向 时 车 家 公 …) are left out,
// they mislead more than they help. Chinese: the common ones of the Hundred Family Surnames and of
// China's name statistics. Korean ones are among them. Japanese: the most frequent ones and those
// of well-known people.

import { type CharBits, charBits } from "../../text/charBits.ts";
import { charSet, type WordTable, wordTable } from "./entityWords.ts";

const CHINESE = `
  王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶程苏魏吕
  丁沈姚卢姜崔钟谭陆汪范廖石金贾韦夏付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃
  武戴莫孔汤常温康施牛樊葛邢安齐伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅
  童凌毕裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阳穆司卓古吉缪简席卜季窦
  岑景薄宫费柏冷娄褚祖宗邸佟郎储仇栾单钮沃朴权全池南奚邬臧计伏茅项阎晏巫乌隗栗桂敖谌翦郁宓井蔺
  暴衡耶满巩库晁勾融訾辜阚空沙养鞠须丰巢蒯相查荆红竺盖逯桓文应柯楼闵苑解芦匡邝卞占麦初冼淳战粟`;

const DOUBLE = `欧阳 上官 司马 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 夏侯 端木 南宫 独孤 轩辕 拓跋 完颜
  呼延 钟离 申屠 太史 澹台 公冶 濮阳 淳于 单于 仲孙 百里 东郭 南门 赫连 闻人 纳兰 爱新觉罗 叶赫那拉`;

const JAPANESE = `
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村
  斎藤 斉藤 齋藤 清水 山崎 阿部 森 池田 橋本 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤
  近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 原田 松田 竹内 小野
  田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口
  今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎
  久保 木下 佐野 野村 松尾 菊地 菊池 杉本 市川 古川 大西 島田 水野 桜井 高野 渡邉 吉川 山内 西田
  飯田 菊川 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田
  辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島
  熊谷 松村 荒木 大久保 須藤 荒井 田辺 岩本 片山 小池 早川 川村 熊田 野田 三宅 堀 黒田 尾崎 望月
  永田 内藤 松下 西山 大谷 平井 関口 岩井 大川 上原 白石 岸田 安倍 菅 石破 麻生 茂木 高市 植田
  豊田 盛田 孫 柳井 三木谷 永守 稲盛 吉野 東条 福沢 夏目 芥川 川端 三島 太宰 村山 宮沢 羽田 細川
  海部 竹下 中曽根 大平 福井 白川 町田 小泉 鳩山 枝野 玉木 志位 田原 本庶 山中 野依 朝永 湯川 江崎
  白鳥 錦織 羽生 浅田 大坂 本多 久石 坂井 是枝 北野 黒沢 黒澤 小津 溝口 新海 庵野 細田 押井 出井
  平井 中鉢 十時 津賀 楠見 内山田 張本 青山 赤松 明石 秋元 天野 有村 生田 板垣 一条 稲葉 今村 岩瀬
  植木 牛島 梅田 榎本 江口 大石 大森 岡崎 岡村 奥田 小倉 小田 梶原 片岡 加納 神田 河合 川田 川島
  神谷 岸 北川 喜多 木内 桐生 窪田 倉田 栗原 黒木 桑原 小西 小室 古賀 児玉 坂口 榊原 佐久間 桜田
  佐々 塩田 篠原 柴崎 島村 下田 白井 杉浦 鷲尾 瀬戸 高島 高山 滝沢 竹田 田島 立花 田代 谷 津田
  手塚 寺田 土井 徳永 富田 豊島 中井 中尾 長島 中谷 永野 成田 西尾 西岡 二宮 根本 野崎 萩原 長谷部
  花田 浜口 早坂 日高 平山 広瀬 福本 藤岡 藤川 藤沢 藤村 古田 星 細谷 堀内 堀江 本間 前川 牧野
  松浦 松永 三上 水谷 宮田 宮下 向井 武藤 森山 森川 八木 安井 柳田 矢島 山岸 山根 結城 横田 吉岡
  吉本 若林 渡会 野々村 堂本 大迫 宇佐美 柏木 岡部 飯島 荻野 沢田 北原 小笠原 大和田 土田 門脇 日下部
  小野寺 佐伯 水口 西野 平川 金井 皆川 相沢 青柳 石黒 猪狩 宇野 遠山 緒方 織田 勝又 鎌田 菅野 神崎
  桐山 草野 熊沢 佐竹 志村 杉田 園田 田沼 谷川 塚本 露木 徳田 冨田 中里 名取 野上 間宮 真鍋 三輪
  室井 矢部 湯浅 横井 脇坂 鷲見`;

/** Chinese surnames of one character, by folded character code. */
export const CHINESE_SURNAMES: ReadonlySet<number> = charSet(CHINESE);

/** Chinese surnames of two characters and more. */
export const DOUBLE_SURNAMES: WordTable = wordTable(DOUBLE);

/** What Chinese surnames start with. */
export const SURNAME_STARTS: CharBits = charBits(
  CHINESE_SURNAMES,
  DOUBLE_SURNAMES.byFirst.words.keys(),
);

export const JAPANESE_SURNAMES: WordTable = wordTable(JAPANESE);
