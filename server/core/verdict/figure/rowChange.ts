// How far a row of a table changed, told with an amount of another row: "rose 64.7% to 22,800" where the row of 22,800 has 83.9 %. The
// amount finds the row, whatever the words do; its one change in percent is the one that the note must tell.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import { besideInRow, isSame } from "../owner/byRow.ts";
import { isTime } from "../owner/share.ts";
import { tellingOf } from "../telling/clash.ts";
import { type Pairing, pairFigures } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import type { NoteSentence } from "./noteSentence.ts";

/**
 * The row's own change, where it differs and none but other cells agree (`agreeing`); undefined where several rows tell the
 * note's amount, or it has others.
 */
export function findRowChange(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  agreeing: readonly Pairing[],
): Pairing | undefined {
  if (figure.kind !== "quantity" || figure.category !== "percent") return undefined;
  const { turn, base } = tellingOf(figure, sentence);
  if (turn?.role !== "by" || (base !== undefined && base.period !== "year")) return undefined;
  const [amount, ...others] = sentence.figures.filter(
    (one) => one.kind === "quantity" && one !== figure && !isTime(one),
  );
  if (!agreeing.every(({ candidate }) => isCell(candidate.place))) return undefined;
  if (amount === undefined || others.length > 0 || sentence.cell !== undefined) return undefined;
  if (isOfOtherTime(figure.span, sentence)) return undefined;
  const cells = candidates.filter(({ place }) =>
    sentenceAt(place).figures.some((there) => isCell(place) && isSame(amount, there)),
  );
  const [cell, another] = cells;
  if (cell === undefined || another !== undefined) return undefined;
  const changes = besideInRow(cell.place).filter(isChange).map(asCandidate(cell, sentence));
  const [only, second] = pairFigures(figure, sentence, changes).filter(
    (one) => one.figure.kind === "quantity" && one.figure.category === "percent",
  );
  return second === undefined && only?.outcome === "differs" ? only : undefined;
}

/** "Up 4.1% from March", 比3月增长: the table tells of the year before. */
function isOfOtherTime({ start, end }: Span, { text, span }: NoteSentence): boolean {
  return (
    SINCE_AFTER.test(text.slice(end, end + REACH)) ||
    SINCE_BEFORE.test(text.slice(Math.max(span.start, start - REACH), start))
  );
}

const SINCE_AFTER =
  /^ (?:from|since|on|over|than|against|compared|versus|vs)\b(?! (?:(?:a|the|one) )?(?:year|previous year|same)| last year| \d{4}\b)/iu;
const SINCE_BEFORE =
  /(?:比|较|較)(?!去年|上年|同期|\d{4}年)[^，。,;；]{1,12}$|(?<!年度?)[月期](?:から|より|比)[^、。]{0,8}$/u;
/** In UTF-16 code units. */
const REACH = 24;

function isCell(place: SentencePlace): boolean {
  return passageOf(place).cell !== undefined;
}

/** A cell of the row as if it had been found by the words: only its figures are compared. */
function asCandidate(cell: Candidate, { figures }: NoteSentence) {
  return (place: SentencePlace): Candidate => {
    const there = sentenceAt(place).figures;
    const compared = figures.map((figure) => there.map((one) => compareFigures(figure, one)));
    return { ...cell, place, matches: [], compared };
  };
}

/** Whether the cell's column tells changes. */
function isChange(place: SentencePlace): boolean {
  const { cell, prose } = passageOf(place);
  return cell !== undefined && CHANGE.test(prose.text.slice(0, cell.row));
}

const CHANGE =
  /增減|増加率|伸び|前年[比同]|変化|同比|增长|增减|增速|增幅|涨幅|变化|變化|\b(?:change|growth|yoy|y\/y|year[- ]on[- ]year|chg)\b/iu;
