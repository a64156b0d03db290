// Who says a quotation, where the words right beside it name somebody: 雷军说：“…”, “…”卢伟冰表示,
// "…," Stringer said, 「…」と雷軍氏は語った. Only a name that stands next to the verb of speech counts;
// pronouns and guesses give nothing. A file a language has the patterns.

import type { Span } from "../../text/span.ts";
import { speakerAfterEn, speakerBeforeEn } from "./quotationSpeakerEn.ts";
import { speakerJa } from "./quotationSpeakerJa.ts";
import { speakerAfterZh, speakerBeforeZh } from "./quotationSpeakerZh.ts";

/** Code units looked at on either side; a name, a title and a verb fit. */
const REACH = 60;

/** The speaker that the text around the quotation at `span` (marks included) names, as written. */
export function findSpeaker(text: string, span: Span): string | undefined {
  const before = lastClause(text.slice(Math.max(0, span.start - REACH), span.start));
  const after = text.slice(span.end, span.end + REACH);
  const found =
    speakerBeforeZh(before) ??
    speakerBeforeEn(before) ??
    speakerJa(before, after) ??
    speakerAfterZh(after);
  // "… while driving." Acme said it …: a full stop inside the marks ends the sentence.
  const ended = text.charAt(span.end - 2) === ".";
  return found ?? (ended ? undefined : speakerAfterEn(after));
}

/**
 * What stands after the last end of a clause; the colon or comma right before the mark is not one.
 */
function lastClause(text: string): string {
  const body = text.replace(/[:：,，、]?\s?$/u, "");
  const cut = Math.max(...CLAUSE_ENDS.map((mark) => body.lastIndexOf(mark)));
  return text.slice(cut + 1);
}

const CLAUSE_ENDS = ["。", "！", "？", "；", ";", "，", "”", "」", "』", "\n"];
