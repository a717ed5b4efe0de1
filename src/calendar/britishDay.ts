import { parseIsoDate, type IsoDate } from "./isoDate";

/** "2023-06-30" as written in Britain: "30/06/2023". */
export function britishDay(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}

/** The day of a text such as "30/06/2023" or "3/6/2023"; `null` for anything else. */
export function dayFromBritish(text: string): IsoDate | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseIsoDate(iso) ? iso : null;
}
