// The people that a text names beside what is said: those that the library knows, by any part of their names, and others who
// are certainly people by their surname, their honorific or the dots in their name. Companies, offices and papers speak too,
// but through people: they are never held against anybody.

import type { Entity, EntityIndex } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { isHanPersonName } from "../../mention/entity/personName.ts";
import { isTransliteration } from "../../mention/entity/personTransliterated.ts";
import { findQuotations } from "../../mention/quotation/quotation.ts";
import { findMarkedSpans } from "../../mention/quotation/quotationMarks.ts";
import { zhAdverbs, zhVerbs } from "../../mention/quotation/speechWords.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import { mentionsIn, namesIn } from "../wordsIn.ts";

/** Somebody who says something, as a text names him. */
export interface NamedPerson {
  readonly span: Span;
  readonly name: string;
  /** Undefined where no reference names him as far as the library knows. */
  readonly entity: Entity | undefined;
}

/**
 * Code units of a paragraph at most: every name is held against every quotation, and no paragraph of prose is as long. In a
 * longer one speakers are not looked at; its quotations are.
 */
export const LONGEST_TEXT = 20_000;

/** In order, not overlapping; names within quotation marks are left out: they are spoken of. */
export function peopleIn(text: string, library: Library): readonly NamedPerson[] {
  const entities = library.entities();
  const marked = findMarkedSpans(text);
  const people: NamedPerson[] = [];
  const add = (span: Span, entity: Entity | undefined): void => {
    if (people.some((one) => overlaps(one.span, span))) return;
    if (marked.some((each) => contains(each, span))) return;
    people.push({ span, entity, name: slice(text, span) });
  };
  const names = namesIn(text, entities);
  for (const { span, entity } of names) {
    if (isPerson(entity, library)) add(span, entity);
  }
  for (const span of spokenNames(text)) {
    if (names.some((one) => overlaps(one.span, span))) continue;
    const name = slice(text, span);
    const entity = bearerOf(name, library);
    const isName = isHanPersonName(name, text.slice(span.end, span.end + 2)) || isSoundedOut(name);
    if (entity !== undefined || isName) add(span, entity);
  }
  for (const { index, 0: name } of text.matchAll(ADDRESSED)) {
    const span = { start: index, end: index + name.length };
    if (!names.some((one) => overlaps(one.span, span))) add(span, undefined);
  }
  for (const { type, span } of mentionsIn(text)) {
    if (type === "person" && !names.some((one) => overlaps(one.span, span))) add(span, undefined);
  }
  // Known by one place, a name is known at the others: 秘书长方静提醒 beside 方静说.
  for (const { name, entity } of people.slice()) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      add({ start: at, end: at + name.length }, entity);
    }
  }
  return people.sort((a, b) => a.span.start - b.span.start);
}

/** 多兰指出: a verb of speech behind characters that write sounds. */
function isSoundedOut(name: string): boolean {
  return isTransliteration(foldChars(name), 0, name.length);
}

/** A name of unknown kind is a person's where a reference tells him as one: "agronomist Sunita Rao", "Sunita Rao, who". */
function isPerson(entity: Entity, library: Library): boolean {
  if (entity.type !== "other") return entity.type === "person";
  const known = toldAsPerson.get(entity);
  if (known !== undefined) return known;
  const found =
    TITLED.test(entity.name) ||
    entity.mentions.slice(0, MENTIONS).some(({ reference, passage, span }) => {
      const { text } = library.references.get(reference)?.reference.passages[passage]?.prose ?? {};
      return text !== undefined && isToldAsPerson(text, span);
    });
  toldAsPerson.set(entity, found);
  return found;
}

const toldAsPerson = new WeakMap<Entity, boolean>();

/** Mentions that are looked at: who somebody is stands where he comes in. */
const MENTIONS = 5;

/** "Councillor Walt Stenning": a title that the finder took for a part of the name. */
const TITLED =
  /^(?:Councillor|Cllr|Judge|Justice|Captain|Commissioner|Inspector|Coach|Dame|Lord|Lady)\s/u;

function isToldAsPerson(text: string, span: Span): boolean {
  if (!FULL_NAME.test(slice(text, span))) return false;
  if (LETTERED.test(slice(text, span))) return true;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  return TRADE.test(before) || TOLD_BEHIND.test(text.slice(span.end, span.end + 90));
}

/** "Farah Siddiqui KC". */
const LETTERED = /\s(?:KC|QC|SC|MP|MEP|MSP|MD|PhD|OBE|CBE|MBE)$/u;

const FULL_NAME = /^\p{Lu}[\p{L}'’.-]{0,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24}){1,2}$/u;

const TRADES =
  "\\p{Ll}{2,14}(?:ist|ian|man|woman|person|ologist)|professor|teacher|farmer|mayor|author|writer|lawyer|doctor|nurse|director|engineer|minister|senator|judge|officer|manager|founder|owner|skipper|resident|driver|trader|baker|adviser|advisor|lecturer|reporter|editor|mother|father|sister|brother|wife|husband|president|chair|chief executive|head|secretary|governor|leader|captain|coach|barrister|solicitor|fellow|researcher";

/** "agronomist ", "a retired teacher ", "CFO "; not "chipmaker ". */
const TRADE = new RegExp(`\\b(?:${TRADES}|Mr|Mrs|Ms|Dr|CEO|CFO|COO|CTO)\\.?\\s$`, "u");

/** ", who", ", 58,", ", the Baltica–Nord manager", " joined as". */
const TOLD_BEHIND = new RegExp(
  "^(?:,\\s(?:who|whose|\\d{2},)\\s" +
    `|,\\s(?:the|an?|its|his|her|their)\\s(?:[\\p{L}’'–-]{1,20}\\s){0,4}(?:${TRADES})\\b` +
    "|\\s(?:joined as|was born|retired as|resigned as|succeeded)\\b)",
  "u",
);

/** Names right beside a verb of speech, 罗守信： before a mark, and 罗守信 behind the dash of an attribution. */
function spokenNames(text: string): readonly Span[] {
  const spoken = findQuotations(text).flatMap(({ speakerSpan }) => speakerSpan ?? []);
  const more = [
    BEFORE_COLON,
    BEFORE_VERB,
    BEFORE_VIEW,
    LABEL,
    BEHIND_DASH,
    BEHIND_OFFICE,
    IN_OFFICE,
    OF_AGE,
  ]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: found, index, groups }) => {
      const start = index + found.indexOf(groups?.name ?? "");
      return { start, end: start + (groups?.name ?? "").length };
    });
  return [...spoken, ...more];
}

/** 镇长秦月娥是 and 委員長を務める堂本健は: what somebody is, then a name by its surname. */
const BEHIND_OFFICE =
  /[长長员員师師家表任授总總](?<name>\p{Script=Han}{3})(?=[是在对對则則也曾说說称稱表指认認回应應预預补補介强強坦提把将將从從向今，,、（(])/gu;
const IN_OFFICE =
  /(?:を務める|の)(?<name>(?!\p{Script=Han}{0,5}(?:会社|銀行|電機|工業|商事|協会|組合|代表|取締|執行|経営))\p{Script=Han}[\p{Script=Han}々]{2,4})(?=(?:社長|会長|委員長|氏|さん)?[はが、])/gu;
/** 冯老先生在门口, 王大爷说: a surname and how one speaks to him. */
const ADDRESSED =
  /(?<![\p{Script=Han}])\p{Script=Han}(?:老先生|老太太|先生|女士|大爷|大妈|阿姨|奶奶|爷爷|师傅)/gu;
/** 上班的彭小禾今年26岁, 彭小禾（26岁）. */
const OF_AGE = /[的，。、](?<name>\p{Script=Han}{2,3})(?=今年\s?\d{1,2}岁|[，（(]\s?\d{1,2}岁)/gu;
/** 秦月娥表示， at the start of a clause. */
const BEFORE_VERB = new RegExp(
  `(?:^|[。！？；，\\n])(?<name>\\p{Script=Han}{2,6}?)(?=(?:${zhAdverbs}|在[^，,。“”]{2,10}[上中里]){0,2}(?:${zhVerbs}|提醒)(?:道|过)?[，,：:])`,
  "gu",
);
/** 海澜国际的范立则较为乐观，指出. */
const BEFORE_VIEW = new RegExp(
  `(?:^|[。！？；，\\n的])(?<name>\\p{Script=Han}{2,3})(?=(?:则|則|却|卻)[^。！？“”，,]{1,12}[，,](?:${zhAdverbs})?(?:${zhVerbs}))`,
  "gu",
);
/** 梁素琴：前10个月: who speaks in an interview, at the start of a passage. Two characters are more often a word: 方法：. */
const LABEL = /^(?<name>\p{Script=Han}{3})(?=[:：])/gu;
const BEFORE_COLON =
  /(?:^|[。！？!?.;；,，\s）)])(?<name>\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24}){0,2})[:：]\s?["“「『]/gu;
const BEHIND_DASH =
  /(?:[—―–]{1,2}|--)\s{0,3}(?<name>[\p{Script=Han}・·]{2,8}|\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24}){0,2})(?=$|[,，、·・(（《]|\n)/gu;

/** The one person of the library all of whose name's words are among somebody's: "Li" and "Walt Stenning". */
function bearerOf(name: string, library: Library): Entity | undefined {
  const [first, ...more] = wordsOf(name).map((word) => bearersOf(word, library));
  const [bearer, second] = first ?? [];
  if (bearer === undefined || second !== undefined) return undefined;
  return more.every(([one, other]) => one === bearer && other === undefined) ? bearer : undefined;
}

/** The people that have a word in their names. */
function bearersOf(word: string, library: Library): readonly Entity[] {
  const entities = library.entities();
  const known = mayBear.get(entities) ?? bearersByWord(entities);
  mayBear.set(entities, known);
  return known.get(word)?.filter((entity) => isPerson(entity, library)) ?? [];
}

/** By each Latin word of a name: those who may be people. Whether they are is seen in their articles, for few of them. */
type Bearers = ReadonlyMap<string, readonly Entity[]>;

const mayBear = new WeakMap<EntityIndex, Bearers>();

function bearersByWord({ entities }: EntityIndex): Bearers {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type !== "person" && entity.type !== "other") continue;
    for (const word of new Set(entity.names.flatMap(wordsOf))) {
      const known = bearers.get(word);
      if (known === undefined) bearers.set(word, [entity]);
      else known.push(entity);
    }
  }
  return bearers;
}

function wordsOf(name: string): readonly string[] {
  return foldChars(name).match(/\p{Script=Latin}[\p{Script=Latin}'’-]+/gu) ?? [];
}
