// What holds for any quotation: copied honestly it is supported, with one word changed it is never,
// and the fix mends it.

import assert from "node:assert/strict";
import fc from "fast-check";
import type { QuotationMention } from "../../../server/core/mention/mention.ts";
import {
  checkQuotation,
  type QuotationVerdict,
} from "../../../server/core/verdict/quotation/compareQuotations.ts";
import { articleWords } from "../../../server/core/verdict/quotation/quotationMessage.ts";
import { article, libraryOf } from "./quotationArticle.ts";

const zh = `青岭县的茶农今年春天采下了一千二百吨新茶，比去年多了3.5%。县农业局的周海棠说，雨水来得不早也不晚，霜冻没有出现。
合作社在2019年买下第一台炒茶机，如今已有46台，每台每小时可以处理80公斤鲜叶。老茶师并不看好机器，他们认为火候只能靠手来掌握。
去年秋天，邻县的两家工厂因为订单减少而停工，317名工人回到了山里。其中一些人开始在网上卖茶，最好的一家店一天卖出2,400盒。`;
const en = `The ferry to Marrow Island has not run since October, when a storm tore 14 metres off the pier. Mayor Ines Calloway
said that repairs would cost $2.6 million, of which the county has promised 40%, and that nobody should expect boats before
spring. Residents, who number 1,380 in winter, doubt it. They don't trust the county's word, and several have bought skiffs.
A survey of 212 households found that 3 in 4 would leave if the school closed, although no such plan has been announced.`;
const ja = `北浜町の水族館は来年四月に閉館する。館長の三宅さんは、入館者が十年で二十万人から六万八千人に減ったと説明した。
建物の耐震工事には12億円かかるが、町の予算では足りない。ペンギン37羽は県外の施設へ移される予定で、行き先はまだ決まっていない。`;

const sources = [
  { language: "zh", text: zh, words: /\p{Script=Han}|[\d.,]*\d%?|[A-Za-z]+/gu },
  {
    language: "en",
    text: en.replaceAll("\n", " "),
    words: /\$?[\d.,]*\d%?(?: million)?|[A-Za-z'’]+/gu,
  },
  {
    language: "ja",
    text: ja,
    words: /\d+億?|[\p{Script=Han}\p{Script=Hiragana}ー]|\p{Script=Katakana}+/gu,
  },
];
const library = libraryOf(
  ...sources.map(({ language, text }) => article(`file:///${language}.txt`, language, text)),
);

interface Piece {
  readonly language: string;
  readonly text: string;
  /** Offsets of its words in it. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/**
 * From one word of an article to another, 14 to 60 words on. Figures are whole words: nobody quotes
 * half of one.
 */
const pieces = fc
  .record({
    source: fc.constantFrom(...sources),
    from: fc.nat({ max: 400 }),
    count: fc.integer({ min: 14, max: 60 }),
  })
  .map(({ source, from, count }): Piece => {
    const all = [...source.text.matchAll(source.words)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    const first = from % (all.length - 14);
    const own = all.slice(first, first + count);
    const start = own[0]?.start ?? 0;
    return {
      language: source.language,
      text: source.text.slice(start, own.at(-1)?.end),
      words: own.map((word) => ({ start: word.start - start, end: word.end - start })),
    };
  });

/** Ways of copying that change no word. */
const honest: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("，", ",").replaceAll("。", "．"),
  (text) => text.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/(?<=\p{Script=Han})(?=\d)/gu, " "),
  (text) => text.replaceAll(" ", "\n"),
  (text) => text.replaceAll("'", "’"),
  (text) => `…${text}……`,
  (text) => `${text}。`,
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
  (text) => text.replace(/来|农|车|县/gu, (one) => ({ 来: "來", 农: "農", 县: "縣" })[one] ?? one),
  (text) =>
    text.replaceAll(", ", " ").replace(/(?<=\p{Script=Han})[，、。](?=\p{Script=Han})/gu, ""),
];

function check(exact: string): QuotationVerdict {
  const mention: QuotationMention = {
    kind: "quotation",
    span: { start: 0, end: exact.length + 2 },
    exact,
    speaker: "周海棠",
  };
  return checkQuotation(mention, library);
}

describe("any quotation", function () {
  this.timeout(30_000);

  it("is supported when it is copied honestly", () => {
    fc.assert(
      fc.property(
        pieces,
        fc.array(fc.constantFrom(...honest), { maxLength: 3 }),
        ({ text }, ways) => {
          const copied = ways.reduce((copy, way) => way(copy), text);
          assert.equal(check(copied).outcome, "supported", copied);
        },
      ),
      { numRuns: 250 },
    );
  });

  it("is supported with words left out for an ellipsis", () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat({ max: 8 }), ({ text, words }, at, count) => {
        const left = 3 + (at % (words.length - 6));
        const right = Math.min(words.length - 3, left + count);
        const head = text.slice(0, words[left - 1]?.end);
        // An ellipsis that hides a negation is an alteration, and has tests of its own.
        fc.pre(!/[不没未]|n't|\bnot?\b/u.test(text.slice(head.length, words[right]?.start)));
        const elided = `${head} …… ${text.slice(words[right]?.start)}`;
        assert.equal(check(elided).outcome, "supported", elided);
      }),
      { numRuns: 200 },
    );
  });

  it("is never supported with a word changed, left out or put in, and the fix mends it", () => {
    const alien = fc.constantFrom("鹤", "7", "banana", "", "不");
    fc.assert(
      fc.property(pieces, alien, fc.nat(), fc.boolean(), ({ text, words }, word, at, keeps) => {
        // Not at the ends: there a quotation may begin and stop where it likes.
        const { start, end } = words[2 + (at % (words.length - 4))] ?? { start: 0, end: 0 };
        const changed =
          text.slice(0, start) + word + (keeps ? " " + text.slice(start) : text.slice(end));
        // A word left out beside its double, or changed to itself, is no change.
        fc.pre(changed.replace(/[\s，。、,.]/gu, "") !== text.replace(/[\s，。、,.]/gu, ""));
        const verdict = check(changed);
        assert.notEqual(verdict.outcome, "supported", `${changed} | ${text}`);
        if (verdict.outcome !== "altered") return;
        assert.equal(check(articleWords(verdict, "“")).outcome, "supported");
      }),
      { numRuns: 300 },
    );
  });
});
