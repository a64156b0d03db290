// A reference as pieces of bytes, and one that is read from such pieces when it is asked for its text or passages.

import type { Reference } from "../../reference/reference.ts";
import { cursorAt } from "./byteReader.ts";
import { byteWriter } from "./byteWriter.ts";
import { kept } from "./keep.ts";
import { packPassages, unpackPassages } from "./packPassages.ts";
import { packText, unpackText } from "./packText.ts";
import { plainPacker, unpackPlain, unpackTable } from "./plain.ts";

/** How many pieces a reference has. */
export const REFERENCE_SECTIONS = 5;

/** What a reference says of itself; few bytes, read at once. */
type Head = Omit<Reference, "text" | "passages" | "locators">;

export function packReference(reference: Reference): readonly Uint8Array[] {
  const { text, passages, locators, ...head } = reference;
  const plain = plainPacker();
  const packed = packPassages(passages, text, plain);
  const packPlain = (value: Head | Reference["locators"]) => {
    const writer = byteWriter();
    plain.pack(value, writer);
    return writer.take();
  };
  const [heads, places] = [packPlain(head), packPlain(locators)];
  return [plain.table(), heads, packText(text), packed, places];
}

/** Text, passages and locators are unpacked when asked for, and as long as they are used. */
export function openReference(pieces: readonly Uint8Array[]): Reference {
  const [tables, heads, texts, passages, places] = pieces;
  const empty = new Uint8Array();
  const table = unpackTable(tables ?? empty);
  const head = unpackPlain<Head>(cursorAt(heads ?? empty), table);
  const opened = kept(texts?.length ?? 0, () => {
    const text = unpackText(texts ?? empty);
    return {
      text,
      passages: unpackPassages(passages ?? empty, text, unpackTable(tables ?? empty)),
      locators: unpackPlain<Reference["locators"]>(cursorAt(places ?? empty), table),
    };
  });
  return {
    ...head,
    get text() {
      return opened().text;
    },
    get passages() {
      return opened().passages;
    },
    get locators() {
      return opened().locators;
    },
  };
}
