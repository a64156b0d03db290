// Whether a cell of a reference's table tells of something else than the note's sentence. A sentence of an article tells its subject in
// many words; a cell has its labels alone, so the note must tell each of them: 营收 | 2024年 | 365.9 says nothing of 2023, nor of profits.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import { EN_DOWN, EN_FILLER, EN_UP, ZH_DOWN, ZH_UP } from "../telling/turnWords.ts";
import type { Pairing } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { clauseOf } from "./clause.ts";
import { isCalendarDate } from "./compareTimes.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { comparePeriods } from "./periods.ts";

/** Whether the pairing's cell has a label or a time that the note's sentence does not tell of the figure. */
export function isOtherCell(
  figure: Figure,
  sentence: NoteSentence,
  { candidate }: Pairing,
): boolean {
  const { cell, prose } = passageOf(candidate.place);
  // A note's own cells are held against their likes, see `sameCell.ts`.
  if (cell === undefined || sentence.cell !== undefined) return false;
  const times = sentenceAt(candidate.place).figures.filter(
    (other) => isCalendarDate(other) && other.span.start < cell.own,
  );
  if (isOtherTime(figure, sentence, { text: prose.text, times })) return true;
  const reach = reachOf(figure, sentence);
  return cell.headers
    .slice(cell.captions)
    .some(
      (label) => tells(label, { text: prose.text, times, reach }, sentence, candidate) === false,
    );
}

/** A label of a cell, captions left out, and whether the note tells it of the figure; undefined where that shows nothing. */
export interface Label {
  readonly words: string;
  readonly told: boolean | undefined;
}

/** The labels of a cell, its column's and its row's; none where the place is no cell. */
export function labelsOf(
  figure: Figure,
  sentence: NoteSentence,
  { candidate }: Pairing,
): readonly Label[] {
  const { cell, prose } = passageOf(candidate.place);
  if (cell === undefined) return [];
  const times = sentenceAt(candidate.place).figures.filter(isCalendarDate);
  const there = { text: prose.text, times, reach: reachOf(figure, sentence) };
  return cell.headers.slice(cell.captions).map((label) => ({
    words: slice(prose.text, label),
    told: tells(label, there, sentence, candidate),
  }));
}

/**
 * Where the note tells of the figure: in its clause, and before it where the clause has no subject of its own: "Revenue was 365.9 in 2024,
 * up from 301.2 in 2023". Not: 研发投入为48.8亿元，营收为365.9亿元.
 */
function reachOf({ span }: Figure, { text, span: whole, figures }: NoteSentence): Span {
  const clause = clauseOf(text, whole, span);
  let rest = slice(text, clause);
  for (const { span: at } of [...figures].reverse()) {
    if (!contains(clause, at)) continue;
    rest = `${rest.slice(0, at.start - clause.start)} ${rest.slice(at.end - clause.start)}`;
  }
  const words = rest.replace(MOVES, " ").match(SUBJECT) ?? [];
  return words.length > 0 ? clause : { start: whole.start, end: clause.end };
}

/** How figures move and what stands between, which are no subject. */
const MOVES = new RegExp(
  `(?<!\\p{L})(?:${EN_UP}|${EN_DOWN}|${EN_FILLER}|was|were|is|are|and|reach(?:ed|ing)?|with|had|has|for|compared|against|versus|year|earlier|before|previous|prior)(?!\\p{L})|${ZH_UP}|${ZH_DOWN}|达到?|同比|环比|去年|上年|前年|同期|相比|比较|较|其中|分别|约|为|至|超过|以上|左右`,
  "giu",
);

/** Two Han or katakana letters, or a Latin word. */
const SUBJECT = /\p{sc=Han}{2}|[ァ-ヶー]{2,}|[\p{sc=Latin}]{3,}/gu;

/** The times told with the note's figure against those of the cell's headers: one that differs, and none that agrees. */
function isOtherTime(
  { span }: Figure,
  { text, span: whole, figures }: NoteSentence,
  { text: article, times }: Pick<Told, "text" | "times">,
): boolean {
  const clause = clauseOf(text, whole, span);
  const dates = figures.filter(isCalendarDate);
  const own = dates.filter((date) => contains(clause, date.span));
  const led = dates.filter((date) => date.span.end <= clause.end);
  const here = own.length > 0 ? own : led.slice(-1);
  if (here.length === 0 || times.length === 0) return false;
  // Each time over the cell narrows it: of the first quarter of 2024, another year's is another.
  return times.some((time) => {
    const compared = here.map((date) => comparePeriods(date, time));
    if (!compared.includes("agrees")) return compared.includes("differs");
    // 2025年12月期 is the year to December, and not that month.
    if (article.startsWith("期", time.span.end) || !PART_OF_YEAR.test(dateOf(time))) return false;
    return here.every((date) => YEAR.test(dateOf(date)));
  });
}

/** A month, a quarter or a half, as EDTF has them: the year's figure is another. A year's last day stands for the year. */
const PART_OF_YEAR = /^\d{4}-\d{2}$/u;
const YEAR = /^\d{4}$/u;

function dateOf(figure: Figure): string {
  return figure.kind === "date" ? (figure.value ?? "") : "";
}

interface Told {
  /** The cell's prose. */
  readonly text: string;
  readonly times: readonly Figure[];
  /** Of the note. */
  readonly reach: Span;
}

/** Share of a label's letters that the note's words must cover. */
const COVERED = 0.5;

/** What need not be told: a whole is what is spoken of where nothing else is said. */
const WHOLES =
  /^(?:(?:grand |sub)?totals?|all|overall|group|consolidated|(?:full|fiscal) year|annual|year|amount|value|figure|number|item|合计|合計|总计|總計|小计|小計|计|総計|全体|整体|全年|年度|全社|連結|合并|通期|金额|金額|数值|数量|数値|実績|实际|本期|本年|当期|今期)$/iu;

/** 营收(亿元), "Revenue (US$ m)": the unit is told by the figure. */
const UNIT = /[(（[［][^()（）[\]]{0,32}[)）\]］]|[,，]\s*[\p{Sc}%].{0,16}$/gu;

/** Whether the note tells the label; undefined of times and of what need not be told. */
function tells(
  label: Span,
  { text, times, reach }: Told,
  sentence: NoteSentence,
  candidate: Candidate,
): boolean | undefined {
  if (times.some(({ span }) => contains(label, span) || contains(span, label))) return undefined;
  const words = slice(text, label).replace(UNIT, "").trim();
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || WHOLES.test(words)) return undefined;
  const note = slice(sentence.text, reach);
  if (note.toLowerCase().includes(words.toLowerCase())) return true;
  const inside = candidate.matches.filter(
    ({ there, word: { span } }) =>
      there !== undefined && there >= label.start && there <= label.end && contains(reach, span),
  );
  // Another language has as many letters as it likes for a word.
  if (candidate.foreign) return inside.length > 0;
  const covered = new Set<number>();
  for (const { there = 0, word } of inside) {
    const half = (word.span.end - word.span.start) / 2;
    for (let at = Math.ceil(there - half); at < there + half; at++) covered.add(at);
  }
  return covered.size >= letters * COVERED;
}
