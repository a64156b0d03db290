// Whether the m behind digits says million: "3.5m people", "1.9m new subscribers", "ending at 13.8m" of accounts. A pole has 5m.

import { isSpaceAt, skipLetters } from "./chars.ts";
import { EN_NOUNS } from "./counterTable.ts";
import type { Digits } from "./digits.ts";

const COUNTED = new Set(EN_NOUNS.split(" "));

/** What is counted by millions and stands behind no metre. */
const MANY =
  "accounts|subscribers|subscriptions|users|customers|members|viewers|households|passengers|visitors|riders|" +
  "listeners|readers|followers|downloads|views|streams|journeys|trips|visits|tickets|orders|shipments|deliveries|" +
  "parcels|doses|policyholders|shares|shareholders|savers|borrowers|barrels|tonnes|tons|bottles|copies|voters|votes";

/** Matches " accounts", " new paying subscribers"; not " high walls". */
const AFTER = new RegExp(
  `^ (?:(?:new|net|more|active|paying|paid|monthly|daily|registered|additional|extra) ){0,2}(?:${MANY})\\b`,
  "iu",
);
/** "290m kWh", "760m yuan": a measure of its own stands behind no metre. */
const MEASURE =
  /^ (?:[kMGT]Wh|TEUs?|yuan|yen|won|rupees|crowns|francs|pesos|roubles|rubles|euros|dollars|pounds|tonnes|tons|barrels|litres|liters|gallons|hectares|acres|cubic|square|sq|km[²2³3]|more paying|new paying)(?![A-Za-z])/u;
const OF_WHOLE = /^ of (?:the |its |their )?[\d.]+m (?<noun>[a-z]+)/iu;
const BEFORE = new RegExp(`\\b(?:${MANY}|revenue|profit|sales)\\b(?:[^.;!?\\n]|\\.\\d)*$`, "iu");

/** "1.8m tall", "1.5m from the edge" are metres. */
const MEASURED =
  /^ (?:long|wide|high|deep|tall|thick|apart|away|above|below|up|down|from (?:the|a|an|its|each)|in (?:length|height|depth|width|diameter)|of (?:water|snow|rope|cable|track))\b|^ ?[x×]/iu;

/** Characters on either side in which such words stand. */
const REACH = { before: 90, after: 40 } as const;

/** Of digits right before an m that ends at `end`. */
export function areMillions(text: string, { start, decimals }: Digits, end: number): boolean {
  if (
    isSpaceAt(text, end) &&
    COUNTED.has(text.slice(end + 1, skipLetters(text, end + 1)).toLowerCase())
  )
    return true;
  const after = text.slice(end, end + REACH.after);
  if (AFTER.test(after) || MEASURE.test(after)) return true;
  // "1.08m of 1.184m rooms".
  const whole = OF_WHOLE.exec(after)?.groups?.noun;
  if (whole !== undefined && COUNTED.has(whole.toLowerCase())) return true;
  // Hundreds of metres are run and swum: "the visitors swam 400m".
  if (decimals === 0 || MEASURED.test(after)) return false;
  return BEFORE.test(text.slice(Math.max(0, start - REACH.before), start));
}
