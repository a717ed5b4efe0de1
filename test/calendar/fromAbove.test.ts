import { readRecordedDate } from "../../src/calendar/readRecordedDate";
import type { RecordedDate } from "../../src/calendar/recordedDate";

const today = "2026-11-21";
const under = (above: string, text: string): RecordedDate =>
  readRecordedDate(text, { today, above: readRecordedDate(above, { today }) });

describe("a date that is taken from the entry above", () => {
  it.each([
    ["Same day", "2019-03-12", null],
    ["SAME DATE AS ABOVE", "2019-03-12", null],
    ["Same day 14:30", "2019-03-12", "14:30"],
    ["same day (pm)", "2019-03-12", "pm"],
    ["Later the same day", "2019-03-12", null],
    ["That evening", "2019-03-12", "evening"],
    ["Ditto.", "2019-03-12", null],
    ["dito 3pm", "2019-03-12", "15:00"],
    ["-do-", "2019-03-12", null],
    ["ibid", "2019-03-12", null],
    ['"', "2019-03-12", null],
    ["\u201d", "2019-03-12", null],
    ["''", "2019-03-12", null],
    ['- " -', "2019-03-12", null],
    ["\u3003", "2019-03-12", null],
    ["See above", "2019-03-12", null],
    ["Next day", "2019-03-13", null],
    ["next-day at 10am", "2019-03-13", "10:00"],
    ["The following morning", "2019-03-13", "morning"],
    ["Day after", "2019-03-13", null],
    ["three days later", "2019-03-15", null],
  ])("%j is %s, and says where it comes from", (text, day, time) => {
    const read = under("12/03/2019", text);
    expect(read).toMatchObject({ text, start: day, end: day, time, precision: "day", approximate: false });
    expect(read.problems.map(({ rule }) => rule)).toEqual(["date-from-above"]);
  });

  it("is as vague as that date", () => {
    expect(under("early March 2019", "ditto")).toMatchObject({
      start: "2019-03-01",
      end: "2019-03-10",
      approximate: true,
      precision: "part",
    });
  });

  it("counts from the last day of a span", () => {
    expect(under("12/03/2019 - 14/03/2019", "Next day").start).toBe("2019-03-15");
  });
});

describe("it cannot be read", () => {
  it.each([
    ["n/k", "ditto"],
    ["31/02/2019", "Same day"],
    ["early March 2019", "Next day"],
    ["March 2019", "Next day"],
    ["March - April 2019", "Next day"],
    ["2019", "The following day"],
    ["spring 2019", "two days later"],
    ["w/c 11/03/2019", "Next day"],
    ["since 12/03/2019", "Next day"],
    ["12/03/2019", "Same day as the referral"],
    ["12/03/2019", "not the same day"],
    ["12/03/2019", "next working day"],
    ["12/03/2019", "next week"],
    ["12/03/2019", "ditto 9"],
  ])("under %j: %j", (above, text) => {
    const read = under(above, text);
    expect(read).toMatchObject({ start: null, end: null });
    expect(read.problems.map(({ rule }) => rule)).toEqual(["date-unreadable"]);
  });

  it("by itself, and says why", () => {
    expect(readRecordedDate("Same day", { today }).problems[0]?.message).toContain("the entry above");
  });
});
