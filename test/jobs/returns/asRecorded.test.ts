import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { mergeReturns } from "../../../src/jobs/merge/mergeReturns";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import type { AddResult } from "../../../src/jobs/returns/returnTypes";
import { rowsOf, runIn, TODAY } from "../queries/queriesOf";
import { returnRows, textCell, workbookByHand } from "./workbookByHand";

async function added(bytes: Uint8Array): Promise<{ workbook: OpenedWorkbook; result: AddResult }> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const result = await addReturns(runIn(workbook), [{ name: "police.xlsx", bytes }], TODAY);
  return { workbook, result };
}

/** What was recorded and the serial of each entry, in the order of their events. */
async function merged(bytes: Uint8Array): Promise<unknown[][]> {
  const { workbook } = await added(bytes);
  const entries = await entriesIn(workbook);
  workbook.close();
  return entries;
}

async function entriesIn(workbook: OpenedWorkbook): Promise<unknown[][]> {
  await mergeReturns(runIn(workbook), { today: TODAY });
  const rows = await rowsOf(workbook, "IntegratedChronology");
  return rows
    .map((row) => [row["What happened"], row["Date as recorded"], row.Date])
    .sort((one, other) => String(one[0]).localeCompare(String(other[0])));
}

const dated =
  (style: number, serial = 43536) =>
  (address: string) =>
    `<c r="${address}" s="${String(style)}"><v>${String(serial)}</v></c>`;
const formula = (words: string, value: string) => (address: string) =>
  `<c r="${address}" s="1"><f>${words}</f>${value}</c>`;
const sheetOf = (dates: readonly ((address: string) => string)[], more = "") =>
  `<sheetData>${returnRows(dates)}</sheetData>${more}`;

describe("a formula of a return", () => {
  it("counts as its stored value, whatever it would come to today", async () => {
    const formulas = ["TODAY()", 'DATEVALUE("12/03/2019")', "[1]Sheet1!A5", "Z1*1"];
    const dates = formulas.map((words) => formula(words, "<v>43536</v>"));
    expect(await merged(workbookByHand({ sheet: sheetOf(dates) }))).toEqual(
      formulas.map((_, index) => [`Event ${String(index + 2)}.`, "12/03/2019", 43536]),
    );
  });

  it("is not on the sheet as received", async () => {
    const { workbook } = await added(
      workbookByHand({ sheet: sheetOf([formula("TODAY()", "<v>43536</v>")]) }),
    );
    const formulas = await workbook.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Police").getRange("A2").load("formulas,numberFormat");
      await context.sync();
      return [cell.formulas, cell.numberFormat];
    });
    workbook.close();
    expect(formulas).toEqual([[[43536]], [["dd/mm/yyyy"]]]);
  });

  it("that no program has worked out is a text in its own words, and its cell is named", async () => {
    const { workbook, result } = await added(
      workbookByHand({ sheet: sheetOf([formula("TODAY()", ""), dated(1), formula("A3+1", "<v></v>")]) }),
    );
    workbook.close();
    expect(result.warnings).toEqual([
      expect.stringMatching(
        /^police\.xlsx, Log: The file has no value for the formulas in A2, A4, so their own words were taken; /,
      ),
    ]);
  });

  it("counts as its stored value in a workbook that counts days from 1904", async () => {
    const bytes = workbookByHand({
      before: '<workbookPr date1904="1"/>',
      sheet: sheetOf([formula("TODAY()", "<v>42074</v>")]),
    });
    expect(await merged(bytes)).toEqual([["Event 2.", "12/03/2019", 43536]]);
  });
});

describe("a date cell", () => {
  it("is recorded as a British Excel shows it", async () => {
    const dates = [dated(1), dated(2, 43536.6), dated(3), dated(4), dated(5), dated(6)];
    const rows = await merged(workbookByHand({ sheet: sheetOf(dates) }));
    expect(rows.map(([, recorded]) => recorded)).toEqual([
      "12/03/2019",
      "12/03/2019 14:24",
      "12-Mar-19",
      "2019-03-12",
      "12 March 2019",
      "Mar-19",
    ]);
    expect(rows.map(([, , date]) => date)).toEqual([43536, 43536, 43536, 43536, 43536, 43525]);
  });
});

describe("a file as another program writes it", () => {
  it("is read with backslashes in the names of its parts", async () => {
    expect(await merged(workbookByHand({ sheet: sheetOf([dated(1)]), separator: "\\" }))).toEqual([
      ["Event 2.", "12/03/2019", 43536],
    ]);
  });

  it("is read with the names of a table's columns as headings where its heading row is switched off, and says so", async () => {
    const rows = returnRows([dated(1), dated(3)])
      .replace(/<row r="1">.*?<\/row>/, "")
      .replace(
        /r="([A-D]?)(\d)"/g,
        (_whole, column: string, row: string) => `r="${column}${String(Number(row) - 1)}"`,
      );
    const names = ["Date", "Source of information", "What happened", "Action taken"];
    const bytes = workbookByHand({
      sheet: `<sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      sheetLinks: [["rId1", "table", "../tables/table1.xml"]],
      parts: {
        "xl/tables/table1.xml":
          '<table id="1" name="Log" displayName="Log" ref="A1:D2" headerRowCount="0"><tableColumns count="4">' +
          names.map((name, at) => `<tableColumn id="${String(at + 1)}" name="${name}"/>`).join("") +
          "</tableColumns></table>",
      },
    });
    const { workbook, result } = await added(bytes);
    const entries = await entriesIn(workbook);
    workbook.close();
    expect(result.warnings).toEqual([
      expect.stringMatching(/^police\.xlsx, Log: A table on this sheet had its heading row switched off/),
    ]);
    expect(entries).toEqual([
      ["Event 2.", "12/03/2019", 43536],
      ["Event 3.", "12-Mar-19", 43536],
    ]);
  });

  it.each([
    [
      "a space in the last column",
      (rows: string) => rows.replace("</row>", `${textCell("XFD1", " ")}</row>`),
      "",
    ],
    [
      "a space in the last row",
      (rows: string) => `${rows}<row r="1048576">${textCell("A1048576", " ")}</row>`,
      "",
    ],
    [
      "a letter in the last cell",
      (rows: string) => `${rows}<row r="1048576">${textCell("XFD1048576", "x")}</row>`,
      "",
    ],
    [
      "merged cells to the end of the sheet",
      (rows: string) => rows,
      '<mergeCells><mergeCell ref="E1:XFD1048576"/></mergeCells>',
    ],
  ])("is read in few requests with %s", async (_, change, more) => {
    const bytes = workbookByHand({
      sheet: `<sheetData>${change(returnRows([dated(1)]))}</sheetData>${more}`,
    });
    const { workbook, result } = await added(bytes);
    const { requests } = workbook.traffic;
    const entries = await entriesIn(workbook);
    workbook.close();
    expect(result.refused).toEqual([]);
    expect(requests).toBeLessThan(40);
    expect(entries).toEqual([["Event 2.", "12/03/2019", 43536]]);
  });
});
