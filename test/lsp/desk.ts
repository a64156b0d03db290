// Files in memory, answered to the server as an editor answers them.

import { compileGlobs } from "../../server/lsp/globs.ts";
import {
  EXCLUDED,
  type FindFilesParams,
  type FindFilesResult,
  globForEndings,
  type ReadFileResult,
} from "../../server/lsp/protocol.ts";
import { canonicalUri, relativePath } from "../../server/lsp/uri.ts";

export class Desk {
  /** Requests that came, as "read file:///…" and "find file:///…". */
  readonly asked: string[] = [];
  /** Answers for single files instead of their texts. */
  readonly answers = new Map<string, ReadFileResult | Error>();
  maxFiles = Number.POSITIVE_INFINITY;
  #hold: Promise<void> = Promise.resolve();
  readonly #held = new Map<string, Promise<void>>();
  readonly #files = new Map<string, string>();

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.write(`file:///desk/${path}`, text);
  }

  /** Holds back every answer until the function given back is called. */
  pause(): () => void {
    let release = () => {};
    this.#hold = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  }

  /** Holds back the answers for one file until the function given back is called. */
  hold(path: string): () => void {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#held.set(canonicalUri(`file:///desk/${path}`), held);
    return () => release();
  }

  has(uri: string): boolean {
    return this.#files.has(canonicalUri(uri));
  }

  textOf(uri: string): string {
    return this.#files.get(canonicalUri(uri)) ?? "";
  }

  write(uri: string, text: string): void {
    this.#files.set(canonicalUri(uri), text);
  }

  /** A file, or a folder with all that is in it. */
  remove(uri: string): void {
    for (const each of [...this.#files.keys()]) {
      if (each === canonicalUri(uri) || relativePath(uri, each) !== undefined) {
        this.#files.delete(each);
      }
    }
  }

  async readFile(uri: string): Promise<ReadFileResult> {
    this.asked.push(`read ${uri}`);
    await this.#hold;
    await this.#held.get(canonicalUri(uri));
    const answer = this.answers.get(uri);
    if (answer instanceof Error) throw answer;
    if (answer !== undefined) return answer;
    const text = this.#files.get(canonicalUri(uri));
    if (text !== undefined) return { kind: "text", text };
    return { kind: "failure", code: "not-found", message: "There is no such file." };
  }

  async findFiles({ folder, endings }: FindFilesParams): Promise<FindFilesResult> {
    this.asked.push(`find ${folder}`);
    await this.#hold;
    const included = compileGlobs([globForEndings(endings), `!${EXCLUDED}`]);
    const uris = [...this.#files.keys()].filter((uri) => {
      const path = relativePath(folder, uri);
      return path !== undefined && included(path);
    });
    return { uris: uris.slice(0, this.maxFiles), truncated: uris.length > this.maxFiles };
  }
}
