// What a reader does: it reads the file and indexes it. Of all that runs beside each other, only readers know the formats.

import { encodeReference, readReference } from "../core/index.ts";
import type { ReaderMessage, ReadJob } from "./messages.ts";

/** Reads the file. Never rejects: a fault of ours is told, and costs this file only. */
export async function answerJob({ id, ...file }: ReadJob): Promise<ReaderMessage> {
  try {
    return { kind: "read", id, packed: encodeReference(await readReference(file)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "failed", id, message: `It could not be read: ${reason}` };
  }
}
