import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What the compiled command line is made of, and with. */
const MADE_OF = ["src", "packages/embedded-workbook/src", "scripts", "package-lock.json"];

/** The folder for the command line as its sources are now: another one for every change of a file. */
export function folderOfCompiled() {
  const sources = createHash("sha256");
  for (const place of MADE_OF) {
    for (const file of filesAt(path.join(ROOT, place))) {
      const { mtimeMs, size } = statSync(file);
      sources.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return path.join(ROOT, ".cache/cli", sources.digest("hex").slice(0, 16));
}

/** A file, or all files of a folder, in a fixed order. */
function filesAt(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
