/**
 * The extension in a VS Code that runs in the browser alone: its client in the web worker extension host, its server in a worker
 * of that. Driven from here, as such a host has no file to write results to.
 */
import assert from "node:assert/strict";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { launchChromium } from "../../../scripts/workbench/browser.mjs";
import { startWorkbench } from "../../../scripts/workbench/server.mjs";
import { actions } from "../host/actions.mjs";
import { serveExtension } from "./extension.mjs";

/** As `suite/eventually.ts` has it; milliseconds. */
const deadline = 30_000;

/**
 * @param {{ scratch: string, desk: string }} folders
 * @returns {Promise<readonly { title: string, state: string, duration: number, error?: string }[]>}
 */
export async function webOutcomes({ scratch, desk }) {
  const title = "the browser's extension host: a slip is flagged, the status bar counts";
  const started = performance.now();
  const outcome = (state) => ({ title, state, duration: Math.round(performance.now() - started) });
  try {
    await flagsASlip(scratch, desk);
    return [outcome("passed")];
  } catch (error) {
    return [{ ...outcome("failed"), error: String(error.stack) }];
  }
}

async function flagsASlip(scratch, desk) {
  const [browser, extension] = await Promise.all([launchChromium(), serveExtension()]);
  let workbench;
  try {
    workbench = await startWorkbench({
      dataDir: path.join(scratch, "web-data"),
      extensionsDir: path.join(scratch, "web-extensions"),
    });
    const page = await openWorkbench(browser, workbench, extension.authority, desk);
    await eventually(async () => {
      assert.deepEqual(await actions.underlines(page, "2,989 counties"), ["warning"]);
      const status = await actions.texts(page, "#workbench\\.parts\\.statusbar .statusbar-item");
      assert.match(status.join("\n"), /Tieout .*\b4 ✗/u);
    });
    assert.ok(extension.served.has("/dist/client/browser.cjs"));
    assert.ok(extension.served.has("/dist/server/browser.js"));
    await actions.screenshot(page, "web");
  } finally {
    await browser.close();
    await workbench?.stop();
    extension.stop();
  }
}

/** A page whose workbench takes the extension from our address, with the note open. */
async function openWorkbench(browser, workbench, authority, desk) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    // The page allows extensions from https only.
    bypassCSP: true,
  });
  // A page that was changed on its way counts as one from elsewhere, which may not reach this machine.
  await context.grantPermissions(["local-network-access"]);
  const note = `vscode-remote://${workbench.authority}${desk}/notes/xiaomi.md`;
  const payload = JSON.stringify([["openFile", note]]);
  const address = new URL(workbench.address({ folder: desk, payload }));
  const value = address.searchParams.get("tkn");
  address.searchParams.delete("tkn");
  await context.addCookies([{ name: "vscode-tkn", value, url: address.origin }]);
  const page = await context.newPage();
  await page.route(address.href, async (route) => {
    const response = await route.fetch();
    const body = withExtension(await response.text(), { scheme: "http", authority, path: "/" });
    await route.fulfill({ response, body });
  });
  await page.goto(address.href);
  return page;
}

/** The workbench reads its configuration, as JSON, from an attribute of its page. */
function withExtension(html, extension) {
  const attribute = /(?<=id="vscode-workbench-web-configuration" data-settings=")[^"]*/u;
  return html.replace(attribute, (escaped) => {
    const configuration = JSON.parse(escaped.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    const developmentOptions = { ...configuration.developmentOptions, extensions: [extension] };
    const changed = JSON.stringify({ ...configuration, developmentOptions });
    return changed.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  });
}

async function eventually(attempt) {
  const end = Date.now() + deadline;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(100);
    }
  }
}
