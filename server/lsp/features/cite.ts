// Words of an open article as a quotation with a citation that leads back to them; and whether a document is an article.

import type { CancellationToken, Range } from "vscode-languageserver";
import { citationFor } from "../../core/index.ts";
import { linesOfOpen, toSpan } from "../convert.ts";
import { guard } from "../guard.ts";
import { type DocumentParams, IS_REFERENCE } from "../protocol.ts";
import type { Server } from "../server.ts";

export function registerCite({ connection, workspace }: Server): void {
  const isReference = async ({ uri }: DocumentParams, token: CancellationToken) =>
    (await workspace.articles.open(uri, token))?.kind === "article";
  connection.onRequest<boolean, void>(IS_REFERENCE, guard(connection, false, isReference));
}

/** Markdown for the words at a range; null where they are none, or not of an article. */
export async function cite(
  { workspace }: Server,
  argument: unknown,
  token: CancellationToken,
): Promise<string | null> {
  const params = readParams(argument);
  const open = params && (await workspace.articles.open(params.uri, token));
  if (params === undefined || open?.kind !== "article") return null;
  const reference = open.library.references.get(open.uri)?.reference;
  const span = toSpan(linesOfOpen(open), params.range);
  const noteUri = params.note ?? open.uri;
  // Several lines of an article are quoted as a block, as one would write them.
  const form = params.range.start.line === params.range.end.line ? "inline" : "block";
  return (reference && citationFor(reference, span, { noteUri, form })) ?? null;
}

function readParams(argument: unknown) {
  if (!isRecord(argument) || typeof argument.uri !== "string") return undefined;
  const { uri, range, note } = argument;
  if (!isRecord(range)) return undefined;
  const { start, end } = range;
  if (!isPosition(start) || !isPosition(end)) return undefined;
  const read: { uri: string; range: Range; note?: string } = { uri, range: { start, end } };
  return typeof note === "string" ? { ...read, note } : read;
}

function isPosition(value: unknown): value is Range["start"] {
  return isRecord(value) && typeof value.line === "number" && typeof value.character === "number";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
