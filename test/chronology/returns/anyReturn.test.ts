import fc from "fast-check";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import type { ReadSheet } from "../../../src/chronology/entry/readSheet";
import { shownText, viewSheet } from "../../../src/chronology/sheet/sheetView";
import { emptyReview } from "../../../src/review/review";
import { generatedReturn, type GeneratedReturn } from "./generatedReturns";
import { everythingIn } from "../entry/everythingIn";

const TODAY = "2026-11-21";

function readOne({ grid }: GeneratedReturn): ReadSheet {
  const sheet = readReturns([grid], emptyReview(), TODAY).sheets[0];
  if (sheet === undefined) throw new Error("nothing was read");
  return sheet;
}

function rowsOf(sheet: ReadSheet, use: string): number[] {
  return sheet.uses.filter((row) => row.use === use).map((row) => row.row);
}

describe("returns under headings nobody has seen", () => {
  it("every row with an event begins an entry, and no row of another table does", () => {
    fc.assert(
      fc.property(generatedReturn, (made) => {
        const sheet = readOne(made);
        expect({ entries: rowsOf(sheet, "entry"), parts: rowsOf(sheet, "partOfEntry") }).toEqual({
          entries: made.entryRows,
          parts: made.partRows,
        });
      }),
      { numRuns: 400 },
    );
  });

  it("every non-empty row is accounted for once, and every text is found again", () => {
    fc.assert(
      fc.property(generatedReturn, (made) => {
        const sheet = readOne(made);
        const view = viewSheet(made.grid);
        expect(sheet.uses.map((use) => use.row)).toEqual([...view.filledRows]);
        for (const entry of sheet.entries) {
          const said = everythingIn(entry);
          for (const row of entry.rows)
            for (const placed of view.row(row)) expect(said).toContain(shownText(placed.cell));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("more than 95 of 100 columns have their field", () => {
    let columns = 0;
    const wrong: string[] = [];
    for (const made of fc.sample(generatedReturn, 600)) {
      const sheet = readOne(made);
      const left = Math.min(...sheet.columns.map(({ column }) => column));
      made.headings.forEach(({ heading, fields }, index) => {
        columns++;
        const field = sheet.columns.find(({ column }) => column === left + index)?.field;
        if (field === undefined || !fields.includes(field)) wrong.push(`${heading}: ${field ?? "none"}`);
      });
    }
    expect({ wrong, share: wrong.length / columns <= 0.05 }).toMatchObject({ share: true });
  });
});
