import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const PROTECT =
  "https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6";
const OPTIONS = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions";

type Options = Excel.WorksheetProtectionOptions;
type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const LIST = { list: { inCellDropDown: true, source: "a,b" } };

/** What a protected sheet has: a table on A1:B3, numbers in L1:L3, an unlocked F1:F3, a rule and a check in H1, a chart. */
async function onProtected({ Excel: client }: Opened, options: Options, act: Act): Promise<string | null> {
  return client.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A1:B3", true).name = "Returns";
    sheet.getRange("L1:L3").values = [[1], [2], [3]];
    sheet.getRange("F1:F3").values = [[3], [1], [2]];
    sheet.getRange("F1:F3").format.protection.locked = false;
    sheet.getRange("H1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("H1").dataValidation.rule = LIST;
    sheet.charts.add("Line", sheet.getRange("A1:B3"));
    await context.sync();
    sheet.protection.protect(options);
    await context.sync();
    act(sheet, context);
    return codeOf(context.sync());
  });
}

/** What is refused on a protected sheet, and the option that allows it; null where none does. */
const REFUSED: readonly (readonly [what: string, option: keyof Options | null, act: Act])[] = [
  ["writing a locked cell", null, (sheet) => (sheet.getRange("A2").values = [[9]])],
  ["writing a formula into a locked cell", null, (sheet) => (sheet.getRange("D2").formulas = [["=1"]])],
  ["clearing a locked cell", null, (sheet) => sheet.getRange("A2").clear("Contents")],
  ["copying into locked cells", null, (sheet) => sheet.getRange("A2").copyFrom("L1")],
  ["moving locked cells", null, (sheet) => sheet.getRange("L1").moveTo("M1")],
  ["merging cells", null, (sheet) => sheet.getRange("M1:N1").merge()],
  ["unmerging cells", null, (sheet) => sheet.getRange("M1:N1").unmerge()],
  ["locking cells", null, (sheet) => (sheet.getRange("F1").format.protection.locked = true)],
  ["replacing texts in locked cells", null, (sheet) => sheet.getRange("A1:B3").replaceAll("1", "2", {})],
  [
    "removing duplicates from locked cells",
    null,
    (sheet) => sheet.getRange("L1:L3").removeDuplicates([0], false),
  ],
  ["inserting some cells", null, (sheet) => sheet.getRange("M1").insert("Down")],
  ["deleting some cells", null, (sheet) => sheet.getRange("M1").delete("Up")],
  ["a fill", "allowFormatCells", (sheet) => (sheet.getRange("L2").format.fill.color = "#FF0000")],
  [
    "a fill of an unlocked cell",
    "allowFormatCells",
    (sheet) => (sheet.getRange("F1").format.fill.color = "#FF0000"),
  ],
  ["a font", "allowFormatCells", (sheet) => (sheet.getRange("L2").format.font.bold = true)],
  ["a number format", "allowFormatCells", (sheet) => (sheet.getRange("L2").numberFormat = [["0.00"]])],
  ["wrapping texts", "allowFormatCells", (sheet) => (sheet.getRange("L2").format.wrapText = true)],
  ["clearing formats", "allowFormatCells", (sheet) => sheet.getRange("F2").clear("Formats")],
  [
    "a new conditional format",
    "allowFormatCells",
    (sheet) => (sheet.getRange("L2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"),
  ],
  [
    "clearing conditional formats",
    "allowFormatCells",
    (sheet) => sheet.getRange("H1").conditionalFormats.clearAll(),
  ],
  [
    "deleting a conditional format",
    "allowFormatCells",
    (sheet) => sheet.getRange("H1").conditionalFormats.getItemAt(0).delete(),
  ],
  [
    "another rule of a conditional format",
    "allowFormatCells",
    (sheet) => (sheet.getRange("H1").conditionalFormats.getItemAt(0).custom.rule.formula = "=FALSE"),
  ],
  ["the width of a column", "allowFormatColumns", (sheet) => (sheet.getRange("M:M").format.columnWidth = 30)],
  [
    "fitting a column to its texts",
    "allowFormatColumns",
    (sheet) => sheet.getRange("M:M").format.autofitColumns(),
  ],
  ["hiding a column", "allowFormatColumns", (sheet) => (sheet.getRange("M:M").columnHidden = true)],
  ["the height of a row", "allowFormatRows", (sheet) => (sheet.getRange("9:9").format.rowHeight = 30)],
  ["fitting a row to its texts", "allowFormatRows", (sheet) => sheet.getRange("9:9").format.autofitRows()],
  ["hiding a row", "allowFormatRows", (sheet) => (sheet.getRange("9:9").rowHidden = true)],
  ["inserting rows", "allowInsertRows", (sheet) => sheet.getRange("9:9").insert("Down")],
  ["inserting columns", "allowInsertColumns", (sheet) => sheet.getRange("P:P").insert("Right")],
  [
    "a link in an unlocked cell",
    "allowInsertHyperlinks",
    (sheet) => (sheet.getRange("F1").hyperlink = { address: "https://example.org/", textToDisplay: "x" }),
  ],
  [
    "sorting unlocked cells",
    "allowSort",
    (sheet) => sheet.getRange("F1:F3").sort.apply([{ key: 0, ascending: false }]),
  ],
  [
    "filtering a table",
    "allowAutoFilter",
    (sheet) => sheet.tables.getItem("Returns").columns.getItemAt(0).filter.applyValuesFilter(["1"]),
  ],
  [
    "clearing the filters of a table",
    "allowAutoFilter",
    (sheet) => sheet.tables.getItem("Returns").clearFilters(),
  ],
  ["a data validation", null, (sheet) => (sheet.getRange("L2").dataValidation.rule = LIST)],
  [
    "a data validation of an unlocked cell",
    null,
    (sheet) => (sheet.getRange("F1").dataValidation.rule = LIST),
  ],
  ["clearing a data validation", null, (sheet) => sheet.getRange("H1").dataValidation.clear()],
  [
    "the prompt of a data validation",
    null,
    (sheet) => (sheet.getRange("H1").dataValidation.prompt = { message: "m", showPrompt: true, title: "t" }),
  ],
  ["a comment", "allowEditObjects", (_sheet, context) => context.workbook.comments.add("Sheet1!A2", "Seen.")],
  ["a chart", "allowEditObjects", (sheet) => sheet.charts.add("Line", sheet.getRange("L1:L3"))],
  ["the title of a chart", "allowEditObjects", (sheet) => (sheet.charts.getItemAt(0).title.text = "Counts")],
  ["deleting a chart", "allowEditObjects", (sheet) => sheet.charts.getItemAt(0).delete()],
  ["a new table", null, (sheet) => sheet.tables.add("L1:L3", true)],
  ["a new row of a table", null, (sheet) => sheet.tables.getItem("Returns").rows.add(undefined, [[5, 6]])],
  [
    "a new column of a table",
    null,
    (sheet) => sheet.tables.getItem("Returns").columns.add(undefined, [["c"], [1], [2]]),
  ],
  ["deleting a table", null, (sheet) => sheet.tables.getItem("Returns").delete()],
  ["another name of a table", null, (sheet) => (sheet.tables.getItem("Returns").name = "Others")],
  ["the totals of a table", null, (sheet) => (sheet.tables.getItem("Returns").showTotals = true)],
  ["making a range of a table", null, (sheet) => sheet.tables.getItem("Returns").convertToRange()],
  ["a new filter", null, (sheet) => sheet.autoFilter.apply(sheet.getRange("L1:L3"))],
];

/** What protection never hinders. */
const ALLOWED: readonly (readonly [what: string, act: Act])[] = [
  ["writing an unlocked cell", (sheet) => (sheet.getRange("F1").values = [[9]])],
  ["clearing an unlocked cell", (sheet) => sheet.getRange("F1").clear("Contents")],
  ["copying from locked cells into unlocked ones", (sheet) => sheet.getRange("F1").copyFrom("L1", "Values")],
  [
    "reading values, formulas and formats",
    (sheet) => sheet.getRange("A1:B3").load("values, formulas, format/fill/color"),
  ],
  ["a name for its cells", (sheet, context) => context.workbook.names.add("Counts", sheet.getRange("A2"))],
  ["another name of the sheet", (sheet) => (sheet.name = "Locked")],
  ["activating the sheet", (sheet) => sheet.activate()],
  ["freezing panes", (sheet) => sheet.freezePanes.freezeRows(1)],
  ["a copy of the sheet", (sheet) => sheet.copy("End")],
  [
    "writing to another sheet",
    (_sheet, context) => (context.workbook.worksheets.add("Other").getRange("A1").values = [[1]]),
  ],
];

const facts: Fact[] = [
  ...REFUSED.flatMap(([what, option, act]) => [
    {
      fact: `${what} is refused${option === null ? ", whatever is allowed" : ""}`,
      source: PROTECT,
      run: async (opened: Opened) =>
        expect(await onProtected(opened, option === null ? EVERYTHING : {}, act)).toBe("AccessDenied"),
    },
    ...(option === null
      ? []
      : [
          {
            fact: `${what} goes with ${option}`,
            source: OPTIONS,
            run: async (opened: Opened) =>
              expect(await onProtected(opened, { [option]: true }, act)).toBeNull(),
          },
        ]),
  ]),
  ...ALLOWED.map(([what, act]) => ({
    fact: `${what} is not hindered`,
    source: PROTECT,
    run: async (opened: Opened) => expect(await onProtected(opened, {}, act)).toBeNull(),
  })),
  {
    fact: "locked cells can't be sorted, though sorting is allowed",
    source: PROTECT,
    run: async (opened) =>
      expect(
        await onProtected(opened, { allowSort: true }, (sheet) =>
          sheet.getRange("L1:L3").sort.apply([{ key: 0, ascending: false }]),
        ),
      ).toBe("AccessDenied"),
  },
];

const EVERYTHING: Options = {
  allowAutoFilter: true,
  allowDeleteColumns: true,
  allowDeleteRows: true,
  allowEditObjects: true,
  allowEditScenarios: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertColumns: true,
  allowInsertHyperlinks: true,
  allowInsertRows: true,
  allowPivotTables: true,
  allowSort: true,
};

export const protectedSheetsFacts: FactGroup[] = [{ about: "on a protected sheet", facts }];
