// The one place that knows both spans and LSP's ranges.

import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type Hover as LspHover,
  MarkupKind,
  type Position,
  type Range,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import {
  type CheckedNote,
  type Definition,
  type EntitiesProblem,
  type EntityType,
  type Evidence,
  type Finding,
  type Fix,
  type Hover,
  type Library,
  type LineIndex,
  type NameSymbol,
  type Open,
  offsetAt,
  type Place,
  plainLine,
  positionAt,
  type Severity,
  type Span,
  type WorkspaceSymbol,
} from "../core/index.ts";
import type { ClientSupport } from "./clientSupport.ts";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

export function toOffset(lines: LineIndex, position: Position): number {
  return offsetAt(lines, position);
}

export function toSpan(lines: LineIndex, { start, end }: Range): Span {
  return { start: offsetAt(lines, start), end: offsetAt(lines, end) };
}

/** A finding about the note's references, or about a claim: `related` leads to the article's words. */
export function toDiagnostic(
  lines: LineIndex,
  finding: Finding,
  related: readonly DiagnosticRelatedInformation[],
): Diagnostic {
  return {
    range: toRange(lines, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: "tieout",
    message: plainLine(finding.message),
    ...(related.length === 0 ? {} : { relatedInformation: [...related] }),
  };
}

/** What is wrong in a file of the user's names. */
export function toFileDiagnostics(
  lines: LineIndex,
  problems: readonly EntitiesProblem[],
): readonly Diagnostic[] {
  const code = "entities-unreadable";
  return problems.map((problem) =>
    toDiagnostic(lines, { ...problem, code, severity: "warning", evidence: [] }, []),
  );
}

/** How places are told: a reference may be shown by another document than its file. */
type Shown = Pick<ClientSupport, "shownUri">;

/** The document that shows a file: a reference of the library as it was read, a note itself. */
export function shownBy({ shownUri }: Shown) {
  return (library: Library, uri: string) =>
    shownUri(uri, library.references.get(uri)?.reference.encoding);
}

/** The article's own words, each with its place: 「2898个区县」 in xiaomi-japan.txt, line 49. */
export function toRelated(
  note: CheckedNote,
  evidence: readonly Evidence[],
  shown: Shown,
): readonly DiagnosticRelatedInformation[] {
  const shownIn = shownBy(shown);
  return evidence.flatMap(({ reference, span, text }) => {
    const lines = linesOf(note.library, reference);
    const message = plainLine(text);
    return lines === undefined
      ? []
      : [
          {
            location: { uri: shownIn(note.library, reference), range: toRange(lines, span) },
            message,
          },
        ];
  });
}

export function toHover(lines: LineIndex, { span, markdown }: Hover): LspHover {
  return {
    contents: { kind: MarkupKind.Markdown, value: markdown },
    range: toRange(lines, span),
  };
}

/** Links for peek: the sentence is shown, the words in it selected. */
export function toLocationLinks(
  open: Open,
  { origin, targets }: Definition,
  shown: Shown,
): readonly LocationLink[] {
  const shownIn = shownBy(shown);
  const own = linesOfOpen(open);
  return targets.flatMap(({ reference, span, context }) => {
    const lines = linesOf(libraryOf(open), reference);
    if (lines === undefined) return [];
    return [
      {
        originSelectionRange: toRange(own, origin),
        targetUri: shownIn(libraryOf(open), reference),
        targetRange: toRange(lines, context),
        targetSelectionRange: toRange(lines, span),
      },
    ];
  });
}

/** A quick fix. `version` ties its edits to the note as it was checked, where the client understands that. */
export function toCodeAction(
  note: CheckedNote,
  fix: Fix,
  version: number | undefined,
  shown: readonly Diagnostic[],
): CodeAction {
  const settled = shown.filter((diagnostic) => isOf(diagnostic, note, fix.finding));
  return {
    title: plainLine(fix.title),
    kind: CodeActionKind.QuickFix,
    edit: toWorkspaceEdit(note, fix, version),
    ...(fix.preferred ? { isPreferred: true } : {}),
    ...(settled.length === 0 ? {} : { diagnostics: settled }),
  };
}

function toWorkspaceEdit(note: CheckedNote, fix: Fix, version: number | undefined): WorkspaceEdit {
  const { uri, lines } = note;
  const edits = fix.edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
  return version === undefined
    ? { changes: { [uri]: edits } }
    : { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

function isOf(diagnostic: Diagnostic, { lines }: CheckedNote, finding: Finding): boolean {
  const { start, end } = toSpan(lines, diagnostic.range);
  return (
    diagnostic.code === finding.code && start === finding.span.start && end === finding.span.end
  );
}

/** Places of the notes, and of the articles of `library`; those of any other file are left out. */
export function toLocations(
  places: readonly Place[],
  notes: readonly CheckedNote[],
  { library, ...shown }: Shown & { readonly library: Library },
): Location[] {
  const shownIn = shownBy(shown);
  const byUri = new Map(notes.map((note) => [note.uri, note.lines]));
  return places.flatMap(({ uri, span }) => {
    const lines = byUri.get(uri) ?? linesOf(library, uri);
    return lines === undefined ? [] : [{ uri: shownIn(library, uri), range: toRange(lines, span) }];
  });
}

/** The same words in many notes. `versionOf` ties the edits of an open note to it, where the client understands that. */
export function toRenameEdit(
  places: readonly Place[],
  newName: string,
  notes: readonly CheckedNote[],
  versionOf: ((uri: string) => number | null) | undefined,
): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, lines } of notes) {
    const own = places.filter((place) => place.uri === uri);
    if (own.length === 0) continue;
    changes[uri] = own.map(({ span }) => ({ range: toRange(lines, span), newText: newName }));
  }
  if (versionOf === undefined) return { changes };
  const documentChanges = Object.entries(changes).map(([uri, edits]) => ({
    textDocument: { uri, version: versionOf(uri) },
    edits,
  }));
  return { documentChanges };
}

/** LSP has kinds of code only; these have icons that one can tell apart. */
const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Constant,
  product: SymbolKind.Object,
  work: SymbolKind.File,
  other: SymbolKind.String,
};

/** A name in a list, on one line. VS Code shows no list at all where one of its names is empty. */
export function toLabel(name: string): string {
  return plainLine(name) || "(no name)";
}

export function toDocumentSymbol(
  lines: LineIndex,
  { name, type, detail, span }: NameSymbol,
): DocumentSymbol {
  const range = toRange(lines, span);
  return { name: toLabel(name), detail, kind: KINDS[type], range, selectionRange: range };
}

export function toSymbolInformation(
  library: Library,
  { name, type, container, place: { uri, span } }: WorkspaceSymbol,
  shown: Shown,
): SymbolInformation[] {
  const shownIn = shownBy(shown);
  const lines = linesOf(library, uri);
  if (lines === undefined) return [];
  const location = { uri: shownIn(library, uri), range: toRange(lines, span) };
  return [{ name: toLabel(name), kind: KINDS[type], containerName: toLabel(container), location }];
}

export function linesOfOpen(open: Open): LineIndex {
  if (open.kind === "note") return open.note.lines;
  return linesOf(open.library, open.uri) ?? { starts: [0], length: 0 };
}

export function libraryOf(open: Open): Library {
  return open.kind === "note" ? open.note.library : open.library;
}

/** The lines of the reference that the note was checked against, whatever its file says by now. */
function linesOf(library: Library, uri: string): LineIndex | undefined {
  const reference = library.references.get(uri)?.reference;
  return reference && { starts: reference.locators.lineStarts, length: reference.text.length };
}
