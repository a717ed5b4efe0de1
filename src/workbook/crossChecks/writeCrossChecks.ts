import { DECISIONS, type CheckRow } from "../../chronology/crossChecks/reviewerRows";
import { queueRowsBelow } from "../gateway/blankRows";
import { type CellValue } from "../gateway/blocks";
import { queueRows } from "../gateway/writeRows";
import { listRule, queueCheck } from "../gateway/cellChecks";
import { queueFormats, queueTableFormats, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { lookAtFormulas } from "../gateway/lookAtFormulas";
import { freeSheetName, SHEETS } from "../gateway/sheetNames";
import {
  LOOKED_UP,
  queueHeading,
  queueHiddenColumn,
  queueInput,
  queuePlacing,
  queueTint,
  queueWidths,
} from "../look/cells";
import { columnLetters } from "../../cells/address";
import { isText, queueRule } from "../look/rules";
import { queuePlace } from "../look/sheetOrder";
import { CHECK_TINTS, COLOURS } from "../look/colours";
import { formatsOf, queueRowsLook, queueSheetLook, titled } from "../look/sheetLook";
import { makeTable, queueSmallTable } from "../look/tables";
import { askForReference, referenceIn } from "../review/reviewReference";
import {
  cellsOf,
  columnsOf,
  GO_TO,
  goToFormula,
  HEADINGS,
  type Chronology,
  type Heading,
} from "./crossChecksColumns";
import { GAP_LENGTHS, type StandingCrossChecks } from "./crossChecksSheet";

const INTRODUCTION =
  "These are prompts: places where the returns agree, disagree or are silent, for a person to look at. " +
  "Choose confirmed or rejected under Decision and write what you like under Note; both are kept at each merge. " +
  "A rejected link no longer shows in the Linked column. To link entries yourself, add a row with the kind linked and their refs.";

/** From 0: the title and the introduction are above the checks, and beside them the lengths of gaps in a small table. */
const CHECKS_ROW = 3;
const LENGTHS_COLUMN = HEADINGS.indexOf("What each says");
/** Rows added below the table are coloured too. */
const SPARE_ROWS = 200;

/**
 * Writes the cross-checks, making the sheet if need be; columns that the reviewer added stay. Sends nothing if nothing differs.
 * @param chronologySheet the sheet that the refs lead to
 */
export async function writeCrossChecks(
  context: Excel.RequestContext,
  rows: readonly CheckRow[],
  days: { agencyGapDays: number; allGapDays: number },
  standing: StandingCrossChecks | null,
  chronologySheet: string,
): Promise<void> {
  const names = await ownNames(context);
  const chronology = { sheet: chronologySheet, table: names.tables.chronology };
  if (!standing) {
    await makeSheet(context, rows, days, chronology);
    return;
  }
  const { headings } = standing.place;
  const missing = HEADINGS.filter((heading) => !headings.includes(heading));
  const all = [...headings, ...missing];
  const wanted = rows.map((row) => cellsOf(row, all, chronology));
  const isCalledSo = headings.every((heading, index) => heading === standing.place.written[index]);
  if (missing.length === 0 && isCalledSo && same(wanted, standing.place)) {
    return;
  }
  const table = context.workbook.tables.getItem(names.tables.crossChecks);
  const { top, left, cells } = standing.place;
  const sheet = context.workbook.worksheets.getItem(standing.place.sheet);
  table.clearFilters();
  headings.forEach((heading, index) => {
    if (heading !== standing.place.written[index])
      sheet.getRangeByIndexes(top, left + index, 1, 1).values = [[heading]];
  });
  missing.forEach((heading) => table.columns.add(undefined, undefined, heading));
  columnsOf(all).forEach(({ width, hidden }, index) => {
    if (index < headings.length) return;
    if (hidden) queueHiddenColumn(sheet, left + index);
    else queueWidths(sheet, [width], left + index);
  });
  const count = Math.max(1, wanted.length);
  const more = count - cells.length;
  if (more > 0) {
    queueRowsBelow(table, more, all.length, cells);
  } else if (more < 0) {
    sheet.getRangeByIndexes(top + 1 + count, left, -more, all.length).delete("Up");
  }
  await writeBody(context, sheet, { top: top + 1, left }, rows, all, chronology);
}

/** "Go to" is compared by its formula: what it shows depends on the chronology. */
function same(
  wanted: readonly CellValue[][],
  { headings, cells, goTo }: StandingCrossChecks["place"],
): boolean {
  const link = headings.indexOf("Go to");
  // A table without checks has one empty row.
  if (wanted.length === 0) return cells.flat().every((value) => value === "");
  return (
    wanted.length === cells.length &&
    wanted.every((row, index) =>
      row.every(
        (value, column) => value === ((column === link ? goTo[index] : cells[index]?.[column]) ?? ""),
      ),
    )
  );
}

async function makeSheet(
  context: Excel.RequestContext,
  rows: readonly CheckRow[],
  days: { agencyGapDays: number; allGapDays: number },
  chronology: Chronology,
): Promise<void> {
  const names = await ownNames(context);
  const before = context.workbook.worksheets.getItemOrNullObject(names.sheets.crossChecks);
  const lengths = context.workbook.tables.getItemOrNullObject(names.tables.gapLengths);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const record = await askForReference(context);
  await context.sync();
  const standing = worksheets.items.map(({ name }) => name);
  if (!lengths.isNullObject) {
    lengths.delete();
  }
  // A sheet of that name whose table is gone holds a person's own work: it is kept under another name.
  if (!before.isNullObject) {
    before.name = freeSheetName(SHEETS.crossChecks, standing, " (before)");
  }
  const reference = referenceIn(record);
  const sheet = worksheets.add(names.sheets.crossChecks);
  queuePlace(sheet, "crossChecks", standing, names);
  queueSmallTable(
    sheet,
    { row: 0, column: LENGTHS_COLUMN },
    {
      name: names.tables.gapLengths,
      headings: ["Setting", "Days"],
      formats: [TEXT, "0"],
      rows: [
        [GAP_LENGTHS.agencyGapDays, days.agencyGapDays],
        [GAP_LENGTHS.allGapDays, days.allGapDays],
      ],
    },
  );
  const columns = columnsOf(HEADINGS);
  const at = { row: CHECKS_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(columns), rows.length);
  sheet.getRangeByIndexes(CHECKS_ROW, 0, 1, HEADINGS.length).values = [[...HEADINGS]];
  const whole = sheet.getRangeByIndexes(CHECKS_ROW, 0, Math.max(1, rows.length) + 1, HEADINGS.length);
  makeTable(sheet, whole, "faintLines", names.tables.crossChecks);
  queueSheetLook(sheet, {
    title: titled(SHEETS.crossChecks, reference),
    notes: [{ text: INTRODUCTION, over: { columns: LENGTHS_COLUMN, height: 18 } }],
    table: { row: CHECKS_ROW, columns, rows: rows.length, lines: "table", frozenColumns: 1 },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.crossChecks, reference },
  });
  queueLengthsLook(sheet);
  queueKinds(sheet, Math.max(1, rows.length));
  await writeBody(context, sheet, { top: CHECKS_ROW + 1, left: 0 }, rows, HEADINGS, chronology);
}

/** The introduction is as high as the small table beside it, whose numbers a person may change. Nothing is sent yet. */
function queueLengthsLook(sheet: Excel.Worksheet): void {
  const introduction = sheet.getRangeByIndexes(1, 0, 2, LENGTHS_COLUMN);
  introduction.unmerge();
  introduction.merge(false);
  queueTint(introduction, { size: LOOKED_UP });
  const lengths = sheet.getRangeByIndexes(0, LENGTHS_COLUMN, 3, 2);
  queueTint(lengths, { size: LOOKED_UP });
  queueHeading(lengths.getRow(0));
  queuePlacing(lengths.getColumn(0), { horizontal: "Right" });
  const days = sheet.getRangeByIndexes(1, LENGTHS_COLUMN + 1, 2, 1);
  queueInput(days);
  queuePlacing(days, { horizontal: "Center" });
}

/** Each kind in a colour of its own, and what a reviewer rejected in grey, with no add-in running. Nothing is sent yet. */
function queueKinds(sheet: Excel.Worksheet, rows: number): void {
  const column = (heading: Heading): string => columnLetters(HEADINGS.indexOf(heading) + 1);
  const [first, last] = [CHECKS_ROW + 2, CHECKS_ROW + 1 + rows + SPARE_ROWS];
  const area = (from: Heading, to: Heading): Excel.Range =>
    sheet.getRange(`${column(from)}${first}:${column(to)}${last}`);
  const kind = `$${column("Kind")}${first}`;
  Object.entries(CHECK_TINTS).forEach(([words, fill]) =>
    queueRule(area("Kind", "Kind"), isText(kind, words), { fill }),
  );
  queueRule(area("Date", "Note"), isText(`$${column("Decision")}${first}`, "rejected"), {
    text: COLOURS.quiet,
  });
}

/** Writes the rows below the heading. Sends what it queues. */
async function writeBody(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: { top: number; left: number },
  rows: readonly CheckRow[],
  headings: readonly string[],
  chronology: Chronology,
): Promise<void> {
  const count = Math.max(1, rows.length);
  const columns = columnsOf(headings);
  const first = { row: at.top, column: at.left };
  const body = sheet.getRangeByIndexes(at.top, at.left, count, headings.length);
  const column = (heading: Heading): Excel.Range => body.getColumn(headings.indexOf(heading));
  queueFormats(sheet, first, formatsOf(columns), count);
  queueRowsLook(sheet, { ...first, columns, rows: count, lines: "table" });
  queueCheck(column("Decision"), listRule(DECISIONS));
  queueTint(column("Go to"), { text: COLOURS.link, underlined: true });
  const cells = rows.map((row) => cellsOf(row, headings, chronology));
  const empty = headings.map((heading) => (heading === "Go to" ? goToFormula(chronology) : ""));
  await queueRows(context, sheet, first, cells.length > 0 ? cells : [empty]);
  body.format.autofitRows();
  const { tables } = await ownNames(context);
  lookAtFormulas(context, { ...GO_TO, table: tables.crossChecks, rows: count });
  await context.sync();
}
