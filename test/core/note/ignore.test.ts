import assert from "node:assert/strict";
import { ignoreComment, isIgnored, parseIgnored } from "../../../server/core/note/ignore.ts";

function ignored(block: string) {
  const start = block.indexOf("<!--");
  const spans = start === -1 ? [] : [{ start, end: block.indexOf("-->") + 3 }];
  return parseIgnored(block, spans);
}

describe("ignore comments", () => {
  it("silence the words they name, and no others", () => {
    const parsed = ignored("covers 2,989 counties. <!-- tieout-ignore: 2,989 counties -->");
    assert.ok(isIgnored(parsed, "2,989 counties"));
    assert.ok(!isIgnored(parsed, "989 counties"));
  });

  it("may give a reason", () => {
    const parsed = ignored("<!-- tieout-ignore: six; counted by ourselves -->");
    assert.ok(isIgnored(parsed, "six"));
  });

  it("silence the whole block when they name nothing", () => {
    assert.ok(isIgnored(ignored("six <!-- tieout-ignore -->"), "six"));
  });

  it("are not any other comment", () => {
    assert.ok(!isIgnored(ignored("six <!-- tieout is nice -->"), "six"));
    assert.ok(!isIgnored(ignored("six <!-- TODO: six -->"), "six"));
  });

  it("are written so that they are read back", () => {
    const comment = ignoreComment("2,989\ncounties");
    assert.equal(comment, "<!-- tieout-ignore: 2,989 counties -->");
    assert.ok(isIgnored(ignored(comment ?? ""), "2,989 counties"));
  });

  it("are not written for words that would break the comment", () => {
    assert.equal(ignoreComment("5 --> 6"), undefined);
  });
});
