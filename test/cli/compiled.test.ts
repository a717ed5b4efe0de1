import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");

/** A job as `npm run -s cli --` runs it, compiled. */
function cli(args: readonly string[], input = ""): string {
  return execFileSync(process.execPath, ["scripts/cli.mjs", ...args], { cwd: ROOT, input, encoding: "utf8" });
}

test("the compiled command line reads dates", () => {
  expect(JSON.parse(cli(["dates"], "12/03/2019\n"))).toMatchObject({ start: "2019-03-12" });
});

test("the compiled command line finds Office.js and writes a workbook", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "compiled-"));
  const out = path.join(folder, "timetable.xlsx");
  cli(["timetable", "--procedure", "rapid-review", "--from", "2026-11-02", "--out", out]);
  expect(existsSync(out)).toBe(true);
  rmSync(folder, { recursive: true });
});
