// Globs in VS Code's syntax (`*`, `**`, `?`, `[a-z]`, `{a,b}`), matched by stepping through all
// possibilities at once: a note may bring its own globs, and "*a*a*a*a*b" must not hang the server.

/** Whether a path, relative and with "/", is meant. */
export type PathMatcher = (path: string) => boolean;

/** Braces may not multiply into more alternatives than this; what is beyond is taken literally. */
const MAX_ALTERNATIVES = 256;

type Token =
  | { readonly kind: "literal"; readonly char: string }
  /** `?` and `[…]`: one character of a segment. */
  | { readonly kind: "one"; readonly test: (char: string) => boolean }
  /** `*`: any characters of one segment. */
  | { readonly kind: "many" }
  /** A `**` and its slash: no folder, or any folders. */
  | { readonly kind: "folders" }
  /** `**` at the end: everything below. */
  | { readonly kind: "rest" };

/** A path matches where one of the globs matches and none of those that begin with "!" does. */
export function compileGlobs(globs: readonly string[]): PathMatcher {
  const included = globs.filter((glob) => !glob.startsWith("!")).flatMap(compile);
  const excluded = globs
    .filter((glob) => glob.startsWith("!"))
    .flatMap((glob) => compile(glob.slice(1)));
  return (path) =>
    included.some((tokens) => matches(tokens, path)) &&
    !excluded.some((tokens) => matches(tokens, path));
}

/** Splits "../desk/*.txt" into its plain folder "../desk" and the glob below it "*.txt". */
export function splitGlob(glob: string): { readonly folder: string; readonly glob: string } {
  const special = glob.search(/[*?[{]/u);
  const plain = special === -1 ? glob : glob.slice(0, special);
  const slash = plain.lastIndexOf("/");
  if (slash === -1) return { folder: ".", glob };
  return { folder: glob.slice(0, slash) || "/", glob: glob.slice(slash + 1) };
}

function compile(glob: string): Token[][] {
  const plain = glob.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
  return expandBraces(plain).map(tokenize);
}

/** "a.{txt,md}" -> "a.txt", "a.md"; nested braces too. */
export function expandBraces(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  while (open.length > 0) {
    const next = open.shift() ?? "";
    const braces = open.length + done.length < MAX_ALTERNATIVES ? firstBraces(next) : undefined;
    if (braces === undefined) done.push(next);
    else open.unshift(...braces.choices.map((choice) => braces.before + choice + braces.after));
  }
  return done;
}

function firstBraces(glob: string) {
  const start = glob.indexOf("{");
  if (start === -1) return undefined;
  const choices: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let i = start; i < glob.length; i++) {
    const char = glob[i];
    if (char === "{") depth++;
    else if (char === "}") depth--;
    if ((char === "," && depth === 1) || depth === 0) {
      choices.push(glob.slice(from, i));
      from = i + 1;
    }
    if (depth === 0) return { before: glob.slice(0, start), choices, after: glob.slice(i + 1) };
  }
  return undefined; // never closed: a literal brace
}

function tokenize(glob: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < glob.length) {
    const [token, length] = readToken(glob, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function readToken(glob: string, at: number): readonly [Token, number] {
  const char = glob[at] ?? "";
  if (char === "?") return [{ kind: "one", test: () => true }, 1];
  if (char === "[") return readClass(glob, at);
  if (char !== "*") return [{ kind: "literal", char }, 1];
  if (glob[at + 1] !== "*") return [{ kind: "many" }, 1];
  const alone = at === 0 || glob[at - 1] === "/";
  if (alone && glob[at + 2] === "/") return [{ kind: "folders" }, 3];
  if (alone && at + 2 === glob.length) return [{ kind: "rest" }, 2];
  return [{ kind: "many" }, 2];
}

/** "[a-c!]" or "[!0-9]"; a bracket that is never closed is a literal one. */
function readClass(glob: string, at: number): readonly [Token, number] {
  const end = glob.indexOf("]", at + 2);
  if (end === -1) return [{ kind: "literal", char: "[" }, 1];
  const negated = glob[at + 1] === "!" || glob[at + 1] === "^";
  const members = glob.slice(at + (negated ? 2 : 1), end);
  const test = (char: string) => isMember(members, char) !== negated;
  return [{ kind: "one", test }, end + 1 - at];
}

function isMember(members: string, char: string): boolean {
  for (let i = 0; i < members.length; i++) {
    const last = members[i + 1] === "-" ? members[i + 2] : undefined;
    if (last === undefined) {
      if (members[i] === char) return true;
    } else {
      if ((members[i] ?? "") <= char && char <= last) return true;
      i += 2;
    }
  }
  return false;
}

/** Steps through the path with the set of tokens that may come next: time is path x glob, whatever the glob. */
function matches(tokens: readonly Token[], path: string): boolean {
  let current = new Uint8Array(tokens.length + 1);
  let next = new Uint8Array(tokens.length + 1);
  current[0] = 1;
  skipEmpty(tokens, current, true);
  for (let at = 0; at < path.length; at++) {
    const char = path[at] ?? "";
    next.fill(0);
    let alive = false;
    for (let i = 0; i < tokens.length; i++) {
      const token = current[i] === 1 ? tokens[i] : undefined;
      if (token !== undefined) alive = step(token, char, i, next) || alive;
    }
    if (!alive) return false;
    skipEmpty(tokens, next, char === "/");
    [current, next] = [next, current];
  }
  return current[tokens.length] === 1;
}

/** Marks the tokens that may come after `char`; false where there are none. */
function step(token: Token, char: string, at: number, next: Uint8Array): boolean {
  const stays =
    token.kind === "folders" || token.kind === "rest" || (token.kind === "many" && char !== "/");
  const moves =
    (token.kind === "literal" && token.char === char) ||
    (token.kind === "one" && char !== "/" && token.test(char));
  if (stays) next[at] = 1;
  if (moves) next[at + 1] = 1;
  return stays || moves;
}

/** Marks what may come next because a star may stand for nothing; folders end only at a segment's start. */
function skipEmpty(tokens: readonly Token[], states: Uint8Array, segmentStart: boolean): void {
  for (let i = 0; i < tokens.length; i++) {
    const kind = states[i] === 1 ? tokens[i]?.kind : undefined;
    if (kind === "many" || kind === "rest") states[i + 1] = 1;
    if (kind === "folders" && segmentStart) states[i + 1] = 1;
  }
}
