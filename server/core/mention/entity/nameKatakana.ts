// Names in katakana that nothing was told to be: アニタ・デサイ, ハタケノ(つくば市), クボタやヤンマー. What is no word of the language and
// stands where names stand is one; without that, it takes two places.

import { isOneOf } from "../../text/codeAt.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isNameDot } from "./entityChars.ts";
import { wordBefore } from "./entityWords.ts";
import { isLoanWord } from "./loanWords.ts";
import type { KnownEdges } from "./organizationHan.ts";
import { ROLES } from "./personKanjiShape.ts";

export function findKatakanaNames(source: Source, known: KnownEdges): readonly Candidate[] {
  const { folded } = source;
  const found: Candidate[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (charClass(folded, start) !== CHAR.katakana) continue;
    let end = start + 1;
    while (charClass(folded, end) === CHAR.katakana || isInnerDot(folded, end)) end++;
    const run = { start, end };
    const candidate = isWhole(folded, run) ? nameAt(source, known, run) : undefined;
    if (candidate !== undefined) found.push(candidate);
    start = end;
  }
  return found;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function isInnerDot(folded: string, at: number): boolean {
  return isNameDot(folded, at) && charClass(folded, at + 1) === CHAR.katakana;
}

/** Not half of 日本マクドナルド or of ランナーX5. */
function isWhole(folded: string, { start, end }: Run): boolean {
  const [before, after] = [charClass(folded, start - 1), charClass(folded, end)];
  return before !== CHAR.han && before < CHAR.upper && after < CHAR.upper;
}

/** イーロン・マスク, ジャン・ミシェル・バスキア; more are lists. */
const MOST_PARTS = 4;

/** サウスチャイナ・モーニング・ポスト has 18 characters; what is much longer is no name. */
const LONGEST = 30;

/** Shorter ones are too often half a word or a unit. */
const SHORTEST = 3;

function nameAt(source: Source, known: KnownEdges, run: Run): Candidate | undefined {
  const { folded } = source;
  if (run.end - run.start > LONGEST) return undefined;
  const words = folded.slice(run.start, run.end);
  const parts = words.split(/[·•・‧･]/);
  if (parts.length > MOST_PARTS || parts.some((part) => part.length < 2)) return undefined;
  if (parts.length === 1 && isLoanWord(words)) {
    // ナノフロント is made of words, but a firm that announces has its seat told behind it.
    const seated = words.length > LONGEST_WORD && SEATED.test(folded.slice(run.end, run.end + 14));
    return seated ? candidateAt(source, run, "organization", SURE) : undefined;
  }
  if (parts.some(isLoanWord) || known.startsAt.has(run.start)) return undefined;
  if (parts.length > 1) {
    const linked = folded[run.start - 1] === "の" ? 1 : 0;
    const told = wordBefore(ROLES, folded, run.start - linked) > 0;
    return candidateAt(source, run, told ? "person" : "other", SURE);
  }
  const type = tellingType(folded, run) ?? listedWith(folded, known, run);
  if (type !== undefined) return candidateAt(source, run, type, SURE);
  return words.length < SHORTEST ? undefined : candidateAt(source, run, "other", SURE / 2);
}

function tellingType(folded: string, { start, end }: Run): "organization" | "place" | undefined {
  const after = folded.slice(end, end + 14);
  if (HOUSE_AFTER.test(after) || HOUSE_BEFORE.test(folded.slice(Math.max(0, start - 8), start))) {
    return "organization";
  }
  return PLACE_AFTER.test(after) ? "place" : undefined;
}

const LONGEST_WORD = 4;

/** Matches "(東京都港区)", "は28日". */
const SEATED = /^(?:は\d{1,2}日、|\((?:本社)?[^)]{1,10}[市区町村県都府]\))/u;

/** What houses are told with: ハタケノは28日, バローなど3社, ハタケノ(つくば市). */
const HOUSE_AFTER =
  /^(?:は\d{1,2}日|社[はがのとに]|株[はがの価]|傘下|製の|など\d?社|など[数各大]|グループ|系列|子会社|と(?:資本|業務)?提携|と共同|と組|の(?:社長|会長|創業者|担当者|広報|株価|決算|本社|工場|親会社|経営|店舗|製品|新製品|新車|業績|社員|従業員)|\((?:東京|大阪|名古屋|京都|横浜|本社|[^)]{1,12}[市区町村県都府]))/u;

const HOUSE_BEFORE =
  /(?:大手|最大手|メーカー|子会社|親会社|新興企業|企業|銀行|傘下|同業|競合|取引先|提携先)の$/u;

/** インドのプネ出身, チェンマイに置く. */
const PLACE_AFTER =
  /^(?:出身|生まれ|郊外|近郊|在住|育ち|市内|市長|州知事|に(?:本社|本部|拠点|工場|住[むみん]|置[くい]|移り|渡[りっ])|で(?:開[かい]|行われ|暮ら|育[ちっ]|生まれ)|(?:国際)?空港)/u;

/** クボタやヤンマー, デトロイトとモンテレイ: beside a known name it is of its kind. */
function listedWith(
  folded: string,
  known: KnownEdges,
  { start, end }: Run,
): "organization" | "place" | undefined {
  const before = isOneOf("やと、", folded, start - 1) ? known.endingAt.get(start - 1) : undefined;
  const after = isOneOf("やと、", folded, end) ? known.startsAt.get(end + 1) : undefined;
  const type = before?.type ?? after;
  return type === "organization" || type === "place" ? type : undefined;
}
