import { readReturns } from "../../../src/chronology/returns/readReturns";
import { reviewFrom } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";
import { raise, REVIEW, rowsOf, TODAY } from "./raise";

describe("date-from-birth is raised where an age or a school year counts from the subject's birth", () => {
  it.each([
    "Reception",
    "Year 1",
    "Y2 Autumn",
    "Yr 3 Summer 2",
    "aged 4",
    "age 4 yrs 3 mths",
    "18 months old",
  ])("%s", (date) => {
    expect(raise("date-from-birth", [{ date }])).toMatchObject([{ row: 2, level: "warning" }]);
    expect(rowsOf("date-unreadable", [{ date }])).toEqual([]);
  });
});

describe("date-from-birth is not raised, and the date is unreadable", () => {
  const twins = reviewFrom({
    people: [
      { identifier: "Child A", role: "subject", born: "2015-02-14" },
      { identifier: "Child B", role: "subject", born: "2017-06-01" },
    ],
  });
  const scots = reviewFrom({ ...REVIEW, nation: "scotland" });
  const unborn = reviewFrom({ people: [{ identifier: "Child R", role: "subject" }] });
  it.each([
    ["where no birth is known", "Year 1", unborn],
    ["where the subjects were born on different days", "aged 4", twins],
    ["for a school year in a nation that counts them otherwise", "Year 1", scots],
    ["for a length that may not be an age", "4 years", REVIEW],
    ["for a school that is not a year", "Key stage 2", REVIEW],
  ])("%s", (_, date, review) => {
    expect(rowsOf("date-from-birth", [{ date }], { review })).toEqual([]);
    expect(rowsOf("date-unreadable", [{ date }], { review })).toEqual([2]);
  });

  it("beside a date that is written", () => {
    expect(rowsOf("date-from-birth", [{ date: "12/03/2021 (Year 1)" }])).toEqual([]);
  });
});

describe("the birth that a return itself gives", () => {
  const startOf = (titles: string[][]) => {
    const rows = [
      ...titles.map((row) => [...row, null, null].slice(0, 3)),
      ["Date", "What happened", "Source"],
      ["aged 4", "The child started school.", "School record"],
      ["12/03/2021", "The child was seen at home.", "Case record"],
    ];
    const { sheets } = readReturns([gridOf(rows)], reviewFrom({}), TODAY);
    return sheets[0]?.entries[0]?.date.read.start;
  };

  it.each([
    [
      "in the next cell",
      [
        ["Name of child:", "Child R"],
        ["DOB:", "14/02/2015"],
      ],
      "2019-02-14",
    ],
    ["in the same cell", [["Date of birth: 14 February 2015"]], "2019-02-14"],
    [
      "two of them",
      [
        ["DOB:", "14/02/2015"],
        ["DOB:", "01/06/2017"],
      ],
      null,
    ],
    ["none", [["Name of child:", "Child R"]], null],
  ])("%s", (_, titles, start) => {
    expect(startOf(titles)).toBe(start);
  });
});
