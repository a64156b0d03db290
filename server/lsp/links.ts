// Links that an editor follows. Core's lead to a reference's own file: of a PDF or a workbook the editor would show bytes, and of a
// scheme that it does not know it would follow none. Those become links to the client's command.

import type { Library } from "../core/index.ts";
import type { ClientSupport } from "./clientSupport.ts";
import { shownBy } from "./convert.ts";
import { canonicalUri } from "./uri.ts";

/** `markdown` of a hover or a card, its places as the client shows them. */
export function shownLinks(markdown: string, library: Library, client: ClientSupport): string {
  const { openPlaceCommand } = client.own;
  if (openPlaceCommand === undefined) return markdown;
  const shownIn = shownBy(client);
  return markdown.replace(PLACE, (link: string, uri: string, line: string) => {
    const own = canonicalUri(uri);
    const shown = shownIn(library, own);
    if (shown === own && own.startsWith("file:")) return link;
    return `](${commandLink(openPlaceCommand, [shown, Number(line), 1])})`;
  });
}

/** `](file:///desk/report.pdf#L3)`. Words of articles make none: their brackets are escaped. */
const PLACE = /\]\((?<uri>[a-z][a-z\d+.-]{0,40}:[^()\s]{1,9000})#L(?<line>\d{1,9})\)/gu;

/** A link that runs a command of the client. Brackets would end it. */
export function commandLink(
  command: string,
  args: readonly [string, ...(string | number)[]],
): string {
  const written = encodeURIComponent(JSON.stringify(args));
  return `command:${command}?${written.replaceAll("(", "%28").replaceAll(")", "%29")}`;
}
