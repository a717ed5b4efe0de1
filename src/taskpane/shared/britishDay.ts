import type { IsoDate } from "../../calendar/isoDate";

/** "2023-06-30" as people here write it: "30/06/2023". */
export function britishDay(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}
