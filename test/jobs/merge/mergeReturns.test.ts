import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { listReturns } from "../../../src/jobs/returns/listReturns";
import { mergeReturns, type Merged } from "../../../src/jobs/merge/mergeReturns";
import { JobCancelled, JobError } from "../../../src/jobs/shared/jobError";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { expectedEntries, expectedRemerge, SAMPLE_FILES, sampleFile, sampleReview } from "../sampleReturns";

const TODAY = "2026-11-21";

function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

async function withSampleReturns(): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await applyReview(runIn(workbook), sampleReview());
  await addReturns(runIn(workbook), SAMPLE_FILES.map(sampleFile), TODAY);
  return workbook;
}

interface Table {
  headings: string[];
  rows: unknown[][];
  formats: unknown[][];
}

async function chronologyOf(workbook: OpenedWorkbook): Promise<Table> {
  return workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("IntegratedChronology");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values, numberFormat");
    await context.sync();
    return {
      headings: (header.values[0] ?? []).map(String),
      rows: body.values,
      formats: body.numberFormat,
    };
  });
}

function column(table: Table, heading: string): unknown[] {
  const index = table.headings.indexOf(heading);
  return table.rows.map((row) => row[index]);
}

async function write(workbook: OpenedWorkbook, row: number, heading: string, text: string): Promise<void> {
  const { headings } = await chronologyOf(workbook);
  await workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("IntegratedChronology").getDataBodyRange();
    body.getCell(row, headings.indexOf(heading)).values = [[text]];
    await context.sync();
  });
}

function squeezed(text: unknown): string {
  return String(text).replace(/\s+/g, " ").trim();
}

describe("a first merge of the sample returns", () => {
  let workbook: OpenedWorkbook;
  let merged: Merged;
  let table: Table;

  beforeAll(async () => {
    workbook = await withSampleReturns();
    merged = await mergeReturns(runIn(workbook), { today: TODAY });
    table = await chronologyOf(workbook);
  });

  afterAll(() => {
    workbook.close();
  });

  it("puts every entry of the returns in the expected order", () => {
    const places = merged.chronology.entries.map(({ file, sheet, row }) => `${file} ${sheet} ${row}`);
    expect(places).toEqual(expectedEntries().map(({ file, sheet, row }) => `${file} ${sheet} ${row}`));
  });

  it("reads every date as intended", () => {
    const spans = merged.chronology.entries.map(({ date }) => [
      date.read.start,
      date.read.end,
      date.read.approximate,
    ]);
    expect(spans).toEqual(expectedEntries().map(({ date }) => [date.start, date.end, date.approximate]));
  });

  it("writes what happened word for word, apart from white space in joined rows", () => {
    expect(column(table, "What happened").map(squeezed)).toEqual(
      expectedEntries().map(({ event }) => squeezed(event)),
    );
  });

  it("keeps text that Excel would take for formulas or dates as text", () => {
    const events = column(table, "What happened").map(String);
    const delicate = expectedEntries()
      .map(({ event }) => event)
      .filter((event) => /^[=+\-@]|^\d/.test(event));
    expect(delicate.length).toBeGreaterThan(0);
    expect(events).toEqual(expect.arrayContaining(delicate));
  });

  it("shows dates as real dates in the British order", () => {
    const dates = column(table, "Date").filter((value) => value !== "");
    expect(dates.every((value) => typeof value === "number")).toBe(true);
    const index = table.headings.indexOf("Date");
    expect(new Set(table.formats.map((row) => row[index]))).toEqual(new Set(["dd/mm/yyyy"]));
  });

  it("gives unique refs with the agency's code", () => {
    const refs = column(table, "Ref").map(String);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.every((ref) => /^(POL|CSC|HLT|SCH|GPP|HOU)-\d{4}$/.test(ref))).toBe(true);
  });

  it("keeps unrecognised columns, folded away behind the panel's", () => {
    const at = (heading: string): number => table.headings.indexOf(heading);
    for (const heading of ["Log no", "Date of entry", "Attendance %", "Read code"]) {
      expect(at(heading)).toBeGreaterThan(at("Practice"));
    }
  });

  it("colours each agency's Ref and Agency by a rule, with the colours on the Review sheet, and tints its words", async () => {
    const rules = await workbook.Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.tables
        .getItem("IntegratedChronology")
        .getDataBodyRange();
      conditionalFormats.load("items/type");
      await context.sync();
      const custom = conditionalFormats.items.map((item) => {
        item.custom.rule.load("formula");
        item.custom.format.fill.load("color");
        return item.custom;
      });
      await context.sync();
      return custom.map(({ rule, format }) => ({ formula: rule.formula, fill: format.fill.color }));
    });
    const police = rules.find(({ formula }) => formula.includes('"Police"'));
    expect(police?.formula).toBe('=$E4="Police"');
    const fills = rules.filter(({ formula }) => formula.startsWith("=$E4=")).map(({ fill }) => fill);
    // Two greens that stand next to each other share their faint tint.
    expect(new Set(fills).size).toBe(11);
  });

  it("lists the returns as merged", async () => {
    const listed = await listReturns(runIn(workbook));
    expect(listed.map(({ agency, merged: isMerged }) => [agency, isMerged])).toEqual([
      ["Police", true],
      ["Children's Social Care", true],
      ["Health 0-19", true],
      ["Primary School", true],
      ["GP Practice", true],
      ["Housing", true],
    ]);
  });
});

describe("merging again", () => {
  it("changes nothing when the returns are the same", async () => {
    const workbook = await withSampleReturns();
    await mergeReturns(runIn(workbook), { today: TODAY });
    await write(workbook, 3, "Panel comment", "Ask the school.");
    const before = await chronologyOf(workbook);
    const { result } = await mergeReturns(runIn(workbook), { today: TODAY });
    expect([result.added, result.changed, result.withdrawn]).toEqual([0, 0, 0]);
    expect(await chronologyOf(workbook)).toEqual(before);
    workbook.close();
  });

  it("finds what a corrected return changed, added and withdrew, and keeps every comment with its entry", async () => {
    const workbook = await withSampleReturns();
    await mergeReturns(runIn(workbook), { today: TODAY });
    const before = await chronologyOf(workbook);
    const refs = column(before, "Ref").map(String);
    for (const row of [0, 40, 90, refs.length - 1]) {
      await write(workbook, row, "Panel comment", `About ${refs[row] ?? ""}`);
    }
    const marked = refs.indexOf("POL-0024");
    await write(workbook, marked, "Key theme", "Harassment");
    await write(workbook, marked, "Practice", "Concern");
    await write(workbook, marked, "Person(s)", "MP1 (see minutes)");
    await addReturns(runIn(workbook), [sampleFile("police-corrected.xlsx")], TODAY);
    const merged = await mergeReturns(runIn(workbook), { today: TODAY });

    const expected = expectedRemerge();
    const rowsIn = (state: string): number[] =>
      merged.chronology.entries.filter((entry) => entry.state === state).map(({ row }) => row);
    expect(rowsIn("new").sort()).toEqual(expected.added.map(({ row }) => row).sort());
    expect(rowsIn("changed").sort()).toEqual(expected.changed.map(({ is }) => is.row).sort());
    expect(merged.withdrawn.map(({ row }) => row)).toEqual(expected.withdrawn.map(({ row }) => row));

    const after = await chronologyOf(workbook);
    expect(after.rows).toHaveLength(before.rows.length + expected.added.length);
    const comments = after.rows.map((row) => [
      row[after.headings.indexOf("Ref")],
      row[after.headings.indexOf("Panel comment")],
    ]);
    for (const row of [0, 40, 90, refs.length - 1]) {
      expect(comments).toContainEqual([refs[row], `About ${refs[row] ?? ""}`]);
    }
    expect(comments.filter(([, comment]) => comment !== "")).toHaveLength(4);
    const row = after.rows[column(after, "Ref").indexOf("POL-0024")] ?? [];
    const cells = ["Date as recorded", "Key theme", "Practice", "Person(s)"].map(
      (heading) => row[after.headings.indexOf(heading)],
    );
    expect(cells).toEqual(["08/12/2022, 1400", "Harassment", "Concern", "MP1 (see minutes)"]);
    workbook.close();
  });
});

describe("a merge that cannot be done", () => {
  it("says that there are no returns in an empty workbook", async () => {
    const workbook = await openWorkbook();
    await expect(mergeReturns(runIn(workbook), { today: TODAY })).rejects.toThrow(
      new JobError("There are no returns in this workbook yet.", "", ""),
    );
    workbook.close();
  });

  it("leaves no sheet behind when it is cancelled", async () => {
    const workbook = await withSampleReturns();
    const stop = new AbortController();
    const progress = ({ done }: { done: number }): void => {
      if (done === 3) {
        stop.abort();
      }
    };
    await expect(
      mergeReturns(runIn(workbook), { today: TODAY, signal: stop.signal, progress }),
    ).rejects.toThrow(JobCancelled);
    const names = await workbook.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).not.toContain("Integrated chronology");
    expect(names).not.toContain("Merge in progress");
    workbook.close();
  });

  it.each([
    ["an empty file", "empty.xlsx", new Uint8Array(), "empty.xlsx is empty: there is nothing in it to read."],
    [
      "a picture",
      "scan.xlsx",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      "scan.xlsx is a picture, which cannot be read: ask the agency for the document or the workbook that it shows.",
    ],
    [
      "an old workbook",
      "old.xlsx",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "old.xlsx is in the format of Excel 97–2003 (.xls): save it as .xlsx and try again.",
    ],
    [
      "a damaged archive",
      "cut.xlsx",
      new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
      "cut.xlsx is damaged and cannot be read: ask the agency to send it again.",
    ],
    [
      "a list without a chronology",
      "contacts.csv",
      new TextEncoder().encode("Name,Telephone\nA. Person,01632 960001\n"),
      "contacts.csv contains no chronology. This sheet looks like a list of contacts; check that it is the right file.",
    ],
  ])("refuses %s in one sentence and leaves the workbook as it was", async (_what, name, bytes, message) => {
    const workbook = await openWorkbook();
    const { added, refused } = await addReturns(runIn(workbook), [{ name, bytes }], TODAY);
    expect(added).toEqual([]);
    expect(refused).toEqual([{ file: name, message }]);
    const names = await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Sheet1"]);
    workbook.close();
  });
});
