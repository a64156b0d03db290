// Completion: names, figures and quotations of the articles. The card of a name is worked out for the one that is looked at.

import {
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  MarkupKind,
  type Position,
} from "vscode-languageserver";
import {
  type CheckedNote,
  cardFor,
  completeAt,
  completeInEntities,
  cut,
  indexLines,
  plainLine,
  type Suggestion,
} from "../../core/index.ts";
import { toOffset, toRange } from "../convert.ts";
import { guard } from "../guard.ts";
import { shownLinks } from "../links.ts";
import type { NamesFile } from "../namesStore.ts";
import type { Server } from "../server.ts";
import { canonicalUri } from "../uri.ts";

const KINDS: Readonly<Record<Suggestion["kind"], CompletionItemKind>> = {
  name: CompletionItemKind.Reference,
  figure: CompletionItemKind.Value,
  quotation: CompletionItemKind.Text,
};

/** Labels are one line of a narrow list; the words are whole in the documentation. */
const LONGEST_LABEL = 80;

export function registerCompletion({ connection, workspace, client }: Server): void {
  connection.onCompletion(
    guard(connection, null, async ({ textDocument, position, context }, token) => {
      const names = await workspace.names.file(canonicalUri(textDocument.uri));
      if (names !== undefined) return completeNames(names, position);
      const note = await workspace.checkedNote(textDocument.uri, token);
      if (note === undefined) return null;
      const isByItself = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const trigger = isByItself ? context.triggerCharacter : undefined;
      const offset = toOffset(note.lines, position);
      const suggestions = completeAt(note, {
        offset,
        ...(trigger !== undefined && { trigger }),
      });
      // What fits is decided here, over all scripts: each key asks anew.
      const linked = (markdown: string) => shownLinks(markdown, note.library, client);
      const items = suggestions.map((suggestion, rank) =>
        toItem(note, { suggestion, rank, linked }),
      );

      return { isIncomplete: true, items };
    }),
  );
  connection.onCompletionResolve(
    guardItem(async (item) => {
      const { uri, entity } = readData(item.data);
      const note = await workspace.checkedNote(uri);
      const card = note && cardFor(note.library, entity);
      if (note === undefined || card === undefined) return item;
      const value = shownLinks(card, note.library, client);
      return { ...item, documentation: { kind: MarkupKind.Markdown, value } };
    }),
  );

  /** An item without its card is still an item. */
  function guardItem(resolve: (item: CompletionItem) => Promise<CompletionItem>) {
    return (item: CompletionItem) => guard(connection, item, resolve)(item);
  }
}

/** In a file of the user's names. */
function completeNames({ text }: NamesFile, position: Position): CompletionItem[] {
  const lines = indexLines(text);
  return completeInEntities(text, toOffset(lines, position)).map(
    ({ kind, label, documentation, span, insert }) => ({
      label,
      documentation,
      kind: kind === "key" ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      textEdit: { range: toRange(lines, span), newText: insert },
    }),
  );
}

interface Item {
  readonly suggestion: Suggestion;
  /** Its place in the list. */
  readonly rank: number;
  /** Makes the links of Markdown the client's. */
  readonly linked: (markdown: string) => string;
}

function toItem(
  { uri, lines, text }: CheckedNote,
  { suggestion, rank, linked }: Item,
): CompletionItem {
  const { kind, detail, span, insert, documentation, entity } = suggestion;
  return {
    label: cut(plainLine(suggestion.label), LONGEST_LABEL),
    labelDetails: { description: plainLine(detail) },
    kind: KINDS[kind],
    // The list is filtered by letters, which pinyin does not share with names: what was typed fits.
    filterText: text.slice(span.start, span.end),
    sortText: String(rank).padStart(3, "0"),
    textEdit: { range: toRange(lines, span), newText: insert },
    ...(documentation !== undefined && {
      documentation: { kind: MarkupKind.Markdown, value: linked(documentation) },
    }),
    ...(entity !== undefined && { data: { uri, entity } }),
  };
}

function readData(data: unknown): { readonly uri: string; readonly entity: string } {
  const nothing = { uri: "", entity: "" };
  if (typeof data !== "object" || data === null) return nothing;
  if (!("uri" in data) || !("entity" in data)) return nothing;
  const { uri, entity } = data;
  return typeof uri === "string" && typeof entity === "string" ? { uri, entity } : nothing;
}
