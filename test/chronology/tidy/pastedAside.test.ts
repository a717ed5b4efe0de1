import { pastedAside, type PastedAside } from "../../../src/chronology/tidy/pastedAside";
import { gridOf, type TestCell } from "../sheet/gridOf";

const TODAY = "2026-11-21";
const HEADING = ["Ref", "Date", "Time", "End date", "Source of information", "Person(s)", "What happened"];
const DAY: TestCell = { day: "2021-05-01" };

function aside(rows: readonly (readonly TestCell[])[], isFormula = (): boolean => false): PastedAside | null {
  return pastedAside(gridOf([HEADING, ...rows]), TODAY, isFormula);
}

const right: TestCell[] = [null, null, DAY, "14:30", null, "Case file", "Mother", "She rang."];
const left: TestCell[] = [DAY, "14:30", null, "Case file", "Mother", "She rang.", null];
const good: TestCell[] = [null, DAY, "14:30", null, "Case file", "Mother", "She rang."];

describe("rows pasted one column to the side", () => {
  it("to the right have their date under Time, and are moved back cell by cell", () => {
    const found = aside([good, right, right]);
    expect(found).toMatchObject({ rows: [3, 4], to: "right", under: "Time" });
    expect(found?.after).toEqual(["", "01/05/2021", "14:30", "", "Case file", "Mother", "She rang."]);
    expect(found?.cells?.filter(({ row }) => row === 3)).toEqual([
      { row: 3, column: 2, value: 44317 },
      { row: 3, column: 3, value: "14:30" },
      { row: 3, column: 4, value: "" },
      { row: 3, column: 5, value: "Case file" },
      { row: 3, column: 6, value: "Mother" },
      { row: 3, column: 7, value: "She rang." },
      { row: 3, column: 8, value: "" },
    ]);
  });

  it("to the left have their date under Ref", () => {
    const found = aside([good, left, left]);
    expect(found).toMatchObject({ rows: [3, 4], to: "left", under: "Ref" });
    expect(found?.after).toEqual(["", "01/05/2021", "14:30", "", "Case file", "Mother", "She rang."]);
  });

  it("are told and not moved where a cell in the way holds something, or a formula", () => {
    const numbered: TestCell[] = ["7", ...right.slice(1)];
    expect(aside([good, numbered, right])).toMatchObject({ rows: [3, 4], cells: null });
    expect(aside([good, right, right], () => true)?.cells).toBeNull();
  });

  it("count when it is one row alone only where the sheet has no other", () => {
    expect(aside([right])?.rows).toEqual([2]);
    expect(aside([good, good, right])).toBeNull();
  });

  it.each<[string, TestCell[][]]>([
    ["rows in their place", [good, good]],
    ["rows without any date", [[null, "not known", null, null, "Case file", null, "She rang."], good]],
    ["a time that is one", [[null, "not known", "14:30", null, "Case file", null, "She rang."], good]],
    ["no rows at all", []],
  ])("are not seen in %s", (_what, rows) => {
    expect(aside(rows)).toBeNull();
  });

  it("are not looked for on a sheet with other headings", () => {
    expect(
      pastedAside(
        gridOf([
          ["Date", "Event"],
          [null, DAY],
        ]),
        TODAY,
        () => false,
      ),
    ).toBeNull();
  });
});
