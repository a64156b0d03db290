// What the settings say of how a file is read.

import type { ReadOptions } from "../reading/referenceLoader.ts";
import { encodingOf } from "./encodings.ts";
import type { Settings } from "./settings.ts";

const MEGABYTE = 1024 * 1024;

export function readOptionsOf(
  uri: string,
  folders: readonly string[],
  settings: Settings,
): ReadOptions {
  return {
    limits: {
      timeLimit: settings["reading.timeLimit"],
      memoryLimit: settings["reading.memoryLimit"],
    },
    cacheLimit: settings["cache.size"] * MEGABYTE,
    encoding: encodingOf({ uri, folders }, settings),
  };
}
