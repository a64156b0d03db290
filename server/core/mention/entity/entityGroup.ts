// Who is who within one article: bracketed names, short forms of full ones (Stringer, 斯金格, 小米 for
// 小米科技), names that the lexicon knows to be one. Two names come together only where nothing speaks
// against it.

import { foldChars } from "../../text/fold.ts";
import type { EntityType } from "../mention.ts";
import type { CollectedNames } from "./entityCollect.ts";
import { initialsOf } from "./entityInitials.ts";
import { type JudgedName, nameKey } from "./entityJudge.ts";
import { CORPORATE_ENDS } from "./entityLatinWords.ts";
import { calledBySecond } from "./entitySecondName.ts";
import { familyName, isWord, nameParts, organizationStem } from "./entityShort.ts";
import { familiarNames, stemsOf } from "./entityStems.ts";
import { kanjiParts } from "./personKanjiParts.ts";

/** Names of one thing in one article. */
export interface NameGroup {
  readonly names: readonly string[];
  readonly type: EntityType;
  /** Those of the names that the article gives in brackets behind another. */
  readonly bracketed: ReadonlySet<string>;
  /** Id in the lexicon of known names. */
  readonly known?: string;
}

/** The groups by each of their names' keys; those of known names also by "known:" and their id. */
export function entityGroups(
  collected: CollectedNames,
  judged: ReadonlyMap<string, JudgedName>,
): ReadonlyMap<string, NameGroup> {
  const drafts = draftGroups(collected, judged);
  for (const { name, alias, passage } of collected.candidates) {
    const words = collected.sources[passage]?.text.slice(alias?.start ?? 0, alias?.end ?? 0) ?? "";
    if (words === "") continue;
    addAlias(drafts, nameKey(name), words);
    drafts.get(nameKey(name))?.bracketed.add(words);
  }
  for (const { name, type } of judged.values()) {
    if (type !== "organization") continue;
    joinToStem(drafts, name);
    joinToCore(drafts, name, collected.lower);
  }
  joinShortNames(collected, drafts, judged);
  joinInitials(collected, drafts);
  joinStems(collected, drafts);
  const groups = new Map<string, NameGroup>();
  const made = new Map<Draft, NameGroup>();
  for (const [key, draft] of drafts) {
    const group = made.get(draft) ?? freeze(draft);
    made.set(draft, group);
    groups.set(key, group);
  }
  return groups;
}

interface Draft {
  names: Set<string>;
  bracketed: Set<string>;
  type: EntityType;
  known: string | undefined;
}

type Drafts = Map<string, Draft>;

function freeze({ names, bracketed, type, known }: Draft): NameGroup {
  const group = { names: [...names], bracketed, type };
  return known === undefined ? group : { ...group, known };
}

function draft(name: string, type: EntityType, known: string | undefined): Draft {
  return { names: new Set(known === undefined ? [name] : []), bracketed: new Set(), type, known };
}

function draftGroups(
  { known, sources }: CollectedNames,
  judged: ReadonlyMap<string, JudgedName>,
): Drafts {
  const drafts: Drafts = new Map();
  for (const hit of known) {
    const { id, type } = hit.known;
    const name = sources[hit.passage]?.text.slice(hit.span.start, hit.span.end) ?? "";
    const group = drafts.get(`known:${id}`) ?? draft(name, type, id);
    drafts.set(`known:${id}`, group);
    drafts.set(nameKey(name), group);
  }
  for (const [key, { name, type }] of judged) {
    if (!drafts.has(key)) drafts.set(key, draft(name, type, undefined));
  }
  return drafts;
}

/** Gives the group of `key` another name; joins the groups where the name has one already. */
function addAlias(drafts: Drafts, key: string, alias: string): void {
  const draft = drafts.get(key);
  if (draft === undefined) return;
  const other = drafts.get(nameKey(alias));
  if (other === undefined) {
    draft.names.add(alias);
    drafts.set(nameKey(alias), draft);
  } else {
    join(drafts, draft, other);
  }
}

/** Makes one group of two, unless they are of different kinds or known to be different. */
function join(drafts: Drafts, a: Draft, b: Draft): void {
  if (a === b || (a.known !== undefined && b.known !== undefined)) return;
  if (a.type !== b.type && a.type !== "other" && b.type !== "other") return;
  for (const name of b.names) a.names.add(name);
  for (const name of b.bracketed) a.bracketed.add(name);
  if (a.type === "other") a.type = b.type;
  a.known ??= b.known;
  for (const [key, draft] of drafts) if (draft === b) drafts.set(key, a);
}

/** 小米科技有限公司, 小米科技 and 小米; "Moderna, Inc." and Moderna. */
function joinToStem(drafts: Drafts, name: string): void {
  const group = drafts.get(nameKey(name));
  const stem = organizationStem(name);
  if (group === undefined || stem === undefined) return;
  const other = drafts.get(nameKey(stem));
  if (other !== undefined) join(drafts, group, other);
  else if (/^[A-Z]/.test(stem)) addAlias(drafts, nameKey(name), stem);
}

/**
 * "Harbour Lane" and "Harbour Lane Foods", where the article has both; whatever the shorter one
 * looked like.
 */
function joinToCore(drafts: Drafts, name: string, lower: ReadonlySet<string>): void {
  const words = name.split(" ");
  while (words.length > 1 && CORPORATE_ENDS.has(foldChars(words.at(-1) ?? ""))) words.pop();
  const group = drafts.get(nameKey(name));
  const shorter = words.join(" ").replace(/,$/, "");
  const core = drafts.get(nameKey(shorter));
  if (group === undefined || shorter === name || core === group) return;
  if (core === undefined) {
    if (isFreeShortName(shorter, lower)) addAlias(drafts, nameKey(name), shorter);
    return;
  }
  if (core.known !== undefined || core.type === "person") return;
  core.type = group.type;
  join(drafts, group, core);
}

/**
 * Stringer for Howard Stringer, 斯金格 for 霍华德·斯金格, 佐藤 for 佐藤恒治: where only one person has that part.
 */
function joinShortNames(
  collected: CollectedNames,
  drafts: Drafts,
  judged: ReadonlyMap<string, JudgedName>,
): void {
  findSpeakers(collected, drafts);
  const bearers = new Map<string, Set<Draft>>();
  for (const draft of new Set(drafts.values())) {
    if (draft.type !== "person") continue;
    for (const part of [...draft.names].flatMap((name) => [
      ...shortNames(name),
      ...kanjiParts(name, collected.sources),
    ])) {
      bearers.set(part, (bearers.get(part) ?? new Set()).add(draft));
    }
  }
  for (const [part, drafted] of bearers) {
    const [draft, second] = drafted;
    const own = drafts.get(nameKey(part));
    if (draft === undefined || second !== undefined || own === draft) continue;
    if (own !== undefined) {
      if (own.known === undefined) join(drafts, draft, own);
    } else if (isFreeShortName(part, collected.lower)) {
      draft.names.add(part);
      drafts.set(nameKey(part), draft);
    }
  }
  for (const [key, { name, type }] of judged) {
    if (type === "person") joinSurname(drafts, key, name);
  }
  for (const { name, type } of collected.candidates) {
    if (type === "person" && !drafts.has(nameKey(name))) addSurname(drafts, name);
  }
}

/** 宮原 of 宮原教授, too little by itself, is the 宮原早苗 of the article. */
function addSurname(drafts: Drafts, name: string): void {
  if (!/^\p{Script=Han}{2,3}$/u.test(name)) return;
  const bearers = bearersOf(drafts, nameKey(name));
  const [only] = bearers;
  if (bearers.length === 1 && only !== undefined) addAlias(drafts, only[0], name);
}

/** The EPA of an article that names the Environmental Protection Agency. */
function joinInitials({ latin }: CollectedNames, drafts: Drafts): void {
  const named = [...new Set(drafts.values())].filter(({ type }) => type !== "person");
  const names = named.flatMap((draft) => [...draft.names]);
  for (const [initials, name] of initialsOf(latin, names)) {
    addAlias(drafts, nameKey(name), initials);
  }
}

/** 云枢 of 云枢机器人, 老葛 of 葛守田: short forms that the article uses without saying so. */
function joinStems({ sources }: CollectedNames, drafts: Drafts): void {
  const all = [...new Set(drafts.values())];
  const things = all.filter(({ type }) => type === "organization" || type === "place");
  const people = all.filter(({ type }) => type === "person");
  for (const [name, stem] of stemsOf(
    sources,
    things.flatMap(({ names }) => [...names].map(foldChars)),
  )) {
    if (!drafts.has(nameKey(stem))) addAlias(drafts, nameKey(name), stem);
  }
  for (const [form, name] of familiarNames(
    sources,
    people.flatMap(({ names }) => [...names].map(foldChars)),
  )) {
    if (!drafts.has(nameKey(form))) addAlias(drafts, nameKey(name), form);
  }
}

/**
 * "Odd Verrin" of unknown kind is a person where the article goes on with "Verrin said" or "Dr. Verrin", or with the second name
 * alone.
 */
function findSpeakers({ candidates, latin }: CollectedNames, drafts: Drafts): void {
  const speakers = new Set(
    candidates.flatMap(({ speaks, type, name }) => (speaks || type === "person" ? [name] : [])),
  );
  const unknown = [...new Set(drafts.values())].filter(
    ({ type, names, known }) => type === "other" && names.size === 1 && known === undefined,
  );
  const called = calledBySecond(
    latin,
    unknown.flatMap(({ names }) => [...names]),
  );
  for (const draft of unknown) {
    const [name = ""] = draft.names;
    const family = /^[A-Z]\S+ (?:[A-Z]\. )?[A-Z]\S+$/.test(name) ? familyName(name) : undefined;
    if (family === undefined) continue;
    if (speakers.has(family) || called.has(name)) draft.type = "person";
  }
}

/**
 * Parts of a full name that stand for it: the last and the first of several; not initials and
 * "Jr.".
 */
function shortNames(name: string): readonly string[] {
  const parts = nameParts(name);
  const last = parts.at(-1);
  const [first] = parts;
  if (parts.length < 2 || last === undefined || first === undefined) return [];
  return [last, first].filter((part) => part.length > (/^[A-Za-z]/.test(part) ? 2 : 1));
}

/**
 * Whether a part of a name may stand alone though the article never showed it to be a name by
 * itself.
 */
function isFreeShortName(part: string, lower: ReadonlySet<string>): boolean {
  return !lower.has(foldChars(part)) && !isWord(part);
}

/** 佐藤 of 佐藤氏 is the one person whose full name begins so. */
function joinSurname(drafts: Drafts, key: string, name: string): void {
  const draft = drafts.get(key);
  if (draft === undefined || !/^\p{Script=Han}{2,3}$/u.test(name)) return;
  const full = bearersOf(drafts, key);
  const [only] = full;
  if (full.length === 1 && only !== undefined) join(drafts, only[1], draft);
}

/** The people whose full name begins so. */
function bearersOf(drafts: Drafts, surname: string): readonly (readonly [string, Draft])[] {
  return [...drafts].filter(
    ([other, { type }]) =>
      type === "person" &&
      other.length > surname.length &&
      other.startsWith(surname) &&
      /^\p{Script=Han}+\p{Script=Hiragana}*$/u.test(other),
  );
}
