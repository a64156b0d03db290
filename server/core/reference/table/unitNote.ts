// The unit told below a table: "Note: all amounts in £ thousands", 注：金额单位为人民币万元.

import type { BodyRow } from "./rows.ts";

/** The unit that a note in the table's last rows tells, as a header would: "Unit: £ thousands"; undefined where none does. */
export function unitNote(body: readonly BodyRow[]): string | undefined {
  for (const { cells } of body.slice(-NOTES).reverse()) {
    const [only] = cells;
    if (only === undefined || cells.length > 1) return undefined;
    if (only.prose.text.length > LONGEST) continue;
    for (const pattern of PATTERNS) {
      const unit = pattern.exec(only.prose.text)?.groups?.unit;
      if (unit !== undefined) return `Unit: ${unit.trim()}`;
    }
  }
  return undefined;
}

/** Rows below a table that may be notes: source, unit, remarks. */
const NOTES = 6;
/** Longer notes are prose. */
const LONGEST = 200;

/** Each from the beginning of the note or of a clause of it: what is told of one row alone is no unit of the table. */
const PATTERNS = [
  // "Note: all amounts are in £ thousands unless otherwise stated." Not: "Segment B amounts in US$ m".
  /^[\s(*†]{0,4}(?:notes?\s?\d?\s?[:.]\s?)?(?:all |the )?(?:amounts|figures|values|numbers)(?: are)?(?: (?:stated|shown|presented|expressed|reported|given))? in (?<unit>[^\s,.;()]{1,12}(?: (?!unless|except)[^\s,.;()]{1,12}){0,3})(?=\s*(?:[,.;)]|unless|except|$))/iu,
  // 注：除特别注明外，金额单位为人民币万元。Not: 其中海外业务单位为美元
  /^[\s(（*※]{0,4}(?:(?:注|备注|说明|備註)\d?\s?[:：]\s?)?(?:除[^，,]{1,16}[，,]\s?)?(?:以上|上述|表中|本表)?(?:各项|所有)?(?:数据|金额|货币|金額|貨幣)?的?(?:单位|單位)均?(?:为|為|是|[:：])\s?(?<unit>[^\s，。,.;；()（）]{1,16})/u,
  // （注）金額の単位は百万円。
  /^[\s(（*※]{0,4}(?:注\d?\s?[)）:：]?\s?)?(?:金額の?|表中の)?単位(?:は|[:：])\s?(?<unit>[^\s、。,.()（）]{1,12}?)(?=(?:です|である)?[\s、。,.()（）]|$)/u,
] as const;
