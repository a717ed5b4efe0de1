import fc from "fast-check";
import {
  addDays,
  addMonths,
  compare,
  daysBetween,
  isIsoDate,
  lastDayOfMonth,
  parseIsoDate,
  weekday,
} from "../../src/calendar/isoDate";

/** Every day from 1 January 1896 to 31 December 2103, counted out on a paper calendar of month lengths. */
const DAYS: string[] = [];
for (let year = 1896; year <= 2103; year += 1) {
  const leap = year % 4 === 0 && year !== 1900 && year !== 2100;
  for (const [index, length] of [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
    for (let day = 1; day <= length; day += 1) {
      DAYS.push(`${year}-${String(index + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
    }
  }
}
const places = fc.integer({ min: 0, max: DAYS.length - 1 });
const dayAt = (place: number): string => DAYS[place] ?? "";

describe("days written YYYY-MM-DD", () => {
  it.each(["2019-03-12", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is a day", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    "",
    "2019-02-29",
    "1900-02-29",
    "2019-13-01",
    "2019-00-10",
    "2019-1-1",
    "12/03/2019",
    "2019-03-12 ",
    "0000-01-01",
  ])("%j is not a day", (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it("follow one another as on a paper calendar", () => {
    expect(DAYS.filter((day, place) => place > 0 && addDays(dayAt(place - 1), 1) !== day)).toEqual([]);
  });

  it("are as far apart as the days between them", () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        expect(daysBetween(dayAt(from), dayAt(to))).toBe(to - from);
        expect(addDays(dayAt(from), to - from)).toBe(dayAt(to));
        expect(Math.sign(compare(dayAt(from), dayAt(to)))).toBe(Math.sign(from - to));
      }),
    );
  });

  it("have weekdays that go round by seven from Monday 1 January 1900", () => {
    const monday = DAYS.indexOf("1900-01-01");
    expect(weekday("1900-01-01")).toBe(1);
    fc.assert(
      fc.property(places, (place) => {
        expect(weekday(dayAt(place))).toBe(((((place - monday) % 7) + 7) % 7) + 1);
      }),
    );
  });

  it.each([
    ["2019-01-31", 1, "2019-02-28"],
    ["2020-01-31", 1, "2020-02-29"],
    ["2019-01-15", 6, "2019-07-15"],
    ["2019-08-31", 6, "2020-02-29"],
    ["2019-12-31", 0, "2019-12-31"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2019-03-31", -1, "2019-02-28"],
    ["2019-01-01", -13, "2017-12-01"],
  ])("%s and %d months is %s", (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it.each([
    ["2019-02-03", "2019-02-28"],
    ["2020-02-03", "2020-02-29"],
    ["2019-12-31", "2019-12-31"],
    ["2019-04-01", "2019-04-30"],
  ])("%s is in a month that ends on %s", (day, last) => {
    expect(lastDayOfMonth(day)).toBe(last);
  });

  it("are not made up from anything else", () => {
    expect(() => addDays("12/03/2019", 1)).toThrow(RangeError);
    expect(() => weekday("2019-02-29")).toThrow(RangeError);
  });
});
