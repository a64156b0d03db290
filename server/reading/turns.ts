// Work that waits for its turn: so many pieces at a time, in the order they came, those that somebody looks at before all
// others.

interface Piece {
  readonly key: string;
  readonly start: () => Promise<void>;
  readonly drop: () => void;
}

export class Turns {
  readonly #width: number;
  #waiting: Piece[] = [];
  #running = 0;

  constructor(width: number) {
    this.#width = width;
  }

  /** The result of `work`; undefined where it was dropped before its turn came. */
  take<Result>(key: string, work: () => Promise<Result>): Promise<Result | undefined> {
    return new Promise((resolve, reject) => {
      const start = () => work().then(resolve, reject);
      this.#waiting.push({ key, start, drop: () => resolve(undefined) });
      this.#next();
    });
  }

  /** What waits under these keys comes before all else that waits. */
  prefer(keys: readonly string[]): void {
    if (this.#waiting.length === 0) return;
    const preferred = new Set(keys);
    const first = this.#waiting.filter(({ key }) => preferred.has(key));
    const rest = this.#waiting.filter(({ key }) => !preferred.has(key));
    this.#waiting = [...first, ...rest];
  }

  /** Drops all that waits; what has begun goes on. */
  dropWaiting(): void {
    const dropped = this.#waiting;
    this.#waiting = [];
    for (const { drop } of dropped) drop();
  }

  #next(): void {
    if (this.#running >= this.#width) return;
    const piece = this.#waiting.shift();
    if (piece === undefined) return;
    this.#running++;
    void piece.start().finally(() => {
      this.#running--;
      this.#next();
    });
  }
}
