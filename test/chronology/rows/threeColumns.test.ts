import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

const EVENT = "The child was seen at home.";

function dateOf(headings: string[], cells: (string | number | null)[]): string {
  const rows = [
    [...headings, "What happened", "Source"],
    [...cells, EVENT, "Case record"],
  ];
  const { sheets } = readReturns([gridOf(rows)], emptyReview(), "2026-11-21");
  const { asRecorded = "", read } = sheets[0]?.entries[0]?.date ?? {};
  return `${asRecorded}: ${read?.start ?? ""}..${read?.end ?? ""}`;
}

describe("year, month and day in columns of their own are one date", () => {
  it.each([
    [["Year", "Month", "Day"], [2019, 3, 12], "12 March 2019: 2019-03-12..2019-03-12"],
    [["Year", "Month", "Day"], [2019, "April", null], "April 2019: 2019-04-01..2019-04-30"],
    [["Day", "Month", "Year"], ["1st", "Sept", "2019"], "1st Sept 2019: 2019-09-01..2019-09-01"],
    [["Year", "Month", "Date"], [2019, 2, 30], "30 February 2019: .."],
  ])("%j %j", (headings, cells, expected) => {
    expect(dateOf(headings, cells)).toBe(expected);
  });

  it("is not so where the date is whole beside them", () => {
    expect(dateOf(["Year", "Month", "Date"], [2019, "March", "12/04/2019"])).toBe(
      "12/04/2019: 2019-04-12..2019-04-12",
    );
  });
});
