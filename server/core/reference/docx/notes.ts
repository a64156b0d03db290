// Footnotes and endnotes of a Word document, by the identifier that the body refers to.

import type { Block } from "../blocks.ts";
import { NO_CHARTS } from "../package/chart.ts";
import { attribute, readXml } from "../package/xml.ts";
import { type BodyListener, listenToBody } from "./body.ts";

/** Blocks of each note, by kind and identifier: "footnote 2". */
export function readNotes(
  bytes: Uint8Array | undefined,
  kind: "footnote" | "endnote",
  headings: ReadonlySet<string>,
): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, readonly Block[]>();
  if (bytes === undefined) return found;
  let listener: BodyListener | undefined;
  let id = "";
  readXml(bytes, {
    open(name, attributes) {
      // Lines that part the notes from the page are notes of a type of their own.
      const isNote = name === kind && attribute(attributes, "type") === undefined;
      if (isNote) {
        listener = listenToBody({ headings, notes: new Map(), charts: NO_CHARTS });
        id = `${kind} ${attribute(attributes, "id") ?? ""}`;
      } else listener?.events.open(name, attributes);
    },
    close(name) {
      if (name !== kind) return listener?.events.close(name);
      if (listener !== undefined) found.set(id, listener.blocks());
      listener = undefined;
    },
    text: (words) => listener?.events.text(words),
  });
  return found;
}
