import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { ROOT } from "./compiledCli.mjs";

const require = createRequire(import.meta.url);
const holidaysOfGb = require("./holidaysOfGb.cjs");
const londonTime = require("./londonTime.cjs");
const plainCalendars = require("./plainCalendars.cjs");

/** How long an earlier compilation is kept: a command that runs may still load a part of it. */
const DAY = 24 * 60 * 60 * 1000;

/** In a module as in the sources: what is not compiled in is found from the file's own place. */
const AS_IN_NODE = [
  'import { createRequire as createRequireHere } from "node:module";',
  'import { fileURLToPath as pathOfUrl } from "node:url";',
  "const require = createRequireHere(import.meta.url);",
  "const __filename = pathOfUrl(import.meta.url);",
].join("\n");

/** Of the world's holidays, calendars and time zones, what the pane has too. */
const smallerData = {
  name: "smaller data",
  setup(compilation) {
    const data = (filter, made, loader) =>
      compilation.onLoad({ filter }, ({ path: file }) => ({
        contents: made(readFileSync(file, "utf8")),
        loader,
      }));
    data(/date-holidays[\\/]src[\\/]data\.js$/, holidaysOfGb, "js");
    data(/date-holidays-parser[\\/]src[\\/]CalEventFactory\.js$/, plainCalendars, "js");
    data(/moment-timezone[\\/]data[\\/]packed[\\/]latest\.json$/, londonTime, "json");
  },
};

/** Compiles the command line into the folder, beside it first: who comes meanwhile finds all of it or none. */
export async function compileCli(folder) {
  const made = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: ROOT,
    entryPoints: { main: "src/cli/main.ts" },
    outdir: made,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    conditions: ["import"],
    banner: { js: AS_IN_NODE },
    plugins: [smallerData],
    logLevel: "error",
  });
  forgetOld(path.dirname(folder));
  try {
    renameSync(made, folder);
  } catch {
    // Another command has compiled the same meanwhile.
    rmSync(made, { recursive: true });
  }
}

function forgetOld(compiled) {
  mkdirSync(compiled, { recursive: true });
  for (const name of readdirSync(compiled)) {
    const earlier = path.join(compiled, name);
    if (Date.now() - statSync(earlier).mtimeMs > DAY) rmSync(earlier, { recursive: true, force: true });
  }
}
