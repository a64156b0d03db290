// URIs as one string a file: editors encode the same path in different ways, the server compares and
// joins them. Written by hand because neither core nor a worker's LSP layer has `URL` and its rules for paths.

/** `scheme://authority/path?query#fragment`; matches "file:///a/b.md" and "untitled:Untitled-1", not "/a/b.md". */
const URI =
  /^(?<scheme>[a-z][a-z0-9+.-]+):(?:\/\/(?<authority>[^/?#]*))?(?<path>[^?#]*)(?<query>\?[^#]*)?/iu;

/** "/C:" or "/c%3A" at the start of a Windows path; not "/c/". */
const DRIVE = /^\/[A-Za-z]:/u;

interface UriParts {
  /** "file://" with the authority, or "untitled:". */
  readonly root: string;
  /** Decoded. */
  readonly path: string;
  readonly query: string;
}

/** The URI as VS Code writes it, so that equal strings mean the same file. Not a URI: given back as it is. */
export function canonicalUri(uri: string): string {
  const parts = parseUri(uri);
  return parts === undefined ? uri : render(parts);
}

/** The decoded path: "/desk/报告.md". */
export function pathOf(uri: string): string {
  return parseUri(uri)?.path ?? uri;
}

/** The file's own name, decoded: "报告.md". */
export function nameOf(uri: string): string {
  const path = pathOf(uri);
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder that holds the file, without a slash at its end. */
export function folderOf(uri: string): string {
  const parts = parseUri(uri);
  if (parts === undefined) return uri;
  return render({ ...parts, path: parts.path.slice(0, Math.max(0, parts.path.lastIndexOf("/"))) });
}

/** The URI of a path, relative to a folder ("../references/a.txt") or absolute ("/desk/a.txt", "C:\desk"). */
export function resolvePath(folder: string, path: string): string {
  const parts = parseUri(folder);
  if (parts === undefined) return path;
  const slashed = path.replaceAll("\\", "/");
  const drive = DRIVE.test(`/${slashed}`);
  const joined = drive
    ? `/${slashed}`
    : slashed.startsWith("/")
      ? slashed
      : `${parts.path}/${slashed}`;
  return render({ ...parts, path: withoutDots(joined) });
}

/** The path of a file below a folder, decoded: "references/a.txt"; undefined where it is not below it. */
export function relativePath(folder: string, uri: string): string | undefined {
  // Canonical URIs of plain files, nearly always: a listing has thousands of them.
  if (uri.startsWith(`${folder}/`) && !uri.includes("?"))
    return decode(uri.slice(folder.length + 1));
  const above = parseUri(folder);
  const below = parseUri(uri);
  if (above === undefined || below === undefined || above.root !== below.root) return undefined;
  const prefix = above.path.endsWith("/") ? above.path : `${above.path}/`;
  return below.path.startsWith(prefix) ? below.path.slice(prefix.length) : undefined;
}

/** The folder that holds the file, the innermost of several. */
export function innermostOf(folders: readonly string[], uri: string): string | undefined {
  const holding = folders.filter((folder) => relativePath(folder, uri) !== undefined);
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** Whether the file or folder lies below the folder. Both canonical. */
export function isBelow(folder: string, uri: string): boolean {
  return uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function parseUri(uri: string): UriParts | undefined {
  const groups = URI.exec(uri)?.groups;
  if (groups === undefined) return undefined;
  const { scheme = "", authority, path = "", query = "" } = groups;
  const root = authority === undefined ? `${scheme}:` : `${scheme}://${authority.toLowerCase()}`;
  return { root: root.replace(scheme, scheme.toLowerCase()), path: decode(path), query };
}

/** VS Code lowers the drive letter and encodes all but letters, digits and "-._~/". */
function render({ root, path, query }: UriParts): string {
  const lowered = DRIVE.test(path) ? path.slice(0, 2).toLowerCase() + path.slice(2) : path;
  const encoded = encodeURIComponent(lowered)
    .replaceAll("%2F", "/")
    .replace(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return root + encoded + query;
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") kept.pop();
    else if (segment !== "." && segment !== "") kept.push(segment);
  }
  return `/${kept.join("/")}`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // "100%.md" written by hand
  }
}
