// The user's settings, read from what the editor sends: each is checked, an invalid one is named and its
// default taken. package.json describes the same settings to the user; test/lsp/settings.test.ts compares.

import {
  DEFAULT_ENTITIES,
  DEFAULT_NOTES,
  DEFAULT_REFERENCES,
  SHOWN_BY_DEFAULT,
  type Shown,
  type ShownFindings,
} from "../core/index.ts";
import { DEFAULT_LIMITS } from "../reading/reader.ts";
import { DEFAULT_CACHE_SIZE } from "../reading/referenceCache.ts";
import { expandBraces } from "./globs.ts";

/** By their names after "tieout.". */
export interface Settings extends ShownFindings {
  /** Globs relative to the workspace folder: the references of notes that name none themselves. */
  readonly references: readonly string[];
  /** Globs relative to the workspace folder: the Markdown files that are checked. */
  readonly notes: readonly string[];
  /** By glob, relative to the workspace folder: the encoding of text references that it matches. */
  readonly encodings: Readonly<Record<string, string>>;
  /** Path or glob relative to the workspace folder: the user's own names, in YAML. "" for none. */
  readonly entities: string;
  /** Lenses over the passages of an open article that notes use. */
  readonly codeLens: boolean;
  /** Seconds that a file may take to be read. */
  readonly "reading.timeLimit": number;
  /** Megabytes that reading a file may take. */
  readonly "reading.memoryLimit": number;
  /** Megabytes of read references that are kept on the disk. */
  readonly "cache.size": number;
}

export const defaultSettings: Settings = {
  references: DEFAULT_REFERENCES,
  notes: DEFAULT_NOTES,
  encodings: {},
  entities: DEFAULT_ENTITIES,
  codeLens: true,
  ...SHOWN_BY_DEFAULT,
  "reading.timeLimit": DEFAULT_LIMITS.timeLimit,
  "reading.memoryLimit": DEFAULT_LIMITS.memoryLimit,
  "cache.size": DEFAULT_CACHE_SIZE,
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
      const written = JSON.stringify(value);
      const shown =
        written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
      problems.push(`tieout.${name} is ${shown}, but should be ${hint}.`);
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
    encodings: read("encodings", parseEncodings, ENCODINGS) ?? defaultSettings.encodings,
    entities: read("entities", parseEntities, ENTITIES) ?? defaultSettings.entities,
    codeLens: read("codeLens", parseBoolean, "true or false") ?? defaultSettings.codeLens,
    figureNotFound: shown("figureNotFound"),
    quotationNotFound: shown("quotationNotFound"),
    quotationCut: shown("quotationCut"),
    referencesDisagree: shown("referencesDisagree"),
    figureInconsistent: shown("figureInconsistent"),
    figureMorePrecise: shown("figureMorePrecise"),
    "reading.timeLimit": amount("reading.timeLimit", SECONDS),
    "reading.memoryLimit": amount("reading.memoryLimit", MEMORY),
    "cache.size": amount("cache.size", ON_DISK),
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

type AmountName = "reading.timeLimit" | "reading.memoryLimit" | "cache.size";

interface Amount {
  readonly min: number;
  readonly hint: string;
}

const SECONDS: Amount = { min: 1, hint: "a number of seconds, at least 1" };

/** Below that a reader cannot even hold its own code and tables. */
const MEMORY: Amount = { min: 64, hint: "a number of megabytes, at least 64" };

const ON_DISK: Amount = { min: 0, hint: "a number of megabytes, 0 for none" };

/** Code units of a wrong value: enough to find it by. */
const LONGEST_SHOWN = 100;

const GLOBS = "a list of globs";
const ENCODINGS = 'globs with an encoding each, such as {"**/*.csv": "GB18030"}';
const ENTITIES = "the path or glob of .yaml or .yml files";
const SHOWN = '"off" or "information"';

function parseGlobs(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return undefined;
  const globs = value.filter((item): item is string => typeof item === "string");
  return globs.length === value.length ? globs : undefined;
}

/** Whether an encoding is known is told where a file is read in it. */
function parseEncodings(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined;
  const pairs = Object.entries(value).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  return pairs.length === Object.keys(value).length ? Object.fromEntries(pairs) : undefined;
}

/** Files of no other ending are watched for changes. */
function parseEntities(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const isYaml = expandBraces(value).every((path) => /\.ya?ml$/iu.test(path));
  return value === "" || isYaml ? value : undefined;
}

function parseBoolean(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
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
