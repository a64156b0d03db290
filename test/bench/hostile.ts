// Text made to be slow: a megabyte of it beside a megabyte of prose.

import { findMentions } from "../../server/core/index.ts";
import { leastTimeOf } from "./measure.ts";
import { proseOf } from "./prose.ts";

const SIZE = 1_000_000;
const MARK = 2;
const PIECES = [
  "1",
  "一",
  "1,",
  "%",
  "万亿",
  "1.",
  "1 ",
  "第",
  "1-",
  "two ",
  "(",
  "“",
  "A",
  "2024年",
];

export function benchHostile(): void {
  console.log("\nfindMentions on a megabyte (milliseconds; ratio to prose)");
  const prose = [...proseOf("zh", SIZE / 2), ...proseOf("en", SIZE / 2)].join("\n\n");
  const usual = leastTimeOf(() => void findMentions(prose.slice(0, SIZE)), 2);
  console.log(`prose ${usual.toFixed(0)}`);
  for (const piece of PIECES) {
    // What is far worse than linear would run for hours: a tenth is tried first.
    const tenth = leastTimeOf(() => void findMentions(repeated(piece, SIZE / 10)), 1);
    const isSlow = tenth > usual * MARK;
    const ms = isSlow ? tenth : leastTimeOf(() => void findMentions(repeated(piece, SIZE)), 1);
    const ratio = `${(ms / usual).toFixed(2)}${isSlow ? " for a tenth of it" : ""}`;
    console.log(`${JSON.stringify(piece)} ${ms.toFixed(0)}, ${ratio} (mark: ${MARK})`);
  }
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
