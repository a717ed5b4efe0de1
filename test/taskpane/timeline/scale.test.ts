import { dayNumberOf, isoOfDayNumber } from "../../../src/calendar/isoDate";
import {
  firstView,
  lastStep,
  pixelsADay,
  stepFor,
  ticksAmong,
  wholeOf,
} from "../../../src/taskpane/timeline/scale";
import { viewEntryOf } from "../../chronology/views/viewEntryOf";

const days = (from: string, to: string) => ({ from: dayNumberOf(from), to: dayNumberOf(to) });

describe("the scale of the timeline", () => {
  it("reaches from the first entry to the last, with air at both ends", () => {
    const whole = wholeOf([
      viewEntryOf({ ref: "A", start: "2021-01-08" }),
      viewEntryOf({ ref: "B" }),
      viewEntryOf({ ref: "C", start: "2021-02-01", end: "2021-03-24" }),
    ]);
    expect(whole && [whole.from, whole.to].map(isoOfDayNumber)).toEqual(["2021-01-01", "2021-03-31"]);
    expect(wholeOf([viewEntryOf({ ref: "B" })])).toBeNull();
  });

  it("begins with the review period, so that a birth long before does not press it into a corner", () => {
    const whole = days("1985-01-01", "2023-12-31");
    const view = firstView(whole, { from: "2021-01-01", to: "2023-06-30" });
    expect([view.from, view.to].map(isoOfDayNumber)).toEqual(["2021-01-01", "2023-06-30"]);
    const pixels = pixelsADay(whole, 300, stepFor(whole, view));
    expect((view.to - view.from + 1) * pixels).toBeLessThanOrEqual(300);
    expect((view.to - view.from + 1) * pixels).toBeGreaterThan(150);
  });

  it("begins with everything where the review period has no entry", () => {
    const whole = days("2010-01-01", "2012-12-31");
    expect(firstView(whole, { from: "2021-01-01", to: null })).toEqual(whole);
  });

  it("begins with where the entries are when no period is known, whatever year a slip of the pen names", () => {
    const entries = Array.from({ length: 100 }, (_, month) => {
      const start = isoOfDayNumber(18_600 + month * 10);
      return viewEntryOf({ ref: `A${month}`, start, end: start });
    });
    const slip = viewEntryOf({ ref: "B", start: "2032-10-11", end: "2032-10-11" });
    const whole = wholeOf([...entries, slip]);
    if (!whole) throw new Error("No entry has a date.");
    const view = firstView(whole, { from: null, to: null }, [...entries, slip]);
    expect([view.from, view.to].map(isoOfDayNumber).join()).toMatch(/^2021-01-\d\d,2023-08-\d\d$/);
    expect(firstView(whole, { from: null, to: null }, [slip])).toEqual(whole);
  });

  it("shows everything at step 0, twice as large at each step, and never a day wider than 24 pixels", () => {
    const whole = days("2021-01-01", "2021-12-31");
    expect(pixelsADay(whole, 365, 0)).toBe(1);
    expect(pixelsADay(whole, 365, 3)).toBe(8);
    expect(pixelsADay(whole, 365, lastStep(whole, 365))).toBe(24);
  });

  it.each([
    ["1985-01-01", "2023-12-31", 0.02, ["1990", "2000", "2010", "2020"]],
    ["2019-06-01", "2022-06-01", 0.3, ["2020", "2021", "2022"]],
    ["2021-02-01", "2021-12-01", 0.8, ["Apr 2021", "Jul 2021", "Oct 2021"]],
    ["2021-01-15", "2021-03-15", 4, ["Feb 2021", "Mar 2021"]],
    ["2021-03-02", "2021-03-16", 20, ["8 Mar 21", "15 Mar 21"]],
  ])(
    "names years, quarters, months or weeks as there is room: %s to %s at %s",
    (from, to, pixels, labels) => {
      expect(ticksAmong(days(from, to), pixels).map(({ label }) => label)).toEqual(labels);
    },
  );
});
