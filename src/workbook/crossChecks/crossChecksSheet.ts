import { z } from "zod";
import { dateFromSerial } from "../../calendar/serial";
import { BY_HAND, type ExistingCheckRow } from "../../chronology/crossChecks/reviewerRows";
import { readStretches, type CellRead, type Stretch } from "../gateway/blocks";
import { cellTextIfAny } from "../gateway/cellText";
import { readFormulas } from "../gateway/readFormulas";
import { areTablesAgain, ownNames } from "../gateway/ownNames";
import { standingPlace } from "../gateway/standingPlace";
import { readTables } from "../gateway/tableRecords";
import { FORMER_HEADINGS, HEADINGS, markOf, MARKS, type Heading } from "./crossChecksColumns";

/** The settings of the small table above the checks. */
export const GAP_LENGTHS = {
  agencyGapDays: "Gap of one agency, in days",
  allGapDays: "Gap of all agencies, in days",
};

/** The cross-checks of the workbook. */
export interface StandingCrossChecks {
  rows: ExistingCheckRow[];
  /** The place of each of the rows in the table, from 0 below the heading: empty rows are skipped. */
  places: number[];
  /** The lengths that a person may have edited; `null` where none can be read. */
  agencyGapDays: number | null;
  allGapDays: number | null;
  place: {
    sheet: string;
    top: number;
    left: number;
    headings: string[];
    /** As the table has them, which may be those of an earlier version. */
    written: string[];
    cells: CellRead[][];
    goTo: CellRead[];
  };
}

const gapDays = z.coerce.number().int().min(1).max(100_000);

/** Reads the table of cross-checks; `null` where the workbook has none. */
export async function readCrossChecks(context: Excel.RequestContext): Promise<StandingCrossChecks | null> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.crossChecks);
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  table.worksheet.load("name");
  await context.sync();
  if (await areTablesAgain(context, { crossChecks: table })) return readCrossChecks(context);
  const [lengths] = await readTables(context, ["gapLengths"]);
  if (table.isNullObject) {
    return null;
  }
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  const stands = standingPlace(() => table.getRange(), range);
  const stretch = { sheet: table.worksheet, top, left, rows, columns };
  const [read] = await readStretches(context, [stretch], stands.ask);
  const [first = [], ...cells] = read?.values ?? [];
  const written = first.map(String);
  const headings = written.map((heading) => {
    const now = FORMER_HEADINGS.get(heading);
    return now === undefined || written.includes(now) ? heading : now;
  });
  const place = { sheet: table.worksheet, top: top + 1, left, rows: cells.length };
  const formulas = (heading: Heading): Promise<CellRead[]> =>
    columnFormulas(context, headings, heading, place, cells, stands.ask);
  const refs = await formulas("Refs");
  const goTo = await formulas("Go to");
  if (stands.isElsewhere()) return readCrossChecks(context);
  const lengthOf = (name: string): number | null => {
    const value = lengths?.find((row) => cellTextIfAny.parse(row.Setting) === name)?.Days;
    const parsed = gapDays.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  const found = cells
    .map((row, place) => ({ place, row: rowOf(headings, row, refs.some(isFormula), isFormula(refs[place])) }))
    .filter(({ row }) => isNotEmpty(row));
  return {
    rows: found.map(({ row }) => row),
    places: found.map(({ place }) => place),
    agencyGapDays: lengthOf(GAP_LENGTHS.agencyGapDays),
    allGapDays: lengthOf(GAP_LENGTHS.allGapDays),
    place: { sheet: table.worksheet.name, top, left, headings, written, cells, goTo },
  };
}

/** The formulas of a column, row by row; none where the table has no such column. */
async function columnFormulas(
  context: Excel.RequestContext,
  headings: readonly string[],
  heading: Heading,
  place: Omit<Stretch, "columns">,
  cells: readonly CellRead[][],
  beside: () => void,
): Promise<CellRead[]> {
  const column = headings.indexOf(heading);
  if (column < 0) return [];
  const stretch = { ...place, left: place.left + column, columns: 1 };
  const formulas = await readFormulas(
    context,
    stretch,
    cells.map((row) => [row[column] ?? ""]),
    beside,
  );
  return formulas.map(([formula = ""]) => formula);
}

function isFormula(cell: CellRead | undefined): boolean {
  return typeof cell === "string" && cell.startsWith("=");
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

/**
 * @param linked whether the table's refs are links, as older versions wrote them
 * @param link whether this row's are
 */
function rowOf(
  headings: readonly string[],
  cells: readonly CellRead[],
  linked: boolean,
  link: boolean,
): ExistingCheckRow {
  const at = (heading: Heading): CellRead => cells[headings.indexOf(heading)] ?? "";
  const own = headings.flatMap((heading, index) =>
    HEADINGS.some((known) => known === heading)
      ? []
      : [[heading, cellTextIfAny.parse(cells[index])] as const],
  );
  const row = {
    kind: cellTextIfAny.parse(at("Kind")),
    about: cellTextIfAny.parse(at("About")),
    refs: refsIn(cellTextIfAny.parse(at("Refs"))),
    agency: cellTextIfAny.parse(at("Agency")),
    from: dayOf(at("Date")),
    to: dayOf(at("Until")),
    message: cellTextIfAny.parse(at("What the check saw")),
    accounts: cellTextIfAny.parse(at("What each says")),
    decision: cellTextIfAny.parse(at("Decision")),
    note: cellTextIfAny.parse(at("Note")),
    own: Object.fromEntries(own),
  };
  const ofChecks = headings.includes(MARKS)
    ? cellTextIfAny.parse(at(MARKS)) === markOf(row)
    : row.message !== "" && (!linked || link || row.refs.length === 0);
  return { ...row, byHand: !ofChecks || row.message.startsWith(BY_HAND) };
}

function dayOf(value: CellRead): string | null {
  return typeof value === "number" ? dateFromSerial(value) : null;
}

/** The refs in a text: "POL-0001; CSC-0003", however a person separated them. */
function refsIn(written: string): string[] {
  return [...new Set(written.toUpperCase().match(/[A-Z][A-Z0-9]{1,4}-\d{1,6}/g) ?? [])];
}
