import { emptyReview } from "../../../src/review/review";
import { raise, rowsOf } from "./raise";

describe("outside-review-period", () => {
  it.each([
    ["the day before", "31/12/2020", [2]],
    ["the day after", "01/07/2023", [2]],
    ["the first day", "01/01/2021", []],
    ["the last day", "30/06/2023", []],
    ["a span that reaches in", "2020/21", []],
    ["a span that lies before", "2018", [2]],
    ["an open start that reaches in", "by June 2021", []],
    ["an open start that lies before", "before May 2020", [2]],
    ["an open end that begins before", "since 2018", []],
    ["no date", "Undated", []],
  ])("%s", (_, date, rows) => {
    expect(rowsOf("outside-review-period", [{ date }, {}])).toEqual(rows);
  });

  it("says on which side, and the day", () => {
    expect(raise("outside-review-period", [{ date: "2018" }, {}])[0]?.message).toContain(
      "before the review period, which begins on 01/01/2021",
    );
    expect(raise("outside-review-period", [{ date: "2024" }, {}])[0]?.message).toContain(
      "after the review period, which ends on 30/06/2023",
    );
  });

  it("is not raised where the period is not known", () => {
    expect(rowsOf("outside-review-period", [{ date: "1990" }, {}], { review: emptyReview() })).toEqual([]);
  });
});
