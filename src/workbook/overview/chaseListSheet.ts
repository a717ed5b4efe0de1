import { RAGS } from "../../plan/rag";
import { RAG_TINTS } from "../../review/ragTints";
import { columnLetters } from "../../cells/address";
import { DATE, formatAll } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { sendTexts } from "../gateway/writtenTexts";
import { queueBody, queueHeading, queuePlacing, queueTableLines, queueTint, widthOf } from "../look/cells";
import { isText, queueRule } from "../look/rules";
import { queueSection, queueSheetLook } from "../look/sheetLook";

/** What a page of A4 on its side has room for, in points, margins and a little more left out. */
const PAGE = { width: 780, height: 490 } as const;

/** The columns of both lists, and the column of all actions that each shows. */
const COLUMNS = [
  { heading: "Review", characters: 16 },
  { heading: "Ref", characters: 9.6 },
  { heading: "Agency", characters: 15 },
  { heading: "Lead (role)", characters: 16 },
  { heading: "Action", characters: 52 },
  { heading: "Target date", characters: 10.6, format: DATE },
  { heading: "Working days left", characters: 9, format: "0" },
  { heading: "RAG", characters: 8 },
] as const;

const LISTS = [
  { title: "Overdue, oldest first", order: "Overdue order", none: "Nothing is overdue." },
  { title: "Due in the next 30 days", order: "Due order", none: "Nothing is due in the next 30 days." },
] as const;
const FIRST_LIST = 3;
/** So many rows more than there are actions now: the lists are live. Where that is not enough, the last row says how many more there are. */
const TO_SPARE = 3;
/** Two lines of 10 points. */
const ROW_HEIGHT = 26;
const HEADING_HEIGHT = 27;
/** What stands above the first list, and the empty row, the title and the headings of the second, in points. */
const TOP_HEIGHT = 55;
const BETWEEN_HEIGHT = 15 + 18 + HEADING_HEIGHT;
const HOW =
  "These lists follow All actions: an action moves or goes when its target, its status or the day changes. Type beside an action on All actions, where your words stay with it.";

/**
 * Writes the lists of what is overdue and due, over all reviews, in live formulas. Sends what it queues.
 * @param many how many actions each list has now
 */
export async function writeChaseList(
  context: Excel.RequestContext,
  many: { overdue: number; due: number },
): Promise<void> {
  const { sheets, tables } = await ownNames(context);
  const known = context.workbook.worksheets.getItemOrNullObject(sheets.chaseList);
  await context.sync();
  const sheet = known.isNullObject ? context.workbook.worksheets.add(sheets.chaseList) : known;
  if (known.isNullObject) sheet.position = 1;
  const block = sheet.getRange(`A:${columnLetters(COLUMNS.length)}`);
  block.clear();
  sheet.getRange().conditionalFormats.clearAll();
  queueSheetLook(sheet, {
    title: SHEETS.chaseList,
    notes: [{ text: HOW }],
    widths: COLUMNS.map(({ characters }) => widthOf(characters)),
    print: {
      orientation: "Landscape",
      paper: "A4",
      name: SHEETS.chaseList,
      reference: "",
      pageStarts: chasePages(many),
    },
  });
  const places = chasePlaces(many);
  LISTS.forEach((list, index) => {
    const { top, rows } = places[index] ?? { top: FIRST_LIST, rows: TO_SPARE };
    queueList(sheet, { top, rows, ...list, table: tables.allActions });
  });
  await sendTexts(context);
}

/** Where the title of each list stands, from 0, and how many rows it has. */
export function chasePlaces({
  overdue,
  due,
}: {
  overdue: number;
  due: number;
}): { top: number; rows: number }[] {
  const rows = overdue + TO_SPARE;
  return [
    { top: FIRST_LIST, rows },
    { top: FIRST_LIST + rows + 3, rows: due + TO_SPARE },
  ];
}

/**
 * The rows that begin a page, from 0. The rows to spare at the foot never have a page to themselves: whoever prints would take it for a list
 * that is empty.
 */
export function chasePages(many: { overdue: number; due: number }): number[] {
  const [overdue, due] = chasePlaces(many);
  if (overdue === undefined || due === undefined) return [];
  const width = COLUMNS.reduce((sum, { characters }) => sum + widthOf(characters), 0);
  const page = PAGE.height * Math.max(1, width / PAGE.width);
  const starts: number[] = [];
  let used = TOP_HEIGHT + HEADING_HEIGHT;
  const fill = (first: number, rows: number): void => {
    for (let row = first; row < first + rows; row += 1) {
      const isLastFilled = row === first + rows - TO_SPARE - 1;
      const wanted = ROW_HEIGHT * (isLastFilled ? 1 + TO_SPARE : 1);
      if (used + wanted > page && row < first + rows - TO_SPARE) {
        starts.push(row);
        used = 0;
      }
      used += ROW_HEIGHT;
    }
  };
  fill(overdue.top + 2, overdue.rows);
  // A title, its headings and a first row with them.
  if (used + BETWEEN_HEIGHT + ROW_HEIGHT * (1 + TO_SPARE) > page) {
    starts.push(due.top);
    used = 0;
  }
  used += BETWEEN_HEIGHT;
  fill(due.top + 2, due.rows);
  return starts;
}

function queueList(
  sheet: Excel.Worksheet,
  list: { top: number; rows: number; title: string; order: string; none: string; table: string },
): void {
  const { top, rows, title, order, none, table } = list;
  const name = sheet.getRangeByIndexes(top, 0, 1, 1);
  name.values = [[title]];
  queueSection(name);
  const head = sheet.getRangeByIndexes(top + 1, 0, 1, COLUMNS.length);
  head.values = [COLUMNS.map(({ heading }) => heading)];
  queueHeading(head);
  queuePlacing(head, { rowHeight: HEADING_HEIGHT });
  const keys = `${table}[${order}]`;
  const body = sheet.getRangeByIndexes(top + 2, 0, rows, COLUMNS.length);
  COLUMNS.forEach((column, index) => {
    formatAll(
      sheet.getRangeByIndexes(top + 2, index, rows, 1),
      "format" in column ? column.format : "General",
    );
  });
  body.formulas = Array.from({ length: rows }, (_row, index) =>
    COLUMNS.map((shown, at) => {
      const { heading } = shown;
      // Each key is of one row: the row's number stands behind its point.
      // Words are joined to nothing, because an empty cell would be shown as 0.
      const column = `${table}[${heading}]${"format" in shown ? "" : '&""'}`;
      const found = `LOOKUP(2,1/(${keys}=SMALL(${keys},${index + 1})),${column})`;
      const empty = index === 0 && at === 0 ? `"${none}"` : '""';
      const shownHere = `=IF(COUNT(${keys})<${index + 1},${empty},${found})`;
      if (index < rows - 1) return shownHere;
      const more = at === 0 ? `COUNT(${keys})-${index}&" more on All actions"` : '""';
      return `=IF(COUNT(${keys})>${rows},${more},${shownHere.slice(1)})`;
    }),
  );
  queueBody(body);
  queueTableLines(body);
  queuePlacing(body, { rowHeight: ROW_HEIGHT });
  queueTint(body, { size: 9 });
  queuePlacing(sheet.getRangeByIndexes(top + 2, 6, rows, 1), { horizontal: "Center" });
  const column = columnLetters(COLUMNS.length);
  const rag = sheet.getRangeByIndexes(top + 2, COLUMNS.length - 1, rows, 1);
  RAGS.forEach((each) =>
    queueRule(rag, isText(`$${column}${top + 3}`, each), { ...RAG_TINTS[each], bold: true }),
  );
}
