// RTF, as news archives hand out their articles and old word processors wrote theirs.

import { writeBlocks } from "../blocks.ts";
import type { ReadFile } from "../reader.ts";
import type { Problem } from "../reference.ts";
import { finish, startDocument } from "../writer.ts";
import { listenToRtf, MOST_GROUPS } from "./listen.ts";
import { readTokens } from "./tokens.ts";

/** Reads an .rtf file. */
export function readRtf(bytes: Uint8Array): ReadFile {
  const writer = startDocument();
  if (!String.fromCharCode(...bytes.subarray(0, BEGINNING.length)).startsWith(BEGINNING)) {
    writer.problems.push(NO_RTF);
    return finish(writer);
  }
  const listener = listenToRtf();
  readTokens(bytes, listener);
  if (listener.isTooDeep()) writer.problems.push(TOO_DEEP);
  else if (listener.isOpen()) writer.problems.push(CUT_OFF);
  const blocks = listener.blocks();
  writeBlocks(writer, blocks);
  const read = finish(writer);
  const { title, date } = listener.properties();
  return {
    ...read,
    problems: read.text.includes("\ufffd") ? [...read.problems, UNDECODED] : read.problems,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { savedOn: date }),
  };
}

const BEGINNING = "{\\rtf";

const NO_RTF: Problem = {
  code: "unreadable",
  message: "The file is no RTF document: it does not begin as one.",
};

const TOO_DEEP: Problem = {
  code: "too-deep",
  message: `Groups are nested more than ${MOST_GROUPS} deep; what stands in deeper ones is not read.`,
};

const CUT_OFF: Problem = {
  code: "unreadable",
  message: "The file ends in the middle of the document: a part of it may be missing.",
};

const UNDECODED: Problem = {
  code: "undecodable",
  message: "Some characters are not in the encoding that the file tells; they are shown as \ufffd.",
};
