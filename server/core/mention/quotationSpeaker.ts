// Who says a quotation, where the words right beside it name somebody: 雷军说：“…”, “…”卢伟冰表示, "…," Stringer said,
// 「…」と雷軍氏は語った. Only a name that stands next to the verb of speech counts; pronouns and guesses give nothing.

import type { Span } from "../text/span.ts";
import {
  enNobody,
  enTitles,
  enVerbs,
  jaHonorifics,
  jaNobody,
  jaVerbs,
  zhAdverbs,
  zhNobody,
  zhTitles,
  zhVerbs,
} from "./speechWords.ts";

/** The speaker that the text around the quotation at `span` (marks included) names, as written there. */
export function findSpeaker(text: string, span: Span): string | undefined {
  const before = lastClause(text.slice(Math.max(0, span.start - REACH), span.start));
  const after = text.slice(span.end, span.end + REACH);
  for (const find of [speakerBeforeZh, speakerBeforeEn]) {
    const speaker = find(before);
    if (speaker !== undefined) return speaker;
  }
  const afterwards = speakerJa(before, after) ?? speakerAfterZh(after);
  // "… while driving." Lordstown said it … : a full stop inside the marks ends the sentence, and another one begins.
  const ended = text.charAt(span.end - 2) === ".";
  return afterwards ?? (ended ? undefined : speakerAfterEn(after));
}

/**
 * Splits a block quote's text into its words and an attribution at the end ("—— 霍华德·斯金格", "— Howard Stringer, 2006").
 * `words` is the length of the part that is quoted; 0 when the text is nothing but an attribution.
 */
export function splitAttribution(text: string): {
  readonly words: number;
  readonly speaker?: string;
} {
  const tail = text.slice(-ATTRIBUTION_REACH);
  const found = (ATTRIBUTION.exec(tail) ?? NAME_LINE.exec(tail) ?? CITATION.exec(tail))?.groups;
  const name = found?.name?.trim();
  if (found === undefined || name === undefined) return { words: text.length };
  const words = text.length - (found.line?.length ?? 0);
  const speaker = name.split(/[,，、(（《〈]/u)[0]?.trim();
  return speaker === undefined || speaker === "" ? { words } : { words, speaker };
}

/** Code units looked at on either side; a name, a title and a verb fit. */
const REACH = 60;

const ATTRIBUTION_REACH = 80;

/**
 * At the end, after a line end, a full stop, a closing mark or nothing: "。—— 霍华德·斯金格". Not one: "2006 — that year".
 */
const ATTRIBUTION =
  /(?:^|[\n。！？!?.…”」』"])(?<line>\s{0,4}(?:[—―–]{1,2}|--|——)\s{0,4}(?<name>[\p{L}\p{N}][^。！？!?\n“「]{0,58}))$/u;

/** A name alone on the last line, whose line end has become a space: "no ads — Howard Stringer", 灯塔 ——林海生. */
const NAME_LINE =
  /(?<line>\s(?:[—―–]{1,2}|--)\s{0,2}(?<name>(?:\p{Lu}[\p{L}.'’-]{0,24}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,24}|of|de|van|von|and|the)){0,5}|[\p{Script=Han}·・]{2,16})(?:[,，]\s?[^.!?。！？]{1,40})?))$/u;

/** "(Howard Stringer, 2006)" at the end: a name and a year. */
const CITATION =
  /(?<line>\s?[(（](?<name>\p{L}[^()（）]{1,60}(?:19|20)\d\d[^()（）]{0,10})[)）])$/u;

const zhTail = `(?:(?:${zhAdverbs}|对[\\p{Script=Han}]{2,4}|在[^，,。“”]{2,12}[上中里时後后])\\s?){0,4}(?:${zhVerbs})(?:道|过|過|了)?`;

/** 雷军也曾说： before the mark; not 据说，“ and not 说到底“. */
const BEFORE_ZH = new RegExp(
  `(?<name>[\\p{L}\\p{N}·・．. ]{2,30}?)${zhTail}\\s?[:：,，]?\\s?$`,
  "u",
);

/** ，卢伟冰在会上表示 after the mark, unless a colon shows that what he says comes next. */
const AFTER_ZH = new RegExp(
  `^[，,]?\\s?(?<name>[\\p{Script=Han}A-Za-z·・ ]{2,24}?)${zhTail}(?![\\p{Script=Han}：:“「"]|[，,]\\s?[“「"])`,
  "u",
);

const NAME_EN =
  "\\p{Lu}[\\p{L}'’.-]{0,24}(?:\\s(?:(?:de|van|von|der|bin|al|la)\\s)?\\p{Lu}[\\p{L}'’.-]{0,24}){0,3}";
/** "Lordstown chief executive " before a name. */
const roleEn = `(?:(?:\\p{Lu}[\\p{L}'’.&-]{0,24}\\s){0,4}(?:${enTitles})\\s)?`;
const enTail = `(?:\\s(?:also|once|later|has|had|then|recently|reportedly)){0,2}`;

/** Stringer told reporters on Friday, — not "the company said". */
const BEFORE_EN = new RegExp(
  `(?:^|[.!?;,—"”]\\s|\\s)${roleEn}(?<name>${NAME_EN})${enTail}\\s(?:${enVerbs})(?:\\s(?:that|me|us|reporters|them|\\p{Lu}\\p{L}+)){0,2}(?:\\s(?:in|on|at|of)\\s[\\p{L}\\p{N} ]{2,24})?\\s?[,:]?\\s?$`,
  "u",
);
const ACCORDING = new RegExp(`(?:^|\\s)[Aa]ccording to ${roleEn}(?<name>${NAME_EN}),?\\s?$`, "u");

/** Stringer said / said Howard Stringer / according to Stringer, right after the mark. */
const AFTER_EN = new RegExp(
  `^,?\\s(?:${roleEn}(?<name>${NAME_EN})${enTail}\\s(?:${enVerbs})\\b|(?:${enVerbs}|according to)\\s${roleEn}(?<inverted>${NAME_EN}))`,
  "u",
);

const NAME_JA = "[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]{2,16}?";

/** 雷軍氏は before 「…」, and と語った after it. */
const BEFORE_JA = new RegExp(
  `(?:^|[、。\\s])(?<name>${NAME_JA})(?:${jaHonorifics})?(?:は|が|も)、?$`,
  "u",
);
const TELLS_JA = new RegExp(`^と[^。「」]{0,12}(?:${jaVerbs})`, "u");
const ACCORDING_JA = new RegExp(
  `(?:^|[、。\\s])(?<name>${NAME_JA})(?:${jaHonorifics})?によ(?:ると|れば)、?$`,
  "u",
);
const AFTER_JA = new RegExp(
  `^と(?:、)?(?<name>${NAME_JA})(?:${jaHonorifics})?(?:は|が|も)[^。「」]{0,12}(?:${jaVerbs})`,
  "u",
);

const NOBODY_ZH = new RegExp(`^(?:${zhNobody})$|(?:他们|她们|我们|你们)$|[这這那]`, "u");
const NOBODY_EN = new RegExp(`^(?:${enNobody})$`, "iu");
const TITLE_EN = new RegExp(`^(?:${enTitles})$`, "iu");
const NOBODY_JA = new RegExp(`^(?:${jaNobody})$`, "u");
const AFTER_TITLE_ZH = new RegExp(`^.{0,24}(?:${zhTitles})`, "u");

/** What stands after the last end of a clause; the colon or comma right before the mark is not one. */
function lastClause(text: string): string {
  const body = text.replace(/[:：,，、]?\s?$/u, "");
  const cut = Math.max(...CLAUSE_ENDS.map((mark) => body.lastIndexOf(mark)));
  return text.slice(cut + 1);
}

const CLAUSE_ENDS = ["。", "！", "？", "；", ";", "，", "”", "」", "』", "\n"];

function speakerBeforeZh(before: string): string | undefined {
  return personZh(BEFORE_ZH.exec(before)?.groups?.name);
}

function speakerAfterZh(after: string): string | undefined {
  return personZh(AFTER_ZH.exec(after)?.groups?.name);
}

function speakerBeforeEn(before: string): string | undefined {
  return personEn(BEFORE_EN.exec(before)?.groups?.name ?? ACCORDING.exec(before)?.groups?.name);
}

function speakerAfterEn(after: string): string | undefined {
  const found = AFTER_EN.exec(after)?.groups;
  return personEn(found?.name ?? found?.inverted);
}

function speakerJa(before: string, after: string): string | undefined {
  const told = TELLS_JA.test(after) ? BEFORE_JA.exec(before) : null;
  const name = (told ?? ACCORDING_JA.exec(before) ?? AFTER_JA.exec(after))?.groups?.name;
  return name === undefined || NOBODY_JA.test(name) ? undefined : name;
}

/**
 * A name of two to four Han characters, or one written with a middle dot, or in Latin letters, after any titles. Anything
 * longer is a phrase in which the name would have to be guessed.
 */
function personZh(words: string | undefined): string | undefined {
  const whole = words?.replace(AFTER_TITLE_ZH, "").trim() ?? "";
  // "2019 ... 阿科波夫": of Han words only the last run can be the name.
  const name = /\p{Script=Han}$/u.test(whole) ? whole.slice(whole.lastIndexOf(" ") + 1) : whole;
  if (NOBODY_ZH.test(name)) return undefined;
  return PERSON_ZH.test(name) ? name : undefined;
}

const PERSON_ZH =
  /^(?:\p{Script=Han}{2,4}|(?:(?![的和与與及在对對])\p{Script=Han}){1,6}(?:[·・](?:(?![的和与與及])\p{Script=Han}){1,6}){1,3}|\p{Lu}[\p{Script=Latin}.]+(?: \p{Lu}[\p{Script=Latin}.]+){0,3})$/u;

function personEn(name: string | undefined): string | undefined {
  const words = name?.split(" ") ?? [];
  while (words.length > 0 && NOBODY_EN.test(words[0] ?? "")) words.shift();
  const title = words.findIndex((word) => TITLE_EN.test(word));
  if (title >= 0 && title < words.length - 1) words.splice(0, title + 1);
  const person = words.join(" ").replace(/[.,'’]+$|['’]s$/u, "");
  return person === "" || NOBODY_EN.test(person) ? undefined : person;
}
