import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import type { Served } from "./browser";

const html = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Case Review</title>
<style>html, body { height: 100%; margin: 0 }</style></head>
<body><script>window.Office = { context: {}, PlatformType: { Mac: "Mac" } }</script><script src="fixture.js"></script></body></html>`;

/** Serves the pane with scripted jobs (buildPane.ts) alone on a page. */
export async function servePaneFixture(): Promise<Served> {
  const folder = dirname(process.env.PANE_FIXTURE ?? "");
  const scripts = new Map(
    readdirSync(folder, { encoding: "utf8", recursive: true })
      .filter((name) => name.endsWith(".js"))
      .map((name) => [`/${name.replaceAll("\\", "/")}`, readFileSync(join(folder, name))]),
  );
  const server = createServer((request, response) => {
    const script = scripts.get((request.url ?? "").replace(/[?][^]*$/, ""));
    response.setHeader("Content-Type", script ? "text/javascript" : "text/html");
    response.end(script ?? html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("The pane is not served on a port.");
  return { address: `http://localhost:${String(place.port)}/`, stop: () => server.close() };
}
