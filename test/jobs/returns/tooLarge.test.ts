import { gridOf, textCell } from "../../../src/chronology/sheet/grid";
import { tooLarge } from "../../../src/jobs/returns/filledCells";

/** A sheet of so many columns, of which only some have something in them. */
function sheetOf(columns: number, filled: (column: number) => boolean) {
  const cells = Array.from({ length: columns }, (_, column) => textCell(filled(column) ? "x" : ""));
  return gridOf("police.xlsx", "Police", [cells]);
}

it.each([
  ["five hundred columns with something in them", sheetOf(500, () => true), null],
  ["a word far away from its table", sheetOf(16_000, (column) => column < 4 || column === 15_999), null],
  [
    "five hundred and one",
    sheetOf(501, () => true),
    /^police\.xlsx has more than 500 columns with something in them/,
  ],
] as const)("a file with %s is read or refused in words", (_, grid, said) => {
  const problem = tooLarge("police.xlsx", [grid]);
  if (said === null) expect(problem).toBeNull();
  else expect(problem?.message).toMatch(said);
});
