// Answers the server's requests for files through VS Code's file system, so that remote and virtual
// folders work as local ones do.

import {
  type Disposable,
  FileSystemError,
  FileType,
  RelativePattern,
  Uri,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  MAX_FILE_BYTES,
  MAX_FILES,
  READ_FILE,
  type ReadFailure,
  type ReadFileParams,
  type ReadFileResult,
} from "../server/lsp/protocol.ts";
import type { Platform } from "./platform.ts";

export function answerFileRequests(
  client: BaseLanguageClient,
  platform: Platform,
): readonly Disposable[] {
  return [
    client.onRequest<ReadFileResult, void>(READ_FILE, ({ uri }: ReadFileParams) =>
      readFile(Uri.parse(uri), platform),
    ),
    client.onRequest<FindFilesResult, void>(FIND_FILES, (params: FindFilesParams) =>
      findFiles(params),
    ),
  ];
}

async function readFile(uri: Uri, platform: Platform): Promise<ReadFileResult> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return failure("unreadable", "It is a folder.");
    if (size > MAX_FILE_BYTES) return failure("too-large", sizeMessage(size));
    const bytes = await workspace.fs.readFile(uri);
    const text = platform.decodeUtf8(bytes);
    return text === undefined
      ? { kind: "base64", base64: platform.encodeBase64(bytes) }
      : { kind: "text", text };
  } catch (error) {
    const isMissing = error instanceof FileSystemError && error.code === "FileNotFound";
    const message = error instanceof Error ? error.message : String(error);
    return failure(isMissing ? "not-found" : "unreadable", message);
  }
}

function failure(code: ReadFailure["code"], message: string): ReadFailure {
  return { kind: "failure", code, message };
}

function sizeMessage(bytes: number): string {
  const megabytes = (size: number) => `${Math.ceil(size / 1024 / 1024)} MB`;
  return `The file has ${megabytes(bytes)}; at most ${megabytes(MAX_FILE_BYTES)} are read.`;
}

async function findFiles({ folder, include, exclude }: FindFilesParams): Promise<FindFilesResult> {
  const root = Uri.parse(folder);
  const pattern = new RelativePattern(root, include);
  const found = await workspace.findFiles(pattern, exclude, MAX_FILES + 1);
  return {
    uris: found.slice(0, MAX_FILES).map((uri) => uri.toString()),
    truncated: found.length > MAX_FILES,
  };
}
