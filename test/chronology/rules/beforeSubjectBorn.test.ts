import { emptyReview, reviewFrom } from "../../../src/review/review";
import { raise, rowsOf } from "./raise";

describe("before-subject-born", () => {
  it.each([
    ["the day before", "13/02/2015", [2]],
    ["the year before", "2014", [2]],
    ["an open start that ends before", "before 2014", [2]],
    ["the day itself", "14/02/2015", []],
    ["the year of the birth", "2015", []],
    ["an open end", "since 2014", []],
    ["no date", "Undated", []],
  ])("%s", (_, date, rows) => {
    expect(rowsOf("before-subject-born", [{ date }])).toEqual(rows);
  });

  it("says whose birth and when", () => {
    expect(raise("before-subject-born", [{ date: "2014" }])[0]?.message).toContain(
      "before Child R was born (14/02/2015)",
    );
  });

  it("counts from the first of several subjects", () => {
    const review = reviewFrom({
      people: [
        { identifier: "Child A", role: "subject", born: "2018-01-01" },
        { identifier: "Child B", role: "Subject", born: "2016-01-01" },
        { identifier: "Mother", role: "mother", born: "1990-01-01" },
      ],
    });
    expect(
      rowsOf("before-subject-born", [{ date: "12/05/2017" }, { date: "12/05/2015" }], { review }),
    ).toEqual([3]);
  });

  it("is not raised where no birth is known", () => {
    expect(rowsOf("before-subject-born", [{ date: "1950" }], { review: emptyReview() })).toEqual([]);
  });
});
