// Keeps one failing request from taking the server with it: the error goes to the editor's log, the
// request gets its fallback value.

import { type Connection, ResponseError } from "vscode-languageserver";
import { messageOf } from "./files.ts";

/** The handler, safe: an error of ours is logged; one meant for the client (`ResponseError`) is passed on. */
export function guard<Params extends readonly unknown[], Result>(
  connection: Connection,
  fallback: Result,
  handler: (...params: Params) => Promise<Result>,
): (...params: Params) => Promise<Result> {
  return async (...params) => {
    try {
      return await handler(...params);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logError(connection, error);
      return fallback;
    }
  };
}

export function logError(connection: Connection, error: unknown): void {
  const stack = error instanceof Error ? error.stack : undefined;
  connection.console.error(stack ?? messageOf(error));
}

/** Sends what nobody waits for. Where the line is down there is nobody to tell. */
export function send(sending: Promise<void>): void {
  sending.catch(() => {});
}
