import type { IsoDate } from "../calendar/isoDate";

/** A day as people write it in Britain: "21/11/2026". */
export function britishDay(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}
