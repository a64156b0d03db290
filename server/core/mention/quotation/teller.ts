// Who tells the words at a place, by the people that the text around names: the one beside a verb of speech. Wider than
// `quotationSpeaker.ts`, which asks for a name right beside the verb: here a clause may stand between ("Brandvold, who runs
// the fish market, argued"), but only people known to be such are looked at.

import type { Span } from "../../text/span.ts";
import { enVerbs, enViews, jaVerbs, zhAdverbs, zhVerbs } from "./speechWords.ts";

export type Teller =
  | { readonly kind: "named"; readonly span: Span }
  /** "he said", 他强调: somebody named before. */
  | { readonly kind: "pronoun" }
  /** Somebody tells it whom the text does not name, or nobody knows: "the company's lawyer said". */
  | { readonly kind: "stranger" }
  /** The text around has nobody telling it. */
  | { readonly kind: "none" };

const NONE: Teller = { kind: "none" };
const STRANGER: Teller = { kind: "stranger" };

/** Code units looked at on a side: a name with a clause of its own and a verb. */
const REACH = 160;

/**
 * The teller of the words at `told` (their marks included), of `people` in the same text. Where two people are told to
 * speak beside it, the one in the clause that leads to the words counts; of two in one clause nobody does.
 */
export function tellerOf(text: string, told: Span, people: readonly Span[]): Teller {
  const before = clauseBefore(text, told.start);
  const after = clauseAfter(text, told);
  const leading = tellersIn({ text, clause: before, people, side: "before", told });
  const following = tellersIn({ text, clause: after, people, side: "after", told });
  const around = text.slice(before.start, before.end);
  const behind = text.slice(after.start, after.end);
  const leads = LEADS_IN.test(around);
  for (const found of leads ? [leading, following] : [following, leading]) {
    const [only, second] = found;
    if (second !== undefined) return STRANGER;
    if (only !== undefined) return { kind: "named", span: only };
    if (leads && found === leading && SPEAKS.test(around)) break;
  }
  if (PRONOUN_BEFORE.test(around) || PRONOUN_AFTER.test(behind)) return { kind: "pronoun" };
  // さらに「…」と強調した: who is not named goes on speaking.
  const named = SPEAKS_JA.test(behind) ? JA_SUBJECT.test(around) : SPEAKS.test(behind);
  return SPEAKS.test(around) || named ? STRANGER : NONE;
}

/** The part of a sentence right before a quotation: from the last end of a sentence or of another quotation. */
export function clauseBefore(text: string, end: number): Span {
  const from = Math.max(0, end - REACH);
  const words = text.slice(from, end);
  let start = 0;
  for (const { 0: stop, index } of words.matchAll(SENTENCE_END)) start = index + stop.length;
  return { start: from + start, end };
}

/** The part of a sentence right behind it: a full stop inside Latin marks has ended the sentence. */
export function clauseAfter(text: string, { start, end }: Span): Span {
  const isEnded = /[.]["”’']$/u.test(text.slice(start, end)) && !/^\s?[,(]/u.test(text.slice(end));
  if (isEnded) return { start: end, end };
  const words = text.slice(end, end + REACH);
  const stop = words.search(STOP);
  // 。”许曼则表示：“ leads to the next quotation.
  if (stop > 0 && /[:：]\s?$/u.test(words.slice(0, stop))) return { start: end, end };
  return { start: end, end: stop < 0 ? end + words.length : end + stop };
}

/** "。", "! ", ". " but of "Dr. ", and the marks that close another quotation with what ends its sentence. */
const SENTENCE_END =
  /[。！？；\n]["”」』]?|(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Sen|Gov|Gen|[A-Z]))\.["”’]?\s|[!?]["”’]?\s/gu;
const STOP =
  /[。！？；;\n]|(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Sen|Gov|Gen|[A-Z]))\.(?:\s|$)|[!?](?:\s|$)|["“「『]/u;

/** A verb of speech, whoever it is that speaks. */
const SPEAKS = new RegExp(
  `\\b(?:${enVerbs}|according to)\\b|(?:${zhVerbs})(?:道|过|過|了)?\\s?[:：,，。]|によ(?:ると|れば)`,
  "u",
);
const SPEAKS_JA = /^(?:と|など)[^。「」]{0,20}[ぁ-ゖ]/u;
const JA_SUBJECT = /[はがも][^。「」]{0,24}$/u;

/** A colon, a comma or a verb of speech right before the mark: the clause leads to it. */
const LEADS_IN = new RegExp(
  `(?:[:：,，、]|\\b(?:${enVerbs}|that)|(?:${zhVerbs})|は|が|も)\\s?$`,
  "u",
);

interface Side {
  readonly text: string;
  readonly clause: Span;
  readonly people: readonly Span[];
  readonly side: "before" | "after";
  readonly told: Span;
}

function tellersIn({ text, clause, people, side, told }: Side): readonly Span[] {
  const near = people.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const tail = side === "before" ? text.slice(told.end, told.end + REACH) : "";
  return near.filter((person) => {
    const lead = text.slice(clause.start, person.start);
    const rest = text.slice(person.end, clause.end);
    return !OWNED.test(rest) && tells({ lead, rest, side, tail, near, person });
  });
}

/** 's, 的, の behind a name: somebody of his speaks. 的说法 is his own. */
export const OWNED = /^(?:['’]s\s|的(?!说法|說法|看法|话|話|观点)|の(?!話|説明|言葉))/u;

interface Place {
  /** The clause before the name, and behind it. */
  readonly lead: string;
  readonly rest: string;
  readonly side: "before" | "after";
  /** What follows the quotation: in Japanese the verb. */
  readonly tail: string;
  readonly near: readonly Span[];
  readonly person: Span;
}

function tells({ lead, rest, side, tail, near, person }: Place): boolean {
  const next = near.find(({ start }) => start >= person.end);
  const own = next === undefined ? rest : rest.slice(0, next.start - person.end);
  // 方若梅说“…”，沈亦舟答“: what she said is told, and he is the next.
  if (side === "before" && next !== undefined && /[”」』]|["][,;]/u.test(own)) return false;
  if (VERB_AFTER.test(own) || SOURCE_AFTER.test(rest) || SOURCE_BEFORE.test(lead)) return true;
  if (SAID_BEFORE.test(lead)) return true;
  if (side === "before") {
    if (COLON_AFTER.test(rest)) return !SPOKEN_FOR.test(lead);
    return JA_TOPIC.test(rest) && JA_TELLS.test(tail);
  }
  if (JA_OPENS.test(lead) && JA_CLOSES.test(rest)) return true;
  if (DASH_OPENS.test(lead) && DASH_CLOSES.test(rest)) return true;
  return BRACKET_OPENS.test(lead) && BRACKET_CLOSES.test(rest);
}

/** Begin another name for somebody: "Asked by Rao, the grower said". */
const DETERMINERS = "(?:the|an?|his|her|their|its|one|some)\\s";

/** "Stenning, the only one to say so, was blunt:", "Lomax, for Renwick:", "Rao on the night of the frost:" */
const COLON_AFTER = new RegExp(
  `^(?:,[^.!?“”"]{1,90},)?\\s?(?:(?!${DETERMINERS})\\p{Ll}{1,12}\\s?){0,4}[:：]\\s?$` +
    '|^(?:\\s\\p{Lu}{1,4})?(?:,\\s|\\s\\()(?:for|of|at|from|on|about|to|as|in|against|with)\\s[^.!?“”"()]{1,60}\\)?[:：]\\s?$' +
    '|^\\s(?:on|about)\\s[^.!?“”"():]{1,60}[:：]\\s?$',
  "u",
);

/** "Lomax, for " before a name: who speaks for, of or to him. */
const SPOKEN_FOR =
  /(?:,\s|\()(?:for|of|at|from|on|about|to|against|with)\s(?:[\p{L}.'’&-]{1,24}\s){0,3}$/u;

/** ", who runs the market, argued", 在听证会上介绍, 也曾说: nothing between that ends the clause. */
const VERB_AFTER = new RegExp(
  `^(?:(?:,[^.!?“”"]{1,90},|,)?\\s(?:(?!${DETERMINERS})\\p{Ll}{2,12}\\s){0,3}(?:${enVerbs}|${enViews}|puts?\\sit)\\b` +
    `|(?![^。！？“”，,]{0,12}(?:没有|沒有|从未|從未|未曾|不曾|并未|並未|没说|沒說|否认|否認))[^。！？!?“”"「」『』，,]{0,18}?(?:${zhVerbs}|提醒|批评|批評|呼吁|呼籲|分析|反驳|反駁|预计|預計|警告|评价|評價|形容|总结|總結|概括)(?:道|过|過|了)?(?=[\\s，,：:。]|$|[^\\p{Script=Han}])` +
    // 范立则较为乐观，指出…，“…”
    `|(?:则|則|也|却|卻|更|较|較)[^。！？“”，,]{1,12}[，,](?:${zhAdverbs})?(?:${zhVerbs})[^。！？“”]{0,80}[，,：:]\\s?$` +
    `|(?:さん|[^\\p{Script=Hiragana}、。「」]{0,14})(?:は|が|も)[^。「」]{0,14}(?:${jaVerbs}|分析|訴え|批判|指摘|語|述))`,
  "u",
);

/** X によると, X 看来, X 的说法. */
const SOURCE_AFTER =
  /^(?:[^、。「」]{0,8})?によ(?:ると|れば)|^\s?(?:看来|看來|的说法|的說法|的看法|的观点|の話)/u;

/** "according to marine historian Dr. " and 按照 before the name. */
const SOURCE_BEFORE = /(?:[Aa]ccording to\s(?:[\p{L}.'’-]{1,24}\s){0,6}|据|據|按照|根据|根據|用)$/u;

/** "said Mayor ", "wrote chief executive ". */
const SAID_BEFORE = new RegExp(
  `(?:^|[\\s,])(?:${enVerbs})\\s(?:(?!(?:in|at|to|on|from|by|before|after|during)\\s)[\\p{L}.'’&–-]{1,24},?\\s){0,6}$`,
  "u",
);

/** 氏は会見で, 最高財務責任者(CFO)は; not 氏との席で町長は. */
const JA_TOPIC =
  /^(?!(?:氏|さん|\p{Script=Han}{2,4})?(?:と|に|へ|を|から))(?:[^、。「」]{0,10}|[^\p{Script=Hiragana}、。「」]{0,22})(?:は|が|も)[^。「」]{0,20}、?\s?$/u;
const JA_TELLS = new RegExp(
  `^(?:と|など|とも|という)[^。「」]{0,20}(?:${jaVerbs}|分析|訴え|批判|指摘|話|語|述|説明|明言|強調|認め|予想)` +
    // と理解を求めた, と胸を張る; not と書かれた看板
    "|^(?:と|など)(?![^。「」、]{0,12}(?:書か|記さ|呼ば|呼ぶ|名付け|名づけ|題し|題する|される|した上|いう))[^。「」、]{0,16}(?:を|に|が)[^。「」、]{1,10}[たるうくすむ](?:。|$)",
  "u",
);

/** 「…」と宇佐美遥氏。, 「…」と青葉水産の宇佐美遥社長: the verb is left out. */
const JA_OPENS = /^\s?と[^はがも、。「」]{0,24}$/u;
const JA_CLOSES = /^[^\p{Script=Hiragana}、。「」]{0,12}(?:さん)?\s?$/u;

/** "…" – Governor Varga, “…”——场长丁为民: what somebody is, the name, and no sentence behind it. */
const DASH_OPENS =
  /^\s?(?:[—–―]{1,2}|--?)\s?(?:(?:[\p{Lu}\p{Ll}][\p{L}.'’&–-]{0,24},?\s){0,5}|[\p{Script=Han}]{0,12})$/u;
const DASH_CLOSES = /^(?:氏|さん|先生|女士)?\s?(?:$|[,，(（])/u;

/** （宇佐美遥氏） right behind the words. */
const BRACKET_OPENS = /^\s?[(（][^()（）]{0,30}$/u;
const BRACKET_CLOSES = /^[^()（）]{0,30}[)）]/u;

const PRONOUN_BEFORE = new RegExp(
  `(?:^|[\\s，,。])(?:[Hh]e|[Ss]he|[Tt]hey)\\s(?:\\p{Ll}{2,12}\\s){0,2}(?:${enVerbs}|${enViews})\\b|(?:他|她|其)[^，,。“”]{0,12}(?:${zhVerbs})|同氏|(?:^|。)氏は`,
  "u",
);
const PRONOUN_AFTER = new RegExp(
  `^,?\\s(?:he|she)\\s(?:\\p{Ll}{2,12}\\s){0,2}(?:${enVerbs})\\b|^[，,]?\\s?(?:他|她)[^，,。“”]{0,12}(?:${zhVerbs})|^と同氏|^(?:という|とのこと(?:だ|です)?)(?:。|$)`,
  "u",
);
