// Which file has which content, as last seen: a file of the same size and time has not changed and need not even be read.

/** What a file system says of a file without reading it. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, with fractions where the file system has them. */
  readonly time: number;
}

export interface CacheEntry extends FileStamp {
  /** The hash of its content: the name of what is kept of it. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly used: number;
}

/** By the URI of the reference. */
export type CacheIndex = ReadonlyMap<string, CacheEntry>;

export function renderIndex(index: CacheIndex): string {
  return JSON.stringify(
    [...index].map(([uri, { size, time, key, used }]) => [uri, size, time, key, used]),
  );
}

/** What can be made of it; nothing of a damaged one. */
export function parseIndex(text: string): CacheIndex {
  const index = new Map<string, CacheEntry>();
  for (const row of rowsOf(text)) {
    if (!Array.isArray(row)) continue;
    const [uri, size, time, key, used]: readonly unknown[] = row;
    if (typeof uri !== "string" || typeof key !== "string" || !KEY.test(key)) continue;
    if (typeof size !== "number" || typeof time !== "number" || typeof used !== "number") continue;
    index.set(uri, { size, time, key, used });
  }
  return index;
}

/** It becomes the name of a file: 64 hexadecimal digits, not "../x". */
const KEY = /^[0-9a-f]{64}$/u;

function rowsOf(text: string): readonly unknown[] {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}
