import assert from "node:assert/strict";
import { ARTICLE, NOTE } from "./examples.ts";
import { messageOf, type Setup, startClient, type TestClient } from "./testClient.ts";
import { until } from "./until.ts";

const bound = (references: string) => `---\nreferences: ${references}\n---\n${NOTE}`;

describe("how far a note's paths reach", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (isTrusted: boolean, setup: Setup = {}) => {
    client = await startClient({
      files: { "articles/service.txt": ARTICLE, "ws/references/service.txt": ARTICLE },
      folders: ["file:///desk/ws"],
      options: { readsFiles: true, isTrusted },
      ...setup,
    });
  };
  const told = async (text: string) => {
    await client.open("ws/notes/note.md", text);
    return client.diagnostics("ws/notes/note.md");
  };

  for (const references of ["/**", "../../../**/*.txt", "/", "/../.."]) {
    it(`no whole disk is walked or watched: ${references}`, async () => {
      await start(true);
      const [finding, ...rest] = await told(bound(references));
      assert.equal(finding?.code, "reference-not-found");
      assert.match(
        finding === undefined ? "" : messageOf(finding),
        /A whole disk is not searched\./u,
      );
      assert.deepEqual(rest, []);
      assert.ok(!client.desk.asked.includes("find file:///"), client.desk.asked.join());
      const watched = JSON.stringify(client.registrations);
      assert.doesNotMatch(watched, /"baseUri":"file:\/\/\/"/u);
    });
  }

  for (const references of [
    "../../articles/service.txt",
    "../../articles/*.txt",
    "../../articles",
  ]) {
    it(`a trusted workspace's notes lead out of it, another's do not: ${references}`, async () => {
      await start(false);
      const [finding] = await told(bound(references));
      assert.match(
        finding === undefined ? "" : messageOf(finding),
        /not trusted the workspace yet/u,
      );
      assert.ok(!client.desk.asked.some((each) => each.includes("/desk/articles")));
      await client.wire.sendNotification("tieout/trusted");
      await until("its references", async () => {
        const codes = (await client.diagnostics("ws/notes/note.md")).map(({ code }) => code);
        return codes.length === 1 && codes[0] === "figure-differs";
      });
    });
  }

  for (const folder of ["vscode-test:/", "vscode-test://mount/", "vscode-test://mount"]) {
    it(`a workspace is read whose folder is a root: ${folder}`, async () => {
      await start(false, { folders: [folder] });
      const root = folder.replace(/\/$/u, "");
      client.desk.write(`${root}/references/service.txt`, ARTICLE);
      await client.open(`${root}/notes/note.md`, NOTE);
      const codes = (await client.diagnostics(`${root}/notes/note.md`)).map(({ code }) => code);
      assert.deepEqual(codes, ["figure-differs"]);
    });
  }

  it("a workspace that is not trusted has its own references all the same", async () => {
    await start(false);
    assert.deepEqual((await told(bound("../references/service.txt")))[0]?.code, "figure-differs");
    assert.deepEqual((await told(NOTE))[0]?.code, "figure-differs");
  });
});
