// Sums that tick nothing: how often is no time that is spent, and a figure told twice is one.

import { check, clean } from "../fixture.ts";

const SESSION = `
  --- session.txt
  This will be a guided meditation of 30 minutes, with music.
  I'll check in with you throughout the meditation every 10 minutes.
  Another 10 minutes have passed, continue to meditate.
  --- note
`;

describe("a figure told twice", () => {
  it("adds up to nothing", () =>
    check(`${SESSION}
  It is a 20-minute guided meditation with periodic check-ins.
          ^^^^^^^^^ refuted by session.txt "30 minutes"
`));

  it("is a part where the note adds it", () =>
    check(`
  --- works.txt
  The Harwick works will hire 250 people. The Selby works will hire 120 people.
  --- note
  The two works will hire 370 people together.
                          ^^^^^^^^^^ supported by works.txt
`));
});

describe("a share of a change", () => {
  const TRUST = `
  --- trust.txt
  It is trusted by over 1,000 businesses worldwide, with clients reporting a 50% reduction in lead times.
  --- note
`;
  it("is no part of a level", () =>
    check(`${TRUST}
  The platform is trusted by over 500 businesses, with clients reporting a 50% reduction in project lead times.
                                  ^^^^^^^^^^^^^^ refuted by trust.txt "1,000 businesses"
`));

  it("is a change where the note tells one", () =>
    clean(`
  --- profit.txt
  純利益は40億円と21％の減益だった。
  --- note
  純利益は8.4億円の減少となった。
`));
});
