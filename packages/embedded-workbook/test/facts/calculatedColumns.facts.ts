import { expect } from "./expect";
import type { Fact, FactGroup, Opened } from "./fact";
import { returns } from "./tableRun";

const CALCULATED =
  "https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8";
const ISSUES = "https://github.com/OfficeDev/office-js/issues/";

/** What the second column of "Returns" holds after formulas have been written into it. */
async function counts(
  opened: Opened,
  write: (sheet: Excel.Worksheet) => void,
  expected: readonly unknown[],
): Promise<void> {
  await returns(opened, async (_table, sheet, context) => {
    write(sheet);
    const range = sheet.getRange("B2:B4").load("formulas");
    await context.sync();
    expect(range.formulas.flat()).toEqual(expected);
  });
}

const facts: Fact[] = [
  {
    fact: "different formulas in a block all become the last of them",
    source: `${ISSUES}6745`,
    run: (opened) =>
      counts(opened, (sheet) => (sheet.getRange("B2:B4").formulas = [["=1+1"], ["=1+2"], ["=1+3"]]), [
        "=1+3",
        "=1+3",
        "=1+3",
      ]),
  },
  {
    fact: "the row of a filled formula is that of its cell",
    source: CALCULATED,
    run: (opened) =>
      counts(
        opened,
        (sheet) => {
          sheet.getRange("B2:B4").values = [[""], [""], [""]];
          sheet.getRange("B3").formulas = [["=LEN(A3)"]];
        },
        ["=LEN(A2)", "=LEN(A3)", "=LEN(A4)"],
      ),
  },
  {
    fact: "another formula in one cell of a calculated column changes them all",
    source: CALCULATED,
    run: (opened) =>
      counts(
        opened,
        (sheet) => {
          sheet.getRange("B2:B4").formulas = [["=[@Note]"], ["=[@Note]"], ["=[@Note]"]];
          sheet.getRange("B2").formulas = [["=[@Region]"]];
        },
        ["=[@Region]", "=[@Region]", "=[@Region]"],
      ),
  },
  {
    fact: "a column that holds a constant is not filled",
    source: CALCULATED,
    run: (opened) =>
      counts(opened, (sheet) => (sheet.getRange("B2:B3").formulas = [["=1+1"], ["=1+2"]]), [
        "=1+1",
        "=1+2",
        2,
      ]),
  },
  {
    fact: "formulas that were there before the table stay different",
    source: `${ISSUES}5909`,
    run: ({ Excel: client }) =>
      client.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:A3").formulas = [["N"], ["=1+1"], ["=1+2"]];
        sheet.tables.add("A1:A3", true);
        const range = sheet.getRange("A2:A3").load("formulas");
        await context.sync();
        expect(range.formulas).toEqual([["=1+1"], ["=1+2"]]);
      }),
  },
];

export const calculatedColumnsFacts: FactGroup[] = [
  { about: "Excel fills the columns of tables with formulas so that", facts },
];
