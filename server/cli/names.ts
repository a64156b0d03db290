// The user's own names: the file that --entities gives, else those of the working directory.

import { resolve } from "node:path";
import {
  DEFAULT_ENTITIES,
  indexLines,
  parseEntitiesFile,
  positionAt,
  type UserEntity,
} from "../core/index.ts";
import { type Failure, find, isFailure, readText, shown } from "./files.ts";

/** What is wrong in a file is listed with its line, as a file that cannot be read is. */
export async function readNames(
  given: string | undefined,
  failures: Failure[],
): Promise<readonly UserEntity[]> {
  const paths =
    given === undefined ? await find(process.cwd(), [DEFAULT_ENTITIES]) : [resolve(given)];
  const names: UserEntity[] = [];
  for (const path of paths) {
    const file = await readText(path);
    if (isFailure(file)) {
      failures.push(file);
      continue;
    }
    const { entities, problems } = parseEntitiesFile(file.text, names);
    const lines = indexLines(file.text);
    for (const { message, span } of problems) {
      const { line, character } = positionAt(lines, span.start);
      failures.push({ path: `${shown(path)}:${line + 1}:${character + 1}`, message });
    }
    names.push(...entities);
  }
  return names;
}
