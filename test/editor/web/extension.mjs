/** Serves the extension as a marketplace would to a VS Code in the browser: over HTTP, and without its entry for Node. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { root } from "../../../scripts/run.mjs";

const types = { ".json": "application/json", ".cjs": "text/javascript", ".js": "text/javascript" };

/** @returns {Promise<{ authority: string, served: Set<string>, stop: () => void }>} `served`: the paths that were asked for */
export async function serveExtension() {
  const served = new Set();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const headers = { "Access-Control-Allow-Origin": "*" };
    try {
      const body = await contentOf(pathname);
      served.add(pathname);
      const type = types[path.extname(pathname)] ?? "text/plain";
      response.writeHead(200, { ...headers, "Content-Type": type }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { authority: `127.0.0.1:${server.address().port}`, served, stop };
}

/** The URL parser has taken dots out of the path; only what the VSIX has is given. */
async function contentOf(pathname) {
  if (pathname === "/package.json") {
    const { main, ...manifest } = JSON.parse(await readFile(path.join(root, "package.json")));
    return JSON.stringify({ ...manifest, extensionKind: ["web"] });
  }
  if (!/^\/(?:dist|syntaxes)\//u.test(pathname)) throw new Error("not part of the extension");
  return await readFile(path.join(root, pathname));
}
