// How the claims of the note in front stand, in the status bar; where there is nothing to check it against, that is told behind the
// language's braces: most Markdown is no note of anybody's.

import {
  type Disposable,
  type LanguageStatusItem,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Counts, STATUS, type StatusParams } from "../server/lsp/protocol.ts";
import { CHECK_CLAIMS_COMMAND } from "./commands.ts";

export function showStatus(client: BaseLanguageClient): readonly Disposable[] {
  const item = window.createStatusBarItem("tieout.status", StatusBarAlignment.Right, 90);
  item.name = "Tieout";
  item.command = CHECK_CLAIMS_COMMAND;
  const binding = languages.createLanguageStatusItem("tieout.references", []);
  binding.name = "Tieout";
  const latest = new Map<string, StatusParams>();
  const update = () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : latest.get(uri);
    showItem(item, status);
    showBinding(binding, status);
  };
  update();
  return [
    item,
    binding,
    client.onNotification(STATUS, (status: StatusParams) => {
      latest.set(status.uri, status);
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => latest.delete(uri.toString())),
  ];
}

function showItem(item: StatusBarItem, status: StatusParams | undefined): void {
  const shown = status && textOf(status);
  if (shown === undefined) {
    item.hide();
    return;
  }
  item.text = shown.text;
  item.tooltip = shown.tooltip;
  item.accessibilityInformation = { label: shown.tooltip };
  item.show();
}

function showBinding(item: LanguageStatusItem, status: StatusParams | undefined): void {
  item.selector = status === undefined ? [] : { language: "markdown" };
  const { references = 0, reading, checking } = status ?? {};
  const isNone = references === 0 && reading === undefined;
  item.text = isNone ? "No references" : countOf(references);
  item.detail = isNone ? HOW_TO_BIND : "";
  item.busy = reading !== undefined || checking !== undefined;
  item.command = { command: CHECK_CLAIMS_COMMAND, title: "Check Claims" };
}

function countOf(references: number): string {
  return references === 1 ? "1 reference" : `${references} references`;
}

const HOW_TO_BIND =
  "Articles are looked for in folders named references, or where a note names them.";

/** Nothing for a note without references: there is nothing to be checked. */
function textOf({ counts, reading, checking, references }: StatusParams) {
  const [progress, told] = stillAt(reading, checking);
  if (counts === undefined) {
    if (told === undefined) return undefined;
    return { text: `Tieout $(loading~spin) ${progress}`, tooltip: told };
  }
  const { supported, refuted, notEnoughInfo } = counts;
  const text = `Tieout ${supported} ✓ ${refuted} ✗ ${notEnoughInfo} ?`;
  if (told === undefined) return { text, tooltip: tooltip(counts, references) };
  return {
    text: `${text} $(loading~spin) ${progress}`,
    tooltip: `${told} So far: ${tooltip(counts, references)}`,
  };
}

type Work = { readonly done: number; readonly total: number } | undefined;

/** What is under way, in short and as a sentence; reading comes first. */
function stillAt(reading: Work, checking: Work): readonly [string?, string?] {
  const [work, what] =
    reading !== undefined
      ? [reading, (of: string) => `Reading references: ${of}.`]
      : [checking, (of: string) => `Checking: ${of} paragraphs.`];
  return work === undefined
    ? []
    : [`${work.done}/${work.total}`, what(`${work.done} of ${work.total}`)];
}

function tooltip({ supported, refuted, notEnoughInfo }: Counts, references: number): string {
  return (
    `Checked against ${countOf(references)}: ${supported} ${supported === 1 ? "agrees" : "agree"}, ` +
    `${refuted} ${refuted === 1 ? "differs" : "differ"}, ` +
    `${notEnoughInfo} could not be checked. All of it is done on this machine; nothing leaves it.`
  );
}
