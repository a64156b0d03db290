import assert from "node:assert/strict";
import { compareDates, type Dated } from "../../../server/core/verdict/figure/compareDates.ts";

type Case = readonly [note: string | undefined, article: string | undefined, outcome: string];

/** "2026-03-12 of XXXX-03-12" is a value with the parts of it that are written. */
function dated(shown: string | undefined): Dated {
  const [value, written] = shown?.split(" of ") ?? [];
  return { value: value === "?" ? undefined : value, written };
}

function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [note, article, outcome] of cases) {
      it(`${note} against ${article}: ${outcome}`, () => {
        const { outcome: found, lessPrecise } = compareDates(dated(note), dated(article));
        assert.equal(lessPrecise === true ? `${found}, less precise` : found, outcome);
      });
    }
  });
}

table("compareDates: by the parts that both tell", [
  ["2024", "2024", "agrees"],
  ["2024", "2024-03", "agrees"],
  ["2024-03", "2024", "agrees, less precise"],
  ["2024-03", "2024-03-28", "agrees"],
  ["2022-03", "2024-03", "differs"],
  ["2024-03-01", "2024-03-28", "differs"],
  ["XXXX-03", "2024-03", "agrees"],
  ["XXXX-04", "2024-03", "differs"],
  ["XXXX-03-28", "2024-03-28", "agrees"],
  ["XXXX-XX-28", "2024-03-28", "agrees"],
  ["XXXX-XX-27", "2024-03-28", "differs"],
  [undefined, "2024", "incomparable"],
  ["2024", undefined, "incomparable"],
]);

table("compareDates: quarters, halves, seasons, decades", [
  ["2024-34", "2024-05", "agrees"],
  ["2024-05", "2024-34", "agrees, less precise"],
  ["2024-33", "2024-05", "incomparable"],
  ["2024-34", "2024-33", "differs"],
  ["2024-34", "2023-34", "differs"],
  ["2024-40", "2024-34", "agrees"],
  ["2024-40", "2024-35", "incomparable"],
  ["2024-40", "2024-41", "differs"],
  ["2024-21", "2024-04", "incomparable"],
  ["2024-21", "2024-22", "differs"],
  ["199X", "1995", "agrees"],
  ["1995", "199X", "agrees, less precise"],
  ["198X", "199X", "differs"],
  ["1985", "199X", "incomparable"],
  ["XX8X", "198X", "agrees"],
  ["XX8X", "199X", "differs"],
  ["19XX", "199X", "agrees"],
]);

table("compareDates: intervals", [
  ["2020/2024", "2020/2024", "agrees"],
  ["2020/2024", "2020/2023", "differs"],
  ["2020/2024", "2024", "agrees, less precise"],
  ["2020/2024", "2022", "incomparable"],
  ["2020/2024", "2018", "incomparable"],
  ["2019/..", "2019", "agrees"],
  ["2019/..", "2018", "differs"],
  ["2024-03-04/2024-03-10", "2024-03-06", "agrees"],
  ["2024-03-06", "2024-03-04/2024-03-10", "agrees, less precise"],
  ["2024-03-11", "2024-03-04/2024-03-10", "incomparable"],
  ["2024-03-05/2024-03-11", "2024-03-06", "incomparable"],
  ["2024-03-21/2024-03-31", "2024-03-25", "agrees"],
  ["2024-05-01/2024-05-05", "2024-05-03", "incomparable"],
]);

table("compareDates: what was worked out may agree, and never differs", [
  ["2024-03-12 of XXXX-03-12", "2024-03-12", "agrees"],
  ["2026-03-12 of XXXX-03-12", "2024-03-12", "agrees"],
  ["2026-03-13 of XXXX-03-13", "2026-03-12 of XXXX-03-12", "differs"],
  ["2026-03 of XXXX-03", "2026", "incomparable"],
  ["2023 of XXXX", "2023", "agrees"],
  ["2023 of XXXX", "2022", "incomparable"],
  ["2022", "2023 of XXXX", "incomparable"],
  ["2024-03-11", "2024-03-12 of XXXX", "incomparable"],
  ["2024-04", "2024-03 of XXXX-03", "differs"],
  ["2025-10-18", "2025-11-18 of XXXX-XX-18", "incomparable"],
  ["2025-11-18", "2025-11-18 of XXXX-XX-18", "agrees"],
  ["2025-11-17", "2025-11-18 of XXXX-XX-18", "differs"],
]);

table("compareDates: fiscal years are not the calendar's", [
  ["2024 of FY2024", "2024", "agrees"],
  ["2024", "2024 of FY2024", "agrees"],
  ["2024 of FY2024", "2023 of FY2023", "differs"],
  ["2024 of FY2024", "2023", "incomparable"],
  ["2024 of FY2024", "2023-11", "incomparable"],
  ["2024-33 of FY2024-33", "2024-34 of FY2024-34", "differs"],
  ["2024-33 of FY2024-33", "2023-36", "incomparable"],
]);

table("compareDates: how long ago", [
  ["2023 of -P3Y", "2023", "agrees"],
  ["2023 of -P3Y", "2022", "incomparable"],
  ["? of -P3Y", "? of -P3Y", "agrees"],
  ["? of -P3Y", "2021 of -P3Y", "agrees"],
  ["2023 of -P3Y", "2021 of -P3Y", "incomparable"],
  ["? of -P3Y", "? of -P4Y", "incomparable"],
]);
