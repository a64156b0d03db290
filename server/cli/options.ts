// The command line's words: what is asked, or what is wrong with it.

import { parseArgs } from "node:util";
import { ENCODING_NAMES, isEncoding } from "../core/index.ts";

export interface CheckCommand {
  readonly kind: "check";
  /** Notes or folders of notes, as given; the working directory where none is. */
  readonly paths: readonly string[];
  /** Given by --reference: they bind every note, whatever its front matter says. */
  readonly references: readonly string[];
  /** Of text references that are not in UTF-8: given by --encoding, else guessed. */
  readonly encoding?: string;
  /** Given by --entities: the user's names; else those of the working directory. */
  readonly entities?: string;
  readonly format: "text" | "json";
  /** Whether the text tells of every claim how it was judged; JSON always does. */
  readonly explain: boolean;
  /** ISO date. */
  readonly today?: string;
}

export type Command =
  | CheckCommand
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "usage"; readonly message: string };

export const HELP = `tieout: checks the figures, quotations and names of Markdown notes against their references.

Usage:
  tieout check [paths...] [--reference FILE]... [--format text|json] [--explain]
                          [--today DATE] [--encoding NAME] [--entities FILE]

  paths             notes or folders; the working directory where none is given
  --reference FILE  a reference for all notes, or a folder of them (repeatable); else what each
                    note's front matter names ("references:"), else the files below references/
  --format          text (default) or json
  --explain         every claim, agreed ones too: how it was read, what it was compared with, and why
  --today DATE      what "today" and "this year" mean in the notes, as 2026-11-22
  --encoding NAME   what text references are in that are not in UTF-8 (GB18030, Shift_JIS, ...);
                    guessed from their words where it is not given
  --entities FILE   your own names, in YAML; else tieout.entities.yaml (.yml) of the working directory

Exit status:
  0  all checked claims agree
  1  something differs
  2  wrong usage, a file that could not be read, or no references at all
`;

/** Matches 2026-11-22, not 22.11.2026. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

export function parseCommand(args: readonly string[]): Command {
  try {
    return readCommand(args);
  } catch (error) {
    // Node goes on about arguments that begin with "-" behind the first sentence.
    const message = error instanceof Error ? error.message : String(error);
    return usage(message.replace(/\. To specify .*$/su, "."));
  }
}

function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reference: { type: "string", multiple: true, short: "r" },
      format: { type: "string", default: "text" },
      explain: { type: "boolean", default: false },
      today: { type: "string" },
      encoding: { type: "string" },
      entities: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  const [command, ...paths] = positionals;
  if (command === undefined) return { kind: "help" };
  if (command !== "check") return usage(`Unknown command "${command}".`);
  const { format, explain, today, encoding, entities } = values;
  if (format !== "text" && format !== "json")
    return usage(`--format is text or json, not "${format}".`);
  if (today !== undefined && !isDate(today)) {
    return usage(`--today is a date like 2026-11-22, not "${today}".`);
  }
  if (encoding !== undefined && !isEncoding(encoding))
    return usage(`--encoding is one of ${ENCODING_NAMES.join(", ")}, not "${encoding}".`);
  return {
    kind: "check",
    paths: paths.length === 0 ? ["."] : paths,
    references: values.reference ?? [],
    format,
    explain,
    ...(today !== undefined && { today }),
    ...(encoding !== undefined && { encoding }),
    ...(entities !== undefined && { entities }),
  };
}

/** A day that there is: Date.parse takes 2026-02-31 for a day of March. */
function isDate(text: string): boolean {
  const time = ISO_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function usage(message: string): Command {
  return { kind: "usage", message };
}
