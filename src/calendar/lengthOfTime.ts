import { addDays, addMonths, type IsoDate } from "./isoDate";
import { addWorkingDays, type Holidays } from "./workingDays";

type TimeUnit = "working-days" | "days" | "weeks" | "months" | "years";

/** A length of time as people write it: "3 months", "ten working days". */
export interface LengthOfTime {
  count: number;
  unit: TimeUnit;
}

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const NUMBERS = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ["a couple of", 2],
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.flatMap((ten, index) =>
    ONES.slice(0, 10).flatMap((one, value): [string, number][] => {
      const number = (index + 2) * 10 + value;
      return value === 0
        ? [[ten, number]]
        : [
            [`${ten} ${one}`, number],
            [`${ten}-${one}`, number],
          ];
    }),
  ),
]);

const UNITS: readonly [RegExp, TimeUnit, number][] = [
  [/^days?$/, "days", 1],
  [/^(?:weeks?|wks?)$/, "weeks", 1],
  [/^fortnights?$/, "weeks", 2],
  [/^(?:calendar )?(?:months?|mths?|mnths?)$/, "months", 1],
  [/^(?:years?|yrs?)$/, "years", 1],
];

const WORD_NUMBER = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|");
const NUMBER = `\\d{1,3}|${WORD_NUMBER}`;
/** "three (3) months": the figures repeat the word. */
const SHAPE = new RegExp(
  `^(?:(${NUMBER})(?: ?\\(\\d{1,3}\\))?(?: ?(?:-|to|or|/) ?(${NUMBER}))?[ -]?)?` +
    "(?:(working|business|calendar|clear|full) )?(days?|weeks?|wks?|fortnights?|months?|mths?|mnths?|years?|yrs?)\\b'?(?:s'?)?(?: time)?",
);

/**
 * The length of time that a plain text (see `plainText`) begins with, and what follows it; for "3 to 6 months" the longer.
 * `null` where it begins with none.
 */
export function lengthAtStart(plain: string): { length: LengthOfTime; rest: string } | null {
  const found = SHAPE.exec(plain.replace(/^half (?:a |of a )?year\b/, "6 months"));
  const [whole, first, second, kind, word] = found ?? [];
  if (whole === undefined || word === undefined || (first === undefined && word !== "fortnight")) return null;
  const unit = UNITS.find(([shape]) => shape.test(word));
  if (!unit) return null;
  const working = kind === "working" || kind === "business";
  if (working && unit[1] !== "days") return null;
  const number = Math.max(numberOf(first ?? "a"), numberOf(second ?? "zero"));
  return {
    length: { count: number * unit[2], unit: working ? "working-days" : unit[1] },
    rest: found?.input.slice(whole.length) ?? "",
  };
}

function numberOf(text: string): number {
  return NUMBERS.get(text) ?? Number(text);
}

/**
 * The last day of a length of time that begins with a day: months run to the same day of the month or its last day
 * (docs/domain.md section 8). Throws `RangeError` where `from` is not a real day.
 */
export function dayAfterLength(from: IsoDate, { count, unit }: LengthOfTime, holidays: Holidays): IsoDate {
  switch (unit) {
    case "working-days":
      return addWorkingDays(from, count, holidays);
    case "days":
      return addDays(from, count);
    case "weeks":
      return addDays(from, count * 7);
    case "months":
      return addMonths(from, count);
    case "years":
      return addMonths(from, count * 12);
  }
}
