import { openWorkbook } from "embedded-workbook";
import { reviewFrom, type Review } from "../../../src/review/review";
import {
  emptyReviewSheet,
  readReviewSheet,
  writeReviewSheet,
} from "../../../src/workbook/review/reviewSheet";

type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

const REVIEW = reviewFrom({
  reference: "LCSPR-R",
  nation: "northern-ireland",
  period: { from: "2021-01-01", to: "2023-06-30" },
  publication: "2026-09-01",
  people: [{ identifier: "Child R", role: "subject", born: "2015-02-14", names: ["Rowan", "Ro"] }],
  agencies: [{ name: "Police", code: "POL", aliases: ["Constabulary"] }],
  abbreviations: { MASH: "Multi-Agency Safeguarding Hub" },
  holidays: [{ date: "2027-06-05", name: "A royal wedding" }, "2027-09-08"],
});
const COLOURS = [{ agency: "Police", fill: "#8AEDFC", text: "#000000" }];

async function written(workbook: Workbook, review: Review): Promise<void> {
  await workbook.Excel.run((context) =>
    writeReviewSheet(context, { ...emptyReviewSheet(), review, colours: COLOURS }),
  );
}

/** Everything on the Review sheet, by address. */
async function cells(workbook: Workbook): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Review").getUsedRange().load("values");
    await context.sync();
    return used.values;
  });
}

describe("the Review sheet", () => {
  it("gives back the review that was written", async () => {
    const workbook = await openWorkbook();
    await written(workbook, REVIEW);
    const read = await workbook.Excel.run((context) => readReviewSheet(context));
    expect(read?.review).toEqual(REVIEW);
    expect(read?.colours).toEqual(COLOURS);
    workbook.close();
  });

  it("stands before the returns that came before it", async () => {
    const workbook = await openWorkbook();
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.add("Police");
      await context.sync();
    });
    await written(workbook, REVIEW);
    const tabs = await workbook.Excel.run(async (context) => {
      const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.flatMap(({ name, visibility }) => (visibility === "Visible" ? [name] : []));
    });
    expect(tabs).toEqual(["Review", "Sheet1", "Police"]);
    workbook.close();
  });

  it("is left as it is where it already says the same in a person's own way", async () => {
    const workbook = await openWorkbook();
    await written(workbook, REVIEW);
    await workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("ReviewRecord").getDataBodyRange();
      table.getCell(2, 1).values = [["Northern Ireland"]];
      table.getCell(3, 1).values = [["1/1/2021"]];
      await context.sync();
    });
    const before = await cells(workbook);
    await written(workbook, REVIEW);
    expect(await cells(workbook)).toEqual(before);
    workbook.close();
  });

  it("keeps what a person added beside, below and between when more becomes known", async () => {
    const workbook = await openWorkbook();
    await written(workbook, REVIEW);
    await workbook.Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.getItem("Agencies").columns.getItem("Other names").getDataBodyRange().values = [
        ["Constabulary; Met"],
      ];
      tables.getItem("ReviewRecord").getDataBodyRange().getLastRow().values = [
        ["Chair of the panel", "A. Person", ""],
      ];
      tables.getItem("People").rows.add(undefined, [["", "neighbour", "", "to be named"]]);
      worksheets.getItem("Review").getRange("A60").values = [["Ask the chair about the dates."]];
      await context.sync();
    });
    const known = await workbook.Excel.run((context) => readReviewSheet(context));
    const agencies = [
      ...(known?.review.agencies ?? []),
      ...reviewFrom({ agencies: [{ name: "Housing" }] }).agencies,
    ];
    await written(workbook, { ...REVIEW, agencies, reference: "LCSPR-R2" });
    const text = (await cells(workbook)).flat();
    for (const kept of ["Constabulary; Met", "Chair of the panel", "A. Person", "neighbour", "to be named"]) {
      expect(text).toContain(kept);
    }
    expect(text).toContain("Ask the chair about the dates.");
    const read = await workbook.Excel.run((context) => readReviewSheet(context));
    expect(read?.review.agencies.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Police", ["Constabulary", "Met"]],
      ["Housing", []],
    ]);
    expect([read?.review.reference, read?.review.people]).toEqual(["LCSPR-R2", REVIEW.people]);
    workbook.close();
  });

  it("has its lists one below the other, and each grows by rows of its own, as where somebody presses Tab in its last cell", async () => {
    const workbook = await openWorkbook();
    await written(workbook, REVIEW);
    const tops = await workbook.Excel.run(async (context) => {
      const { tables } = context.workbook;
      const lists = ["Agencies", "People", "ReturnsReceived", "Abbreviations"].map((name) =>
        tables.getItem(name),
      );
      lists.forEach((table) => table.rows.add());
      await context.sync();
      const ranges = [tables.getItem("ReviewRecord"), ...lists].map((table) =>
        table.getRange().load("rowIndex,columnIndex"),
      );
      await context.sync();
      expect(ranges.map(({ columnIndex }) => columnIndex)).toEqual([0, 0, 0, 0, 0]);
      return ranges.map(({ rowIndex }) => rowIndex);
    });
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
    expect((await workbook.Excel.run(readReviewSheet))?.review).toEqual(REVIEW);
    workbook.close();
  });

  it("of an earlier version becomes one page, with all that people wrote on it, and what refers to its cells follows", async () => {
    const workbook = await openWorkbook();
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Review");
      const put = (name: string | null, at: string, values: (string | number)[][]): void => {
        const range = sheet.getRange(at).getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
        range.values = values;
        if (name !== null) sheet.tables.add(range, true).name = name;
      };
      put(null, "A1", [["Review of Child R"], ["What the add-in knows of this review. Edit it here."]]);
      put("ReviewRecord", "A4", [
        ["Item", "Value"],
        ["Reference", "LCSPR-R"],
        ["Plan agreed", 45000],
      ]);
      put("Agencies", "D4", [
        ["Agency", "Code", "Other names", "Tint", "Text colour", "Who answers"],
        ["Police", "POL", "Constabulary", "#8AEDFC", "#000000", "DCI North"],
        ["Housing", "HOU", "", "#C5B677", "#000000", ""],
      ]);
      put("People", "K4", [
        ["Identifier", "Role", "Born", "Names"],
        ["Child R", "subject", 42049, "Rowan; Ro"],
      ]);
      put("Abbreviations", "P4", [
        ["Abbreviation", "Meaning"],
        ["MASH", "Multi-Agency Safeguarding Hub"],
      ]);
      put("Returns", "R4", [
        [
          "Sheet",
          "Agency",
          "File",
          "Sheet in the file",
          "Kind",
          "Person",
          "State",
          "Dates from 1904",
          "Number",
        ],
        ["Police", "Police", "police.xlsx", "Chronology", "events", "", "in the review", "", "1"],
      ]);
      put(null, "E9", [["Ask the police about the log."]]);
      const other = context.workbook.worksheets.getItem("Sheet1");
      other.getRange("A1:B1").formulas = [["=Review!B6+1", "=Review!E5"]];
      await context.sync();
    });
    await workbook.Excel.run(async (context) => {
      const known = await readReviewSheet(context);
      if (known) await writeReviewSheet(context, known);
    });
    const read = await workbook.Excel.run(readReviewSheet);
    expect(read?.review.people).toEqual(REVIEW.people);
    expect(read?.review.agencies.map(({ name, code, aliases }) => [name, code, aliases])).toEqual([
      ["Police", "POL", ["Constabulary"]],
      ["Housing", "HOU", []],
    ]);
    expect(read?.returns.map(({ file, number }) => [file, number])).toEqual([["police.xlsx", 1]]);
    const text = (await cells(workbook)).flat();
    for (const kept of [
      "Review of Child R",
      "DCI North",
      "Ask the police about the log.",
      "police.xlsx, Chronology",
    ]) {
      expect(text).toContain(kept);
    }
    await workbook.Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const ranges = ["ReviewRecord", "Agencies", "People", "ReturnsReceived", "Abbreviations"].map((name) =>
        tables.getItem(name).getRange().load("rowIndex,columnIndex"),
      );
      const list = tables.getItem("Returns").worksheet.load("name,visibility");
      const referring = worksheets.getItem("Sheet1").getRange("A1:B1").load("values");
      await context.sync();
      expect(ranges.map(({ columnIndex }) => columnIndex)).toEqual([0, 0, 0, 0, 0]);
      const tops = ranges.map(({ rowIndex }) => rowIndex);
      expect(tops).toEqual([...tops].sort((one, other) => one - other));
      expect([list.name, list.visibility]).toEqual(["Returns list", "VeryHidden"]);
      expect(referring.values).toEqual([[45001, "POL"]]);
    });
    workbook.close();
  });
});
