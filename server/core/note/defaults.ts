// Which files are notes, references and lists of names where nobody says: the same in the editor and in the terminal.

/** Globs relative to the workspace folder; "!" excludes. */
export const DEFAULT_REFERENCES: readonly string[] = ["**/references/**"];

/** Globs relative to the workspace folder; what is a reference is never a note. */
export const DEFAULT_NOTES: readonly string[] = [
  "**/*.md",
  "!**/README*.md",
  "!**/CHANGELOG*.md",
  "!**/node_modules/**",
  "!**/.*/**",
];

/** The analyst's own list of names: a path or glob relative to the workspace folder. */
export const DEFAULT_ENTITIES = "tieout.entities.{yaml,yml}";
