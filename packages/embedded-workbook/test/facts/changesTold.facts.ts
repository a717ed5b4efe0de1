import { toldOf } from "./eventRun";
import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";

const CHANGED =
  "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onchanged-member";
const TYPES = "https://learn.microsoft.com/javascript/api/excel/excel.datachangetype";
const EVENTS = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events";

type Told = readonly (readonly [changeType: string, address: string])[];

/** A change of a sheet with a table on A1:C3 whose third column is calculated, and a sum of it in I9: what onChanged tells. */
const CASES: readonly (readonly [
  what: string,
  source: string,
  act: (sheet: Excel.Worksheet) => void,
  told: Told,
])[] = [
  ["a cell", CHANGED, (sheet) => (sheet.getRange("E1").values = [[1]]), [["RangeEdited", "E1"]]],
  [
    "a block, once",
    CHANGED,
    (sheet) =>
      (sheet.getRange("E1:F2").values = [
        [1, 2],
        [3, 4],
      ]),
    [["RangeEdited", "E1:F2"]],
  ],
  [
    "formulas, once",
    CHANGED,
    (sheet) => (sheet.getRange("E1:E2").formulas = [["=1"], ["=2"]]),
    [["RangeEdited", "E1:E2"]],
  ],
  [
    "a value that the cell has already",
    CHANGED,
    (sheet) => (sheet.getRange("A2").values = [["a"]]),
    [["RangeEdited", "A2"]],
  ],
  [
    "a value that a formula needs, and not the formula",
    CHANGED,
    (sheet) => (sheet.getRange("B2").values = [[7]]),
    [["RangeEdited", "B2"]],
  ],
  [
    "cells that are emptied",
    CHANGED,
    (sheet) => sheet.getRange("H1:H2").clear("Contents"),
    [["RangeEdited", "H1:H2"]],
  ],
  [
    "a row that is put in, and not the formulas that move",
    TYPES,
    (sheet) => sheet.getRange("2:2").insert("Down"),
    [["RowInserted", "2:2"]],
  ],
  [
    "a row below all cells",
    TYPES,
    (sheet) => sheet.getRange("20:20").insert("Down"),
    [["RowInserted", "20:20"]],
  ],
  [
    "a row in the middle of a table, and not its calculated cell",
    TYPES,
    (sheet) => sheet.getRange("3:3").insert("Down"),
    [["RowInserted", "3:3"]],
  ],
  ["a row that is deleted", TYPES, (sheet) => sheet.getRange("3:3").delete("Up"), [["RowDeleted", "3:3"]]],
  [
    "two rows that are deleted, once",
    TYPES,
    (sheet) => sheet.getRange("6:7").delete("Up"),
    [["RowDeleted", "6:7"]],
  ],
  [
    "a column that is put in",
    TYPES,
    (sheet) => sheet.getRange("F:F").insert("Right"),
    [["ColumnInserted", "F:F"]],
  ],
  [
    "a column in a table, and not its header",
    TYPES,
    (sheet) => sheet.getRange("B:B").insert("Right"),
    [["ColumnInserted", "B:B"]],
  ],
  [
    "a column that is deleted",
    TYPES,
    (sheet) => sheet.getRange("F:F").delete("Left"),
    [["ColumnDeleted", "F:F"]],
  ],
  [
    "cells that are put in",
    TYPES,
    (sheet) => sheet.getRange("H1:H2").insert("Down"),
    [["CellInserted", "H1:H2"]],
  ],
  [
    "cells that push others to the right",
    TYPES,
    (sheet) => sheet.getRange("H1:H2").insert("Right"),
    [["CellInserted", "H1:H2"]],
  ],
  [
    "cells that are deleted",
    TYPES,
    (sheet) => sheet.getRange("H1:H2").delete("Up"),
    [["CellDeleted", "H1:H2"]],
  ],
  [
    "a copy, where it is put",
    CHANGED,
    (sheet) => sheet.getRange("K1").copyFrom("A1:B3"),
    [["RangeEdited", "K1:L3"]],
  ],
  [
    "cells that are sorted",
    CHANGED,
    (sheet) => sheet.getRange("H1:H3").sort.apply([{ key: 0, ascending: false }]),
    [["RangeEdited", "H1:H3"]],
  ],
  [
    "a replacement in the only cell that had the text",
    CHANGED,
    (sheet) => sheet.getRange("A1:B3").replaceAll("b", "z", { completeMatch: true }),
    [["RangeEdited", "A3"]],
  ],
  ["nothing of a fill", CHANGED, (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000"), []],
  ["nothing of formats that are cleared", CHANGED, (sheet) => sheet.getRange("A2").clear("Formats"), []],
  ["nothing of a hidden row", CHANGED, (sheet) => (sheet.getRange("3:3").rowHidden = true), []],
  ["nothing of another width", CHANGED, (sheet) => (sheet.getRange("A:A").format.columnWidth = 90), []],
  [
    "nothing of a filter",
    EVENTS,
    (sheet) => sheet.tables.getItem("Returns").columns.getItemAt(0).filter.applyValuesFilter(["a"]),
    [],
  ],
  [
    "nothing of another name of a table",
    EVENTS,
    (sheet) => (sheet.tables.getItem("Returns").name = "Others"),
    [],
  ],
  ["nothing of another name of the sheet", EVENTS, (sheet) => (sheet.name = "Other"), []],
  [
    "nothing of a conditional format",
    EVENTS,
    (sheet) => (sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"),
    [],
  ],
  ["nothing of reading", EVENTS, (sheet) => sheet.getUsedRange().load("values"), []],
  [
    "nothing of a function that is called",
    EVENTS,
    (sheet) => sheet.context.workbook.functions.sum(sheet.getRange("H1:H3")).load("value"),
    [],
  ],
];

const facts: Fact[] = CASES.map(([what, source, act, told]) => ({
  fact: what,
  source,
  run: async (opened) => {
    const found = await toldOf(
      opened,
      async ({ sheet, context, note }) => {
        sheet.getRange("A1:C3").values = [
          ["Name", "Count", "Twice"],
          ["a", 1, ""],
          ["b", 2, ""],
        ];
        sheet.tables.add("A1:C3", true).name = "Returns";
        sheet.getRange("C2:C3").formulas = [["=[@Count]*2"], ["=[@Count]*2"]];
        sheet.getRange("H1:H3").values = [[1], [2], [3]];
        sheet.getRange("I9").formulas = [["=SUM(A2:B3)"]];
        await context.sync();
        sheet.onChanged.add(({ changeType, address }) => note(changeType, address));
      },
      ({ sheet }) => act(sheet),
    );
    expect(found).toEqual(told);
  },
}));

/** A change of E1, which holds =1, and what onFormulaChanged tells. */
const FORMULAS: readonly (readonly [
  what: string,
  act: (cell: Excel.Range) => void,
  told: readonly unknown[],
])[] = [
  ["another formula", (cell) => (cell.formulas = [["=2"]]), [["E1", "=1"]]],
  ["a value in the place of the formula", (cell) => (cell.values = [[5]]), [["E1", "=1"]]],
  ["nothing of the same formula", (cell) => (cell.formulas = [["=1"]]), []],
  ["nothing of a fill", (cell) => (cell.format.fill.color = "#FF0000"), []],
];

const formulaFacts: Fact[] = FORMULAS.map(([what, act, told]) => ({
  fact: what,
  source: "https://learn.microsoft.com/javascript/api/excel/excel.formulachangedeventdetail",
  run: async (opened) => {
    const found = await toldOf(
      opened,
      async ({ sheet, context, note }) => {
        sheet.getRange("E1").formulas = [["=1"]];
        await context.sync();
        sheet.onFormulaChanged.add(({ formulaDetails }) =>
          note(...formulaDetails.map(({ cellAddress, previousFormula }) => [cellAddress, previousFormula])),
        );
      },
      ({ sheet }) => act(sheet.getRange("E1")),
    );
    expect(found.flat()).toEqual(told);
  },
}));

/** A change of a sheet with 1, 2 and 4 in A1:A3 and formulas in B1:B2 and D9, and what onCalculated tells. */
const CALCULATED: readonly (readonly [
  what: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  told: readonly string[],
])[] = [
  ["the formulas that need a changed value", (sheet) => (sheet.getRange("A1").values = [[5]]), ["B1,D9"]],
  ["a formula that is written", (sheet) => (sheet.getRange("F1").formulas = [["=A2"]]), ["F1"]],
  ["nothing where no formula needs what is changed", (sheet) => (sheet.getRange("A9").values = [[5]]), []],
  ["nothing of a function that is called", calledFunction, []],
  [
    "all formulas when they are all to be calculated",
    (_sheet, { application }) => application.calculate("Full"),
    ["B1:B2,D9"],
  ],
];

function calledFunction(sheet: Excel.Worksheet, { workbook }: Excel.RequestContext): void {
  workbook.functions.sum(sheet.getRange("A1:A3")).load("value");
}

const calculatedFacts: Fact[] = CALCULATED.map(([what, act, told]) => ({
  fact: what,
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-oncalculated-member",
  run: async (opened) => {
    const found = await toldOf(
      opened,
      ({ sheet, note }) => {
        sheet.getRange("A1:A3").values = [[1], [2], [4]];
        sheet.getRange("B1:B2").formulas = [["=A1"], ["=A2"]];
        sheet.getRange("D9").formulas = [["=SUM(A1:A3)*2"]];
        sheet.onCalculated.add(({ address }) => note(address));
      },
      ({ sheet, context }) => act(sheet, context),
    );
    expect(found.flat()).toEqual(told);
  },
}));

export const changesToldFacts: FactGroup[] = [
  { about: "onChanged of a sheet tells of", facts },
  { about: "onFormulaChanged of a sheet tells of", facts: formulaFacts },
  { about: "onCalculated of a sheet tells of", facts: calculatedFacts },
];
