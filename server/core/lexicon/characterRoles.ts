// What single characters of Chinese and Japanese do in a sentence when they say nothing themselves.

import { codeAt } from "../text/codeAt.ts";
import { addPair, mayHavePair, pairBits } from "../text/pairBits.ts";
import { classOf } from "./letters.ts";

/** A numeral: the figures of a sentence are compared elsewhere, never as words. */
export const numeral = 1;
/** No content: two such together make no term. */
export const grammatical = 2;
/** Gives no term even next to a character with content: 的公, 了小. */
export const empty = 4;
/** Joins what stands on both sides. A pair with it counts only within a word: not 在北, but 参与. */
export const joining = 8;
/** May stand next to a word of one character: 在海外开1万家店的. Not 中, for 中国 is one word. */
export const edge = 16;
/** A Japanese particle (東京は) or a form of する (開業し); other hiragana ends a word (開い, 売り). */
export const particle = 32;

const characters: readonly (readonly [number, string])[] = [
  [numeral, "〇零一二三四五六七八九十百千万亿兆两廿壹贰叁肆柒捌玖拾佰仟"],
  [
    grammatical,
    "的了在和是有我你他她它们这那哪就也都而及与着或但并从对把被让给由向往于以为因所之其此每各该些某如若则便又再还已曾将" +
      "要会能可应不没未无非很太最更较等吗呢吧啊呀个家名位台辆件条项所座间处次年月日时约近超余多共计仅只达至到后前中上下内外",
  ],
  [empty, "的了是也很把被这那吗呢吧啊们它"],
  [joining, "在于和与及或为将从由向并但而"],
  [
    edge,
    "的了在和是有也就都而及与或但并从对把被让给由向于以为因其此每各该些已曾将要会能可应不没未" +
      "个家名位约近超余多共计仅只达至到〇零一二三四五六七八九十百千万亿兆两",
  ],
  [particle, "はがをにでとのもへやかしさす"],
];

const table = new Uint8Array(0x10000);
for (const [role, members] of characters) {
  for (let i = 0; i < members.length; i++) {
    const unit = members.charCodeAt(i);
    table[unit] = (table[unit] ?? 0) | role;
  }
}

/** The roles of the character at `index` of a folded text, as bits; 0 beyond its end. */
export function rolesAt(folded: string, index: number): number {
  return table[codeAt(folded, index)] ?? 0;
}

/** In traits the letter class starts at this bit, above the roles. */
export const CLASS_BIT = 6;

/** Roles and letter class in one: finders of words want both of each character. */
const traits = Uint16Array.from(table, (roles, code) => (classOf(code) << CLASS_BIT) | roles);

/** The roles of the character at `index` of a folded text and, from `CLASS_BIT` on, its letter class. */
export function traitsAt(folded: string, index: number): number {
  return traits[codeAt(folded, index)] ?? 0;
}

/** Whether the two characters at `at` of a folded text are a word without content of its own. */
export function isEmptyPair(folded: string, at: number): boolean {
  const mayBe = mayHavePair(emptyBits, codeAt(folded, at), codeAt(folded, at + 1));
  return mayBe && emptyPairs.has(folded.slice(at, at + 2));
}

/** Pairs of characters without content of their own. */
const emptyPairs: ReadonlySet<string> = new Set(
  (
    "已经 同时 进行 什么 如果 作为 分别 非常 曾经 来说 几乎 尽管 如何 怎么 而且 为什 以来 本次 当时 因此 因为 " +
    "所以 虽然 但是 可以 没有 这个 那个 这些 那些 一些 自己 以及 随后 之后 以后 其中 此外 另外 并且 不过 已有 " +
    "还有 只有 就是 都是 不是 来看 一样 一直 更加 十分 相当 实际 际上 时候 据悉 尤其 甚至 左右 上述 下述 有的 " +
    "还是 或者 对于 关于 等等 例如 此次 这样 那样 这种 那种 任何 及其 然而 于是 接着 然后 似乎 正在 有人 他们 " +
    "她们 我们 你们 大家 当地 当日 当天"
  ).split(" "),
);

const emptyBits = pairBits();
for (const pair of emptyPairs) addPair(emptyBits, pair.charCodeAt(0), pair.charCodeAt(1));
