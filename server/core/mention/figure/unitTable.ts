// Measures: one place for their CLDR identifiers, exact factors and words in Chinese, Japanese and
// English.

import { EVERYDAY } from "./unitEveryday.ts";
import { SCIENCE } from "./unitScience.ts";

export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "time"
  | "month"
  | "temperature"
  | "energy"
  | "power"
  | "data"
  | "frequency"
  | "speed"
  | "voltage"
  | "current"
  | "pressure"
  | "angle"
  | "concentration";

export interface UnitRow {
  /** CLDR unit identifier where there is one. */
  readonly id: string;
  readonly dimension: Dimension;
  /**
   * Worth in the dimension's base unit; undefined where no exact factor exists: temperatures,
   * horsepower, cups.
   */
  readonly factor?: number;
  /** Matched without regard to case. */
  readonly words: readonly string[];
  /** Short signs, whose case matters: "m" is not "M". */
  readonly signs: readonly string[];
}

/**
 * A row: identifier, factor (or -), words, and after a bar the signs. _ is a space within a word; a
 * line that starts with spaces goes on with the row before.
 */
export const UNITS: readonly UnitRow[] = [...EVERYDAY, ...SCIENCE].flatMap(([dimension, block]) =>
  block
    .replaceAll(/\n +/gu, " ")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => parseRow(dimension, row)),
);

function parseRow(dimension: Dimension, row: string): UnitRow {
  const [names = "", signs = ""] = row.split("|");
  const [id = "", factor = "-", ...words] = names.trim().split(" ");
  const [over = "", under = "1"] = factor.split("/");
  return {
    id,
    dimension,
    ...(factor !== "-" && { factor: Number(over) / Number(under) }),
    words: words.map((word) => word.replaceAll("_", " ")),
    signs: signs
      .trim()
      .split(" ")
      .filter((sign) => sign !== ""),
  };
}
