// What the tests of names share: an article in, its entities out.

import assert from "node:assert/strict";
import { type EntityRecord, findEntities } from "../../../server/core/mention/entity/entity.ts";
import { foldedText } from "../../../server/core/text/foldedText.ts";

/** "person 林晓东 = Lin Xiaodong" for each record, in order of first mention. */
export function names(text: string, language = "zh"): readonly string[] {
  return records(text, language).map(
    ({ type, name, aliases }) => `${type} ${[name, ...aliases].join(" = ")}`,
  );
}

export function records(text: string, language = "zh"): readonly EntityRecord[] {
  const passages = text.split("\n").map(foldedText);
  return findEntities(passages, language);
}

export function has(text: string, expected: string, language = "zh"): void {
  assert.ok(names(text, language).includes(expected), `${expected} in ${names(text, language)}`);
}

export function hasNot(text: string, name: string, language = "zh"): void {
  const all = records(text, language).flatMap((record) => [record.name, ...record.aliases]);
  assert.ok(!all.includes(name), `${name} is none of ${all}`);
}
