import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Grid } from "../../../src/chronology/sheet/grid";
import { tidyChanges, type TidyChange } from "../../../src/chronology/tidy/tidyChanges";
import { emptyReview } from "../../../src/review/review";
import { gridsOf } from "../sheet/gridFromXlsx";
import { gridOf, type TestCell, type TestSheet } from "../sheet/gridOf";

const TODAY = "2026-11-21";
const HEADING = ["Date", "Time", "Source of information", "What happened", "Action"];
const never = (): boolean => false;

function tidy(rows: readonly (readonly TestCell[])[], about: TestSheet = {}): TidyChange[] {
  return tidyChanges(gridOf([HEADING, ...rows], about), emptyReview(), TODAY, never);
}

/** What would change, as "address: from → to". */
function said(changes: readonly TidyChange[]): string[] {
  return changes.map(({ address, from, to }) => `${address}: ${from} → ${to}`);
}

const OTHER: TestCell[] = [{ day: "2021-05-01" }, null, "Log 9", "Officers attended the home.", "None taken"];

describe("rows that are one entry broken up", () => {
  it("are joined in the first of them, each text below what is there", () => {
    const rows = [
      [{ day: "2021-03-12" }, null, "Log 1", "Mother rang and said that she", "Call logged."],
      [null, null, null, "had not slept.", "Passed to the duty officer."],
      OTHER,
    ];
    expect(said(tidy(rows))).toEqual([
      "D2: Mother rang and said that she → Mother rang and said that she\nhad not slept.",
      "E2: Call logged. → Call logged.\nPassed to the duty officer.",
      "D3: had not slept. → ",
      "E3: Passed to the duty officer. → ",
    ]);
  });

  it.each<[string, TestCell[]]>([
    ["a time of its own", [null, "14:00", null, "she rang again.", null]],
    ["an error in it", [null, null, null, "she rang again.", { error: "#REF!" }]],
    ["a number where words go on", [null, null, null, "she rang again.", 12]],
  ])("stay apart where a row has %s", (_, row) => {
    const rows = [[{ day: "2021-03-12" }, null, "Log 1", "Mother rang.", "Call logged."], row, OTHER];
    expect(tidy(rows).filter(({ kind }) => kind === "joined")).toEqual([]);
  });

  it("stay as they are where merged cells show that they belong together", () => {
    const rows = [
      [{ day: "2021-03-12" }, null, "Log 1", "Mother rang and said that she", "Call logged."],
      [null, null, null, "had not slept.", null],
      OTHER,
    ];
    expect(tidy(rows, { merges: ["A2:A3"] })).toEqual([]);
  });

  it("stay apart where one of their cells has a formula", () => {
    const rows = [
      [{ day: "2021-03-12" }, null, "Log 1", "Mother rang and said that she", "Call logged."],
      [null, null, null, "had not slept.", null],
      OTHER,
    ];
    const grid = gridOf([HEADING, ...rows]);
    const isFormula = (row: number, column: number): boolean => row === 2 && column === 4;
    expect(tidyChanges(grid, emptyReview(), TODAY, isFormula)).toEqual([]);
  });
});

describe("a date written as text", () => {
  function dateChange(text: TestCell): string | undefined {
    const rows = [[text, null, "Log 1", "Mother rang the duty desk.", "None taken"], OTHER];
    return tidy(rows).find(({ kind }) => kind === "date")?.to;
  }

  it.each([
    ["12/03/2021", "12/03/2021"],
    ["12.03.21", "12/03/2021"],
    [" 12-Mar-21\u00a0", "12/03/2021"],
    ["12th March 2021", "12/03/2021"],
    ["Friday 12 March 2021", "12/03/2021"],
    ["2021-03-12", "12/03/2021"],
    [44267, "12/03/2021"],
  ])("%j becomes the day %s", (from, to) => {
    expect(dateChange(from)).toBe(to);
  });

  it.each([
    "March 2021",
    "2021",
    "c. 12/03/2021",
    "?12 March 2021",
    "12/03/2021 14:30",
    "12 March 2021 (second visit)",
    "12/03/2021*",
    "Christmas Day 2020",
    "Monday 12 March 2021",
    "31/02/2021",
    "03/25/2021",
    "12/03/2021 - 15/03/2021",
    "w/c 12/03/2021",
    "12 March",
    "12/03/2031",
    "not known",
  ])("%j stays as it was written", (text) => {
    expect(dateChange(text)).toBeUndefined();
  });

  it("takes the year of a heading row above", () => {
    const rows: TestCell[][] = [
      ["2021", null, null, null, null],
      ["12 March", null, "Log 1", "Mother rang the duty desk.", "None taken"],
      ["1 May", null, "Log 2", "Officers attended the home.", "None taken"],
    ];
    expect(said(tidy(rows, { merges: ["A2:E2"] }))).toEqual([
      "A3: 12 March → 12/03/2021",
      "A4: 1 May → 01/05/2021",
    ]);
  });

  it("becomes a date in the column of end dates too", () => {
    const rows: TestCell[][] = [
      ["Date", "End date", "Source of information", "What happened", "Action"],
      [{ day: "2021-03-12" }, "15.3.21", "Log 1", "Child R was in hospital.", "None taken"],
      [{ day: "2021-05-01" }, null, "Log 9", "Officers attended the home.", "None taken"],
    ];
    expect(said(tidyChanges(gridOf(rows), emptyReview(), TODAY, never))).toEqual([
      "B2: 15.3.21 → 15/03/2021",
    ]);
  });
});

describe("a sheet in shape", () => {
  it("has nothing to change", () => {
    expect(tidy([OTHER])).toEqual([]);
  });

  it("has no change in its titles, headings and totals", () => {
    const rows: TestCell[][] = [["  Agency:  ", "Police "], HEADING, OTHER, ["Total: 1  "]];
    expect(tidyChanges(gridOf(rows), emptyReview(), TODAY, never)).toEqual([]);
  });
});

function after(grid: Grid, changes: readonly TidyChange[]): Grid {
  const cells = grid.cells.map((row) => [...row]);
  for (const { row, column, write, to } of changes) {
    const own = cells[row - grid.firstRow];
    if (own === undefined) continue;
    own[column - grid.firstColumn] =
      write === ""
        ? { value: null, text: "", kind: "empty", isDate: false }
        : {
            value: write,
            text: to,
            kind: typeof write === "number" ? "number" : "text",
            isDate: typeof write === "number",
          };
  }
  return { ...grid, cells };
}

function meaning(grid: Grid): unknown[] {
  const sheets = readReturns([grid], emptyReview(), TODAY).sheets;
  const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();
  return sheets.flatMap(({ entries }) =>
    entries.map(({ row, date, time, texts, others }) => [
      row,
      date.read.start,
      date.read.end,
      date.read.approximate,
      time,
      Object.values(texts).map(squeezed),
      others.map(({ heading, text }) => [heading, squeezed(text)]),
    ]),
  );
}

describe.each([
  "police.xlsx",
  "childrens-social-care.xlsx",
  "health-0-19.xlsx",
  "primary-school.csv",
  "gp-practice.xlsx",
  "housing.xlsx",
])("%s after Tidy paste", (file) => {
  let grids: Grid[];

  beforeAll(async () => {
    grids = await gridsOf(file);
  });

  it("is read as the same entries, with the same dates and words", () => {
    for (const grid of grids) {
      const changes = tidyChanges(grid, emptyReview(), TODAY, never);
      expect(meaning(after(grid, changes))).toEqual(meaning(grid));
    }
  });

  it("has nothing left to change", () => {
    for (const grid of grids) {
      const tidied = after(grid, tidyChanges(grid, emptyReview(), TODAY, never));
      expect(tidyChanges(tidied, emptyReview(), TODAY, never)).toEqual([]);
    }
  });
});
