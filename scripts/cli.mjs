/**
 * `npm run cli`: runs the command line, compiled. The first use after a change compiles it into .cache/cli/, in about a second; every
 * other begins at once.
 */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { folderOfCompiled } from "./compiledCli.mjs";

const folder = folderOfCompiled();
if (!existsSync(folder)) {
  const { compileCli } = await import("./compileCli.mjs");
  await compileCli(folder);
}
await import(pathToFileURL(`${folder}/main.mjs`));
