import { bankHolidays, type Nation } from "../../src/calendar/bankHolidays";
import { weekday } from "../../src/calendar/isoDate";

/** The days off of gov.uk, "UK bank holidays", as "month-day" of a year; days in lieu are in place of weekends. */
const ENGLAND_AND_WALES: Record<number, string> = {
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
};

const SCOTLAND: Record<number, string> = {
  2019: "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
  2020: "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28",
  2021: "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
  2022: "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
  2023: "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
  2024: "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
  2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
  2026: "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
  2027: "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
  2028: "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
};

/** What Northern Ireland has beside England's: St Patrick's Day and the Battle of the Boyne. */
const NORTHERN_IRELAND_TOO: Record<number, string> = {
  2019: "03-18 07-12",
  2020: "03-17 07-13",
  2021: "03-17 07-12",
  2022: "03-17 07-12",
  2023: "03-17 07-12",
  2024: "03-18 07-12",
  2025: "03-17 07-14",
  2026: "03-17 07-13",
  2027: "03-17 07-12",
  2028: "03-17 07-12",
};

function weekdaysOff(nation: Nation, year: number): string[] {
  return bankHolidays(nation, year, year)
    .filter(({ date }) => weekday(date) < 6)
    .map(({ date }) => date.slice(5));
}

const years = Object.keys(ENGLAND_AND_WALES).map(Number);

describe("the bank holidays of a nation", () => {
  it.each(years)("of England and of Wales in %d are those that gov.uk lists", (year) => {
    expect(weekdaysOff("england", year).join(" ")).toBe(ENGLAND_AND_WALES[year]);
    expect(weekdaysOff("wales", year).join(" ")).toBe(ENGLAND_AND_WALES[year]);
  });

  it.each(years)("of Scotland in %d are those that gov.uk lists", (year) => {
    expect(weekdaysOff("scotland", year).join(" ")).toBe(SCOTLAND[year]);
  });

  it.each(years)("of Northern Ireland in %d are those that gov.uk lists", (year) => {
    const listed = `${ENGLAND_AND_WALES[year] ?? ""} ${NORTHERN_IRELAND_TOO[year] ?? ""}`.split(" ").sort();
    expect(weekdaysOff("northern-ireland", year)).toEqual(listed);
  });

  it.each<[Nation, string, boolean]>([
    ["england", "2022-06-02", true],
    ["wales", "2022-06-03", true],
    ["scotland", "2022-09-19", true],
    ["northern-ireland", "2023-05-08", true],
    ["england", "2022-05-30", false],
    ["scotland", "2022-05-30", false],
    ["england", "2026-06-15", false],
    ["england", "2002-06-04", true],
    ["england", "2002-05-27", false],
    ["wales", "2011-04-29", true],
    ["england", "2012-05-28", false],
    ["scotland", "2006-11-30", false],
    ["scotland", "2007-11-30", true],
    ["england", "1995-05-08", true],
  ])("%s: whether %s is one is %s", (nation, date, isOne) => {
    const year = Number(date.slice(0, 4));
    expect(bankHolidays(nation, year, year).some((holiday) => holiday.date === date)).toBe(isOne);
  });

  it("are in order, each day once, with a name, over a range of years", () => {
    const all = bankHolidays("scotland", 2018, 2030);
    const dates = all.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(all.every(({ name }) => name !== "")).toBe(true);
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(13);
  });
});
