// Two figures that a sentence holds against each other the wrong way round: "198, below the 187 of 2019", "rose from 2.66 to
// 2.48". Where the article tells both, the word between them is wrong, whatever it says itself.

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { cover, type Span } from "../../text/span.ts";
import type { Candidate } from "../figure/candidates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { alike } from "./formulas.ts";
import { DATE, type Part } from "./part.ts";
import { namedParts, toldParts, toldTogether } from "./pool.ts";
import type { Derived } from "./target.ts";
import { wordsBetween } from "./wordsBetween.ts";

/** A wording that says which of two figures, one right behind the other, is the larger; dates between them are `@`. */
interface Relation {
  /** Which the second is, of the two. */
  readonly second: "more" | "less";
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly after?: RegExp;
}

const ZH_LEAD = "^[)）]?[,，](?:仍|也|均|都|略|远|明显|大幅|大大|稍)?";
const ZH_TAIL = "[^,，。;；、]{0,12}$";
const ZH_FROM = /[从由從][^,，。;；]{0,10}$/u;
const JA_SUBJECT = /^が[^、。\d]{1,8}$/u;
const EN_LEAD = "^,(?: which (?:is|was|were))?(?: still| slightly| well| just| far| a little)? ";
/** "the provincial ceiling of"; what is told with a "with" or an "and" is something else. */
const EN_TAIL =
  "(?: (?!(?:loss|profit|after|when|with|despite|because|and|but|as|while|for|to|by|due|if|or|from)\\b)[a-z'’@-]+){0,6}\\s?[$€£¥]?$";
const EN_UP = "rose|rises|risen|grew|climbed|jumped|increased|surged|went up";
const EN_DOWN = "fell|falls|fallen|dropped|declined|decreased|slipped|slumped|went down";

const RELATIONS: readonly Relation[] = [
  { second: "more", between: new RegExp(`${ZH_LEAD}(?:低于|少于|小于|不及)${ZH_TAIL}`, "u") },
  { second: "less", between: new RegExp(`${ZH_LEAD}(?:高于|超过|多于|大于)${ZH_TAIL}`, "u") },
  {
    second: "more",
    before: ZH_FROM,
    between: /^(?:升|增|涨|上升|增加|增长|上涨|扩大|攀升)[至到为](?:了)?(?:约|近)?(?:@的?)?$/u,
  },
  {
    second: "less",
    before: ZH_FROM,
    between: /^(?:降|减|跌|下降|减少|下跌|下滑|缩小|回落)[至到为](?:了)?(?:约|近)?(?:@的?)?$/u,
  },
  {
    second: "less",
    between: /^(?:で|となり|と)、(?:@の?)?[^、。]{0,8}$/u,
    after: /^を(?:大きく|やや|わずかに|大幅に)?(?:上回[っりる]|超え[たて])/u,
  },
  {
    second: "more",
    between: /^(?:で|となり|と)、(?:@の?)?[^、。]{0,8}$/u,
    after: /^を(?:大きく|やや|わずかに|大幅に)?(?:下回[っりる]|割り込)/u,
  },
  // 15.2％で、前回の14.1％から低下した.
  {
    second: "less",
    between: /^(?:で|となり|と|、)?、?(?:@の?|前[回期年月]度?の?|昨年度?の?)(?:約)?$/u,
    after: /^から(?:大きく|やや|わずかに)?(?:上昇|増[加えし]|上が|伸び|拡大|広が|高ま)/u,
  },
  {
    second: "more",
    between: /^(?:で|となり|と|、)?、?(?:@の?|前[回期年月]度?の?|昨年度?の?)(?:約)?$/u,
    after: /^から(?:大きく|やや|わずかに)?(?:低下|減[少っりし]|下が|縮|狭ま|落ち)/u,
  },
  {
    second: "more",
    between: /^から(?:@の?|約)?$/u,
    after: /^(?:に|へ|へと|まで)(?:増|上が|上昇|伸び|拡大|広が|高ま)/u,
  },
  {
    second: "less",
    between: /^から(?:@の?|約)?$/u,
    after: /^(?:に|へ|へと|まで)(?:減|下が|低下|縮|狭ま|落ち)/u,
  },
  // 原価172円が単価161円を3年続けて下回った.
  { second: "more", between: JA_SUBJECT, after: /^を[^、。\d]{0,2}(?:\d年[^、。]{0,3}て)?下回/u },
  { second: "less", between: JA_SUBJECT, after: /^を[^、。\d]{0,2}(?:\d年[^、。]{0,3}て)?上回/u },
  // 50.4億〜50.7億ドルに引き下げ(7月時点は約49.5億ドル).
  {
    second: "less",
    between: /^に(?:引き上げ|上方修正)[^(（。、]{0,8}[(（](?:@|前回|従来|これまで)[^)）。]{0,5}$/u,
  },
  {
    second: "more",
    between: /^に(?:引き下げ|下方修正)[^(（。、]{0,8}[(（](?:@|前回|従来|これまで)[^)）。]{0,5}$/u,
  },
  {
    second: "more",
    between: new RegExp(
      `${EN_LEAD}(?:below|lower than|less than|fewer than|down from)${EN_TAIL}`,
      "iu",
    ),
  },
  {
    second: "less",
    between: new RegExp(`${EN_LEAD}(?:above|higher than|more than|up from)${EN_TAIL}`, "iu"),
  },
  {
    second: "more",
    before: new RegExp(`\\b(?:${EN_UP}) from [$€£¥]?$`, "iu"),
    between: /^(?: in @)? to (?:about |some )?[$€£¥]?$/iu,
  },
  {
    second: "less",
    before: new RegExp(`\\b(?:${EN_DOWN}) from [$€£¥]?$`, "iu"),
    between: /^(?: in @)? to (?:about |some )?[$€£¥]?$/iu,
  },
  {
    second: "less",
    before: new RegExp(`\\b(?:${EN_UP}) to [$€£¥]?$`, "iu"),
    between: /^(?: in @)?,? from (?:about |some )?[$€£¥]?$/iu,
  },
  {
    second: "more",
    before: new RegExp(`\\b(?:${EN_DOWN}) to [$€£¥]?$`, "iu"),
    between: /^(?: in @)?,? from (?:about |some )?[$€£¥]?$/iu,
  },
];

/** Characters before the first and behind the second, and most between them. */
const REACH = { before: 20, after: 12, between: 48 } as const;

/** A currency that rises costs less of another; ranks and times are better when smaller. */
const OTHER_WAY =
  /汇率|兑|円[高安]|ドル=|為替|\b(?:yen|yuan|exchange rate|ranks?|ranked|ranking|places?)\b|排名|名次|順位|位/iu;

/** What speaks against the word between `figure` and the one before it; undefined where that is right, or nobody can tell. */
export function findRelation(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): Derived | undefined {
  const first = firstOf(figure, sentence);
  const relation = first && relationOf(first, figure, sentence);
  if (first === undefined || relation === undefined) return undefined;
  const told = toldParts(candidates, sentence, library);
  const { text, figures } = sentence;
  const parts = (except: Figure) => namedParts(figures, except, { text, told, candidates });
  const xs = parts(figure).filter((part) => part.figure === first);
  const [y, ...others] = parts(first).filter((part) => part.figure === figure);
  if (y === undefined || others.length > 0 || xs.length === 0) return undefined;
  if (!xs.every((x) => areComparable(x, y))) return undefined;
  const isWrong = xs.every((x) => (relation.second === "more" ? isLess(y, x) : isLess(x, y)));
  const [x] = xs;
  if (!isWrong || x === undefined) return undefined;
  const formula = `${x.words} ${relation.second === "more" ? ">" : "<"} ${y.words}`;
  return {
    outcome: "differs",
    kind: "difference",
    formula,
    value: y.written,
    parts: [x, y],
    words: cover(first.span, withWord(figure, relation, text)),
  };
}

/** The figure with the word behind it that tells the relation: を下回った. */
function withWord({ span }: Figure, { after }: Relation, text: string): Span {
  const word = after?.exec(text.slice(span.end, span.end + REACH.after))?.[0] ?? "";
  return { start: span.start, end: span.end + word.length };
}

/** Between the second and a multiple of the first: "，翻了一番", ", nearly doubled". */
const THEN = /^[)）]?[,，、 ]{1,2}(?:即|约|近|几乎|将近|也就是|or|nearly|almost|about)? ?$/iu;

/** 从6.8%降到3.3%,翻了一番: what halved has not doubled; undefined where no change of two named figures stands before it. */
export function findTurnedMultiple(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): Derived | undefined {
  if (figure.kind !== "quantity" || figure.category !== "multiple") return undefined;
  const second = figure.direction && firstOf(figure, sentence);
  const first = second && firstOf(second, sentence);
  if (second === undefined || first === undefined) return undefined;
  if (!THEN.test(sentence.text.slice(second.span.end, figure.span.start))) return undefined;
  const relation = relationOf(first, second, sentence);
  const way = relation?.second === "more" ? "up" : "down";
  if (relation === undefined || way === figure.direction) return undefined;
  const told = toldParts(candidates, sentence, library);
  const { text, figures } = sentence;
  const named = namedParts(figures, figure, { text, told, candidates });
  const [x] = named.filter((part) => part.figure === first);
  const [y] = named.filter((part) => part.figure === second);
  if (x === undefined || y === undefined || !areComparable(x, y)) return undefined;
  if (way === "up" ? isLess(y, x) : isLess(x, y)) return undefined;
  const formula = `${x.words} → ${y.words}`;
  return { outcome: "differs", kind: "ratio", formula, value: y.value / x.value, parts: [x, y] };
}

/** The quantity right before the figure. */
function firstOf(figure: Figure, { figures }: NoteSentence): Figure | undefined {
  if (figure.kind !== "quantity") return undefined;
  return figures.findLast(({ kind, span }) => kind === "quantity" && span.end <= figure.span.start);
}

function relationOf(
  { span: first }: Figure,
  { span: second }: Figure,
  { text, figures }: NoteSentence,
): Relation | undefined {
  if (second.start - first.end > REACH.between || OTHER_WAY.test(text)) return undefined;
  const before = text.slice(Math.max(0, first.start - REACH.before), first.start);
  const after = text.slice(second.end, second.end + REACH.after);
  const between = wordsBetween({ text, figures }, { start: first.end, end: second.start }, "@");
  return RELATIONS.find(
    (one) =>
      one.between.test(between) &&
      (one.before?.test(before) ?? true) &&
      (one.after?.test(after) ?? true),
  );
}

/** Both told together by an article, of one measure; times of races are better when smaller. */
function areComparable(x: Part, y: Part): boolean {
  if (x.place === undefined || y.place === undefined) return false;
  const isTold = isLong(x) && isLong(y) && x.place.index === y.place.index;
  if (!isTold && !toldTogether(x.place, y.place)) return false;
  if (x.measure !== y.measure || x.measure === DATE || x.measure === "unit time") return false;
  return alike(x.noun, y.noun) && x.value > 0 && y.value > 0;
}

/** Of three digits: hardly met by chance wherever the article has it. */
function isLong({ written, figure }: Part): boolean {
  return figure.kind === "quantity" && Math.abs(written / figure.step) >= 100;
}

function isLess(a: Part, b: Part): boolean {
  return (a.exact ?? a.value) < (b.exact ?? b.value) && a.value < b.value;
}
