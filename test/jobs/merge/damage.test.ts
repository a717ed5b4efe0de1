import type { OpenedWorkbook } from "embedded-workbook";
import { JobError } from "../../../src/jobs/shared/jobError";
import {
  inChronology,
  merge,
  mergedReview,
  POLICE,
  rowOf,
  rowsOf,
  sendAgain,
  type,
  type Rows,
} from "../smallReview";

/** The first event longer, the second gone, a new one at the end. */
const CORRECTED: Rows = [
  ["03/03/2021", "Neighbour reported shouting at the home address, officers attended. Nobody was hurt."],
  POLICE[2],
  POLICE[3],
  ["02/05/2021", "Officers took a statement of the grandmother."],
];

describe("a chronology that the panel has changed", () => {
  let workbook: OpenedWorkbook;

  beforeEach(async () => {
    workbook = await mergedReview();
    await type(workbook, "POL-0001", "Panel comment", "Ask who called.");
    await type(workbook, "HOU-0002", "Key theme", "Money");
  });

  afterEach(() => {
    workbook.close();
  });

  async function expectMerged(): Promise<void> {
    const first = await rowOf(workbook, "POL-0001");
    expect(first["What happened"]).toBe(CORRECTED[0]?.[1]);
    expect(first["Panel comment"]).toBe("Ask who called.");
    expect((await rowOf(workbook, "HOU-0002"))["Key theme"]).toBe("Money");
    expect((await rowOf(workbook, "POL-0002")).Queries).toBe("Withdrawn");
    expect((await rowOf(workbook, "POL-0005"))["What happened"]).toBe(CORRECTED[3]?.[1]);
    const again = await merge(workbook);
    expect([again.result.added, again.result.changed, again.result.withdrawn]).toEqual([0, 0, 0]);
  }

  it("fills a column of the panel's own that has a formula, in new rows too", async () => {
    await inChronology(workbook, async (_sheet, table, context) => {
      table.columns.add(1, undefined, "Length");
      await context.sync();
      const body = table.columns.getItem("Length").getDataBodyRange();
      body.load("rowCount");
      await context.sync();
      // Excel formats a column added beside text columns as text until told otherwise.
      body.numberFormat = Array.from({ length: body.rowCount }, () => ["General"]);
      body.formulas = Array.from({ length: body.rowCount }, () => ["=LEN([@[What happened]])"]);
    });
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    for (const row of await rowsOf(workbook)) {
      expect(row.Length).toBe(String(row["What happened"]).length);
    }
    await expectMerged();
  });

  it("gives a deleted Ref back to its entry", async () => {
    await type(workbook, "POL-0003", "Panel comment", "Which school?");
    await type(workbook, "POL-0003", "Ref", "");
    await sendAgain(workbook, CORRECTED);
    const { result } = await merge(workbook);
    expect(result.warnings).toContain("A missing Ref was put back: row 7 is POL-0003.");
    expect((await rowOf(workbook, "POL-0003"))["Panel comment"]).toBe("Which school?");
    await expectMerged();
  });

  it("keeps one of two rows with the same Ref up to date and leaves the other alone", async () => {
    await inChronology(workbook, async (_sheet, table, context) => {
      const row = table.getDataBodyRange().getRow(0);
      row.load("values");
      await context.sync();
      table.rows.add(undefined, row.values);
    });
    await sendAgain(workbook, CORRECTED);
    const { result } = await merge(workbook);
    expect(result.warnings).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Rows with the same Ref as another row/)]),
    );
    const twice = (await rowsOf(workbook)).filter((row) => row.Ref === "POL-0001");
    expect(twice.map((row) => row["What happened"])).toEqual([CORRECTED[0]?.[1], POLICE[0][1]]);
    await expectMerged();
  });

  it("restores a Ref that was overwritten with another entry's", async () => {
    await type(workbook, "POL-0004", "Ref", "HOU-0001");
    await sendAgain(workbook, CORRECTED);
    const { result } = await merge(workbook);
    expect(result.warnings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^A Ref that belongs to another entry .* had HOU-0001 and is POL-0004/),
      ]),
    );
    await expectMerged();
  });

  it("turns a range back into the table", async () => {
    await sendAgain(workbook, CORRECTED);
    await inChronology(workbook, (_sheet, table) => {
      table.convertToRange();
    });
    const { result } = await merge(workbook);
    expect(result.warnings).toContain(
      "The chronology's table had been turned into a range; it is a table again.",
    );
    await expectMerged();
  });

  it("finds the table after it was renamed", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.name = "Table7";
    });
    await sendAgain(workbook, CORRECTED);
    const { result } = await merge(workbook);
    expect(result.warnings).toContain(
      'The chronology\'s table had been renamed "Table7"; it has its own name again.',
    );
    await expectMerged();
  });

  it("carries on with the sheet under its new name", async () => {
    await inChronology(workbook, (sheet) => {
      sheet.name = "Timeline of events";
    });
    await sendAgain(workbook, CORRECTED);
    const { result } = await merge(workbook);
    expect(result.chronologySheet).toBe("Timeline of events");
    expect(result.warnings).toContain(
      'The chronology\'s sheet is now called "Timeline of events"; it was brought up to date there.',
    );
    await expectMerged();
  });

  it("gives a renamed column its heading back", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.columns.getItem("What happened").getHeaderRowRange().values = [["Event"]];
    });
    await sendAgain(workbook, CORRECTED);
    const { result } = await merge(workbook);
    expect(result.warnings).toContain(
      'The column "Event" was renamed back to "What happened", because the add-in finds columns by their headings.',
    );
    await expectMerged();
  });

  it("puts a deleted column back and fills it", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.columns.getItem("Source of information").delete();
    });
    await sendAgain(workbook, CORRECTED);
    const { result } = await merge(workbook);
    expect(result.warnings).toContain(
      'The column "Source of information" was missing. It was put back and filled from the returns.',
    );
    const sources = (await rowsOf(workbook)).map((row) => row["Source of information"]);
    expect(sources.filter((source) => source !== "Case file")).toHaveLength(1);
    await expectMerged();
  });

  it("leaves rows that the panel added by hand where they are", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.rows.add(2, undefined);
      table.getDataBodyRange().getCell(2, 8).values = [["The panel met for the first time."]];
    });
    const before = (await rowsOf(workbook))[2];
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    expect((await rowsOf(workbook))[2]).toEqual(before);
    await expectMerged();
  });

  it("puts back a deleted row whose entry is still in the return", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.rows.getItemAt(4).delete();
    });
    const { result } = await merge(workbook);
    expect(result.added).toBe(0);
    expect(result.warnings).toEqual(
      expect.arrayContaining([expect.stringMatching(/were put back: HOU-0002\.$/)]),
    );
    expect((await rowsOf(workbook)).map((row) => row.Ref)).toContain("HOU-0002");
  });

  it("keeps a filter, hidden rows and widths, and brings what they hide up to date", async () => {
    await inChronology(workbook, (sheet, table) => {
      table.columns.getItem("Agency").filter.applyValuesFilter(["Housing"]);
      sheet.getRange("H:H").format.columnWidth = 333;
    });
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    const [criteria, width] = await inChronology(workbook, async (sheet, table, context) => {
      const { filter } = table.columns.getItem("Agency");
      filter.load("criteria");
      const { format } = sheet.getRange("H1");
      format.load("columnWidth");
      await context.sync();
      return [filter.criteria, format.columnWidth] as const;
    });
    expect(criteria).toMatchObject({ filterOn: "Values", values: ["Housing"] });
    expect(width).toBeCloseTo(333, 0);
    await expectMerged();
  });

  it("sorted differently keeps its order; new entries come at the end", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.sort.apply([{ key: 8, ascending: false }]);
    });
    const before = (await rowsOf(workbook)).map((row) => row.Ref);
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    expect((await rowsOf(workbook)).map((row) => row.Ref)).toEqual([...before, "POL-0005"]);
    await expectMerged();
  });

  it("on a protected sheet is left as it is, and the error says what to do", async () => {
    await inChronology(workbook, (sheet) => {
      sheet.protection.protect();
    });
    const before = await rowsOf(workbook);
    await sendAgain(workbook, CORRECTED);
    await expect(merge(workbook)).rejects.toThrow(
      new JobError(
        'The sheet "Integrated chronology" is protected, so nothing can be written to it.',
        "",
        "",
      ),
    );
    expect(await rowsOf(workbook)).toEqual(before);
    await inChronology(workbook, (sheet) => {
      sheet.protection.unprotect();
    });
    await merge(workbook);
    await expectMerged();
  });

  it("keeps a rule of the panel's own that colours cells", async () => {
    await inChronology(workbook, (sheet) => {
      const rule = sheet.getRange("A5:C9").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=LEN($I5)>60";
      rule.custom.format.fill.color = "#FF0000";
    });
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    const formulas = await inChronology(workbook, async (sheet, _table, context) => {
      const { conditionalFormats } = sheet.getRange("A5:C9");
      conditionalFormats.load("items/type");
      await context.sync();
      conditionalFormats.items.forEach((item) => item.custom.rule.load("formula"));
      await context.sync();
      return conditionalFormats.items.map((item) => item.custom.rule.formula);
    });
    expect(formulas).toContain("=LEN($I5)>60");
  });
});
