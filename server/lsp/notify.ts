// Messages that the editor shows in a corner: they tell, and ask nothing.

import {
  type Connection,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
} from "vscode-languageserver";
import { plainLine } from "../core/index.ts";
import { send } from "./guard.ts";

/** Shows a plain sentence or two, which may hold words of files and settings. */
export function notify(connection: Connection, kind: "info" | "warning", message: string): void {
  const type = kind === "info" ? MessageType.Info : MessageType.Warning;
  const params: ShowMessageParams = { type, message: toNotice(message) };
  send(connection.sendNotification(ShowMessageNotification.type, params));
}

/** Without links: VS Code makes some of `[words](command:…)` in messages, and a strange workspace must not bring any along. */
export function toNotice(message: string): string {
  return plainLine(message).replaceAll("](", "] (");
}
