import { britishDay } from "../../calendar/britishDay";
import type { Review } from "../../review/review";
import { DATE, TEXT } from "../gateway/numberFormats";
import type { OwnNames } from "../gateway/ownNames";
import { queuePlacing, queueTint, queueWidths } from "../look/cells";
import { queueSheetLook } from "../look/sheetLook";
import type { SmallTable } from "../look/tables";
import type { AgencyColours } from "./agencyColours";
import type { PlacedTable } from "./mergeTables";
import { RETURN_HEADINGS, returnRow, type ReturnRecord } from "./returnRecords";
import { dayCell, holidaysCell, joined, keptText } from "./reviewCells";
import { REVIEW_ITEMS } from "./reviewItems";

const ROW = 3;
/** Where the first heading of the Returns table is, from 0. */
export const RETURNS_AT = { row: ROW, column: 17 };

/** The tables of the Review sheet that people edit: the record, the agencies, the people and the abbreviations. */
export function reviewTables(
  review: Review,
  colours: readonly AgencyColours[],
  { tables }: OwnNames,
): PlacedTable[] {
  return [
    { name: tables.record, ...recordTable(review) },
    { name: tables.agencies, ...agencyTable(review, colours) },
    { name: tables.people, ...peopleTable(review) },
    { name: tables.abbreviations, ...abbreviationTable(review) },
  ];
}

type Unnamed = Omit<PlacedTable, "name">;

function recordTable(review: Review): Unnamed {
  const { reference, procedure, nation, period, agreed, publication, holidays } = review;
  const shown = (day: string | null | undefined): string => keptText(day ? britishDay(day) : null);
  return {
    at: { row: ROW, column: 0 },
    headings: ["Item", "Value"],
    formats: [TEXT, "General"],
    rows: [
      [REVIEW_ITEMS.reference, keptText(reference)],
      [REVIEW_ITEMS.procedure, keptText(procedure)],
      [REVIEW_ITEMS.nation, nation],
      [REVIEW_ITEMS.from, shown(period?.from)],
      [REVIEW_ITEMS.to, shown(period?.to)],
      [REVIEW_ITEMS.agreed, dayCell(agreed)],
      [REVIEW_ITEMS.publication, dayCell(publication)],
      [REVIEW_ITEMS.holidays, holidaysCell(holidays)],
    ],
  };
}

/** The row of the day on which the plan was agreed, from 0; the publication's follows it. */
const FIRST_DAY_ROW = 9;

/** Target dates count from the last two days of the record, so they are real dates. Nothing is sent yet. */
export function queueDayFormats(sheet: Excel.Worksheet): void {
  const days = sheet.getRangeByIndexes(FIRST_DAY_ROW, 1, 2, 1);
  days.numberFormat = [[DATE], [DATE]];
  queuePlacing(days, { horizontal: "Left" });
}

function agencyTable({ agencies }: Review, colours: readonly AgencyColours[]): Unnamed {
  return {
    at: { row: ROW, column: 3 },
    headings: ["Agency", "Code", "Other names", "Tint", "Text colour"],
    formats: [TEXT, TEXT, TEXT, TEXT, TEXT],
    rows: agencies.map(({ name, code, aliases }) => {
      const own = colours.find(({ agency }) => agency === name);
      return [name, code ?? "", joined(aliases), own?.fill ?? "", own?.text ?? ""];
    }),
  };
}

/** Each agency's row shows its own colours, so that the list doubles as a legend. Nothing is sent yet. */
export function queueAgencyColours(
  table: Excel.Table,
  rowOf: ReadonlyMap<string, number>,
  colours: readonly AgencyColours[],
): void {
  for (const { agency, fill, text } of colours) {
    const row = rowOf.get(agency);
    if (row !== undefined) queueTint(table.getDataBodyRange().getRow(row), { fill, text });
  }
}

function peopleTable({ people }: Review): Unnamed {
  return {
    at: { row: ROW, column: 9 },
    headings: ["Identifier", "Role", "Born", "Names"],
    formats: [TEXT, TEXT, DATE, TEXT],
    rows: people.map(({ identifier, role, born, names }) => [identifier, role, dayCell(born), joined(names)]),
  };
}

function abbreviationTable({ abbreviations }: Review): Unnamed {
  return {
    at: { row: ROW, column: 14 },
    headings: ["Abbreviation", "Meaning"],
    formats: [TEXT, TEXT],
    rows: Object.entries(abbreviations),
  };
}

/** The table of the returns, which the add-in alone writes. */
export function returnsTable(name: string, returns: readonly ReturnRecord[]): SmallTable {
  return {
    name,
    headings: RETURN_HEADINGS,
    formats: RETURN_HEADINGS.map(() => TEXT),
    rows: returns.map(returnRow),
  };
}

/** The first column of each stretch, from 0, with the widths of its columns in points. */
const WIDTHS: readonly [from: number, widths: readonly number[]][] = [
  [0, [110, 110]],
  [3, [150]],
  [5, [220, 70, 70]],
  [9, [110, 110, 75, 220]],
  [15, [220]],
  [17, [150, 150, 150, 150, 110, 110, 110, 75, 75, 220]],
  [28, [150]],
];

/** The title, widths and print of a new Review sheet. Nothing is sent yet. */
export function queueReviewLook(sheet: Excel.Worksheet, reference: string): void {
  WIDTHS.forEach(([from, widths]) => queueWidths(sheet, widths, from));
  queueSheetLook(sheet, {
    title: "Review",
    notes: [{ text: "What the add-in knows of this review. Edit it here; it is read before each merge." }],
    gridlines: true,
    print: { orientation: "Landscape", paper: "A3", name: "Review", reference },
  });
}
