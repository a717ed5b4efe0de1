import { open, stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * The file of a path in the first of the folders that has it.
 * @throws when none has
 */
async function fileIn(roots, path) {
  for (const root of roots) {
    const file = join(root, path);
    if (!file.startsWith(root)) continue;
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return file;
  }
  throw new Error("no such file");
}

/**
 * A listener for an HTTP or HTTPS server that answers with the files of some folders and nothing else.
 * It sends no Cache-Control: Office shows a default picture in place of an icon that comes with one.
 * @param {URL[]} folders the folders, each with a slash at the end
 * @returns {import('node:http').RequestListener}
 */
export function serveFolder(...folders) {
  const roots = folders.map((folder) => fileURLToPath(folder));
  return async (request, response) => {
    try {
      // Not by URL, which takes what follows "//" for a server and refuses when that has no name.
      const path = normalize(decodeURIComponent(request.url.replace(/[?#][^]*$/, "")));
      const file = await open(await fileIn(roots, path));
      response.writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream" });
      await pipeline(file.createReadStream(), response);
    } catch {
      // The connection may have ended, or the file, in the middle of the answer.
      if (response.headersSent) return response.destroy();
      response
        .writeHead(404, { "Content-Type": "text/plain; charset=utf-8" })
        .end("There is no such page.\n");
    }
  };
}
