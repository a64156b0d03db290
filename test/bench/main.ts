// `npm run bench`: prints what README and the closing notes quote. With words, the benchmarks of these names alone:
// `npm run bench -- mentions hostile`.

import { benchCompletion, benchHover } from "./asking.ts";
import { benchChecking } from "./checking.ts";
import { benchHostile } from "./hostile.ts";
import { benchKeystroke } from "./keystroke.ts";
import { benchLibrary } from "./library.ts";
import { benchMentions } from "./mentions.ts";
import { benchQuotes } from "./quotes.ts";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  mentions: benchMentions,
  hostile: benchHostile,
  checking: benchChecking,
  keystroke: benchKeystroke,
  hover: benchHover,
  completion: benchCompletion,
  library: benchLibrary,
  quotes: benchQuotes,
};

const words = process.argv.slice(2);
const chosen = Object.entries(BENCHES).filter(
  ([name]) => words.length === 0 || words.includes(name),
);
if (chosen.length === 0) throw new Error(`Benchmarks are: ${Object.keys(BENCHES).join(", ")}`);
for (const [, bench] of chosen) await bench();
