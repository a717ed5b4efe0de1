import type { Grid } from "../../src/chronology/sheet/grid";
import { bankHolidays } from "../../src/calendar/bankHolidays";
import type { ReadAction, ReadPlanSheet } from "../../src/plan/action";
import { readPlan } from "../../src/plan/reading/readPlan";
import { reviewFrom, type Review } from "../../src/review/review";
import { gridOf, type TestCell, type TestSheet } from "../chronology/sheet/gridOf";

const TODAY = "2026-11-21";

const REVIEW: Review = reviewFrom({
  agencies: [
    { name: "Police", code: "POL", aliases: ["Constabulary"] },
    { name: "Children's Social Care", code: "CSC", aliases: ["CSC", "Social Care"] },
    { name: "Health", code: "HLT", aliases: ["Health Trust"] },
  ],
  people: [{ identifier: "Child R", role: "subject", names: ["Rowan Ellis"] }],
});

export function holidaySet(): Set<string> {
  return new Set(bankHolidays("england", 2010, 2030).map(({ date }) => date));
}

export function readSheet(
  rows: readonly (readonly TestCell[])[],
  about: TestSheet = {},
  review: Review = REVIEW,
): ReadPlanSheet {
  const [sheet] = readPlan([gridOf(rows, about)], { review, today: TODAY, holidays: holidaySet() });
  if (!sheet) {
    throw new Error("No sheet was read.");
  }
  return sheet;
}

/** The sheets of one file, read together. */
export function readSheets(grids: readonly Grid[]): ReadPlanSheet[] {
  return readPlan(grids, { review: REVIEW, today: TODAY, holidays: holidaySet() });
}

/** An action in short, for comparing. */
export function short(action: ReadAction): object {
  const { row, recommendation, agency, leads, target, status } = action;
  return { row, recommendation, action: action.action, agency, leads, end: target.end, status };
}
