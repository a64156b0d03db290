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
  if (status?.counts === undefined) {
    item.hide();
    return;
  }
  const { supported, refuted, notEnoughInfo } = status.counts;
  item.text = `Tieout ${supported} ✓ ${refuted} ✗ ${notEnoughInfo} ?`;
  item.tooltip = tooltip(status.counts, status.references);
  item.accessibilityInformation = { label: item.tooltip };
  item.show();
}

function tooltip({ supported, refuted, notEnoughInfo }: Counts, references: number): string {
  const against = references === 1 ? "1 reference" : `${references} references`;
  return (
    `Checked against ${against}: ${supported} agree, ${refuted} differ, ` +
    `${notEnoughInfo} could not be checked. All of it is done on this machine; nothing leaves it.`
  );
}
