import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

interface LintedText {
  /** Where the text is said to stand, from the root of the repository: "src/jobs/a.ts". */
  file: string;
  text: string;
}

/**
 * Lints texts with the project's own configuration.
 * @returns for each text, in order, the names of the rules that complained
 * @throws when ESLint itself fails
 */
export function lintTexts(texts: readonly LintedText[]): string[][] {
  const run = spawnSync(process.execPath, [join(__dirname, "lintProcess.mjs")], {
    input: JSON.stringify(texts),
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return z.array(z.array(z.string())).parse(JSON.parse(run.stdout));
}
