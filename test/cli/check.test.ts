import { returnFile } from "../returnFiles";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { runCheck } from "../../src/cli/check";
import type { Terminal } from "../../src/cli/terminal";
import { openWorkbook } from "embedded-workbook";
import { SAMPLE_FILES } from "../jobs/sampleReturns";
import { rowsOf, sheetsOf } from "../jobs/queries/queriesOf";

const paths = SAMPLE_FILES.map((name) => returnFile(name));

const place = z.object({ rule: z.string(), file: z.string(), sheet: z.string(), row: z.number() });
const asked = place.extend({
  orRule: z.array(z.string()).default([]),
  orRow: z.array(z.number()).default([]),
});
const expected = z
  .object({
    entries: z.array(z.object({ file: z.string(), sheet: z.string(), row: z.number() })),
    queries: z.array(asked),
    queriesNotExpected: z.array(place.partial({ sheet: true })),
  })
  .parse(JSON.parse(readFileSync(returnFile("expected.json"), "utf8")));

const report = z.object({
  returns: z.array(z.object({ file: z.string() })),
  entries: z.array(z.object({ file: z.string(), sheet: z.string(), row: z.number() })),
  queries: z.array(place.extend({ level: z.string(), column: z.string(), message: z.string() })),
});

function terminal(): Terminal & { printed: () => string } {
  let printed = "";
  return {
    today: () => "2026-11-21",
    print(text) {
      printed += text;
    },
    warn: () => undefined,
    progress: () => undefined,
    printed: () => printed,
  };
}

describe("check on the command line", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "check-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  describe("of the sample returns", () => {
    let found: z.infer<typeof report>;

    beforeAll(async () => {
      const own = terminal();
      await runCheck([...paths, "--review", returnFile("review.json"), "--report", "-"], own);
      found = report.parse(JSON.parse(own.printed()));
    }, 60_000);

    it.each(expected.queries.map((query) => [`${query.file} row ${String(query.row)}`, query.rule, query]))(
      "raises in %s: %s",
      (_where, _rule, { rule, orRule, file, sheet, row, orRow }) => {
        const there = found.queries.filter((query) => query.file === file && query.sheet === sheet);
        const rules = [rule, ...orRule];
        const rows = [row, ...orRow];
        expect(there.some((query) => rules.includes(query.rule) && rows.includes(query.row))).toBe(true);
      },
    );

    it("raises none of those that should not be", () => {
      const wrong = expected.queriesNotExpected.filter(({ rule, file, row }) =>
        found.queries.some((query) => query.rule === rule && query.file === file && query.row === row),
      );
      expect(wrong).toEqual([]);
    });

    it("reports every return, and the entries in the order of the integrated chronology", () => {
      expect(found.returns.map(({ file }) => file)).toEqual([...SAMPLE_FILES]);
      const places = found.entries.map(({ file, sheet, row }) => ({ file, sheet, row }));
      expect(places).toEqual(expected.entries);
    });
  });

  it("writes a workbook with the Queries sheet, the returns, and a query sheet to send to each agency", async () => {
    const out = path.join(folder, "queries.xlsx");
    await runCheck([returnFile("gp-practice.xlsx"), "--out", out], terminal());
    const workbook = await openWorkbook(readFileSync(out));
    const sheets = ["Queries", "Review", "GP Practice", "Returns list", "Queries for GP Practice"];
    expect(await sheetsOf(workbook)).toEqual(sheets);
    const rows = await rowsOf(workbook, "Queries");
    expect(rows[0]).toMatchObject({ Level: "Error", Link: "Go to B16" });
    workbook.close();
  });

  it("prints a line for each query where no file was asked for", async () => {
    const own = terminal();
    await runCheck([returnFile("gp-practice.xlsx")], own);
    expect(own.printed().split("\n")).toContain(
      "error: gp-practice.xlsx, Sheet1, row 16, Start Date: There is no such day in the calendar; the last day of that month is offered, but another may be meant: ask the agency which.",
    );
  });

  it("refuses a file that is not a return, and writes nothing", async () => {
    const file = path.join(folder, "notes.csv");
    writeFileSync(file, "Name,Telephone\nA. Person,01632 960001\n");
    const out = path.join(folder, "queries.xlsx");
    await expect(runCheck([file, "--out", out], terminal())).rejects.toThrow(/^notes\.csv /);
    expect(existsSync(out)).toBe(false);
  });

  it("writes what the workbook holds when a request is made to fail", async () => {
    const out = path.join(folder, "queries.xlsx");
    const args = [returnFile("police.xlsx"), "--out", out, "--fail-at", "12"];
    await expect(runCheck(args, terminal())).rejects.toThrow();
    expect(existsSync(out)).toBe(true);
  });
});
