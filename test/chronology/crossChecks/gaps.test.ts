import { GAP_DAYS } from "../../../src/chronology/crossChecks/crossCheck";
import { gapsIn } from "../../../src/chronology/crossChecks/gaps";
import { reviewFrom } from "../../../src/review/review";
import { entry } from "./entriesOf";

const review = reviewFrom({ period: { from: "2021-01-01", to: "2021-12-31" } });
const of = (agency: string, ...dates: string[]) =>
  dates.map((date, index) => entry({ ref: `${agency}-${index}`, agency, date }));

const GAPS: [string, string[], [from: string, to: string, days: number][]][] = [
  ["119 days are none", ["2021-01-01", "2021-05-01"], []],
  [
    "120 days are one, from the first to the last day without",
    ["2021-01-01", "2021-05-02"],
    [["2021-01-02", "2021-05-01", 120]],
  ],
  ["a span of 31 days fills", ["2021-01-01", "2021-03-01..2021-03-31", "2021-05-02"], []],
  [
    "a longer one does not",
    ["2021-01-01", "2021-03-01..2021-04-01", "2021-05-02"],
    [["2021-01-02", "2021-05-01", 120]],
  ],
  ["nor does an undated entry", ["2021-01-01", "", "2021-05-02"], [["2021-01-02", "2021-05-01", 120]]],
  [
    "entries outside the review period bound none",
    ["2020-06-01", "2021-01-01", "2021-02-01", "2022-01-05"],
    [],
  ],
];

it.each(GAPS)("of one agency: %s", (_, dates, expected) => {
  const gaps = gapsIn(of("Police", ...dates), review, GAP_DAYS).filter(({ agency }) => agency === "Police");
  expect(gaps).toEqual(expected.map(([from, to, days]) => ({ agency: "Police", from, to, days })));
});

it("of all agencies: 28 days in which nobody wrote anything", () => {
  const entries = [...of("Police", "2021-01-01", "2021-02-15"), ...of("School", "2021-01-17")];
  expect(gapsIn(entries, review, GAP_DAYS)).toEqual([
    { agency: null, from: "2021-01-18", to: "2021-02-14", days: 28 },
  ]);
});

it("goes by the given lengths", () => {
  const gaps = gapsIn(of("Police", "2021-01-01", "2021-01-12"), review, {
    agencyGapDays: 10,
    allGapDays: 11,
  });
  expect(gaps).toEqual([{ agency: "Police", from: "2021-01-02", to: "2021-01-11", days: 10 }]);
});
