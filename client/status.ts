// The status bar item: how the claims of the note in front stand.

import { type Disposable, StatusBarAlignment, type StatusBarItem, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Counts, STATUS, type StatusParams } from "../server/lsp/protocol.ts";
import { CHECK_CLAIMS_COMMAND } from "./commands.ts";

export function showStatus(client: BaseLanguageClient): readonly Disposable[] {
  const item = window.createStatusBarItem("tieout.status", StatusBarAlignment.Right, 90);
  item.name = "Tieout";
  item.command = CHECK_CLAIMS_COMMAND;
  const latest = new Map<string, StatusParams>();
  const update = () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    showItem(item, uri === undefined ? undefined : latest.get(uri));
  };
  return [
    item,
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

/** Nothing for a note without references: there is nothing to be checked. */
function textOf({ counts, reading, references }: StatusParams) {
  const progress = reading && `${reading.done}/${reading.total}`;
  const told = reading && `Reading references: ${reading.done} of ${reading.total}.`;
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

function tooltip({ supported, refuted, notEnoughInfo }: Counts, references: number): string {
  const against = references === 1 ? "1 reference" : `${references} references`;
  return (
    `Checked against ${against}: ${supported} agree, ${refuted} differ, ` +
    `${notEnoughInfo} could not be checked. All of it is done on this machine; nothing leaves it.`
  );
}
