import { abbreviationUnknown } from "./abbreviationUnknown";
import { actionMissing } from "./actionMissing";
import { approximateDate } from "./approximateDate";
import { beforeSubjectBorn } from "./beforeSubjectBorn";
import { cellError } from "./cellError";
import { dateAmbiguous } from "./dateAmbiguous";
import { dateFromAbove } from "./dateFromAbove";
import { dateFromBirth } from "./dateFromBirth";
import { dateImpossible } from "./dateImpossible";
import { dateInFuture } from "./dateInFuture";
import { dateMissing } from "./dateMissing";
import { dateUnreadable } from "./dateUnreadable";
import { endBeforeStart } from "./endBeforeStart";
import { eventMissing } from "./eventMissing";
import { nameNotIdentifier } from "./nameNotIdentifier";
import { noteBetweenEntries } from "./noteBetweenEntries";
import { notSuccinct } from "./notSuccinct";
import { outOfOrder } from "./outOfOrder";
import { outsideReviewPeriod } from "./outsideReviewPeriod";
import { personUnknown } from "./personUnknown";
import { repeatedEntry } from "./repeatedEntry";
import { severalAgencies } from "./severalAgencies";
import { severalDates } from "./severalDates";
import { severalEvents } from "./severalEvents";
import { sourceMissing } from "./sourceMissing";
import { splitEntry } from "./splitEntry";
import { textCut } from "./textCut";
import { timeUnreadable } from "./timeUnreadable";
import { typeUnknown } from "./typeUnknown";
import { weekdayMismatch } from "./weekdayMismatch";
import { yearAssumed } from "./yearAssumed";
import { yearSpanAmbiguous } from "./yearSpanAmbiguous";
import type { Rule } from "./rule";

/** All rules, in the order in which their queries are listed for an entry. */
export const RULES: readonly Rule[] = [
  dateMissing,
  dateUnreadable,
  dateImpossible,
  eventMissing,
  dateAmbiguous,
  yearAssumed,
  dateFromAbove,
  dateFromBirth,
  weekdayMismatch,
  dateInFuture,
  endBeforeStart,
  timeUnreadable,
  outsideReviewPeriod,
  beforeSubjectBorn,
  personUnknown,
  nameNotIdentifier,
  sourceMissing,
  actionMissing,
  repeatedEntry,
  splitEntry,
  severalEvents,
  cellError,
  textCut,
  noteBetweenEntries,
  notSuccinct,
  outOfOrder,
  approximateDate,
  severalAgencies,
  severalDates,
  yearSpanAmbiguous,
  abbreviationUnknown,
  typeUnknown,
];

const WORDS: ReadonlyMap<string, string> = new Map(RULES.map(({ name, words }) => [name, words]));

/** What a person reads in place of a rule's name; a name that is not on the list is shown as plain words. */
export function wordsOfRule(name: string): string {
  const plain = name.replaceAll("-", " ");
  return WORDS.get(name) ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
