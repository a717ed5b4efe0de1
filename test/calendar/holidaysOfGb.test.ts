import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { bankHolidays, NATIONS } from "../../src/calendar/bankHolidays";

const source = readFileSync(
  join(dirname(require.resolve("date-holidays/package.json")), "src/data.js"),
  "utf8",
);
const loader = z.custom<(source: string) => string>((value) => typeof value === "function");
const zones = require.resolve("moment-timezone/data/packed/latest.json");
const londonTime = loader.parse(jest.requireActual<object>("../../scripts/londonTime.cjs"));
const holidaysOfGb = loader.parse(jest.requireActual<object>("../../scripts/holidaysOfGb.cjs"));

describe("the data that the pane is built with", () => {
  it.each(NATIONS)("has the bank holidays of %s, by the same names", async (nation) => {
    const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const whole = bankHolidays(nation, 1990, 2050);
    const data: unknown = JSON.parse(holidaysOfGb(source).replace(/^export const data = |;\s*$/g, ""));
    jest.resetModules();
    jest.doMock(require.resolve("date-holidays/data"), () => ({ data }));
    jest.doMock(zones, (): unknown => JSON.parse(londonTime(readFileSync(zones, "utf8"))));
    const pane = await import("../../src/calendar/bankHolidays");
    expect(pane.bankHolidays).not.toBe(bankHolidays);
    expect(pane.bankHolidays(nation, 1990, 2050)).toEqual(whole);
    // moment-timezone goes on without a zone that it does not know, and says so.
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it("is a small part of the whole", () => {
    expect(holidaysOfGb(source).length * 20).toBeLessThan(source.length);
  });

  it("says so if the package ever changes its form", () => {
    expect(() => holidaysOfGb("module.exports = {}")).toThrow("has another form now");
  });
});
