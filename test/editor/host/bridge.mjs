/**
 * Lets the tests, which run in the extension host, look at the workbench's page and use its mouse and keyboard. One request
 * a call, on this machine alone, under an address that nobody else can guess.
 */
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { actions } from "./actions.mjs";

/** @returns {Promise<{ address: string, serve: (page: import("playwright-core").Page) => void, stop: () => Promise<void> }>} */
export async function startBridge() {
  const secret = `/${randomBytes(16).toString("hex")}`;
  let page;
  const server = createServer(async (request, response) => {
    if (request.method !== "POST" || request.url !== secret) return response.writeHead(404).end();
    try {
      const { action, args } = JSON.parse(await bodyOf(request));
      if (!Object.hasOwn(actions, action)) throw new Error(`There is no action "${action}".`);
      const result = await actions[action](page, ...args);
      response.end(JSON.stringify({ result }));
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ error: String(error) }));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  const serve = (served) => {
    page = served;
  };
  return { address: `http://127.0.0.1:${server.address().port}${secret}`, serve, stop };
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
