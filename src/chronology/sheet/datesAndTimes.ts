import { fromAbove } from "../../calendar/fromAbove";
import { plainText } from "../../calendar/plainText";
import type { GridCell } from "./grid";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTH_IN_WELSH =
  "(?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)";
const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const DAY = "(?:\\d{1,2}(?:st|nd|rd|th|af|il|ail|ydd|ed|fed|eg|ain)?)";
const YEAR = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)";

const DATE_SHAPES: readonly RegExp[] = [
  /\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})\b/,
  /\b\d{4}-\d{1,2}-\d{1,2}(?:\b|t\d)/i,
  // A day or a month that is not known: "??/03/2002".
  /^(?:[?x]{1,2}|\d{1,2})\s?[./-]\s?(?:[?x]{1,2}|\d{1,2})\s?[./-]\s?(?:\d{4}|\d{2}|\?{2,4})\b/i,
  /^\d{1,2} \d{1,2} (?:\d{4}|\d{2})$/,
  // As machines write a day: 20201127, 20201127T2350.
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[t ]?\d{4,6}z?)?$/i,
  new RegExp(`\\b${DAY}\\s*(?:of\\s+)?[-./\\s]?\\s*(?:${MONTH}|${MONTH_IN_WELSH})\\b`, "i"),
  new RegExp(`^${MONTH_IN_WELSH}\\s+${YEAR}$`, "i"),
  new RegExp(`\\b${MONTH}\\.?[-\\s]*(?:${DAY},?\\s+)?${YEAR}\\b`, "i"),
  /^(?:c\.?|circa|approx\.?|about|around|\?|early|mid|late|by|before|since|from|after|in|financial year|academic year|school year)?[-\s]*(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d{2}|\d{4}))?$/i,
  /^(?:0?[1-9]|1[0-2])\/(?:\d{2}|\d{4})$/,
  /^(?:early|mid|late)?[-\s]*(?:spring|summer|autumn|winter)\b.*\d{2}/i,
  /\b(?:christmas|xmas|boxing day|new year['’]?s|easter)\b.*\d{2}/i,
  /^(?:w\/?[ce]\b|week (?:commencing|ending|beginning)\b).*\d/i,
  // A day whose month is on a row above: "12th", "Mon 3rd", "Thurs 6".
  new RegExp(
    `^(?:${WEEKDAY}[.,]?\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)$|^${WEEKDAY}[.,]?\\s+\\d{1,2}$`,
    "i",
  ),
];

const NO_DATE =
  /^(?:undated|not known|unknown|n\/?k|not recorded|no date|date (?:not )?(?:known|unknown)|tbc|to be (?:confirmed|determined|established))\.?$/i;

/** The cell looks like a recorded date, readable or not ("31/02/2022" too); longer texts never do. */
export function looksLikeDate(cell: GridCell): boolean {
  if (cell.isDate) return typeof cell.value === "number" && cell.value >= 1;
  if (typeof cell.value === "number") {
    if (!Number.isInteger(cell.value)) return cell.value > 18264 && cell.value < 60000;
    return (cell.value >= 1900 && cell.value <= 2100) || (cell.value >= 18264 && cell.value < 60000);
  }
  if (typeof cell.value !== "string") return false;
  const text = cell.value.trim();
  return text !== "" && text.length <= 60 && DATE_SHAPES.some((shape) => shape.test(text));
}

/** The text says that there is no date. */
export function saysUndated(text: string): boolean {
  return NO_DATE.test(text.trim());
}

const LONGEST_FROM_ABOVE = 50;

/** The text says that the day is that of the entry above, or follows it: "Same day", "ditto", "The next morning". */
export function saysDayAbove(text: string): boolean {
  return text.length <= LONGEST_FROM_ABOVE && fromAbove(plainText(text)) !== null;
}

const TIME_SHAPE =
  /^(?:approx\.?|c\.?|about|circa)?\s*(?:(?:[01]?\d|2[0-4])(?:[:.]\d\d(?::\d\d)?)?\s?(?:am|pm|a\.m\.?|p\.m\.?|hrs?|hours|h)?|\d{4}\s?(?:hrs?|hours|h)?|noon|midnight|midday|am|pm|morning|evening|afternoon|night)(?:\s?(?:-|–|to|until)\s?(?:(?:[01]?\d|2[0-4])(?:[:.]\d\d)?\s?(?:am|pm|hrs?)?|\d{4}\s?(?:hrs?)?|noon|midnight))?$/i;

/** The cell looks like a time of day. A bare whole number does only if it has four digits. */
export function looksLikeTime(cell: GridCell): boolean {
  if (typeof cell.value === "number") return cell.isDate ? cell.value < 1 : cell.value > 0 && cell.value < 1;
  if (typeof cell.value !== "string") return false;
  const text = cell.value.trim();
  return !/^\d{1,3}$/.test(text) && TIME_SHAPE.test(text);
}

const LONGEST_YEAR_HEADING = 160;

/** Two years with a slash or a dash and nothing else ("Academic year 2021/22"): a heading that gives no single year. */
export function isYearSpanHeading(text: string): boolean {
  if (text.length > LONGEST_YEAR_HEADING) return false;
  return /^\s*(?:(?:academic|school|financial) year|year)?[\s:]*(?:19|20)\d\d\s?[/–-]\s?(?:\d\d|(?:19|20)\d\d)\s*(?:\(?cont(?:inued|d|\.)*\)?)?\s*:?\s*$/i.test(
    text,
  );
}

/** The year where a text is only a year, or a month and a year: such a row is above days and months. */
export function yearOfHeading(text: string): number | null {
  if (text.length > LONGEST_YEAR_HEADING) return null;
  const year = new RegExp(
    `^\\s*(?:year|events? (?:of|in)|calendar year)?[\\s:]*(?:${MONTH}\\s+)?((?:19|20)\\d\\d)\\s*(?:\\(?cont(?:inued|d|\\.)*\\)?)?\\s*(?:[:.]|[-–:]\\s*\\p{L}[^\\n]{0,60})?\\s*$`,
    "iu",
  ).exec(text);
  return year?.[1] === undefined ? null : Number(year[1]);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_ALONE = new RegExp(
  `^\\s*(?:month(?: of)?[\\s:]+)?(${MONTH})\\.?(?:[\\s,'’-]+(?:19|20)?\\d\\d)?\\s*(?:\\(?cont(?:inued|d|\\.)*\\)?)?\\s*[:.]?\\s*$`,
  "i",
);

/** The month where a text is only a month, with or without its year ("March 2021", "March"): 1 to 12; else `null`. */
export function monthOfHeading(text: string): number | null {
  if (text.length > LONGEST_YEAR_HEADING) return null;
  const month = MONTH_ALONE.exec(text)?.[1];
  return month === undefined ? null : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

/** Days and nothing else ("12th", "Mon 3rd", "12 - 14", "1st and 8th"): the month comes from a row above. */
export function isBareDay(text: string): boolean {
  return BARE_DAYS.test(text);
}

const A_DAY = `(?:${WEEKDAY}[.,]?\\s+)?(?:the\\s+)?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?`;
const BARE_DAYS = new RegExp(`^\\s*${A_DAY}(?:\\s*(?:-|–|to|and|&|,)\\s*${A_DAY})*\\s*$`, "i");
