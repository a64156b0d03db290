import assert from "node:assert/strict";
import { stem } from "../../../server/core/lexicon/stem.ts";

describe("stem", () => {
  const together = [
    "county counties",
    "cover covers covered covering",
    "increase increases increased increasing",
    "rise rises rose risen rising",
    "sell sells sold selling",
    "plan plans planned planning",
    "rate rates rated",
    "price prices priced pricing",
    "company companies",
    "house houses housed",
    "tax taxes taxed taxing",
    "crash crashes crashed crashing",
    "loss losses",
    "control controls controlled controlling",
    "die dies died dying",
    "person people persons",
    "child children",
    "woman women",
    "analysis analyses",
    "movie movies",
    "hero heroes",
    "agree agrees agreed agreeing",
    "study studies studied studying",
    "centre center centres centers",
    "organise organize organised organizing",
    "size sizes",
    "announce announced announces announcing",
    "change changes changed changing",
    "cheap cheaper",
    "virus",
    "species",
  ];
  for (const line of together) {
    it(`brings together: ${line}`, () => {
      const stems = new Set(line.split(" ").map(stem));
      assert.equal(stems.size, 1, [...stems].join(" "));
    });
  }

  const apart = [
    ["plan", "plane"],
    ["car", "care"],
    ["star", "stare"],
    ["rat", "rate"],
    ["new", "news"],
    ["founder", "founded"],
    ["found", "founded"],
    ["play", "player"],
    ["build", "building"],
    ["good", "goods"],
    ["unit", "united"],
    ["add", "ad"],
    ["security", "securities"],
    ["policy", "police"],
    ["university", "universe"],
    ["custom", "customs"],
    ["meet", "meeting"],
    ["organ", "organize"],
    ["met", "meter"],
    ["mean", "means"],
    ["bed", "b"],
    ["king", "k"],
    ["speed", "spee"],
  ] as const;
  for (const [a, b] of apart) {
    it(`keeps apart: ${a}, ${b}`, () => assert.notEqual(stem(a), stem(b)));
  }
});
