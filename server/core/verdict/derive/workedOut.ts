// Figures that the note says were worked out or compared, while the article's sentence tells a plain amount: such a figure is
// no other telling of that amount, even where no formula was found for it.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Pairing } from "../figure/bind.ts";
import { clauseOf } from "../figure/clause.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { isSlip } from "../figure/slip.ts";

/** A wording by which a figure is worked out, in the note; and words of which the article's sentence has one if it tells the same. */
interface Wording {
  /** Anywhere in the figure's clause. */
  readonly clause?: RegExp;
  /** Right before the figure, right after it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly there: RegExp;
}

/** "combined", あわせて. Not "combine harvester", 共同. */
const ADDED =
  /\b(?:together|combined|between them|add(?:s|ed|ing)? up|the sum of|all told)\b|合计|合計|[加合]起来|加在一起|之和|相加|加总|[共总總][计計]|合わせ|あわせ|足す|足し/iu;

/** The same in an article, which may have the total itself: 光伏总装机80万千瓦, "in all". Not 总理, 总部. */
const ADDED_THERE = new RegExp(
  `${ADDED.source}|[总總総](?![理裁部编編监監经經书書局统統会會务務])|\\b(?:total|overall|in all|altogether)\\b`,
  "iu",
);

/** "the rest of", 余下. Not "remained strong", "at rest". */
const LEFT =
  /\b(?:the rest|left over|remainder|the remaining|which leaves|leaving|the others?)\b|其余|余下|剩下|残り|その他|差し引|のこり/iu;

/** Words of comparison and change; who has one may tell the difference itself. */
const COMPARED =
  /\b(?:more|fewer|less|longer|shorter|higher|lower|older|younger|larger|bigger|smaller|faster|slower|earlier|later|heavier|lighter|cheaper|dearer|ahead|behind|apart|difference|gap|margin|lead|than|rose|rise|up|down|fell|fall|gr[eo]w|growth|increase|decrease|gain|lost|loss|cut|beat|by)\b|[比较較差增増减減升昇降涨漲跌伸縮拡多少]|领先|落后|超|より|上回|下回|[高低長短早遅]/iu;

/**
 * One held against another: "60 percent more biomass than open reefs". Not against a time or a plan: "more than a year
 * earlier", "than expected".
 */
const HELD_AGAINST =
  /^ (?:\w+ )?(?:more|fewer|less|longer|shorter|higher|lower|older|younger|larger|bigger|smaller|faster|slower|heavier|lighter|cheaper|dearer)(?: \w+){0,3} than (?!(?:a|an|in|at|the|last|it|ever|usual|before|expected|planned|previous\w*|forecast|normal)\b|\d)/iu;

/** Right before a figure that follows from those before it. Matches "so some ", "i.e. around ", なので約; not "so far". */
const CONCLUDES =
  /\b(?:so|hence|thus|therefore|thereby|implying|implies|i\.e\.|meaning|equivalent to|works out at|that's|that is)(?: (?:about|around|roughly|some|nearly|almost|just|only|over|under|at least|up|down|by|c\.|ca\.?))*[ ,:]+[~≈]?[$€£¥]?$|[=＝≒≈]\s?(?:[约約])?[$€£¥]?$|(?:なので|ので|だから|したがって|よって|つまり|計算で|換算で|に直すと|にすると|所以|因此|因而|也就是|相当于|相當於|合着|折合)(?:大?[约約]|およそ|ほぼ)?$/iu;
const CONCLUDES_ANYWHERE =
  /\b(?:so|hence|thus|therefore|thereby|implying|implies|i\.e\.|meaning|equivalent|works out)\b|なので|ので|だから|したがって|よって|つまり|計算|換算|に直すと|にすると|所以|因此|因而|也就是|相当于|相當於|折合/iu;

/**
 * The writer says that the sum is his own, anywhere in the sentence. Matches "my own sums", 自己除的, 按4.8%倒推, 割ると; not
 * "the sum of", 打算, 预算.
 */
const OWN_SUM =
  /\b(?:(?:my|our|own) (?:own )?(?:sums?|maths?|arithmetic|calculations?|workings?)|back[- ]of[- ]the[- ]envelope|pro rata|by (?:subtraction|division|difference)|by my (?:count|reckoning)|divid(?:ed|ing) by|if (?:we |you |I )?(?:divide|multiply|add))\b|(?:自己|我)(?:[除乘加减算]|估算|计算)|[倒反]推|折算下?来|[除乘]以|按[^,，。；]{1,16}[算摊]|(?:割|掛け|足し)(?:ると|れば|算)|を(?:差し)?引(?:くと|けば|いて)|割り戻|逆算|単純計算|[の]計算[。）]?$|按分/iu;

/** All of a time put together. Matches 累計, "cumulative"; an article may say 已, "so far". */
const CUMULATED = /累[計计]|通算|\bcumulative(?:ly)?\b/iu;
const SO_FAR = /これまで|已|截至|延べ|\b(?:so far|to date)\b/iu;

/** How far something is from another: 离目标价只差4%, "12 short of the target", あと130人. */
const SHORT_OF =
  /(?:[还只仅尚]差|差(?=[约約]?\s?$)|(?:まで|に)?あと|(?:距|离|離)[^,，。]{1,12}(?:还有|差|剩))[约約近]?\s?$/iu;
const SHORT_THERE = /差|あと|距|不足|short of|away from/iu;

/** A bracket of arithmetic or a step from one to the other. Not "(3-5)", "(+8%)". */
const MADE_OF = /^\s?[(（][^()（）]{0,40}\d\S{0,4}\s?(?:[+＋×÷*→]|->|\s[-–−/]\s)\s?[$€£¥]?\d/u;

const WORDINGS: readonly Wording[] = [
  { after: HELD_AGAINST, there: /\bthan\b|\b(?:gap|difference|twice|half)\b|[比较較]|より/iu },
  { clause: ADDED, there: ADDED_THERE },
  { clause: LEFT, there: LEFT },
  // 7円の円高なので約42億円の減益: a conclusion is the writer's own.
  { before: CONCLUDES, there: CONCLUDES_ANYWHERE },
  { before: SHORT_OF, there: SHORT_THERE },
  // 18日間の累計は約51万人, of an article that tells what came a day.
  {
    clause: CUMULATED,
    there: new RegExp(`${CUMULATED.source}|${ADDED_THERE.source}|${SO_FAR.source}`, "iu"),
  },
  // 共栄＋新地平は22%: two put together by their names.
  { before: /\p{L}\s?[＋+]\s?\p{L}[^、。,，.;；\d]{0,12}$/u, there: /[＋+]|合わせ|合计|together/u },
  // 負傷者100人に死者ほぼ1人の割合: so many to one is worked out of both.
  { after: /^に[^、。\d]{0,8}\d{1,3}[^、。\d]{1,3}の割合/u, there: /割合|当たり|あたり/u },
  // 死傷は計35人, of 12, 19 and 4.
  { before: /(?<![統统設设会推時时])[計计][約约]?$/u, there: /[計计]|合わせ/u },
  // £49m (25.6 + 18.5 + 4.96), −22 (122 → 100): the bracket says what it was made of.
  { after: MADE_OF, there: MADE_OF },
  // 48%（517人/1081人）: the one is worked out of the other two, and these of others.
  {
    before: /[%％]\s?[（(]\d[\d,.]{0,12}\p{L}{0,2}\s?[/÷]\s?$/u,
    after: /^\s?(?:[（(]\d[\d,.]{0,12}\p{L}{0,2}\s?)?[/÷]\s?\d[\d,.]{0,12}\p{L}{0,2}[）)]/u,
    there: /[/÷]/u,
  },
  // 没投保的还有1340万亩, of an article that tells how many are: nobody adds a "not".
  {
    before: /(?:没有?|沒有?|未|无|無|ない|なかった)(?!来|法)[^,，;；。、]{0,8}$/u,
    there: /没|沒|未(?!来)|[无無](?!法)|ない|なかった|除|以外|not?\b|without|un\w/iu,
  },
  // "Bigger than Basic by 1.5m accounts".
  {
    before:
      /\b(?:bigger|larger|smaller|higher|lower|longer|shorter|older|younger|taller|heavier|lighter|dearer|cheaper|ahead|behind|more|fewer|less)(?: than| of)? [^,.;]{1,24} by (?:about |some |nearly )?[$€£¥]?$/iu,
    there: /\b(?:gap|difference|lead|than|ahead|behind)\b/iu,
  },
  // "By a factor of seven": a multiple, whatever is counted near it.
  { before: /\bfactor of (?:\w+ )?$/iu, there: /\b(?:factor|times|\w*fold)\b|倍/iu },
  // "The two groups have together": the count of those added is in no article.
  {
    after: /^ ?(?:一?共|合计|合計|合わせ|あわせ|(?:\w+ )?(?:together|combined)\b)/iu,
    there: ADDED,
  },
  {
    before:
      /(?:[比较較][^,，。]{1,24}[多少高低长短快慢早晚重轻大小](?:出|了)?|相差|差[距额額]?(?:为|是|达|は|が)|领先|落后|より[^、。]{0,12})(?:约|近|約)?\s*$/iu,
    after:
      /^ (?:\w+ ){0,2}(?:more|fewer|less|longer|shorter|higher|lower|older|younger|larger|smaller|faster|slower|earlier|later|heavier|lighter|cheaper|dearer) than\b|^ (?:ahead of|behind|below|above|apart|short of)\b|^(?:の?差|ほど|も)?(?:上回|下回|[多少高低長短早遅]い)/iu,
    there: COMPARED,
  },
];

/** All of something, be it told so or added up: 一共交手九次, "16 in all". Not 共同, "at all". */
const IN_ALL =
  /\b(?:in all|in total|altogether|overall)\b|[一总總]共|[总總]计|前后共|都合|全部で|(?<![ぁ-んァ-ヶ一-龯])計(?=[\d約])/iu;

/** Told of a part: the matches so far, the regular season, the first half. */
const IN_PART =
  /\b(?:so far|until then|previous(?:ly)?|before|earlier|first half|regular season)\b|此前|之前|先前|以前|常规赛|常規賽|[上下]半|これまで|それまで|前半|後半/iu;

/** Whether the note tells all of what the article's sentence tells a part of: more of it, by no slip of the pen. */
function isAllOfPart(figure: Figure, there: Figure, clause: string, told: string): boolean {
  if (!IN_ALL.test(clause) || IN_ALL.test(told) || !IN_PART.test(told)) return false;
  if (figure.kind !== "quantity" || there.kind !== "quantity" || isSlip(figure, there))
    return false;
  return Number(figure.value) > Number(there.value);
}

/** A lead-in as short as this belongs to the next clause: "Combined, the two …". */
const LEAD = 16;

/** Whether the note's clause says that the figure was worked out, and the sentence of its rival says nothing like it. */
export function isWorkedOut(
  figure: Figure,
  { candidate: { place }, figure: other }: Pairing,
  { text, span }: NoteSentence,
): boolean {
  const there = slice(passageOf(place).prose.text, sentenceAt(place).span);
  if (OWN_SUM.test(slice(text, span)) && !OWN_SUM.test(there)) return true;
  if (figure.kind !== "quantity") return false;
  const clause = clauseOf(text, span, figure.span);
  const start = clause.start - span.start <= LEAD ? span.start : clause.start;
  const before = slice(text, { start, end: figure.span.start });
  const after = slice(text, { start: figure.span.end, end: clause.end });
  const lead = text.slice(span.start, Math.min(span.start + LEAD, figure.span.start));
  if (ADDED.test(lead) && !ADDED_THERE.test(there)) return true;
  if (isAllOfPart(figure, other, `${before} ${after}`, there)) return true;
  return WORDINGS.some(
    (wording) =>
      !wording.there.test(there) &&
      (wording.clause?.test(`${before} ${after}`) === true ||
        wording.before?.test(before) === true ||
        wording.after?.test(after) === true),
  );
}
