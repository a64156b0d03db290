// Fixes of figures whose number is right: "rose 4.5 %" of a fall of 4.5 %, 263亿美元 of 263亿港元.

import { languageOf } from "../mention/figure/language.ts";
import { slice } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import type { Claim } from "../verdict/verdict.ts";
import type { Edit } from "./fix.ts";

/** The article's figure as it stands there, where it differs in its unit alone and its words fit the note's language. */
export function inTheirUnit(note: CheckedNote, claim: Claim): string | undefined {
  const { mention, told, evidence } = claim;
  const [place] = evidence;
  if (mention.kind !== "quantity" || told?.kind !== "quantity" || place === undefined) return;
  if (mention.value !== told.value || !/\d/u.test(place.text)) return undefined;
  const article = note.library.references.get(place.reference)?.reference.text;
  if (article === undefined) return undefined;
  const isOurs = languageOf(lineAt(note, claim)) === languageOf(slice(article, place.context));
  return isOurs ? place.text : undefined;
}

/** The word that sends the figure the wrong way, turned round; undefined where none touches the figure. */
export function turned(note: CheckedNote, { mention, told, span }: Claim): Edit | undefined {
  if (mention.kind !== "quantity" || told?.kind !== "quantity") return undefined;
  if (!mention.direction || !told.direction || mention.direction === told.direction) return;
  const start = Math.max(0, span.start - NEAR);
  const before = BEFORE.exec(note.text.slice(start, span.start));
  if (before !== null) return turning(before, start + before.index);
  const after = AFTER.exec(note.text.slice(span.end, span.end + NEAR));
  return after === null ? undefined : turning(after, span.end);
}

/** Longer than any word of the table with what may stand between it and the figure. */
const NEAR = 40;

/** The first pair that has a word is the one it is turned by: 下降 becomes 增长. */
const PAIRS: readonly (readonly [up: string, down: string])[] = [
  ["rose", "fell"],
  ["rise", "fall"],
  ["rises", "falls"],
  ["rising", "falling"],
  ["risen", "fallen"],
  ["grew", "shrank"],
  ["increased", "decreased"],
  ["increase", "decrease"],
  ["increases", "decreases"],
  ["increasing", "decreasing"],
  ["growth", "decline"],
  ["climbed", "dropped"],
  ["grown", "declined"],
  ["gained", "lost"],
  ["higher", "lower"],
  ["up", "down"],
  ["增长", "下降"],
  ["增長", "下降"],
  ["上升", "下降"],
  ["上涨", "下跌"],
  ["上漲", "下跌"],
  ["增加", "减少"],
  ["提高", "降低"],
  ["上调", "下调"],
  ["増加", "減少"],
  ["上昇", "低下"],
  ["増えた", "減った"],
  ["増え", "減り"],
  ["上がった", "下がった"],
  ["上がり", "下がり"],
  ["增", "减"],
  ["増", "減"],
  ["升", "降"],
  ["涨", "跌"],
];

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(
    ([up, down]) =>
      [
        [up, down],
        [down, up],
      ] as const,
  ).toReversed(),
);

const WORDS = [...OPPOSITES.keys()].sort((a, b) => b.length - a.length).join("|");
/** "rose by about", 增长了约 */
const BEFORE = new RegExp(
  `(?<![a-z])(?<word>${WORDS})(?:\\s+(?:by\\s+)?(?:about\\s+|some\\s+|nearly\\s+)?|[了约近逾超过]*)$`,
  "iu",
);
/** "4.5 % lower", 4.5％の減少 */
const AFTER = new RegExp(`^(?<gap>[\\s の]*)(?<word>${WORDS})(?![a-z])`, "iu");

function turning({ groups = {} }: RegExpExecArray, from: number): Edit | undefined {
  const { word = "", gap = "" } = groups;
  const other = OPPOSITES.get(word.toLowerCase());
  if (other === undefined) return undefined;
  const start = from + gap.length;
  const isCapital = word[0] !== word[0]?.toLowerCase();
  const newText = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return { span: { start, end: start + word.length }, newText };
}

function lineAt({ text }: CheckedNote, { span }: Claim): string {
  const end = text.slice(span.end).search(/[\r\n]/u);
  return text.slice(text.lastIndexOf("\n", span.start) + 1, end < 0 ? undefined : span.end + end);
}
