import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { completeInEntities } from "../../../server/core/feature/complete/entitiesFile.ts";
import { finishesOn } from "../runaway.ts";

/** The labels at "|". */
function at(marked: string): readonly string[] {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  return completeInEntities(text, offset).map(({ label }) => label);
}

describe("completion in the file of names", () => {
  it("offers the keys that the entry has not yet", () => {
    assert.deepEqual(at("- |"), ["name", "aliases", "type", "note"]);
    assert.deepEqual(at("- na|"), ["name"]);
    assert.deepEqual(at("- name: 雷军\n  |"), ["aliases", "type", "note"]);
    assert.deepEqual(at("- name: 雷军\n  aliases:\n    - Lei Jun\n  # who\n\n  t|"), ["type"]);
    assert.deepEqual(at("- note: x\n- name: 雷军\n  n|"), ["note"]);
    assert.deepEqual(at("entities:\n  - name: 雷军\n    no|"), ["note"]);
    assert.deepEqual(at("entities:\n  - |"), ["name", "aliases", "type", "note"]);
    assert.deepEqual(at("- name: a\n  aliases:\n    - b\n- t|"), ["type"]);
  });

  it("offers types behind their key alone", () => {
    assert.deepEqual(at("- name: 雷军\n  type: p|"), ["person", "place", "product"]);
    assert.deepEqual(at("- type: |").length, 6);
    assert.deepEqual(at("- name: 雷军\n  note: p|"), []);
  });

  it("offers nothing among names, nor where no key can stand", () => {
    assert.deepEqual(at("- name: n|"), []);
    assert.deepEqual(at("- name: 雷军\n  aliases: [n|"), []);
    assert.deepEqual(at("- name: 雷军\n  aliases:\n    - n|"), []);
    assert.deepEqual(at("- name: 雷军\n  aliases:\n  - n|"), []);
    assert.deepEqual(at("- name: 雷军\n      n|"), []);
    assert.deepEqual(at("n|"), []);
  });

  finishesOn(["- ", " ", "- n\n", "\n", "#\n", "\n- n"], (text) =>
    completeInEntities(text, text.length),
  );

  it("knows the keys and types of the schema", () => {
    const { definitions } = JSON.parse(readFileSync("schemas/entities.json", "utf8"));
    const { properties } = definitions.entity;
    assert.deepEqual(at("- |"), Object.keys(properties));
    assert.deepEqual(at("- type: |"), properties.type.enum);
  });
});
