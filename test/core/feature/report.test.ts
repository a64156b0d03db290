import assert from "node:assert/strict";
import {
  makeReport,
  renderExplainedReport,
  renderHtmlReport,
  renderTextReport,
} from "../../../server/core/index.ts";
import { assertNoControls, checked, HOSTILE } from "./xiaomi.ts";

describe("the report", () => {
  it("counts the claims and shows what differs with both places", async () => {
    const note = await checked("It covers 2,989 counties, in six core categories.");
    const report = makeReport([note]);
    assert.deepEqual(report.counts, { supported: 1, refuted: 1, notEnoughInfo: 0 });
    const text = renderTextReport(report);
    assert.match(text, /note\.md:1:11 {2}differs/u);
    assert.match(text, /xiaomi\.txt, line 5/u);
    const html = renderHtmlReport(report, (uri, line, column) => `place:${uri}:${line}:${column}`);
    assert.match(html, /place:file:\/\/\/desk\/note\.md:1:11/u);
    assert.match(html, /place:file:\/\/\/desk\/xiaomi\.txt:5:/u);
  });

  it("has notes in which something differs first, and folds away what agrees where there are several", async () => {
    const honest = await checked("It covers 2,898 counties in China.");
    const wrong = await checked("It covers 2,989 counties, in six core categories.");
    const folded = /<details><summary>1 agrees<\/summary>\n<table>/u;
    const html = renderHtmlReport(
      makeReport([honest, { ...wrong, uri: "file:///desk/wrong.md" }]),
      () => "",
    );
    assert.ok(html.indexOf("wrong.md") < html.indexOf("note.md"));
    assert.match(html, folded);
    const alone = renderHtmlReport(makeReport([wrong]), () => "");
    assert.match(alone, /<details open><summary>1 agrees<\/summary>\n<table>/u);
    assert.doesNotMatch(alone, folded);
    assert.ok(alone.indexOf("2,989 counties") < alone.indexOf("1 agrees</summary>"));
  });

  it("has how each claim was judged behind its row", async () => {
    const html = renderHtmlReport(
      makeReport([await checked("They plan 10 million stores overseas.")]),
      () => "",
    );
    assert.match(
      html,
      /<details><summary>Another size: [^<]+<\/summary><dl><dt>Read as<\/dt><dd>10 million stores = 10,000,000 stores/u,
    );
  });

  it("explains every claim where that is asked for, the ones that agree too", async () => {
    const note = await checked("It covers 2,989 counties, in six core categories.");
    const text = renderExplainedReport(makeReport([note]));
    assert.match(
      text,
      /note\.md:1:11 {2}differs {2}2,989 counties {2}91 counties \(3\.1 %\) more/u,
    );
    assert.match(text, /note\.md:1:30 {2}agrees {2}six core categories {2}The same value\./u);
    assert.match(text, /^ {4}compared with {2}六大 = 6 大$/mu);
    assert.match(text, /^1 agrees, 1 differs, 0 could not be checked\n$/mu);
  });

  it("shows what a hostile article says as plain text", async () => {
    const report = makeReport([await checked("It covers 2,989 counties in China.", HOSTILE)]);
    const html = renderHtmlReport(report, () => "place:");
    assert.doesNotMatch(html, /<(?:img|script)/u);
    assertNoControls(html);
    assert.match(html, /&lt;script&gt;/u);
    assertNoControls(renderTextReport(report));
    assertNoControls(renderExplainedReport(report));
  });

  it("shows hostile file names as plain text in the terminal", async () => {
    const report = makeReport([await checked("It covers 2,989 counties in China.")]);
    const nameOf = () => "note\u0007\u202e.md";
    assertNoControls(renderTextReport(report, nameOf));
    assertNoControls(renderExplainedReport(report, nameOf));
  });
});
