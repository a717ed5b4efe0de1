import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Before all tests: builds the pane with scripted jobs (paneFixture.tsx) as the add-in is built, once for all files. */
export default async function buildPane(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const config = join(__dirname, "fixture.webpack.cjs");
  await promisify(execFile)(process.execPath, [webpack, "--config", config, "--output-path", folder]);
  process.env.PANE_FIXTURE = join(folder, "fixture.js");
  return () => {
    rmSync(folder, { recursive: true });
  };
}
