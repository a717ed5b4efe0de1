/**
 * The serial number, in the 1900 date system, of an ISO 8601 date, date and time, or time: what cells of type "d" hold.
 * Null where the text is none.
 */
export function serialOfIsoDate(text: string): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = daysFromCivil(Number(year), Number(month), Number(day)) - daysFromCivil(1899, 12, 30);
  // The 1900 system counts a 29 February 1900 that there never was.
  return (days < 61 ? days - 1 : days) + time;
}

/** Days since 1 March of the year 0 in the Gregorian calendar. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + dayOfYear;
}
