import { dayInFigures } from "./dayInFigures";
import { dayInWords } from "./dayInWords";
import { dayOfList } from "./dayOfList";
import { dayOfWeek } from "./dayOfWeek";
import { festival } from "./festival";
import type { DateForm } from "./form";
import { monthInFigures } from "./monthInFigures";
import { monthInWords } from "./monthInWords";
import { numberedTerm } from "./numberedTerm";
import { part } from "./part";
import { seasonOrTerm } from "./seasonOrTerm";
import { solidDigits } from "./solidDigits";
import { week } from "./week";
import { weekOfMonth } from "./weekOfMonth";
import { yearAlone } from "./yearAlone";
import { yearsInFigures } from "./yearsInFigures";
import { yearSpan } from "./yearSpan";

/**
 * The forms of one date (docs/domain.md section 4) that are numbers with marks between them and nothing else, in the order
 * tried: the first that reads it counts.
 */
export const FORMS_IN_FIGURES: readonly DateForm[] = [
  dayInFigures,
  // Before the month: 2011/12 is a year and not December 2011.
  yearSpan,
  monthInFigures,
  yearsInFigures,
  yearAlone,
  solidDigits,
  dayOfList,
];

/** The forms of one date with words, likewise in order. */
export const FORMS_IN_WORDS: readonly DateForm[] = [
  festival,
  // A word before or after another date, which is read by itself.
  dayOfWeek,
  week,
  part,
  dayInWords,
  monthInWords,
  weekOfMonth,
  seasonOrTerm,
  // Before the school year: "school year 2022/23 term 1".
  numberedTerm,
  yearSpan,
  yearAlone,
];
