import fc from "fast-check";
import { addDays } from "../../src/calendar/isoDate";
import {
  addWorkingDays,
  isWorkingDay,
  workingDayFrom,
  workingDaysLeft,
} from "../../src/calendar/workingDays";
import { bankHolidays, NATIONS } from "../../src/calendar/bankHolidays";

function holidaysOf(nation: (typeof NATIONS)[number]): Set<string> {
  return new Set(bankHolidays(nation, 2019, 2028).map(({ date }) => date));
}

const england = holidaysOf("england");
const scotland = holidaysOf("scotland");

const days = fc.integer({ min: 0, max: 2800 }).map((offset) => addDays("2020-01-01", offset));
const nations = fc.constantFrom(...NATIONS.map(holidaysOf));

describe("working days left", () => {
  it.each([
    ["on the day itself", "2026-11-20", "2026-11-20", 0],
    ["on a Saturday that is the day itself", "2026-11-21", "2026-11-21", 0],
    ["to tomorrow", "2026-11-19", "2026-11-20", 1],
    ["over a weekend", "2026-11-20", "2026-11-23", 1],
    ["from a Saturday to Monday", "2026-11-21", "2026-11-23", 1],
    ["to a Sunday", "2026-11-19", "2026-11-22", 1],
    ["over Christmas 2026", "2026-12-24", "2026-12-29", 1],
    ["over Christmas 2021, when both days are in lieu", "2021-12-24", "2021-12-29", 1],
    ["over the Jubilee", "2022-06-01", "2022-06-06", 1],
    ["over the State Funeral", "2022-09-16", "2022-09-20", 1],
    ["over the Coronation", "2023-05-05", "2023-05-09", 1],
    ["over Easter", "2026-04-02", "2026-04-07", 1],
    ["of a year", "2025-12-31", "2026-12-31", 253],
    ["since yesterday", "2026-11-20", "2026-11-19", -1],
    ["on a Saturday since Friday", "2026-11-21", "2026-11-20", 0],
    ["since before a weekend", "2026-11-23", "2026-11-20", -1],
    ["since before Christmas 2026", "2026-12-30", "2026-12-24", -2],
  ])("%s", (_what, today, target, left) => {
    expect(workingDaysLeft(today, target, england)).toBe(left);
  });

  it("differ between nations where their holidays do", () => {
    expect(workingDaysLeft("2026-04-02", "2026-04-07", scotland)).toBe(2);
    expect(workingDaysLeft("2025-12-31", "2026-01-05", scotland)).toBe(1);
    expect(workingDaysLeft("2025-12-31", "2026-01-05", england)).toBe(2);
  });

  it("never change by more than one from one day to the next, and never grow", () => {
    fc.assert(
      fc.property(days, days, nations, (today, target, holidays) => {
        const step =
          workingDaysLeft(today, target, holidays) - workingDaysLeft(addDays(today, 1), target, holidays);
        expect([0, 1]).toContain(step);
      }),
    );
  });

  it("never grow, nor does any time since, when a holiday is added", () => {
    fc.assert(
      fc.property(days, days, days, nations, (today, target, added, holidays) => {
        const before = workingDaysLeft(today, target, holidays);
        const after = workingDaysLeft(today, target, new Set([...holidays, added]));
        expect(Math.abs(after)).toBeLessThanOrEqual(Math.abs(before));
      }),
    );
  });

  it("are what counting day by day gives", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 90 }), nations, (today, length, holidays) => {
        const target = addDays(today, length);
        let count = 0;
        for (let day = addDays(today, 1); day <= target; day = addDays(day, 1)) {
          if (isWorkingDay(day, holidays)) count += 1;
        }
        expect(workingDaysLeft(today, target, holidays)).toBe(count);
      }),
    );
  });
});

describe("a day some working days on", () => {
  it("has exactly that many working days left to it, and is a working day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), nations, (day, count, holidays) => {
        const there = addWorkingDays(day, count, holidays);
        expect(isWorkingDay(there, holidays)).toBe(true);
        expect(workingDaysLeft(day, there, holidays)).toBe(count);
      }),
    );
  });

  it("comes no sooner when a holiday is added", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), days, nations, (day, count, added, holidays) => {
        const with_ = addWorkingDays(day, count, new Set([...holidays, added]));
        expect(with_ >= addWorkingDays(day, count, holidays)).toBe(true);
      }),
    );
  });

  it.each([
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-23", -1, "2026-11-20"],
    ["2026-12-24", 1, "2026-12-29"],
    ["2022-06-01", 1, "2022-06-06"],
  ])("%s and %d working days is %s", (day, count, there) => {
    expect(addWorkingDays(day, count, england)).toBe(there);
  });

  it.each([
    ["2026-11-20", "2026-11-20"],
    ["2026-11-21", "2026-11-23"],
    ["2026-12-25", "2026-12-29"],
    ["2022-06-02", "2022-06-06"],
  ])("the working day from %s on is %s", (day, there) => {
    expect(workingDayFrom(day, england)).toBe(there);
  });

  it("refuses a part of a day", () => {
    expect(() => addWorkingDays("2026-11-20", 1.5, england)).toThrow(RangeError);
  });
});
