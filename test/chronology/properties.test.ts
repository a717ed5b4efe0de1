import fc from "fast-check";
import { integrate } from "../../src/chronology/integrated/integrate";
import { readReturns } from "../../src/chronology/returns/readReturns";
import { type Grid, type GridCell } from "../../src/chronology/sheet/grid";
import { shownText, viewSheet } from "../../src/chronology/sheet/sheetView";
import { parseReview } from "../../src/review/review";
import { everythingIn } from "./entry/everythingIn";

const TODAY = "2026-11-21";
const REVIEW = parseReview(
  '{"agencies":[{"name":"Police","aliases":["Constabulary"]}],"people":[{"identifier":"Child R"}]}',
);

const words = fc.constantFrom(
  "Date",
  "Date of event",
  "Time",
  "End date",
  "Event",
  "What happened",
  "Details",
  "Action taken",
  "Outcome",
  "Source",
  "Person(s)",
  "Name and role",
  "Start Date",
  "DOB",
  "Telephone",
  "Version",
  "Comments",
  "No.",
  "Ref",
  "Type of contact",
  "Agency:",
  "Police",
  "Constabulary",
  "Name of child:",
  "Child R",
  "Total",
  "End of chronology",
  "Guidance: be brief",
  "dd/mm/yyyy",
  "24hr",
  "2021",
  "2022 (continued)",
  "March 2021",
  "12/03/2021",
  "13/03/2021 14:30",
  "1 March",
  "31/02/2022",
  "w/c 18/3/21",
  "since 1 June 2023",
  "Undated",
  "10:30",
  "2350-0030",
  "25:61",
  "pm",
  "Page 1 of 2",
  "Contents",
  "Key",
  "Mother seen at home with the health visitor.",
  "- went out",
  "=",
  "",
  " ",
  "None taken",
  "#REF!",
  "Please complete all columns.",
);

const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 6, arbitrary: words.map((text): GridCell => textCell(text)) },
  { weight: 4, arbitrary: fc.constant<GridCell>({ value: null, text: "", kind: "empty", isDate: false }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map((text): GridCell => textCell(text)) },
  {
    weight: 2,
    arbitrary: fc
      .oneof(fc.integer({ min: -5, max: 60000 }), fc.double({ noNaN: true }))
      .chain((value) =>
        fc.boolean().map((isDate): GridCell => ({ value, text: String(value), kind: "number", isDate })),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<GridCell>({ value: "#REF!", text: "#REF!", kind: "error", isDate: false }),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((value): GridCell => ({
      value,
      text: String(value).toUpperCase(),
      kind: "boolean",
      isDate: false,
    })),
  },
);

function textCell(text: string): GridCell {
  return text === ""
    ? { value: null, text: "", kind: "empty", isDate: false }
    : { value: text, text, kind: "text", isDate: false };
}

const HEADING = ["No.", "Date", "Time", "Event", "Action taken", "Date to"];

const grid: fc.Arbitrary<Grid> = fc
  .record({
    width: fc.integer({ min: 1, max: 7 }),
    height: fc.integer({ min: 0, max: 14 }),
    firstRow: fc.integer({ min: 1, max: 5 }),
    firstColumn: fc.integer({ min: 1, max: 3 }),
    headed: fc.option(fc.nat({ max: 8 }), { nil: -1 }),
    date1904: fc.boolean(),
    hidden: fc.boolean(),
  })
  .chain(({ width, height, firstRow, firstColumn, headed, date1904, hidden }) =>
    fc
      .record({
        cells: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        merges: fc.array(
          fc
            .tuple(fc.nat({ max: 13 }), fc.nat({ max: 6 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }))
            .map(([top, left, down, right]) => ({
              top: firstRow + top,
              left: firstColumn + left,
              bottom: firstRow + top + down,
              right: firstColumn + left + right,
            })),
          { maxLength: 3 },
        ),
      })
      .map(({ cells, merges }): Grid => {
        if (headed >= 0 && cells[headed] !== undefined) {
          cells[headed] = cells[headed].map((_, index) => textCell(HEADING[index] ?? ""));
        }
        return {
          file: "x.xlsx",
          sheet: "Sheet1",
          hidden,
          firstRow,
          firstColumn,
          cells,
          merges,
          hiddenRows: [],
          date1904,
        };
      }),
  );

describe("whatever a sheet holds", () => {
  it("reading never throws, and every non-empty row is accounted for exactly once", () => {
    fc.assert(
      fc.property(fc.array(grid, { minLength: 1, maxLength: 2 }), (made) => {
        const grids = made.map((source, index) => ({ ...source, sheet: `${source.sheet} ${String(index)}` }));
        const read = readReturns(grids, REVIEW, TODAY);
        integrate(read, REVIEW);
        for (const source of grids) {
          // A sheet that holds several agencies is read once for each.
          const parts = read.sheets.filter(({ sheet }) => sheet === source.sheet);
          const rows = parts.flatMap(({ uses }) => uses.map((use) => use.row));
          expect(rows.sort((one, other) => one - other)).toEqual([...viewSheet(source).filledRows]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("every row of an entry is its first or a part of it, and belongs to no other", () => {
    fc.assert(
      fc.property(grid, (source) => {
        const sheet = readReturns([source], REVIEW, TODAY).sheets[0];
        // Where events run across, each is in all rows.
        if (sheet?.entries.some(({ across }) => across !== undefined) === true) return;
        const rows = sheet?.entries.flatMap((entry) => entry.rows) ?? [];
        expect(new Set(rows).size).toBe(rows.length);
        const used = sheet?.uses
          .filter((use) => use.use === "entry" || use.use === "partOfEntry")
          .map((use) => use.row);
        expect([...rows].sort((a, b) => a - b)).toEqual(used);
      }),
      { numRuns: 1000 },
    );
  });

  it("every word in an entry's rows is found again in what the entry says", () => {
    fc.assert(
      fc.property(grid, (source) => {
        const view = viewSheet(source);
        const sheet = readReturns([source], REVIEW, TODAY).sheets[0];
        for (const entry of sheet?.entries ?? []) {
          const said = everythingIn(entry);
          const own = entry.rows.flatMap((row) => view.row(row));
          for (const { column, cell: written } of own) {
            if ((entry.across ?? column) === column) expect(said).toContain(shownText(written));
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("the same sheets give the same chronology, whatever order the files come in, except for ties", () => {
    fc.assert(
      fc.property(grid, grid, (a, b) => {
        const [first, second] = [
          { ...a, file: "police.xlsx" },
          { ...b, file: "school.xlsx" },
        ];
        const starts = (grids: Grid[]) =>
          integrate(readReturns(grids, REVIEW, TODAY), REVIEW).entries.map((entry) => entry.date.read.start);
        expect(starts([first, second])).toEqual(starts([second, first]));
      }),
      { numRuns: 300 },
    );
  });
});
