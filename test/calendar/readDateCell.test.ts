import { readDateCell, type DateCell } from "../../src/calendar/readDateCell";

const context = { today: "2026-11-21" };

function number(value: number, text: string, isDate = false): DateCell {
  return { value, text, kind: "number", isDate };
}

describe("a number in a date column", () => {
  it.each([
    ["a real date", number(44267, "12/03/2021", true), "2021-03-12", "2021-03-12", null],
    [
      "a date with its time",
      number(44267.604166667, "12/03/2021 14:30", true),
      "2021-03-12",
      "2021-03-12",
      "14:30",
    ],
    ["a bare serial", number(44678, "44678"), "2022-04-27", "2022-04-27", null],
    ["the first serial that counts", number(18264, "01/01/1950", true), "1950-01-01", "1950-01-01", null],
    ["a day ten years from today", number(50000, "21/11/2036", true), "2036-11-21", "2036-11-21", null],
    ["a year", number(2014, "2014"), "2014-01-01", "2014-12-31", null],
    ["the first year", number(1900, "1900"), "1900-01-01", "1900-12-31", null],
    ["the last year", number(2100, "2100"), "2100-01-01", "2100-12-31", null],
    ["a day in six digits", number(120319, "120319"), "2019-03-12", "2019-03-12", null],
  ])("can be %s", (_what, cell, start, end, time) => {
    expect(readDateCell(cell, context)).toMatchObject({ text: cell.text, start, end, time });
  });

  it.each([
    number(18263, "31/12/1949", true),
    number(50001, "22/11/2036", true),
    number(1899, "1899"),
    number(2101, "2101"),
    number(2014.5, "2014.5"),
    number(8.1, "8.1"),
    number(0.5, "12:00", true),
    number(-5, "-5"),
    number(NaN, ""),
  ])("is not a date outside those ranges: $value", (cell) => {
    const read = readDateCell(cell, context);
    expect(read.start).toBeNull();
    expect(read.problems.map(({ rule }) => rule)).toEqual(["date-unreadable"]);
  });

  it.each([
    ["a month", number(43536, "Mar-19", true), "2019-03-01", "2019-03-31"],
    ["a month in words", number(43536, "March 2019", true), "2019-03-01", "2019-03-31"],
    ["a month without its year", number(43536, "March", true), "2019-03-01", "2019-03-31"],
    ["a month in figures", number(43536, "03/2019", true), "2019-03-01", "2019-03-31"],
    ["a year", number(43536, "2019", true), "2019-01-01", "2019-12-31"],
    ["a day without its year", number(43536, "12-Mar", true), "2019-03-12", "2019-03-12"],
    ["a month and a day without its year", number(43536, "Mar 12", true), "2019-03-12", "2019-03-12"],
    ["a weekday", number(43536, "Tuesday", true), "2019-03-12", "2019-03-12"],
    ["hashes", number(43536, "####", true), "2019-03-12", "2019-03-12"],
  ])("means what the cell shows: %s", (_what, cell, start, end) => {
    expect(readDateCell(cell, context)).toMatchObject({ text: cell.text, start, end });
  });

  it("offers the day with day and month changed round", () => {
    expect(readDateCell(number(44654, "03/04/2022", true), context)).toMatchObject({
      start: "2022-04-03",
      swapped: "2022-03-04",
    });
    expect(readDateCell(number(44677, "26/04/2022", true), context).swapped).toBeNull();
  });
});

describe("another cell of a date column", () => {
  it("is read as the text that it holds, and keeps what it shows", () => {
    expect(
      readDateCell({ value: "w/c 18/3/19", text: "w/c 18/3/19", kind: "text", isDate: false }, context),
    ).toMatchObject({
      text: "w/c 18/3/19",
      start: "2019-03-18",
      end: "2019-03-24",
    });
  });

  it.each<[DateCell, string]>([
    [{ value: null, text: "", kind: "empty", isDate: false }, "date-missing"],
    [{ value: "", text: "", kind: "text", isDate: false }, "date-missing"],
    [{ value: "Undated", text: "Undated", kind: "text", isDate: false }, "date-missing"],
    [{ value: true, text: "TRUE", kind: "boolean", isDate: false }, "date-unreadable"],
    [{ value: "#REF!", text: "#REF!", kind: "error", isDate: false }, "date-unreadable"],
  ])("says what is wrong with %j", (cell, rule) => {
    const read = readDateCell(cell, context);
    expect({ start: read.start, end: read.end, rules: read.problems.map((found) => found.rule) }).toEqual({
      start: null,
      end: null,
      rules: [rule],
    });
  });
});
