import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview } from "../../../src/review/review";
import { gridOf, type TestCell } from "../sheet/gridOf";

const row = (...more: string[]): string[] => ["12/03/2019", "Officers were called.", "None taken", ...more];

/** "agency: message" of each note. */
function notes(rows: readonly (readonly TestCell[])[]): string[] {
  const { sheets } = readReturns([gridOf(rows)], emptyReview(), "2026-11-21");
  const queries = sheets.flatMap(({ entries }) => entries.flatMap((entry) => entry.queries));
  return queries.flatMap(({ rule, level, agency, message }) =>
    rule === "several-agencies" ? [`${level} ${agency}: ${message}`] : [],
  );
}

describe("several-agencies", () => {
  it("stands on each entry whose agency was taken from its row, and says what the row says", () => {
    const heading = ["Date", "Event", "Action", "Agency"];
    expect(notes([heading, row("Police"), row("School")])).toEqual([
      "note Police: This entry was taken for one of Police: its row says “Police” under “Agency”.",
      "note School: This entry was taken for one of School: its row says “School” under “Agency”.",
    ]);
  });

  it("says under which name an entry stands", () => {
    expect(notes([["Date", "Event", "Action"], ["Police"], row(), ["School"], row()])).toEqual([
      "note Police: This entry was taken for one of Police: it stands under “Police”.",
      "note School: This entry was taken for one of School: it stands under “School”.",
    ]);
  });

  it("is not raised where the whole return is from one agency", () => {
    expect(notes([["Date", "Event", "Action", "Agency"], row("Police"), row("Police")])).toEqual([]);
  });
});
