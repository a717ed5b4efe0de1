import fc from "fast-check";
import { compareSpans, type DatedSpan } from "../../src/calendar/compareSpans";
import { readRecordedDate } from "../../src/calendar/readRecordedDate";

const read = (text: string): DatedSpan & { text: string } => readRecordedDate(text, { today: "2026-11-21" });

describe("the order of recorded dates", () => {
  it("is by start, then from the most precise to the least; open starts by their end; undated last", () => {
    const inOrder = [
      "1994",
      "since May 1994",
      "12/12/2018",
      "1 January 2019",
      "01/01/2019 23:50-00:30",
      "c. 1 January 2019",
      "1 - 2 January 2019",
      "w/c 1/1/19",
      "early January 2019",
      "January 2019",
      "spring term 2019",
      "2019",
      "academic year 2019/20",
      "by 31 January 2020",
      "1 February 2020",
      "undated",
    ];
    const dates = inOrder.map(read);
    const shuffled = [...dates].sort((a, b) => (a.text < b.text ? -1 : 1));
    // Ties (equal precision) keep their previous order.
    const sorted = [...shuffled].sort(compareSpans).map(({ text }) => text);
    expect(sorted.filter((text) => text !== "01/01/2019 23:50-00:30")).toEqual(
      inOrder.filter((text) => text !== "01/01/2019 23:50-00:30"),
    );
    expect(compareSpans(read("1 January 2019"), read("01/01/2019 23:50-00:30"))).toBe(0);
  });

  it("is one order: turned round, it is the opposite", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2019-02-${String(number).padStart(2, "0")}`);
    const span = fc.record<DatedSpan>({
      start: fc.option(day),
      end: fc.option(day),
      approximate: fc.boolean(),
      precision: fc.constantFrom("day", "span", "month"),
    });
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(compareSpans(a, b) + compareSpans(b, a)).toBe(0);
      }),
    );
  });
});
