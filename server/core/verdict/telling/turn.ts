// Which way a figure is told to go, and as what: by 5 %, to 54, from 61. A sentence that has the article's figure and sends it
// the other way is wrong, though every digit is right.

import type { Figure } from "../../library/referenceIndex.ts";
import { lastMatch } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import type { Around } from "./around.ts";
import {
  EN_AFTER,
  EN_DOWN,
  EN_FILLER,
  EN_TRANSITIVE,
  EN_UP,
  JA_AFTER,
  JA_BEFORE,
  JA_FROM,
  ZH_BESIDE,
  ZH_DOWN,
  ZH_GAP,
  ZH_UP,
} from "./turnWords.ts";

export interface Turn {
  readonly direction: "up" | "down";
  /** What the figure is: how far it went, where to, where from; or a mark that something lies above or below. */
  readonly role: "by" | "to" | "from" | "side";
  /** The word that tells it, as it is written: "fell". */
  readonly word: string;
  /** Of figures that came from one value and went to another: where the other one stands. */
  readonly other?: Span;
}

/** "fell to 54" is 54 down, to; undefined where no plain word tells a direction. */
export function turnOf(figure: Figure, around: Around): Turn | undefined {
  if (figure.kind !== "quantity" || figure.category === "ordinal") return undefined;
  const told = readEnglish(around) ?? readHan(around);
  if (told !== undefined || figure.direction === undefined) return told;
  return { direction: figure.direction, role: "by", word: "" };
}

const EN_WORD = new RegExp(`\\b(?:(?<up>${EN_UP})|(?<down>${EN_DOWN}))\\b`, "giu");
const EN_GAP = new RegExp(`^(?:\\s+(?:${EN_FILLER})(?![a-z]))*\\s*[€$£¥]?$`, "iu");
const EN_REACHING = new RegExp(
  `^[^#@]{1,60}\\s(?:by|to|from)(?:\\s+(?:${EN_FILLER})(?![a-z]))*\\s*[€$£¥]?$`,
  "iu",
);

function readEnglish({ before, after }: Around): Turn | undefined {
  const behind = EN_AFTER.exec(after);
  if (behind !== null) return turn(behind, "by");
  const word = lastMatch(before, EN_WORD);
  if (word === undefined) return undefined;
  const gap = before.slice(word.index + word[0].length);
  const isNear = EN_GAP.test(gap);
  const reaches = EN_TRANSITIVE.test(word[0].toLowerCase()) && EN_REACHING.test(gap);
  if (!isNear && !reaches) return undefined;
  const way = lastMatch(gap, /\b(?:to|from|by)\b/giu)?.[0].toLowerCase();
  return turn(word, way === "to" || way === "from" ? way : "by");
}

const ZH_WORD = new RegExp(`(?:(?<down>${ZH_DOWN})|(?<up>${ZH_UP}))`, "gu");
const ZH_FROM = /(?:由|从|從)[^#]{0,12}$/u;
const ZH_LEAVING = new RegExp(
  `^[^#]{0,8}(?:(?<down>${ZH_DOWN})|(?<up>${ZH_UP}))[了]?[至到为]`,
  "u",
);

function readHan({ before, after }: Around): Turn | undefined {
  const japanese = JA_AFTER.exec(after);
  if (japanese !== null) return turn(japanese, japanese.groups?.to === undefined ? "by" : "to");
  const left = JA_FROM.exec(after) ?? (ZH_FROM.test(before) ? ZH_LEAVING.exec(after) : null);
  if (left !== null) return turn(left, "from");
  const reached = JA_BEFORE.exec(before);
  if (reached !== null) return turn(reached, "to");
  const word = lastMatch(before, ZH_WORD);
  const gap = word === undefined ? "" : before.slice(word.index + word[0].length);
  if (word !== undefined && ZH_GAP.test(gap)) {
    const isLevel = /[至到为](?:[了约近逾超将]|超过)*$/u.test(gap) && !/达到/u.test(gap);
    return turn(word, isLevel && !word[0].endsWith("幅") ? "to" : "by");
  }
  const beside = ZH_BESIDE.exec(before);
  return beside === null ? undefined : turn(beside, "by");
}

function turn(found: RegExpExecArray, role: Turn["role"]): Turn {
  const { up, down } = found.groups ?? {};
  return { direction: up === undefined ? "down" : "up", role, word: up ?? down ?? "" };
}

/** Whether the two send one figure opposite ways. A growth that fell to 3 % is no fall by 3 %: then they tell two things. */
export function isTurned(here: Turn | undefined, there: Turn | undefined): boolean {
  if (here === undefined || there === undefined || here.direction === there.direction) return false;
  return here.role === there.role || (isEnd(here) && isEnd(there));
}

function isEnd({ role }: Turn): boolean {
  return role === "to" || role === "from";
}
