import fc from "fast-check";
import { addDays, parseIsoDate, weekday } from "../../src/calendar/isoDate";
import { readDateCell } from "../../src/calendar/readDateCell";
import { readRecordedDate } from "../../src/calendar/readRecordedDate";
import { readTime } from "../../src/calendar/readTime";

const today = "2026-11-21";
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const ENDINGS: Record<number, string> = { 1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st" };

/** Days from 1950 to today, whose two-digit years are plain. */
const days = fc.integer({ min: 0, max: 28000 }).map((offset) => addDays("1950-01-01", offset));
const dash = fc.constantFrom("-", " - ", "–", " – ", "—", "\u2010", "\u2212", " to ", " until ");
const separator = fc.constantFrom("/", ".", "-", " ", " / ", ". ", "\u00a0");

function partsOf(day: string): { year: number; month: number; day: number; name: string } {
  const parts = parseIsoDate(day);
  if (!parts) throw new Error(day);
  return { ...parts, name: MONTHS[parts.month - 1] ?? "" };
}

describe("a list of days", () => {
  const joint = fc.constantFrom(
    ", ",
    " and ",
    " & ",
    "; ",
    "\n",
    " + ",
    " then ",
    ", then ",
    " and again on ",
    " plus ",
  );
  const behind = fc.constantFrom(
    "",
    " 10am",
    " 10:00",
    " at 10.30",
    " 1030hrs",
    " (10am)",
    " @ 14:00",
    " evening",
  );
  const shape = fc.constantFrom<(parts: ReturnType<typeof partsOf>, last: boolean) => string>(
    ({ year, month, day }) => `${day}/${month}/${year}`,
    ({ year, month, day }) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    ({ year, day, name }) => `${day}-${name.slice(0, 3)}-${year}`,
    ({ year, day, name }) => `${day} ${name} ${year}`,
    ({ year, day, name }, last) => `${day}${ENDINGS[day] ?? "th"}${last ? ` ${name} ${year}` : ""}`,
  );

  it("with times behind them is never one of its days", () => {
    const inMonth = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        days,
        inMonth,
        joint,
        shape,
        fc.array(behind, { minLength: 4, maxLength: 4 }),
        (iso, list, and, written, times) => {
          const sorted = [...list].sort((one, other) => one - other);
          const text = sorted
            .map(
              (day, at) => `${written({ ...partsOf(iso), day }, at === sorted.length - 1)}${times[at] ?? ""}`,
            )
            .join(and);
          const { start, end, problems } = readRecordedDate(text, { today });
          const on = (day: number | undefined) => `${iso.slice(0, 8)}${String(day).padStart(2, "0")}`;
          const isUnread = start === null && problems.some(({ level }) => level === "error");
          const isWhole = start === on(sorted[0]) && end === on(sorted.at(-1)) && problems.length > 0;
          expect({ text, right: isUnread || isWhole, start, end }).toMatchObject({ right: true });
        },
      ),
    );
  });
});

describe("a day in any form", () => {
  it("in figures reads back", () => {
    fc.assert(
      fc.property(days, separator, separator, fc.boolean(), fc.boolean(), (iso, one, two, padded, short) => {
        const { year, month, day } = partsOf(iso);
        const two_ = (number: number): string => String(number).padStart(padded ? 2 : 1, "0");
        const shortYear = short && year >= 2000 ? String(year).slice(2) : String(year);
        const read = readRecordedDate(`${two_(day)}${one}${two_(month)}${two}${shortYear}`, { today });
        expect({ start: read.start, end: read.end, problems: read.problems }).toEqual({
          start: iso,
          end: iso,
          problems: [],
        });
      }),
    );
  });

  it("in words reads back, whatever the case, the order, the weekday and the marks", () => {
    const cases = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    );
    fc.assert(
      fc.property(days, cases, fc.boolean(), fc.boolean(), (iso, inCase, short, named) => {
        const { year, month, day, name } = partsOf(iso);
        const word = short ? name.slice(0, 3) : name;
        const th = ENDINGS[day] ?? "th";
        const weekdayName = WEEKDAYS[weekday(iso) - 1] ?? "";
        const prefix = named ? `${short ? weekdayName.slice(0, 3) : weekdayName} ` : "";
        const forms = [
          `${day} ${word} ${year}`,
          `${day}${th} ${word} ${year}`,
          `${day}${th} of ${word}, ${year}`,
          `${word} ${day} ${year}`,
          `${word} ${day}${th}, ${year}`,
          `${day}-${word}-${year}`,
          `${day}${word}${year}`,
          `the ${day}${th} ${word} ${year}`,
          `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
        ];
        for (const form of forms) {
          const read = readRecordedDate(inCase(`${prefix}${form}`), { today });
          expect([form, read.start, read.end, read.problems]).toEqual([form, iso, iso, []]);
        }
      }),
    );
  });

  it("combines with a sign of doubt", () => {
    const doubts = fc.constantFrom(
      "c. *",
      "circa *",
      "approx. *",
      "about *",
      "around *",
      "?*",
      "* ?",
      "probably *",
      "* (approx)",
      "~*",
    );
    fc.assert(
      fc.property(days, doubts, (iso, doubt) => {
        const { year, month, day, name } = partsOf(iso);
        for (const form of [`${day}/${month}/${year}`, `${day} ${name} ${year}`]) {
          const read = readRecordedDate(doubt.replace("*", form), { today });
          expect({ start: read.start, end: read.end, approximate: read.approximate }).toEqual({
            start: iso,
            end: iso,
            approximate: true,
          });
        }
      }),
    );
  });

  it("combines with a time, in any form of either", () => {
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const between = fc.constantFrom(" ", ", ", " at ", " @ ", "@", "\n", " - ", " (");
    const mark = fc.constantFrom(":", ".", "");
    fc.assert(
      fc.property(days, clock, between, mark, (iso, [hour, minute], joined, inside) => {
        const { year, month, day, name } = partsOf(iso);
        const two = (number: number): string => String(number).padStart(2, "0");
        const time = `${two(hour)}${inside}${two(minute)}${joined === " (" ? ")" : ""}`;
        const short = String(year).slice(2);
        const forms = [
          `${day}/${month}/${year}`,
          `${two(day)}-${two(month)}-${year}`,
          `${day}.${month}.${year}`,
          `${day} ${name} ${year}`,
          `${day}-${name.slice(0, 3)}-${year}`,
          `${two(day)}${name.slice(0, 3)}${year}`,
          `${name} ${day}, ${year}`,
          iso,
          ...(year >= 2000 ? [`${day}/${month}/${short}`, `${day}-${name.slice(0, 3)}-${short}`] : []),
        ];
        for (const form of forms) {
          // "12/03/2019 - 15.03" could be a span.
          if (joined === " - " && inside === ".") continue;
          const read = readRecordedDate(`${form}${joined}${time}`, { today });
          expect([form, joined, time, read.start, read.end, read.time]).toEqual([
            form,
            joined,
            time,
            iso,
            iso,
            `${two(hour)}:${two(minute)}`,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a span in any form", () => {
  it("reads back from first start to last end", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 900 }), dash, (start, length, mark) => {
        const end = addDays(start, length);
        fc.pre(end <= today);
        const from = partsOf(start);
        const to = partsOf(end);
        const forms = [
          `${from.day} ${from.name} ${from.year}${mark}${to.day} ${to.name} ${to.year}`,
          `${from.day}/${from.month}/${from.year}${mark}${to.day}/${to.month}/${to.year}`,
          `between ${from.day} ${from.name} ${from.year} and ${to.day} ${to.name} ${to.year}`,
          ...(from.year === to.year
            ? [`${from.day} ${from.name}${mark}${to.day} ${to.name} ${to.year}`]
            : []),
          ...(from.year === to.year && from.month === to.month
            ? [`${from.day}${mark}${to.day} ${to.name} ${to.year}`]
            : []),
        ];
        for (const form of forms) {
          const read = readRecordedDate(form, { today });
          expect([form, read.start, read.end, read.problems]).toEqual([form, start, end, []]);
        }
      }),
    );
  });
});

describe("whatever is in the cell", () => {
  const vocabulary = fc.constantFrom(
    ..."12 3 2019 99 / . - – , & ? ( ) : March early mid late winter term 1 2 w/c week ending by since between and to or c. Tues 31/02/2019 14:30 pm noon Xmas first 1st FY undated = + 🎂 １ \n".split(
      " ",
    ),
  );
  const anything = fc.oneof(
    fc.string({ maxLength: 400, unit: "grapheme" }),
    fc.array(vocabulary, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.array(vocabulary, { maxLength: 60 }).map((words) => words.join("")),
  );

  it("never throws, keeps the text, and is either a date or says what is wrong", () => {
    fc.assert(
      fc.property(anything, fc.option(fc.integer({ min: 1900, max: 2100 })), (text, year) => {
        const read = readRecordedDate(text, { today, year });
        expect(read.text).toBe(text);
        const isDated = read.start !== null || read.end !== null;
        expect(read.problems.some(({ level }) => level === "error")).toBe(!isDated);
        if (read.start !== null && read.end !== null) expect(read.start <= read.end).toBe(true);
        for (const day of [read.start, read.end, read.likely, read.swapped]) {
          if (day !== null) expect(parseIsoDate(day)).not.toBeNull();
        }
        expect(new Set(read.problems.map(({ rule }) => rule)).size).toBe(read.problems.length);
      }),
      { numRuns: 3000 },
    );
  });

  it("as a number, too", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), fc.string(), fc.boolean(), (value, text, isDate) => {
        expect(readDateCell({ value, text, kind: "number", isDate }, { today }).text).toBe(text);
        expect(readTime(value, text).end).toBeNull();
      }),
    );
  });

  it.each([
    ["ten thousand digits", "1".repeat(10_000)],
    ["ten thousand words of a date", "12 March 2019 to ".repeat(700)],
    ["three hundred dashes", "-1".repeat(150)],
    ["hundreds of slashes", "1/".repeat(149)],
    ["hundreds of times", "12:30-".repeat(49)],
    ["hundreds of joining words", "1 and ".repeat(49)],
    ["full-width digits", "１２/０３/２０１９"],
    ["Arabic digits", "١٢/٠٣/٢٠١٩"],
    ["an emoji", "12/03/2019 🎂"],
    ["a formula", "=DATE(2019,3,12)"],
    ["a formula that looks like a date", "=12/03/2019"],
    ["a sign before a date", "+12/03/2019"],
    ["a command", "@SUM(A1:A9)"],
    ["a null character", "12/03/\u00002019"],
  ])("is unreadable where it is %s", (_what, text) => {
    const read = readRecordedDate(text, { today });
    expect({ start: read.start, end: read.end }).toEqual({ start: null, end: null });
    expect(read.problems.map(({ rule }) => rule)).toEqual(["date-unreadable"]);
  });

  it("is missing where it is ten thousand blanks", () => {
    expect(readRecordedDate(" ".repeat(10_000), { today }).problems[0]?.rule).toBe("date-missing");
  });
});
