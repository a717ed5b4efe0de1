import { readRecordedDate } from "../../src/calendar/readRecordedDate";
import type { Birth } from "../../src/calendar/recordedDate";

const today = "2026-11-21";
const at = (text: string, born: string, countsSchoolYears = true) => {
  const birth: Birth = { born, countsSchoolYears };
  return readRecordedDate(text, { today, birth });
};

describe("an age or a school year counts from the birth", () => {
  it.each([
    ["aged 4", "2014-10-05", "2015-10-04"],
    ["Age: four", "2014-10-05", "2015-10-04"],
    ["4 years old", "2014-10-05", "2015-10-04"],
    ["age 4 yrs 3 mths", "2015-01-05", "2015-02-04"],
    ["aged 4y3m", "2015-01-05", "2015-02-04"],
    ["18 months old", "2012-04-05", "2012-05-04"],
    ["aged 6 weeks", "2010-11-16", "2010-11-22"],
    ["3 days old", "2010-10-08", "2010-10-08"],
    ["age 4-5", "2014-10-05", "2016-10-04"],
    ["Reception", "2015-09-01", "2016-08-31"],
    ["YR", "2015-09-01", "2016-08-31"],
    ["Nursery", "2014-09-01", "2015-08-31"],
    ["Year 8", "2023-09-01", "2024-08-31"],
    ["y8", "2023-09-01", "2024-08-31"],
    ["Y8 Autumn", "2023-09-01", "2023-12-31"],
    ["Yr 8 (Spring 2)", "2024-02-16", "2024-03-31"],
    ["Year 8, Term 3", "2024-01-01", "2024-02-15"],
    ["Years 7-8", "2022-09-01", "2024-08-31"],
  ])("%j of a child born on 5 October 2010", (text, start, end) => {
    const read = at(text, "2010-10-05");
    expect(read).toMatchObject({ text, start, end, approximate: true });
    expect(read.problems.map(({ rule }) => rule)).toEqual(["date-from-birth", "approximate-date"]);
  });

  it.each([
    ["2010-08-31", "2014-09-01"],
    ["2010-09-01", "2015-09-01"],
    ["2011-01-15", "2015-09-01"],
  ])("a child born on %s is in Reception from %s", (born, start) => {
    expect(at("Reception", born).start).toBe(start);
  });

  it("a child born on 29 February is a year older on the 28th", () => {
    expect(at("aged 1", "2012-02-29")).toMatchObject({ start: "2013-02-28", end: "2014-02-27" });
  });
});

describe("it is unreadable", () => {
  it.each(["Year 14", "4 years", "KS2", "Y8 2019", "Aged 4 (2014)", "aged"])("%j", (text) => {
    expect(at(text, "2010-10-05")).toMatchObject({ start: null, end: null });
  });

  it("where school years are counted otherwise, while ages are not", () => {
    expect(at("Year 8", "2010-10-05", false).start).toBeNull();
    expect(at("aged 4", "2010-10-05", false).start).toBe("2014-10-05");
  });

  it("where the birth is not known, and says so", () => {
    expect(readRecordedDate("Year 8", { today }).problems).toMatchObject([{ rule: "date-unreadable" }]);
    expect(readRecordedDate("aged 4", { today }).problems[0]?.message).toContain("date of birth");
  });
});
