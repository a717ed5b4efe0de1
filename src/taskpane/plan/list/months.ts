import { addDays, addMonths, lastDayOfMonth, weekday, type IsoDate } from "../../../calendar/isoDate";
import type { ActionFollowed } from "../../../jobs/plan/planTypes";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const DAYS_A_WEEK = 7;
const SATURDAY = 6;

/** Whether an action is due on a day: it is open and its target has one. */
export function isDue({ target, status }: ActionFollowed): boolean {
  return target !== null && status !== "Complete" && status !== "Not accepted";
}

/** The first day of a day's month. */
export function monthOf(day: IsoDate): IsoDate {
  return `${day.slice(0, 7)}-01`;
}

/** The same month so many months on, or back. */
export function monthsOn(month: IsoDate, count: number): IsoDate {
  return monthOf(addMonths(month, count));
}

/** "December 2026". */
export function monthInWords(month: IsoDate): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ""} ${month.slice(0, 4)}`;
}

/** "Friday 11 December". */
export function dayInWords(day: IsoDate): string {
  return `${DAYS[weekday(day) - 1] ?? ""} ${String(Number(day.slice(8)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""}`;
}

export function isWeekend(day: IsoDate): boolean {
  return weekday(day) >= SATURDAY;
}

/** The weeks of a month from Monday to Sunday; null for the days of other months. */
export function weeksOf(month: IsoDate): (IsoDate | null)[][] {
  const last = lastDayOfMonth(month);
  const monday = addDays(month, 1 - weekday(month));
  const weeks: (IsoDate | null)[][] = [];
  for (let first = monday; first <= last; first = addDays(first, DAYS_A_WEEK)) {
    weeks.push(
      Array.from({ length: DAYS_A_WEEK }, (_, index) => {
        const day = addDays(first, index);
        return monthOf(day) === month ? day : null;
      }),
    );
  }
  return weeks;
}

/** How many actions are due in each month that has any, in order. */
export function byMonth(actions: readonly ActionFollowed[]): { month: IsoDate; count: number }[] {
  const counts = new Map<IsoDate, number>();
  for (const { target } of actions.filter(isDue)) {
    const month = monthOf(target ?? "");
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .map(([month, count]) => ({ month, count }))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}
