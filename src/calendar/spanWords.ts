import { weekday } from "./isoDate";
import type { RecordedDate } from "./recordedDate";
import { britishDay } from "./britishDay";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * What a recorded date means, in words: "Tuesday 12/03/2019", "some time from 01/03/2015 to 31/03/2015",
 * "on or before 31/12/1998", "no date". An approximate one says so.
 */
export function spanInWords({
  start,
  end,
  approximate,
}: Pick<RecordedDate, "start" | "end" | "approximate">): string {
  const about = approximate ? ", approximately" : "";
  if (start === null && end === null) {
    return "no date";
  }
  if (start === null) {
    return `on or before ${britishDay(end ?? "")}${about}`;
  }
  if (end === null) {
    return `on or after ${britishDay(start)}${about}`;
  }
  return start === end
    ? `${WEEKDAYS[weekday(start) - 1] ?? ""} ${britishDay(start)}${about}`
    : `some time from ${britishDay(start)} to ${britishDay(end)}${about}`;
}
