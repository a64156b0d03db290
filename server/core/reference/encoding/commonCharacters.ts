// The characters that news in Chinese, Japanese and Korean are mostly made of. Half of any text is among them, and next to
// nothing of what bytes give when they are read in a wrong encoding.

import { foldChars } from "../../text/fold.ts";

/** Han characters, simplified: others are folded before they are looked up, so one list serves all. */
const HAN =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处世车六七八百千万亿元圆店县市省京东南北米覆盖服务增报告超企场商营收亏损售客户投股票银金融价格率均约近首席执官记者称今昨";
const JAPANESE_HAN =
  "見後円話午書名川半男校語土木聞食何毎白母火右読友左休父雨売減始済界際連務施設画査調続向予込側届値段込込割引増販術術選挙議員府県庁長相首回目様達私彼誰何";
const HANGUL =
  "이다의는을를가에한고하지서도로은있기사인정해대자시아그어나수부리일전장보주구것되원년들과와만으면라조성공제국상선여중관스동민세비유경신개연등소안트드내위적게미진회오할였했며던된월억명천백십";
const MARKS = "，。、：；！？（）「」『』《》〈〉【】“”‘’—…・％　～";

/** Common Han characters, folded; common Hangul; and the punctuation of East Asia. */
const COMMON: ReadonlySet<string> = new Set([
  ...foldChars(HAN + JAPANESE_HAN),
  ...HANGUL,
  ...MARKS,
]);

/** Whether the character is one that texts are mostly made of; kana all are. */
export function isCommon(char: string, folded: string): boolean {
  return COMMON.has(char) || COMMON.has(folded) || (char >= "\u3041" && char <= "\u30fe");
}
