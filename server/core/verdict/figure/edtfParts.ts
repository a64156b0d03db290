// Parts of an EDTF date (ISO 8601-2), read once: an article's dates are compared with each date of a note.

export interface EdtfParts {
  /** Four digits, X for those that are open: "2024", "199X", "19XX", "XX8X". Absent where all are. */
  readonly year?: string;
  /** 1..12 a month, 21..24 a season, 33..36 a quarter, 40..41 a half (EDTF level 2). */
  readonly month?: number;
  readonly day?: number;
}

/** "2024-03-12", "2024-03", "2024", "XXXX-03-12", "199X"; matches "2024-35", not "about 2024". */
const EDTF = /^(?<year>-?[\dX]{4})(?:-(?<month>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?$/u;

/** Values read lately. */
const parsed = new Map<string, EdtfParts | undefined>();
const KEPT = 4096;

/** Undefined for what is no single date. */
export function parseEdtf(value: string): EdtfParts | undefined {
  if (parsed.has(value)) return parsed.get(value);
  if (parsed.size >= KEPT) parsed.clear();
  const parts = readParts(value);
  parsed.set(value, parts);
  return parts;
}

function readParts(value: string): EdtfParts | undefined {
  const groups = EDTF.exec(value)?.groups;
  if (groups === undefined) return undefined;
  const part = (text: string | undefined) =>
    text === undefined || text.startsWith("X") ? undefined : Number(text);
  const [month, day] = [part(groups.month), part(groups.day)];
  return {
    ...(groups.year !== undefined && groups.year !== "XXXX" && { year: groups.year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}
