import { isFound, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { wordsOfRule } from "../../chronology/rules/allRules";
import { widthOf, type Grid } from "../../chronology/sheet/grid";
import { type PlacedQuery } from "../../chronology/queries/queryPlaces";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { queueTableFormats } from "../gateway/numberFormats";
import { readGrids } from "../gateway/readGrids";
import { sheetNames } from "../gateway/sheetList";
import { freeSheetName } from "../gateway/sheetNames";
import { queuePlacing, READ } from "../look/cells";
import { formatsOf, queueSheetLook, titled, type Column } from "../look/sheetLook";
import { heightFor } from "../templates/rowHeight";
import { shownFix } from "./queryRows";

/** The columns of a query sheet for one agency; answers are found by the names of the last two. */
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
type AskedHeading = (typeof ASKED_HEADINGS)[number];

/** Together, as wide as an A4 page may be for its text to be printed at 8 points or more. */
export const COLUMNS: Readonly<Record<AskedHeading, Omit<Column, "heading">>> = {
  "No.": { width: 26 },
  "Where in your return": { width: 62 },
  "Your ref": { width: 44 },
  "Date as you recorded it": { width: 62 },
  "What happened": { width: 168 },
  About: { width: 64 },
  "What you wrote there": { width: 92 },
  "What we ask": { width: 138 },
  "Could it be": { width: 68 },
  "Your answer": { width: 104, input: true },
  "Query key": { width: 40, hidden: true },
};

const WIDTH = Object.values(COLUMNS).reduce(
  (sum, { width = 0, hidden }) => sum + (hidden === true ? 0 : width),
  0,
);

/** The heading row, from 0. */
export const HEADING_ROW = 5;
/** Only the beginning of a long text is quoted: the agency has the rest. */
const SHOWN = 1500;

const IN_PROGRESS = "Query sheet in progress";

export interface QuerySheet {
  agency: string;
  reference: string;
  /** The open queries of the agency, each with its entry, in the order of the return. */
  queries: readonly { tracked: TrackedQuery; placed: PlacedQuery }[];
}

export const INSTRUCTIONS = [
  "These are questions about the chronology that your agency sent. It is kept as you sent it.",
  "Please answer each line under “Your answer”: the right date or time, the missing words, or “nothing to change”. Leave a " +
    "line empty if you cannot answer it yet. Use the identifiers agreed for the review, not people's names.",
  "Please leave the other columns as they are, so that each answer finds its entry, save the workbook and send it back.",
];

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
  const columns = ASKED_HEADINGS.map((heading): Column => ({ heading, ...COLUMNS[heading] }));
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(columns), rows.length);
  await writeRows(context, sheet, at, [[...ASKED_HEADINGS], ...rows]);
  const { agency, reference } = wanted;
  queueSheetLook(sheet, {
    title: titled(`Queries for ${agency}`, reference),
    // The sentences wrap over the table's width and are shown in full.
    notes: INSTRUCTIONS.map((text) => ({
      text,
      over: { columns: ASKED_HEADINGS.length - 1, height: heightFor(text, WIDTH, READ) },
    })),
    table: { row: HEADING_ROW, columns, rows: rows.length, lines: "cells" },
    print: { orientation: "Landscape", paper: "A4", name: `Queries for ${agency}`, reference },
  });
  queuePlacing(sheet.getRangeByIndexes(HEADING_ROW, 0, 1, 1), { rowHeight: 30 });
  sheet
    .getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows.length), ASKED_HEADINGS.length)
    .format.autofitRows();
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

/** The cells of a query, under the headings. */
export function rowOf({ tracked, placed }: QuerySheet["queries"][number], index: number): CellValue[] {
  const { entry, query } = placed;
  const cells: Record<AskedHeading, CellValue> = {
    "No.": String(index + 1),
    "Where in your return": `${query.sheet}, row ${String(query.row)}`,
    "Your ref": entry?.ownRef ?? "",
    "Date as you recorded it": entry?.date.asRecorded ?? "",
    "What happened": shortened(entry?.texts.event ?? ""),
    About: query.column === "" ? wordsOfRule(query.rule) : query.column,
    "What you wrote there": entry && tracked.written === entry.texts.event ? "" : shortened(tracked.written),
    "What we ask": query.asked,
    "Could it be": shortened(shownFix(tracked.fix)),
    "Your answer": tracked.answer,
    "Query key": tracked.key,
  };
  return ASKED_HEADINGS.map((heading) => cells[heading]);
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()} …`;
}

/** An answer on a query sheet, with the cells beside it. */
export interface Answer {
  key: string;
  answer: string;
  /** The other cells of the row, for an answer whose query is no longer known. */
  where: string;
  about: string;
  wrote: string;
  asked: string;
}

/** What a returned query sheet says; `null` for a sheet of another kind. */
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

/** A query sheet with our columns alone and no answer. */
async function isUntouched(context: Excel.RequestContext, name: string): Promise<boolean> {
  const [grid] = await readGrids(context, [{ name, file: "", sheet: name, date1904: false }]);
  const on = grid ? answersOn(grid) : null;
  return on !== null && on.answers.length === 0 && (grid ? widthOf(grid) : 0) <= ASKED_HEADINGS.length;
}

/** Whether a query belongs on its agency's query sheet. */
export function isAsked(query: TrackedQuery): boolean {
  return isFound(query) && query.state === "open";
}
