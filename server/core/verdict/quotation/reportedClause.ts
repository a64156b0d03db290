// The part of a sentence that is reported of somebody, without quotation marks: "Lei Jun said that [it will cover more counties]".

import { enVerbs, enViews, zhVerbs } from "../../mention/quotation/speechWords.ts";
import type { Span } from "../../text/span.ts";

/** Whether a text may report anything: asked before its sentences are read. */
export function mayReport(text: string): boolean {
  return REPORTS.test(text);
}

const REPORTS = new RegExp(
  `\\b(?:${enVerbs}|${enViews}|according to)\\b|[Aa]ccording to|(?:${zhVerbs}|提醒|预计)|によ(?:ると|れば)|と(?:述べ|語っ|話し|指摘|強調|説明|み|見)|[:：]`,
  "u",
);

/** The part of a sentence that is reported, and not who reports it; undefined where it reports nothing. */
export function reportedClause(sentence: string): Span | undefined {
  for (const pattern of CLAUSES) {
    const match = pattern.exec(sentence);
    const words = match?.groups?.words?.trim();
    if (match === null || words === undefined || words === "") continue;
    const start = sentence.indexOf(words, match.index);
    return { start, end: start + words.length };
  }
  return undefined;
}

const CLAUSES: readonly RegExp[] = [
  // "According to Kessel, more than …"
  /^[Aa]ccording to [^,]{2,80},\s(?<words>.{12,600})$/u,
  // "… are never returned, according to Deschamps." and "…, Deschamps said."
  new RegExp(
    `^(?<words>.{12,600}),\\s(?:according to [^,]{2,80}|[^,]{2,60}\\s(?:${enVerbs}))[.!]?$`,
    "u",
  ),
  // "Subsidies were about 9.8bn, said Qiu, who now sees more growth."
  new RegExp(`^(?<words>.{12,600}?),\\s(?:${enVerbs})\\s(?=\\p{Lu})`, "u"),
  // "Imogen Hartwell argued that a modern boat …"
  new RegExp(`^.{2,120}?\\b(?:${enVerbs}|${enViews})\\s(?:that\\s)?(?<words>.{12,600})$`, "u"),
  // 周启明指出，部分加盟商…
  new RegExp(
    `^.{1,60}?(?:${zhVerbs}|提醒|预计|預計)(?:道|过|過)?[，,：:]?\\s?(?<words>.{6,400})$`,
    "u",
  ),
  // "Miao Jingshu on the night of the flood: the hardest thing was …"
  /^[^:：]{2,80}[:：]\s?(?<words>.{6,400})$/u,
  // 堂本健によると、…
  /^.{2,60}?によ(?:ると|れば)、?(?<words>.{6,400}?)(?:という|とのこと(?:だ|です))?。?$/u,
  // 堂本氏は…と述べた
  /^.{2,40}?[はが]、?(?<words>.{6,400}?)と[^。、]{0,12}(?:述べ|語っ|話し|指摘|強調|説明|見|み)[^。]{0,6}。?$/u,
];
