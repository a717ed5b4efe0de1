import { isoOfDayNumber } from "../isoDate";
import type { PhraseForm } from "./phrase";
import type { Conventions, Outcome } from "./reading";

const UNKNOWN = "(?:\\?{1,2}|x{1,2}|_{1,2}|-{1,2}|n\\/?k|dd?|mm?)";
const MARK = " ?[/. -] ?";
const NO_DAY = /^(?:\?{1,2}|x{1,2}|_{1,2}|-{2}|dd) ?[/.-] ?(.+)$/;
const YEAR_FIRST = new RegExp(`^(\\d{4})${MARK}${UNKNOWN}${MARK}${UNKNOWN}$`);
const NO_DAY_NO_MONTH = new RegExp(`^${UNKNOWN}${MARK}${UNKNOWN}${MARK}(\\d{4}|\\d{2})$`);
/** A day without its month: a first figure up to 12 could be the month, which is another form. */
const NO_MONTH = new RegExp(`^(?:1[3-9]|2\\d|3[01])${MARK}${UNKNOWN}${MARK}(\\d{4}|\\d{2})$`);

/** A month whose day is not known, or a year of which neither is. */
export const dayNotKnown: PhraseForm = {
  name: "day-not-known",
  examples: ["??/03/2019", "xx/03/2019", "??/??/1999", "25/??/1999"],
  read: ({ plain }, conventions, readRest) => {
    const first = plain.charCodeAt(0);
    if (first >= 48 && first <= 57 && !plain.includes("?") && !plain.includes("x")) return null;
    const year = (NO_DAY_NO_MONTH.exec(plain) ?? NO_MONTH.exec(plain) ?? YEAR_FIRST.exec(plain))?.[1];
    if (year !== undefined) return wholeYear(year, conventions, readRest);
    const rest = NO_DAY.exec(plain)?.[1];
    if (rest === undefined) return null;
    const month = readRest(rest, conventions);
    return month?.kind === "reading" && month.precision === "month"
      ? { ...month, approximate: true }
      : "unreadable";
  },
};

/** The year that two or four figures mean behind a day and a month. */
function wholeYear(
  figures: string,
  conventions: Conventions,
  readRest: Parameters<PhraseForm["read"]>[2],
): Outcome | "unreadable" {
  const anyDay = readRest(`01/01/${figures}`, conventions);
  if (anyDay?.kind !== "reading" || anyDay.from === null) return "unreadable";
  const read = readRest(isoOfDayNumber(anyDay.from).slice(0, 4), conventions);
  return read?.kind === "reading" ? { ...read, approximate: true } : "unreadable";
}
