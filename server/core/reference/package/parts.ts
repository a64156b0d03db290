// The parts of an office file and how they name each other: relationships, and what the file tells of itself.

import { attribute, type MarkupEvents, readXml } from "./xml.ts";

/** Relationships of a part: by identifier, the part's type and name in the archive. */
export type Relationships = ReadonlyMap<string, Relationship>;

export interface Relationship {
  /** The last word of the type's address: "worksheet", "notesSlide". */
  readonly type: string;
  readonly target: string;
}

/** The relationships of the part `name`; none where the archive has none. */
export function relationshipsOf(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
): Relationships {
  const slash = name.lastIndexOf("/") + 1;
  const bytes = files.get(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  if (bytes === undefined) return found;
  readXml(bytes, {
    ...IGNORE,
    open(element, attributes) {
      const { Id, Type = "", Target } = attributes;
      if (element !== "Relationship" || Id === undefined || Target === undefined) return;
      if (attributes.TargetMode === "External") return;
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      found.set(Id, { type, target: resolveTarget(name.slice(0, slash), Target) });
    },
  });
  return found;
}

/** The part that the whole file is about, as the archive says; `usual` where it says nothing. */
export function mainPart(files: ReadonlyMap<string, Uint8Array>, usual: string): string {
  const all = [...relationshipsOf(files, "").values()];
  return all.find(({ type }) => type === "officeDocument")?.target ?? usual;
}

/** `../media/a.xml` from `xl/worksheets/` is `xl/media/a.xml`; `/xl/a.xml` counts from the archive's root. */
export function resolveTarget(folder: string, target: string): string {
  const parts: string[] = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** What a file's core properties tell. */
export interface CoreProperties {
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
}

/**
 * Title and date of an office file. A file made on one day and saved on a far other one may have been made from an old one: its
 * date is then not told.
 */
export function corePropertiesOf(files: ReadonlyMap<string, Uint8Array>): CoreProperties {
  const bytes = files.get("docProps/core.xml");
  if (bytes === undefined) return {};
  const told = new Map<string, string>();
  let inside = "";
  readXml(bytes, {
    open(element) {
      inside = element;
    },
    close() {
      inside = "";
    },
    text(words) {
      if (inside !== "") told.set(inside, (told.get(inside) ?? "") + words);
    },
  });
  return tellProperties({
    title: told.get("title"),
    created: told.get("created"),
    modified: told.get("modified"),
  });
}

/** The same of what a file of another kind says; the dates as ISO dates or times. */
export function tellProperties(said: {
  readonly title: string | undefined;
  readonly created: string | undefined;
  readonly modified: string | undefined;
}): CoreProperties {
  const title = said.title?.trim() ?? "";
  const date = dateBetween(said.created, said.modified);
  return {
    ...(isTitle(title) && { title }),
    ...(date !== undefined && { date }),
  };
}

/** What programs put in for want of a title. */
const NO_TITLE =
  /^(?:untitled|document|presentation|slide|powerpoint|microsoft word|工作簿|文档|演示文稿|プレゼンテーション|文書|book|sheet|无标题|無題)[\s\p{P}\d]*/iu;

const LONGEST_TITLE = 200;

function isTitle(title: string): boolean {
  return /\p{L}{2}/u.test(title) && title.length <= LONGEST_TITLE && !NO_TITLE.test(title);
}

/** Days that writing an article may take. */
const MOST_DAYS = 31;
const DAY = 86_400_000;

function dateBetween(
  created: string | undefined,
  modified: string | undefined,
): string | undefined {
  const [first, last] = [created, modified ?? created].map(
    (each) => /^\d{4}-\d{2}-\d{2}/u.exec(each?.trim() ?? "")?.[0],
  );
  if (first === undefined || last === undefined) return undefined;
  const days = (Date.parse(last) - Date.parse(first)) / DAY;
  return days >= 0 && days <= MOST_DAYS ? last : undefined;
}

/** For readers that listen to some events only. */
export const IGNORE: MarkupEvents = { open() {}, close() {}, text() {} };

/** The number of an attribute, where it is one. */
export function numberOf(
  attributes: Readonly<Record<string, string>>,
  name: string,
): number | undefined {
  const value = Number(attribute(attributes, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}
