import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";
import { onSheet } from "./rangeRun";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";

/** The address that a range leads to. */
function leads(opened: Opened, to: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onSheet(opened, async (sheet, context) => {
    const found = to(sheet).load("address");
    await context.sync();
    return found.isNullObject ? "nothing" : found.address.replace("Sheet1!", "");
  });
}

const ways: [string, string, (sheet: Excel.Worksheet) => Excel.Range][] = [
  ["getCell", "C4", (sheet) => sheet.getRange("B2:C3").getCell(2, 1)],
  ["getRow", "B3:D3", (sheet) => sheet.getRange("B2:D4").getRow(1)],
  ["getColumn", "C2:C4", (sheet) => sheet.getRange("B2:D4").getColumn(1)],
  ["getOffsetRange", "C1:D2", (sheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 1)],
  ["getResizedRange", "B2:E2", (sheet) => sheet.getRange("B2:C3").getResizedRange(-1, 2)],
  ["getAbsoluteResizedRange", "B2:D2", (sheet) => sheet.getRange("B2:C3").getAbsoluteResizedRange(1, 3)],
  ["getEntireRow", "2:3", (sheet) => sheet.getRange("B2:C3").getEntireRow()],
  ["getEntireColumn", "B:C", (sheet) => sheet.getRange("B2:C3").getEntireColumn()],
  ["getIntersection", "B2", (sheet) => sheet.getRange("A1:B2").getIntersection("B2:C3")],
  [
    "getIntersectionOrNullObject",
    "nothing",
    (sheet) => sheet.getRange("A1").getIntersectionOrNullObject(sheet.getRange("B2")),
  ],
  ["getBoundingRect", "A1:D4", (sheet) => sheet.getRange("A1").getBoundingRect(sheet.getRange("D4"))],
  ["getLastRow", "B3:C3", (sheet) => sheet.getRange("B2:C3").getLastRow()],
  ["getLastColumn", "C2:C3", (sheet) => sheet.getRange("B2:C3").getLastColumn()],
  ["getLastCell", "C3", (sheet) => sheet.getRange("B2:C3").getLastCell()],
  ["getRowsAbove", "B1:C1", (sheet) => sheet.getRange("B2:C3").getRowsAbove()],
  ["getRowsBelow", "B4:C6", (sheet) => sheet.getRange("B2:C3").getRowsBelow(3)],
  ["getRowsBelow of less than none", "B1:C1", (sheet) => sheet.getRange("B2:C3").getRowsBelow(-1)],
  ["getColumnsBefore", "A2:A3", (sheet) => sheet.getRange("B2:C3").getColumnsBefore()],
  ["getColumnsAfter", "D2:E3", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(2)],
  ["getUsedRangeOrNullObject", "nothing", (sheet) => sheet.getRange("B:C").getUsedRangeOrNullObject()],
  ["getRange without an address", "1:1048576", (sheet) => sheet.getRange()],
  [
    "getSurroundingRegion",
    "B2:C3",
    (sheet) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("E2").values = [[1]];
      return sheet.getRange("C3").getSurroundingRegion();
    },
  ],
  [
    "getRangeEdge",
    "B4",
    (sheet) => {
      sheet.getRange("B2:B4").values = [[1], [2], [3]];
      return sheet.getRange("B2").getRangeEdge("Down");
    },
  ],
  [
    "find",
    "B2",
    (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "Strategy meeting"],
        ["b", "strategy"],
      ];
      return sheet.getRange().find("STRATEGY", { completeMatch: true });
    },
  ],
  ["findOrNullObject", "nothing", (sheet) => sheet.getRange("A1:C3").findOrNullObject("x", {})],
];

const navigation: Fact[] = ways.map(([name, address, to]) => ({
  fact: `${name} leads to ${address}`,
  source: `${RANGE}${name.split(" ")[0]?.toLowerCase() ?? ""}-member(1)`,
  run: async (opened) => {
    expect(await leads(opened, to)).toBe(address);
  },
}));

const refused: [string, string, (sheet: Excel.Worksheet) => Excel.Range][] = [
  ["an offset off the sheet", "InvalidArgument", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["a size of nothing", "InvalidArgument", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
  ["a row past the range", "InvalidArgument", (sheet) => sheet.getRange("A1:B2").getRow(2)],
  ["an intersection of none", "ItemNotFound", (sheet) => sheet.getRange("A1").getIntersection("B2")],
  ["a used range of none", "ItemNotFound", (sheet) => sheet.getRange("B:B").getUsedRange()],
  ["a text that is not found", "ItemNotFound", (sheet) => sheet.getRange("A1").find("x", {})],
  ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("A1:")],
];

const refusals: Fact[] = refused.map(([name, code, to]) => ({
  fact: `${name} is refused with ${code}`,
  source: RANGE,
  run: async (opened) => {
    expect(await codeOf(leads(opened, to))).toBe(code);
  },
}));

export const rangeNavigationFacts: FactGroup[] = [{ about: "ranges", facts: [...navigation, ...refusals] }];
