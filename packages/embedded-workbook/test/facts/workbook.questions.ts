import { codeOf, type Opened, type Question, type QuestionGroup } from "./fact";
import { onSheet } from "./rangeRun";

const ISSUES = "https://github.com/OfficeDev/office-js/issues/";
const UNDO = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities";

/** The code that a run of one undo group ends in; null when it ends well. */
function inUndoGroup(
  { Excel }: Opened,
  change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<string | null> {
  return codeOf(
    Excel.run({ mergeUndoGroup: true }, async (context) => {
      change(context.workbook.worksheets.getFirst(), context.workbook);
      await context.sync();
    }),
  );
}

const changes: [what: string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void][] = [
  ["writes a cell", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["adds a sheet", (_sheet, { worksheets }) => worksheets.add("Another")],
  ["gives a sheet a name", (sheet) => (sheet.name = "Renamed")],
  ["moves a sheet to where it is", (sheet) => (sheet.position = 0)],
  ["shows a sheet that is shown", (sheet) => (sheet.visibility = "Visible")],
  ["adds and deletes a sheet", (_sheet, { worksheets }) => worksheets.add("Gone").delete()],
  ["adds a table", (sheet) => sheet.tables.add("A1:B2", true)],
  ["looks for merged cells", (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address")],
];

const undoGroups: Question[] = changes.map(([what, change]) => ({
  question: `the code of a run of one undo group that ${what}`,
  source: UNDO,
  find: (opened) => inUndoGroup(opened, change),
}));

const workbook: Question[] = [
  {
    question: "a name of a deleted sheet's cell, deleted and added again in one request",
    source: `${ISSUES}2875`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { names, worksheets } = context.workbook;
        const other = worksheets.add("Gone");
        names.add("Left", other.getRange("A1"));
        await context.sync();
        other.delete();
        await context.sync();
        names.getItemOrNullObject("Left").delete();
        names.add("Left", sheet.getRange("B2"));
        const code = await codeOf(context.sync());
        const name = names.getItemOrNullObject("Left").load("formula");
        await context.sync();
        const formula: unknown = name.isNullObject ? "no such name" : name.formula;
        return [code, formula];
      }),
  },
  {
    question: "a name added and rows frozen in one request",
    source: `${ISSUES}1345`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        context.workbook.names.add("Amber", sheet.getRange("A1"));
        sheet.freezePanes.freezeRows(2);
        return codeOf(context.sync());
      }),
  },
];

export const workbookQuestions: QuestionGroup[] = [
  { about: "undo groups", questions: undoGroups },
  { about: "names", questions: workbook },
];
