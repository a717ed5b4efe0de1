import fc from "fast-check";
import {
  dateFromSerial,
  SERIAL_SHIFT_1904,
  serialFromDate,
  timeFromFraction,
} from "../../src/calendar/serial";

// Excel's own pairs: 1 is 1 January 1900, and 60 the 29 February 1900 that never was.
// https://learn.microsoft.com/en-us/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
describe("Excel serials of the 1900 date system", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [18264, "1950-01-01"],
    [36526, "2000-01-01"],
    [44267, "2021-03-12"],
    [44267.99, "2021-03-12"],
    [2958465, "9999-12-31"],
  ])("%d is %s", (serial, day) => {
    expect(dateFromSerial(serial)).toBe(day);
    expect(serialFromDate(day)).toBe(Math.floor(serial));
  });

  it.each([0, 0.5, -1, 60, 60.5, 2958466, NaN, Infinity])("%d is not a day", (serial) => {
    expect(dateFromSerial(serial)).toBeNull();
  });

  it("come back from the day that they are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2958465 }).filter((serial) => serial !== 60),
        (serial) => {
          const day = dateFromSerial(serial);
          expect(day === null ? null : serialFromDate(day)).toBe(serial);
        },
      ),
    );
  });

  it("of the 1904 system are 1462 fewer", () => {
    expect(dateFromSerial(43216 + SERIAL_SHIFT_1904)).toBe("2022-04-27");
  });
});

describe("a fraction of a day", () => {
  it.each([
    [0, "00:00"],
    [0.5, "12:00"],
    [0.604166667, "14:30"],
    [0.6041, "14:30"],
    [44267.75, "18:00"],
    [0.99998, "23:59"],
    [0.99999999, "00:00"],
  ])("%d is %s", (fraction, time) => {
    expect(timeFromFraction(fraction)).toBe(time);
  });
});
