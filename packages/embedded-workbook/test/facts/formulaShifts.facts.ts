import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const LINES =
  "https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246";
const REF =
  "https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be";
const RELATIVE =
  "https://support.microsoft.com/office/switch-between-relative-absolute-and-mixed-references-dfec08cd-ae65-4f56-839e-5f0d8d0baca9";

type Change =
  | "a row is put before row 3"
  | "row 3 is deleted"
  | "a column is put before column B"
  | "column B is deleted";

const CHANGES: Readonly<Record<Change, (sheet: Excel.Worksheet) => void>> = {
  "a row is put before row 3": (sheet) => sheet.getRange("3:3").insert("Down"),
  "row 3 is deleted": (sheet) => sheet.getRange("3:3").delete("Up"),
  "a column is put before column B": (sheet) => sheet.getRange("B:B").insert("Right"),
  "column B is deleted": (sheet) => sheet.getRange("B:B").delete("Left"),
};

/** Formulas of another sheet about the one that changes, and how they read afterwards. */
const AFTER: Readonly<Record<Change, Readonly<Record<string, string>>>> = {
  "a row is put before row 3": {
    "=Sheet1!A1": "=Sheet1!A1",
    "=Sheet1!A3": "=Sheet1!A4",
    "=Sheet1!$A$3": "=Sheet1!$A$4",
    "=Sheet1!A$3+Sheet1!$B5": "=Sheet1!A$4+Sheet1!$B6",
    "=SUM(Sheet1!A1:A5)": "=SUM(Sheet1!A1:A6)",
    "=SUM(Sheet1!A3:A5)": "=SUM(Sheet1!A4:A6)",
    "=SUM(Sheet1!A1:A2)": "=SUM(Sheet1!A1:A2)",
    "=SUM(Sheet1!A:A)": "=SUM(Sheet1!A:A)",
    "=SUM(Sheet1!2:3)": "=SUM(Sheet1!2:4)",
    '=IF(Sheet1!A3>2,"A3 is","no")': '=IF(Sheet1!A4>2,"A3 is","no")',
    '=COUNTIF(Sheet1!$A$2:$A$4,">"&Sheet1!A3)': '=COUNTIF(Sheet1!$A$2:$A$5,">"&Sheet1!A4)',
    "=Sheet1!A3 * Sheet1!B4 + SUM( Sheet1!A5 , 2 )": "=Sheet1!A4 * Sheet1!B5 + SUM( Sheet1!A6 , 2 )",
    '=Sheet1!A3 & " A3 " & Sheet1!A1': '=Sheet1!A4 & " A3 " & Sheet1!A1',
    "=A3": "=A3",
  },
  "row 3 is deleted": {
    "=Sheet1!A2": "=Sheet1!A2",
    "=Sheet1!A4": "=Sheet1!A3",
    "=SUM(Sheet1!A1:A5)": "=SUM(Sheet1!A1:A4)",
    "=SUM(Sheet1!A3:A5)": "=SUM(Sheet1!A3:A4)",
    "=SUM(Sheet1!A1:A3)": "=SUM(Sheet1!A1:A2)",
    "=SUM(Sheet1!A:A)": "=SUM(Sheet1!A:A)",
    "=A3": "=A3",
  },
  "a column is put before column B": {
    "=Sheet1!A1": "=Sheet1!A1",
    "=Sheet1!B1": "=Sheet1!C1",
    "=Sheet1!$B$1": "=Sheet1!$C$1",
    "=SUM(Sheet1!A1:C1)": "=SUM(Sheet1!A1:D1)",
    "=SUM(Sheet1!B:B)": "=SUM(Sheet1!C:C)",
    "=SUM(Sheet1!1:1)": "=SUM(Sheet1!1:1)",
    "=VLOOKUP(1,Sheet1!A1:C5,2,FALSE)": "=VLOOKUP(1,Sheet1!A1:D5,2,FALSE)",
  },
  "column B is deleted": {
    "=Sheet1!C1": "=Sheet1!B1",
    "=SUM(Sheet1!A1:C1)": "=SUM(Sheet1!A1:B1)",
    "=SUM(Sheet1!B:C)": "=SUM(Sheet1!B:B)",
  },
};

/** Formulas of F9 about cells that are deleted, and how they read where F9 is then. */
const LOST: readonly (readonly [change: Change, place: string, before: string, after: string])[] = [
  ["row 3 is deleted", "F8", "=A3", "=#REF!"],
  ["row 3 is deleted", "F8", "=A3+A4", "=#REF!+A3"],
  ["row 3 is deleted", "F8", "=SUM(A3,A5)", "=SUM(#REF!,A4)"],
  ["row 3 is deleted", "F8", "=SUM(A3:C3)", "=SUM(#REF!)"],
  ["row 3 is deleted", "F8", "=SUM(A1:A5)", "=SUM(A1:A4)"],
  ["column B is deleted", "E9", "=B1", "=#REF!"],
  ["column B is deleted", "E9", "=SUM(B:B)", "=SUM(#REF!)"],
  ["column B is deleted", "E9", "=A1+$B$1", "=A1+#REF!"],
  ["column B is deleted", "E9", "=SUM(A1:C1)", "=SUM(A1:B1)"],
];

/** A formula of B2, and how its copy two rows below and one column to the right reads. */
const COPIED: Readonly<Record<string, string>> = {
  "=A1": "=B3",
  "=$A$1": "=$A$1",
  "=A$1": "=B$1",
  "=$A1": "=$A3",
  "=SUM(A1:A2)": "=SUM(B3:B4)",
  "=SUM($A$1:A2)": "=SUM($A$1:B4)",
  "=SUM(A:A)": "=SUM(B:B)",
  "=SUM(1:1)": "=SUM(3:3)",
  '="A1"&A1': '="A1"&B3',
  "=A1 * A2 - 1": "=B3 * B4 - 1",
  "=Sheet1!A1": "=Sheet1!B3",
  "=IF(A1>$C$1,A$1,$A1)": "=IF(B3>$C$1,B$1,$A3)",
};

const facts: Fact[] = [
  ...Object.entries(AFTER).flatMap(([change, formulas]) =>
    Object.entries(formulas).map(([before, after]): Fact => ({
      fact: `when ${change}, ${before} on another sheet is ${after}`,
      source: after.includes("#REF!") ? REF : LINES,
      run: (opened) =>
        onSheet(opened, async (sheet, context) => {
          const cell = context.workbook.worksheets.add("Other").getRange("F9");
          cell.formulas = [[before]];
          await context.sync();
          changeOf(change)(sheet);
          cell.load("formulas");
          await context.sync();
          expect(cell.formulas).toEqual([[after]]);
        }),
    })),
  ),
  ...LOST.map(([change, place, before, after]): Fact => ({
    fact: `when ${change}, ${before} on that sheet is ${after}`,
    source: REF,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("F9").formulas = [[before]];
        await context.sync();
        CHANGES[change](sheet);
        const cell = sheet.getRange(place).load("formulas");
        await context.sync();
        expect(cell.formulas).toEqual([[after]]);
      }),
  })),
  ...Object.entries(COPIED).map(([before, after]): Fact => ({
    fact: `${before} copied two rows down and one column to the right is ${after}`,
    source: RELATIVE,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("B2").formulas = [[before]];
        const copy = sheet.getRange("C4");
        copy.copyFrom("B2", "Formulas");
        copy.load("formulas");
        await context.sync();
        expect(copy.formulas).toEqual([[after]]);
      }),
  })),
];

function changeOf(name: string): (sheet: Excel.Worksheet) => void {
  const found = Object.entries(CHANGES).find(([change]) => change === name);
  if (!found) throw new Error(`No change is called "${name}".`);
  return found[1];
}

export const formulaShiftsFacts: FactGroup[] = [{ about: "formulas follow their cells:", facts }];
