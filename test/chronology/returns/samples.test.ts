import { returnFile } from "../../returnFiles";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { integrate } from "../../../src/chronology/integrated/integrate";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { reportChronology, type EntryReport } from "../../../src/chronology/integrated/report";
import { type Grid } from "../../../src/chronology/sheet/grid";
import { emptyReview, parseReview } from "../../../src/review/review";
import { gridsOf } from "../sheet/gridFromXlsx";

const TODAY = "2026-11-21";
const REVIEW = parseReview(readFileSync(returnFile("review.json"), "utf8"));

const expectedReturn = z.object({
  file: z.string(),
  sheet: z.string(),
  agency: z.string(),
  headerRow: z.number().nullable(),
  columns: z.record(z.string(), z.string()),
  rows: z.object({ setAside: z.array(z.object({ row: z.number() })) }),
  rowsByUse: z.object({
    entries: z.array(z.number()),
    partOfEntry: z.array(z.number()),
    heading: z.array(z.number()),
  }),
});
const expectedReport = z.object({
  returns: z.array(expectedReturn),
  entries: z.array(
    z.object({
      agency: z.string(),
      file: z.string(),
      sheet: z.string(),
      row: z.number(),
      date: z.object({
        asRecorded: z.string(),
        start: z.string().nullable(),
        end: z.string().nullable(),
        approximate: z.boolean(),
      }),
      time: z.string().nullable(),
      source: z.string(),
      person: z.string(),
      eventType: z.string(),
      event: z.string(),
      action: z.string(),
    }),
  ),
});
const expectedRemerge = z.object({ returns: z.array(expectedReturn) });

const TRUTH = expectedReport.parse(JSON.parse(readFileSync(returnFile("expected.json"), "utf8")));
const REMERGE = expectedRemerge.parse(JSON.parse(readFileSync(returnFile("expected-remerge.json"), "utf8")));
const FILES = TRUTH.returns.map((expected) => expected.file);

async function gridsOfAll(files: readonly string[]): Promise<Grid[]> {
  return (await Promise.all(files.map(gridsOf))).flat();
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function entryFacts(entry: Omit<EntryReport, "ref" | "state">) {
  const { file, sheet, row, date, time } = entry;
  return {
    file,
    sheet,
    row,
    date,
    time,
    source: squeezed(entry.source),
    person: squeezed(entry.person),
    eventType: squeezed(entry.eventType),
    event: squeezed(entry.event),
    action: squeezed(entry.action),
  };
}

describe.each([
  ["with the review", REVIEW],
  ["without any review", emptyReview()],
])("the sample returns, %s", (_, review) => {
  it.each([...TRUTH.returns, ...REMERGE.returns].map((expected) => [expected.file, expected] as const))(
    "%s: columns and every row are understood",
    async (file, expected) => {
      const read = readReturns(await gridsOf(file), review, TODAY);
      const sheet = read.sheets[0];
      const rowsOf = (use: string) => sheet?.uses.filter((row) => row.use === use).map((row) => row.row);
      const report = reportChronology(read, integrate(read, review)).returns[0];
      expect(report?.sheet).toBe(expected.sheet);
      expect(report?.headerRow).toBe(expected.headerRow);
      expect(report?.columns).toEqual(expected.columns);
      expect(rowsOf("entry")).toEqual(expected.rowsByUse.entries);
      expect(rowsOf("partOfEntry")).toEqual(expected.rowsByUse.partOfEntry);
      expect(rowsOf("heading")).toEqual(expected.rowsByUse.heading);
      expect(rowsOf("setAside")).toEqual(expected.rows.setAside.map((row) => row.row));
    },
  );

  it("entries have the fields, dates and times that the truth gives", async () => {
    const read = readReturns(await gridsOfAll(FILES), review, TODAY);
    const report = reportChronology(read, integrate(read, review));
    const byPlace = (a: { file: string; row: number }, b: { file: string; row: number }) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.row - b.row;
    expect(report.entries.map(entryFacts).sort(byPlace)).toEqual(TRUTH.entries.map(entryFacts).sort(byPlace));
  });
});

describe("the integrated chronology of the sample returns", () => {
  it.each([
    ["in the review's order", FILES],
    ["handed in the other way round", [...FILES].reverse()],
  ])("stands in the order of the truth when the files come %s", async (_, files) => {
    const read = readReturns(await gridsOfAll(files), REVIEW, TODAY);
    const places = integrate(read, REVIEW).entries.map((entry) => `${entry.file} ${entry.row}`);
    expect(places).toEqual(TRUTH.entries.map((entry) => `${entry.file} ${entry.row}`));
  });

  it("is of the review's agencies", async () => {
    const read = readReturns(await gridsOfAll(FILES), REVIEW, TODAY);
    expect(read.sheets.map((sheet) => sheet.agency)).toEqual(
      TRUTH.returns.map((expected) => expected.agency),
    );
    expect(integrate(read, REVIEW).agencies.map((agency) => agency.code)).toEqual([
      "POL",
      "CSC",
      "HLT",
      "SCH",
      "GPP",
      "HOU",
    ]);
  });

  it("gives refs per agency in chronological order, each once", async () => {
    const read = readReturns(await gridsOfAll(FILES), REVIEW, TODAY);
    const refs = integrate(read, REVIEW).entries.map((entry) => entry.ref);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.filter((ref) => ref.startsWith("POL-")).slice(0, 3)).toEqual([
      "POL-0001",
      "POL-0002",
      "POL-0003",
    ]);
  });
});
