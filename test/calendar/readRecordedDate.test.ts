import { readRecordedDate } from "../../src/calendar/readRecordedDate";
import { type DateContext } from "../../src/calendar/recordedDate";

const today = "2026-11-21";
const read = (text: string, context: Partial<DateContext> = {}) =>
  readRecordedDate(text, { today, ...context });
const rulesOf = (text: string, context: Partial<DateContext> = {}) =>
  read(text, context).problems.map(({ rule }) => rule);

describe("a date without a year", () => {
  it.each([
    ["1 March", { day: 1, month: 3 }],
    ["Tues 1st March", { day: 1, month: 3 }],
    ["June 20th", { day: 20, month: 6 }],
    ["25/12", { day: 25, month: 12 }],
    ["1.3", { day: 1, month: 3 }],
    ["29 Feb", { day: 29, month: 2 }],
    ["1 March 10am", { day: 1, month: 3 }],
    ["12-15 March", { day: 12, month: 3 }],
    ["early March", { day: null, month: 3 }],
    ["March", { day: null, month: 3 }],
    ["Christmas Day", { day: null, month: null }],
    ["Summer 2", { day: null, month: null }],
  ])("%j is unreadable by itself, and says what it lacks", (text, noYear) => {
    expect(read(text)).toMatchObject({ start: null, end: null, noYear });
    expect(rulesOf(text)).toEqual(["date-unreadable"]);
  });

  it.each([
    ["1 March", "2021-03-01", "2021-03-01"],
    ["25/12", "2021-12-25", "2021-12-25"],
    ["12/03", "2021-03-12", "2021-03-12"],
    ["March 15", "2021-03-15", "2021-03-15"],
    ["12-15 March", "2021-03-12", "2021-03-15"],
    ["1st, 8th and 15th March", "2021-03-01", "2021-03-15"],
    ["28 December - 3 January", "2021-12-28", "2022-01-03"],
    ["w/c 1 March", "2021-03-01", "2021-03-07"],
    ["since 1 March", "2021-03-01", null],
    ["March", "2021-03-01", "2021-03-31"],
    ["winter", "2021-12-01", "2022-02-28"],
    ["Boxing Day", "2021-12-26", "2021-12-26"],
  ])("%j takes the year of the heading row above", (text, start, end) => {
    expect(read(text, { year: 2021, yearFrom: "heading" })).toMatchObject({ start, end, noYear: null });
  });

  it("assumes nothing under a heading row, and a year with its neighbours", () => {
    expect(rulesOf("1 March", { year: 2021, yearFrom: "heading" })).toEqual([]);
    expect(rulesOf("1 March", { year: 2021 })).toEqual(["year-assumed"]);
    expect(rulesOf("12-15 March", { year: 2021 })).toEqual(["year-assumed"]);
    expect(rulesOf("1st and 8th March", { year: 2021 })).toEqual(["year-assumed", "several-dates"]);
    expect(rulesOf("28 December - 3 January", { year: 2021, yearFrom: "heading" })).toEqual(["year-assumed"]);
  });

  it("is checked against its weekday once it has a year", () => {
    expect(rulesOf("Mon 1 March", { year: 2021, yearFrom: "heading" })).toEqual([]);
    expect(rulesOf("Tues 1 March", { year: 2021, yearFrom: "heading" })).toEqual(["weekday-mismatch"]);
  });

  it("may not be a day that the year lacks", () => {
    expect(rulesOf("29 February", { year: 2021 })).toEqual(["date-impossible"]);
    expect(read("29 February", { year: 2020 }).start).toBe("2020-02-29");
  });

  it("is not made of one whose year is written", () => {
    expect(read("12/03/2019", { year: 2021, yearFrom: "heading" }).start).toBe("2019-03-12");
    for (const text of [
      "12 March 2019 pm",
      "12 March 2019 - 2pm",
      "12 March 2019 2pm",
      "12 March 2019 - 10am",
      "12 March 2019 1930hrs",
    ]) {
      expect([text, read(text, { year: 2021, yearFrom: "heading" }).start]).toEqual([text, "2019-03-12"]);
    }
    expect(read("8/99", { year: 2021, yearFrom: "heading" }).start).toBe("1999-08-01");
    expect(read("Jan 08", { year: 2008, yearFrom: "heading" }).end).toBe("2008-01-31");
    expect(read("12/03", { year: 2021, yearFrom: "neighbours" }).start).toBe("2003-12-01");
  });
});

describe("two-digit years", () => {
  it.each([
    ["12/03/00", "2000-03-12"],
    ["12/03/26", "2026-03-12"],
    ["12/03/27", "2027-03-12"],
    ["12/03/28", "1928-03-12"],
    ["12/03/99", "1999-03-12"],
  ])("%j is %s in a record of 2026", (text, start) => {
    expect(read(text).start).toBe(start);
  });

  it("are all of the 2000s in a target date, where a day to come is right", () => {
    expect(read("12/03/28", { targetDate: true })).toMatchObject({ start: "2028-03-12", problems: [] });
    expect(read("12/03/99", { targetDate: true }).start).toBe("2099-03-12");
  });
});

describe("what is odd about a date", () => {
  it.each([
    ["Tues 12 March 2019", []],
    ["Mon 12 March 2019", ["weekday-mismatch"]],
    ["w/e Sat 22/3/19", ["weekday-mismatch"]],
    ["w/e Fri 22/3/19", []],
    ["11/10/2032", ["date-in-future"]],
    ["21/11/2026", []],
    ["22/11/2026", ["date-in-future"]],
    ["2026", []],
    ["15/3/18 - 12/3/18", ["end-before-start"]],
    ["early March 2015", ["approximate-date"]],
    ["1st and 8th March 2015", ["several-dates"]],
    ["2014/15", ["year-span-ambiguous"]],
    ["academic year 2014/15", []],
    ["8/99", []],
    ["12/03", ["year-span-ambiguous"]],
    ["12/03/2021 25:70", ["time-unreadable"]],
    ["undated", ["date-missing"]],
    ["31/02/2019", ["date-impossible"]],
    ["03/25/2019", ["date-unreadable"]],
  ])("%j raises %j", (text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });

  it("is said in a plain sentence that names the weekday", () => {
    expect(read("Mon 12 March 2019").problems[0]?.message).toMatch(
      /12 March is a Tuesday in that year, not a Monday/,
    );
  });
});

describe("a span written backwards", () => {
  it("keeps its start only", () => {
    expect(read("15/3/18 - 12/3/18")).toMatchObject({
      start: "2018-03-15",
      end: "2018-03-15",
      precision: "day",
    });
    expect(read("May 2018 - March 2018")).toMatchObject({
      start: "2018-05-01",
      end: "2018-05-31",
      precision: "month",
    });
  });
});

describe("the likely reading of an unreadable date", () => {
  it.each([
    ["03/25/2019", "2019-03-25"],
    ["12/13/19", "2019-12-13"],
    ["2019-25-03", "2019-03-25"],
    ["31/02/2019", "2019-02-28"],
    ["12/03/2019 visit no 2 or 3", "2019-03-12"],
    ["13/13/2019", null],
    ["hello", null],
    ["=DATE(2019,3,12)", null],
  ])("of %j is %s: offered, never taken", (text, likely) => {
    expect(read(text)).toMatchObject({ start: null, end: null, likely });
  });
});

describe("day and month changed round", () => {
  it.each([
    ["03/04/2022", "2022-03-04"],
    ["03.04.22", "2022-03-04"],
    ["13/04/2022", null],
    ["04/04/2022", null],
    ["3 April 2022", null],
    ["03/2022", null],
  ])("of %j is %s", (text, swapped) => {
    expect(read(text).swapped).toBe(swapped);
  });
});

describe("a recorded date", () => {
  it.each([
    ["12/03/2019", "day-in-figures"],
    ["12 March 2019", "day-in-words"],
    ["8/99", "month-in-figures"],
    ["Autumn 2 2022", "half-term"],
    ["w/c 18/3/19", "week"],
    ["by June 2021", "by"],
    ["12-15 March 2018", "span"],
  ])("%j says which rule made it: %s", (text, rule) => {
    expect(read(text).rule).toBe(rule);
  });

  it("keeps what was written, character for character", () => {
    const text = "  12th\u00a0March – 2019 ";
    expect(read(text)).toMatchObject({ text, start: "2019-03-12" });
  });

  it("keeps the words of a time that is not a clock time", () => {
    expect(read("12/03/2019 PM").time).toBe("PM");
    expect(read("Evening of 12 March 2019").time).toBe("Evening");
  });

  it("ends the next day where its time runs past midnight, and is a day all the same", () => {
    expect(read("12/03/2019 23:50–00:30")).toMatchObject({
      start: "2019-03-12",
      end: "2019-03-13",
      precision: "day",
      time: "23:50",
    });
  });
});
