import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const RULES = "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1";

async function onBook(
  { Excel: client }: Opened,
  run: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await client.run((context) => run(context.workbook, context));
}

const facts: Fact[] = [
  {
    fact: "the name of a cell stays when its sheet is deleted, stands for nothing, and is not free",
    source: "https://github.com/OfficeDev/office-js/issues/2875",
    run: (opened) =>
      onBook(opened, async (workbook, context) => {
        const sheet = workbook.worksheets.add("Gone");
        workbook.names.add("Left", sheet.getRange("B2"));
        await context.sync();
        sheet.delete();
        const name = workbook.names.getItem("Left").load("formula");
        const range = name.getRangeOrNullObject();
        await context.sync();
        expect([name.formula, range.isNullObject]).toEqual(["=#REF!", true]);
        workbook.names.add("Left", workbook.worksheets.getItem("Sheet1").getRange("A1"));
        expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
      }),
  },
  {
    fact: "a name stands for a range, with a comment, and is found whatever the case",
    source: `${API}nameditemcollection#excel-excel-nameditemcollection-add-member(1)`,
    run: (opened) =>
      onBook(opened, async (workbook, context) => {
        const sheet = workbook.worksheets.getItem("Sheet1");
        workbook.names.add("Period_from", sheet.getRange("B2:B3"), "first day");
        const item = workbook.names.getItem("PERIOD_FROM").load();
        const range = item.getRange().load("address");
        await context.sync();
        expect(item.toJSON()).toMatchObject({
          name: "Period_from",
          type: "Range",
          formula: "=Sheet1!$B$2:$B$3",
          visible: true,
          comment: "first day",
          scope: "Workbook",
        });
        expect(range.address).toBe("Sheet1!B2:B3");
      }),
  },
  {
    fact: "a name is used in formulas, and what it stands for can be changed",
    source: RULES,
    run: (opened) =>
      onBook(opened, async (workbook, context) => {
        const sheet = workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:A3").values = [[1], [2], [4]];
        const item = workbook.names.add("Figures", sheet.getRange("A1:A2"));
        const cell = sheet.getRange("C1");
        cell.formulas = [["=SUM(Figures)"]];
        cell.load("values");
        await context.sync();
        expect(cell.values).toEqual([[3]]);
        item.formula = "=Sheet1!$A$1:$A$3";
        cell.load("values");
        await context.sync();
        expect(cell.values).toEqual([[7]]);
      }),
  },
  ...(
    [
      ["=5", "Double", 5],
      ['="region"', "String", "region"],
      ["=TRUE", "Boolean", true],
    ] as const
  ).map(([formula, type, value]) => ({
    fact: `a name may stand for the constant ${formula}`,
    source: `${API}nameditemtype`,
    run: (opened: Opened) =>
      onBook(opened, async (workbook, context) => {
        const item = workbook.names.add("Constant", formula).load("type,value");
        const none = item.getRangeOrNullObject();
        await context.sync();
        expect([item.type, item.value, none.isNullObject]).toEqual([type, value, true]);
      }),
  })),
  {
    fact: "a name follows its cells and its sheet",
    source: RULES,
    run: (opened) =>
      onBook(opened, async (workbook, context) => {
        const sheet = workbook.worksheets.getItem("Sheet1");
        const item = workbook.names.add("Figures", sheet.getRange("A2:A3"));
        sheet.getRange("1:1").insert("Down");
        sheet.name = "Review data";
        item.load("formula");
        await context.sync();
        expect(item.formula).toBe("='Review data'!$A$3:$A$4");
      }),
  },
  {
    fact: "names of a sheet are its own: the workbook may have the same, and does not count them",
    source: `${API}worksheet#excel-excel-worksheet-names-member`,
    run: (opened) =>
      onBook(opened, async (workbook, context) => {
        const sheet = workbook.worksheets.getItem("Sheet1");
        workbook.names.add("Total", "=1");
        const own = sheet.names.add("Total", "=2").load("scope,value");
        const home = own.worksheet.load("name");
        const counts = [workbook.names.getCount(), sheet.names.getCount()];
        await context.sync();
        expect([own.scope, own.value, home.name]).toEqual(["Worksheet", 2, "Sheet1"]);
        expect(counts.map(({ value }) => value)).toEqual([1, 1]);
        own.delete();
        const none = sheet.names.getItemOrNullObject("Total");
        const left = workbook.names.getItemOrNullObject("Total");
        await context.sync();
        expect([none.isNullObject, left.isNullObject]).toEqual([true, false]);
      }),
  },
  ...["A1", "R1C1", "r", "1st", "two words", "a-b", "", "x".repeat(256)].map((name) => ({
    fact: `the name "${name.slice(0, 10)}" (${name.length} characters) is refused with InvalidArgument`,
    source: RULES,
    run: (opened: Opened) =>
      onBook(opened, async (workbook, context) => {
        workbook.names.add(name, "=1");
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  })),
  {
    fact: "a name that is there is ItemAlreadyExists, one that is not is ItemNotFound",
    source: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    run: (opened) =>
      onBook(opened, async (workbook, context) => {
        workbook.names.add("Total", "=1");
        await context.sync();
        workbook.names.add("TOTAL", "=2");
        expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
        workbook.names.getItem("Nothing").load("name");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      }),
  },
  {
    fact: "a name that a table has is not free, whatever the case",
    source: "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114",
    run: (opened) =>
      onBook(opened, async (workbook, context) => {
        const sheet = workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:A2").values = [["x"], [1]];
        sheet.tables.add("A1:A2", true).name = "Register";
        await context.sync();
        workbook.names.add("REGISTER", "=1");
        expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
      }),
  },
];

export const namesFacts: FactGroup[] = [{ about: "Excel has names so that", facts }];
