// Shows places that the server found in VS Code's own peek and references view: the notes on a passage, a name's mentions.

import { commands, type Disposable, Selection, Uri, window } from "vscode";
import type { BaseLanguageClient, Location, Position } from "vscode-languageclient";

export const SHOW_PLACES_COMMAND = "tieout.showPlaces";
export const SHOW_MENTIONS_COMMAND = "tieout.showMentions";

export function registerPlaces(client: BaseLanguageClient): readonly Disposable[] {
  const toCode = client.protocol2CodeConverter;
  const showPlaces = (uri: string, position: Position, places: readonly Location[]) =>
    commands.executeCommand(
      "editor.action.showReferences",
      Uri.parse(uri),
      toCode.asPosition(position),
      places.map((place) => toCode.asLocation(place)),
    );
  return [
    commands.registerCommand(SHOW_PLACES_COMMAND, showPlaces),
    commands.registerCommand(SHOW_MENTIONS_COMMAND, showMentions),
  ];
}

/** From a link in a hover: 0-based line and character, checked like anything that comes by a link. */
async function showMentions(uri: unknown, line: unknown, character: unknown): Promise<void> {
  if (typeof uri !== "string" || !isIndex(line) || !isIndex(character)) return;
  const selection = new Selection(line, character, line, character);
  await window.showTextDocument(Uri.parse(uri, true), { selection });
  const all = await commands.getCommands(true);
  // The view is an extension of VS Code's own, which one can switch off.
  const [command] = [VIEW, PEEK].filter((each) => all.includes(each));
  if (command !== undefined) await commands.executeCommand(command);
}

const VIEW = "references-view.findReferences";
const PEEK = "editor.action.goToReferences";

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
