// TEMPORARY local adapter until lexicon/knownNames.ts is in the tree.
import { foldChars } from "../text/fold.ts";
import type { Span } from "../text/span.ts";

export interface KnownName {
  readonly id: string;
  readonly type: "place" | "organization" | "person" | "product";
  readonly names: readonly string[];
}

const NAMES: readonly KnownName[] = [
  { id: "place:JP", type: "place", names: ["日本", "Japan", "Japanese"] },
  { id: "place:CN", type: "place", names: ["中国", "China", "Chinese"] },
  { id: "place:KR", type: "place", names: ["韩国", "South Korea", "韓国"] },
  { id: "place:EU", type: "place", names: ["欧洲", "Europe", "European", "ヨーロッパ"] },
  { id: "place:barcelona", type: "place", names: ["巴塞罗那", "Barcelona", "バルセロナ"] },
  { id: "place:wuhan", type: "place", names: ["武汉", "Wuhan", "武漢"] },
  { id: "org:xiaomi", type: "organization", names: ["小米", "Xiaomi", "シャオミ"] },
  { id: "org:sony", type: "organization", names: ["Sony", "索尼", "ソニー"] },
  { id: "org:wuhan-university", type: "organization", names: ["武汉大学", "Wuhan University"] },
];

export function knownNames(): readonly KnownName[] {
  return NAMES;
}

export function findKnownNames(
  text: string,
): readonly { readonly span: Span; readonly name: KnownName }[] {
  const folded = foldChars(text);
  const found: { span: Span; name: KnownName }[] = [];
  for (let i = 0; i < folded.length; i++) {
    let best: { span: Span; name: KnownName } | undefined;
    for (const name of NAMES) {
      for (const word of name.names) {
        const w = foldChars(word);
        if (!folded.startsWith(w, i)) continue;
        if (
          /[a-z]/.test(w[0] ?? "") &&
          (/[a-z0-9]/.test(folded[i - 1] ?? "") || /[a-z0-9]/.test(folded[i + w.length] ?? ""))
        )
          continue;
        if (best === undefined || w.length > best.span.end - best.span.start)
          best = { span: { start: i, end: i + w.length }, name };
      }
    }
    if (best !== undefined) {
      found.push(best);
      i = best.span.end - 1;
    }
  }
  return found;
}
