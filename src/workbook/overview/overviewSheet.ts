import { AMBER_WITHIN, RAGS } from "../../plan/rag";
import { RAG_TINTS } from "../../review/ragTints";
import { columnLetters } from "../../cells/address";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { queueHeading, queueInput, queueLines, queuePlacing, queueTint, widthOf } from "../look/cells";
import { COLOURS, COUNT_TINTS } from "../look/colours";
import { queueRule } from "../look/rules";
import { queueNoLook, queueSection, queueSheetLook } from "../look/sheetLook";
import {
  AT,
  blocksOf,
  cellsOfBlock,
  MONTHS,
  rowsOf,
  WIDTH,
  type Block,
  type OverviewContents,
} from "./overviewLayout";
import { notesOn, placedNotes, type TypedNote } from "./overviewNotes";

/** LibreOffice makes columns a twentieth wider than they are: with that, nine points are still eight on paper. */
const WIDTHS = [
  24,
  5.4,
  ...RAGS.map(() => 6.6),
  9.6,
  ...Array.from({ length: MONTHS }, () => 4.1),
  5.4,
  17,
].map(widthOf);
/** The row of the amber limit, from 0; `amberCellOn` names its cell. */
const AMBER_ROW = 2;
/** No longer than the table is wide: what sticks out makes the print smaller. */
const HOW =
  "working days of its target. Counts follow All actions; months count what is open and not overdue. Days late are working days. Note is yours.";

/** Makes the Overview sheet if there is none, with the cell that all actions look at. Sends what it queues. @returns its name */
export async function startOverview(context: Excel.RequestContext): Promise<string> {
  const { sheets } = await ownNames(context);
  const known = context.workbook.worksheets.getItemOrNullObject(sheets.overview);
  await context.sync();
  if (known.isNullObject) {
    const sheet = context.workbook.worksheets.add(sheets.overview);
    sheet.position = 0;
    sheet.getRange("A1").values = [["Overview of action plans"]];
    sheet.getRangeByIndexes(AMBER_ROW, 1, 1, 1).values = [[AMBER_WITHIN]];
    await context.sync();
  }
  return sheets.overview;
}

/** As often somebody may type while we write before we give up. */
const ATTEMPTS = 3;

/**
 * Writes the counts by review, agency and theme, in live formulas over all actions. What people typed beside a row goes with the row; what
 * no row claims is kept at the foot. What somebody types at the very moment of writing is kept by writing once more. Sends what it queues.
 */
export async function writeOverviewSheet(
  context: Excel.RequestContext,
  contents: OverviewContents,
): Promise<void> {
  let typed: TypedNote[] | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before: TypedNote[] = typed ?? (await readNotes(context));
    const seen = await writeOver(context, contents, before);
    typed = notesOn(seen);
    if (JSON.stringify(typed) === JSON.stringify(before)) return;
  }
}

async function readNotes(context: Excel.RequestContext): Promise<TypedNote[]> {
  const { sheets } = await ownNames(context);
  const range = await usedFrom(context, sheets.overview);
  range.load("formulas");
  await context.sync();
  return notesOn(cellsRead(range.formulas));
}

async function usedFrom(context: Excel.RequestContext, name: string): Promise<Excel.Range> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const rows = used.rowIndex + used.rowCount;
  return sheet.getRangeByIndexes(0, 0, rows, Math.max(WIDTH, used.columnIndex + used.columnCount));
}

/** @returns the cells as they were when they were written over */
async function writeOver(
  context: Excel.RequestContext,
  contents: OverviewContents,
  notes: readonly TypedNote[],
): Promise<CellRead[][]> {
  const { sheets, tables } = await ownNames(context);
  const sheet = context.workbook.worksheets.getItem(sheets.overview);
  const amber = sheet.getRangeByIndexes(AMBER_ROW, 1, 1, 1).load("values");
  const standing = await usedFrom(context, sheets.overview);
  standing.load("formulas");
  const blocks = blocksOf(contents);
  const [reviews] = blocks.map(rowsOf);
  const details = new Map(contents.themes.map((theme) => [theme.theme, theme.reviews.join(", ")]));
  await context.sync();
  const limit = cellsRead(amber.values)[0]?.[0];
  const within = typeof limit === "number" ? limit : AMBER_WITHIN;
  const before = sheet.getRangeByIndexes(0, 0, 1, 1).getBoundingRect(standing).load("formulas");
  queueNoLook(sheet);
  sheet.getRange().conditionalFormats.clearAll();
  queueSheetLook(sheet, {
    title: `Overview of ${contents.reviews.length} action ${contents.reviews.length === 1 ? "plan" : "plans"}`,
    widths: WIDTHS,
    frozen: { rows: AMBER_ROW + 1, columns: 1 },
    print: { orientation: "Landscape", paper: "A4", name: sheets.overview, reference: "" },
  });
  queueTop(
    sheet,
    blocks[0],
    Number.isInteger(within) && within >= 0 ? within : AMBER_WITHIN,
    tables.allActions,
  );
  const shown = blocks.filter(({ names }) => names.length > 0);
  for (const block of shown) {
    const cells = cellsOfBlock(block, tables.allActions, reviews ?? { first: 0, end: 1 }, details);
    const { heading, first, after } = rowsOf(block);
    formatAll(sheet.getRangeByIndexes(first, 0, after - first, 1), TEXT);
    formatAll(sheet.getRangeByIndexes(first, 1, after - first, AT.note - 1), "0;-0;–");
    if (block.kind === "theme")
      formatAll(sheet.getRangeByIndexes(heading, AT.months, after - heading, 1), TEXT);
    else {
      formatAll(sheet.getRangeByIndexes(block.top, AT.months, 1, MONTHS), "yyyy");
      formatAll(sheet.getRangeByIndexes(heading, AT.months, 1, MONTHS), "mmm");
    }
    sheet.getRangeByIndexes(block.top, 0, cells.length, WIDTH).formulas = cells;
  }
  shown.forEach((block) => queueBlockLook(sheet, block));
  const { placed, left } = placedNotes(notes, blocks);
  for (const { row, column, cell } of placed) queueNote(sheet, row, column, cell);
  const foot = Math.max(...blocks.map((block) => rowsOf(block).after)) + 2;
  queueLeft(sheet, foot, left);
  // Rows are somewhere else than they were, and names and notes take more than one line.
  sheet.getRangeByIndexes(0, 0, foot + left.length + 1, WIDTH).format.autofitRows();
  shown.forEach((block) =>
    queuePlacing(sheet.getRangeByIndexes(rowsOf(block).heading, 0, 1, WIDTH), {
      rowHeight: block.kind === "theme" ? 16 : 27,
    }),
  );
  await sendTexts(context);
  return cellsRead(before.formulas);
}

function queueTop(sheet: Excel.Worksheet, reviews: Block | undefined, within: number, table: string): void {
  const all = reviews ? rowsOf(reviews).end + 1 : 1;
  const [rag] = [AT.rag];
  const cell = (name: (typeof RAGS)[number]): string =>
    `$${columnLetters(rag + RAGS.indexOf(name) + 1)}$${all}`;
  const due = `COUNTIFS(${table}[Due order],">0")`;
  sheet.getRangeByIndexes(1, 0, 1, 1).formulas = [
    [
      `=${cell("Red")}&" overdue, "&${due}&" due in the next 30 days, "&${cell("Grey")}&" without a date, "&${cell("Blue")}&" complete, of "&$B$${all}&" actions in ${reviews?.names.length ?? 0} reviews, on "&TEXT(DAY(TODAY()),"00")&"/"&TEXT(MONTH(TODAY()),"00")&"/"&YEAR(TODAY())&"."`,
    ],
  ];
  const line = sheet.getRangeByIndexes(AMBER_ROW, 0, 1, 3);
  line.values = [["Amber within", within, HOW]];
  queueTint(line, { text: COLOURS.quiet, size: 9 });
  queuePlacing(sheet.getRangeByIndexes(AMBER_ROW, 0, 1, 1), { horizontal: "Right" });
  const number = sheet.getRangeByIndexes(AMBER_ROW, 1, 1, 1);
  queueInput(number);
  queuePlacing(number, { horizontal: "Center" });
}

function queueBlockLook(sheet: Excel.Worksheet, block: Block): void {
  const { heading, first, end, after } = rowsOf(block);
  queueSection(sheet.getRangeByIndexes(block.top, 0, 1, 1));
  const years = sheet.getRangeByIndexes(block.top, AT.months, 1, MONTHS);
  queueTint(years, { size: 9, bold: true });
  queuePlacing(years, { horizontal: "Left" });
  const head = sheet.getRangeByIndexes(heading, 0, 1, WIDTH);
  queueHeading(head);
  RAGS.forEach((rag, index) =>
    queueTint(sheet.getRangeByIndexes(heading, AT.rag + index, 1, 1), { ...RAG_TINTS[rag], bold: true }),
  );
  queueTint(sheet.getRangeByIndexes(heading, AT.note, 1, 1), { fill: COLOURS.yourHeadingFill });
  const body = sheet.getRangeByIndexes(first, 0, after - first, WIDTH);
  queuePlacing(body, { vertical: "Top" });
  queueLines(body, "rows");
  const counts = sheet.getRangeByIndexes(heading, AT.all, after - heading, AT.note - AT.all);
  queuePlacing(counts, { horizontal: "Center" });
  queueTint(sheet.getRangeByIndexes(first, AT.all, after - first, AT.note - AT.all), { size: 9 });
  queueTint(sheet.getRangeByIndexes(first, 0, end - first, 1), { bold: true });
  for (const column of [AT.name, AT.note]) {
    queuePlacing(sheet.getRangeByIndexes(first, column, after - first, 1), {
      wrap: true,
      horizontal: "Left",
    });
  }
  if (end < after) queueTint(sheet.getRangeByIndexes(end, 0, after - end, AT.note), { bold: true });
  if (block.kind === "theme") {
    queuePlacing(sheet.getRangeByIndexes(heading, AT.months, after - heading, 1), { horizontal: "Left" });
    return;
  }
  const months = sheet.getRangeByIndexes(first, AT.months, end - first, MONTHS + 1);
  const corner = `${columnLetters(AT.months + 1)}${first + 1}`;
  for (const { from, fill, text } of COUNT_TINTS) queueRule(months, `=${corner}>=${from}`, { fill, text });
  const red = sheet.getRangeByIndexes(first, AT.rag + RAGS.indexOf("Red"), after - first, 1);
  queueRule(red, `=${columnLetters(AT.rag + RAGS.indexOf("Red") + 1)}${first + 1}>0`, {
    text: COLOURS.alarm,
    bold: true,
  });
}

function queueNote(sheet: Excel.Worksheet, row: number, column: number, cell: CellRead): void {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  if (typeof cell === "string" && !cell.startsWith("=")) {
    formatAll(range, TEXT);
    queueTexts(range, [[cell]]);
  } else {
    range.formulas = [[cell]];
  }
  queuePlacing(range, { wrap: true, vertical: "Top" });
}

/** What was typed beside rows that are no longer there. */
function queueLeft(sheet: Excel.Worksheet, row: number, notes: readonly TypedNote[]): void {
  if (notes.length === 0) return;
  const title = sheet.getRangeByIndexes(row, 0, 1, 1);
  title.values = [["Kept from rows that are no longer here"]];
  queueSection(title);
  notes.forEach(({ name, cell }, index) => {
    const about = sheet.getRangeByIndexes(row + 1 + index, 0, 1, 1);
    formatAll(about, TEXT);
    queueTexts(about, [[name]]);
    queueNote(sheet, row + 1 + index, AT.note, cell);
  });
}
