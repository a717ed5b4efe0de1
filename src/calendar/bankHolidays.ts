import Calendar from "date-holidays";
import type { IsoDate } from "./isoDate";

/** The nations of the United Kingdom; each has its own bank holidays. */
export const NATIONS = ["england", "wales", "scotland", "northern-ireland"] as const;
export type Nation = (typeof NATIONS)[number];

export interface BankHoliday {
  date: IsoDate;
  name: string;
}

/** The states of country GB in date-holidays. */
const STATES: Record<Nation, string> = {
  england: "ENG",
  wales: "WLS",
  scotland: "SCT",
  "northern-ireland": "NIR",
};

/** Types of date-holidays on which offices are shut; "observance" and "optional" days are working days. */
const DAYS_OFF: readonly string[] = ["public", "bank"];

interface Proclaimed extends BankHoliday {
  nations: readonly Nation[];
  /** The ordinary holiday that it replaced that year. */
  insteadOf?: IsoDate;
}

/** Proclaimed days that date-holidays does not have (gov.uk, "UK bank holidays"; the London and Edinburgh Gazettes). */
const PROCLAIMED: readonly Proclaimed[] = [
  { date: "1995-05-08", name: "VE Day bank holiday", nations: NATIONS, insteadOf: "1995-05-01" },
  { date: "1999-12-31", name: "Millennium bank holiday", nations: NATIONS },
  { date: "2002-06-03", name: "Golden Jubilee bank holiday", nations: NATIONS },
  { date: "2002-06-04", name: "Spring bank holiday", nations: NATIONS, insteadOf: "2002-05-27" },
  { date: "2011-04-29", name: "Royal wedding bank holiday", nations: NATIONS },
  { date: "2012-06-04", name: "Spring bank holiday", nations: NATIONS, insteadOf: "2012-05-28" },
  { date: "2026-06-15", name: "World Cup bank holiday", nations: ["scotland"] },
];

/** St Andrew's Day became a bank holiday by the St Andrew's Day Bank Holiday (Scotland) Act 2007. */
const FIRST_ST_ANDREWS_DAY = "2007-11-30";

const calendars = new Map<Nation, Calendar>();
/** What date-holidays said of a year; it takes long to work it out, and every job with target dates asks for twenty. */
const ordinary = new Map<string, readonly BankHoliday[]>();

/**
 * The bank holidays of a nation from one year to another, both included, by date; one a day. A holiday that falls on a
 * weekend is listed as well as the day in lieu of it. From date-holidays, which lists them by nation, with one-off days.
 */
export function bankHolidays(nation: Nation, fromYear: number, toYear: number): BankHoliday[] {
  const byDate = new Map<IsoDate, BankHoliday>();
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const { date, name } of ordinaryOf(nation, year)) byDate.set(date, { date, name });
  }
  for (const { date, name, nations, insteadOf } of PROCLAIMED) {
    const year = Number(date.slice(0, 4));
    if (year < fromYear || year > toYear || !nations.includes(nation)) continue;
    byDate.set(date, { date, name });
    if (insteadOf !== undefined) byDate.delete(insteadOf);
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function ordinaryOf(nation: Nation, year: number): readonly BankHoliday[] {
  const key = `${nation} ${String(year)}`;
  const known = ordinary.get(key);
  if (known) return known;
  const found = calendarOf(nation)
    .getHolidays(year)
    // "2019-01-01 00:00:00": local to the nation, whatever the time zone of this machine.
    .map(({ date, name, type }) => ({ date: date.slice(0, 10), name: straight(name), type }))
    .filter(({ date, name, type }) => {
      const notYet = name.startsWith("St Andrew's") && date < FIRST_ST_ANDREWS_DAY;
      return DAYS_OFF.includes(type) && !notYet;
    })
    .map(({ date, name }) => ({ date, name }));
  ordinary.set(key, found);
  return found;
}

function calendarOf(nation: Nation): Calendar {
  const known = calendars.get(nation);
  if (known) return known;
  const made = new Calendar("GB", STATES[nation], { languages: ["en"] });
  calendars.set(nation, made);
  return made;
}

/** The names use both kinds of apostrophe. */
function straight(name: string): string {
  return name.replaceAll("’", "'");
}
