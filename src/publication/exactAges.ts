/** An age in a text that is more exact than years. */
interface ExactAge {
  from: number;
  to: number;
  /** The same in whole years. */
  instead: string;
}

const YEARS = "\\d{1,2} ?-?(?:years?|yrs?)";
const LESS = "\\d{1,2} ?-?(?:months?|mths?|weeks?|wks?|days?)";
/** "6 years and 26 days", "14 months", after "aged" or before "old". */
const AGES = new RegExp(
  `\\b(aged?:? |at the age of )?(?:(${YEARS})(?:,? (?:and )?${LESS})+|(\\d{1,2}) ?-?(months?|mths?|weeks?|wks?|days?)(?:,? (?:and )?${LESS})*)([ -](?:old|of age)\\b)?`,
  "gi",
);

/**
 * Ages that are more exact than years (docs/domain.md section 10): beside an exact date they tell the day of birth. From left to right,
 * without overlaps.
 */
export function findExactAges(text: string): ExactAge[] {
  if (!/\d ?-?(?:m(?:on)?ths?|w(?:ee)?ks?|days?)\b/i.test(text)) return [];
  return [...text.matchAll(AGES)].flatMap((match): ExactAge[] => {
    const [whole, before = "", years, count = "", unit = "", old = ""] = match;
    if (before === "" && old === "") return [];
    const span = { from: match.index, to: match.index + whole.length };
    if (years !== undefined) return [{ ...span, instead: `${before}${years}${old}` }];
    const full = /^m/i.test(unit) ? Math.floor(Number(count) / 12) : 0;
    const age = full === 0 ? "under 1 year" : full === 1 ? "1 year" : `${full} years`;
    return [{ ...span, instead: `${before}${age}${old.replace("-", " ")}` }];
  });
}
