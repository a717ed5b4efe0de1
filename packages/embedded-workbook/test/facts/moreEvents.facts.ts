import { toldOf } from "./eventRun";
import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

type Step = Parameters<typeof toldOf>[1];

/** What is listened to, what is done, and what is told of it. */
const CASES: readonly (readonly [
  what: string,
  page: string,
  listen: Step,
  act: Step,
  told: readonly unknown[],
])[] = [
  [
    "a sheet's new name, with the one before",
    "worksheet#excel-excel-worksheet-onnamechanged-member",
    ({ sheet, note }) => sheet.onNameChanged.add(({ nameBefore, nameAfter }) => note(nameBefore, nameAfter)),
    ({ sheet }) => (sheet.name = "Register"),
    ["Sheet1", "Register"],
  ],
  [
    "a moved sheet, with both places",
    "worksheetcollection#excel-excel-worksheetcollection-onmoved-member",
    ({ worksheets, note }) => {
      worksheets.add("Second");
      worksheets.onMoved.add(({ positionBefore, positionAfter }) => note(positionBefore, positionAfter));
    },
    ({ sheet }) => (sheet.position = 1),
    [0, 1],
  ],
  [
    "a sheet that is hidden",
    "worksheet#excel-excel-worksheet-onvisibilitychanged-member",
    ({ sheet, worksheets, note }) => {
      worksheets.add("Second");
      sheet.onVisibilityChanged.add(({ visibilityBefore, visibilityAfter }) =>
        note(visibilityBefore, visibilityAfter),
      );
    },
    ({ sheet }) => (sheet.visibility = "Hidden"),
    ["Visible", "Hidden"],
  ],
  [
    "sorted rows",
    "worksheet#excel-excel-worksheet-onrowsorted-member",
    ({ sheet, note }) => {
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      sheet.onRowSorted.add(({ address }) => note(address));
    },
    ({ sheet }) => sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }]),
    ["A1:A3"],
  ],
  [
    "no click of what a script selects",
    "worksheet#excel-excel-worksheet-onsingleclicked-member",
    ({ sheet, note }) => sheet.onSingleClicked.add(({ address }) => note(address)),
    ({ sheet }) => {
      sheet.getRange("B2").select();
    },
    [],
  ],
  [
    "sorted columns",
    "worksheet#excel-excel-worksheet-oncolumnsorted-member",
    ({ sheet, note }) => {
      sheet.getRange("A1:C1").values = [[3, 1, 2]];
      sheet.onColumnSorted.add(({ address }) => note(address));
    },
    ({ sheet }) => sheet.getRange("A1:C1").sort.apply([{ key: 0, ascending: true }], false, false, "Columns"),
    ["A1:C1"],
  ],
  [
    "rows that are hidden",
    "worksheet#excel-excel-worksheet-onrowhiddenchanged-member",
    ({ sheet, note }) => {
      sheet.onRowHiddenChanged.add(({ address, changeType }) => note(address, changeType));
    },
    ({ sheet }) => (sheet.getRange("2:3").rowHidden = true),
    ["2:3", "Hidden"],
  ],
  [
    "a new formula, with the one before",
    "worksheet#excel-excel-worksheet-onformulachanged-member",
    async ({ sheet, context, note }) => {
      sheet.getRange("D1").formulas = [["=A1*B1"]];
      await context.sync();
      sheet.onFormulaChanged.add(({ formulaDetails }) =>
        note(formulaDetails[0]?.cellAddress, formulaDetails[0]?.previousFormula),
      );
    },
    ({ sheet }) => (sheet.getRange("D1").formulas = [["=A1*C1"]]),
    ["D1", "=A1*B1"],
  ],
  [
    "an added comment, with its id",
    "commentcollection#excel-excel-commentcollection-onadded-member",
    ({ context, note }) => {
      context.workbook.comments.onAdded.add(({ commentDetails, type }) =>
        note(type, commentDetails.length, typeof commentDetails[0]?.commentId),
      );
    },
    ({ context }) => context.workbook.comments.add("Sheet1!A1", "Is this right?"),
    ["CommentAdded", 1, "string"],
  ],
  [
    "a changed comment, and how",
    "commentcollection#excel-excel-commentcollection-onchanged-member",
    ({ context, note }) => {
      context.workbook.comments.add("Sheet1!A1", "Is this right?");
      context.workbook.comments.onChanged.add(({ changeType }) => note(changeType));
    },
    ({ context }) => (context.workbook.comments.getItemAt(0).content = "It is."),
    ["CommentEdited"],
  ],
  [
    "a deleted comment",
    "commentcollection#excel-excel-commentcollection-ondeleted-member",
    ({ context, note }) => {
      context.workbook.comments.add("Sheet1!A1", "Is this right?");
      context.workbook.comments.onDeleted.add(({ type }) => note(type));
    },
    ({ context }) => context.workbook.comments.getItemAt(0).delete(),
    ["CommentDeleted"],
  ],
  [
    "an added chart",
    "chartcollection#excel-excel-chartcollection-onadded-member",
    ({ sheet, note }) => {
      sheet.charts.onAdded.add(({ type, source }) => note(type, source));
    },
    ({ sheet }) => sheet.charts.add("Line", sheet.getRange("A1:B3")),
    ["ChartAdded", "Local"],
  ],
  [
    "a deleted chart",
    "chartcollection#excel-excel-chartcollection-ondeleted-member",
    ({ sheet, note }) => {
      sheet.charts.add("Line", sheet.getRange("A1:B3"));
      sheet.charts.onDeleted.add(({ type }) => note(type));
    },
    ({ sheet }) => sheet.charts.getItemAt(0).delete(),
    ["ChartDeleted"],
  ],
  [
    "who changed a cell",
    "worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member",
    ({ sheet, note }) => sheet.onChanged.add(({ triggerSource, source }) => note(triggerSource, source)),
    ({ sheet }) => (sheet.getRange("A1").values = [[1]]),
    ["ThisLocalAddin", "Local"],
  ],
  [
    "where deleted cells' neighbours went",
    "changedirectionstate",
    ({ sheet, note }) =>
      sheet.onChanged.add(({ changeType, changeDirectionState }) =>
        note(changeType, changeDirectionState.deleteShiftDirection),
      ),
    ({ sheet }) => sheet.getRange("A1:B2").delete("Up"),
    ["CellDeleted", "Up"],
  ],
];

const facts: Fact[] = CASES.map(([what, page, listen, act, told]) => ({
  fact: what,
  source: API + page,
  run: async (opened) => expect(await toldOf(opened, listen, act)).toEqual(told.length === 0 ? [] : [told]),
}));

export const moreEventsFacts: FactGroup[] = [{ about: "events tell once of", facts }];
