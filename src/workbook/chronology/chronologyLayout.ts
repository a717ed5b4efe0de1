import { AGENCY_COLUMNS, PANEL_COLUMNS, PRACTICE_MARKS } from "../../chronology/integrated/chronologyTable";
import { listRule, queueCheck } from "../gateway/cellChecks";
import { DATE, queueCell, TEXT } from "../gateway/numberFormats";
import { SHEETS } from "../gateway/sheetNames";
import {
  LOOKED_UP,
  queueOwnLooks,
  queuePlacing,
  queueTableLines,
  queueTint,
  queueUntinted,
  READ,
  widthOf,
} from "../look/cells";
import { COLOURS } from "../look/colours";
import { queueSheetLook, queueTitle, titled, type Column } from "../look/sheetLook";
import type { AgencyColours } from "../review/agencyColours";

/** The heading row of the table, from 0: the title and the key are above it. */
export const HEADING_ROW = 2;

const READ_WIDE = { size: READ } as const;
const LOOKED_UP_AT = { size: LOOKED_UP } as const;
const IN_ONE_LINE = { size: LOOKED_UP, oneLine: true } as const;
const FOLDED = { size: LOOKED_UP, folded: true } as const;

/** The columns as docs/domain.md section 6 orders them: widths in Excel's characters, and what makes its row higher. */
const LOOKS: ReadonlyMap<string, Omit<Column, "heading" | "width"> & { characters: number }> = new Map(
  Object.entries({
    Ref: { characters: 8.6, ...IN_ONE_LINE, bold: true },
    Date: { characters: 9.9, ...IN_ONE_LINE },
    "Date as recorded": { characters: 13.1, ...IN_ONE_LINE },
    Time: { characters: 7, ...IN_ONE_LINE },
    // Wide enough for the long words of agencies' names, so that none is broken: Cambridgeshire Constabulary.
    Agency: { characters: 13, ...LOOKED_UP_AT },
    "Source of information": { characters: 20, ...FOLDED },
    "Person(s)": { characters: 10.6, ...LOOKED_UP_AT },
    "Event type": { characters: 11.4, ...LOOKED_UP_AT },
    "What happened": { characters: 33, ...READ_WIDE },
    "Action, decision and outcome": { characters: 24, ...READ_WIDE },
    "Child seen / voice of the child": { characters: 12, ...LOOKED_UP_AT },
    Practitioner: { characters: 18, ...FOLDED },
    "Agency comment": { characters: 30, ...FOLDED },
    Age: { characters: 8, ...FOLDED },
    Linked: { characters: 20, ...FOLDED },
    Queries: { characters: 9.3, ...IN_ONE_LINE },
    "Panel comment": { characters: 21, ...READ_WIDE, yours: true },
    "Key theme": { characters: 17, ...LOOKED_UP_AT, yours: true },
    Practice: { characters: 13, ...LOOKED_UP_AT, yours: true },
  }),
);
const OTHER_LOOK = { characters: 14, ...FOLDED } as const;

/** The heights of the rows that stay in sight, in points. */
export const HEIGHTS = { title: 22.5, key: 18, keyLine: 12, headings: 36 } as const;

/** The number format of each column: text stays what it is, dates are real dates. */
export function formatOf(heading: string): string {
  return heading === "Date" ? DATE : TEXT;
}

/** The headings of a new chronology, in order: unrecognised columns of the returns are at the far right. */
export function headingsWith(otherHeadings: readonly string[]): string[] {
  return [...AGENCY_COLUMNS, ...PANEL_COLUMNS, ...otherHeadings];
}

/** What a chronology shows above its table. */
export interface ChronologyLegend {
  reference: string;
  agencies: readonly { name: string; code: string }[];
  colours: readonly AgencyColours[];
}

/** The look of a column. */
export function columnOf(heading: string): Column {
  const { characters, ...look } = LOOKS.get(heading) ?? OTHER_LOOK;
  return { heading, width: widthOf(characters), ...look };
}

/** Whether a column came with the returns: one that the panel added is behind its own, and nobody folds it away. */
export function isOurColumn(heading: string, index: number, headings: readonly string[]): boolean {
  const panel = headings.findIndex((each) => PANEL_COLUMNS.some((own) => own === each));
  return LOOKS.has(heading) || panel < 0 || index < panel;
}

/**
 * The look of a new chronology: landscape A3, the heading on every page, page numbers, the reference and the marking
 * (docs/domain.md section 6). Nothing is sent yet.
 */
export function queueLayout(
  sheet: Excel.Worksheet,
  headings: readonly string[],
  rows: number,
  reference: string,
): void {
  queueSheetLook(sheet, {
    table: {
      row: HEADING_ROW,
      columns: headings.map(columnOf),
      rows,
      frozenColumns: 2,
      headingHeight: HEIGHTS.headings,
    },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.chronology, reference },
  });
  queueTableLines(sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows), headings.length));
}

/**
 * The look of rows that were added. Excel gives a new row the look of the row above: a colour that the panel gave one entry is not
 * for the next. Nothing is sent yet.
 * @param rows their cells in neighbouring columns, whose headings follow
 */
export function queueAddedLook(rows: Excel.Range, headings: readonly string[]): void {
  queueUntinted(rows);
  queuePlacing(rows, { wrap: true, vertical: "Top" });
  headings.forEach((heading, index) => {
    const { oneLine, folded, bold } = columnOf(heading);
    if (oneLine || folded) queuePlacing(rows.getColumn(index), { wrap: false });
    if (bold) queueTint(rows.getColumn(index), { bold });
  });
}

/**
 * A date that is not exact is in italics, and what was recorded is in full beside it; where it is, what was recorded only repeats it.
 * Nothing is sent yet.
 * @param dates the cells of the Date column, and of Date as recorded where that is there
 */
export function queueDateLooks(
  dates: { date: Excel.Range; recorded: Excel.Range | null },
  exact: readonly boolean[],
): void {
  queueOwnLooks(
    dates.date,
    exact.map((isExactDate) => ({ italic: !isExactDate })),
  );
  if (!dates.recorded) return;
  queueOwnLooks(
    dates.recorded,
    exact.map((isExactDate) => ({ wrap: !isExactDate, text: isExactDate ? COLOURS.quiet : COLOURS.text })),
  );
}

/** The choices of the Practice column. Nothing is sent yet. */
export function queuePracticeList(sheet: Excel.Worksheet, headings: readonly string[], rows: number): void {
  const column = headings.indexOf("Practice");
  if (column >= 0) {
    queueCheck(
      sheet.getRangeByIndexes(HEADING_ROW + 1, column, Math.max(1, rows), 1),
      listRule(PRACTICE_MARKS),
    );
  }
}

/**
 * The title and the key above the table. The key is one text that runs on over empty cells, so that it depends on no column's width, or,
 * of many agencies, over several lines as wide as the table; each row shows its agency's name, code and colour. Nothing is sent yet.
 * @param table its name, for the counts beside the title
 */
export function queueLegend(
  sheet: Excel.Worksheet,
  { reference, agencies }: ChronologyLegend,
  table: string,
): void {
  const head = sheet.getRangeByIndexes(0, 0, 2, 30);
  head.clear("Contents");
  queueUntinted(head);
  queuePlacing(head, { wrap: false, vertical: "Center" });
  queueTitle(sheet, titled(SHEETS.chronology, reference));
  const counts = sheet.getRange(COUNTS_CELL);
  queueCell(counts, "General", countsOf(table));
  queueTint(counts, { bold: false, size: READ, text: COLOURS.quiet });
  const key = sheet.getRange(KEY_CELL);
  queueCell(key, TEXT, keyInWords(agencies));
  queueTint(key, { text: COLOURS.text, size: LOOKED_UP });
  queuePlacing(sheet.getRange("1:1"), { rowHeight: HEIGHTS.title });
  const lines = keyLines(agencies);
  queuePlacing(sheet.getRange("2:2"), { rowHeight: HEIGHTS.key + (lines - 1) * HEIGHTS.keyLine });
  if (lines > 1) {
    // What ran on behind the table would be printed too, and make the whole page smaller.
    const line = sheet.getRangeByIndexes(1, 0, 1, headingsWith([]).length);
    line.merge(false);
    queuePlacing(line, { wrap: true, vertical: "Center" });
  }
}

/** Of a letter in the key, in points: more than Arial has in such words, so that a line is never too few. */
const LETTER = 3.7;

/** How many lines the key needs, no wider than what is seen of a new chronology. */
export function keyLines(agencies: ChronologyLegend["agencies"]): number {
  const seen = headingsWith([])
    .map(columnOf)
    .filter(({ hidden, folded }) => !hidden && !folded)
    .reduce((sum, { width = 0 }) => sum + width, 0);
  return Math.max(1, Math.ceil((keyInWords(agencies).length * LETTER) / seen));
}

/** Whether the key below the title is that of other agencies: a merge that was cut short left it. What a person typed there is none. */
export function isKeyOfOthers(cell: unknown, { agencies }: ChronologyLegend): boolean {
  return (
    typeof cell === "string" &&
    cell.endsWith(END_OF_KEY) &&
    cell.split(BETWEEN).sort().join() !== keyInWords(agencies).split(BETWEEN).sort().join()
  );
}

/** Below the title: the agencies and their codes. */
export const KEY_CELL = "A2";

/** Beside the title. */
export const COUNTS_CELL = "I1";

/** How many entries there are, and what the latest merge did to them: live, also without the add-in. */
function countsOf(table: string): string {
  const queries = `${table}[Queries]`;
  const marked = (mark: string): string => `COUNTIF(${queries},"${mark}*")`;
  const said = (mark: string, words: string): string =>
    `IF(${marked(mark)}=0,"",", "&${marked(mark)}&" ${words}")`;
  const all = `COUNTA(${table}[Ref])`;
  return `=IFERROR(${all}&IF(${all}=1," entry"," entries")&${said("New", "new")}&${said("Changed", "changed")}&${said("Withdrawn", "withdrawn")},"")`;
}

const BETWEEN = "   ·   ";
const END_OF_KEY = "date in italics: not exact, see Date as recorded";

function keyInWords(agencies: ChronologyLegend["agencies"]): string {
  const each = agencies.map(({ name, code }) => `${code} ${name}`);
  return [...each, END_OF_KEY].join(BETWEEN);
}
