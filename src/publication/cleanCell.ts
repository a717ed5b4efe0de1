import { isIsoDate, type IsoDate } from "../calendar/isoDate";
import { dateFromSerial } from "../calendar/serial";
import { hasCheckDigit } from "../chronology/names/findNumbers";
import type { GridCell } from "../chronology/sheet/grid";
import { ageMark, cleanText, markOf, type CleanText, type Cleaning } from "./cleanText";
import type { What } from "./identifying";
import { monthsInWords } from "./monthsOnly";

/** What a cell of the copy holds. */
export type CleanValue =
  { kind: "text"; text: string } | { kind: "number"; number: number } | { kind: "day"; day: IsoDate };

/** A cell as it may be published. */
export interface CleanCell extends Pick<CleanText, "replaced" | "doubts"> {
  value: CleanValue;
}

/** Where a cell stands. */
export interface CellPlace {
  /** The heading of its column; "" where it has none. */
  heading: string;
  /** The day of its row. */
  day: IsoDate | null;
  /** The last day of the row's date, where that is not exact to the day. */
  last?: IsoDate | null;
}

/** Columns of which every cell is of one kind, whatever it looks like. */
const WHOLE_COLUMNS: readonly [heading: RegExp, what: Exclude<What, "date of birth">][] = [
  [/\bnhs\b/i, "NHS number"],
  [/\b(?:tele)?phone|\bmobile\b|\btel\b|\bcontact (?:no|num|details)/i, "phone"],
  [/\be-?mail/i, "e-mail"],
  [/\bpost ?code/i, "postcode"],
  [/^(?:home |current |previous |full )?address(?:es)?\b/i, "address"],
  [/\b(?:vrm|vehicle|number plate|registration (?:no|num|mark))/i, "vehicle registration"],
  [
    /\b(?:case|crime|log|incident|cad|occurrence|court|file|record|system|client|patient|pupil|hospital|agency'?s own) ?(?:no|num|id|ref)|\b(?:urn|upn|uprn|mrn|cad)\b/i,
    "case number",
  ],
];
const BIRTH_COLUMN = /\bd\.?o\.?b\b|\bbirth|\bborn\b/i;
const PEOPLE_COLUMN = /^(?:person|people|subject|family member|name|who\b)/i;
const LEAD_COLUMN = /^lead\b/i;
const AGE_COLUMN = /^ages?\b/i;

/** A cell without what identifies somebody (docs/domain.md section 10). Pure. */
export function cleanCell(cell: GridCell, cleaning: Cleaning, place: CellPlace): CleanCell {
  const { heading, day } = place;
  if (cell.kind === "empty" || cell.text.trim() === "") return text("");
  const whole = WHOLE_COLUMNS.find(([of]) => of.test(heading))?.[1];
  if (whole !== undefined) return text(markOf(whole), [whole]);
  if (typeof cell.value === "number")
    return cell.isDate
      ? cleanDate(cell, cell.value, cleaning, place)
      : cleanNumber(cell, cell.value, cleaning);
  if (BIRTH_COLUMN.test(heading) && /\d/.test(cell.text)) return text(ageMark(null, day), ["date of birth"]);
  if (AGE_COLUMN.test(heading)) return text(yearsOnly(cell.text));
  const clean = cleanText(cell.text, cleaning, {
    day,
    listOfPeople: PEOPLE_COLUMN.test(heading),
    leads: LEAD_COLUMN.test(heading),
  });
  return { value: { kind: "text", text: clean.text }, replaced: clean.replaced, doubts: clean.doubts };
}

function text(words: string, replaced: What[] = []): CleanCell {
  return { value: { kind: "text", text: words }, replaced, doubts: [] };
}

function cleanDate(
  cell: GridCell,
  serial: number,
  cleaning: Cleaning,
  { heading, day, last = null }: CellPlace,
): CleanCell {
  const date = serial >= 1 ? dateFromSerial(Math.floor(serial)) : null;
  if (date === null || !isIsoDate(date)) return text(cell.text);
  if (BIRTH_COLUMN.test(heading) || cleaning.identifying.births.has(date))
    return text(ageMark(date, day), ["date of birth"]);
  if (cleaning.months) return text(monthsInWords(date, date === day && last !== null ? last : date));
  return serial % 1 === 0 ? { value: { kind: "day", day: date }, replaced: [], doubts: [] } : text(cell.text);
}

/** A number as it is, unless its figures are somebody's: an NHS number, a telephone number without its nought, any long one. */
function cleanNumber(cell: GridCell, value: number, cleaning: Cleaning): CleanCell {
  const figures = String(value);
  if (hasCheckDigit(figures)) return text(markOf("NHS number"), ["NHS number"]);
  if (/^[1-37-8]\d{9}$/.test(figures)) return text(markOf("phone"), ["phone"]);
  const clean = cleanText(figures, cleaning);
  if (clean.replaced.length > 0)
    return { value: { kind: "text", text: clean.text }, replaced: clean.replaced, doubts: [] };
  // A number in a format of its own is published as it shows: "42%".
  return cell.text === figures || cell.text === ""
    ? { value: { kind: "number", number: value }, replaced: [], doubts: [] }
    : text(cell.text);
}

const AGE_IN_MONTHS = /\b(\d+) ?m(?:on)?ths?\b(?:,?(?: and)? ?\d+ ?(?:weeks?|wks?|days?))?(?: old)?/gi;
const AGE_IN_DAYS = /\b\d+ ?(?:weeks?|wks?|days?)\b(?: old)?/gi;
const MONTHS_AFTER_YEARS =
  /(\d+ ?y(?:ea)?rs?),?(?: and)? ?\d+ ?m(?:on)?ths?(?:,?(?: and)? ?\d+ ?(?:weeks?|wks?|days?))?/gi;

/** "6 years 4 months" is "6 years": months beside exact dates tell the month of birth. */
function yearsOnly(age: string): string {
  return age
    .replace(MONTHS_AFTER_YEARS, "$1")
    .replace(AGE_IN_MONTHS, (_, months: string) => {
      const years = Math.floor(Number(months) / 12);
      return years === 0 ? "under 1 year" : years === 1 ? "1 year" : `${years} years`;
    })
    .replace(AGE_IN_DAYS, "under 1 year");
}
