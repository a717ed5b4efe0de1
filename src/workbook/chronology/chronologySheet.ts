import { isExact, type ChronologyTable } from "../../chronology/integrated/chronologyTable";
import { mapInSteps } from "../../chronology/inSteps";
import { namesAgainSteps, type ShownCell } from "../../chronology/names/shown/shownTable";
import { type CellRead, type CellValue } from "../gateway/blocks";
import { queueRows, type RowsDone } from "../gateway/writeRows";
import { queueTableFormats } from "../gateway/numberFormats";
import { readValues } from "../gateway/readValues";
import { ownNames } from "../gateway/ownNames";
import { standingPlace } from "../gateway/standingPlace";
import { inStretches } from "../gateway/stretches";
import { queuePlace } from "../look/sheetOrder";
import { makeTable } from "../look/tables";
import { queueChronologyRules, ruleArea } from "./chronologyRules";
import {
  formatOf,
  HEADING_ROW,
  headingsWith,
  queueDateLooks,
  queueLayout,
  queueLegend,
  queuePracticeList,
  type ChronologyLegend,
} from "./chronologyLayout";
import { findChronology } from "./findChronology";
import { shownCellsOf } from "./identifiersShown";
import { sourceRecordsOf, type SourceRecord } from "./sourcesSheet";

/** The integrated chronology of the workbook. */
export interface StandingChronology {
  sheet: string;
  /** By which the sheet is found whatever it is called meanwhile. */
  sheetId: string;
  /** Row and column of the heading's first cell, from 0. */
  top: number;
  left: number;
  headings: string[];
  /** What the cells hold, row by row below the heading; with names where identifiers are shown in their place. */
  values: CellRead[][];
  /** What the cells show now; the same rows where no identifiers are shown. */
  asShown: CellRead[][];
  /** What the workbook remembers of cells that show identifiers; null where names are shown. */
  identifiers: ShownCell[] | null;
  sources: SourceRecord[];
  /** The table was turned into a range; the next write makes it a table again. */
  isRange: boolean;
  /** What the table is called now, where a person has renamed it. */
  calledNow: string | null;
  /** Excel refuses to write to it. */
  isProtected: boolean;
}

/** The chronology of the workbook with what it remembers of its sources; null where none has been merged yet. */
export async function readChronology(context: Excel.RequestContext): Promise<StandingChronology | null> {
  const place = await findChronology(context);
  if (!place) {
    return null;
  }
  const { worksheet, sheet, table, calledNow, top, left, rows, columns } = place;
  worksheet.protection.load("protected");
  const { sources, identifiers } = await readMemories(context);
  const stood = { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns };
  const stands = table && standingPlace(() => table.getRange(), stood);
  const [headingCells = [], ...asShown] = await readValues(
    context,
    { sheet: worksheet, top, left, rows, columns },
    stands?.ask,
  );
  if (stands?.isElsewhere()) return readChronology(context);
  const headings = headingCells.map(String);
  return {
    sheet,
    sheetId: worksheet.id,
    top,
    left,
    headings,
    values: identifiers ? await inStretches(namesAgainSteps(headings, asShown, identifiers)) : asShown,
    asShown,
    identifiers,
    sources,
    isRange: table === null,
    calledNow,
    isProtected: worksheet.protection.protected,
  };
}

/** What the workbook remembers of where entries came from, nothing where the sheet is gone; and of identifiers that are shown. */
async function readMemories(
  context: Excel.RequestContext,
): Promise<Pick<StandingChronology, "sources" | "identifiers">> {
  const names = await ownNames(context);
  const memories = [names.tables.sources, names.tables.identifiersShown].map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    return { table, range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  const [sources, shown] = [await rowsOf(context, memories[0]), await rowsOf(context, memories[1])];
  return { sources: await sourceRecordsOf(sources ?? []), identifiers: shown && shownCellsOf(shown) };
}

/** The rows of a memory below its heading; null where there is none. */
async function rowsOf(
  context: Excel.RequestContext,
  memory: { table: Excel.Table; range: Excel.Range } | undefined,
): Promise<CellRead[][] | null> {
  if (!memory || memory.table.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = memory.range;
  const values = await readValues(context, { sheet: memory.table.worksheet, top, left, rows, columns });
  return values.slice(1);
}

const BEING_WRITTEN = "Merge in progress";

/**
 * Writes a first integrated chronology. It is built on a sheet with a temporary name and takes its proper name when
 * complete, so that an interrupted merge leaves nothing half done under that name.
 */
export async function writeChronology(
  context: Excel.RequestContext,
  table: ChronologyTable,
  legend: ChronologyLegend,
  onDone: RowsDone,
): Promise<void> {
  const names = await ownNames(context);
  const { worksheets } = context.workbook;
  const leftOver = worksheets.getItemOrNullObject(BEING_WRITTEN);
  worksheets.load("items/name");
  await context.sync();
  const standing = worksheets.items.map(({ name }) => name).filter((name) => name !== BEING_WRITTEN);
  if (!leftOver.isNullObject) {
    leftOver.delete();
  }
  const headings = headingsWith(table.otherHeadings);
  const sheet = context.workbook.worksheets.add(BEING_WRITTEN);
  context.application.suspendScreenUpdatingUntilNextSync();
  const rows = table.rows.length;
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, headings.map(formatOf), rows);
  const cells = await inStretches(
    mapInSteps(table.rows, ({ cells: row }) => headings.map((heading): CellValue => row.get(heading) ?? "")),
  );
  await queueRows(context, sheet, at, [headings, ...cells], onDone);
  context.application.suspendScreenUpdatingUntilNextSync();
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, Math.max(1, rows) + 1, headings.length);
  makeTable(sheet, whole, "faintLines", names.tables.chronology);
  queueLayout(sheet, headings, rows, legend.reference);
  queueLegend(sheet, legend, names.tables.chronology);
  queueChronologyRules(sheet, ruleArea(headings, rows, { top: HEADING_ROW, left: 0 }), legend.colours);
  queuePracticeList(sheet, headings, rows);
  queueInexactDates(sheet, table, headings);
  sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows), headings.length).format.autofitRows();
  sheet.name = names.sheets.chronology;
  queuePlace(sheet, "chronology", standing, names);
  sheet.activate();
  await context.sync();
}

function queueInexactDates(
  sheet: Excel.Worksheet,
  table: ChronologyTable,
  headings: readonly string[],
): void {
  if (table.rows.length > 0) {
    const [date, recorded] = ["Date", "Date as recorded"].map((heading) =>
      sheet.getRangeByIndexes(HEADING_ROW + 1, headings.indexOf(heading), table.rows.length, 1),
    );
    if (!date || !recorded) return;
    queueDateLooks(
      { date, recorded },
      table.rows.map(({ entry }) => isExact(entry)),
    );
  }
}
