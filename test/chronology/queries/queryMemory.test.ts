import { atOnce } from "../../../src/chronology/inSteps";
import { emptyReview } from "../../../src/review/review";
import { gridFromCsv } from "../../../src/chronology/returns/csv";
import {
  inQueryOrder,
  trackQuerySteps,
  type TrackedQuery,
} from "../../../src/chronology/queries/queryMemory";
import {
  keyFromText,
  placeQuerySteps,
  textOfKey,
  type PlacedQuery,
} from "../../../src/chronology/queries/queryPlaces";
import { readReturns } from "../../../src/chronology/returns/readReturns";

const TODAY = "2026-11-21";
const HEADING = "Date,Source of information,What happened,Action taken";
const ROWS = [
  "c. 12/04/2022,Log 2,Mother rang about a neighbour.,None taken",
  "14/06/2022,Log 4,Father was stopped for speeding.,",
  "14/06/2022,Log 5,Father was stopped for speeding once more.,",
];

function placed(rows: readonly string[]): PlacedQuery[] {
  const bytes = new TextEncoder().encode([HEADING, ...rows].join("\r\n"));
  return atOnce(placeQuerySteps(readReturns([gridFromCsv("police.csv", bytes)], emptyReview(), TODAY)));
}

function tracked(rows: readonly string[], earlier: readonly TrackedQuery[] = []): TrackedQuery[] {
  return atOnce(trackQuerySteps(placed(rows), () => "Police", earlier));
}

/** The queries with all of one rule dismissed, each with its row as the reason. */
function dismissed(rows: readonly string[], rule: string): TrackedQuery[] {
  return tracked(rows).map((query) =>
    query.rule === rule ? { ...query, state: "dismissed", reason: `Row ${String(query.row)}` } : query,
  );
}

function reasons(queries: readonly TrackedQuery[], rule: string): [number, string, boolean][] {
  return queries
    .filter((query) => query.rule === rule)
    .map(({ row, reason, cell }) => [row, reason, cell !== null]);
}

describe("what was said about a query", () => {
  const [first = "", second = "", third = ""] = ROWS;

  it.each([
    [
      "the same return",
      ROWS,
      [
        [3, "Row 3"],
        [4, "Row 4"],
      ],
    ],
    [
      "another order",
      [third, second, first],
      [
        [2, "Row 4"],
        [3, "Row 3"],
      ],
    ],
    [
      "new entries between",
      [first, "13/05/2022,Log 9,A new one.,Done", second, third],
      [
        [4, "Row 3"],
        [5, "Row 4"],
      ],
    ],
    [
      "another date for the entry",
      [first, second.replace("14/06/2022", "15/06/2022"), third],
      [
        [3, "Row 3"],
        [4, "Row 4"],
      ],
    ],
    [
      "other words for what happened",
      [first, second.replace("stopped", "halted"), third],
      [
        [3, "Row 3"],
        [4, "Row 4"],
      ],
    ],
  ])("is known again in %s", (_what, rows, expected) => {
    const again = tracked(rows, dismissed(ROWS, "action-missing"));
    expect(reasons(again, "action-missing").map(([row, reason]) => [row, reason])).toEqual(expected);
  });

  it("does not pass to another entry that lacks the same thing", () => {
    const other = ["01/02/2020,Log 8,Somebody else was seen elsewhere.,"];
    const again = tracked(other, dismissed([second], "action-missing"));
    expect(reasons(again, "action-missing")).toEqual([
      [2, "", true],
      [2, "Row 2", false],
    ]);
  });

  it("lapses when the words that it is about are others", () => {
    const again = tracked([first.replace("c. 12", "c. 13")], dismissed([first], "approximate-date"));
    expect(reasons(again, "approximate-date").map(([, reason, found]) => [reason, found])).toEqual([
      ["", true],
      ["Row 2", false],
    ]);
  });

  it("is kept, behind the others, when the query is no longer raised", () => {
    const again = inQueryOrder(tracked([second], dismissed([first, second], "approximate-date")));
    expect(again.at(-1)).toMatchObject({ rule: "approximate-date", state: "dismissed", cell: null });
  });

  it("is not needed of a query that nobody spoke of: it goes with its entry", () => {
    expect(tracked([second], tracked([first, second])).map(({ rule }) => rule)).toEqual(
      tracked([second]).map(({ rule }) => rule),
    );
  });

  it("opens again when what was fixed is back", () => {
    const fixed = tracked([first]).map((query): TrackedQuery => ({ ...query, state: "fixed" }));
    expect(tracked([first], fixed).every(({ state }) => state === "open")).toBe(true);
  });
});

describe("the key of a query", () => {
  it("is unlike that of every other, also of two rows that are the same to the letter", () => {
    const keys = placed([...ROWS, ...ROWS]).map(({ key }) => textOfKey(key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("reads back from a cell, and not from what a person made of it", () => {
    for (const { key } of placed(ROWS)) {
      expect(keyFromText(textOfKey(key))).toEqual(key);
    }
    expect(["", "action-missing", "=1+1", "a.b:c"].map(keyFromText)).toEqual([null, null, null, null]);
  });
});
