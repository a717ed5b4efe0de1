import fc from "fast-check";
import { readTime } from "../../src/calendar/readTime";

describe("a recorded time", () => {
  it.each([
    ["0930", "09:30"],
    ["930", "09:30"],
    ["09:30", "09:30"],
    ["9.30am", "09:30"],
    ["9.30 a.m.", "09:30"],
    ["09.30hrs", "09:30"],
    ["2005hrs", "20:05"],
    ["2005 hours", "20:05"],
    ["09:30:45", "09:30"],
    ["7p.m.", "19:00"],
    ["7 PM", "19:00"],
    ["12pm", "12:00"],
    ["12am", "00:00"],
    ["12.15am", "00:15"],
    ["14hrs", "14:00"],
    ["14h30", "14:30"],
    ["14.30pm", "14:30"],
    ["noon", "12:00"],
    ["12 noon", "12:00"],
    ["Midday", "12:00"],
    ["midnight", "00:00"],
    ["24:00", "24:00"],
    ["2400hrs", "24:00"],
    ["approx 10am", "10:00"],
    ["Approx. 19:00 hrs", "19:00"],
    ["c. 14:00", "14:00"],
    ["@14:00", "14:00"],
    ["2pm-ish", "14:00"],
    ["14:30?", "14:30"],
    ["'14:30", "14:30"],
    ["’9.30am", "09:30"],
    ["3pm onwards", "15:00"],
    ["half past 3 pm", "15:30"],
    ["quarter to 12am", "23:45"],
    ["2 in the afternoon", "14:00"],
    ["10 o'clock", "10:00"],
    ["14:30 GMT", "14:30"],
    ["9am and 2pm", "09:00"],
    ["10:00, 14:00 and 16:00", "10:00"],
    ["12/03/2021 14:30", "14:30"],
    ["0.604166", "14:30"],
  ])("%j is %s", (text, start) => {
    expect(readTime(text)).toEqual({ start, end: null, endsNextDay: false, asWritten: text, problem: null });
  });

  it.each([
    ["1.45pm to 4.45pm", "13:45", "16:45", false],
    ["23:50–00:30", "23:50", "00:30", true],
    ["2350-0030", "23:50", "00:30", true],
    ["22:00 until midnight", "22:00", "00:00", true],
    ["1-2pm", "13:00", "14:00", false],
    ["11-1pm", "11:00", "13:00", false],
    ["9-10am", "09:00", "10:00", false],
    ["9am-5", "09:00", "17:00", false],
    ["between 2pm and 3pm", "14:00", "15:00", false],
    ["1000 - 1130 hrs", "10:00", "11:30", false],
    ["11:30pm - 1am", "23:30", "01:00", true],
  ])("%j runs from %s to %s", (text, start, end, endsNextDay) => {
    expect(readTime(text)).toEqual({ start, end, endsNextDay, asWritten: text, problem: null });
  });

  it.each([
    "",
    "  ",
    "am",
    "PM",
    "a.m.",
    "morning",
    "Evening",
    "late evening",
    "in the afternoon",
    "night",
    "overnight",
    "am/pm",
    "n/k",
    "not recorded",
    "-",
    "Unknown",
  ])("%j is kept as written", (text) => {
    expect(readTime(text)).toEqual({
      start: null,
      end: null,
      endsNextDay: false,
      asWritten: text.trim(),
      problem: null,
    });
  });

  it.each([
    "25:70",
    "24:30",
    "09:60",
    "9",
    "9-10",
    "9:5",
    "12/03/2021",
    "12-03-2021",
    "hello",
    "=NOW()",
    "０９:３０",
    "14.30am",
    "🕑",
  ])("%j is unreadable", (text) => {
    expect(readTime(text)).toMatchObject({
      start: null,
      end: null,
      asWritten: text,
      problem: "time-unreadable",
    });
  });

  it.each([
    [0.5, "12:00", "12:00"],
    [0, "00:00", "00:00"],
    [0.395833333, "", "09:30"],
    [44267.604166667, "12/03/2021 14:30", "14:30"],
    [930, "930", "09:30"],
    [2005, "2005", "20:05"],
    [9.3, "9.3", "09:30"],
    [9.3, "07:12", "07:12"],
  ])("the number %d that shows %j is %s", (value, text, start) => {
    expect(readTime(value, text)).toMatchObject({ start, problem: null });
  });

  it.each([
    [25, "25"],
    [2570, "2570"],
    [44267, "12/03/2021"],
    [-1, "-1"],
    [NaN, ""],
  ])("the number %d that shows %j is not a time", (value, text) => {
    expect(readTime(value, text)).toMatchObject({ start: null, problem: "time-unreadable" });
  });

  it("is nothing where the cell is empty", () => {
    expect(readTime(null)).toEqual({
      start: null,
      end: null,
      endsNextDay: false,
      asWritten: "",
      problem: null,
    });
  });

  it("reads back in any of its forms, and never throws", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const h = String(hour).padStart(2, "0");
        const m = String(minute).padStart(2, "0");
        const forms = [
          `${h}:${m}`,
          `${h}${m}`,
          `${h}.${m}hrs`,
          `${h}${m} hrs`,
          `c. ${h}:${m}`,
          `${hour % 12 || 12}.${m}${hour < 12 ? "am" : "pm"}`,
        ];
        for (const form of forms) expect(readTime(form).start).toBe(`${h}:${m}`);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) =>
        expect(readTime(text).asWritten).toBe(text.trim()),
      ),
    );
  });
});
