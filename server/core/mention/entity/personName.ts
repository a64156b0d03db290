// Whether Han or kana that stand where a speaker stands are a person's name: by surname, honorific or dots.

import { foldChars } from "../../text/fold.ts";
import { wordAt } from "./entityWords.ts";
import { CHINESE_SURNAMES, DOUBLE_SURNAMES, JAPANESE_SURNAMES } from "./surname.ts";

/** `behind`: the characters after the name. 罗守信, 阿依努尔·买买提, 大迫 before 氏; not 海关总署, 商店 before 会長. */
export function isHanPersonName(name: string, behind: string): boolean {
  if (
    /^[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:[·・][\p{Script=Han}\p{Script=Katakana}ー]{1,8}){1,3}$/u.test(
      name,
    )
  )
    return true;
  if (
    /^(?:氏|さん|教授)/u.test(behind) &&
    /^[\p{Script=Han}\p{Script=Katakana}ー]{1,6}$/u.test(name)
  )
    return !ROLE.test(name);
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || OFFICE.test(name)) return false;
  if (wordAt(JAPANESE_SURNAMES, name, 0) >= 2) return true;
  const folded = foldChars(name);
  if (wordAt(DOUBLE_SURNAMES, folded, 0) > 0) return name.length >= 3;
  return name.length <= 3 && CHINESE_SURNAMES.has(folded.charCodeAt(0));
}

/** Offices, companies and papers: 海关总署, 高等法院, 方正集团. */
const OFFICE =
  /[局署部会會院司行社厂廠店队隊团團委所校厅廳处處网網报報台站馆館方家们們者员員长長人]$/u;
const ROLE = /(?:社長|会長|部長|委員長|教授|店主|社員|住民|同|大|名誉|客員|准|助)$/u;
