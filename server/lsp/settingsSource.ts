// Where the settings come from: asked of the editor for each workspace folder, or taken from what it
// sends with `workspace/didChangeConfiguration`. Invalid values are reported once each.

import type { Connection } from "vscode-languageserver";
import type { ClientSupport } from "./clientSupport.ts";
import { logError } from "./guard.ts";
import { notify } from "./notify.ts";
import { parseSettings, type Settings } from "./settings.ts";

export interface SettingsSource {
  /** The settings for a workspace folder; those of the user where there is none. */
  of(folder: string | undefined): Promise<Settings>;
  /** They changed; `pushed` is what the editor sent along, for editors that are not asked. */
  changed(pushed: unknown): void;
}

export function createSettingsSource(
  connection: Connection,
  client: ClientSupport,
): SettingsSource {
  const known = new Map<string | undefined, Promise<Settings>>();
  const reported = new Set<string>();
  let latest: unknown;

  const ask = async (folder: string | undefined): Promise<Settings> => {
    const section = client.settings ? await request(connection, folder) : latest;
    const { settings, problems } = parseSettings(section);
    for (const problem of problems.filter((each) => !reported.has(each))) {
      reported.add(problem);
      notify(connection, "warning", `${problem} The default is used.`);
    }
    return settings;
  };

  return {
    of(folder) {
      const settings = known.get(folder) ?? ask(folder);
      known.set(folder, settings);
      return settings;
    },
    changed(pushed) {
      known.clear();
      if (typeof pushed === "object" && pushed !== null && "tieout" in pushed) {
        latest = pushed.tieout;
      }
    },
  };
}

/** The editor's answer; nothing, and so the defaults, where it has none. */
async function request(connection: Connection, folder: string | undefined): Promise<unknown> {
  const scope = folder === undefined ? {} : { scopeUri: folder };
  try {
    return await connection.workspace.getConfiguration({ section: "tieout", ...scope });
  } catch (error) {
    logError(connection, error);
    return undefined;
  }
}
