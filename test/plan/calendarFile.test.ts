import { serialFromDate } from "../../src/calendar/serial";
import { calendarFile } from "../../src/plan/calendarFile";
import { changesSince, dueSoon, needingADate, overdue, withProgressNote } from "../../src/plan/followUp";
import type { PlanCell } from "../../src/plan/planTable";

const TODAY = "2026-11-21";

function action(ref: string, target: string | null, status: string, more: Record<string, PlanCell> = {}) {
  const cells = new Map<string, PlanCell>([
    ["Ref", ref],
    ["Action", "Train; agree, and tell"],
    ["Target date", target === null ? "Needs a date" : serialFromDate(target)],
    ["Status", status],
    ...Object.entries(more),
  ]);
  return { cells };
}

const ACTIONS = [
  action("ACT-0001", "2026-11-20", "In progress"),
  action("ACT-0002", "2025-01-31", "On hold"),
  action("ACT-0003", "2026-12-21", "Not started"),
  action("ACT-0004", "2026-12-22", "Not started"),
  action("ACT-0005", null, "Not started"),
  action("ACT-0006", "2026-01-01", "Complete", { Completed: serialFromDate("2026-11-10") }),
  action("ACT-0007", null, "Not accepted"),
];

const refs = (actions: readonly { cells: ReadonlyMap<string, PlanCell> }[]): unknown[] =>
  actions.map(({ cells }) => cells.get("Ref"));

it("lists what is overdue, oldest first, without complete or refused actions", () => {
  expect(refs(overdue(ACTIONS, TODAY))).toEqual(["ACT-0002", "ACT-0001"]);
});

it("lists what is due from today to the thirtieth day", () => {
  expect(refs(dueSoon(ACTIONS, TODAY))).toEqual(["ACT-0003"]);
});

it("lists what needs a date", () => {
  expect(refs(needingADate(ACTIONS))).toEqual(["ACT-0005"]);
});

it("lists what has happened since a day, in date order", () => {
  const noted = action("ACT-0008", "2027-01-01", "In progress", {
    Progress: withProgressNote("02/10/2026: begun", "first course held", "2026-11-15"),
  });
  expect(changesSince([...ACTIONS, noted], "2026-11-01", TODAY)).toMatchObject([
    { ref: "ACT-0006", what: "completed", date: "2026-11-10", text: "" },
    { ref: "ACT-0008", what: "progress", date: "2026-11-15", text: "first course held" },
    { ref: "ACT-0001", what: "became overdue", date: "2026-11-21", text: "" },
  ]);
});

it("adds a progress note at the top and keeps the earlier ones", () => {
  expect(withProgressNote("02/10/2026: begun", "half way", TODAY)).toBe(
    "21/11/2026: half way\n02/10/2026: begun",
  );
});

describe("the calendar file", () => {
  const file = calendarFile(ACTIONS, "LCSPR-R", TODAY);

  it("has an all-day event for each dated open action, with a stable UID", () => {
    expect(file.match(/^UID:.*/gm)).toEqual(
      [1, 2, 3, 4].map((n) => `UID:lcspr-r-act-000${n}@action-plan.case-review`),
    );
    expect(file).toContain("DTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20261222\r\n");
  });

  it("escapes the special characters of RFC 5545, ends lines with CR LF, and keeps them within 75 octets", () => {
    expect(file).toContain("Train\\; agree\\, and tell");
    const lines = file.split("\r\n");
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  });

  it("reminds two weeks and one week before", () => {
    expect(file.match(/^TRIGGER:.*/gm)?.slice(0, 2)).toEqual(["TRIGGER:-PT336H", "TRIGGER:-PT168H"]);
  });

  it("is the same every time it is made on the same day", () => {
    expect(calendarFile(ACTIONS, "LCSPR-R", TODAY)).toBe(file);
  });
});
