// Backslash escapes and character references.

import { edit, type Scan } from "./scan.ts";

/** `\*` is "*"; a backslash at a line's end breaks the line. */
export function readEscape(scan: Scan, at: number): number {
  const next = scan.source.charAt(at + 1);
  if (next === "\n") {
    edit(scan, at, at + 2, "\n");
    return at + 2;
  }
  if (next === "" || !ESCAPABLE.includes(next)) return at + 1;
  edit(scan, at, at + 1, "");
  return at + 2;
}

const ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/** `&amp;`, `&#8212;`, `&#x2014;`. Names that are not in the table stay as written. */
export function readEntity(scan: Scan, at: number): number {
  const match = ENTITY.exec(scan.source.slice(at, at + LONGEST));
  const words = match === null ? undefined : decodeEntity(match[0]);
  if (match === null || words === undefined) return at + 1;
  edit(scan, at, at + match[0].length, words);
  return at + match[0].length;
}

/** `&nbsp;`, `&#160;`, `&#xA0;`. Not: `R&D;`-like runs with spaces, `&;`. */
const ENTITY =
  /^&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z]\w{1,30}));/u;
const LONGEST = 34;

/** The character that an HTML character reference stands for; undefined for an unknown name. */
export function decodeEntity(reference: string): string | undefined {
  const groups = ENTITY.exec(reference)?.groups;
  if (groups?.decimal !== undefined) return fromCodePoint(Number(groups.decimal));
  if (groups?.hex !== undefined) return fromCodePoint(Number.parseInt(groups.hex, 16));
  return groups?.name === undefined ? undefined : NAMED.get(groups.name);
}

function fromCodePoint(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : "\ufffd";
}

/** The names met in prose; HTML has some 2,000 more, for maths and arrows. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    zwj: "\u200d",
    zwnj: "\u200c",
    shy: "\u00ad",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    laquo: "«",
    raquo: "»",
    sbquo: "‚",
    bdquo: "„",
    middot: "·",
    bull: "•",
    times: "×",
    divide: "÷",
    minus: "−",
    plusmn: "±",
    deg: "°",
    permil: "‰",
    frac12: "½",
    frac14: "¼",
    frac34: "¾",
    sup1: "¹",
    sup2: "²",
    sup3: "³",
    micro: "µ",
    euro: "€",
    pound: "£",
    yen: "¥",
    cent: "¢",
    sect: "§",
    para: "¶",
    copy: "©",
    reg: "®",
    trade: "™",
    le: "≤",
    ge: "≥",
    ne: "≠",
    asymp: "≈",
    eacute: "é",
    egrave: "è",
    agrave: "à",
    ccedil: "ç",
    ouml: "ö",
    uuml: "ü",
    auml: "ä",
    szlig: "ß",
    oslash: "ø",
    ntilde: "ñ",
  }),
);
