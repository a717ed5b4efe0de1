import { integrate } from "../../../src/chronology/integrated/integrate";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Grid } from "../../../src/chronology/sheet/grid";
import { emptyReview, parseReview } from "../../../src/review/review";
import { gridOf, type TestCell } from "../sheet/gridOf";

const TODAY = "2026-11-21";

function returnOf(file: string, entries: TestCell[][]): Grid {
  return gridOf([["Date", "Time", "Event", "Action"], ...entries.map((entry) => [...entry, "None taken."])], {
    file,
  });
}

function events(grids: Grid[], review = emptyReview()): string[] {
  return integrate(readReturns(grids, review, TODAY), review).entries.map((entry) => entry.texts.event);
}

describe("the order of the integrated chronology", () => {
  it("is by start, then the most precise, an open start by its end, undated last", () => {
    const grid = returnOf("police.xlsx", [
      ["not known", null, "undated"],
      ["since March 2021", null, "open end"],
      ["by 28 February 2021", null, "open start"],
      ["2021", null, "year"],
      ["March 2021", null, "month"],
      ["w/c 1/3/21", null, "week"],
      ["early March 2021", null, "part of a month"],
      ["c. 1 March 2021", null, "about a day"],
      ["1 March 2021", null, "day"],
      ["1 March 2021", "10:00", "timed"],
    ]);
    expect(events([grid])).toEqual([
      "year",
      "open start",
      "timed",
      "day",
      "about a day",
      "week",
      "part of a month",
      "month",
      "open end",
      "undated",
    ]);
  });

  it("is by time, then agency in the review's order, then the return's own order", () => {
    const review = parseReview('{"agencies":[{"name":"School"},{"name":"Police"}]}');
    const police = returnOf("police.xlsx", [
      ["1/3/2021", null, "police first"],
      ["1/3/2021", null, "police second"],
      ["1/3/2021", "09:00", "police at nine"],
      ["1/3/2021", "pm", "police in the afternoon"],
    ]);
    const school = returnOf("school.csv", [
      ["1/3/2021", null, "school"],
      ["1/3/2021", "09:00", "school at nine"],
      ["1/3/2021", "08:30", "school early"],
    ]);
    const inOrder = [
      "school early",
      "school at nine",
      "police at nine",
      "school",
      "police first",
      "police second",
      "police in the afternoon",
    ];
    expect(events([police, school], review)).toEqual(inOrder);
    expect(events([school, police], review)).toEqual(inOrder);
  });

  it("takes agencies in order of arrival where the review lists none", () => {
    const police = returnOf("police.xlsx", [["1/3/2021", null, "police came"]]);
    const school = returnOf("school.csv", [["1/3/2021", null, "school opened"]]);
    expect(events([school, police])).toEqual(["school opened", "police came"]);
  });
});

describe("refs", () => {
  const grids = [
    returnOf("police.xlsx", [
      ["2/3/2021", null, "later"],
      ["1/3/2021", null, "earlier"],
    ]),
    returnOf("policy unit.xlsx", [["3/3/2021", null, "another"]]),
  ];

  it("are given for each agency in the order of the chronology, with different codes", () => {
    const { entries } = integrate(readReturns(grids, emptyReview(), TODAY), emptyReview());
    expect(entries.map((entry) => `${entry.ref} ${entry.texts.event}`)).toEqual([
      "POL-0001 earlier",
      "POL-0002 later",
      "POI-0001 another",
    ]);
  });

  it("continue from those given earlier, under the code that the agency had", () => {
    const earlier = [{ name: "Police", code: "PLC", lastNumber: 41 }];
    const { entries } = integrate(readReturns(grids, emptyReview(), TODAY), emptyReview(), earlier);
    expect(entries.map((entry) => entry.ref)).toEqual(["PLC-0042", "PLC-0043", "POL-0001"]);
  });
});

describe("queries that need the review", () => {
  const review = parseReview('{"period":{"from":"2021-01-01","to":"2021-12-31"}}');
  it.each([
    ["31/12/2020", true],
    ["01/01/2021", false],
    ["2020", true],
    ["w/c 28/12/20", false],
    ["since 2019", false],
    ["by December 2020", true],
    ["since 1 January 2022", true],
    ["not known", false],
  ])("%s outside the review period of 2021: %s", (date, outside) => {
    const read = readReturns([returnOf("x.xlsx", [[date, null, "Something happened here."]])], review, TODAY);
    const rules = read.sheets[0]?.entries[0]?.queries.map((query) => query.rule);
    expect(rules?.includes("outside-review-period")).toBe(outside);
  });
});
