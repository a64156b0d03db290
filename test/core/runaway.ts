// Texts made to hang a finder. No clock is read: the texts are so long that work which grows with their square
// takes most of a minute, and Mocha's own limit for a test, far above what honest work takes on a busy machine, tells the two apart.

import { it } from "mocha";

/** Declares a test for each of `pieces`, repeated to some 200,000 characters. */
export function finishesOn(pieces: readonly string[], run: (text: string) => void): void {
  for (const piece of pieces) {
    it(`is done with ${JSON.stringify(piece)} over and over`, () => {
      run(piece.repeat(Math.ceil(LENGTH / piece.length)));
    }).timeout(LIMIT);
  }
}

/** Characters. Squared, at a nanosecond a step, forty seconds; linear work takes some tenths of one. */
const LENGTH = 200_000;
/** Milliseconds. */
const LIMIT = 30_000;
