// The user's settings, read from what the editor sends: each is checked, an invalid one is named and its
// default taken. package.json describes the same settings to the user; test/lsp/settings.test.ts compares.

import {
  DEFAULT_NOTES,
  DEFAULT_REFERENCES,
  SHOWN_BY_DEFAULT,
  type Shown,
  type ShownFindings,
} from "../core/index.ts";

export interface Settings extends ShownFindings {
  /** Globs relative to the workspace folder: the references of notes that name none themselves. */
  readonly references: readonly string[];
  /** Globs relative to the workspace folder: the Markdown files that are checked. */
  readonly notes: readonly string[];
  /** Lenses over the passages of an open article that notes use. */
  readonly codeLens: boolean;
}

export const defaultSettings: Settings = {
  references: DEFAULT_REFERENCES,
  notes: DEFAULT_NOTES,
  codeLens: true,
  ...SHOWN_BY_DEFAULT,
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
  const shown = (name: keyof ShownFindings) =>
    read(name, parseShown, SHOWN) ?? defaultSettings[name];
  const settings: Settings = {
    references: read("references", parseGlobs, GLOBS) ?? defaultSettings.references,
    notes: read("notes", parseGlobs, GLOBS) ?? defaultSettings.notes,
    codeLens: read("codeLens", parseBoolean, "true or false") ?? defaultSettings.codeLens,
    figureNotFound: shown("figureNotFound"),
    quotationNotFound: shown("quotationNotFound"),
    referencesDisagree: shown("referencesDisagree"),
    figureInconsistent: shown("figureInconsistent"),
    figureMorePrecise: shown("figureMorePrecise"),
  };
  return { settings, problems };
}

const GLOBS = "a list of globs";
const SHOWN = '"off" or "information"';

function parseGlobs(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return undefined;
  const globs = value.filter((item): item is string => typeof item === "string");
  return globs.length === value.length ? globs : undefined;
}

function parseBoolean(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function parseShown(value: unknown): Shown | undefined {
  return value === "off" || value === "information" ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
