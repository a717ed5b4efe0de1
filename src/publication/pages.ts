import { britishDay } from "../calendar/britishDay";
import type { IsoDate } from "../calendar/isoDate";
import { LEFT_OUT, LEFT_OUT_FOR_MONTHS, type CopySheet, type PublicationCopy } from "./makeCopy";

/** A line of the pages that the copy gets beside its sheets. */
export interface PageLine {
  kind: "title" | "section" | "text" | "heading" | "row";
  cells: readonly (string | number)[];
}

const KINDS: [what: PublicationCopy["replaced"][number]["what"], words: string][] = [
  ["name", "Names replaced by identifiers"],
  ["initials", "Initials of people replaced"],
  ["date of birth", "Dates of birth turned into ages or taken out"],
  ["exact age", "Ages in months, weeks and days made whole years"],
  ["NHS number", "NHS numbers taken out"],
  ["phone", "Telephone numbers taken out"],
  ["e-mail", "E-mail addresses taken out"],
  ["postcode", "Postcodes taken out"],
  ["address", "Addresses taken out"],
  ["vehicle registration", "Vehicle registrations taken out"],
  ["case number", "Case, crime and record numbers taken out"],
  ["personal number", "Personal and officers' numbers taken out"],
  ["web address", "Web addresses and user names taken out"],
  ["decided", "Other words that a person decided to take out"],
];

const LISTS_NOBODY =
  "The Review sheet lists nobody's names, so no name was replaced: enter the people and the names they go by, unless nobody is named.";

/** What a person must know of a copy besides what is doubtful: that no name could be found, that hidden and withdrawn rows are not in it. */
export function warningsOf(copy: PublicationCopy): string[] {
  const hidden = copy.sheets.flatMap(({ source, hidden: { rows } }) =>
    rows === 0
      ? []
      : [
          `${rows} hidden or filtered ${rows === 1 ? "row" : "rows"} of the sheet "${source}" ${rows === 1 ? "is" : "are"} left out: show them first, if they belong in the copy.`,
        ],
  );
  const withdrawn = copy.sheets.flatMap((sheet) => withdrawnFrom(sheet, sheet.source));
  return [...(copy.listsNobody ? [LISTS_NOBODY] : []), ...hidden, ...withdrawn];
}

/** How many rows of a sheet were left out because their agency withdrew them, in a sentence; nothing where there are none. */
function withdrawnFrom({ withdrawn }: CopySheet, name: string): string[] {
  const what = withdrawn === 1 ? "row that its agency withdrew is" : "rows that their agencies withdrew are";
  return withdrawn === 0 ? [] : [`${withdrawn} ${what} left out of the sheet "${name}".`];
}

/** What is still open: nobody has decided it. */
export function openDoubts({ doubts }: PublicationCopy): PublicationCopy["doubts"] {
  return doubts.filter(({ decision }) => decision === null);
}

/** How often each kind was replaced or taken out, in words. */
export function countsOf({ replaced }: PublicationCopy): { words: string; times: number }[] {
  return KINDS.map(([what, words]) => ({
    words,
    times: replaced.filter((each) => each.what === what).length,
  }));
}

/** The first page: what was done. It names nobody and nothing that was taken out. */
export function firstPage(copy: PublicationCopy, reference: string, today: IsoDate): PageLine[] {
  const open = openDoubts(copy).length;
  const left = copy.doubts.length - open;
  return [
    { kind: "title", cells: [reference === "" ? "Publication copy" : `Publication copy – ${reference}`] },
    line(
      `Made on ${britishDay(today)} from the cells of the review that were not hidden, and of nothing else.`,
    ),
    line(
      open > 0
        ? `NOT READY: ${open} ${open === 1 ? "place is" : "places are"} still to be decided. Their cells are yellow, and they are listed on the last sheet.`
        : "Nothing is left to decide. Read it through once more before it is published.",
    ),
    ...(copy.listsNobody ? [line(LISTS_NOBODY)] : []),
    { kind: "section", cells: ["What was done"] },
    { kind: "heading", cells: ["What", "How often"] },
    ...countsOf(copy).map(({ words, times }): PageLine => ({ kind: "row", cells: [words, times] })),
    ...(left > 0
      ? [
          {
            kind: "row",
            cells: ["Names of places, words and people that a person decided to leave", left],
          } as const,
        ]
      : []),
    { kind: "row", cells: ["Exact dates", copy.months ? "turned into month and year" : "left as they are"] },
    { kind: "section", cells: ["What is in it"] },
    { kind: "heading", cells: ["Sheet", "Rows", "Left out because hidden"] },
    ...copy.sheets.map(({ name, rows, hidden }): PageLine => ({
      kind: "row",
      cells: [name, rows.length, `${hidden.rows} rows, ${hidden.columns} columns`],
    })),
    ...copy.sheets.flatMap((sheet) => withdrawnFrom(sheet, sheet.name)).map(line),
    line(`Columns that are about the returns are left out: ${LEFT_OUT.join(", ")}.`),
    ...(copy.months
      ? [line(`Columns that tell the day or the hour are left out: ${LEFT_OUT_FOR_MONTHS.join(", ")}.`)]
      : []),
  ];
}

/** The last page: the places that are still doubtful, by cell and never by their words (docs/domain.md section 10). */
export function lastPage(copy: PublicationCopy): PageLine[] {
  return [
    { kind: "title", cells: ["Still doubtful"] },
    line(
      "Do not publish while this sheet is here. Decide each of these in the review, and make the copy again.",
    ),
    line(
      "Cells are named as they are in the review. What is doubtful may be anybody's name, a place, or an ordinary word.",
    ),
    { kind: "heading", cells: ["Sheet", "Cell in the review", "What it may be"] },
    ...openDoubts(copy).map(({ sheet, cell, what }): PageLine => ({
      kind: "row",
      cells: [copy.sheets.find((each) => each.source === sheet)?.name ?? "", cell, what],
    })),
  ];
}

function line(text: string): PageLine {
  return { kind: "text", cells: [text] };
}
