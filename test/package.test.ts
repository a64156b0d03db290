/** What the manifest points to is laid out for the VSIX. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const { contributes, icon } = JSON.parse(readFileSync("package.json", "utf8"));
interface Step {
  readonly media: { readonly markdown?: string; readonly image?: string };
}
const pointedTo: readonly string[] = [
  ...contributes.grammars.map(({ path }: { path: string }) => path),
  ...contributes.yamlValidation.map(({ url }: { url: string }) => url),
  ...contributes.walkthroughs.flatMap(({ steps }: { steps: readonly Step[] }) =>
    steps.map(({ media: { markdown, image } }) => markdown ?? image ?? "none"),
  ),
  icon,
];

describe("the package", () => {
  const script = readFileSync("scripts/package.mjs", "utf8");
  const parts = /const parts = \[(?<list>[^\]]*)\]/u.exec(script)?.groups?.list ?? "";
  const ignored = readFileSync(".vscodeignore", "utf8");

  for (const file of pointedTo) {
    it(`holds ${file}`, () => {
      const [folder] = file.replace("./", "").split("/");
      assert.ok(existsSync(file));
      assert.ok(
        [folder, file].some((part) => parts.includes(`"${part}"`)),
        parts,
      );
      assert.ok(!ignored.includes(`${folder}`));
    });
  }

  it("registers the commands that it shows", () => {
    const folders = ["client", "server/lsp"];
    const sources = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
    );
    for (const { command } of contributes.commands) {
      assert.ok(
        sources.some((source) => source.includes(`"${command}"`)),
        command,
      );
    }
  });

  it("has the schema for the files that are read by default", () => {
    const [{ fileMatch }] = contributes.yamlValidation;
    const fallback: string = contributes.configuration.properties["tieout.entities"].default;
    const names = ["yaml", "yml"].map((ending) => fallback.replace("{yaml,yml}", ending));
    assert.deepEqual(fileMatch, names);
  });
});
