// Bundles for web workers, in contexts that have what a web worker has and nothing else, the workers that they start
// themselves included. Messages are copied on the way, as a browser copies them.

import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

type Listener = (event: { readonly data: unknown }) => void;

export interface WebWorker {
  post(data: unknown): void;
  onMessage(listener: (data: unknown) => void): void;
}

/** Runs the script at `path` as `new Worker` does. */
export function startWebWorker(path: string): WebWorker {
  return start((context) => runScript(path, context));
}

function runScript(path: string, context: object): void {
  runInContext(readFileSync(path, "utf8"), context, { filename: path });
}

function start(run: (context: object) => void): WebWorker {
  const inside: Listener[] = [];
  let outside: (data: unknown) => void = () => {};
  const scope: Record<string, unknown> = {
    postMessage: (data: unknown) => {
      const copy = structuredClone(data);
      queueMicrotask(() => outside(copy));
    },
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") inside.push(listener);
    },
    removeEventListener() {},
    console: { log() {}, warn() {}, error() {}, info() {}, debug() {} },
    importScripts: (path: string) => runScript(path, context),
    Worker: StartedWorker,
    Blob: ScriptBlob,
    URL: Object.assign(class extends URL {}, {
      createObjectURL: ({ source }: ScriptBlob) => source,
    }),
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance },
    ...{ TextEncoder, TextDecoder, atob, btoa, structuredClone },
  };
  Object.defineProperty(scope, "onmessage", { set: (each: Listener) => inside.push(each) });
  const context = createContext(scope);
  runInContext("globalThis.self = globalThis;", context);
  run(context);
  return {
    post(data) {
      const copy = structuredClone(data);
      queueMicrotask(() => {
        for (const listener of inside) listener({ data: copy });
      });
    },
    onMessage(listener) {
      outside = listener;
    },
  };
}

class ScriptBlob {
  readonly source: string;
  constructor([source = ""]: readonly string[]) {
    this.source = source;
  }
}

/** `Worker` as a worker sees it; its address is the script itself, given by `createObjectURL` above. */
class StartedWorker {
  readonly #worker: WebWorker;
  constructor(source: string) {
    this.#worker = start((context) => runInContext(source, context));
  }
  addEventListener(type: string, listener: Listener): void {
    if (type === "message") this.#worker.onMessage((data) => listener({ data }));
  }
  postMessage(data: unknown): void {
    this.#worker.post(data);
  }
  terminate(): void {}
}
