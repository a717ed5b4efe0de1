import { PROCEDURES } from "../../../src/review/timetables/procedures";
import {
  countsFromFormula,
  holidaysListedFormula,
  placesOf,
  stepFormulas,
  markFormula,
  type StepFormulas,
} from "../../../src/review/timetables/timetableFormulas";

const HOLIDAYS = "Days[Date]";

/** The formulas of a step where the steps of its procedure are on rows 20, 21, … */
function formulasOf(id: keyof typeof PROCEDURES, stepId: string): StepFormulas {
  const procedure = PROCEDURES[id];
  const rowOf = new Map(procedure.steps.map(({ id: step }, index) => [step, 20 + index]));
  const step = procedure.steps.find((one) => one.id === stepId);
  if (!step) throw new Error(`${id} has no step ${stepId}`);
  const places = placesOf(procedure, ["meeting", "publication"], HOLIDAYS);
  return stepFormulas(step, procedure, places, rowOf.get(stepId) ?? 0, rowOf);
}

describe("the formulas of a timetable", () => {
  it("count a trigger on a day off as the next working day", () => {
    const places = placesOf(PROCEDURES.notification, [], HOLIDAYS);
    expect(countsFromFormula(places)).toBe('=IF(ISNUMBER($B$4),WORKDAY($B$4-1,1,Days[Date]),"")');
  });

  it.each<[keyof typeof PROCEDURES, string, RegExp]>([
    ["notification", "notify-panel", /WORKDAY\(\$B\$5,\$E20-\$B\$6,Days\[Date\]\)/],
    ["lcspr", "copy-to-panel", /WORKDAY\(\$B\$9,-\$E21,Days\[Date\]\)/],
    ["rapid-review-cambridgeshire", "returns", /ISNUMBER\(\$J\$20\)/],
  ])("of %s say when %s is due, by the numbers beside it", (id, step, due) => {
    expect(formulasOf(id, step).to).toMatch(due);
  });

  it("have a limit where the day they count from is not yet known", () => {
    const { to } = formulasOf("rapid-review-cambridgeshire", "outcome-to-panel");
    expect(to).toContain('IF(AND(ISNUMBER($H23),ISNUMBER($B$4)),WORKDAY($B$5,$H23-$B$6,Days[Date]),"")');
  });

  it("are blue when done, red when missed, grey without a date", () => {
    const { rag } = formulasOf("notification", "notify-panel");
    expect(rag).toMatch(
      /^=IF\(ISNUMBER\(\$K20\),"Blue",IF\(NOT\(ISNUMBER\(\$J20\)\),"Grey",IF\(\$J20<TODAY\(\),"Red"/,
    );
  });

  it("mark a week that a step touches", () => {
    expect(markFormula(20, "P$19", "weeks")).toBe(
      '=IF(ISNUMBER($J20),IF(AND(P$19<=$J20,P$19+6>=IF(ISNUMBER($I20),$I20,$J20)),"■",""),"")',
    );
  });

  it("say when the listed holidays do not reach far enough", () => {
    const places = placesOf(PROCEDURES.notification, [], HOLIDAYS);
    const formula = holidaysListedFormula(places, 20, 20);
    expect(formula).toContain("YEAR(MAX(Days[Date]))>=YEAR(MAX($J$20:$J$20,TODAY()))");
    expect(formula).not.toContain("BankHolidays");
  });
});
