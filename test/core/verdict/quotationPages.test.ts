// Quotations over the page break of a plain text.

import assert from "node:assert/strict";
import { clean } from "../fixture.ts";

const BOARD = `
  --- board.txt
  The board decided in March that the lighthouse would be kept for the

  - 3 -

  sake of the 2,898 fishermen, who had asked for it.

  - 4 -

  Nobody was told.

  - 5 -
  --- note
`;

describe("a quotation over a page break", () => {
  it("agrees without the page's number", () =>
    clean(`${BOARD}
  The board said "the lighthouse would be kept for the sake of the 2,898 fishermen".
`));

  it("must have the words on both sides", () =>
    assert.rejects(async () =>
      clean(`${BOARD}
  The board said "the lighthouse would be kept for the safety of the 2,898 fishermen".
`),
    ));
});
