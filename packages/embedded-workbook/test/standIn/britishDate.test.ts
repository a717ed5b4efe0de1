import { numfmt } from "@univerjs/core";
import { readBritishDate, writeBritishDate } from "../../src/browser/britishDate";

it.each([
  ["05/10/2026", "2026-10-05", "dd/mm/yyyy"],
  [" 5/10/26 ", "2026-10-05", "dd/mm/yyyy"],
  ["5.10.2026", "2026-10-05", "dd/mm/yyyy"],
  ["31-12-1999", "1999-12-31", "dd/mm/yyyy"],
  ["1/1/30", "1930-01-01", "dd/mm/yyyy"],
  ["29/02/2024", "2024-02-29", "dd/mm/yyyy"],
  ["5/10", "2021-10-05", "d-mmm"],
  ["05/10/2026 14:15", "2026-10-05", "dd/mm/yyyy hh:mm"],
])("%p, typed in Britain in 2021, is %s", (typed, day, numberFormat) => {
  const date = readBritishDate(typed, 2021);
  if (date === null || date === "no day") throw new Error("It was not read.");
  expect([numfmt.format("yyyy-mm-dd", date.serial), date.numberFormat]).toEqual([day, numberFormat]);
});

it.each(["10/25/2026", "31/04/2026", "29/02/2023", "0/5/2026", "05/10/2026 25:00"])(
  "%p has the shape of a date and is none",
  (typed) => {
    expect(readBritishDate(typed, 2021)).toBe("no day");
  },
);

it.each(["5.10", "1,234", "5/10/2026 or so", "2026-10-05", "05/10-2026", "07700 900123", "5 October 2026"])(
  "%p is not a date in figures",
  (typed) => {
    expect(readBritishDate(typed, 2021)).toBeNull();
  },
);

it("a date is edited as it is typed, with its time where it has one", () => {
  expect([writeBritishDate(46300), writeBritishDate(46300.59375)]).toEqual([
    "05/10/2026",
    "05/10/2026 14:15:00",
  ]);
});
