// What a heap limit does not see: buffers, which live outside the heap. The process is looked at now and then while files
// are read; where it has grown by more than all of them may take, the file that has been read for longest is ended.

/** Milliseconds between two looks: what fills memory quicker is ended by its heap limit, or by the formats' own limits. */
const PAUSE = 200;

const MEGABYTE = 1024 * 1024;

interface Watched {
  /** Bytes of the process when the file was begun. */
  readonly before: number;
  /** Bytes. */
  readonly limit: number;
  readonly end: () => void;
}

/** In the order in which they were begun. */
const watched = new Set<Watched>();
let timer: NodeJS.Timeout | undefined;

/** Calls `end` once where a file takes more than `limit` megabytes; the function given back says that it is done. */
export function watchMemory(limit: number, end: () => void): () => void {
  const entry: Watched = { before: process.memoryUsage.rss(), limit: limit * MEGABYTE, end };
  watched.add(entry);
  timer ??= setInterval(look, PAUSE).unref();
  return () => {
    watched.delete(entry);
    if (watched.size > 0 || timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function look(): void {
  const [oldest] = watched;
  if (oldest === undefined) return;
  const allowed = [...watched].reduce((sum, { limit }) => sum + limit, 0);
  if (process.memoryUsage.rss() - oldest.before <= allowed) return;
  watched.delete(oldest);
  oldest.end();
}
