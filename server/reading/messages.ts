// What a reader, a worker of its own, and its owner say to each other. Plain data: it is copied on the way.

/** Owner to reader: one file to be read. */
export interface ReadJob {
  readonly id: number;
  readonly uri: string;
  /** Of texts, as the user set it. */
  readonly encoding?: string | undefined;
  /** Handed over to the reader, where they are a buffer of their own. */
  readonly bytes: Uint8Array;
}

/** Reader to owner. "ready" comes once, when jobs can be taken; `packed` is what `decodeReference` takes. */
export type ReaderMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly id: number; readonly packed: Uint8Array }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** The message, or undefined for what a library in the reader may post on its own. */
export function parseReaderMessage(data: unknown): ReaderMessage | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  const isOurs = data.kind === "ready" || ("id" in data && typeof data.id === "number");
  // The other side is our own bundle of this very build.
  return isOurs ? (data as ReaderMessage) : undefined;
}

/** What is to be handed over instead of copied; a part of a shared buffer must be copied. */
export function handedOver({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isOwn && byteLength > 0 ? [buffer] : [];
}

/** The same for an answer. */
export function handedBack(message: ReaderMessage): ArrayBuffer[] {
  return message.kind === "read" ? handedOver(message.packed) : [];
}
