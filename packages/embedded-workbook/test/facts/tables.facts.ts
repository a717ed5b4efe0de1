import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const NAMES =
  "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114";
const STRUCTURED =
  "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e";
const CALCULATED =
  "https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8";
const ISSUES = "https://github.com/OfficeDev/office-js/issues/";

const ROWS = [
  ["Region", "Count", "Note"],
  ["Police", 3, "a"],
  ["Health", 1, "b"],
  ["School", 2, "c"],
];

/** A table "Returns" on A1:C4 of the first sheet. */
async function returns(
  { Excel: client }: Opened,
  run: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = ROWS;
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Returns";
    await context.sync();
    await run(table, sheet, context);
  });
}

async function valuesOf(range: Excel.Range, context: Excel.RequestContext): Promise<unknown[][]> {
  range.load("values");
  await context.sync();
  return range.values;
}

const making: Fact[] = [
  {
    fact: "a new table is called Table and a number, has the style TableStyleMedium2, headers, bands and filter buttons",
    source: `${API}table`,
    run: async ({ Excel: client }) =>
      client.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:C4").values = ROWS;
        const table = sheet.tables.add("A1:C4", true).load();
        await context.sync();
        expect(table.name).toMatch(/^Table\d+$/);
        expect(table.toJSON()).toMatchObject({
          style: "TableStyleMedium2",
          showHeaders: true,
          showTotals: false,
          showBandedRows: true,
          showBandedColumns: false,
          showFilterButton: true,
          highlightFirstColumn: false,
          highlightLastColumn: false,
        });
      }),
  },
  {
    fact: "empty headers become Column with their number, repeated ones get a number, and the cells hold text",
    source: `${API}tablecollection#excel-excel-tablecollection-add-member(1)`,
    run: async ({ Excel: client }) =>
      client.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:E2").values = [
          ["Date", "", "Date", "date", 2024],
          [1, 2, 3, 4, 5],
        ];
        const header = sheet.tables.add("A1:E2", true).getHeaderRowRange().load("values");
        await context.sync();
        expect(header.values).toEqual([["Date", "Column2", "Date2", "date3", "2024"]]);
      }),
  },
  {
    fact: "without headers, the data go down by a row and Column1, Column2 stand above them",
    source: `${API}tablecollection#excel-excel-tablecollection-add-member(1)`,
    run: async ({ Excel: client }) =>
      client.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B3").values = [
          [1, 2],
          [3, 4],
          ["below", "it"],
        ];
        sheet.tables.add("A1:B2", false);
        expect(await valuesOf(sheet.getRange("A1:B4"), context)).toEqual([
          ["Column1", "Column2"],
          [1, 2],
          [3, 4],
          ["below", "it"],
        ]);
      }),
  },
  {
    fact: "a table that would overlap another is refused with InvalidArgument",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables",
    run: async (opened) =>
      returns(opened, async (_table, sheet, context) => {
        sheet.tables.add("C4:D6", true);
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "a table is found by its name whatever the case and by its id, and an unknown one is ItemNotFound or a null object",
    source: `${API}tablecollection`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.load("id");
        await context.sync();
        const { tables } = context.workbook;
        const byName = tables.getItem("RETURNS").load("name");
        const byId = tables.getItem(table.id).load("name");
        const none = tables.getItemOrNullObject("Nothing");
        await context.sync();
        expect([byName.name, byId.name, none.isNullObject]).toEqual(["Returns", "Returns", true]);
        tables.getItem("Nothing").load("name");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      }),
  },
  {
    fact: "range.getTables gives the tables that the range meets, or only those that lie in it whole",
    source: `${API}range#excel-excel-range-gettables-member(1)`,
    run: async (opened) =>
      returns(opened, async (_table, sheet, context) => {
        const met = sheet.getRange("C3:F9").getTables(false).getCount();
        const whole = sheet.getRange("C3:F9").getTables(true).getCount();
        const around = sheet.getRange("A1:F9").getTables(true).getCount();
        await context.sync();
        expect([met.value, whole.value, around.value]).toEqual([1, 0, 1]);
      }),
  },
  {
    fact: "a style that Excel does not have is refused with InvalidArgument",
    source: `${API}table#excel-excel-table-style-member`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.style = "TableStyleLight21";
        table.load("style");
        await context.sync();
        expect(table.style).toBe("TableStyleLight21");
        table.style = "TableStyleMedium29";
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
];

const refusedNames = ["T1", "AB12", "R1C1", "c", "R", "two words", "1st", "a-b", "", `N${"x".repeat(255)}`];
const naming: Fact[] = [
  ...refusedNames.map((name) => ({
    fact: `the table name "${name.slice(0, 12)}" (${name.length} characters) is refused with InvalidArgument`,
    source: NAMES,
    run: async (opened: Opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.name = name;
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  })),
  ...["Register_2", "_x", "Zähler", "N".repeat(255)].map((name) => ({
    fact: `the table name "${name.slice(0, 12)}" (${name.length} characters) is taken`,
    source: NAMES,
    run: async (opened: Opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.name = name;
        table.load("name");
        await context.sync();
        expect(table.name).toBe(name);
      }),
  })),
  {
    fact: "two tables can't have one name, whatever the case, nor a table the name of a named range: InvalidArgument",
    source: "https://github.com/OfficeDev/office-js/issues/551",
    run: async (opened) =>
      returns(opened, async (_table, sheet, context) => {
        sheet.getRange("F1:F2").values = [["x"], [1]];
        const other = sheet.tables.add("F1:F2", true);
        context.workbook.names.add("Period", sheet.getRange("H1"));
        await context.sync();
        other.name = "returns";
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
        other.name = "PERIOD";
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "a new table gets a name that no other table and no defined name has",
    source: NAMES,
    run: async (opened) =>
      returns(opened, async (_table, sheet, context) => {
        // Excel goes on counting in a workbook that has had tables before.
        const first = sheet.tables.add("F1:F2", true).load("name");
        await context.sync();
        const number = Number(/^Table(\d+)$/.exec(first.name)?.[1]);
        context.workbook.names.add(`Table${number + 1}`, "=1");
        const other = sheet.tables.add("H1:H2", true).load("name");
        await context.sync();
        expect(other.name).toBe(`Table${number + 2}`);
      }),
  },
  {
    fact: "formulas name a table with an underscore or a full stop in its name, and follow when it is renamed",
    source: NAMES,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        table.name = "My_returns.1";
        sheet.getRange("F1:F2").formulas = [
          ["=SUM(My_returns.1[Count])"],
          ['=COUNTIFS(My_returns.1[Region],"Police")'],
        ];
        const cells = sheet.getRange("F1:F2").load("values,formulas");
        await context.sync();
        expect(cells.values).toEqual([[6], [1]]);
        expect(cells.formulas[0]).toEqual(["=SUM(My_returns.1[Count])"]);
        table.name = "Your_returns";
        sheet.getRange("B2").values = [[4]];
        cells.load("values,formulas");
        await context.sync();
        expect(cells.values).toEqual([[7], [1]]);
        expect(cells.formulas[0]).toEqual(["=SUM(Your_returns[Count])"]);
      }),
  },
  {
    fact: "formulas follow a table and a column that are renamed",
    source: STRUCTURED,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("F1:F2").formulas = [
          ["=SUM(Returns[Count])"],
          ['=COUNTIFS(Returns[Region],"Police")'],
        ];
        table.name = "Sent";
        table.columns.getItem("Count").name = "Entries (all)";
        const range = sheet.getRange("F1:F2").load("formulas,values");
        await context.sync();
        expect(range.formulas).toEqual([
          ["=SUM(Sent[[Entries (all)]])"],
          ['=COUNTIFS(Sent[Region],"Police")'],
        ]);
        expect(range.values).toEqual([[6], [1]]);
      }),
  },
];

const columnsAndRows: Fact[] = [
  {
    fact: "the ranges of a table: header, body, whole",
    source: `${API}table`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        const ranges = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
        ranges.forEach((range) => range.load("address"));
        await context.sync();
        expect(ranges.map(({ address }) => address)).toEqual([
          "Sheet1!A1:C1",
          "Sheet1!A2:C4",
          "Sheet1!A1:C4",
        ]);
        table.getTotalRowRange().load("address");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      }),
  },
  {
    fact: "text written into a header cell renames the column, a number becomes text, a taken name gets a number",
    source: STRUCTURED,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("A1:C1").values = [[2024, "Note", ""]];
        table.columns.load("items/name");
        const header = await valuesOf(table.getHeaderRowRange(), context);
        expect(header[0]?.[0]).toBe("2024");
        expect(table.columns.items.map(({ name }) => name)).toEqual(header[0]);
        expect(new Set(header[0]).size).toBe(3);
      }),
  },
  {
    fact: "several rows come in one call, and what stands below the table within its columns makes room",
    source: `${API}tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("A5:E5").values = [["below", "", "", "", "beside"]];
        table.rows.add(undefined, [
          ["GP", 4, "d"],
          ["Housing", 5, "e"],
        ]);
        expect(await valuesOf(sheet.getRange("A4:E7"), context)).toEqual([
          ["School", 2, "c", "", ""],
          ["GP", 4, "d", "", "beside"],
          ["Housing", 5, "e", "", ""],
          ["below", "", "", "", ""],
        ]);
      }),
  },
  {
    fact: "a row is inserted at its index, and rows of another width are refused",
    source: `${API}tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.rows.add(1, [["GP", 4, "d"]]);
        expect(await valuesOf(table.columns.getItem("Region").getDataBodyRange(), context)).toEqual([
          ["Police"],
          ["GP"],
          ["Health"],
          ["School"],
        ]);
        table.rows.add(undefined, [["too", "short"]]);
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "deleted rows pull up the others; the last row of the body is emptied and stays",
    source: `${API}tablerowcollection`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("A5").values = [["below"]];
        table.rows.getItemAt(1).delete();
        expect(await valuesOf(sheet.getRange("A1:A4"), context)).toEqual([
          ["Region"],
          ["Police"],
          ["School"],
          ["below"],
        ]);
        table.rows.deleteRowsAt(0, 2);
        table.rows.load("count");
        expect(await valuesOf(table.getDataBodyRange(), context)).toEqual([["", "", ""]]);
        expect(table.rows.count).toBe(1);
      }),
  },
  {
    fact: "a column comes with its values and pushes what stands beside the table to the right",
    source: `${API}tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("D2").values = [["beside"]];
        const column = table.columns.add(1, [["Ref"], ["P1"], ["H1"], ["S1"]]).load("index,name");
        expect(await valuesOf(sheet.getRange("A1:E2"), context)).toEqual([
          ["Region", "Ref", "Count", "Note", ""],
          ["Police", "P1", 3, "a", "beside"],
        ]);
        expect([column.index, column.name]).toEqual([1, "Ref"]);
      }),
  },
  {
    fact: "a deleted column goes with its cells, and formulas about it hold #REF!",
    source: `${API}tablecolumn#excel-excel-tablecolumn-delete-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("F1").formulas = [["=SUM(Returns[Count])"]];
        table.columns.getItem("Count").delete();
        const formula = sheet.getRange("E1").load("formulas");
        expect(await valuesOf(table.getRange(), context)).toEqual(
          ROWS.map(([region, , note]) => [region, note]),
        );
        expect(formula.formulas).toEqual([["=SUM(#REF!)"]]);
      }),
  },
  {
    fact: "rows and columns of the sheet that go into a table belong to it",
    source:
      "https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165",
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("3:4").insert("Down");
        sheet.getRange("B:B").insert("Right");
        sheet.getRange("1:1").insert("Down");
        const range = table.getRange().load("address");
        table.columns.load("items/name");
        await context.sync();
        expect(range.address).toBe("Sheet1!A2:D7");
        expect(table.columns.items.map(({ name }) => name)).toEqual(["Region", "Column1", "Count", "Note"]);
      }),
  },
  {
    fact: "rows deleted on another sheet than the active one shorten its table and no other",
    source: `${API}range#excel-excel-range-delete-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        const other = context.workbook.worksheets.add("Other");
        other.getRange("A1:A5").values = [["x"], [1], [2], [3], [4]];
        const second = other.tables.add("A1:A5", true);
        other.getRange("2:3").delete("Up");
        const ranges = [table.getRange().load("address"), second.getRange().load("address")];
        await context.sync();
        expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1:C4", "Other!A1:A3"]);
      }),
  },
];

const shape: Fact[] = [
  {
    fact: "a table is resized to a range in the same header row, and refused elsewhere",
    source: `${API}table#excel-excel-table-resize-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        table.resize("A1:D6");
        const header = await valuesOf(table.getHeaderRowRange(), context);
        expect(header).toEqual([["Region", "Count", "Note", "Column4"]]);
        table.resize(sheet.getRange("A2:D6"));
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "the totals row says Total and counts or adds up the last column",
    source:
      "https://support.microsoft.com/office/total-the-data-in-an-excel-table-6944378f-a222-4449-93d8-474386b11f20",
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("A5").values = [["below"]];
        table.showTotals = true;
        const totals = table.getTotalRowRange().load("values,formulas,address");
        const sum = sheet.getRange("F1");
        sum.formulas = [["=SUM(Returns[Count])"]];
        sum.load("values");
        expect(await valuesOf(sheet.getRange("A6"), context)).toEqual([["below"]]);
        expect(totals.address).toBe("Sheet1!A5:C5");
        expect(totals.values).toEqual([["Total", "", 3]]);
        expect(totals.formulas[0]?.[2]).toBe("=SUBTOTAL(103,Returns[Note])");
        expect(sum.values).toEqual([[6]]);
        table.showTotals = false;
        expect(await valuesOf(sheet.getRange("A5"), context)).toEqual([["below"]]);
      }),
  },
  {
    fact: "a table that becomes a range leaves its cells, and its formulas name the cells",
    source: `${API}table#excel-excel-table-converttorange-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("F1").formulas = [["=SUM(Returns[Count])"]];
        const range = table.convertToRange().load("values");
        const formula = sheet.getRange("F1").load("formulas,values");
        sheet.tables.load("count");
        await context.sync();
        expect(range.values).toEqual(ROWS);
        expect(formula.formulas).toEqual([["=SUM(Sheet1!$B$2:$B$4)"]]);
        expect(formula.values).toEqual([[6]]);
        expect(sheet.tables.count).toBe(0);
      }),
  },
  {
    fact: "a deleted table takes what stands in its cells with it",
    source: `${API}table#excel-excel-table-delete-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        table.delete();
        const used = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        expect(used.isNullObject).toBe(true);
      }),
  },
  {
    fact: "a table is sorted by several columns, numbers before texts, blanks last, with its formats",
    source: `${API}tablesort#excel-excel-tablesort-apply-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("B2:B4").values = [["x"], [""], [2]];
        sheet.getRange("A2").format.fill.color = "#FF0000";
        table.sort.apply([{ key: 1, ascending: true }]);
        const fill = sheet.getRange("A3").format.fill.load("color");
        expect(await valuesOf(table.getDataBodyRange(), context)).toEqual([
          ["School", 2, "c"],
          ["Police", "x", "a"],
          ["Health", "", "b"],
        ]);
        expect(fill.color).toBe("#FF0000");
      }),
  },
];

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

const filling: Fact[] = [
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

const structured: Fact[] = [
  {
    fact: "[@Count] typed in a row means the cell of that row, and fills the rows that come",
    source: CALCULATED,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.columns.add(undefined, [["Twice"], ["=[@Count]*2"], ["=[@Count]*2"], ["=[@Count]*2"]]);
        table.rows.add(undefined, [["GP", 9, "d", "=[@Count]*2"]]);
        const twice = table.columns.getItem("Twice").getDataBodyRange().load("values");
        await context.sync();
        expect(twice.values).toEqual([[6], [2], [4], [18]]);
      }),
  },
  ...(
    [
      ["=SUM(returns[count])", 6],
      ["=COUNTA(Returns[#Headers])", 3],
      ["=COUNTA(Returns[#All])", 12],
      ["=ROWS(Returns)", 3],
      ["=COUNTA(Returns[[Region]:[Count]])", 6],
      ["=Returns[[#Headers],[Note]]", "Note"],
      ['=SUMIFS(Returns[Count],Returns[Region],"Health")', 1],
    ] as const
  ).map(([formula, value]) => ({
    fact: `${formula} is calculated`,
    source: STRUCTURED,
    run: async (opened: Opened) =>
      returns(opened, async (_table, sheet, context) => {
        sheet.getRange("F1").formulas = [[formula]];
        expect(await valuesOf(sheet.getRange("F1"), context)).toEqual([[value]]);
      }),
  })),
  ...[
    "Date (dd/mm/yyyy)",
    "Child's voice",
    "Log no.",
    "a-b",
    "no. #",
    "time: from",
    "[x]",
    "line\nbreak",
  ].map((name) => ({
    fact: `a column called ${JSON.stringify(name)} can be named in formulas`,
    source: STRUCTURED,
    run: async (opened: Opened) =>
      returns(opened, async (_table, sheet, context) => {
        sheet.getRange("B1").values = [[name]];
        const escaped = name.replace(/['[\]#]/g, "'$&");
        const formulas = [[`=SUM(Returns[[${escaped}]])`], [`=Returns[[#This Row],[${escaped}]]`]];
        sheet.getRange("F2:F3").formulas = formulas;
        const range = sheet.getRange("F2:F3").load("formulas");
        expect(await valuesOf(sheet.getRange("F2:F3"), context)).toEqual([[6], [1]]);
        expect(range.formulas[0]).toEqual(formulas[0]);
      }),
  })),
  {
    fact: "a formula over a column counts the rows that are added, and what is written into them later",
    source: STRUCTURED,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        const other = context.workbook.worksheets.add("Other");
        sheet.getRange("F1").formulas = [["=SUM(Returns[Count])"]];
        other.getRange("A1").formulas = [["=SUM(Returns[Count])"]];
        await context.sync();
        table.rows.add(undefined, [["GP", 100, "d"]]);
        expect(await valuesOf(sheet.getRange("F1"), context)).toEqual([[106]]);
        sheet.getRange("B5").values = [[200]];
        expect(await valuesOf(sheet.getRange("F1"), context)).toEqual([[206]]);
        expect(await valuesOf(other.getRange("A1"), context)).toEqual([[206]]);
      }),
  },
];

export const tablesFacts: FactGroup[] = [
  { about: "Excel, as the documentation tells, makes tables so that", facts: making },
  { about: "Excel names tables so that", facts: naming },
  { about: "Excel has columns and rows of tables so that", facts: columnsAndRows },
  { about: "Excel changes the shape of tables so that", facts: shape },
  { about: "Excel fills the columns of tables with formulas so that", facts: filling },
  { about: "Excel has structured references so that", facts: structured },
];
