import { z } from "zod";
import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import {
  BY_HAND,
  DECISIONS,
  type CheckRow,
  type ExistingCheckRow,
} from "../../chronology/crossChecks/reviewerRows";
import { readStretches, writeRows, type CellRead, type CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { queuePrint, titleRow } from "../look/print";
import { SHEETS, TABLES } from "../gateway/sheetNames";
import { queueTable, readTables } from "../gateway/tableRecords";

/** The columns of the table, in order; the last two are the reviewer's. */
const HEADINGS = [
  "Kind",
  "About",
  "Refs",
  "Agency",
  "From",
  "To",
  "What the check saw",
  "Decision",
  "Note",
] as const;
type Heading = (typeof HEADINGS)[number];

const WIDTHS: readonly number[] = [150, 100, 150, 120, 70, 70, 360, 75, 240];

const TITLE = "Cross-checks";
const INTRODUCTION =
  "These are prompts: places where the returns agree, disagree or are silent, for a person to look at. " +
  "Choose confirmed or rejected under Decision and write what you like under Note; both are kept at each merge. " +
  "A rejected link no longer shows in the Linked column. To link entries yourself, add a row with the kind linked and their refs.";

/** The lengths of gaps stand in a small table above, the checks below it; rows from 0. */
const LENGTHS_ROW = 3;
const CHECKS_ROW = 7;

const LENGTHS = { agencyGapDays: "Gap of one agency, in days", allGapDays: "Gap of all agencies, in days" };

/** The cross-checks as they stand in the workbook. */
export interface StandingCrossChecks {
  rows: ExistingCheckRow[];
  /** The place of each of the rows in the table, from 0 below the heading: rows without a word are passed over. */
  places: number[];
  /** The lengths that a person may have edited; `null` where none can be read. */
  agencyGapDays: number | null;
  allGapDays: number | null;
  place: { sheet: string; top: number; left: number; headings: string[]; cells: CellRead[][] };
}

const text = z
  .union([z.string(), z.number(), z.boolean()])
  .optional()
  .transform((value) => String(value ?? ""));
const gapDays = z.coerce.number().int().min(1).max(100_000);

/** Reads the table of cross-checks; `null` where the workbook has none. */
export async function readCrossChecks(context: Excel.RequestContext): Promise<StandingCrossChecks | null> {
  const table = context.workbook.tables.getItemOrNullObject(TABLES.crossChecks);
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  table.worksheet.load("name");
  await context.sync();
  const [lengths] = await readTables(context, [TABLES.gapLengths]);
  if (table.isNullObject) {
    return null;
  }
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  const [read] = await readStretches(context, [{ sheet: table.worksheet, top, left, rows, columns }]);
  const [first = [], ...cells] = read?.values ?? [];
  const headings = first.map(String);
  const formulas = await refFormulas(context, table, headings, cells.length, { top, left });
  const lengthOf = (name: string): number | null => {
    const value = lengths?.find((row) => text.parse(row.Setting) === name)?.Days;
    const parsed = gapDays.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  const found = cells
    .map((row, place) => ({ place, row: rowOf(headings, row, formulas[place] === true) }))
    .filter(({ row }) => isNotEmpty(row));
  return {
    rows: found.map(({ row }) => row),
    places: found.map(({ place }) => place),
    agencyGapDays: lengthOf(LENGTHS.agencyGapDays),
    allGapDays: lengthOf(LENGTHS.allGapDays),
    place: { sheet: table.worksheet.name, top, left, headings, cells },
  };
}

const FORMULAS_AT_A_TIME = 10_000;

/** For each row, whether its refs are a formula, which the add-in writes and a person does not. */
async function refFormulas(
  context: Excel.RequestContext,
  table: Excel.Table,
  headings: readonly string[],
  rows: number,
  { top, left }: { top: number; left: number },
): Promise<boolean[]> {
  const column = headings.indexOf("Refs");
  const found: boolean[] = [];
  for (let done = 0; column >= 0 && done < rows; done += FORMULAS_AT_A_TIME) {
    const many = Math.min(FORMULAS_AT_A_TIME, rows - done);
    const part = table.worksheet.getRangeByIndexes(top + 1 + done, left + column, many, 1);
    part.load("formulas");
    // One request for each stretch: a larger answer would be refused.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    found.push(...part.formulas.map(([formula]) => String(formula ?? "").startsWith("=")));
  }
  return found;
}

function isNotEmpty(row: ExistingCheckRow): boolean {
  const texts = [
    row.kind,
    row.about,
    row.agency,
    row.message,
    row.decision,
    row.note,
    ...Object.values(row.own),
  ];
  return row.refs.length > 0 || texts.some((part) => part.trim() !== "");
}

function rowOf(headings: readonly string[], cells: readonly CellRead[], made: boolean): ExistingCheckRow {
  const at = (heading: Heading): CellRead => cells[headings.indexOf(heading)] ?? "";
  const own = headings.flatMap((heading, index) =>
    HEADINGS.some((known) => known === heading) ? [] : [[heading, text.parse(cells[index])] as const],
  );
  const message = text.parse(at("What the check saw"));
  const refs = refsIn(text.parse(at("Refs")));
  const kind = text.parse(at("Kind"));
  const machine = made || (refs.length === 0 && message !== "");
  return {
    kind,
    about: text.parse(at("About")),
    refs,
    agency: text.parse(at("Agency")),
    from: dayOf(at("From")),
    to: dayOf(at("To")),
    message,
    decision: text.parse(at("Decision")),
    note: text.parse(at("Note")),
    own: Object.fromEntries(own),
    byHand: !machine || message.startsWith(BY_HAND),
  };
}

function dayOf(value: CellRead): string | null {
  return typeof value === "number" ? dateFromSerial(value) : null;
}

/** The refs in a text: "POL-0001; CSC-0003", however a person parted them. */
function refsIn(written: string): string[] {
  return [...new Set(written.toUpperCase().match(/[A-Z][A-Z0-9]{1,4}-\d{1,6}/g) ?? [])];
}

/**
 * Writes the cross-checks, made where there are none, else where they stand: columns that the reviewer added stay, with what
 * they hold. Nothing is sent where nothing is different.
 * @param chronologySheet the sheet that the refs lead to
 */
export async function writeCrossChecks(
  context: Excel.RequestContext,
  rows: readonly CheckRow[],
  days: { agencyGapDays: number; allGapDays: number },
  standing: StandingCrossChecks | null,
  chronologySheet: string,
): Promise<void> {
  if (!standing) {
    await makeSheet(context, rows, days, chronologySheet);
    return;
  }
  const { headings } = standing.place;
  const missing = HEADINGS.filter((heading) => !headings.includes(heading));
  const all = [...headings, ...missing];
  const wanted = rows.map((row) => cellsOf(row, all));
  if (missing.length === 0 && same(wanted, standing.place.cells)) {
    return;
  }
  const table = context.workbook.tables.getItem(TABLES.crossChecks);
  const { top, left, cells } = standing.place;
  const sheet = context.workbook.worksheets.getItem(standing.place.sheet);
  table.clearFilters();
  missing.forEach((heading) => table.columns.add(undefined, undefined, heading));
  const count = Math.max(1, wanted.length);
  const more = count - cells.length;
  if (more > 0) {
    table.rows.add(
      undefined,
      Array.from({ length: more }, () => all.map(() => "")),
    );
  } else if (more < 0) {
    sheet.getRangeByIndexes(top + 1 + count, left, -more, all.length).delete("Up");
  }
  await writeBody(context, sheet, { top: top + 1, left }, rows, all, chronologySheet);
}

function same(wanted: readonly CellValue[][], standing: readonly CellRead[][]): boolean {
  // A table without checks has one empty row.
  if (wanted.length === 0) return standing.flat().every((value) => value === "");
  return (
    wanted.length === standing.length &&
    wanted.every((row, index) => row.every((value, column) => value === (standing[index]?.[column] ?? "")))
  );
}

async function makeSheet(
  context: Excel.RequestContext,
  rows: readonly CheckRow[],
  days: { agencyGapDays: number; allGapDays: number },
  chronologySheet: string,
): Promise<void> {
  const before = context.workbook.worksheets.getItemOrNullObject(SHEETS.crossChecks);
  const lengths = context.workbook.tables.getItemOrNullObject(TABLES.gapLengths);
  await context.sync();
  if (!lengths.isNullObject) {
    lengths.delete();
  }
  // A sheet of that name whose table is gone holds what a person made of it: it stays, under another name.
  if (!before.isNullObject) {
    before.name = `${SHEETS.crossChecks} (before)`;
  }
  const sheet = context.workbook.worksheets.add(SHEETS.crossChecks);
  sheet.position = 1;
  sheet.showGridlines = false;
  queueTop(sheet);
  queueTable(
    sheet,
    { row: LENGTHS_ROW, column: 0 },
    {
      name: TABLES.gapLengths,
      headings: ["Setting", "Days"],
      formats: ["@", "0"],
      rows: [
        [LENGTHS.agencyGapDays, days.agencyGapDays],
        [LENGTHS.allGapDays, days.allGapDays],
      ],
    },
  );
  const count = Math.max(1, rows.length);
  const heading = sheet.getRangeByIndexes(CHECKS_ROW, 0, 1, HEADINGS.length);
  formatAll(heading, "@");
  heading.values = [[...HEADINGS]];
  const table = sheet.tables.add(sheet.getRangeByIndexes(CHECKS_ROW, 0, count + 1, HEADINGS.length), true);
  table.name = TABLES.crossChecks;
  table.style = "TableStyleLight15";
  heading.format.fill.color = HEADING_FILL;
  heading.format.font.color = HEADING_TEXT;
  heading.format.font.bold = true;
  sheet.freezePanes.freezeRows(CHECKS_ROW + 1);
  const print = { orientation: "Landscape", paper: "A3", name: TITLE, reference: "" } as const;
  queuePrint(sheet, { ...print, titleRows: titleRow(CHECKS_ROW) });
  await writeBody(context, sheet, { top: CHECKS_ROW + 1, left: 0 }, rows, HEADINGS, chronologySheet);
}

function queueTop(sheet: Excel.Worksheet): void {
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  const title = sheet.getRange("A1");
  title.values = [[TITLE]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const introduction = sheet.getRangeByIndexes(1, 0, 1, HEADINGS.length);
  introduction.merge(false);
  introduction.getCell(0, 0).values = [[INTRODUCTION]];
  introduction.format.wrapText = true;
  introduction.format.verticalAlignment = "Top";
  introduction.format.rowHeight = 34;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${CHECKS_ROW + 1}:$${CHECKS_ROW + 1}`);
}

function formatOf(heading: string): string {
  if (heading === "From" || heading === "To") return "dd/mm/yyyy";
  return heading === "Refs" ? "General" : "@";
}

/** Writes what stands below the heading. Sends what it queues. */
async function writeBody(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: { top: number; left: number },
  rows: readonly CheckRow[],
  headings: readonly string[],
  chronologySheet: string,
): Promise<void> {
  const count = Math.max(1, rows.length);
  const body = sheet.getRangeByIndexes(at.top, at.left, count, headings.length);
  headings.forEach((heading, column) => {
    formatAll(sheet.getRangeByIndexes(at.top, at.left + column, count, 1), formatOf(heading));
  });
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  body.format.horizontalAlignment = "Left";
  const decision = sheet.getRangeByIndexes(at.top, at.left + headings.indexOf("Decision"), count, 1);
  decision.dataValidation.rule = { list: { inCellDropDown: true, source: DECISIONS.join(",") } };
  const refs = sheet.getRangeByIndexes(at.top, at.left + headings.indexOf("Refs"), count, 1);
  refs.format.font.color = LINK_COLOUR;
  const cells = rows.map((row) =>
    headings.map((heading, column): CellValue =>
      heading === "Refs" ? linkFormula(row.refs, chronologySheet) : (cellsOf(row, headings)[column] ?? ""),
    ),
  );
  await writeRows(
    context,
    sheet,
    { row: at.top, column: at.left },
    cells.length > 0 ? cells : [headings.map(() => "")],
  );
  body.format.autofitRows();
  await context.sync();
}

const HEADING_FILL = "#1F2937";
const HEADING_TEXT = "#FFFFFF";
const LINK_COLOUR = "#0B5394";

/**
 * Refs that lead to the row of the first of them, wherever it stands after sorting or inserting: a live formula of
 * functions that Excel 2010 and LibreOffice know. A ref that is gone leaves the text alone.
 */
export function linkFormula(refs: readonly string[], chronologySheet: string): string {
  const [first] = refs;
  if (first === undefined) return "";
  const shown = refs.join("; ");
  const sheet = chronologySheet.replaceAll("'", "''").replaceAll('"', '""');
  const row = `ROW(${TABLES.chronology}[[#Headers],[Ref]])+MATCH("${first}",${TABLES.chronology}[Ref],0)`;
  return `=IFERROR(HYPERLINK("#'${sheet}'!A"&(${row}),"${shown}"),"${shown}")`;
}

function cellsOf(row: CheckRow, headings: readonly string[]): CellValue[] {
  const known: Record<Heading, CellValue> = {
    Kind: row.kind,
    About: row.about,
    Refs: row.refs.join("; "),
    Agency: row.agency,
    From: row.from === null ? "" : serialFromDate(row.from),
    To: row.to === null ? "" : serialFromDate(row.to),
    "What the check saw": row.message,
    Decision: row.decision,
    Note: row.note,
  };
  const all = new Map<string, CellValue>([...Object.entries(row.own), ...Object.entries(known)]);
  return headings.map((heading) => all.get(heading) ?? "");
}
