import {
  queuePlacing,
  queueTint,
  queueType,
  queueFoldedColumn,
  queueTableLines,
  queueWidths,
} from "../look/cells";
import { queueHeadingLook } from "../look/sheetLook";
import { HEIGHTS, columnOf, isOurColumn } from "./chronologyLayout";

/** The widths of earlier versions, in points; whoever has changed one keeps it. */
const WIDTHS_BEFORE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Ref: 58,
    Date: 62,
    "Date as recorded": 74,
    Time: 50,
    Agency: 72,
    "Source of information": 88,
    "Person(s)": 76,
    "Event type": 70,
    "What happened": 270,
    "Action, decision and outcome": 180,
    "Child seen / voice of the child": 100,
    Practitioner: 74,
    "Agency comment": 90,
    Age: 46,
    Linked: 66,
    Queries: 130,
    "Panel comment": 140,
    "Key theme": 76,
    Practice: 70,
  }),
);
const OTHER_WIDTH_BEFORE = 60;

/** Excel rounds widths to whole pixels. */
const ROUNDED = 1.5;

/** Whether a column is as wide as an earlier version made it: then nobody has chosen its width. */
export function isAsMade(heading: string, width: number): boolean {
  const before = WIDTHS_BEFORE.get(heading) ?? OTHER_WIDTH_BEFORE;
  return Math.abs(width - before) <= ROUNDED;
}

/** Where the chronology is: its heading's first cell and its rows, from 0. */
interface Place {
  top: number;
  left: number;
  rows: number;
  headings: readonly string[];
}

/**
 * Gives a chronology of an earlier version the look of today, once: its type, sizes, lines and the columns that are folded away.
 * Values, columns and their order, filters, colours that the panel gave, and widths that somebody chose stay. Sends what it queues.
 */
export async function renewLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left, rows, headings }: Place,
): Promise<boolean> {
  const heading = sheet.getRangeByIndexes(top, left, 1, headings.length);
  const first = heading.getCell(0, 0);
  const font = first.format.font.load("name");
  const columns = headings.map((_heading, index) =>
    heading.getCell(0, index).load("columnHidden,format/columnWidth"),
  );
  await context.sync();
  if (font.name === "Arial") return false;
  queueType(sheet);
  const looks = headings.map(columnOf);
  queueHeadingLook(heading, looks, HEIGHTS.headings);
  const body = sheet.getRangeByIndexes(top + 1, left, Math.max(1, rows), headings.length);
  queueTableLines(body);
  headings.forEach((each, index) => {
    const { size, bold, oneLine, folded, width } = columnOf(each);
    const cells = body.getColumn(index);
    // What was recorded is in full where a date is not exact, and which are is not known here.
    const stays = each === "Date as recorded";
    queueTint(cells, { ...(size !== undefined && { size }), ...(bold && { bold }) });
    if ((oneLine || folded) && !stays) queuePlacing(cells, { wrap: false });
    const standing = columns[index];
    if (standing === undefined || standing.columnHidden || !isAsMade(each, standing.format.columnWidth))
      return;
    queueWidths(sheet, [width], left + index);
    if (folded && isOurColumn(each, index, headings)) queueFoldedColumn(sheet, left + index);
  });
  body.format.autofitRows();
  await context.sync();
  return true;
}
