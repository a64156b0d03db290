// Speakers in Japanese: 雷軍氏は「…」と述べた, 雷軍氏によると「…」, 「…」と雷軍氏は語った.

import { jaHonorifics, jaNobody, jaVerbs } from "./speechWords.ts";

const NAME = `(?<name>[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]{2,16}?)(?:${jaHonorifics})?`;
const CLAUSE = "(?:^|[、。\\s])";

/** 雷軍氏は before 「…」, where と語った comes after it. */
const BEFORE = new RegExp(`${CLAUSE}${NAME}(?:は|が|も)、?$`, "u");
const TELLS = new RegExp(`^と[^。「」]{0,12}(?:${jaVerbs})`, "u");
const ACCORDING = new RegExp(`${CLAUSE}${NAME}によ(?:ると|れば)、?$`, "u");
const AFTER = new RegExp(`^と(?:、)?${NAME}(?:は|が|も)[^。「」]{0,12}(?:${jaVerbs})`, "u");

const NOBODY = new RegExp(`^(?:${jaNobody})$`, "u");

export function speakerJa(before: string, after: string): string | undefined {
  const told = TELLS.test(after) ? BEFORE.exec(before) : null;
  const name = (told ?? ACCORDING.exec(before) ?? AFTER.exec(after))?.groups?.name;
  return name === undefined || NOBODY.test(name) ? undefined : name;
}
