// What a reader, a worker of its own, and its owner say to each other. Plain data: it is copied on the way.

import type { Reference } from "../core/index.ts";

/** Owner to reader: one file to be read. */
export interface ReadJob {
  readonly id: number;
  readonly uri: string;
  /** Handed over to the reader, where they are a buffer of their own. */
  readonly bytes: Uint8Array;
}

/** Reader to owner. "ready" comes once, when jobs can be taken. */
export type ReaderMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly id: number; readonly reference: Reference }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** The message, or undefined for what a library in the reader may post on its own. */
export function parseReaderMessage(data: unknown): ReaderMessage | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  const isOurs = data.kind === "ready" || ("id" in data && typeof data.id === "number");
  // The other side is our own bundle of this very build.
  return isOurs ? (data as ReaderMessage) : undefined;
}

/** What must be handed over instead of copied with the job; a part of a shared buffer is copied. */
export function handedOver({ bytes }: ReadJob): readonly ArrayBuffer[] {
  const { buffer, byteLength } = bytes;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isOwn && byteLength > 0 ? [buffer] : [];
}
