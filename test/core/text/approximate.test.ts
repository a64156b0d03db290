import assert from "node:assert/strict";
import { findApproximate, MAX_PATTERN, MAX_TEXT } from "../../../server/core/text/approximate.ts";

describe("findApproximate", () => {
  const found = (text: string, pattern: string, errors: number): string | undefined => {
    const place = findApproximate(text, pattern, errors);
    return place && `${text.slice(place.span.start, place.span.end)} ${place.errors}`;
  };

  it("finds the words verbatim, changed, with more and with less", () => {
    const text = "小米覆盖了中国2898个区县，还在增加。";
    assert.equal(found(text, "中国2898个区县", 3), "中国2898个区县 0");
    assert.equal(found(text, "中国2989个区县", 3), "中国2898个区县 2");
    assert.equal(found(text, "覆盖中国2898个区县", 3), "覆盖了中国2898个区县 1");
    assert.equal(found(text, "中国的2898个区县", 3), "中国2898个区县 1");
  });

  it("finds nothing beyond the errors allowed", () => {
    assert.equal(found("覆盖了中国2898个区县", "中国2989个区县", 1), undefined);
    assert.equal(found("覆盖了中国2898个区县", "灯塔照亮了港口", 3), undefined);
    assert.equal(found("", "灯塔", 1), undefined);
    assert.equal(found("灯塔", "", 1), undefined);
  });

  it("does not search beyond its limits", () => {
    assert.equal(findApproximate("a".repeat(MAX_TEXT + 1), "ab", 1), undefined);
    assert.equal(findApproximate("ab", "a".repeat(MAX_PATTERN + 1), 1), undefined);
  });
});
