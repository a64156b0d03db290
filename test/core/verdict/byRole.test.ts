// Whose a figure is by what it is meant to be: a target or a limit, beside what was reached.

import { check, clean } from "../fixture.ts";

const TRAMS = `
  --- trams.md
  Some 91.7% of trams arrived within five minutes of schedule, short of the target of 96%.
  Tests in the spring had shown 0.46 milligrams of lead per litre, six times the permitted 0.07 milligrams.
  --- note
`;

describe("figures told as a target", () => {
  it("though they are what was reached", () =>
    check(`${TRAMS}
  The target for arrivals on schedule is 91.7%.
  ~ 91.7% refuted by trams.md "96%"
`));

  it("are right where they are the target", () =>
    check(`${TRAMS}
  The target for arrivals on schedule is 96%.
  ~ 96% supported by trams.md
`));

  it("as a limit", () =>
    check(`${TRAMS}
  The legal limit for lead is 0.46 milligrams per litre.
  ~ 0.46 milligrams refuted by trams.md "0.07 milligrams"
`));

  it("are not where the note tells what fell short of it", () =>
    clean(`${TRAMS}
  Against the target, only 91.7% of trams arrived on schedule.
  Arrivals on schedule missed the target at 91.7%.
  The legal limit for lead was passed six times over, at 0.46 milligrams per litre.
`));
});
