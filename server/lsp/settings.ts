// The user's settings, read from what the editor sends: each is checked, an invalid one is named and its
// default taken. package.json describes the same settings to the user; test/lsp/settings.test.ts compares.

import { DEFAULT_NOTES, DEFAULT_REFERENCES } from "../core/index.ts";

export interface Settings {
  /** Globs relative to the workspace folder: the references of notes that name none themselves. */
  readonly references: readonly string[];
  /** Globs relative to the workspace folder: the Markdown files that are checked. */
  readonly notes: readonly string[];
  readonly figureNotFound: NotFound;
  readonly quotationNotFound: NotFound;
}

/** Whether figures or quotations that no reference speaks about are shown. */
export type NotFound = "off" | "information";

export const defaultSettings: Settings = {
  references: DEFAULT_REFERENCES,
  notes: DEFAULT_NOTES,
  figureNotFound: "off",
  quotationNotFound: "information",
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
    const value = values[name];
    if (value === undefined || value === null) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) {
      problems.push(`tieout.${name} is ${JSON.stringify(value)}, but should be ${hint}.`);
    }
    return parsed;
  };
  const settings: Settings = {
    references: read("references", parseGlobs, GLOBS) ?? defaultSettings.references,
    notes: read("notes", parseGlobs, GLOBS) ?? defaultSettings.notes,
    figureNotFound:
      read("figureNotFound", parseNotFound, NOT_FOUND) ?? defaultSettings.figureNotFound,
    quotationNotFound:
      read("quotationNotFound", parseNotFound, NOT_FOUND) ?? defaultSettings.quotationNotFound,
  };
  return { settings, problems };
}

const GLOBS = "a list of globs";
const NOT_FOUND = '"off" or "information"';

function parseGlobs(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return undefined;
  const globs = value.filter((item): item is string => typeof item === "string");
  return globs.length === value.length ? globs : undefined;
}

function parseNotFound(value: unknown): NotFound | undefined {
  return value === "off" || value === "information" ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
