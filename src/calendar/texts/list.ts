import { amongWords } from "./amongWords";
import { datesAlone } from "./datesAlone";
import { exactDateNotKnown } from "./exactDateNotKnown";
import { remarkBeside } from "./remarkBeside";
import type { TextForm } from "./text";
import { timeBeside } from "./timeBeside";

/** The forms of a whole recorded date, in the order tried: the first that reads it counts. */
export const TEXT_FORMS: readonly TextForm[] = [
  datesAlone,
  timeBeside,
  exactDateNotKnown,
  remarkBeside,
  amongWords,
];
