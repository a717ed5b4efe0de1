import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE =
  "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#apply-filters-to-a-table";
const WILDCARDS =
  "https://support.microsoft.com/office/using-wildcard-characters-in-searches-ef94362e-9999-4350-ad74-4d2371110adb";

const ROWS = [
  ["Region", "Count"],
  ["Police", 3],
  ["Health", 1],
  ["", 2],
  ["School", 10],
  ["police (BTP)", 5],
];

async function filled(
  { Excel: client }: Opened,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B6").values = ROWS;
    await run(sheet, context);
  });
}

/** The first cells of the rows below the header that are to be seen. */
async function seen(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string[]> {
  const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden,values"));
  await context.sync();
  return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => String(values[0]?.[0]));
}

const criteria: { column: number; given: Excel.FilterCriteria; left: string[]; source: string }[] = [
  {
    column: 0,
    given: { filterOn: "Values", values: ["police", "School"] },
    left: ["Police", "School"],
    source: GUIDE,
  },
  { column: 0, given: { filterOn: "Values", values: ["Health", ""] }, left: ["Health", ""], source: GUIDE },
  { column: 1, given: { filterOn: "Values", values: ["10"] }, left: ["School"], source: GUIDE },
  {
    column: 0,
    given: { filterOn: "Custom", criterion1: "=police*" },
    left: ["Police", "police (BTP)"],
    source: WILDCARDS,
  },
  { column: 0, given: { filterOn: "Custom", criterion1: "=?olice" }, left: ["Police"], source: WILDCARDS },
  {
    column: 0,
    given: { filterOn: "Custom", criterion1: "<>*o*" },
    left: ["Health", ""],
    source: WILDCARDS,
  },
  { column: 0, given: { filterOn: "Custom", criterion1: "=" }, left: [""], source: GUIDE },
  {
    column: 0,
    given: { filterOn: "Custom", criterion1: "<>" },
    left: ["Police", "Health", "School", "police (BTP)"],
    source: GUIDE,
  },
  {
    column: 0,
    given: { filterOn: "Custom", criterion1: "=po*", criterion2: "=~~", operator: "Or" },
    left: ["Police", "police (BTP)"],
    source: WILDCARDS,
  },
  {
    column: 1,
    given: { filterOn: "Custom", criterion1: ">=2", criterion2: "<5", operator: "And" },
    left: ["Police", ""],
    source: GUIDE,
  },
  {
    column: 1,
    given: { filterOn: "Custom", criterion1: "<2", criterion2: ">5", operator: "Or" },
    left: ["Health", "School"],
    source: GUIDE,
  },
  {
    column: 1,
    given: { filterOn: "TopItems", criterion1: "2" },
    left: ["School", "police (BTP)"],
    source: `${API}filteron`,
  },
  {
    column: 1,
    given: { filterOn: "BottomPercent", criterion1: "40" },
    left: ["Health", ""],
    source: `${API}filteron`,
  },
  {
    column: 1,
    given: { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" },
    left: ["School", "police (BTP)"],
    source: `${API}dynamicfiltercriteria`,
  },
];

const facts: Fact[] = [
  ...criteria.map(({ column, given, left, source }) => ({
    fact: `a filter by ${JSON.stringify(given)} leaves ${JSON.stringify(left)}`,
    source,
    run: (opened: Opened) =>
      filled(opened, async (sheet, context) => {
        sheet.autoFilter.apply("A1:B6", column, given);
        expect(await seen(sheet, context)).toEqual(left);
      }),
  })),
  {
    fact: "criteria of several columns all count; clearing them shows all rows, removing takes the filter away",
    source: `${API}autofilter`,
    run: (opened) =>
      filled(opened, async (sheet, context) => {
        const { autoFilter } = sheet;
        autoFilter.apply("A1:B6", 0, { filterOn: "Custom", criterion1: "=*o*" });
        autoFilter.apply("A1:B6", 1, { filterOn: "Custom", criterion1: ">4" });
        expect(await seen(sheet, context)).toEqual(["School", "police (BTP)"]);
        autoFilter.clearColumnCriteria(1);
        expect(await seen(sheet, context)).toEqual(["Police", "School", "police (BTP)"]);
        autoFilter.load("enabled,isDataFiltered,criteria");
        const range = autoFilter.getRange().load("address");
        await context.sync();
        expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([
          true,
          true,
          "Sheet1!A1:B6",
        ]);
        expect(autoFilter.criteria[0]).toEqual({ filterOn: "Custom", criterion1: "=*o*" });
        autoFilter.clearCriteria();
        expect(await seen(sheet, context)).toHaveLength(5);
        autoFilter.remove();
        autoFilter.load("enabled");
        const none = autoFilter.getRangeOrNullObject();
        await context.sync();
        expect([autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
      }),
  },
  {
    fact: "a filter is applied again to what was written since",
    source: `${API}autofilter#excel-excel-autofilter-reapply-member(1)`,
    run: (opened) =>
      filled(opened, async (sheet, context) => {
        sheet.autoFilter.apply("A1:B6", 0, { filterOn: "Values", values: ["Police"] });
        await context.sync();
        sheet.getRange("A2").values = [["Health"]];
        sheet.autoFilter.reapply();
        expect(await seen(sheet, context)).toEqual([]);
      }),
  },
  {
    fact: "a table's columns are filtered and cleared by themselves",
    source: GUIDE,
    run: (opened) =>
      filled(opened, async (sheet, context) => {
        const table = sheet.tables.add("A1:B6", true);
        const region = table.columns.getItem("Region").filter;
        region.applyValuesFilter(["Police", "School"]);
        table.columns.getItem("Count").filter.applyCustomFilter(">5");
        region.load("criteria");
        table.autoFilter.load("isDataFiltered");
        expect(await seen(sheet, context)).toEqual(["School"]);
        expect(region.criteria).toEqual({ filterOn: "Values", values: ["Police", "School"] });
        expect(table.autoFilter.isDataFiltered).toBe(true);
        region.clear();
        expect(await seen(sheet, context)).toEqual(["School"]);
        table.clearFilters();
        expect(await seen(sheet, context)).toHaveLength(5);
      }),
  },
  {
    fact: "criteria stay with their column when another is put before it",
    source: GUIDE,
    run: (opened) =>
      filled(opened, async (sheet, context) => {
        const table = sheet.tables.add("A1:B6", true);
        table.columns.getItem("Count").filter.applyCustomFilter(">5");
        table.columns.add(0, undefined, "Ref");
        const filter = table.columns.getItem("Count").filter.load("criteria");
        await context.sync();
        expect(filter.criteria).toEqual({ filterOn: "Custom", criterion1: ">5" });
      }),
  },
  {
    fact: "a sheet's filter can't lie over a table, and a column beyond the range is refused",
    source: `${API}autofilter#excel-excel-autofilter-apply-member(1)`,
    run: (opened) =>
      filled(opened, async (sheet, context) => {
        sheet.autoFilter.apply("A1:B6", 2, { filterOn: "Values", values: ["x"] });
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
        sheet.tables.add("A1:B6", true);
        sheet.autoFilter.apply("A1:B6");
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
];

export const filtersFacts: FactGroup[] = [{ about: "Excel filters so that", facts }];
