// Formulas that a sentence states so plainly that a wrong result is a mistake, and what may stand between their figures.

import { CJK_WIDTH } from "../../text/cjk.ts";
import type { Span } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Formula } from "./formulas.ts";
import type { Part } from "./part.ts";
import { wordsBetween } from "./wordsBetween.ts";

/** A formula as the sentence states it. */
export interface Stated {
  readonly kind: Formula["kind"];
  readonly parts: readonly Part[];
  readonly of: (values: readonly number[]) => number;
  readonly written: string;
}

/** The formula over two parts. */
export function statedOf(formula: Formula | undefined, a: Part, b: Part): Stated | undefined {
  if (formula === undefined) return undefined;
  const of = ([x = 0, y = 0]: readonly number[]) => formula.of(x, y) ?? Number.NaN;
  return { kind: formula.kind, parts: [a, b], of, written: formula.write(a.words, b.words) };
}

/** Words that may stand between the ends of a change and its size. Matches ", up by"; not ", profit". */
const LINK =
  /\b(?:up|down|or|i\.e|that is|which is|is|was|an?|the|by|of|about|some|nearly|rise|rose|rising|increase[ds]?|increasing|growth|grew|growing|gain(?:ed|ing)?|jump|drop(?:ped)?|fall|fell|falling|decline[ds]?|decrease[ds]?|decreasing|cut|reduction|equal to|representing|meaning|year on year|in|over|to|from|people|year|of|out of|on|share|accounts? for|accounted for|accounting for|makes? up|made up|with|total|all)\b|占比?|[增升降减][至到]|比例|割合|其中|中有?|うち|同比|环比|增长率|增长了?|增加了?|增幅|涨幅|上涨了?|上升了?|下降了?|下滑了?|减少了?|降幅|跌幅|提高了?|即|也就是|约|了|达到?|为|至|到|の|に|へ|と|で|から|増加?|減少?|上昇|低下|伸び|拡大|縮小|した|する|し|年|的/giu;

/** The same where the words around say that one thing changed: ", down by roughly", "a month, up", へ、前年より. */
const CHANGED =
  /\b(?:under|than|roughly|around|almost|approximately|only|just|more|less|higher|lower|points?|c|ca|circa|against|a|per|each|month|week|day|last|before|earlier|previous|same|periods?)\b|[涨跌升降增减多少高低][了出]?|[由从從]|前年|去年|昨年|上年|前期|前月|同期|一年前|比|较|每|月|人|は|が|も|より/giu;

/** All of these in one: 增长 is taken before its 增, 前年 before its 年. */
const CHANGE_LINK = new RegExp(`${LINK.source}|${CHANGED.source}`, "giu");

/** In Latin characters: farther apart, something else may be told between. */
const APART = 48;

/** Whether nothing but times and linking words stands between the spans. */
export function isLinked(sentence: NoteSentence, ...linked: readonly Span[]): boolean {
  return isJoined(sentence, linked, (words) => words.replace(LINK, " "));
}

/** The same of a change and its ends. */
export function isChangeLinked(sentence: NoteSentence, ...linked: readonly Span[]): boolean {
  return isJoined(sentence, linked, (words) => words.replace(CHANGE_LINK, " "));
}

function isJoined(
  { text, figures, cjk }: NoteSentence,
  linked: readonly Span[],
  without: (words: string) => string,
): boolean {
  const spans = linked.toSorted((a, b) => a.start - b.start);
  return spans.slice(1).every((next, i) => {
    const gap = { start: spans[i]?.end ?? 0, end: Math.max(spans[i]?.end ?? 0, next.start) };
    if ((gap.end - gap.start) * (cjk ? CJK_WIDTH : 1) > APART) return false;
    return !/\p{L}/u.test(without(wordsBetween({ text, figures }, gap, " ")));
  });
}
