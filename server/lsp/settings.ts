// The user's settings, read from what the editor sends: each is checked, an invalid one is named and its
// default taken. package.json describes the same settings to the user; test/lsp/settings.test.ts compares.

import {
  DEFAULT_NOTES,
  DEFAULT_REFERENCES,
  SHOWN_BY_DEFAULT,
  type Shown,
  type ShownFindings,
} from "../core/index.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "../reading/reader.ts";

/** By their names after "tieout.". */
export interface Settings extends ShownFindings {
  /** Globs relative to the workspace folder: the references of notes that name none themselves. */
  readonly references: readonly string[];
  /** Globs relative to the workspace folder: the Markdown files that are checked. */
  readonly notes: readonly string[];
  /** Seconds that a file may take to be read. */
  readonly "reading.timeLimit": number;
  /** Megabytes that reading a file may take. */
  readonly "reading.memoryLimit": number;
}

export const defaultSettings: Settings = {
  references: DEFAULT_REFERENCES,
  notes: DEFAULT_NOTES,
  ...SHOWN_BY_DEFAULT,
  "reading.timeLimit": DEFAULT_LIMITS.timeLimit,
  "reading.memoryLimit": DEFAULT_LIMITS.memoryLimit,
};

export interface ParsedSettings {
  readonly settings: Settings;
  /** One plain sentence for each invalid value. */
  readonly problems: readonly string[];
}

/** Reads the section "tieout" of the editor's settings: an object, or nothing. */
export function parseSettings(section: unknown): ParsedSettings {
  const values = isRecord(section) ? section : {};
  const problems: string[] = [];
  const read = <T>(
    name: keyof Settings,
    parse: (value: unknown) => T | undefined,
    hint: string,
  ) => {
    const value = valueAt(values, name);
    if (value === undefined || value === null) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) {
      problems.push(`tieout.${name} is ${JSON.stringify(value)}, but should be ${hint}.`);
    }
    return parsed;
  };
  const shown = (name: keyof ShownFindings) =>
    read(name, parseShown, SHOWN) ?? defaultSettings[name];
  const amount = (name: AmountName, { min, hint }: Amount) =>
    read(name, (value) => parseAmount(value, min), hint) ?? defaultSettings[name];
  const settings: Settings = {
    references: read("references", parseGlobs, GLOBS) ?? defaultSettings.references,
    notes: read("notes", parseGlobs, GLOBS) ?? defaultSettings.notes,
    figureNotFound: shown("figureNotFound"),
    quotationNotFound: shown("quotationNotFound"),
    quotationCut: shown("quotationCut"),
    referencesDisagree: shown("referencesDisagree"),
    figureInconsistent: shown("figureInconsistent"),
    figureMorePrecise: shown("figureMorePrecise"),
    "reading.timeLimit": amount("reading.timeLimit", SECONDS),
    "reading.memoryLimit": amount("reading.memoryLimit", MEGABYTES),
  };
  return { settings, problems };
}

/** The part of the settings that a check depends on. */
export function shownOf(settings: Settings): ShownFindings {
  const names = Object.keys(SHOWN_BY_DEFAULT) as readonly (keyof ShownFindings)[];
  return {
    ...SHOWN_BY_DEFAULT,
    ...Object.fromEntries(names.map((name) => [name, settings[name]])),
  };
}

export function limitsOf(settings: Settings): ReadLimits {
  return {
    timeLimit: settings["reading.timeLimit"],
    memoryLimit: settings["reading.memoryLimit"],
  };
}

type AmountName = "reading.timeLimit" | "reading.memoryLimit";

interface Amount {
  readonly min: number;
  readonly hint: string;
}

const SECONDS: Amount = { min: 1, hint: "a number of seconds, at least 1" };

/** Below that a reader cannot even hold its own code and tables. */
const MEGABYTES: Amount = { min: 64, hint: "a number of megabytes, at least 64" };

const GLOBS = "a list of globs";
const SHOWN = '"off" or "information"';

function parseGlobs(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return undefined;
  const globs = value.filter((item): item is string => typeof item === "string");
  return globs.length === value.length ? globs : undefined;
}

function parseAmount(value: unknown, min: number): number | undefined {
  return typeof value === "number" && value >= min ? value : undefined;
}

/** Editors send "reading.timeLimit" as it is written, or as objects in each other. */
function valueAt(values: Readonly<Record<string, unknown>>, name: string): unknown {
  if (name in values) return values[name];
  const [first = "", ...rest] = name.split(".");
  const inner = values[first];
  return rest.length > 0 && isRecord(inner) ? valueAt(inner, rest.join(".")) : undefined;
}

function parseShown(value: unknown): Shown | undefined {
  return value === "off" || value === "information" ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
