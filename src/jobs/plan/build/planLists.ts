import type { BankHoliday } from "../../../calendar/bankHolidays";
import type { IsoDate } from "../../../calendar/isoDate";
import { LIST_LIMIT } from "../../../cells/limits";
import type { PlanRow } from "../../../plan/live/planAfter";
import { dayOfCell, textOfCell } from "../../../plan/planRow";
import type { PlanCells } from "../../../plan/planTable";
import type { Review } from "../../../review/review";
import { writeBankHolidays } from "../../../workbook/days/bankHolidaysSheet";
import type { Context } from "../../../workbook/gateway/workbookRun";
import { readAgencyList } from "../../../workbook/review/agencyList";

const YEARS_AHEAD = 6;

/** Fills the Bank holidays sheet for the plan's years; leaves it alone if it already lists them. */
export async function writeHolidays(
  context: Context,
  review: Review,
  rows: readonly PlanRow[],
  listed: BankHoliday[] | null,
  today: IsoDate,
): Promise<BankHoliday[]> {
  const thisYear = Number(today.slice(0, 4));
  const years = rows.flatMap(({ cells }) => actionYears(cells));
  const fromYear = Math.min(thisYear - 1, ...years);
  const toYear = Math.max(thisYear + YEARS_AHEAD, ...years.map((year) => year + 1));
  const has = (year: number): boolean => listed?.some(({ date }) => date.startsWith(`${year}-`)) === true;
  const missing = review.holidays.some(({ date }) => listed?.every((day) => day.date !== date) !== false);
  if (listed && has(fromYear) && has(toYear) && !missing) {
    return listed;
  }
  return writeBankHolidays(context, { nation: review.nation, fromYear, toYear, added: review.holidays });
}

function actionYears(cells: PlanCells): number[] {
  const day = dayOfCell(cells.get("Target date"));
  return day === null ? [] : [Number(day.slice(0, 4))];
}

/** What the agency drop-down refers to: the review's agencies, else the plan's if they fit in an Excel list. */
export async function agenciesOf(
  context: Context,
  review: Review,
  rows: readonly PlanRow[],
): Promise<string | null> {
  if (review.agencies.length > 0) {
    return readAgencyList(context);
  }
  const names = new Set(
    rows.map(({ cells }) => textOfCell(cells.get("Agency"))).filter((name) => /^[^,\n]+$/.test(name)),
  );
  const list = [...names].join(",");
  return list === "" || list.length > LIST_LIMIT ? null : list;
}
