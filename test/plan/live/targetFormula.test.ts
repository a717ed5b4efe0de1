import { isSameFormula, liveFormula } from "../../../src/plan/live/planFormulas";
import { isTargetFormula, targetFormula } from "../../../src/plan/live/targetFormula";
import type { MovingTarget } from "../../../src/plan/targetInForce";

const DAYS = { publication: "Review!$B$11", agreed: "Review!$B$12" };
const NONE = 'IF(TRIM([@Status])="Complete","","Needs a date")';

describe("the live formula of a target date", () => {
  it.each<[string, MovingTarget, string]>([
    [
      "six months from publication",
      { from: "publication", length: { count: 6, unit: "months" } },
      `=IF(ISNUMBER(Review!$B$11),EDATE(Review!$B$11,6),${NONE})`,
    ],
    [
      "ten working days from agreement",
      { from: "agreed", length: { count: 10, unit: "working-days" } },
      `=IF(ISNUMBER(Review!$B$12),WORKDAY(Review!$B$12,10,Days[Date]),${NONE})`,
    ],
    [
      "two weeks from the row's start, else from agreement",
      { from: "start", length: { count: 2, unit: "weeks" } },
      `=IF(ISNUMBER([@Start]),[@Start]+14,IF(ISNUMBER(Review!$B$12),Review!$B$12+14,${NONE}))`,
    ],
    [
      "a year from publication",
      { from: "publication", length: { count: 1, unit: "years" } },
      `=IF(ISNUMBER(Review!$B$11),EDATE(Review!$B$11,12),${NONE})`,
    ],
  ])("%s", (_what, moving, formula) => {
    expect(targetFormula(moving, DAYS, "Days[Date]")).toBe(formula);
    expect(isTargetFormula(formula)).toBe(true);
  });

  it("cannot be made if the workbook has no cell for the day", () => {
    const moving: MovingTarget = { from: "publication", length: { count: 6, unit: "months" } };
    expect(targetFormula(moving, { publication: null, agreed: null }, "Days[Date]")).toBeNull();
  });

  it.each(["=TODAY()+30", "=[@Start]+14", '=IF([@Start]="","Needs a date",1)'])(
    "is not confused with a person's own formula: %s",
    (formula) => {
      expect(isTargetFormula(formula)).toBe(false);
    },
  );
});

const LIVE = { holidays: "Days[Date]", amber: "CR_AmberWithin" };

describe("the live columns of the plan", () => {
  it("are Working days left, which counts the holidays it is given, and RAG, by the number it is given", () => {
    expect(liveFormula("Working days left", LIVE)).toContain("TODAY(),Days[Date])");
    expect(liveFormula("RAG", LIVE)).toContain("<=CR_AmberWithin");
    expect(liveFormula("Progress", LIVE)).toBeNull();
  });

  it.each([
    ["=[@Status]", "=ActionPlan[[#This Row],[Status]]", true],
    ["=[@[Target date]]+1", "=ActionPlan[[#This Row], [Target date]] + 1", true],
    ["=[@Status]", "=CR_ActionPlan[[#This Row],[Status]]", true],
    ["=[@Status]", "=CR_ActionPlan2[@Status]", true],
    ["=[@Status]", "=[@Agency]", false],
  ])("%s is the same as %s: %s", (wanted, other, same) => {
    expect(isSameFormula(other, wanted)).toBe(same);
  });
});
