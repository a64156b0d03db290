// Files as the server sees them: asked of the client, which knows remote and virtual folders, or of the
// platform where the client does not offer it.

import type { Connection } from "vscode-languageserver";
import { MAX_REFERENCE_BYTES, tooLargeMessage } from "../core/index.ts";
import type { FileStamp } from "../reading/cacheIndex.ts";
import type { FileBytes, ReadFailure } from "../reading/files.ts";
import {
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from "./protocol.ts";
import type { Runtime } from "./runtime.ts";

export interface FileSource {
  /**
   * Never rejects: a file that cannot be read is a failure with its reason. A link in one of the folders must not lead out
   * of them all.
   */
  readFile(uri: string, folders?: readonly string[]): Promise<FileBytes | ReadFailure>;
  /** What tells whether a file changed since it was read; undefined where that cannot be told without reading it. */
  stamp?(uri: string, folders: readonly string[]): Promise<FileStamp | undefined>;
  /** Rejects where the folder cannot be listed at all. A folder that does not exist has no files. */
  findFiles(query: FindFilesParams): Promise<FindFilesResult>;
}

/** Local files from the platform, which is nearer to them; others, and all listings, from the client, which excludes more. */
export function nearestFiles(platform: FileSource, client: FileSource): FileSource {
  const sourceOf = (uri: string) => (uri.startsWith("file:") ? platform : client);
  return {
    readFile: (uri, folders) => sourceOf(uri).readFile(uri, folders),
    stamp: async (uri, folders) => sourceOf(uri).stamp?.(uri, folders),
    findFiles: (query) => client.findFiles(query),
  };
}

/** Files through the client's own file system. */
export function clientFiles(connection: Connection, runtime: Runtime): FileSource {
  return {
    async readFile(uri) {
      try {
        const params: ReadFileParams = { uri, limit: MAX_REFERENCE_BYTES };
        const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
        return toBytes(result, runtime);
      } catch (error) {
        return { kind: "failure", code: "unreadable", message: messageOf(error) };
      }
    },
    findFiles: (query) => connection.sendRequest<FindFilesResult>(FIND_FILES, query),
  };
}

/** No files at all: a worker whose client does not read them. Only open documents are known then. */
export const noFiles: FileSource = {
  readFile: async () => ({
    kind: "failure",
    code: "unreadable",
    message: "The editor does not give the server its files.",
  }),
  findFiles: async () => ({ uris: [], truncated: false }),
};

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toBytes(result: ReadFileResult, runtime: Runtime): FileBytes | ReadFailure {
  switch (result.kind) {
    case "text":
      return { kind: "bytes", bytes: runtime.encodeUtf8(result.text) };
    case "base64":
      return { kind: "bytes", bytes: runtime.decodeBase64(result.base64) };
    case "too-large":
      return { kind: "failure", code: "too-large", message: tooLargeMessage(result.size) };
    case "failure":
      return result;
  }
}
