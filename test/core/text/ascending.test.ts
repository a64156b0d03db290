import assert from "node:assert/strict";
import fc from "fast-check";
import { ascendingOrder } from "../../../server/core/text/ascending.ts";

describe("ascending order", () => {
  it("is that of a stable sort, for numbers of all 32 bits", () => {
    fc.assert(
      // Few different numbers: equal ones must keep their order.
      fc.property(
        fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 0xffffffff }))),
        (numbers) => {
          const sorted = numbers
            .map((number, i) => ({ number, i }))
            .sort((a, b) => a.number - b.number || a.i - b.i);
          assert.deepEqual(
            [...ascendingOrder(Uint32Array.from(numbers))],
            sorted.map(({ i }) => i),
          );
        },
      ),
    );
  });
});
