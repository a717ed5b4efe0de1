import { britishFormat, isDateFormat, shownDate } from "../../src/calendar/dateFormat";

/** 12 March 2019, a Tuesday, 14:05:09. */
const MOMENT = 43536 + (14 * 3600 + 5 * 60 + 9) / 86400;

describe("what a date cell shows in Britain", () => {
  it.each([
    ["m/d/yyyy", "12/03/2019"],
    ["m/d/yyyy h:mm", "12/03/2019 14:05"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "12 March 2019"],
    ["[$-x-sysdate]dddd, mmmm dd, yyyy", "12 March 2019"],
    ["[$-F400]h:mm:ss\\ AM/PM", "14:05:09"],
    ["dd/mm/yyyy", "12/03/2019"],
    ["dd/mm/yyyy;@", "12/03/2019"],
    ["m/d/yyyy;@", "3/12/2019"],
    ["yyyy-mm-dd", "2019-03-12"],
    ['yyyy"-"mm"-"dd"T"hh:mm:ss', "2019-03-12T14:05:09"],
    ["d-mmm-yy", "12-Mar-19"],
    ["d-mmm", "12-Mar"],
    ["mmm-yy", "Mar-19"],
    ["mmmm yyyy", "March 2019"],
    ["mmmmm", "M"],
    ["yyyy", "2019"],
    ["[$-809]dddd dd mmmm yyyy", "Tuesday 12 March 2019"],
    ["ddd d mmm", "Tue 12 Mar"],
    ["h:mm AM/PM", "2:05 PM"],
    ["h:mm a/p", "2:05 P"],
    ["hh:mm", "14:05"],
    ["mm:ss", "05:09"],
    ["[h]:mm", "1044878:05"],
    ["d.m.yy h.mm", "12.3.19 14.05"],
    ["dd\\ mmm\\ yyyy_)", "12 Mar 2019"],
  ])("%s shows %s", (code, shown) => {
    expect(isDateFormat(code)).toBe(true);
    expect(shownDate(MOMENT, code)).toBe(shown);
  });

  it("shows a time of day without a day, and nothing for what is no day", () => {
    expect(shownDate(0.5, "hh:mm")).toBe("12:00");
    expect(shownDate(0.5, "h:mm AM/PM")).toBe("12:00 PM");
    expect(shownDate(-1, "dd/mm/yyyy")).toBeNull();
    expect(shownDate(60, "dd/mm/yyyy")).toBeNull();
    expect(shownDate(3_000_000, "dd/mm/yyyy")).toBeNull();
  });

  it.each(["General", "@", "0.00", '#,##0 "days"', "[Red]0", "d-mmm-yy", "dd/mm/yyyy", "h:mm"])(
    "%s shows the same on every machine",
    (code) => {
      expect(britishFormat(code)).toBeNull();
    },
  );
});
