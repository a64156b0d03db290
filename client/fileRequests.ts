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
  EXCLUDED,
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  globForEndings,
  MAX_FILES,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from "../server/lsp/protocol.ts";
import type { Platform } from "./platform.ts";

export function answerFileRequests(
  client: BaseLanguageClient,
  platform: Platform,
): readonly Disposable[] {
  return [
    client.onRequest<ReadFileResult, void>(READ_FILE, (params: ReadFileParams) =>
      readFile(params, platform),
    ),
    client.onRequest<FindFilesResult, void>(FIND_FILES, (params: FindFilesParams) =>
      findFiles(params),
    ),
  ];
}

async function readFile(
  { uri: written, limit }: ReadFileParams,
  platform: Platform,
): Promise<ReadFileResult> {
  const uri = Uri.parse(written);
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return failure("unreadable", "It is a folder.");
    if (size > limit) return { kind: "too-large", size };
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

function failure(code: "not-found" | "unreadable", message: string): ReadFileResult {
  return { kind: "failure", code, message };
}

/** VS Code's search is fast, but finds nothing in file systems without a search of their own: those are walked. */
async function findFiles({ folder, endings }: FindFilesParams): Promise<FindFilesResult> {
  const root = Uri.parse(folder);
  const pattern = new RelativePattern(root, globForEndings(endings));
  const found = await workspace.findFiles(pattern, EXCLUDED, MAX_FILES + 1);
  const isSearchable = found.length > 0 || SEARCHABLE.includes(root.scheme);
  const uris = isSearchable ? found : await walk(root, endings);
  return {
    uris: uris.slice(0, MAX_FILES).map((uri) => uri.toString()),
    truncated: uris.length > MAX_FILES,
  };
}

/** Where an empty answer of the search means that there is nothing. */
const SEARCHABLE: readonly string[] = ["file", "vscode-remote", "vscode-vfs"];

/** Breadth first; a folder that cannot be read has no files. */
async function walk(root: Uri, endings: readonly string[]): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const folders = [root];
  for (const folder of folders) {
    for (const [name, type] of await entriesOf(folder)) {
      const uri = Uri.joinPath(folder, name);
      // Links to folders are left alone: they may lead in a circle.
      if (type === FileType.Directory && !isLeftOut(name)) folders.push(uri);
      const isFile = (type & FileType.File) !== 0;
      const lower = name.toLowerCase();
      if (isFile && endings.some((ending) => lower.endsWith(`.${ending}`))) found.push(uri);
    }
    if (found.length > MAX_FILES) break;
  }
  return found;
}

/** As `EXCLUDED` says. */
function isLeftOut(name: string): boolean {
  return name === "node_modules" || name.startsWith(".");
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
