import { addDays } from "../../src/calendar/isoDate";
import type { FileGiven } from "../../src/jobs/shared/fileGiven";
import { newFile } from "../../src/workbook/newFile/newFile";
import type { NewCell, NewSheet } from "../../src/workbook/newFile/sheetPart";

export const AGENCIES = [
  "Police",
  "Children's Social Care",
  "Health 0-19",
  "Primary School",
  "GP Practice",
  "Housing",
];

/** What one agency's days are full of, in the order of the agencies. */
const ROUTINE = [
  ["Intelligence", "Officers on patrol spoke with neighbours about parked cars and litter in the close."],
  ["Case note", "Case file brought up to date after supervision; the plan of work stays as it is."],
  [
    "Clinic",
    "Weight and height taken at the clinic, immunisations are up to date, feeding was talked about.",
  ],
  ["Attendance", "Late for registration in the morning; reading book and lunch were brought along."],
  ["Consultation", "Sore throat for three days, no fever. Advice given, to come back if it does not clear."],
  ["Repair", "Boiler serviced, tap in the kitchen mended. Rent account three weeks in arrears."],
] as const;

/** What one entry in ten tells of, and other agencies may tell of too. */
const SHARED = [
  ["Home visit", "Joint home visit with the health visitor. Mother and both children seen, kitchen clean."],
  ["Strategy discussion", "Strategy discussion. Police, health visitor and school took part."],
  [
    "Domestic abuse incident",
    "Neighbour reported shouting at the home address. MP1 had been drinking and left.",
  ],
  ["Referral", "Referral made to MASH by online form: Child R hungry on most days."],
] as const;

/** One entry of a return: the day in ISO form, the kind and what happened. */
export interface ReturnRow {
  day: string;
  kind: string;
  event: string;
}

/** The entries of one agency over ten years, in order. @param agency its number from 0; each has entries of its own */
export function rowsOfAgency(agency: number, entries: number): ReturnRow[] {
  return Array.from({ length: entries }, (_, index) => {
    const shared = index % 10 === 5 ? SHARED[Math.floor(index / 10) % SHARED.length] : undefined;
    const [kind, event] = shared ?? ROUTINE[agency % ROUTINE.length] ?? ROUTINE[0];
    const day = addDays("2012-01-01", Math.floor((index / entries) * 3650));
    return { day, kind, event: `${event} Note ${agency * entries + index}.` };
  });
}

const HEADINGS = [
  "Date",
  "Time",
  "Source of information",
  "Person(s)",
  "Event type",
  "What happened",
  "Action taken",
  "Practitioner",
];

function cellsOf({ day, kind, event }: ReturnRow, index: number): string[] {
  const time = `${String(8 + (index % 10)).padStart(2, "0")}:15`;
  const date = day.split("-").reverse().join("/");
  return [date, time, "Case file", "Child R; Mother", kind, event, "None taken", "Practitioner"];
}

/** The return as the agency's file. */
export function fileOf(agency: string, rows: readonly ReturnRow[]): FileGiven {
  const lines = rows.map((row, index) =>
    cellsOf(row, index)
      .map((cell) => (cell === row.event ? `"${cell}"` : cell))
      .join(","),
  );
  return {
    name: `${agency}.csv`,
    bytes: new TextEncoder().encode([HEADINGS.join(","), ...lines].join("\r\n")),
  };
}

/** The same as a workbook. */
export function workbookOf(agency: string, rows: readonly ReturnRow[]): FileGiven {
  const heading = HEADINGS.map((value): NewCell => ({ value, style: "heading" }));
  const lines = rows.map((row, index) =>
    cellsOf(row, index).map((value): NewCell => ({ value, style: "text" })),
  );
  const print = { reference: "", name: "Chronology", marking: "" };
  const sheet: NewSheet = {
    name: "Chronology",
    rows: [heading, ...lines],
    headingRow: 0,
    paper: "A4",
    print,
  };
  return { name: `${agency}.xlsx`, bytes: newFile([sheet]) };
}
