// Where a figure came from and where it went, told by two figures: "from £65 to £72", 由30%升至37%, 1.1％から1.4％に. The two
// values tell the direction better than any verb between them.

import type { Figure } from "../../library/referenceIndex.ts";
import type { InSentence } from "./around.ts";
import type { Turn } from "./turn.ts";

interface Way {
  readonly between: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Between the two, the first before the second: ` to `, 升至, から; with what must stand before the first, or behind the second. */
const WAYS: readonly Way[] = [
  {
    between: /^(?: of [a-z' -]{2,32})?(?: in \d{4})? to (?:about |around |some )?$/iu,
    before: /\bfrom (?:about |around |some )?$/iu,
  },
  { between: /^[^，。；、,;]{0,10}[至到为](?:约|近)?$/u, before: /(?:由|从)[^，。；,;]{0,10}$/u },
  {
    between: /^から(?:\d{4}年度?[のに]|約|[^、。\d]{1,8}で)?$/u,
    after: /^(?:に|へ|まで)(?!わた|及|達|分)/u,
  },
];

/** The same, told the other way about: "to £72 from £65", "£72, against £65 a year earlier", 72万元,上年同期为65万元. */
const BACK: readonly Way[] = [
  {
    between:
      /^(?: (?:a|per|each) \w{2,12})?(?: in [a-z]{3,9}(?: \d{4})?)?,? from (?:about |around |some )?$/iu,
    before: /\bto (?:about |around |some )?$/iu,
  },
  {
    between:
      /^(?: (?:of|for|in|over) [a-z' -]{2,40})?,? (?:up|down|higher|lower) from (?:about |around |some )?$/iu,
  },
  {
    between: /^(?: in [a-z0-9' -]{2,32})?,? after (?:about |around |some )?$/iu,
    after:
      /^ (?:a year (?:earlier|ago|before)|last year|the year before|in (?:the (?:same|previous|prior|preceding) |[A-Z]|\d{4}))/u,
  },
  {
    between: /^,? (?:compared (?:with|to)|against|versus|vs\.?) (?:about |around |some )?$/iu,
    after:
      /^ (?:a year (?:earlier|ago|before)|last year|the year before|in (?:the (?:same|previous|prior|preceding) |\d{4}\b))/iu,
  },
  { between: /^[（(，,](?:上年同期|去年同期|上年|去年|前一年|一年前)[为是]?(?:约)?$/u },
  { between: /^[（(](?:前年同期|前年度|前の期|前期|前年|昨年)(?:は|の)?(?:約)?$/u },
];

/** Characters looked at before the first and behind the second. */
const REACH = 20;

/** What the figure is on its way; undefined where it is on none. */
export function journeyOf(figure: Figure, { text, figures }: InSentence): Turn | undefined {
  if (figure.kind !== "quantity") return undefined;
  // "£421m for the six months to June, up from £368m".
  const quantities = figures.filter(
    (one) => one.kind === "quantity" && one.category === figure.category,
  );
  const at = quantities.indexOf(figure);
  const [last, next] = [quantities[at - 1], quantities[at + 1]];
  if (next !== undefined) {
    const role = roleOfFirst(figure, next, text);
    if (role !== undefined) return turnBetween(figure, next, role);
  }
  if (last === undefined) return undefined;
  const role = roleOfFirst(last, figure, text);
  return role === undefined
    ? undefined
    : turnBetween(figure, last, role === "from" ? "to" : "from");
}

function roleOfFirst(first: Figure, second: Figure, text: string): "from" | "to" | undefined {
  const between = text.slice(first.span.end, second.span.start);
  const before = text.slice(Math.max(0, first.span.start - REACH), first.span.start);
  const after = text.slice(second.span.end, second.span.end + REACH);
  const isWay = (way: Way) =>
    way.between.test(between) &&
    (way.before?.test(before) ?? true) &&
    (way.after?.test(after) ?? true);
  if (WAYS.some(isWay)) return "from";
  return BACK.some(isWay) ? "to" : undefined;
}

function turnBetween(figure: Figure, other: Figure, role: "from" | "to"): Turn | undefined {
  if (figure.kind !== "quantity" || other.kind !== "quantity") return undefined;
  // Who rises to the third place comes from the fifth; who has 40 % and 3 million went nowhere.
  if (figure.category === "ordinal" || figure.category !== other.category) return undefined;
  const [own, others] = [figure.value, other.value];
  if (typeof own !== "number" || typeof others !== "number" || own === others) return undefined;
  const rises = role === "to" ? own > others : others > own;
  return { direction: rises ? "up" : "down", role, word: "", other: other.span };
}
