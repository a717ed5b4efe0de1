import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root, type Served } from "./browser";

const html = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Case Review</title>
<style>html, body { height: 100%; margin: 0 }</style></head>
<body><script>window.Office = { context: {} }</script><script src="fixture.js"></script></body></html>`;

/** Builds the pane with scripted jobs (paneFixture.tsx) as the add-in is built, and serves it alone on a page. */
export async function servePaneFixture(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  await build(folder);
  const script = readFileSync(join(folder, "fixture.js"));
  rmSync(folder, { recursive: true });
  const server = createServer((request, response) => {
    const asksForScript = request.url === "/fixture.js";
    response.setHeader("Content-Type", asksForScript ? "text/javascript" : "text/html");
    response.end(asksForScript ? script : html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("The pane is not served on a port.");
  return { address: `http://localhost:${String(place.port)}/`, stop: () => server.close() };
}

async function build(folder: string): Promise<void> {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const config = join(__dirname, "fixture.webpack.cjs");
  await promisify(execFile)(process.execPath, [webpack, "--config", config, "--output-path", folder], {
    cwd: root,
  });
}
