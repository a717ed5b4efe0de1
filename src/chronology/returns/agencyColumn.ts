import { isDittoMark } from "../../calendar/fromAbove";
import { plainText } from "../../calendar/plainText";
import type { ChronologyColumn } from "../entry/chronologyColumn";

/** A column says whose an entry is only where its heading speaks of one agency. */
export function namesAgency({ field, key }: ChronologyColumn): boolean {
  return field === "agency" && /\b(?:agency|organi[sz]ation)\b/i.test(key);
}

/** What a column says of whose a row is: the name it gives, and how, in words; `null` where it gives none. */
export type NamedInColumn = { name: string; words: string } | null;

/** The column counts where it says whose it is for more than this share of the rows. */
const MOST_ROWS = 0.5;
const LONGEST_NAME = 80;

const SAME = new RegExp(
  `^(?:${[
    "dit+o+|dito|dto|idem|ibid|do|d/o",
    "(?:the )?same(?: (?:agency|organi[sz]ation|one))?(?: as (?:above|before))?",
    "(?:as|see) (?:above|before|previous(?:ly)?)",
    "above",
    "[\\u2191\\u2193|^]+",
  ].join("|")})[.]?$`,
);
const NONE =
  /^(?:n\/?a|n\/?k|none|nil|not (?:known|applicable|stated|recorded|given)|unknown|tbc|various)[.]?$/;

/**
 * Reads an Agency column from the top (docs/domain.md section 3). "ditto" and the like, and an empty cell, mean the agency above;
 * at the top of the column, and below a cell that says that there is none, nothing is named. Where most cells are empty the column may as well
 * say who else was there: it counts only if it begins with a name and nothing else says whose the rows are.
 * @param texts the cell of each row; "" where it is empty
 * @returns one for each row; `null` where the column does not say whose the rows are
 */
export function namesDown(
  texts: readonly string[],
  { key }: ChronologyColumn,
  isKnownOtherwise: boolean,
): NamedInColumn[] | null {
  let above: string | null = null;
  let told = 0;
  const named = texts.map((text): NamedInColumn => {
    const plain = plainText(text);
    const isSame = isDittoMark(plain) || SAME.test(plain);
    if (isSame || /\p{L}/u.test(plain)) told++;
    const isName = !isSame && !NONE.test(plain) && plain.length <= LONGEST_NAME && /\p{L}/u.test(plain);
    if (isName) above = text.trim();
    else if (!isSame && plain !== "") above = null;
    if (above === null) return null;
    const says = isName ? "" : `${isSame ? `“${text.trim()}”` : "nothing"} under “${key}”, below `;
    return { name: above, words: `its row says ${says}“${above}”${isName ? ` under “${key}”` : ""}` };
  });
  const [first] = named;
  return told > texts.length * MOST_ROWS || (first && !isKnownOtherwise) ? named : null;
}
