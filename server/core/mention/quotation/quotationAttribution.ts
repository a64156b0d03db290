// The line under a block quote that tells whose words it holds. Its line end has become a space or
// nothing by the time the block is read as prose.

/** Code units read from the end of a block: a name, a title of a work and a year fit. */
const REACH = 80;

const DASH = "(?:[—―–]{1,2}|--)";
const LATIN_NAME =
  "\\p{Lu}[\\p{L}.'’-]{0,24}(?:\\s(?:\\p{Lu}[\\p{L}.'’-]{0,24}|of|de|van|von|and|the)){0,5}";
const HAN_NAME = "[\\p{Script=Han}·・]{2,16}";

const ATTRIBUTIONS: readonly RegExp[] = [
  // "。—— 霍华德·斯金格": after a full stop, a closing mark or nothing. Not one: "2006 — that year".
  new RegExp(
    `(?:^|[\\n。！？!?.…”」』"])(?<line>\\s{0,4}${DASH}\\s{0,4}` +
      "(?<name>[\\p{L}\\p{N}][^。！？!?\\n“「]{0,58}))$",
    "u",
  ),
  // "no ads — Howard Stringer", 灯塔 ——林海生，2020年: a name and nothing that makes a sentence.
  new RegExp(
    `(?<line>\\s${DASH}\\s{0,2}` +
      `(?<name>(?:${LATIN_NAME}|${HAN_NAME})(?:[,，]\\s?[^.!?。！？]{1,40})?))$`,
    "u",
  ),
  // "no ads (Howard Stringer, 2006)": a name and a year.
  /(?<line>\s?[(（](?<name>\p{L}[^()（）]{1,60}(?:19|20)\d\d[^()（）]{0,10})[)）])$/u,
];

/**
 * Splits a block quote's text into its words and the attribution at its end. `words` is the length
 * of the part that is quoted: 0 when the text is nothing but an attribution.
 */
export function splitAttribution(text: string): {
  readonly words: number;
  readonly speaker?: string;
} {
  const tail = text.slice(-REACH);
  for (const pattern of ATTRIBUTIONS) {
    const found = pattern.exec(tail)?.groups;
    if (found === undefined) continue;
    const words = text.length - (found.line ?? "").length;
    const speaker = found.name?.split(/[,，、(（《〈]/u)[0]?.trim() ?? "";
    return speaker === "" ? { words } : { words, speaker };
  }
  return { words: text.length };
}
