import { serialFromDate } from "../../../src/calendar/serial";
import { signOf } from "../../../src/plan/again";
import { clearBrokenTargets, lookAtTargets, type TargetsBy } from "../../../src/plan/live/liveTargets";
import { targetFormula } from "../../../src/plan/live/targetFormula";
import type { PlanCell } from "../../../src/plan/planTable";

const DAYS = { publication: "Review!$B$11", agreed: null };
const BY: TargetsBy = {
  dates: { today: "2026-11-21", publication: "2026-12-01", holidays: new Set() },
  days: DAYS,
  holidays: "Days[Date]",
};
const WORDS = "within six months of publication";
const FORMULA =
  targetFormula({ from: "publication", length: { count: 6, unit: "months" } }, DAYS, "Days[Date]") ?? "";
const DUE = serialFromDate("2027-06-01");
const EARLIER = serialFromDate("2027-05-01");

function row(target: PlanCell): Map<string, PlanCell> {
  return new Map([
    ["Action", "Train staff"],
    ["Target as written", WORDS],
    ["Target date", target],
  ]);
}

describe("a target date that counts from another day", () => {
  it.each<[string, PlanCell, string, string | null, unknown[]]>([
    ["is left alone if its formula shows the day", DUE, FORMULA, null, []],
    [
      "is brought up to date if it is as the software wrote it",
      EARLIER,
      "",
      signOf(EARLIER),
      [[DUE, FORMULA, expect.stringContaining("01/06/2027")]],
    ],
    ["becomes live if it needed a date", "Needs a date", "", null, [[DUE, FORMULA, expect.any(String)]]],
    ["is left alone if a person typed it", EARLIER, "", signOf(DUE), []],
    ["is left alone if a person's own formula gives it", EARLIER, "=TODAY()+30", null, []],
  ])("%s", (_what, target, formula, built, expected) => {
    const sources = [built === null ? null : { built: new Map([["Target date", built]]) }];
    const { updates } = lookAtTargets([row(target)], [formula], sources, BY);
    expect(updates.map(({ value, formula: live, message }) => [value, live, message])).toEqual(expected);
  });

  it("keeps the day that its paper gave while the workbook has no day to count from", () => {
    const by: TargetsBy = { ...BY, dates: { ...BY.dates, publication: null } };
    const sources = [{ built: new Map([["Target date", signOf(EARLIER)]]) }];
    expect(lookAtTargets([row(EARLIER)], [""], sources, by).updates).toEqual([]);
  });

  it("needs a date while its formula shows an error", () => {
    const rows = [row("#REF!"), row("#REF!")];
    clearBrokenTargets(rows, [FORMULA, "=Other!A1"]);
    expect(rows.map((cells) => cells.get("Target date"))).toEqual(["Needs a date", "#REF!"]);
  });
});
