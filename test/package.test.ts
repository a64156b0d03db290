/** What the manifest points to is laid out for the VSIX. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

const { contributes } = JSON.parse(readFileSync("package.json", "utf8"));
const pointedTo: readonly string[] = [
  ...contributes.grammars.map(({ path }: { path: string }) => path),
  ...contributes.yamlValidation.map(({ url }: { url: string }) => url),
];

describe("the package", () => {
  const script = readFileSync("scripts/package.mjs", "utf8");
  const parts = /const parts = \[(?<list>[^\]]*)\]/u.exec(script)?.groups?.list ?? "";
  const ignored = readFileSync(".vscodeignore", "utf8");

  for (const file of pointedTo) {
    it(`holds ${file}`, () => {
      const [folder] = file.replace("./", "").split("/");
      assert.ok(existsSync(file));
      assert.ok(parts.includes(`"${folder}"`), parts);
      assert.ok(!ignored.includes(`${folder}`));
    });
  }

  it("has the schema for the files that are read by default", () => {
    const [{ fileMatch }] = contributes.yamlValidation;
    const fallback: string = contributes.configuration.properties["tieout.entities"].default;
    const names = ["yaml", "yml"].map((ending) => fallback.replace("{yaml,yml}", ending));
    assert.deepEqual(fileMatch, names);
  });
});
