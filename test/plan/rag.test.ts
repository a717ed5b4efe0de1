import fc from "fast-check";
import { addDays, type IsoDate } from "../../src/calendar/isoDate";
import { daysLeftOf, ragOf, RAGS } from "../../src/plan/rag";
import { STATUSES, type Status } from "../../src/plan/status";
import { holidaySet } from "./layouts";

const HOLIDAYS = holidaySet();
/** A Tuesday; Christmas Day 2026 is a Friday, Boxing Day's substitute Monday 28. */
const TODAY = "2026-12-22";

const CASES: [status: Status, target: IsoDate | null, rag: string, days: number | null, why: string][] = [
  ["Complete", "2026-01-01", "Blue", null, "complete, however late"],
  ["Complete", null, "Blue", null, "complete without a date"],
  ["Not accepted", "2026-01-01", "Grey", null, "not accepted is never overdue"],
  ["Not started", null, "Grey", null, "no date"],
  ["On hold", null, "Grey", null, "on hold without a date"],
  ["In progress", "2026-12-21", "Red", -1, "overdue since yesterday"],
  ["On hold", "2026-12-21", "Red", -1, "overdue, also when on hold"],
  ["On hold", "2027-12-21", "Amber", 252, "on hold"],
  ["Not started", "2026-12-22", "Amber", 0, "due today"],
  ["Not started", "2026-12-25", "Amber", 2, "due on a bank holiday"],
  ["Not started", "2026-12-29", "Amber", 3, "over Christmas only working days count"],
  ["Not started", "2027-01-08", "Amber", 10, "ten working days left"],
  ["Not started", "2027-01-11", "Green", 11, "eleven working days left"],
];

describe("the RAG of an action on 22/12/2026", () => {
  it.each(CASES)("%s, %s: %s, %s (%s)", (status, target, rag, days) => {
    expect(ragOf({ status, target }, TODAY, HOLIDAYS)).toBe(rag);
    expect(daysLeftOf({ status, target }, TODAY, HOLIDAYS)).toBe(days);
  });

  it("follows the number in the key", () => {
    const action = { status: "Not started" as const, target: "2027-01-08" };
    expect(ragOf(action, TODAY, HOLIDAYS, 9)).toBe("Green");
  });
});

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2020-01-01", days));

it("working days left go down by one a day at most, and never up", () => {
  fc.assert(
    fc.property(day, day, (today, target) => {
      const left = (date: IsoDate): number =>
        daysLeftOf({ status: "In progress", target }, date, HOLIDAYS) ?? NaN;
      const step = left(today) - left(addDays(today, 1));
      expect([0, 1]).toContain(step);
    }),
  );
});

it("one more holiday never adds to the working days left, nor to the days overdue", () => {
  fc.assert(
    fc.property(day, day, day, (today, target, holiday) => {
      const left = (days: ReadonlySet<IsoDate>): number =>
        daysLeftOf({ status: "In progress", target }, today, days) ?? NaN;
      const change = left(new Set([...HOLIDAYS, holiday])) - left(HOLIDAYS);
      expect(target >= today ? [-1, 0] : [0, 1]).toContain(change);
    }),
  );
});

it("gives each action exactly one colour of the key", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STATUSES), fc.option(day), day, (status, target, today) => {
      expect(RAGS).toContain(ragOf({ status, target }, today, HOLIDAYS));
    }),
  );
});
