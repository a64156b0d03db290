// The seam to the platform: how a reader is started. Node has worker threads, the browser has web workers.

import type { ReaderMessage, ReadJob } from "./messages.ts";

export interface ReadLimits {
  /** Seconds that a file may take. */
  readonly timeLimit: number;
  /** Megabytes that a reader may use, where the platform can tell: Node can, browsers cannot. */
  readonly memoryLimit: number;
}

/** Of the settings and the terminal alike. The longest annual reports take a tenth of it on an old laptop. */
export const DEFAULT_LIMITS: ReadLimits = { timeLimit: 60, memoryLimit: 512 };

/** A started reader. */
export interface Reader {
  /** One job at a time. */
  send(job: ReadJob): void;
  /** Ends it at once, whatever it is at. */
  stop(): void;
}

export interface ReaderEvents {
  readonly onMessage: (message: ReaderMessage) => void;
  /** It ended, or could not be started: once, with the reason as a plain sentence. Not after `stop`. */
  readonly onEnd: (reason: string) => void;
}

/** Throws where the platform has no workers. */
export type StartReader = (limits: ReadLimits, events: ReaderEvents) => Reader;

/** What the platform gives for reading. */
export interface Readers {
  readonly start: StartReader;
  /** How many may run at a time: one core is left to who types. */
  readonly count: number;
}

/** Of a machine with so many cores. A reader has a heap of its own: more than four cost memory, not time. */
export function readerCount(cores: number): number {
  return Math.min(4, Math.max(1, cores - 1));
}
