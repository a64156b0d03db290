import assert from "node:assert/strict";
import { codeAt, isOneOf } from "../../../server/core/text/codeAt.ts";

describe("characters at offsets", () => {
  it("outside a text there is none, whatever is asked for", () => {
    for (const offset of [-1, 2, 100]) {
      assert.equal(codeAt("区县", offset), 0);
      assert.equal(isOneOf("区县 \0", "区县", offset), false);
    }
  });

  it("inside they are the text's own", () => {
    assert.equal(codeAt("区县", 1), "县".charCodeAt(0));
    assert.equal(isOneOf("省县", "区县", 1), true);
    assert.equal(isOneOf("省县", "区县", 0), false);
  });
});
