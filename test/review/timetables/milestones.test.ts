import fc from "fast-check";
import { addDays } from "../../../src/calendar/isoDate";
import { addWorkingDays, isWorkingDay } from "../../../src/calendar/workingDays";
import { bankHolidays, NATIONS, type Nation } from "../../../src/calendar/bankHolidays";
import { holidaysDuring, milestonesOf, type TimetableDays } from "../../../src/review/timetables/milestones";
import { PROCEDURE_IDS, type ProcedureId } from "../../../src/review/timetables/procedure";
import { PROCEDURES } from "../../../src/review/timetables/procedures";

function holidaysOf(nation: Nation): Set<string> {
  return new Set(bankHolidays(nation, 2018, 2032).map(({ date }) => date));
}

const HOLIDAYS = new Map(NATIONS.map((nation) => [nation, holidaysOf(nation)]));

function written(id: ProcedureId, days: TimetableDays, nation: Nation = "england"): string[] {
  return milestonesOf(PROCEDURES[id], days, HOLIDAYS.get(nation) ?? new Set()).map(
    ({ step, from, to }) => `${step} ${from ?? "-"}..${to ?? "-"}`,
  );
}

describe("the milestones of a procedure", () => {
  it.each<[string, ProcedureId, TimetableDays, string[]]>([
    [
      "a notification on a Wednesday",
      "notification",
      { trigger: "2026-11-18" },
      ["notify-panel 2026-11-18..2026-11-25"],
    ],
    [
      "a notification on a Saturday, whose day 0 is the Monday",
      "notification",
      { trigger: "2026-11-21" },
      ["notify-panel 2026-11-23..2026-11-30"],
    ],
    [
      "a notification on Good Friday, whose day 0 is the Tuesday after",
      "notification",
      { trigger: "2026-04-03" },
      ["notify-panel 2026-04-07..2026-04-14"],
    ],
    [
      "a rapid review over Christmas and New Year",
      "rapid-review",
      { trigger: "2026-12-18" },
      ["send-rapid-review 2026-12-18..2027-01-13"],
    ],
    [
      "a rapid review over the Jubilee",
      "rapid-review",
      { trigger: "2022-05-27" },
      ["send-rapid-review 2022-05-27..2022-06-21"],
    ],
    [
      "Cambridgeshire, before the meeting is known",
      "rapid-review-cambridgeshire",
      { trigger: "2026-11-02" },
      [
        "scoping-request 2026-11-02..2026-11-04",
        "returns 2026-11-04..2026-11-11",
        "meeting 2026-11-11..2026-11-19",
        "outcome-to-panel -..2026-11-23",
      ],
    ],
    [
      "Cambridgeshire with an early meeting",
      "rapid-review-cambridgeshire",
      { trigger: "2026-11-02", meeting: "2026-11-12" },
      [
        "scoping-request 2026-11-02..2026-11-04",
        "returns 2026-11-04..2026-11-11",
        "meeting 2026-11-11..2026-11-19",
        "outcome-to-panel 2026-11-12..2026-11-16",
      ],
    ],
    [
      "Cambridgeshire with a meeting so late that working day 15 comes first",
      "rapid-review-cambridgeshire",
      { trigger: "2026-11-02", meeting: "2026-11-20" },
      [
        "scoping-request 2026-11-02..2026-11-04",
        "returns 2026-11-04..2026-11-11",
        "meeting 2026-11-11..2026-11-19",
        "outcome-to-panel 2026-11-20..2026-11-23",
      ],
    ],
    [
      "Bexley, numbered from day 1",
      "rapid-review-bexley",
      { trigger: "2026-11-02" },
      [
        "form-received 2026-11-02..2026-11-02",
        "acknowledged 2026-11-02..2026-11-03",
        "information 2026-11-03..2026-11-06",
        "meeting 2026-11-09..2026-11-13",
        "briefing-report 2026-11-13..2026-11-18",
        "report-to-panel 2026-11-19..2026-11-20",
      ],
    ],
    [
      "Bexley from a Sunday, with the meeting on day 8",
      "rapid-review-bexley",
      { trigger: "2026-11-01", meeting: "2026-11-11" },
      [
        "form-received 2026-11-02..2026-11-02",
        "acknowledged 2026-11-02..2026-11-03",
        "information 2026-11-03..2026-11-06",
        "meeting 2026-11-09..2026-11-13",
        "briefing-report 2026-11-11..2026-11-16",
        "report-to-panel 2026-11-19..2026-11-20",
      ],
    ],
    [
      "a local review from the last of August, publication not known",
      "lcspr",
      { trigger: "2026-08-31" },
      ["complete 2026-08-31..2027-02-28", "copy-to-panel -..-"],
    ],
    [
      "a local review from a Saturday, which months do not move",
      "lcspr",
      { trigger: "2026-11-21", publication: "2027-04-06" },
      ["complete 2026-11-21..2027-05-21", "copy-to-panel 2027-03-24..2027-03-24"],
    ],
    [
      "a learning review to a Sunday",
      "learning-review",
      { trigger: "2026-11-28" },
      ["complete 2026-11-28..2027-02-28"],
    ],
    [
      "a serious case review, from the latest day of the decision",
      "scr-north-east-lincolnshire",
      { trigger: "2010-01-31", publication: "2010-09-10" },
      [
        "notify 2010-02-01..2010-02-08",
        "decision 2010-01-31..2010-02-28",
        "complete 2010-02-28..2010-08-28",
        "copy-to-panel 2010-09-03..2010-09-03",
      ],
    ],
    [
      "a serious case review, from the decision once it is known",
      "scr-north-east-lincolnshire",
      { trigger: "2010-01-31", decision: "2010-02-10" },
      [
        "notify 2010-02-01..2010-02-08",
        "decision 2010-01-31..2010-02-28",
        "complete 2010-02-10..2010-08-10",
        "copy-to-panel -..-",
      ],
    ],
  ])("%s", (_what, id, days, expected) => {
    expect(written(id, days)).toEqual(expected);
  });

  it.each<[Nation, string]>([
    ["england", "2023-01-06"],
    ["wales", "2023-01-06"],
    ["scotland", "2023-01-09"],
    ["northern-ireland", "2023-01-06"],
  ])("count the holidays of %s", (nation, last) => {
    expect(written("notification", { trigger: "2022-12-28" }, nation)).toEqual([
      `notify-panel 2022-12-28..${nation === "scotland" ? "2023-01-06" : "2023-01-05"}`,
    ]);
    expect(written("notification", { trigger: "2022-12-29" }, nation)).toEqual([
      `notify-panel 2022-12-29..${last}`,
    ]);
  });

  const days = fc.integer({ min: 0, max: 3600 }).map((offset) => addDays("2019-01-01", offset));
  const ids = fc.constantFrom(...PROCEDURE_IDS);
  const nations = fc.constantFrom(...NATIONS);

  it("have windows that do not end before they begin, whatever days are given", () => {
    fc.assert(
      fc.property(
        ids,
        nations,
        days,
        fc.option(days),
        fc.option(days),
        (id, nation, trigger, meeting, out) => {
          const found = milestonesOf(
            PROCEDURES[id],
            { trigger, meeting, publication: out },
            HOLIDAYS.get(nation) ?? new Set(),
          );
          expect(found.map(({ step }) => step)).toEqual(PROCEDURES[id].steps.map((step) => step.id));
          for (const { from, to } of found) {
            if (from !== null && to !== null) expect(from <= to).toBe(true);
          }
        },
      ),
    );
  });

  it("never come sooner for a holiday more", () => {
    fc.assert(
      fc.property(nations, days, fc.integer({ min: 0, max: 40 }), (nation, trigger, offset) => {
        const holidays = HOLIDAYS.get(nation) ?? new Set<string>();
        const more = new Set([...holidays, addDays(trigger, offset)]);
        for (const id of ["rapid-review", "rapid-review-bexley", "rapid-review-cambridgeshire"] as const) {
          const before = milestonesOf(PROCEDURES[id], { trigger }, holidays);
          milestonesOf(PROCEDURES[id], { trigger }, more).forEach(({ to }, index) => {
            expect((to ?? "") >= (before[index]?.to ?? "")).toBe(true);
          });
        }
      }),
    );
  });

  it("that count in working days end on working days", () => {
    fc.assert(
      fc.property(nations, days, (nation, trigger) => {
        const holidays = HOLIDAYS.get(nation) ?? new Set<string>();
        for (const { to } of milestonesOf(PROCEDURES["rapid-review-bexley"], { trigger }, holidays)) {
          expect(to !== null && isWorkingDay(to, holidays)).toBe(true);
        }
        const [review] = milestonesOf(PROCEDURES["rapid-review"], { trigger }, holidays);
        const dayZero = isWorkingDay(trigger, holidays) ? trigger : addWorkingDays(trigger, 1, holidays);
        expect(review?.to).toBe(addWorkingDays(dayZero, 15, holidays));
      }),
    );
  });
});

describe("the holidays of a timetable", () => {
  it("are those from the trigger to the last milestone", () => {
    const holidays = bankHolidays("england", 2026, 2027);
    const milestones = milestonesOf(
      PROCEDURES["rapid-review"],
      { trigger: "2026-12-18" },
      new Set(holidays.map(({ date }) => date)),
    );
    expect(holidaysDuring(milestones, "2026-12-18", holidays).map(({ date }) => date)).toEqual([
      "2026-12-25",
      "2026-12-26",
      "2026-12-28",
      "2027-01-01",
    ]);
  });
});
