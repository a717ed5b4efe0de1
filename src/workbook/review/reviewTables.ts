import { britishDay } from "../../calendar/britishDay";
import type { Review } from "../../review/review";
import { NATION_NAMES, procedureInWords } from "../../review/recordWords";
import { DATE, TEXT } from "../gateway/numberFormats";
import type { OwnNames } from "../gateway/ownNames";
import { queuePlacing, queueTint } from "../look/cells";
import type { AgencyColours } from "./agencyColours";
import type { MergedTable, WantedTable } from "./mergeTables";
import { dayCell, holidaysCell, joined, keptText } from "./reviewCells";
import { REVIEW_ITEMS } from "./reviewItems";
import type { SectionKey } from "./reviewLayout";

/** The tables of the Review sheet that people edit, in the order of the sheet. */
export const EDITED = [
  "record",
  "agencies",
  "people",
  "linesOfEnquiry",
  "abbreviations",
] as const satisfies readonly SectionKey[];
type Edited = (typeof EDITED)[number];

/** What the tables that people edit should hold. */
export function reviewTables(
  review: Review,
  colours: readonly AgencyColours[],
  { tables }: OwnNames,
): Record<Edited, WantedTable> {
  return {
    record: { name: tables.record, ...recordTable(review) },
    agencies: { name: tables.agencies, ...agencyTable(review, colours) },
    people: { name: tables.people, ...peopleTable(review) },
    linesOfEnquiry: { name: tables.linesOfEnquiry, ...lineTable(review) },
    abbreviations: { name: tables.abbreviations, ...abbreviationTable(review) },
  };
}

type Unnamed = Omit<WantedTable, "name">;

/** A count in a list; a dash for none. */
const COUNT = "0;;–";

/** For what a person adds. */
const SPARE_ROWS = 1;

function recordTable(review: Review): Unnamed {
  const { reference, procedure, nation, period, agreed, publication, holidays } = review;
  const shown = (day: string | null | undefined): string => keptText(day ? britishDay(day) : null);
  const spare = Array.from({ length: SPARE_ROWS }, () => ["", "", ""]);
  return {
    growsByRowsOfSheet: true,
    headings: RECORD_HEADINGS,
    formats: [TEXT, "General", TEXT],
    rows: [
      [REVIEW_ITEMS.reference, keptText(reference), "On every sheet, and on each printed page"],
      [REVIEW_ITEMS.procedure, keptText(procedureInWords(procedure ?? "")), "A timetable follows it"],
      [REVIEW_ITEMS.nation, NATION_NAMES[nation], "Its bank holidays are left out of working days"],
      [REVIEW_ITEMS.from, shown(period?.from), "Entries outside the period raise a query"],
      [REVIEW_ITEMS.to, shown(period?.to), ""],
      [REVIEW_ITEMS.agreed, dayCell(agreed), "A target of “3 months” counts from it"],
      [REVIEW_ITEMS.publication, dayCell(publication), "A target counted from publication follows it"],
      [REVIEW_ITEMS.holidays, holidaysCell(holidays), "A day and a name; the next after a semicolon"],
      ...spare,
    ],
  };
}

export const RECORD_HEADINGS = ["Item", "Value", "What it is for"] as const;

/** Target dates count from the last two days of the record, so they are real dates. Nothing is sent yet. */
export function queueDayFormats(table: Excel.Table, { rowOf }: MergedTable): void {
  for (const item of [REVIEW_ITEMS.agreed, REVIEW_ITEMS.publication]) {
    const row = rowOf.get(item);
    if (row === undefined) continue;
    const day = table.getDataBodyRange().getCell(row, 1);
    day.numberFormat = [[DATE]];
    queuePlacing(day, { horizontal: "Left" });
  }
}

function agencyTable({ agencies }: Review, colours: readonly AgencyColours[]): Unnamed {
  return {
    headings: ["Agency", "Code", "Entries", "Other names", "Tint", "Text colour"],
    formats: [TEXT, TEXT, "General", TEXT, TEXT, TEXT],
    rows: agencies.map(({ name, code, aliases }) => {
      const own = colours.find(({ agency }) => agency === name);
      return [name, code ?? "", "", joined(aliases), own?.fill ?? "", own?.text ?? ""];
    }),
  };
}

/** Each agency's code stands on its colour, so that the list doubles as a legend. Nothing is sent yet. */
export function queueAgencyColours(
  table: Excel.Table,
  { rowOf, headings }: MergedTable,
  colours: readonly AgencyColours[],
): void {
  const code = Math.max(0, headings.indexOf("Code"));
  for (const { agency, fill, text } of colours) {
    const row = rowOf.get(agency);
    if (row !== undefined) queueTint(table.getDataBodyRange().getCell(row, code), { fill, text, bold: true });
  }
}

function peopleTable({ people }: Review): Unnamed {
  return {
    headings: ["Identifier", "Role", "Born", "Names"],
    formats: [TEXT, TEXT, DATE, TEXT],
    rows: people.map(({ identifier, role, born, names }) => [identifier, role, dayCell(born), joined(names)]),
  };
}

/** As wide as the tables below it (reviewLayout.ts). */
export const LINE_HEADINGS = ["Line of enquiry", "Entries", "Actions", "What it asks"] as const;
export const LINE_FORMATS = [TEXT, COUNT, COUNT, TEXT] as const;

function lineTable({ linesOfEnquiry }: Pick<Review, "linesOfEnquiry">): Unnamed {
  return {
    headings: LINE_HEADINGS,
    formats: LINE_FORMATS,
    rows: linesOfEnquiry.map((line) => [line, "", "", ""]),
  };
}

function abbreviationTable({ abbreviations }: Review): Unnamed {
  return {
    headings: ["Abbreviation", "Meaning"],
    formats: [TEXT, TEXT],
    rows: Object.entries(abbreviations),
  };
}
