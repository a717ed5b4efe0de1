import { dayNumber, weekdayOfDayNumber } from "../isoDate";

interface Festival {
  /** First and last day number in a year. */
  days: (year: number) => [number, number];
  approximate: boolean;
}

function fixed(month: number, day: number): Festival {
  return {
    days: (year) => [dayNumber(year, month, day), dayNumber(year, month, day)],
    approximate: false,
  };
}

function fromEaster(from: number, to: number, approximate: boolean): Festival {
  return {
    days: (year) => {
      const sunday = easterSunday(year);
      return [sunday + from, sunday + to];
    },
    approximate,
  };
}

/** Easter Sunday by the Gregorian rule (the "anonymous" algorithm, as Meeus gives it). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearInCentury = year % 100;
  const moonOrbit = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonOrbit + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** A Monday of a month, except in the years in which the holiday was moved, to the day given. */
function monday(
  which: (year: number) => number,
  moved: Record<number, [month: number, day: number]>,
): Festival {
  const day = (year: number): number => {
    const [month, instead] = moved[year] ?? [];
    return month === undefined || instead === undefined ? which(year) : dayNumber(year, month, instead);
  };
  return { days: (year) => [day(year), day(year)], approximate: false };
}

function firstMonday(month: number): (year: number) => number {
  return (year) => {
    const first = dayNumber(year, month, 1);
    return first + ((8 - weekdayOfDayNumber(first)) % 7);
  };
}

/** The last Monday of a month whose last day is given. */
function lastMonday(month: number, lastDay: number): (year: number) => number {
  return (year) => {
    const last = dayNumber(year, month, lastDay);
    return last - (weekdayOfDayNumber(last) - 1);
  };
}

/** The bank holidays that were moved: VE Day in 1995 and 2020, jubilees in 2002, 2012 and 2022 (gov.uk, "UK bank holidays"). */
const EARLY_MAY = monday(firstMonday(5), { 1995: [5, 8], 2020: [5, 8] });
const SPRING = monday(lastMonday(5, 31), { 2002: [6, 4], 2012: [6, 4], 2022: [6, 2] });
const AUGUST = monday(lastMonday(8, 31), {});

const CHRISTMAS: Festival = {
  days: (year) => [dayNumber(year, 12, 24), dayNumber(year, 12, 26)],
  approximate: true,
};
/** The night on which a year begins. */
const NEW_YEAR: Festival = {
  days: (year) => [dayNumber(year - 1, 12, 31), dayNumber(year, 1, 1)],
  approximate: true,
};

/** Days between two days of a year; the second may be in the next. */
function between(fromMonth: number, fromDay: number, toMonth: number, toDay: number): Festival {
  return {
    days: (year) => [
      dayNumber(year, fromMonth, fromDay),
      dayNumber(toMonth < fromMonth ? year + 1 : year, toMonth, toDay),
    ],
    approximate: true,
  };
}

const HOLIDAY = ["holiday", "holidays", "hols", "break"];
const HALF_TERM = ["half term", "halfterm", "half term holiday", "half term break"];

/** School holidays differ between councils and years: these spans cover those of England, and are approximate. */
const SCHOOL_HOLIDAYS: [string[], string[], Festival][] = [
  [["summer", "school summer"], HOLIDAY, between(7, 20, 9, 5)],
  [["christmas", "xmas"], HOLIDAY, between(12, 18, 1, 6)],
  [["easter"], HOLIDAY, fromEaster(-16, 16, true)],
  [["october", "oct", "autumn"], HALF_TERM, between(10, 18, 11, 3)],
  [["february", "feb", "spring"], HALF_TERM, between(2, 10, 2, 25)],
  [["may", "summer", "whitsun", "whit"], HALF_TERM, between(5, 24, 6, 6)],
];

const BANK_HOLIDAY = ["bank holiday", "bank holiday monday", "bank hol", "bank hol monday", "bh", "b/h"];

/** "May bank holiday" could be either of that month, so it is none of these. */
const BANK_HOLIDAYS: [string[], Festival][] = [
  [["early may", "may day", "mayday"], EARLY_MAY],
  [["spring", "late may", "whitsun", "whit"], SPRING],
  [["august", "aug", "summer", "late august"], AUGUST],
];

/** A season and a name of its holiday, in either order: "October half term", "half term October". */
function eitherWay(season: string, name: string): string[] {
  return HALF_TERM.includes(name) ? [`${season} ${name}`, `${name} ${season}`] : [`${season} ${name}`];
}

/** Days that people name rather than date, by their names in lower case without apostrophes. */
export const FESTIVALS: ReadonlyMap<string, Festival> = new Map<string, Festival>([
  ["xmas", CHRISTMAS],
  ["christmas", CHRISTMAS],
  ["christmas time", CHRISTMAS],
  ["christmastime", CHRISTMAS],
  ["xmas time", CHRISTMAS],
  ["christmas eve", fixed(12, 24)],
  ["xmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["xmas day", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["new years eve", fixed(12, 31)],
  ["new year eve", fixed(12, 31)],
  ["nye", fixed(12, 31)],
  ["hogmanay", fixed(12, 31)],
  ["new years day", fixed(1, 1)],
  ["new year day", fixed(1, 1)],
  ["new year", NEW_YEAR],
  ["valentines day", fixed(2, 14)],
  ["halloween", fixed(10, 31)],
  ["bonfire night", fixed(11, 5)],
  ["guy fawkes night", fixed(11, 5)],
  ["good friday", fromEaster(-2, -2, false)],
  ["easter", fromEaster(-2, 1, true)],
  ["easter weekend", fromEaster(-2, 1, true)],
  ["easter sunday", fromEaster(0, 0, false)],
  ["easter day", fromEaster(0, 0, false)],
  ["easter monday", fromEaster(1, 1, false)],
  ...BANK_HOLIDAYS.flatMap(([names, festival]) =>
    names.flatMap((name) => BANK_HOLIDAY.map((words): [string, Festival] => [`${name} ${words}`, festival])),
  ),
  ...SCHOOL_HOLIDAYS.flatMap(([seasons, names, festival]) =>
    seasons.flatMap((season) =>
      names.flatMap((name) => eitherWay(season, name).map((words): [string, Festival] => [words, festival])),
    ),
  ),
]);
