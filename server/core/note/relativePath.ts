// Paths of links: from a note to a file beside it, and back. Both are URIs; core has no `URL` (it is the platform's), and
// only paths are needed here.

/** `scheme://authority` and the path; matches "file:///desk/a.md" and "untitled:a.md". */
const URI = /^(?<root>[a-z][a-z\d+.-]{1,40}:(?:\/\/[^/?#]{0,255})?)(?<path>[^?#]*)/iu;

/** "../references/小米%20日本.txt" from a note beside that folder. Of another file system, the whole URI. */
export function relativeTo(note: string, uri: string): string {
  const from = URI.exec(note)?.groups;
  const to = URI.exec(uri)?.groups;
  if (from === undefined || to === undefined || from.root !== to.root) return uri;
  const folders = decoded(from.path).split("/").slice(0, -1);
  const steps = decoded(to.path).split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  const up = folders.slice(shared).map(() => "..");
  return [...up, ...steps.slice(shared)].map(encodeStep).join("/");
}

/**
 * A key for the file that `path`, as written in a link of the note, leads to; equal keys are the same file, however
 * either is encoded. Also a whole URI's key.
 */
export function fileKey(note: string, path: string): string {
  const whole = URI.exec(path)?.groups;
  if (whole !== undefined) return `${whole.root}${joined([], whole.path)}`;
  const from = URI.exec(note)?.groups;
  const folders = decoded(from?.path).split("/").slice(0, -1);
  return `${from?.root ?? ""}${joined(path.startsWith("/") ? [] : folders, path)}`;
}

function joined(folders: readonly string[], path = ""): string {
  const steps: string[] = [];
  for (const step of [...folders, ...decoded(path).split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return `/${steps.join("/")}`;
}

function decoded(path = ""): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What would end the address of a link, or be read as part of one; letters of all scripts stay readable. */
const UNSAFE = /[\0-\x20"#%&()*<>?[\\\]^`{|}\x7f\s]/gu;

function encodeStep(step: string): string {
  return step.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80
      ? `%${code.toString(16).toUpperCase().padStart(2, "0")}`
      : encodeURIComponent(character);
  });
}
