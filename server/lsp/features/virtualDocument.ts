// References that are no text files, shown as text: their words, the marks of their pages and sheets, folding, and the way to
// the file itself.

import {
  type CodeLens,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  SymbolKind,
} from "vscode-languageserver";
import { type LineIndex, type Reference, type Section, sectionsOf } from "../../core/index.ts";
import { toLabel, toRange } from "../convert.ts";
import { isReadable } from "../folderFiles.ts";
import { guard, logError } from "../guard.ts";
import { debounced } from "../runtime.ts";
import type { Server } from "../server.ts";
import { nameOf } from "../uri.ts";
import { fromVirtual } from "../virtualDocuments.ts";

export function registerVirtualDocuments(server: Server): void {
  const { connection, client, workspace } = server;
  connection.onFoldingRanges(
    guard(connection, null, async ({ textDocument }) => {
      const reference = await shownReference(server, textDocument.uri);
      return reference === undefined ? null : foldingOf(reference);
    }),
  );
  connection.onDocumentLinks(
    guard(connection, null, async ({ textDocument }) => {
      const reference = await shownReference(server, textDocument.uri);
      return reference === undefined ? null : [linkTo(reference)];
    }),
  );
  if (!client.virtualDocuments) return;
  const content = connection.workspace.textDocumentContent;
  content.on(
    guard(connection, { text: "" }, async ({ uri }) => ({ text: await textOf(server, uri) })),
  );
  const refresh = debounced(server.runtime, REFRESH_PAUSE, async () => {
    for (const { uri, text } of workspace.documents
      .all()
      .map((each) => ({ uri: each.uri, text: each.getText() }))) {
      if (fromVirtual(uri) === undefined || (await textOf(server, uri)) === text) continue;
      content.refresh(uri).catch((error: unknown) => logError(connection, error));
    }
  });
  workspace.didChange.event(refresh);
}

/** Milliseconds after files changed. */
const REFRESH_PAUSE = 200;

/** A lens over each page, sheet or chapter that names it, and opens it in the file where the client can. */
export async function sectionLenses(server: Server, uri: string): Promise<CodeLens[]> {
  const reference = await shownReference(server, uri);
  if (reference === undefined) return [];
  const lines = linesOf(reference);
  const command = server.client.own.openOriginalCommand;
  const file = toLabel(nameOf(reference.uri));
  return partsOf(reference).map(({ name, span, page }) => {
    const range = toRange(lines, { start: span.start, end: span.start });
    const label = toLabel(name);
    const title = command === undefined ? label : `${label} · open ${file}`;
    const arguments_ = page === undefined ? [reference.uri] : [reference.uri, page];
    return { range, command: { title, command: command ?? "", arguments: arguments_ } };
  });
}

/** The pages, sheets or chapters, each with the symbols that stand in it; the symbols alone for any other document. */
export async function sectionSymbols(
  server: Server,
  uri: string,
  symbols: readonly DocumentSymbol[],
): Promise<DocumentSymbol[]> {
  const reference = await shownReference(server, uri);
  const sections = reference === undefined ? [] : sectionsOf(reference);
  if (reference === undefined || sections.length === 0) return [...symbols];
  const lines = linesOf(reference);
  const left = [...symbols].sort((a, b) => compare(a.range.start, b.range.start));
  return sections.map(({ name, span }) => {
    const range = toRange(lines, span);
    const count = left.findIndex((each) => compare(each.range.start, range.end) >= 0);
    const children = left.splice(0, count < 0 ? left.length : count);
    const selectionRange = { start: range.start, end: range.start };
    return { name: toLabel(name), kind: SymbolKind.Namespace, range, selectionRange, children };
  });
}

/** Of an open document of our scheme. */
async function shownReference({ workspace }: Server, uri: string): Promise<Reference | undefined> {
  const own = fromVirtual(uri);
  if (own === undefined || !isReadable(own)) return undefined;
  const [outcome] = await workspace.references.readAll([own]);
  return outcome?.kind === "read" ? outcome.reference : undefined;
}

/** The reference's own text and nothing else; where there is none, why. */
async function textOf({ workspace }: Server, uri: string): Promise<string> {
  const own = fromVirtual(uri);
  if (own === undefined || !isReadable(own)) return "This is no reference.";
  const [outcome] = await workspace.references.readAll([own]);
  if (outcome === undefined) return "";
  if (outcome.kind === "failed")
    return `${nameOf(own)} could not be read. ${outcome.failure.message}`;
  const { text, problems } = outcome.reference;
  return text === "" ? problems.map(({ message }) => message).join("\n") : text;
}

/** A file without parts is one of its own. */
function partsOf(reference: Reference): readonly Section[] {
  const sections = sectionsOf(reference);
  if (sections.length > 0) return sections;
  return [{ name: reference.title, span: { start: 0, end: reference.text.length } }];
}

function foldingOf(reference: Reference): FoldingRange[] {
  const lines = linesOf(reference);
  return sectionsOf(reference).flatMap(({ span }) => {
    const { start, end } = toRange(lines, span);
    const endLine = end.character === 0 ? end.line - 1 : end.line;
    if (endLine <= start.line) return [];
    return [{ startLine: start.line, endLine, kind: FoldingRangeKind.Region }];
  });
}

/** The first line leads to the file. */
function linkTo(reference: Reference): DocumentLink {
  const lines = linesOf(reference);
  const end = Math.min(lines.starts[1] ?? reference.text.length, reference.text.length);
  return {
    range: toRange(lines, { start: 0, end: reference.text.slice(0, end).trimEnd().length }),
    target: reference.uri,
    tooltip: `Open ${toLabel(nameOf(reference.uri))}`,
  };
}

function linesOf({ locators, text }: Reference): LineIndex {
  return { starts: locators.lineStarts, length: text.length };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
