// A reference as pieces of bytes, and one that is read from such pieces when it is asked for its text or passages.

import type { Reference } from "../../reference/reference.ts";
import { cursorAt } from "./byteReader.ts";
import { byteWriter } from "./byteWriter.ts";
import { kept } from "./keep.ts";
import { packPassages, unpackPassages } from "./packPassages.ts";
import { packText, unpackText } from "./packText.ts";
import { plainPacker, unpackPlain, unpackTable } from "./plain.ts";
import { far, near, type Piece, type Sections } from "./sections.ts";

/** The pieces in their order. */
const PIECE = { table: 0, head: 1, text: 2, passages: 3, locators: 4 } as const;

/** How many pieces a reference has. */
export const REFERENCE_SECTIONS = 5;

/** What a reference says of itself; few bytes, read at once. */
type Head = Omit<Reference, keyof Late>;

/** What is unpacked when asked for. */
type Late = Pick<Reference, "text" | "passages" | "locators">;

export function packReference(reference: Reference): readonly Piece[] {
  const { text, passages, locators, ...head } = reference;
  const plain = plainPacker();
  const packed = packPassages(passages, text, plain);
  const packPlain = (value: Head | Reference["locators"]) => {
    const writer = byteWriter();
    plain.pack(value, writer);
    return writer.take();
  };
  const [heads, places] = [packPlain(head), packPlain(locators)];
  return [near(plain.table()), near(heads), far(packText(text)), far(packed), far(places)];
}

/** Text, passages and locators are unpacked when asked for, and as long as they are used. */
export function openReference(sections: Sections): Reference {
  const table = () => unpackTable(sections.bytes(PIECE.table));
  const head = unpackPlain<Head>(cursorAt(sections.bytes(PIECE.head)), table());
  const opened = kept(sections.lengthOf(PIECE.text), () => {
    const text = unpackText(sections.once(PIECE.text));
    const strings = table();
    return {
      text,
      passages: unpackPassages(sections.once(PIECE.passages), text, strings),
      locators: unpackPlain<Reference["locators"]>(
        cursorAt(sections.once(PIECE.locators)),
        strings,
      ),
    };
  });
  return new PackedReference(head, opened);
}

/** A class for the engine's sake: see `PackedPassage`. */
class PackedReference implements Reference {
  declare readonly uri: string;
  declare readonly title: string;
  declare readonly language: string;
  declare readonly encoding?: string;
  declare readonly date?: string;
  declare readonly problems: Reference["problems"];
  readonly #late: () => Late;

  constructor(head: Head, late: () => Late) {
    Object.assign(this, head);
    this.#late = late;
  }

  get text(): string {
    return this.#late().text;
  }
  get passages(): Reference["passages"] {
    return this.#late().passages;
  }
  get locators(): Reference["locators"] {
    return this.#late().locators;
  }
}
