// The analyst's own list of names, a YAML file: what it says wins over what Tieout finds by itself.
//
//   - name: 雷军
//     aliases: [Lei Jun, 雷总]
//     type: person
//     note: Founder of Xiaomi.

import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { UserEntity } from "../mention/entity/userEntity.ts";
import type { EntityType } from "../mention/mention.ts";
import type { Span } from "../text/span.ts";

export interface EntitiesFile {
  readonly entities: readonly UserEntity[];
  readonly problems: readonly EntitiesProblem[];
}

export interface EntitiesProblem {
  readonly message: string;
  /** In the file. */
  readonly span: Span;
}

/** In UTF-16 code units, some ten thousand names; a longer file is not read, and that is told. */
const LONGEST_FILE = 400_000;

/** A file that is no list of names has something wrong on each line: more than these are counted. */
const MOST_PROBLEMS = 50;

/** A name and its aliases, each at most this long; more of them than this are left out, and that is told. */
const LONGEST_NAME = 200;
const MOST_ENTITIES = 10_000;

const TYPES: ReadonlyMap<string, EntityType> = new Map(
  (["person", "organization", "place", "product", "work", "other"] as const).map((type) => [
    type,
    type,
  ]),
);

const KEYS: ReadonlySet<string> = new Set(["name", "aliases", "type", "note"]);

/**
 * Reads the file's entities, a list at the top or under `entities:`. What cannot be read is left out and told; so is an entry
 * with a name that one of `earlier` has, the entities of files read before.
 */
export function parseEntitiesFile(text: string, earlier: readonly UserEntity[] = []): EntitiesFile {
  if (text.length > LONGEST_FILE) {
    const message = `The file is longer than ${LONGEST_FILE} characters and was not read.`;
    return { entities: [], problems: [{ message, span: { start: 0, end: 0 } }] };
  }
  const document = parseDocument(text, { logLevel: "silent", prettyErrors: false });
  const problems: EntitiesProblem[] = document.errors.map(({ message, pos: [start, end] }) => ({
    message,
    span: { start, end },
  }));
  const entities: UserEntity[] = [];
  const taken = new Map(
    earlier.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [each, name] as const)),
  );
  for (const item of itemsOf(document.contents, problems).slice(0, MOST_ENTITIES)) {
    const entity = readEntity(item, problems);
    if (entity === undefined) continue;
    const twice = [entity.name, ...entity.aliases].find((name) => taken.has(name));
    if (twice === undefined) {
      for (const name of [entity.name, ...entity.aliases]) taken.set(name, entity.name);
      entities.push(entity);
    } else {
      problems.push({
        message: `${twice} is a name of ${taken.get(twice)} already.`,
        span: spanOf(item),
      });
    }
  }
  return { entities, problems: mostOf(problems) };
}

function mostOf(problems: readonly EntitiesProblem[]): readonly EntitiesProblem[] {
  const rest = problems.slice(MOST_PROBLEMS);
  const [first] = rest;
  if (first === undefined) return problems;
  const message = `${rest.length} more ${rest.length === 1 ? "problem" : "problems"} from here on.`;
  return [...problems.slice(0, MOST_PROBLEMS), { message, span: first.span }];
}

function itemsOf(contents: unknown, problems: EntitiesProblem[]): readonly unknown[] {
  if (contents === null) return [];
  const list = isMap(contents) ? contents.get("entities", true) : contents;
  if (isSeq(list)) {
    if (list.items.length > MOST_ENTITIES) {
      problems.push({
        message: `Only the first ${MOST_ENTITIES} names are read.`,
        span: spanOf(list),
      });
    }
    return list.items;
  }
  problems.push({ message: "A list of names is expected: “- name: …”.", span: spanOf(contents) });
  return [];
}

function readEntity(item: unknown, problems: EntitiesProblem[]): UserEntity | undefined {
  const complain = (message: string, node: unknown) => {
    problems.push({ message, span: spanOf(node) });
    return undefined;
  };
  if (!isMap(item)) return complain("An entry is made of name, aliases, type and note.", item);
  for (const { key } of item.items) {
    if (!isScalar(key) || !KEYS.has(String(key.value))) {
      complain(
        `${isScalar(key) ? String(key.value) : "This"} is none of name, aliases, type and note.`,
        key,
      );
    }
  }
  const name = textIn(item, "name");
  if (name === undefined) return complain("An entry needs a name.", item);
  if (name.length > LONGEST_NAME)
    return complain(`The name is longer than ${LONGEST_NAME} characters.`, item);
  const written = textIn(item, "type");
  const type = TYPES.get(written ?? "other");
  if (type === undefined) {
    return complain(
      `${written} is none of ${[...TYPES.keys()].join(", ")}.`,
      item.get("type", true),
    );
  }
  const note = textIn(item, "note");
  return { name, aliases: aliasesIn(item, complain), type, ...(note !== undefined && { note }) };
}

function aliasesIn(
  item: YAMLMap,
  complain: (message: string, node: unknown) => undefined,
): readonly string[] {
  const node = item.get("aliases", true);
  if (node === undefined) return [];
  const nodes: readonly unknown[] = isSeq(node) ? node.items : [node];
  return nodes.flatMap((each) => {
    const alias = isScalar(each) ? textOf(each.value) : undefined;
    if (alias !== undefined && alias.length >= 2 && alias.length <= LONGEST_NAME) return [alias];
    complain(`An alias has 2 to ${LONGEST_NAME} characters.`, each);
    return [];
  });
}

function textIn(item: YAMLMap, key: string): string | undefined {
  return textOf(item.get(key));
}

/** YAML reads 360 as a number: as a name it is what was written. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

function spanOf(node: unknown): Span {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
