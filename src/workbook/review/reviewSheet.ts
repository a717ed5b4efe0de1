import { z } from "zod";
import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import { isIsoDate } from "../../calendar/isoDate";
import { emptyReview, reviewFrom, ReviewProblem, type Review } from "../../review/review";
import type { CellValue } from "../gateway/blocks";
import { RETURN_HEADINGS, returnRow, returnRowsOf, type ReturnRecord } from "../returns/returnRecords";
import { SHEETS, TABLES } from "../gateway/sheetNames";
import { layOverTables, type PlacedTable } from "../gateway/layOverTables";
import { queuePrint } from "../look/print";
import { queueTable, readTables, type TableRecord, type TableToWrite } from "../gateway/tableRecords";

/** An agency's colours as the Review sheet has them; a person may edit them there. */
export interface AgencyColours {
  agency: string;
  /** #RRGGBB */
  fill: string;
  text: string;
}

/** What the Review sheet holds. */
export interface ReviewSheet {
  review: Review;
  colours: AgencyColours[];
  returns: ReturnRecord[];
}

const SEPARATOR = "; ";

/** The items of the ReviewRecord table. */
export const REVIEW_ITEMS = {
  reference: "Reference",
  procedure: "Procedure",
  nation: "Nation",
  from: "Review period from",
  to: "Review period to",
  agreed: "Plan agreed",
  publication: "Publication",
  holidays: "Other bank holidays",
} as const;

/** Text of a cell, or of one that is not there; numbers as they are written. */
const cellText = z
  .union([z.string(), z.number(), z.boolean()])
  .optional()
  .transform((value) => (value === undefined ? "" : String(value).trim()));

function list(value: unknown): string[] {
  return cellText
    .parse(value)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A day out of a cell: a date, or text as YYYY-MM-DD or DD/MM/YYYY; null for an empty cell, the text for anything else. */
function day(value: unknown): string | null {
  if (typeof value === "number") {
    return dateFromSerial(value);
  }
  const text = cellText.parse(value);
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (british) {
    const [, dayOfMonth = "", month = "", year = ""] = british;
    return `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  }
  return text === "" ? null : text;
}

/** The day that a text of the sheet means; null for anything else. */
export function dayOfCellText(text: string): string | null {
  const read = day(text);
  return read !== null && isIsoDate(read) ? read : null;
}

const hexColour = /^#[0-9A-Fa-f]{6}$/;

/**
 * Reads the Review sheet; null where the workbook has none.
 * @throws ReviewProblem in plain words where a person wrote something there that can't be used
 */
export async function readReviewSheet(context: Excel.RequestContext): Promise<ReviewSheet | null> {
  const [record, agencies, people, abbreviations, returns] = await readTables(context, [
    TABLES.record,
    TABLES.agencies,
    TABLES.people,
    TABLES.abbreviations,
    TABLES.returns,
  ]);
  if (!record && !agencies && !people && !abbreviations && !returns) {
    return null;
  }
  const items = new Map((record ?? []).map((row) => [cellText.parse(row.Item), row.Value]));
  const period = { from: day(items.get(REVIEW_ITEMS.from)), to: day(items.get(REVIEW_ITEMS.to)) };
  const nation = cellText.parse(items.get(REVIEW_ITEMS.nation));
  const review = onSheet(() =>
    reviewFrom({
      reference: cellText.parse(items.get(REVIEW_ITEMS.reference)) || null,
      procedure: cellText.parse(items.get(REVIEW_ITEMS.procedure)) || null,
      ...(nation !== "" && { nation: nation.toLowerCase().replace(/\s+/g, "-") }),
      period: period.from === null && period.to === null ? null : period,
      agreed: day(items.get(REVIEW_ITEMS.agreed)),
      publication: day(items.get(REVIEW_ITEMS.publication)),
      holidays: list(items.get(REVIEW_ITEMS.holidays)).map(holidayOf),
      people: (people ?? []).filter((row) => cellText.parse(row.Identifier) !== "").map(personOf),
      agencies: (agencies ?? []).filter((row) => cellText.parse(row.Agency) !== "").map(agencyOf),
      abbreviations: Object.fromEntries(
        (abbreviations ?? []).map((row) => [cellText.parse(row.Abbreviation), cellText.parse(row.Meaning)]),
      ),
    }),
  );
  return { review, colours: (agencies ?? []).flatMap(coloursOf), returns: returnRowsOf(returns ?? []) };
}

/** The parser speaks of the review file; here it was the sheet that said it. */
function onSheet<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReviewProblem) {
      const message = error.message.replaceAll("In the review file", "On the Review sheet");
      throw new ReviewProblem(message.replaceAll("The review file", "The Review sheet"));
    }
    throw error;
  }
}

function personOf(row: TableRecord): object {
  return {
    identifier: cellText.parse(row.Identifier),
    role: cellText.parse(row.Role),
    born: day(row.Born),
    names: list(row.Names),
  };
}

function agencyOf(row: TableRecord): object {
  return {
    name: cellText.parse(row.Agency),
    code: cellText.parse(row.Code) || null,
    aliases: list(row["Other names"]),
  };
}

function coloursOf(row: TableRecord): AgencyColours[] {
  const colours = {
    agency: cellText.parse(row.Agency),
    fill: cellText.parse(row.Tint).toUpperCase(),
    text: cellText.parse(row["Text colour"]).toUpperCase(),
  };
  return hexColour.test(colours.fill) && hexColour.test(colours.text) ? [colours] : [];
}

function dateCell(date: string | null): CellValue {
  return date === null ? "" : serialFromDate(date);
}

/**
 * Writes the Review sheet, made where there is none. In tables that stand there only cells change that say something else
 * than `contents`, and rows come in below; nothing that a person wrote there goes.
 */
export async function writeReviewSheet(context: Excel.RequestContext, contents: ReviewSheet): Promise<void> {
  const { review, colours, returns } = contents;
  const known = context.workbook.worksheets.getItemOrNullObject(SHEETS.review);
  const standing = context.workbook.tables.getItemOrNullObject(TABLES.returns);
  await context.sync();
  const sheet = known.isNullObject ? context.workbook.worksheets.add(SHEETS.review) : known;
  if (known.isNullObject) queueTitle(sheet, review);
  const tables = [recordTable(review), agencyTable(contents), peopleTable(review), abbreviationTable(review)];
  const [record, agencies] = await layOverTables(context, sheet, tables);
  if (record?.made === true) queueDayFormats(sheet);
  const rows = agencies?.rowOf ?? new Map<string, number>();
  paintAgencies(context.workbook.tables.getItem(TABLES.agencies), rows, colours);
  if (standing.isNullObject) queueTable(sheet, RETURNS_AT, returnsTable(returns));
  if (known.isNullObject) widen(sheet);
  await context.sync();
  if (!standing.isNullObject) await writeReturns(context, returns);
}

const RETURNS_AT = { row: 3, column: 17 };

function queueTitle(sheet: Excel.Worksheet, { reference }: Review): void {
  const title = sheet.getRange("A1");
  title.values = [["Review"]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  sheet.getRange("A2").values = [
    ["What the add-in knows of this review. Edit it here; it is read before each merge."],
  ];
  queuePrint(sheet, { orientation: "Landscape", paper: "A3", name: "Review", reference: reference ?? "" });
}

/** Target dates count from these two, so they are real days. */
function queueDayFormats(sheet: Excel.Worksheet): void {
  const days = sheet.getRangeByIndexes(FIRST_DAY_ROW, 1, 2, 1);
  days.numberFormat = [["dd/mm/yyyy"], ["dd/mm/yyyy"]];
  days.format.horizontalAlignment = "Left";
}

function agencyTable({ review, colours }: ReviewSheet): PlacedTable {
  return {
    at: { row: 3, column: 3 },
    name: TABLES.agencies,
    headings: ["Agency", "Code", "Other names", "Tint", "Text colour"],
    formats: ["@", "@", "@", "@", "@"],
    rows: review.agencies.map(({ name, code, aliases }) => {
      const own = colours.find(({ agency }) => agency === name);
      return [name, code ?? "", aliases.join(SEPARATOR), own?.fill ?? "", own?.text ?? ""];
    }),
  };
}

function peopleTable({ people }: Review): PlacedTable {
  return {
    at: { row: 3, column: 9 },
    name: TABLES.people,
    headings: ["Identifier", "Role", "Born", "Names"],
    formats: ["@", "@", "dd/mm/yyyy", "@"],
    rows: people.map(({ identifier, role, born, names }) => [
      identifier,
      role,
      dateCell(born),
      names.join(SEPARATOR),
    ]),
  };
}

function abbreviationTable({ abbreviations }: Review): PlacedTable {
  return {
    at: { row: 3, column: 14 },
    name: TABLES.abbreviations,
    headings: ["Abbreviation", "Meaning"],
    formats: ["@", "@"],
    rows: Object.entries(abbreviations),
  };
}

function returnsTable(returns: readonly ReturnRecord[]): TableToWrite {
  return {
    name: TABLES.returns,
    headings: RETURN_HEADINGS,
    formats: RETURN_HEADINGS.map(() => "@"),
    rows: returns.map(returnRow),
  };
}

/** The row of the day on which the plan was agreed, from 0; that of the publication comes after it. */
const FIRST_DAY_ROW = 9;

function recordTable(review: Review): PlacedTable {
  return {
    at: { row: 3, column: 0 },
    name: TABLES.record,
    headings: ["Item", "Value"],
    formats: ["@", "General"],
    rows: [
      [REVIEW_ITEMS.reference, review.reference === null ? "" : `'${review.reference}`],
      [REVIEW_ITEMS.procedure, review.procedure === null ? "" : `'${review.procedure}`],
      [REVIEW_ITEMS.nation, review.nation],
      [REVIEW_ITEMS.from, review.period?.from ? `'${british(review.period.from)}` : ""],
      [REVIEW_ITEMS.to, review.period?.to ? `'${british(review.period.to)}` : ""],
      [REVIEW_ITEMS.agreed, dateCell(review.agreed)],
      [REVIEW_ITEMS.publication, dateCell(review.publication)],
      [REVIEW_ITEMS.holidays, holidaysInWords(review)],
    ],
  };
}

/** "'05/06/2027 A royal wedding; 08/09/2027": days that are holidays for this review beside those of its nation. */
function holidaysInWords({ holidays }: Review): string {
  const days = holidays.map(({ date, name }) => `${british(date)} ${name}`.trim());
  return days.length === 0 ? "" : `'${days.join(SEPARATOR)}`;
}

function holidayOf(written: string): { date: string | null; name: string } {
  const [, date = "", name = ""] = /^(\S+)\s*(.*)$/.exec(written) ?? [];
  return { date: day(date), name };
}

function british(date: string): string {
  return date.split("-").reverse().join("/");
}

/** Each agency's row shows its own colours, so that the list is a legend too. */
function paintAgencies(
  table: Excel.Table,
  rowOf: ReadonlyMap<string, number>,
  colours: readonly AgencyColours[],
): void {
  for (const { agency, fill, text } of colours) {
    const row = rowOf.get(agency);
    if (row === undefined) continue;
    const cells = table.getDataBodyRange().getRow(row);
    cells.format.fill.color = fill;
    cells.format.font.color = text;
  }
}

const WIDTHS: Record<string, number> = {
  "A:A": 110,
  "B:B": 110,
  "D:D": 150,
  "F:F": 220,
  "G:H": 70,
  "J:K": 110,
  "L:L": 75,
  "M:M": 220,
  "P:P": 220,
  "R:T": 150,
  "U:V": 110,
  "Y:Y": 150,
};

function widen(sheet: Excel.Worksheet): void {
  for (const [columns, points] of Object.entries(WIDTHS)) {
    sheet.getRange(columns).format.columnWidth = points;
  }
}

/** Writes the Returns table anew, where the Review sheet stands already. Sends what it queues. */
export async function writeReturns(
  context: Excel.RequestContext,
  returns: readonly ReturnRecord[],
): Promise<void> {
  const table = context.workbook.tables.getItem(TABLES.returns);
  const rows = returns.length > 0 ? returns.map(returnRow) : [RETURN_HEADINGS.map(() => "")];
  table.getDataBodyRange().clear("Contents");
  const first = table.getHeaderRowRange().getCell(0, 0);
  table.resize(first.getResizedRange(rows.length, RETURN_HEADINGS.length - 1));
  table.getHeaderRowRange().values = [[...RETURN_HEADINGS]];
  const body = table.getDataBodyRange();
  body.numberFormat = rows.map((row) => row.map(() => "@"));
  body.values = rows;
  await context.sync();
}

/** What is known where the workbook has no Review sheet yet. */
export function emptyReviewSheet(): ReviewSheet {
  return { review: emptyReview(), colours: [], returns: [] };
}
