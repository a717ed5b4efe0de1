import { toldOf } from "./eventRun";
import { codeOf, type Opened, type Question, type QuestionGroup } from "./fact";
import { onSheet } from "./rangeRun";

const ISSUES = "https://github.com/OfficeDev/office-js/issues/";
const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";

/** A text written into a cell formatted as text: whether it comes back, from `values` and from `formulas`. */
async function keptAsText(opened: Opened, text: string): Promise<unknown> {
  const writing = onSheet(opened, async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [[text]];
    await context.sync();
  });
  const code = await codeOf(writing);
  return code === null
    ? { values: await back(opened, text, "values"), formulas: await back(opened, text, "formulas") }
    : code;
}

async function back(opened: Opened, text: string, from: "values" | "formulas"): Promise<string> {
  let read = "";
  const code = await codeOf(
    onSheet(opened, async (sheet, context) => {
      const cell = sheet.getRange("A1").load(from);
      await context.sync();
      read = String(cell[from][0]?.[0]);
    }),
  );
  if (code !== null) return code;
  return read === text ? "as written" : `${read.length} characters, "${read.slice(0, 12)}…"`;
}

const longTexts: Question[] = ["'", "=", "+", "-", "@", "a"].flatMap((first) =>
  [9000, 30_000].map((length) => ({
    question: `a text of ${length} characters that begins with ${first}, in a cell formatted as text`,
    source: `${ISSUES}3256`,
    find: (opened: Opened) => keptAsText(opened, `${first} ${"word ".repeat(length)}`.slice(0, length)),
  })),
);

const cells: Question[] = [
  {
    question: "a text that begins with two apostrophes, in a cell formatted as text",
    source: `${ISSUES}6687`,
    find: (opened) => keptAsText(opened, "''I don't want to go home'"),
  },
  {
    question: "the height that autofitRows gives a row whose text needs more than 409 points",
    source:
      "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.values = [["word ".repeat(2000)]];
        cell.format.wrapText = true;
        cell.format.columnWidth = 100;
        cell.format.autofitRows();
        cell.load("format/rowHeight");
        await context.sync();
        return cell.format.rowHeight;
      }),
  },
  {
    question:
      "the merged areas of a part of a merged cell: of its first row, and of a row without its first cell",
    source: `${ISSUES}3611`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("B2:C4").merge();
        const parts = ["A1:D2", "A3:D5"].map((part) =>
          sheet.getRange(part).getMergedAreasOrNullObject().load("address"),
        );
        await context.sync();
        return parts.map((part) => (part.isNullObject ? "none" : part.address));
      }),
  },
  {
    question: "600 merged cells: the code that they are refused with, or how many come",
    source: `${RANGE}getmergedareasornullobject-member(1)`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        for (let row = 1; row <= 600; row += 1) {
          sheet.getRange(`A${row}:B${row}`).merge();
        }
        await context.sync();
        const areas = sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
        return (await codeOf(context.sync())) ?? areas.areaCount;
      }),
  },
  {
    question: "the look of a cell that was black when it is given a link: colour and underline",
    source: `${RANGE}hyperlink-member`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.format.font.color = "#000000";
        cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "Go to B2" };
        cell.format.font.load("color,underline");
        cell.load("values");
        await context.sync();
        return [cell.format.font.color, cell.format.font.underline, cell.values];
      }),
  },
  {
    question: "what an event tells of a change that the add-in made itself: source and trigger",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member",
    find: (opened) =>
      toldOf(
        opened,
        ({ sheet, note }) => sheet.onChanged.add(({ source, triggerSource }) => note(source, triggerSource)),
        ({ sheet }) => (sheet.getRange("A1").values = [[1]]),
      ),
  },
  {
    question: "papers that page layouts take, and the zoom of one page wide and none tall",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.papertype",
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const taken: unknown[] = [];
        for (const paper of ["A4", "A3", "Letter"] as const) {
          sheet.pageLayout.paperSize = paper;
          taken.push((await codeOf(context.sync())) ?? paper);
        }
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        taken.push(await codeOf(context.sync()));
        sheet.pageLayout.load("zoom,paperSize");
        await context.sync();
        return [taken, sheet.pageLayout.paperSize, sheet.pageLayout.zoom];
      }),
  },
];

export const cellsQuestions: QuestionGroup[] = [
  { about: "long texts", questions: longTexts },
  { about: "cells", questions: cells },
];
