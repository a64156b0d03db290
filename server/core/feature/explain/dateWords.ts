// An EDTF date in plain English, so that a reader sees how Tieout read the words: 2024年第三季度 is "third quarter of 2024",
// 80年代 "1980s", 午後7時半 "19:30", "March 12" of an article of 2024 "12 March 2024".

/** The value as a person would say it; the value itself where it has a form that is not known here. */
export function dateWords(value: string): string {
  return value.startsWith("T") ? value.slice(1) : `${intervalWords(value)}${missingWords(value)}`;
}

function intervalWords(value: string): string {
  const [from = "", to] = value.split("/");
  if (to === undefined) return pointWords(value);
  if (isOpen(to)) return `from ${pointWords(from)} on`;
  if (isOpen(from)) return `up to ${pointWords(to)}`;
  return `${pointWords(from)} to ${pointWords(to)}`;
}

/** ", the year not told" */
function missingWords(value: string): string {
  if (!value.includes("XXXX")) return "";
  return value.includes("XXXX-XX") ? ", the month not told" : ", the year not told";
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

/** Matches "2024", "198X", "XXXX-03-12", "2024-35"; not "2024-3". A mark of doubt may follow. */
const POINT = /^(?<year>[\dX]{4})(?:-(?<month>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?(?<doubt>[~?%])?$/u;

function pointWords(value: string): string {
  const groups = POINT.exec(value)?.groups;
  if (groups === undefined) return value;
  const year = yearWords(groups.year ?? "");
  const month = periodWords(known(groups.month), year);
  const day = known(groups.day)?.replace(/^0/u, "");
  const dayWords = day !== undefined && month === undefined ? `day ${day}` : day;
  const said = [dayWords, month, year].filter((word) => word !== undefined).join(" ");
  return groups.doubt === undefined ? said : `about ${said}`;
}

function known(part: string | undefined): string | undefined {
  return part === undefined || part === "XX" ? undefined : part;
}

/** "2024", "1980s" of 198X, "1900s" of 19XX; undefined where it is not told. */
function yearWords(year: string): string | undefined {
  if (year === "XXXX") return undefined;
  return year.includes("X") ? `${year.replaceAll("X", "0")}s` : year;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

const PERIODS: Readonly<Record<number, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "first quarter",
  34: "second quarter",
  35: "third quarter",
  36: "fourth quarter",
  40: "first half",
  41: "second half",
};

/** EDTF's second part: 1..12 months, 21..24 seasons, 33..36 quarters, 40 and 41 halves. */
function periodWords(part: string | undefined, year: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  const number = Number(part);
  const name = MONTHS[number - 1] ?? PERIODS[number] ?? `period ${part}`;
  return number > 12 && year !== undefined ? `${name} of` : name;
}
