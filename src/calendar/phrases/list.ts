import { dayNotKnown } from "./dayNotKnown";
import { oneDate } from "./oneDate";
import { openEnded } from "./openEnded";
import type { PhraseForm } from "./phrase";
import { several } from "./several";
import { span, spanAtSlash } from "./span";
import { variousDates } from "./variousDates";
import { weekInMonth } from "./weekInMonth";

/** The forms of a phrase (docs/domain.md section 4), in the order tried, each on the whole phrase. */
export const PHRASE_FORMS: readonly PhraseForm[] = [
  dayNotKnown,
  variousDates,
  // Before the week that begins with a day: "week 3 Nov 2020" is the third of the month.
  weekInMonth,
  oneDate,
  span,
  openEnded,
  several,
  // Last, because a slash is usually part of a date.
  spanAtSlash,
];
