// A few readers, started when there is something to read and ended when there is nothing: each file is read within its
// limits, and whatever happens in a reader costs the one file it was at.

import type { ReaderMessage } from "./messages.ts";
import type { Reader, Readers, ReadLimits } from "./reader.ts";

/** A file read, as `decodeReference` takes it, or the reason why not, as a plain sentence. */
export type ReadResult = { readonly packed: Uint8Array } | { readonly failure: string };

export interface ReadRequest {
  readonly uri: string;
  /** Not to be used afterwards: they go to the reader. */
  readonly bytes: Uint8Array;
  /** Of texts, as the user set it. */
  readonly encoding?: string | undefined;
  readonly limits: ReadLimits;
}

/** Calls back once after so many milliseconds; the function given back cancels that. */
export type Schedule = (callback: () => void, delay: number) => { cancel(): void };

/** Milliseconds that a reader without work is kept: starting one takes a fifth of a second, keeping one 50 MB. */
const IDLE = 5_000;

/** The same for one that has read a desk: its heap has grown to twice that, and what changes now needs a small one. */
const IDLE_AFTER_MANY = 500;

/** More files than a person changes at a time. */
const MANY = 32;

interface Waiting {
  readonly request: ReadRequest;
  readonly resolve: (result: ReadResult) => void;
}

interface Running {
  readonly memoryLimit: number;
  reader?: Reader;
  isReady: boolean;
  /** How many files it has read. */
  files: number;
  job?: (Waiting & { readonly id: number }) | undefined;
  /** While it works: the time limit. While it waits: until it is ended. */
  timer?: { cancel(): void };
}

export class ReaderPool {
  readonly #readers: Readers;
  readonly #schedule: Schedule;
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<Running>();
  #lastId = 0;

  constructor(readers: Readers, schedule: Schedule) {
    this.#readers = readers;
    this.#schedule = schedule;
  }

  /** Never rejects. */
  read(request: ReadRequest): Promise<ReadResult> {
    return new Promise((resolve) => {
      this.#waiting.push({ request, resolve });
      this.#next();
    });
  }

  /** Ends all readers; what waits is not read. */
  stop(): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve({ failure: STOPPED });
    for (const running of [...this.#running]) this.#end(running, STOPPED);
  }

  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) return;
    const { limits } = first.request;
    const idle = [...this.#running].filter(({ job }) => job === undefined);
    const fitting = idle.find(({ memoryLimit }) => memoryLimit === limits.memoryLimit);
    if (fitting === undefined && this.#running.size >= this.#readers.count) {
      // One that waits has another limit: it makes room, and `#end` comes back here.
      if (idle[0] !== undefined) this.#end(idle[0], STOPPED);
      return;
    }
    this.#waiting.shift();
    const running = fitting ?? this.#start(limits);
    if (typeof running === "string") first.resolve({ failure: running });
    else this.#give(running, first);
    this.#next();
  }

  /** The reason where none can be started. */
  #start(limits: ReadLimits): Running | string {
    const running: Running = { memoryLimit: limits.memoryLimit, isReady: false, files: 0 };
    try {
      running.reader = this.#readers.start(limits, {
        onMessage: (message) => this.#hear(running, message),
        onEnd: (reason) => this.#end(running, reason),
      });
    } catch (error) {
      return `No reader could be started: ${error instanceof Error ? error.message : error}`;
    }
    this.#running.add(running);
    return running;
  }

  #give(running: Running, { request, resolve }: Waiting): void {
    running.job = { id: ++this.#lastId, request, resolve };
    this.#limit(running);
    if (running.isReady) this.#send(running);
  }

  #send({ job, reader }: Running): void {
    if (job === undefined) return;
    const { limits: _, ...file } = job.request;
    reader?.send({ id: job.id, ...file });
  }

  /** The time limit counts from when the reader can begin; what never can has as long to get there. */
  #limit(running: Running): void {
    const seconds = running.job?.request.limits.timeLimit ?? 0;
    running.timer?.cancel();
    running.timer = this.#schedule(() => this.#end(running, tooLong(seconds)), seconds * 1000);
  }

  #hear(running: Running, message: ReaderMessage): void {
    if (message.kind === "ready") {
      running.isReady = true;
      if (running.job === undefined) return;
      this.#limit(running);
      this.#send(running);
      return;
    }
    const { job } = running;
    if (job === undefined || job.id !== message.id) return;
    running.job = undefined;
    running.timer?.cancel();
    const idle = ++running.files > MANY ? IDLE_AFTER_MANY : IDLE;
    running.timer = this.#schedule(() => this.#end(running, STOPPED), idle);
    job.resolve(
      message.kind === "read" ? { packed: message.packed } : { failure: message.message },
    );
    this.#next();
  }

  #end(running: Running, reason: string): void {
    if (!this.#running.delete(running)) return;
    running.timer?.cancel();
    running.reader?.stop();
    running.job?.resolve({ failure: reason });
    this.#next();
  }
}

const STOPPED = "Reading was stopped.";

function tooLong(seconds: number): string {
  return `Reading it took longer than ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
}
