import { amongWords } from "./amongWords";
import { aside } from "./aside";
import { clockAfterDay } from "./clockAfterDay";
import { datedAccount } from "./datedAccount";
import { daysWithTimes } from "./daysWithTimes";
import { datesAlone } from "./datesAlone";
import { exactDateNotKnown } from "./exactDateNotKnown";
import { remarkBeside } from "./remarkBeside";
import type { TextForm } from "./text";
import { timeAfterDay } from "./timeAfterDay";
import { timeBeside } from "./timeBeside";
import { zonedMoment } from "./zonedMoment";

/** The forms of a whole recorded date, in the order tried: the first that reads it counts. */
export const TEXT_FORMS: readonly TextForm[] = [
  // Before the dates alone: the zone of "12/03/2019 14:30:00 GMT+1" looks like another day.
  zonedMoment,
  // Before the dates alone, which would take the time of the first day for another day.
  daysWithTimes,
  // Before the dates alone, which would take the clock time of a day for another day.
  clockAfterDay,
  // Before the dates alone, which would take the day of "2021-04-12 pm" for an hour.
  timeAfterDay,
  datesAlone,
  timeBeside,
  exactDateNotKnown,
  remarkBeside,
  amongWords,
  aside,
  datedAccount,
];
