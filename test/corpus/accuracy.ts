// `npm run accuracy`: how well the checker does on our own corpus. Prints recall and false alarms by family and by language pair,
// then every false alarm, every miss with what was found instead, and every catch that does not name the right value.
//
//   npm run accuracy -- [--show N] [--only DESK_OR_FAMILY_OR_PAIR] [--write-baseline]

import { parseArgs } from "node:util";
import type { Finding } from "../../server/core/index.ts";
import { recallByFamily, writeBaseline } from "./baseline.ts";
import { readCorpus } from "./corpus.ts";
import { FAMILIES } from "./families.ts";
import { judge, type Outcome } from "./judge.ts";
import { groupBy, isAcross, isAlarmed, isCaught, isHard, tally } from "./tally.ts";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      show: { type: "string", default: "1000" },
      only: { type: "string", default: "" },
      "write-baseline": { type: "boolean", default: false },
    },
  });
  const all = await judge(readCorpus());
  const outcomes = all.filter((outcome) => isAbout(outcome, values.only));
  if (outcomes.length === 0) throw new Error(`No case is of "${values.only}".`);
  printTables(outcomes);
  const show = Number(values.show);
  const wrong = outcomes.filter((each) => each.case.slip !== undefined);
  printList(outcomes.filter(isAlarmed).slice(0, show).map(tellAlarms));
  const untold = wrong.filter((each) => isCaught(each) && !each.told);
  printList(untold.slice(0, show).map(tellUntold));
  const misses = wrong.filter((each) => !isCaught(each));
  printList(misses.slice(0, show).map(tellMiss));
  if (values["write-baseline"]) writeBaseline(recallByFamily(all));
}

function isAbout({ desk, pair, case: { family } }: Outcome, only: string): boolean {
  return only === "" || family === only || pair === only || desk.startsWith(only);
}

function printTables(outcomes: readonly Outcome[]): void {
  const byFamily = groupBy(outcomes, (outcome) => outcome.case.family);
  const families = FAMILIES.map((family) => [family, byFamily.get(family) ?? []] as const);
  printTable("family", families);
  printTable("note<-article", [...groupBy(outcomes, ({ pair }) => pair)]);
  printTable("desk", [...groupBy(outcomes, ({ desk }) => desk)]);
  printTable("in all", [
    ["misattribution, derived", outcomes.filter(isHard)],
    ["all other families", outcomes.filter((outcome) => !isHard(outcome))],
    ["one language", outcomes.filter((outcome) => !isAcross(outcome))],
    ["across languages", outcomes.filter(isAcross)],
    ["everything", outcomes],
  ]);
}

function printTable(title: string, rows: readonly (readonly [string, readonly Outcome[]])[]): void {
  const width = 28;
  const heads = ["honest", "alarms", "wrong", "caught", "recall", "told", "strays"];
  console.log(`\n${title.padEnd(width)}${heads.map((head) => head.padStart(8)).join("")}`);
  for (const [name, group] of rows) {
    if (group.length === 0) continue;
    const { honest, alarmed, wrong, caught, told, strays } = tally(group);
    const recall = percent(caught, wrong);
    const cells = [honest, alarmed, wrong, caught, recall, percent(told, caught), strays];
    console.log(name.padEnd(width) + cells.map((cell) => String(cell).padStart(8)).join(""));
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}

function printList(entries: readonly string[]): void {
  for (const entry of entries) console.log(`\n${entry}`);
}

function tellAlarms(outcome: Outcome): string {
  const kind = outcome.case.slip === undefined ? "FALSE ALARM" : "STRAY ALARM";
  return tellFindings(kind, outcome, outcome.alarms);
}

function tellUntold(outcome: Outcome): string {
  return tellFindings(`NOT "${outcome.case.slip?.right}"`, outcome, outcome.catches);
}

function tellFindings(
  kind: string,
  { pair, case: { place, family, text } }: Outcome,
  findings: readonly Finding[],
): string {
  return [
    `${kind} ${place} ${family} ${pair}`,
    indent(text),
    ...findings.map(({ code, span, message, evidence }) => {
      const places = evidence.map(({ text: words, locator }) => `${words} (${locator.line})`);
      return `  > [${code}] ${text.slice(span.start, span.end)}: ${message} ${places.join("; ")}`;
    }),
  ].join("\n");
}

function tellMiss({ pair, case: { place, family, text, slip }, remarks }: Outcome): string {
  return [
    `MISS ${place} ${family} ${pair}: "${slip?.words}" -> "${slip?.right}"`,
    indent(text),
    ...remarks.map((remark) => `  > ${remark}`),
  ].join("\n");
}

function indent(text: string): string {
  return text.replace(/^/gmu, "  | ");
}

await main();
