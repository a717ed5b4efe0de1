import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { returns } from "./tableRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const STRUCTURED =
  "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e";
const CALCULATED =
  "https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8";
const SPILL =
  "https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531";
const SUBTOTAL =
  "https://support.microsoft.com/office/subtotal-function-7b027003-f060-4ade-9040-e478765b9939";
const RENAME =
  "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114";

type Act = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** What is done to the table "Returns" on A1:C4 (Region, Count, Note; 3, 1, 2), and what a formula elsewhere comes to then. */
const RESULTS: readonly (readonly [
  what: string,
  source: string,
  act: Act,
  formula: string,
  cell: string,
  result: unknown,
])[] = [
  ["INDEX of a column", STRUCTURED, () => null, "=INDEX(Returns[Count],2)", "F1", 1],
  [
    "INDEX and MATCH of two columns",
    STRUCTURED,
    () => null,
    '=INDEX(Returns[Count],MATCH("school",Returns[Region],0))',
    "F1",
    2,
  ],
  [
    "XLOOKUP in a column",
    STRUCTURED,
    () => null,
    '=XLOOKUP("Health",Returns[Region],Returns[Note])',
    "F1",
    "b",
  ],
  ["the row of the formula beside the table", STRUCTURED, () => null, "=Returns[@Count]", "F3", 1],
  ["the row of a formula in the header row", STRUCTURED, () => null, "=Returns[@Count]", "F1", "#VALUE!"],
  ["the row of a formula below the table", STRUCTURED, () => null, "=Returns[@Count]", "F9", "#VALUE!"],
  [
    "the row of a formula below the table, where the error is caught",
    "https://support.microsoft.com/office/iferror-function-c526fd07-caeb-47b8-8bb6-63f3e417f611",
    () => null,
    '=IFERROR(Returns[@Count],"none")',
    "F9",
    "none",
  ],
  ["the row of a formula in a sum", STRUCTURED, () => null, "=SUM(Returns[@])", "F2", 3],
  ["ROW of the headers", STRUCTURED, () => null, "=ROW(Returns[#Headers])", "F1", 1],
  ["MAX of two columns", STRUCTURED, () => null, "=MAX(Returns[[Region]:[Count]])", "F1", 3],
  [
    "a sum when a row is added",
    STRUCTURED,
    (table) => table.rows.add(undefined, [["GP", 10, "d"]]),
    "=SUM(Returns[Count])",
    "F1",
    16,
  ],
  [
    "a sum when a row is deleted",
    STRUCTURED,
    (table) => table.rows.getItemAt(0).delete(),
    "=SUM(Returns[Count])",
    "F1",
    3,
  ],
  [
    "a sum when a row of the sheet is put in",
    STRUCTURED,
    (_table, sheet) => sheet.getRange("3:3").insert("Down"),
    "=ROWS(Returns)",
    "F1",
    4,
  ],
  [
    "a sum when a row of the sheet is deleted",
    STRUCTURED,
    (_table, sheet) => sheet.getRange("3:3").delete("Up"),
    "=SUM(Returns[Count])",
    "F1",
    5,
  ],
  [
    "a sum when the table moves down",
    STRUCTURED,
    (_table, sheet) => sheet.getRange("1:1").insert("Down"),
    "=SUM(Returns[Count])",
    "F1",
    6,
  ],
  [
    "a sum when a cell is written",
    STRUCTURED,
    (_table, sheet) => (sheet.getRange("B2").values = [[30]]),
    "=SUM(Returns[Count])",
    "F1",
    33,
  ],
  [
    "a sum when the table is resized",
    STRUCTURED,
    (table) => table.resize("A1:C3"),
    "=SUM(Returns[Count])",
    "F1",
    4,
  ],
  [
    "a count when the header is renamed",
    STRUCTURED,
    (table) => (table.columns.getItem("Region").name = "Area"),
    '=COUNTIFS(Returns[Area],"police")',
    "F1",
    1,
  ],
  [
    "SUBTOTAL 9 of a filtered column",
    SUBTOTAL,
    (table) => table.columns.getItem("Region").filter.applyValuesFilter(["Police"]),
    "=SUBTOTAL(9,Returns[Count])",
    "F9",
    3,
  ],
  [
    "SUBTOTAL 3 of a filtered column",
    SUBTOTAL,
    (table) => table.columns.getItem("Region").filter.applyValuesFilter(["Police"]),
    "=SUBTOTAL(3,Returns[Count])",
    "F9",
    1,
  ],
  [
    "SUBTOTAL 109 of a filtered column",
    SUBTOTAL,
    (table) => table.columns.getItem("Region").filter.applyValuesFilter(["Police"]),
    "=SUBTOTAL(109,Returns[Count])",
    "F9",
    3,
  ],
  [
    "SUM of a filtered column",
    SUBTOTAL,
    (table) => table.columns.getItem("Region").filter.applyValuesFilter(["Police"]),
    "=SUM(Returns[Count])",
    "F9",
    6,
  ],
  [
    "SUBTOTAL 9 of a column with a hidden row",
    SUBTOTAL,
    (_table, sheet) => (sheet.getRange("3:3").rowHidden = true),
    "=SUBTOTAL(9,Returns[Count])",
    "F9",
    6,
  ],
  [
    "SUBTOTAL 109 of a column with a hidden row",
    SUBTOTAL,
    (_table, sheet) => (sheet.getRange("3:3").rowHidden = true),
    "=SUBTOTAL(109,Returns[Count])",
    "F9",
    5,
  ],
  [
    "an array in a table",
    SPILL,
    (_table, sheet) => (sheet.getRange("C2").formulas = [["=SEQUENCE(2)"]]),
    "=C2",
    "F1",
    "#SPILL!",
  ],
  [
    "an array beside a table",
    SPILL,
    (_table, sheet) => (sheet.getRange("H1").formulas = [["=SORT(Returns[Count])"]]),
    "=H3",
    "F1",
    3,
  ],
];

/** Formulas of F1 about the table after something is done to it. */
const FORMULAS: readonly (readonly [what: string, act: Act, formula: string, after: string])[] = [
  [
    "another name of the table",
    (table) => (table.name = "Answers"),
    "=SUM(Returns[Count])",
    "=SUM(Answers[Count])",
  ],
  [
    "another name of a column",
    (table) => (table.columns.getItem("Count").name = "Number"),
    "=SUM(Returns[Count])",
    "=SUM(Returns[Number])",
  ],
  [
    "another header in its cell",
    (_table, sheet) => (sheet.getRange("B1").values = [["Number"]]),
    "=SUM(Returns[Count])",
    "=SUM(Returns[Number])",
  ],
  [
    "a deleted column",
    (table) => table.columns.getItem("Count").delete(),
    "=SUM(Returns[Count])",
    "=SUM(#REF!)",
  ],
  ["a deleted table", (table) => table.delete(), "=SUM(Returns[Count])", "=SUM(#REF!)"],
  [
    "a table made a range",
    (table) => table.convertToRange(),
    "=SUM(Returns[Count])",
    "=SUM(Sheet1!$B$2:$B$4)",
  ],
  ["nothing, with other capitals", () => null, "=sum(RETURNS[count])", "=SUM(Returns[Count])"],
  ["nothing, with the long form of the row", () => null, "=Returns[[#This Row],[Count]]", "=Returns[@Count]"],
];

/** Names that a table may have, and may not. */
const NAMES: Readonly<Record<string, boolean>> = {
  Answers: true,
  _Answers: true,
  "Answers.2026": true,
  Answers_2026: true,
  Réponses: true,
  A1: false,
  R1C1: false,
  r: false,
  C: false,
  "two words": false,
  "1st": false,
  "a-b": false,
  "": false,
  ["x".repeat(256)]: false,
};

const facts: Fact[] = [
  ...RESULTS.map(([what, source, act, formula, cell, result]): Fact => ({
    fact: `${what}: ${formula} in ${cell} is ${JSON.stringify(result)}`,
    source,
    run: (opened) =>
      returns(opened, async (table, sheet, context) => {
        const range = sheet.getRange(cell);
        range.formulas = [["=1"]];
        await context.sync();
        act(table, sheet, context);
        await context.sync();
        range.formulas = [[formula]];
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([[result]]);
      }),
  })),
  ...FORMULAS.map(([what, act, formula, after]): Fact => ({
    fact: `${what}: ${formula} reads ${after}`,
    source: STRUCTURED,
    run: (opened) =>
      returns(opened, async (table, sheet, context) => {
        const cell = context.workbook.worksheets.add("Other").getRange("F2");
        const own = after.includes("@") ? sheet.getRange("F2") : cell;
        own.formulas = [[formula]];
        await context.sync();
        act(table, sheet, context);
        own.load("formulas");
        await context.sync();
        expect(own.formulas).toEqual([[after]]);
      }),
  })),
  ...Object.entries(NAMES).map(([name, isName]): Fact => ({
    fact: `"${name.slice(0, 12)}" (${name.length} characters) is ${isName ? "a" : "no"} name for a table`,
    source: RENAME,
    run: (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.name = name;
        expect(await codeOf(context.sync())).toBe(isName ? null : "InvalidArgument");
      }),
  })),
  ...(
    [
      ["a row that is put in", "3:3", "Down"],
      ["two rows that are put in", "3:4", "Down"],
    ] as const
  ).map(([what, address, shift]): Fact => ({
    fact: `${what} between rows of a table gets the formula of a calculated column`,
    source: CALCULATED,
    run: (opened) =>
      returns(opened, async (_table, sheet, context) => {
        const formula = "=[@Count]*2";
        sheet.getRange("C2:C4").formulas = [[formula], [formula], [formula]];
        await context.sync();
        sheet.getRange(address).insert(shift);
        const column = sheet.getRange("C2:C5").load("formulas");
        await context.sync();
        expect(column.formulas).toEqual([[formula], [formula], [formula], [formula]]);
      }),
  })),
  {
    fact: "rows of too few or too many cells are refused with InvalidArgument",
    source: `${API}tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    run: (opened) =>
      returns(opened, async (table, _sheet, context) => {
        for (const row of [["x"], ["x", 1, "y", "z"]]) {
          table.rows.add(undefined, [row]);
          expect(await codeOf(context.sync())).toBe("InvalidArgument");
        }
      }),
  },
  {
    fact: "a deleted sheet takes its tables along, and formulas about them hold #REF!",
    source: `${API}worksheet#excel-excel-worksheet-delete-member(1)`,
    run: (opened) =>
      returns(opened, async (_table, sheet, context) => {
        const cells = context.workbook.worksheets.add("Other").getRange("A1:A2");
        cells.formulas = [["=SUM(Returns[Count])"], ['=COUNTIFS(Returns[Region],"x")']];
        await context.sync();
        sheet.delete();
        cells.load("formulas, values");
        const gone = context.workbook.tables.getItemOrNullObject("Returns");
        await context.sync();
        expect(cells.formulas).toEqual([["=SUM(#REF!)"], ['=COUNTIFS(#REF!,"x")']]);
        expect(cells.values).toEqual([["#REF!"], ["#REF!"]]);
        expect(gone.isNullObject).toBe(true);
      }),
  },
  {
    fact: "the collection tells of tables that are made and deleted",
    source: `${API}tablecollection#excel-excel-tablecollection-onadded-member`,
    run: async (opened) => {
      const told: string[] = [];
      await returns(opened, async (table, sheet, context) => {
        const note = (what: string) => (): Promise<void> => {
          told.push(what);
          return Promise.resolve();
        };
        context.workbook.tables.onAdded.add(note("added"));
        context.workbook.tables.onDeleted.add(note("deleted"));
        await context.sync();
        sheet.tables.add("H1:H2", true);
        await context.sync();
        table.delete();
        await context.sync();
      });
      await opened.arrived();
      expect(told).toEqual(["added", "deleted"]);
    },
  },
];

export const tableCasesFacts: FactGroup[] = [{ about: "tables and formulas about them:", facts }];
