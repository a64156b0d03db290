import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { parseCommand } from "../../server/cli/options.ts";
import { cliDesk } from "./desk.ts";

const { path, write, run, checked } = cliDesk();

describe("the references of a run", function () {
  this.timeout(20_000);

  it("says once that there are no references, where a note tells something", async () => {
    write("a.md", "It covers 2,898 counties in China.");
    write("b.md", "It has 40 stores.");
    write("c.md", "Words alone.");
    const { stderr, exitCode } = await run(path());
    assert.equal(exitCode, 2);
    assert.equal(stderr.match(/no references found/gu)?.length, 1);
    assert.ok(stderr.startsWith(`tieout: ${path()}: no references found`), stderr);
    write("a.md", "---\nreferences: []\n---\n\nIt covers 2,898 counties.");
    write("b.md", "Words alone.");
    assert.equal((await run(path())).exitCode, 0);
  });

  it("takes the references of the working directory for a folder of notes that has none", async () => {
    write("references/a.txt", "覆盖了中国2898个区县。");
    const notes = dirname(write("notes/n.md", "覆盖了中国2989个区县。"));
    const before = process.cwd();
    process.chdir(path());
    try {
      const { exitCode, stderr } = await run(notes);
      assert.equal(exitCode, 1, stderr);
      assert.equal((await run("notes")).exitCode, 1);
    } finally {
      process.chdir(before);
    }
  });

  it("are what --reference gives: a file, a folder, a glob", async () => {
    const article = write("articles/a.txt", "覆盖了中国2898个区县。");
    const note = write("n.md", "覆盖了中国2989个区县。");
    for (const given of [article, dirname(article), join(path(), "**", "*.txt")]) {
      const { exitCode, stderr } = await run(note, "--reference", given);
      assert.equal(exitCode, 1, stderr);
    }
    const { exitCode, stderr } = await run(note, "--reference", join(path(), "gone"));
    assert.equal(exitCode, 2);
    assert.match(stderr, /gone: no such file or folder/u);
  });

  for (const references of ["/**", "/", "../../../../../../../../../../../../**/*.txt"]) {
    it(`walks no whole disk for a note: ${references}`, async () => {
      const note = write("n.md", `---\nreferences: ${references}\n---\n\nIt has 40 stores.`);
      const { stderr, exitCode } = await run(note);
      assert.equal(exitCode, 2);
      assert.ok(stderr.includes(`no reference matches "${references}"`), stderr);
    });
  }

  it("takes no article for a note in a folder that is named for its articles", async () => {
    write("references/a.md", "覆盖了中国2898个区县。");
    const { stdout, stderr } = await run(join(path(), "references"));
    assert.equal(stdout, "");
    assert.match(stderr, /no notes found/u);
  });

  it("says that its dictionary is missing, where a note needs it", async () => {
    write("references/bees.txt", "养蜂人在冬季丢弃了2300个蜂箱。");
    const foreign = write("foreign.md", "Beekeepers abandoned 2,300 beehives in winter.");
    const command = parseCommand(["check", foreign]);
    assert.ok(command.kind === "check");
    const { stderr, exitCode } = await checked(command, async () => undefined);
    assert.match(stderr, /dictionary between languages could not be read/u);
    assert.equal(exitCode, 2);
    const own = write("own.md", "养蜂人在冬季丢弃了2300个蜂箱。");
    assert.equal((await run(own)).exitCode, 0);
  });
});
