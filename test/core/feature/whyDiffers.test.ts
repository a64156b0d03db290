import assert from "node:assert/strict";
import { checkNote, explainClaim } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const ARTICLE =
  "2025年3月20日\n\n3月19日，斑兰茶饮在港交所挂牌，首日上涨14.2%，市值达到263亿港元。\n";

describe("why two figures differ", () => {
  const cases: readonly (readonly [note: string, words: string, why: string])[] = [
    // Each year is worked out: the day is what somebody wrote.
    ["斑兰茶饮3月16日在港交所挂牌。", "3月16日", "Another day: the reference has 19 March 2025."],
    ["斑兰茶饮4月19日在港交所挂牌。", "4月19日", "Another month: the reference has 19 March 2025."],
    [
      "斑兰茶饮在港交所挂牌，市值达到263亿美元。",
      "263亿美元",
      "Another currency: USD here, HKD in the reference.",
    ],
  ];
  for (const [text, words, why] of cases) {
    it(`${text}: ${why}`, async () => {
      const library = await libraryOf(new Map([["a.txt", ARTICLE]]));
      const note = checkNote({ text }, library, { today: "2026-11-22" });
      const claim = note.claims.find(({ span }) => text.slice(span.start, span.end) === words);
      assert.ok(claim);
      assert.equal(claim.verdict, "refuted", claim.reason);
      assert.equal(explainClaim(claim, note).why, why);
    });
  }
});
