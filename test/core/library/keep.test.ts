/** What was unpacked is one object as long as anybody can tell, and is given up when others need its room. */
import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { kept } from "../../../server/core/library/pack/keep.ts";

/** More than is kept. */
const LARGE = 1_500_000;

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

async function collectRubbish(): Promise<void> {
  // What was looked at in this job is alive until it ends.
  await new Promise((resolve) => setImmediate(resolve));
  if (typeof collect === "function") collect();
}

function counted(cost: number) {
  let made = 0;
  const get = kept(cost, () => ({ number: ++made }));
  return { get, made: () => made };
}

describe("kept", () => {
  it("makes a value once while there is room for it", async () => {
    const one = counted(10);
    one.get();
    await collectRubbish();
    one.get();
    assert.equal(one.made(), 1);
  });

  it("gives the same object while somebody holds it, whatever came after", async () => {
    const one = counted(LARGE);
    const held = one.get();
    counted(LARGE).get();
    await collectRubbish();
    assert.equal(one.get(), held);
    assert.equal(one.made(), 1);
  });

  it("gives the same object within one job, though nobody holds it and others need the room", async () => {
    const one = counted(LARGE);
    one.get();
    await collectRubbish();
    const number = one.get().number;
    counted(LARGE).get();
    if (typeof collect === "function") collect();
    assert.equal(one.get().number, number);
    assert.equal(one.made(), 1);
  });

  it("makes it again when it was given up for others", async () => {
    const one = counted(LARGE);
    one.get();
    counted(LARGE).get();
    await collectRubbish();
    assert.equal(one.get().number, 2);
  });
});
