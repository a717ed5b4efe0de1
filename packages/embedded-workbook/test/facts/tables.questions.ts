import { codeOf, type Question, type QuestionGroup } from "./fact";
import { onSheet } from "./rangeRun";

const ISSUES = "https://github.com/OfficeDev/office-js/issues/";

/** A table over A1:C3 that is empty below its headings. */
function emptyTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:C1").values = [["Ref", "Due", "Note"]];
  return sheet.tables.add("A1:C3", true);
}

const questions: Question[] = [
  {
    question: "a different formula in each row of an empty column, one cell at a time in one request",
    source: `${ISSUES}5909`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        emptyTable(sheet);
        await context.sync();
        sheet.getRange("B2").formulas = [["=1+1"]];
        sheet.getRange("B3").formulas = [["=1+2"]];
        const column = sheet.getRange("B2:B3").load("formulas");
        await context.sync();
        return column.formulas;
      }),
  },
  {
    question: "a formula in one row of a column whose other row holds a date that somebody typed",
    source: `${ISSUES}2093`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        emptyTable(sheet);
        sheet.getRange("B3").values = [[46_000]];
        await context.sync();
        sheet.getRange("B2").formulas = [["=DATE(2026,1,31)+1"]];
        const column = sheet.getRange("B2:B3").load("formulas");
        await context.sync();
        return column.formulas;
      }),
  },
  {
    question: "a new row with null for a column of formulas: what the row holds",
    source: `${ISSUES}1916`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const table = emptyTable(sheet);
        sheet.getRange("B2:B3").formulas = [["=LEN([@Ref])"], ["=LEN([@Ref])"]];
        await context.sync();
        // The type declarations know no null here.
        Reflect.apply(table.rows.add, table.rows, [undefined, [["POL-0001", null, ""]]]);
        const code = await codeOf(context.sync());
        if (code !== null) return code;
        const row = sheet.getRange("A4:C4").load("formulas");
        await context.sync();
        return row.formulas;
      }),
  },
  {
    question: "how a formula about its own row reads, by either way of writing it",
    source:
      "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        emptyTable(sheet).name = "Actions";
        sheet.getRange("B2:C3").formulas = [
          ["=[@Ref]", "=Actions[[#This Row],[Ref]]"],
          ["=[@Ref]", "=Actions[[#This Row],[Ref]]"],
        ];
        const row = sheet.getRange("B2:C2").load("formulas");
        await context.sync();
        return row.formulas;
      }),
  },
  {
    question: "a table called as a name of the workbook is called already",
    source: `${ISSUES}551`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        context.workbook.names.add("People", sheet.getRange("F1"));
        await context.sync();
        const table = emptyTable(sheet);
        table.name = "People";
        const code = await codeOf(context.sync());
        table.load("name");
        await context.sync();
        return [code, table.name];
      }),
  },
];

export const tablesQuestions: QuestionGroup[] = [{ about: "tables", questions }];
