import { readReturns } from "../../../src/chronology/returns/readReturns";
import { parseReview } from "../../../src/review/review";
import { gridOf, type TestCell, type TestSheet } from "../sheet/gridOf";

const REVIEW = parseReview(
  '{"agencies":[{"name":"Northshire Police","aliases":["NP"]},{"name":"Hollow Lane Academy","code":"HLA"}]}',
);

type Rows = readonly (readonly TestCell[])[];

function read(rows: Rows, about: TestSheet = {}) {
  return readReturns([gridOf(rows, { file: "combined.xlsx", ...about })], REVIEW, "2026-11-21").sheets;
}

/** "row day what happened" of each entry, by agency. */
function entriesOf(rows: Rows, about?: TestSheet): Record<string, string[]> {
  return Object.fromEntries(
    read(rows, about).map(({ agency, entries }) => [
      agency,
      entries.map(({ row, date, texts }) =>
        `${String(row)} ${date.read.start ?? "undated"} ${texts.event}`.trim(),
      ),
    ]),
  );
}

const CALLED = "Called to the address.";
const SEEN = "Seen by the nurse.";
const FIRST = ["12/03/2019", CALLED, SEEN];
const SECOND = ["14/03/2019", null, "Not brought to clinic."];
const POLICE_AND_HEALTH = {
  Police: [`2 2019-03-12 ${CALLED}`],
  Health: [`2 2019-03-12 ${SEEN}`, "3 2019-03-14 Not brought to clinic."],
};

const TAKEN: readonly (readonly [what: string, headings: readonly string[], agencies: readonly string[]])[] =
  [
    ["ordinary names", ["Date", "Police", "Health"], ["Police", "Health"]],
    ["in brackets", ["Date", "(Police)", "(Health)"], ["Police", "Health"]],
    ["with “involvement”", ["Date", "Police involvement", "Health involvement"], ["Police", "Health"]],
    ["with “events”", ["Date of event", "Police events", "Events – Health"], ["Police", "Health"]],
    ["after “Agency:”", ["Date", "Agency: Police", "Agency: Health"], ["Police", "Health"]],
    ["with a team in brackets", ["Date", "Police (CAIU)", "GP (surgery)"], ["Police", "GP"]],
    [
      "names and codes that the review lists",
      ["Date", "NP", "HLA"],
      ["Northshire Police", "Hollow Lane Academy"],
    ],
    ["one listed, one not", ["Date", "Northshire Police", "CSC"], ["Northshire Police", "CSC"]],
    [
      "services of the council",
      ["Date", "Children's Services", "Early Help"],
      ["Children's Services", "Early Help"],
    ],
  ];

const NOT_TAKEN: readonly (readonly [what: string, rows: Rows])[] = [
  [
    "a column of events beside them",
    [
      ["Date", "Event", "Police", "Health"],
      ["12/03/2019", "Seen.", ...FIRST.slice(1)],
    ],
  ],
  [
    "an Agency column beside them",
    [
      ["Date", "Agency", "Police", "Health"],
      ["12/03/2019", "GP", ...FIRST.slice(1)],
    ],
  ],
  ["only one of them", [["Date", "Police", "What was found"], FIRST]],
  [
    "numbers of records",
    [
      ["Date", "Police ref", "Health ref", "Details"],
      ["12/03/2019", "A1", "B2", CALLED],
    ],
  ],
  [
    "who was told",
    [
      ["Date", "Police informed", "School informed", "Details"],
      ["12/03/2019", "Y", "N", CALLED],
    ],
  ],
  [
    "schools attended",
    [
      ["Date", "School attended", "Nursery attended", "Details"],
      ["12/03/2019", "A", "B", CALLED],
    ],
  ],
  [
    "ticks",
    [
      ["Date", "Police", "Health"],
      ["12/03/2019", "Yes", "No"],
      ["13/03/2019", "Yes", "Yes"],
    ],
  ],
  [
    "names of who came",
    [
      ["Date", "Police", "Health"],
      ["12/03/2019", "A. Quell", "B. Orde"],
      ["13/03/2019", "A. Quell", "None"],
    ],
  ],
  [
    "days",
    [
      ["Date", "Police", "Health"],
      ["12/03/2019", "13/03/2019", "14/03/2019"],
    ],
  ],
  [
    "no date",
    [
      ["Name", "Police", "Health"],
      ["Child R", CALLED, SEEN],
    ],
  ],
];

describe("a column for each agency", () => {
  it.each(TAKEN)("gives each filled cell to the agency at its head: %s", (_what, headings, [one, other]) => {
    expect(entriesOf([headings, FIRST, SECOND])).toEqual({
      [one ?? ""]: POLICE_AND_HEALTH.Police,
      [other ?? ""]: POLICE_AND_HEALTH.Health,
    });
  });

  it.each(NOT_TAKEN)("is not seen in %s", (_what, rows) => {
    expect(read(rows).flatMap(({ columns }) => columns.filter(({ ofAgency }) => ofAgency))).toEqual([]);
    expect(read(rows)).toHaveLength(1);
  });

  it("the other columns are said of every agency in the row", () => {
    const sheets = read([
      ["Date", "Time", "Police", "Health", "Comment"],
      ["12/03/2019", "14:30", CALLED, SEEN, "Both on one day."],
    ]);
    expect(sheets.flatMap(({ entries }) => entries).map(({ time, texts }) => [time, texts.comment])).toEqual([
      ["14:30", "Both on one day."],
      ["14:30", "Both on one day."],
    ]);
    expect(sheets.map(({ columns }) => columns.map(({ key }) => key))).toEqual([
      ["Date", "Time", "Police", "Comment"],
      ["Date", "Time", "Health", "Comment"],
    ]);
  });

  it("“same day” is the day of the row above, whoever filled it", () => {
    expect(
      entriesOf([["Date", "Police", "Health"], ["12/03/2019", CALLED], ["Same day", null, SEEN], SECOND]),
    ).toEqual({
      Police: [`2 2019-03-12 ${CALLED}`],
      Health: [`3 2019-03-12 ${SEEN}`, "4 2019-03-14 Not brought to clinic."],
    });
  });

  it("a day that is merged down goes for the agencies of all its rows", () => {
    const rows = [["Date", "Police", "Health"], ["12/03/2019", CALLED], [null, null, SEEN], SECOND];
    const sheets = read(rows, { merges: ["A2:A3"] });
    expect(sheets.map(({ agency, entries }) => [agency, entries.map(({ texts }) => texts.event)])).toEqual([
      ["Police", [CALLED]],
      ["Health", [SEEN, "Not brought to clinic."]],
    ]);
  });

  it("stands under a heading over all of them", () => {
    const rows = [["Date", "Agency involvement"], [null, "Police", "Health"], FIRST, SECOND];
    const sheets = read(rows, { merges: ["A1:A2", "B1:C1"] });
    expect(sheets.map(({ agency, entries }) => [agency, entries.length])).toEqual([
      ["Police", 1],
      ["Health", 2],
    ]);
  });

  it("a row in which no agency has a word stays one entry", () => {
    const rows = [
      ["Date", "Police", "Health", "Comment"],
      FIRST,
      ["13/03/2019", null, null, "Nothing held."],
      SECOND,
    ];
    const comments = read(rows).flatMap(({ entries }) =>
      entries.map(({ row, texts }) => [row, texts.comment]),
    );
    expect(comments.filter(([, comment]) => comment !== "")).toEqual([[3, "Nothing held."]]);
  });

  it("each entry says in which column it stands", () => {
    const [first] = read([["Date", "Police", "Health"], FIRST, SECOND]);
    expect(
      first?.entries[0]?.queries
        .filter(({ rule }) => rule === "several-agencies")
        .map(({ message }) => message),
    ).toEqual(["This entry was taken for one of Police: it stands in the column “Police”."]);
  });

  it("accounts for every filled cell and, once, for every row", () => {
    const rows: Rows = [
      ["Combined chronology"],
      ["Date", "Time", "Police", "Health", "Education", "Comment"],
      ["12/03/2019", "10:00", CALLED, SEEN, "Absent.", "One."],
      [null, null, "Left at noon.", null, "Home visit in vain."],
      ["Author's note: ", null, "the log is lost."],
      ["13/03/2019", null, null, "Weighed and measured.", null, null],
      ["14/03/2019", null, null, null, null, "No agency saw the child."],
      ["15/03/2019", "pm", CALLED, null, "In school all day.", "Two."],
    ];
    const sheets = read(rows);
    const told = sheets.flatMap(({ entries }) =>
      entries.flatMap(({ cells }) => cells.map(({ row, column }) => `${String(row)}:${String(column)}`)),
    );
    const filled = rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        row > 1 && cell !== null ? [`${String(row + 1)}:${String(column + 1)}`] : [],
      ),
    );
    expect(filled.filter((place) => !told.includes(place))).toEqual([]);
    expect(sheets.flatMap(({ uses }) => uses.map(({ row }) => row)).sort((a, b) => a - b)).toEqual(
      rows.map((_, index) => index + 1),
    );
  });
});
