import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseCommand } from "../../server/cli/options.ts";
import { shippedDictionary } from "../core/fixture.ts";
import { encodeText } from "../fixtures/writePdf.ts";
import { cliDesk } from "./desk.ts";

const { path, write, run, checked } = cliDesk();

describe("tieout check", function () {
  // Each run starts a reader of its own.
  this.timeout(20_000);

  it("asks for the dictionary where a note and its articles share no script, and only there", async () => {
    write("references/bees.txt", "养蜂人在冬季丢弃了2300个蜂箱，比上个冬季多三成。");
    const command = (path: string) => {
      const parsed = parseCommand(["check", path]);
      return parsed.kind === "check" ? parsed : assert.fail();
    };
    let asked = 0;
    const dictionary = async () => {
      asked++;
      return shippedDictionary();
    };
    const own = write("own.md", "养蜂人在冬季丢弃了2300个蜂箱。");
    assert.equal((await checked(command(own), dictionary)).exitCode, 0);
    assert.equal(asked, 0);
    const foreign = write("foreign.md", "Beekeepers abandoned 3,200 beehives in winter.");
    assert.equal((await checked(command(foreign), dictionary)).exitCode, 1);
    assert.equal(asked, 1);
  });

  it("guesses the encoding of articles, and takes what it is told", async () => {
    write("references/a.csv", encodeText("指标,2023年底\n覆盖区县,2898个\n", "gbk"));
    const note = write("note.md", "It covers 2,898 counties in China.");
    assert.equal((await run(note)).exitCode, 0);
    assert.equal((await run(note, "--encoding", "GBK")).exitCode, 0);
    const { stdout } = await run(note, "--encoding", "Big5", "--explain");
    assert.doesNotMatch(stdout, /覆盖/u);
    assert.equal(parseCommand(["check", "--encoding", "klingon"]).kind, "usage");
  });

  it("reads notes in the encodings that the editor knows", async () => {
    write("references/a.txt", "覆盖了中国2898个区县。");
    const note = write("n.md", encodeText("这项服务覆盖了中国2989个区县。", "gbk"));
    const { stdout, exitCode } = await run(note);
    assert.equal(exitCode, 1);
    assert.match(stdout, /2989个区县 here, but 2898个区县 in a\.txt, line 1\./u);
  });

  it("takes no bytes for a note", async () => {
    write("references/a.txt", "覆盖了中国2898个区县。");
    const note = write("n.md", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 0]));
    const { exitCode, stderr } = await run(note);
    assert.equal(exitCode, 2);
    assert.match(stderr, /n\.md: The file holds binary data/u);
  });

  it("exits 0 where all agrees, 1 where something differs, with line and column and the article's words", async () => {
    write("references/a.txt", "覆盖了中国2898个区县。");
    const good = write("good.md", "It covers 2,898 counties in China.");
    const bad = write("bad.md", "# Title\n\nIt covers 2,989 counties in China.");
    assert.equal((await run(good)).exitCode, 0);
    const { exitCode, stdout } = await run(bad);
    assert.equal(exitCode, 1);
    assert.match(
      stdout,
      /bad\.md:3:11 {2}differs {2}2,989 counties here, but 2898个区县 in a\.txt, line 1\./u,
    );
  });

  it("checks the notes of a folder, not its references, README and hidden folders", async () => {
    write("references/a.md", "覆盖了中国2898个区县。");
    write("README.md", "It covers 2,989 counties in China.");
    write(".hidden/n.md", "It covers 2,989 counties in China.");
    write("notes/n.md", "It covers 2,898 counties in China.");
    const { exitCode, stdout } = await run(path(), "--format", "json");
    assert.equal(exitCode, 0);
    const report = JSON.parse(stdout);
    assert.equal(report.notes.length, 1);
    assert.match(report.notes[0].uri, /notes\/n\.md$/u);
    assert.deepEqual(report.notes[0].findings, []);
    assert.equal(report.counts.supported, 1);
  });

  it("takes references from the front matter before the folder, and --reference before both", async () => {
    write("references/other.txt", "Nothing of interest.");
    const article = write("elsewhere/a.txt", "覆盖了中国2898个区县。");
    const bound = write(
      "bound.md",
      "---\nreferences: elsewhere/*.txt\n---\n\nIt covers 2,989 counties in China.",
    );
    const unbound = write("unbound.md", "It covers 2,989 counties in China.");
    assert.equal((await run(bound)).exitCode, 1);
    assert.equal((await run(unbound)).exitCode, 0);
    assert.equal((await run(unbound, "--reference", article)).exitCode, 1);
  });

  it("exits 2 and says why for what could not be read, and still reports the rest", async () => {
    write("references/a.txt", "覆盖了中国2898个区县。");
    const note = write("n.md", "It covers 2,989 counties in China.");
    const missing = join(path(), "missing.md");
    const { exitCode, stdout, stderr } = await run(note, missing);
    assert.equal(exitCode, 2);
    assert.match(stderr, /missing\.md: no such file/u);
    assert.match(stdout, /2898个区县/u);
  });

  it("keeps control characters of file names from the terminal", async () => {
    write("references/a\u001b[31m.txt", "覆盖了中国2898个区县。");
    const note = write("n\u001b[32m.md", "It covers 2,989 counties in China.");
    const { stdout, stderr } = await run(note, join(path(), "gone\u001b[33m.md"));
    assert.match(stdout, /a\[31m\.txt, line 1/u);
    assert.match(stderr, /gone\[33m\.md: no such file/u);
    assert.ok(![...stdout, ...stderr].includes("\u001b"));
  });

  it("exits 2 for a binding that matches nothing and for bytes that are no text", async () => {
    const unbound = write("n.md", "---\nreferences: gone.txt\n---\n\nIt covers 2,989 counties.");
    const first = await run(unbound);
    assert.equal(first.exitCode, 2);
    assert.match(first.stderr, /no reference matches "gone\.txt"/u);
    const binary = write("a.txt", new Uint8Array([0xff, 0xfe, 0xff, 0x00, 0xd8, 0x00, 0xd8]));
    const second = await run(write("m.md", "It covers 2,989 counties."), "--reference", binary);
    assert.equal(second.exitCode, 2);
    assert.match(second.stderr, /a\.txt: /u);
  });

  it("explains every claim with --explain, and has the same as data in JSON", async () => {
    write("references/a.txt", "小米打算用5年时间在海外开出1万家小米之家。");
    const note = write(
      "n.md",
      "Xiaomi plans to open 10,000 Mi Home stores overseas in five years.",
    );
    const plain = await run(note);
    assert.doesNotMatch(plain.stdout, /read as/u);
    const { stdout, exitCode } = await run(note, "--explain");
    assert.equal(exitCode, 0);
    assert.match(stdout, /n\.md:1:22 {2}agrees {2}10,000 Mi Home stores {2}The same value\./u);
    assert.match(stdout, /^ {4}compared with {2}1万家 = 10,000 家$/mu);
    assert.ok(stdout.endsWith(plain.stdout.slice(plain.stdout.lastIndexOf("2 agree"))));
    const json = JSON.parse((await run(note, "--format", "json")).stdout);
    const [claim] = json.notes[0].claims.filter(
      ({ kind }: { kind: string }) => kind === "quantity",
    );
    assert.equal(claim.explanation.because, "equal");
    assert.deepEqual([claim.line, claim.column, claim.words], [1, 22, "10,000 Mi Home stores"]);
    assert.equal(claim.explanation.there.value, "10,000 家");
    const named = json.notes[0].claims.find(({ kind }: { kind: string }) => kind === "entity");
    assert.equal(named?.explanation, undefined);
  });

  it("does not follow a symbolic link out of the folder", async () => {
    const outside = mkdtempSync(join(tmpdir(), "tieout-outside-"));
    try {
      writeFileSync(join(outside, "n.md"), "It covers 2,989 counties.");
      write("references/a.txt", "覆盖了中国2898个区县。");
      write("n.md", "It covers 2,898 counties in China.");
      symlinkSync(outside, join(path(), "link"));
      const { stdout } = await run(path(), "--format", "json");
      assert.equal(JSON.parse(stdout).notes.length, 1);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it("takes a named path as it is before it is a glob, and a folder for what is in it", async () => {
    write("a[1].txt", "覆盖了中国2898个区县。");
    write("more/b.txt", "小米有六大核心品类。");
    write("more/picture.png", new Uint8Array([1, 2, 3]));
    const note = write(
      "n #2.md",
      "---\nreferences: ['a[1].txt', more]\n---\n\nIt covers 2,989 counties in China.\n\n小米有五大核心品类。",
    );
    const { stdout, stderr, exitCode } = await run(note);
    assert.equal(stderr, "");
    assert.equal(exitCode, 1);
    assert.match(stdout, /a\[1\]\.txt, line 1/u);
    assert.match(stdout, /b\.txt, line 1/u);
  });

  it("opens names that a URI must escape", async () => {
    write("references/小米 #1?.txt", "覆盖了中国2898个区县。");
    const note = write("報告 100%.md", "It covers 2,989 counties in China.");
    const { stdout, exitCode } = await run(note);
    assert.equal(exitCode, 1);
    assert.match(stdout, /報告 100%\.md:1:11/u);
    assert.match(stdout, /小米 #1\?\.txt, line 1/u);
  });
});

describe("the command line", function () {
  this.timeout(20_000);

  it("names what is wrong with it", () => {
    for (const args of [
      ["chek"],
      ["check", "--format", "xml"],
      ["check", "--today", "1.2.26"],
      ["check", "--today", "2026-02-31"],
      ["check", "--nope"],
    ]) {
      assert.equal(parseCommand(args).kind, "usage", args.join(" "));
    }
  });

  it("knows the names of the working directory's list, or of the one that is given", () => {
    write("references/a.txt", "青禾今年开店二百家。");
    write("n.md", "Greenfield opened 200 shops this year.");
    write("tieout.entities.yaml", "- name: 青禾\n  aliases: [Greenfield]\n");
    const other = write("other.yaml", "- name: 青禾\n  aliases: [Verdi]\n  kind: shop\n");
    const bin = resolve("dist/cli/main.js");
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [bin, "check", "n.md", "--format", "json", ...args], {
        cwd: path(),
        encoding: "utf8",
      });
    const named = ({ stdout }: { stdout: string }) => stdout.includes('"kind": "entity"');
    const own = run();
    assert.equal(own.status, 0, own.stderr);
    assert.ok(named(own));
    const given = run("--entities", other);
    assert.ok(!named(given));
    assert.equal(given.status, 2);
    assert.match(given.stderr, /other\.yaml:3:3: kind is none of name,/u);
    assert.match(run("--entities", "gone.yaml").stderr, /gone\.yaml: no such file/u);
  });

  it("ends quietly where nobody reads on", () => {
    write("references/a.txt", "覆盖了中国2898个区县。");
    const note = write("n.md", "It covers 2,989 counties in China.\n\n".repeat(300));
    const line = `"${process.execPath}" dist/cli/main.js check "${note}" --format json | head -c 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
    assert.deepEqual([stdout, stderr], ["{", ""]);
  });

  it("runs as a program, with its exit code", () => {
    write("references/a.txt", "覆盖了中国2898个区县。");
    const note = write("n.md", "It covers 2,989 counties in China.");
    const bin = (...args: string[]) =>
      spawnSync(process.execPath, ["dist/cli/main.js", ...args], { encoding: "utf8" });
    assert.equal(bin("check", note).status, 1);
    assert.equal(bin("check", "--format", "xml").status, 2);
    assert.match(bin("--help").stdout, /tieout check/u);
    assert.match(bin("--version").stdout, /^\d+\.\d+\.\d+$/mu);
  });
});
