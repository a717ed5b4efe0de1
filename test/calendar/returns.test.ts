import { readFileSync } from "node:fs";
import { z } from "zod";
import { dateFromSerial, SERIAL_SHIFT_1904 } from "../../src/calendar/serial";
import { readRecordedDate } from "../../src/calendar/readRecordedDate";
import { returnFile } from "../returnFiles";

const expectedReport = z.object({
  entries: z.array(
    z.object({
      file: z.string(),
      row: z.number(),
      date: z.object({
        asRecorded: z.string(),
        start: z.string().nullable(),
        end: z.string().nullable(),
        approximate: z.boolean(),
      }),
    }),
  ),
});
const { entries } = expectedReport.parse(JSON.parse(readFileSync(returnFile("expected.json"), "utf8")));

/** Their end comes from an end date, or a time past midnight, in a column of its own. */
const END_IN_ANOTHER_COLUMN = new Set([
  "police.xlsx 15",
  "childrens-social-care.xlsx 18",
  "childrens-social-care.xlsx 5",
  "gp-practice.xlsx 26",
]);

describe("the dates of the sample returns", () => {
  it.each(entries.map((entry) => [`${entry.file} ${entry.row}`, entry.date] as const))(
    "%s",
    (place, date) => {
      // The one bare serial, of a workbook with the 1904 date system; the workbook hands it over in the 1900 system.
      if (/^\d{5}$/.test(date.asRecorded)) {
        expect(dateFromSerial(Number(date.asRecorded) + SERIAL_SHIFT_1904)).toBe(date.start);
        return;
      }
      const hasYear = /\d{2,}$/.test(date.asRecorded) || /\d{4}/.test(date.asRecorded);
      const year = date.start === null || hasYear ? null : Number(date.start.slice(0, 4));
      const read = readRecordedDate(date.asRecorded, { today: "2026-11-21", year, yearFrom: "heading" });
      expect({ start: read.start, approximate: read.approximate }).toEqual({
        start: date.start,
        approximate: date.approximate,
      });
      expect(read.end).toBe(END_IN_ANOTHER_COLUMN.has(place) ? date.start : date.end);
    },
  );

  it("are many", () => {
    expect(entries.length).toBeGreaterThan(100);
  });
});
