// The façade: all that the language server, the command line and the npm package offer of the core.

export { hoverInArticle } from "./feature/articleHover.ts";
export {
  type CitationOptions,
  citationFor,
  type ResolvedCitation,
  resolveCitation,
} from "./feature/citation.ts";
export { completeInEntities, type FileSuggestion } from "./feature/complete/entitiesFile.ts";
export {
  COMPLETION_TRIGGERS,
  type CompletionAsked,
  cardFor,
  completeAt,
  type Suggestion,
} from "./feature/complete.ts";
export { cut } from "./feature/cut.ts";
export {
  type Definition,
  definitionAt,
  definitionInArticle,
  type Target,
} from "./feature/definition.ts";
export { plainLine } from "./feature/escape.ts";
export { type ExplanationLine, explanationLines } from "./feature/explain/lines.ts";
export { type Explanation, explainClaim, type Reading } from "./feature/explain.ts";
export { type Edit, type Fix, fixesFor } from "./feature/fix.ts";
export { highlightsAt } from "./feature/highlight.ts";
export { type Hover, hoverAt } from "./feature/hover.ts";
export { type Lens, lensesFor } from "./feature/lens.ts";
export { nameAt, type Open, type OpenArticle, type OpenNote, type Place } from "./feature/open.ts";
export { type PassageUse, usesIn, usesOf } from "./feature/passageUses.ts";
export { referencesAt } from "./feature/references.ts";
export { type Renamed, renamedAt, renamePlaces } from "./feature/rename.ts";
export { type Counts, countClaims, makeReport, type Report } from "./feature/report.ts";
export { type LinkTo, renderHtmlReport } from "./feature/reportHtml.ts";
export { renderExplainedReport, renderTextReport } from "./feature/reportText.ts";
export { type Section, sectionsOf } from "./feature/sections.ts";
export {
  findSymbols,
  type NameSymbol,
  symbolsIn,
  type WorkspaceSymbol,
} from "./feature/symbols.ts";
export { type Dictionary, readDictionary } from "./lexicon/dictionary.ts";
export { createLibrary, type Library } from "./library/library.ts";
export { needsDictionary } from "./library/needsDictionary.ts";
export type { ByteSource } from "./library/pack/byteSource.ts";
export {
  decodeReference,
  encodeReference,
  type OpenedReference,
  openReferenceIn,
} from "./library/packedReference.ts";
export type { TableStore } from "./library/tableStore.ts";
export { findFrontMatter } from "./markdown/frontMatter.ts";
export type { UserEntity } from "./mention/entity/userEntity.ts";
export { findMentions } from "./mention/find.ts";
export type {
  DateMention,
  EntityMention,
  EntityType,
  Mention,
  QuantityMention,
  QuotationMention,
} from "./mention/mention.ts";
export { type Binding, findBinding } from "./note/binding.ts";
export { DEFAULT_ENTITIES, DEFAULT_NOTES, DEFAULT_REFERENCES } from "./note/defaults.ts";
export {
  type EntitiesFile,
  type EntitiesProblem,
  parseEntitiesFile,
} from "./note/entitiesFile.ts";
export { decodeText } from "./reference/decode.ts";
export { ENCODING_NAMES, isEncoding } from "./reference/encoding/names.ts";
export { isTextFile, READABLE_ENDINGS } from "./reference/mediaType.ts";
export { readReference } from "./reference/read.ts";
export type { Locator, Problem, Reference } from "./reference/reference.ts";
export { MAX_REFERENCE_BYTES, tooLargeMessage } from "./reference/size.ts";
export {
  indexLines,
  type LineIndex,
  offsetAt,
  type Position,
  positionAt,
} from "./text/lineIndex.ts";
export type { Span } from "./text/span.ts";
export { type CheckProgress, checkInSteps, checkNote, type NoteFile } from "./verdict/check.ts";
export type { CheckedNote, CheckOptions } from "./verdict/checkedNote.ts";
export { SHOWN_BY_DEFAULT, type Shown, type ShownFindings } from "./verdict/shown.ts";
export type {
  Claim,
  Evidence,
  Finding,
  FindingCode,
  Severity,
  Verdict,
} from "./verdict/verdict.ts";
