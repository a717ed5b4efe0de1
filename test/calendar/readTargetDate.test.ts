import fc from "fast-check";
import { addDays, parseIsoDate } from "../../src/calendar/isoDate";
import { bankHolidays } from "../../src/calendar/bankHolidays";
import { readTargetCell, readTargetDate } from "../../src/calendar/readTargetDate";
import type { TargetContext } from "../../src/calendar/targetDate";
import { serialFromDate } from "../../src/calendar/serial";
import { USUAL_TERMS } from "../../src/calendar/schoolTerms";
import { CORPUS } from "./corpus";

const NOTHING_KNOWN: TargetContext = { today: "2026-11-21" };
const KNOWN: TargetContext = { today: "2026-11-21", agreed: "2016-10-20", publication: "2016-10-13" };

/** "start..end", "~" where approximate, "needs a date", and the status. */
function shown(text: string, context: TargetContext): string {
  const { start, end, approximate, needsDate, status } = readTargetDate(text, context);
  const span = start === null && end === null ? "" : `${start ?? ""}..${end ?? ""}`;
  return [approximate ? "~" : "", span, needsDate ? "needs a date" : "", status ?? ""]
    .filter((part) => part !== "")
    .join(" ");
}

describe("a target date with nothing else known", () => {
  it.each([
    ["By 31/12/2016", "..2016-12-31"],
    ["Jan 08", "2008-01-01..2008-01-31"],
    ["End of March", "needs a date"],
    ["Ongoing", "needs a date"],
    ["On-going", "needs a date"],
    ["Immediate", "needs a date"],
    ["Immediately and ongoing", "needs a date"],
    ["With immediate effect", "needs a date"],
    ["ASAP", "needs a date"],
    ["TBC", "needs a date"],
    ["As per strategy", "needs a date"],
    ["", "needs a date"],
    ["n/a", "needs a date"],
    ["Annually", "needs a date"],
    ["every 6 months", "needs a date"],
    ["Next LSCB meeting", "needs a date"],
    ["31/02/2017", "needs a date"],
    ["Complete", "complete"],
    ["Completed.", "complete"],
    ["Done", "complete"],
    ["COMPLETE", "complete"],
    ["Completed March 2016", "2016-03-01..2016-03-31 complete"],
    ["Complete – 12/05/2016", "2016-05-12..2016-05-12 complete"],
    ["March 2016 (completed)", "2016-03-01..2016-03-31 complete"],
    ["Complete by March 2017", "..2017-03-31"],
    ["31/03/2017 - to be completed", "2017-03-31..2017-03-31"],
    ["June 20th", "needs a date"],
    ["Summer 2", "needs a date"],
    ["Summer 2 2017", "~ 2017-06-01..2017-07-31"],
    ["Autumn Term 1 2022", "~ 2022-09-01..2022-10-31"],
    ["Introduce Sept 2022", "2022-09-01..2022-09-30"],
    ["June/July 2012", "2012-06-01..2012-07-31"],
    ["September 2014 (website permitting)", "2014-09-01..2014-09-30"],
    ["From date of publication of report – 13 October 2016", "2016-10-13..2016-10-13"],
    ["within six months of the publication of this report", "needs a date"],
    ["On publication", "needs a date"],
    ["3 months", "needs a date"],
    ["10 working days", "needs a date"],
    ["6 months from 1 May 2017", "2017-05-01..2017-11-01"],
    ["Within six months of publication (13 October 2016)", "2016-10-13..2017-04-13"],
    ["From September 2016", "2016-09-01.. needs a date"],
    ["Sept 2016 - ongoing", "2016-09-01.. needs a date"],
    ["Ongoing – review March 2017", "2017-03-01..2017-03-31"],
    ["March 2017 Board meeting", "2017-03-01..2017-03-31"],
    ["31st March 2017 at the latest", "..2017-03-31"],
    ["Draft by March 2017, final by June 2017", "..2017-06-30"],
    ["1. March 2017 2. June 2017", "2017-03-01..2017-06-30"],
    ["Phase 1: March 2017", "2017-03-01..2017-03-31"],
    ["September 2016 and then every 6 months", "2016-09-01..2016-09-30"],
    ["01/04/99", "2099-04-01..2099-04-01"],
    ["2016/17", "2016-04-01..2017-03-31"],
    ["by the end of March 2017", "~ ..2017-03-31"],
    ["before the end of 2027", "~ ..2027-12-31"],
    ["before the end of March 2017", "~ ..2017-03-31"],
    ["before close of business on Thursday 23rd November 2023", "..2023-11-23"],
    ["by close of play on 23/11/2023", "..2023-11-23"],
    ["half term", "needs a date"],
    ["end of the academic year", "needs a date"],
    ["7 working days before publication", "needs a date"],
    ["two weeks before 1 May 2017", "..2017-04-17"],
    ["Within two months of the Overview Report being signed off", "needs a date"],
    ["no later than six months from the date of the decision to initiate a review", "needs a date"],
    ["every 4 weeks", "needs a date"],
  ])("%j means %j", (text, expected) => {
    expect(shown(text, NOTHING_KNOWN)).toBe(expected);
  });
});

describe("a target date where the publication and the agreement are known", () => {
  it.each([
    ["within six months of the publication of this report", "2016-10-13..2017-04-13"],
    ["Within 3 months of publication", "2016-10-13..2017-01-13"],
    ["6 months from the date of this report", "2016-10-13..2017-04-13"],
    ["Within 20 working days of publication", "2016-10-13..2016-11-10"],
    ["By publication", "2016-10-13..2016-10-13"],
    ["Prior to publication", "..2016-10-12"],
    ["7 working days before publication", "..2016-10-04"],
    ["at least 7 working days prior to the publication date", "..2016-10-04"],
    ["two weeks ahead of publication", "..2016-09-29"],
    ["one year after publication", "2016-10-13..2017-10-13"],
    ["at least one year after publication", "2016-10-13..2017-10-13"],
    ["within two months of the report being signed off", "needs a date"],
    ["After publication", "2016-10-13.. needs a date"],
    ["3 months", "2016-10-20..2017-01-20"],
    ["Three months", "2016-10-20..2017-01-20"],
    ["3-6 months", "2016-10-20..2017-04-20"],
    ["within twelve (12) months", "2016-10-20..2017-10-20"],
    ["a fortnight", "2016-10-20..2016-11-03"],
    ["4 weeks", "2016-10-20..2016-11-17"],
    ["in 3 months' time", "2016-10-20..2017-01-20"],
    ["10 working days", "2016-10-20..2016-11-03"],
    ["within 3 months of agreement of the plan", "2016-10-20..2017-01-20"],
    ["within 2 months of the Ofsted inspection", "needs a date"],
    ["June 20th", "2017-06-20..2017-06-20"],
    ["End of March", "~ 2017-03-21..2017-03-31"],
    ["Summer 2", "~ 2017-06-01..2017-07-31"],
    ["November", "2016-11-01..2016-11-30"],
    ["Ongoing", "needs a date"],
    ["As may be agreed", "needs a date"],
  ])("%j means %j", (text, expected) => {
    expect(shown(text, KNOWN)).toBe(expected);
  });

  it.each([
    ["June 20th", "2023-06-20..2023-06-20"],
    ["January 5th", "2024-01-05..2024-01-05"],
    ["End of March", "~ 2023-03-21..2023-03-31"],
    ["Summer 2", "~ 2023-06-01..2023-07-31"],
    ["Term 1", "~ 2023-09-01..2023-10-31"],
    ["half term", "~ 2023-05-24..2023-06-06"],
    ["by the end of term", "~ 2023-03-02..2023-03-31"],
    ["by the end of the academic year", "2023-08-31..2023-08-31"],
    ["end of the financial year", "2023-03-31..2023-03-31"],
    ["June 20th\nSummer 2", "~ 2023-06-01..2023-07-31"],
    ["Ongoing\nLaunch the tool June 20th.", "2023-06-20..2023-06-20"],
  ])("%j in a paper of 1 March 2023 means %j, and its year is assumed", (text, expected) => {
    const paper = { ...NOTHING_KNOWN, after: "2023-03-01" };
    expect(shown(text, paper)).toBe(expected);
    expect(readTargetDate(text, paper).problems.map(({ rule }) => rule)).toContain("year-assumed");
  });

  it("counts a bare length from the row's own start where there is one", () => {
    expect(shown("3 months", { ...KNOWN, start: "2017-01-31" })).toBe("2017-01-31..2017-04-30");
  });

  it("moves with the day that it counts from", () => {
    const { relative } = readTargetDate("within six months of publication", NOTHING_KNOWN);
    expect(relative).toEqual({ from: "publication", length: { count: 6, unit: "months" } });
    expect(shown("within six months of publication", { ...KNOWN, publication: "2017-01-31" })).toBe(
      "2017-01-31..2017-07-31",
    );
  });

  it("leaves bank holidays out of working days", () => {
    const holidays = new Set(bankHolidays("england", 2022, 2022).map(({ date }) => date));
    expect(shown("10 working days", { today: "2022-05-01", start: "2022-05-27", holidays })).toBe(
      "2022-05-27..2022-06-14",
    );
  });

  it("takes the year of the surroundings before any other, and says that it did", () => {
    const read = readTargetDate("June 20th", { ...KNOWN, year: 2019 });
    expect(read.end).toBe("2019-06-20");
    expect(read.assumption).toContain("2019");
    expect(read.problems.map(({ rule }) => rule)).toContain("year-assumed");
  });

  it("reads terms as the council has them", () => {
    const terms = {
      ...USUAL_TERMS,
      "Summer 2": { from: { month: 6, day: 5 }, to: { month: 7, day: 21 } },
    };
    expect(shown("Summer 2 2017", { ...NOTHING_KNOWN, terms })).toBe("~ 2017-06-05..2017-07-21");
    expect(shown("Summer term 2017", { ...NOTHING_KNOWN, terms })).toBe("~ 2017-04-01..2017-07-21");
  });
});

describe("a target date in a cell", () => {
  it("is a real date as well", () => {
    const cell = {
      value: serialFromDate("2017-03-31"),
      text: "31/03/2017",
      kind: "number",
      isDate: true,
    } as const;
    expect(readTargetCell(cell, NOTHING_KNOWN)).toMatchObject({
      asRecorded: "31/03/2017",
      end: "2017-03-31",
      needsDate: false,
    });
  });

  it("needs a date where it holds an error or nothing", () => {
    const empty = { value: null, text: "", kind: "empty", isDate: false } as const;
    const broken = { value: "#REF!", text: "#REF!", kind: "error", isDate: false } as const;
    expect(readTargetCell(empty, NOTHING_KNOWN).needsDate).toBe(true);
    expect(readTargetCell(broken, NOTHING_KNOWN).needsDate).toBe(true);
  });
});

describe("whatever is written as a target date", () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 300, unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(
          ..."by within 3 months of publication agreement March 2017 complete 31/12/2016 from - ( ) ongoing , and ten working days Summer 2 end".split(
            " ",
          ),
        ),
        { maxLength: 25 },
      )
      .map((words) => words.join(" ")),
    fc.constantFrom(...CORPUS.map(([text]) => text)),
  );

  it("never throws, keeps the text, and has a last day, is complete or says why it needs one", () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, known) => {
        const read = readTargetDate(text, known ? KNOWN : NOTHING_KNOWN);
        expect(read.asRecorded).toBe(text);
        expect(read.needsDate).toBe(read.end === null && read.status === null);
        expect(read.reason === null).toBe(!read.needsDate);
        for (const day of [read.start, read.end]) if (day !== null) expect(parseIsoDate(day)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it("ends on the last day of a recorded date, whatever form that has", () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((offset) => addDays("2003-01-01", offset));
    fc.assert(
      fc.property(days, (day) => {
        const [year = "", month = "", number = ""] = day.split("-");
        for (const text of [
          `${number}/${month}/${year}`,
          `by ${number}.${month}.${year}`,
          `${day} (all agencies)`,
        ]) {
          expect([text, readTargetDate(text, NOTHING_KNOWN).end]).toEqual([text, day]);
        }
      }),
    );
  });
});
