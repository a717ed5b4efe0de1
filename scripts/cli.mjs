/**
 * `npm run cli`: runs the command line, compiled. The first use after a change compiles it into .cache/cli/, in about a second; every
 * other begins at once.
 */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { folderOfCompiled } from "./compiledCli.mjs";

// V8 is to see a function at work for longer before it optimises it. A job on a few returns ends before most of that would pay: it
// took a third of its processor time. Of a job on 20,000 entries it changes nothing.
setFlagsFromString("--interrupt-budget=1000000");

const folder = folderOfCompiled();
if (!existsSync(folder)) {
  const { compileCli } = await import("./compileCli.mjs");
  await compileCli(folder);
}
await import(pathToFileURL(`${folder}/main.mjs`));
