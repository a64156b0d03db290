// Characters that a PDF has for looks alone, made the ones that are meant: fonts number the radical ⽅ and the character 方
// alike, and a printer's way back often picks the radical; ligatures are one glyph.

/**
 * The text without the spaces of lines spread to their width, and with radicals, compatibility ideographs and Latin ligatures replaced by what they stand for. Figures stay as they are
 * written: ² is no 2, and full-width digits are left to those who read them.
 *
 * @example foldPrinted("⼩⽶覆盖 2,898 个县, ﬁrst") === "小米覆盖 2,898 个县, first"
 */
export function foldPrinted(text: string): string {
  const unspread = text.replace(SPREAD, "");
  if (!PRINTED.test(unspread)) return unspread;
  return unspread.replace(PRINTED_ALL, (char) => SUPPLEMENT.get(char) ?? char.normalize("NFKC"));
}

/** Spaces between Han or kana: 覆 盖 is a line spread to its full width. Not: the wide space of 第一章　概要. */
const SPREAD =
  /(?<=[\u3001-\u303f\u3041-\u30ff\u3400-\u9fff\uff01-\uff60]) {1,4}(?=[\u3001-\u303f\u3041-\u30ff\u3400-\u9fff\uff01-\uff60])/gu;
/** Kangxi radicals, radicals' supplement, compatibility ideographs, Latin ligatures, marks as set in columns, hard spaces. */
const PRINTED = /[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe44\u00a0]/u;
const PRINTED_ALL = new RegExp(PRINTED, "gu");

/**
 * The CJK radicals' supplement has next to no decompositions; these are Unicode's Equivalent_Unified_Ideograph (UAX 44), as far as
 * a radical has one of its own: pairs of radical and character.
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  [
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡",
    "⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴罓",
    "⺵罓⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝",
    "⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄",
    "⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟",
  ]
    .join("")
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
