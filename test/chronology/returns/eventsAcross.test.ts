import type { ReadSheet } from "../../../src/chronology/entry/readSheet";
import { placeQuerySteps } from "../../../src/chronology/queries/queryPlaces";
import { atOnce } from "../../../src/chronology/inSteps";
import { cellAddress } from "../../../src/cells/address";
import { gridOf, type TestCell } from "../sheet/gridOf";
import { read, readOne } from "./readOwn";

const VISIT = "Home visit by two workers; the flat was cold.";
const CALL = "Telephone call from the grandmother, who was worried.";
const SEEN = "Mother was seen at the clinic with the baby.";

/** "2: 2019-03-12 Home visit …": the column of each entry, its date and what happened. */
function inShort({ entries }: ReadSheet): string[] {
  return entries.map(
    ({ across, date, texts }) => `${String(across)}: ${date.read.start ?? "none"} ${texts.event}`,
  );
}

const EXPECTED = [`2: 2019-03-12 ${VISIT}`, `3: 2019-03-14 ${CALL}`, `4: 2019-03-20 ${SEEN}`];

const CASES: readonly (readonly [what: string, rows: readonly (readonly TestCell[])[]])[] = [
  [
    "a title, and an action",
    [
      ["Agency:", "Northmarsh Health"],
      [],
      ["Date", "12/03/2019", { day: "2019-03-14" }, "20 March 2019"],
      ["What happened", VISIT, CALL, SEEN],
      ["Action taken", "None taken", "", "Weighed"],
    ],
  ],
  [
    "a number and a source above the date, and an end date",
    [
      ["No.", 1, 2, 3],
      ["Source", "File", "File", "Letter"],
      ["Date of event", "12/03/2019", "14/03/2019", "20/03/2019"],
      ["End date", "", "15/03/2019", "21/03/2019"],
      ["Event", VISIT, CALL, SEEN],
    ],
  ],
];

describe("events that run across", () => {
  it.each(CASES)("are read, an event a column: %s", (_what, rows) => {
    const sheet = readOne(gridOf(rows));
    expect(inShort(sheet)).toEqual(EXPECTED);
    expect(sheet.remark).toMatch(/run across/);
  });

  it("are read in stretches, one below the other, and a note below is shown", () => {
    const rows = [
      ["Date", "12/03/2019", "14/03/2019"],
      ["Event", VISIT, CALL],
      [],
      ["Date", "20/03/2019", "21/03/2019"],
      ["Event", SEEN, "Case closed after a joint meeting."],
      [],
      ["Compiled by A. Quell"],
    ];
    const sheet = readOne(gridOf(rows));
    expect(sheet.entries.map(({ row, across }) => [row, across])).toEqual([
      [1, 2],
      [1, 3],
      [4, 2],
      [4, 3],
    ]);
    expect(sheet.uses.map(({ row, use }) => `${String(row)} ${use}`)).toEqual([
      "1 entry",
      "2 partOfEntry",
      "4 entry",
      "5 partOfEntry",
      "7 setAside",
    ]);
  });

  it("have each query at its own cell", () => {
    const rows = [
      ["Agency: Health"],
      ["Date", "12/03/2019", "31/02/2019", "20/03/2019"],
      ["Source", "File", "File", ""],
      ["What happened", VISIT, CALL, VISIT],
      ["Action taken", "", "None taken", "None taken"],
    ];
    const sheets = read(gridOf(rows));
    const placed = atOnce(placeQuerySteps({ sheets, withoutChronology: [] }));
    expect(placed.map(({ query, cell }) => `${query.rule} ${cellAddress(cell)}`)).toEqual(
      expect.arrayContaining(["date-impossible C2", "action-missing B5", "source-missing D3"]),
    );
    for (const { query, cell } of placed) expect(query.row).toBe(cell.row);
  });

  it("say in which column the same event stands", () => {
    const rows = [
      ["Date", "12/03/2019", "12/03/2019", "20/03/2019"],
      ["What happened", VISIT, VISIT, SEEN],
      ["Action taken", "None taken", "None taken", "None taken"],
    ];
    const queries = readOne(gridOf(rows)).entries.flatMap((entry) => entry.queries);
    expect(queries.find(({ rule }) => rule === "repeated-entry")?.message).toMatch(/column B\b/);
  });

  it("are told with their words where a column is taken for no event", () => {
    const rows = [
      ["Date", "12/03/2019", "14/03/2019", ""],
      ["Event", VISIT, CALL, "Total: 2"],
    ];
    expect(readOne(gridOf(rows)).remark).toMatch(/Column D .+“Total: 2”/);
  });

  it("are not seen where rows are events", () => {
    const sheet = readOne(
      gridOf([
        ["Date", "Event", "Action"],
        ["12/03/2019", VISIT, "None taken"],
        ["14/03/2019", CALL, "None taken"],
      ]),
    );
    expect(sheet.entries.map(({ row, across }) => [row, across])).toEqual([
      [2, undefined],
      [3, undefined],
    ]);
  });
});
