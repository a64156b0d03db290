// Whether a quotation may be a translation: then its words cannot be the article's and are not
// compared.

import { isHan, isHangul, isKana } from "../../text/script.ts";

type Script = "latin" | "han" | "kana" | "hangul";

/**
 * Languages (BCP 47, first part) that a script is read as; every other language counts as written
 * in letters.
 */
const LANGUAGES: Readonly<Record<Exclude<Script, "latin">, readonly string[]>> = {
  han: ["zh", "ja"],
  kana: ["ja"],
  hangul: ["ko"],
};

/**
 * Han characters in a row after which Japanese would have shown kana: a text of so many without any
 * is Chinese.
 */
const CHINESE = 10;

/**
 * Whether the quotation's words may stand in a reference of that language (BCP 47); else it is a
 * translation.
 */
export function mayStandIn(exact: string, tag: string): boolean {
  const { script, size } = scriptOf(exact);
  const language = tag.split("-", 1)[0]?.toLowerCase() ?? "";
  if (script === "latin") return !["zh", "ja", "ko"].includes(language);
  if (script === "han" && size >= CHINESE) return language === "zh";
  return LANGUAGES[script].includes(language);
}

/** The script of most of the text; a few kana make a text Japanese. */
function scriptOf(text: string): { readonly script: Script; readonly size: number } {
  const counts = { latin: 0, han: 0, kana: 0, hangul: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) counts.han++;
    else if (isKana(code)) counts.kana++;
    else if (isHangul(code)) counts.hangul++;
  }
  counts.latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  const { latin, han, kana, hangul } = counts;
  if (hangul > han + kana && hangul > latin) return { script: "hangul", size: hangul };
  // A Latin word weighs about two characters: names in Latin letters do not make a Chinese sentence
  // English.
  if (latin * 2 > han + kana) return { script: "latin", size: latin };
  return kana * 8 > han ? { script: "kana", size: kana + han } : { script: "han", size: han };
}
