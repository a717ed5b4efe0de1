import { queuePrint, titleRow } from "../look/print";
import { askedOfAgency } from "../../chronology/queries/askedOfAgency";
import { isFound, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { wordsOfRule } from "../../chronology/rules/ruleWords";
import { type Grid } from "../../chronology/sheet/grid";
import { type PlacedQuery } from "../../chronology/queries/queryPlaces";
import { writeRows, type CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { readGrids } from "../gateway/readGrids";
import { sheetNames } from "../returns/receivedSheets";
import { shownFix } from "./queryRows";
import { freeSheetName } from "../gateway/sheetNames";

/** The columns of a query sheet for one agency; the answers are found again by the names of the last two. */
export const ASKED_HEADINGS = [
  "No.",
  "Where in your return",
  "Your ref",
  "Date as you recorded it",
  "What happened",
  "About",
  "What you wrote there",
  "What we ask",
  "Could it be",
  "Your answer",
  "Query key",
] as const;
export type AskedHeading = (typeof ASKED_HEADINGS)[number];

/** Widths in points; together they fill an A4 page across. */
const WIDTHS: Readonly<Record<AskedHeading, number>> = {
  "No.": 28,
  "Where in your return": 80,
  "Your ref": 50,
  "Date as you recorded it": 80,
  "What happened": 240,
  About: 90,
  "What you wrote there": 130,
  "What we ask": 200,
  "Could it be": 110,
  "Your answer": 200,
  "Query key": 40,
};

/** The heading row, from 0. */
const HEADING_ROW = 5;
const HEADING_FILL = "#1F2937";
const HEADING_TEXT = "#FFFFFF";
const ANSWER_FILL = "#FFF8DB";
const LINE = "#C9CDD3";
/** A long text is asked about by its beginning: the agency has the whole. */
const SHOWN = 1500;

const IN_PROGRESS = "Query sheet in progress";

/** What a query sheet is made of. */
export interface QuerySheet {
  agency: string;
  reference: string;
  /** The open queries of the agency, each with its entry, in the order of the return. */
  queries: readonly { tracked: TrackedQuery; placed: PlacedQuery }[];
}

const INSTRUCTIONS = [
  "These are questions about the chronology that your agency sent. It is kept as you sent it.",
  "Please answer each line under “Your answer”: the right date or time, the missing words, or “nothing to change”. Leave a " +
    "line empty if you cannot answer it yet. Use the identifiers agreed for the review, not people's names.",
  "Please leave the other columns as they are, so that each answer finds its entry, save the workbook and send it back.",
];

/** The title that a query sheet begins with. */
export function titleOfQuerySheet(agency: string, reference: string): string {
  return `Queries for ${agency}${reference === "" ? "" : ` – ${reference}`}`;
}

/**
 * Makes the sheet with the open queries of one agency, to be sent back to it. An earlier one in which nobody has written is
 * replaced, any other is left as it is.
 * @returns the name of the sheet
 */
export async function addQuerySheet(context: Excel.RequestContext, wanted: QuerySheet): Promise<string> {
  const names = await sheetNames(context);
  const own = freeSheetName(`Queries for ${wanted.agency}`, []);
  const standing = names.find((name) => name.toLowerCase() === own.toLowerCase());
  const replaced = standing !== undefined && (await isUntouched(context, standing)) ? [standing] : [];
  const leaving = [...replaced, ...names.filter((name) => name === IN_PROGRESS)];
  const rows = wanted.queries.map(rowOf);
  const sheet = context.workbook.worksheets.add(freeSheetName(IN_PROGRESS, names));
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows.length), ASKED_HEADINGS.length);
  formatAll(body, "@");
  queueWords(sheet, wanted);
  await writeRows(context, sheet, { row: HEADING_ROW, column: 0 }, [[...ASKED_HEADINGS], ...rows]);
  queueLayout(sheet, body, wanted);
  leaving.forEach((name) => {
    context.workbook.worksheets.getItem(name).delete();
  });
  const name = freeSheetName(
    own,
    names.filter((each) => !leaving.includes(each)),
  );
  sheet.name = name;
  await context.sync();
  return name;
}

function rowOf({ tracked, placed }: QuerySheet["queries"][number], index: number): CellValue[] {
  const { entry, query } = placed;
  const cells: Record<AskedHeading, CellValue> = {
    "No.": String(index + 1),
    "Where in your return": `${query.sheet}, row ${String(query.row)}`,
    "Your ref": entry?.ownRef ?? "",
    "Date as you recorded it": entry?.date.asRecorded ?? "",
    "What happened": shortened(entry?.texts.event ?? ""),
    About: query.column === "" ? wordsOfRule(query.rule) : query.column,
    "What you wrote there": entry && tracked.written === entry.texts.event ? "" : shortened(tracked.written),
    "What we ask": askedOfAgency(tracked.message),
    "Could it be": shortened(shownFix(tracked.fix)),
    "Your answer": tracked.answer,
    "Query key": tracked.key,
  };
  return ASKED_HEADINGS.map((heading) => cells[heading]);
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()} …`;
}

function queueWords(sheet: Excel.Worksheet, { agency, reference }: QuerySheet): void {
  const top = sheet.getRangeByIndexes(0, 0, 1 + INSTRUCTIONS.length, 1);
  formatAll(top, "@");
  top.values = [[titleOfQuerySheet(agency, reference)], ...INSTRUCTIONS.map((line) => [line])];
  const title = sheet.getRange("A1");
  title.format.font.bold = true;
  title.format.font.size = 14;
  // The sentences run over the table's width and are read whole.
  INSTRUCTIONS.forEach((_line, index) => {
    const line = sheet.getRangeByIndexes(1 + index, 0, 1, ASKED_HEADINGS.length - 1);
    line.merge();
    line.format.wrapText = true;
    line.format.verticalAlignment = "Top";
    line.format.rowHeight = 18;
  });
}

function queueLayout(
  sheet: Excel.Worksheet,
  body: Excel.Range,
  { agency, reference, queries }: QuerySheet,
): void {
  ASKED_HEADINGS.forEach((heading, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = WIDTHS[heading];
    column.columnHidden = heading === "Query key";
  });
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, ASKED_HEADINGS.length);
  heading.format.fill.color = HEADING_FILL;
  heading.format.font.color = HEADING_TEXT;
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  heading.format.verticalAlignment = "Center";
  heading.format.rowHeight = 30;
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  for (const side of ["InsideHorizontal", "InsideVertical", "EdgeBottom"] as const) {
    const line = body.format.borders.getItem(side);
    line.style = "Continuous";
    line.color = LINE;
  }
  const rows = Math.max(1, queries.length);
  const at = (name: AskedHeading): Excel.Range =>
    sheet.getRangeByIndexes(HEADING_ROW + 1, ASKED_HEADINGS.indexOf(name), rows, 1);
  at("Your answer").format.fill.color = ANSWER_FILL;
  at("Query key").format.wrapText = false;
  body.format.autofitRows();
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  sheet.showGridlines = false;
  queuePrint(sheet, {
    orientation: "Landscape",
    paper: "A4",
    titleRows: titleRow(HEADING_ROW),
    name: `Queries for ${agency}`,
    reference,
  });
}

/** An answer on a query sheet, with what stands beside it. */
export interface Answer {
  key: string;
  answer: string;
  /** The other cells of the row, for an answer whose query is no longer known. */
  where: string;
  about: string;
  wrote: string;
  asked: string;
}

/** What a query sheet that came back says; `null` for a sheet that is none. */
export function answersOn(grid: Grid): { agency: string; answers: Answer[] } | null {
  const headings = grid.cells.map((row) => row.map(({ text }) => text.trim()));
  const top = headings.findIndex((row) => row.includes("Your answer") && row.includes("Query key"));
  if (top < 0) {
    return null;
  }
  const textAt = (row: readonly { text: string }[], heading: AskedHeading): string =>
    row[headings[top]?.indexOf(heading) ?? -1]?.text ?? "";
  const answers = grid.cells.slice(top + 1).flatMap((row): Answer[] => {
    const answer = textAt(row, "Your answer").trim();
    return answer === ""
      ? []
      : [
          {
            key: textAt(row, "Query key").trim(),
            answer,
            where: textAt(row, "Where in your return"),
            about: textAt(row, "About"),
            wrote: textAt(row, "What you wrote there"),
            asked: textAt(row, "What we ask"),
          },
        ];
  });
  const title = headings
    .slice(0, top)
    .flat()
    .find((text) => text.startsWith("Queries for "));
  const agency = (title ?? "").replace(/^Queries for /, "").replace(/ – .*$/, "");
  return { agency, answers };
}

/** A query sheet with our columns alone, in which no answer stands. */
async function isUntouched(context: Excel.RequestContext, name: string): Promise<boolean> {
  const [grid] = await readGrids(context, [{ name, file: "", sheet: name, date1904: false }]);
  const on = grid ? answersOn(grid) : null;
  return on !== null && on.answers.length === 0 && (grid?.cells[0]?.length ?? 0) <= ASKED_HEADINGS.length;
}

/** Whether a query belongs on its agency's query sheet. */
export function isAsked(query: TrackedQuery): boolean {
  return isFound(query) && query.state === "open";
}
