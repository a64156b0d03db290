// "€185 million apiece, the two ships cost €370 million in all"; "60 % of the costs, or $4.4 million of $7.4 million".

import type { Span } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { OF_WHOLE } from "./measure.ts";
import type { Part } from "./part.ts";
import type { Stated } from "./stated.ts";
import type { Target } from "./target.ts";

/** An amount that each of several has. Matches " apiece", 每艘. */
const EACH_AFTER = /^ ?(?:each|apiece)\b|^ずつ/iu;
const EACH_BEFORE = /(?:[每毎][^\d,，。、]{0,3}|各|[1一][隻社台人件か]所?(?:当たり|あたり))$/u;

/** All of them. Matches "in all", 合计. */
const IN_ALL_AFTER = /^ ?(?:in all|in total|altogether|together)\b/iu;
const IN_ALL_BEFORE = /(?:合计|合計|[共总總]计?|合わせて|計)(?:约|約)?$/u;

/** The amount that the sentence says is one rate times one count, or a share of a whole told beside it. */
export function product(
  target: Target,
  { text }: NoteSentence,
  named: readonly Part[],
): Stated | undefined {
  return totalOf(target, text, named) ?? shareOfWhole(target, text, named);
}

function totalOf(
  { figure: { span }, measure }: Target,
  text: string,
  named: readonly Part[],
): Stated | undefined {
  if (!stands(text, span, IN_ALL_BEFORE, IN_ALL_AFTER)) return undefined;
  const [rate, ...rates] = named.filter((part) => part.measure === measure);
  const [count, ...counts] = named.filter((part) => part.measure === "count" && part.value > 1);
  if (rate === undefined || count === undefined || rates.length + counts.length > 0)
    return undefined;
  if (!stands(text, rate.figure.span, EACH_BEFORE, EACH_AFTER)) return undefined;
  const of = ([a = 0, b = 0]: readonly number[]) => a * b;
  const written = `${rate.words} × ${count.words}`;
  // Two ships are two: a count of a few was not rounded.
  return { kind: "sum", parts: [rate, { ...count, half: 0 }], of, written };
}

/** Characters on either side in which such words stand. */
const REACH = 24;

function stands(text: string, { start, end }: Span, before: RegExp, after: RegExp): boolean {
  return (
    before.test(text.slice(Math.max(0, start - REACH), start)) ||
    after.test(text.slice(end, end + REACH))
  );
}

/** Between the share and the amount that it comes to. Matches " of the costs, or $", "，即". */
const OR =
  /^[^,，.。;；]{0,40}[,，]? ?(?:\b(?:or|that is|i\.e\.),?|即|也就是) ?(?:about )?[$€£¥]?$/u;

function shareOfWhole(
  { figure: { span }, measure }: Target,
  text: string,
  named: readonly Part[],
): Stated | undefined {
  const whole = named.find(
    (part) =>
      part.measure === measure && OF_WHOLE.test(text.slice(span.end, part.figure.span.start)),
  );
  const share = named.find(
    (part) => part.measure === "share" && OR.test(text.slice(part.figure.span.end, span.start)),
  );
  if (whole === undefined || share === undefined) return undefined;
  const of = ([a = 0, b = 0]: readonly number[]) => (a * b) / 100;
  const written = `${whole.words} × ${share.words}`;
  return { kind: "share", parts: [whole, share], of, written };
}
