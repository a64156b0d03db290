// Speakers in Chinese: 雷军也曾说：“…” and “…”，卢伟冰在会上表示.

import { isHanPersonName } from "../entity/personName.ts";
import { zhAdverbs, zhNobody, zhTitles, zhVerbs } from "./speechWords.ts";

/** 雷军[也曾][在会上]说[过] */
const TELLS =
  `(?:(?:${zhAdverbs}|对[\\p{Script=Han}]{2,4}|在[^，,。“”]{2,12}[上中里时後后])\\s?){0,4}` +
  `(?:${zhVerbs})(?:道|过|過|了)?`;

/** 雷军也曾说： before the mark; not 据说，“ and not 说到底“. */
const BEFORE = new RegExp(`(?<name>[\\p{L}\\p{N}·・．. ]{2,30}?)${TELLS}\\s?[:：,，]?\\s?$`, "u");

/** ，卢伟冰在会上表示 after the mark, unless a colon shows that what he says comes next. */
const AFTER = new RegExp(
  `^[，,]?\\s?(?<name>[\\p{Script=Han}A-Za-z·・ ]{2,24}?)${TELLS}` +
    '(?![\\p{Script=Han}：:“「"]|[，,]\\s?[“「"])',
  "u",
);

export function speakerBeforeZh(before: string): string | undefined {
  return person(BEFORE.exec(before)?.groups?.name);
}

export function speakerAfterZh(after: string): string | undefined {
  return person(AFTER.exec(after)?.groups?.name);
}

const NOBODY = new RegExp(`^(?:${zhNobody})$|(?:他们|她们|我们|你们)$|[这這那]`, "u");
const AFTER_TITLE = new RegExp(`^.{0,24}(?:${zhTitles})`, "u");

/** A name of three or two characters behind 的 or what ends the words for an office or a trade. */
const AFTER_ROLE =
  /[的长員员家師师表任授士官理监監总總裁席书書民主户戶农農工匠医醫生](?<name>\p{Script=Han}{2,3})$/u;

const HAN_NAME = "(?![的和与與及在对對])\\p{Script=Han}";
const LATIN_NAME = "\\p{Lu}[\\p{Script=Latin}.]+";

/**
 * Two to four Han characters, a name with a middle dot, or one in Latin letters. Anything longer is
 * a phrase in which the name would have to be guessed: 的导演弗兰克·德拉邦特和音效师理查德·金.
 */
const PERSON = new RegExp(
  `^(?:\\p{Script=Han}{2,4}|(?:${HAN_NAME}){1,6}(?:[·・](?:${HAN_NAME}){1,6}){1,3}` +
    `|${LATIN_NAME}(?: ${LATIN_NAME}){0,3})$`,
  "u",
);

/** The person named at the end of the words, after any titles: SONY前总裁霍华德·斯金格. */
function person(words: string | undefined): string | undefined {
  const whole = words?.replace(AFTER_TITLE, "").trim() ?? "";
  // "2019 ... 阿科波夫": of Han words only the last run can be the name.
  const name = /\p{Script=Han}$/u.test(whole) ? whole.slice(whole.lastIndexOf(" ") + 1) : whole;
  if (!NOBODY.test(name) && PERSON.test(name)) return name;
  // 开了二十六年茶馆的罗守信, 县环保局局长许曼: what he is, then the name; only where it is one by its surname.
  const last = AFTER_ROLE.exec(name)?.groups?.name ?? "";
  return isHanPersonName(last, "") ? last : undefined;
}
