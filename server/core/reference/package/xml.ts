// XML as events: names without their prefixes, words with their entities resolved. No document type is ever expanded: an entity that
// XML itself does not define stays as it is written. Depth is bounded.

import { Parser } from "htmlparser2";
import { decodeText } from "../decode.ts";
import type { Problem } from "../reference.ts";

/** What a reader of XML is told, in order of the text. */
export interface MarkupEvents {
  /** `name` without its prefix: "p" of `<w:p>`. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(words: string): void;
}

/** By name as written. */
export type Attributes = Readonly<Record<string, string>>;

/** Elements within elements; real documents stay below a hundred. */
export const MOST_DEPTH = 512;

/** Reads the XML of an archive's entry; gives the problem that ended the reading early. Never throws on bad XML. */
export function readXml(bytes: Uint8Array, events: MarkupEvents): Problem | undefined {
  return readMarkup(decodeText(bytes, { charset: "utf-8" }).text, events, "xml");
}

/**
 * Reads XML, or HTML as browsers would: unclosed paragraphs, named characters, scripts that are no words. XHTML is HTML whose elements
 * may close themselves.
 */
export function readMarkup(
  text: string,
  events: MarkupEvents,
  kind: "xml" | "html" | "xhtml",
): Problem | undefined {
  let depth = 0;
  let isTooDeep = false;
  let declaresEntities = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MOST_DEPTH) isTooDeep = true;
        if (isTooDeep) parser.pause();
        else events.open(localName(name), attributes);
      },
      onclosetag(name) {
        depth--;
        if (!isTooDeep) events.close(localName(name));
      },
      onprocessinginstruction(name, data) {
        declaresEntities ||= name.toLowerCase() === "!doctype" && /<!ENTITY/iu.test(data);
      },
      ontext(words) {
        if (!isTooDeep) events.text(words);
      },
    },
    { xmlMode: kind === "xml", recognizeSelfClosing: kind !== "html", decodeEntities: true },
  );
  for (let at = 0; at < text.length && !isTooDeep; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  if (isTooDeep) return TOO_DEEP;
  parser.end();
  return declaresEntities ? ENTITIES : undefined;
}

/** Characters given to the parser at once: what it holds back stays small. */
const CHUNK = 1 << 16;

const TOO_DEEP: Problem = {
  code: "too-deep",
  message: `Elements are nested more than ${MOST_DEPTH} deep; what follows is not read.`,
};

const ENTITIES: Problem = {
  code: "unsafe-xml",
  message: "The file declares entities of its own; they are not expanded.",
};

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute whatever its prefix: `w:val` and `val` are "val". */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Whether a switch is on: `<w:b/>`, `val="1"`. Not: `val="0"`, `val="false"`. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/iu.test(value);
}
