import type { Entry } from "../entry/entry";
import { atOnce, eachInSteps, mapInSteps, type InSteps } from "../inSteps";
import type { Query } from "../queries/query";
import { personUnknown } from "./personUnknown";
import { nameNotIdentifier } from "./nameNotIdentifier";
import { severalEvents } from "./severalEvents";
import { abbreviationUnknown } from "./abbreviationUnknown";
import { typeUnknown } from "./typeUnknown";
import { actionMissing } from "./actionMissing";
import { approximateDate } from "./approximateDate";
import { beforeSubjectBorn } from "./beforeSubjectBorn";
import { cellError } from "./cellError";
import { dateAmbiguous } from "./dateAmbiguous";
import { dateImpossible } from "./dateImpossible";
import { dateInFuture } from "./dateInFuture";
import { dateMissing } from "./dateMissing";
import { dateUnreadable } from "./dateUnreadable";
import { endBeforeStart } from "./endBeforeStart";
import { eventMissing } from "./eventMissing";
import { notSuccinct } from "./notSuccinct";
import { outsideReviewPeriod } from "./outsideReviewPeriod";
import { outOfOrder } from "./outOfOrder";
import { repeatedEntry } from "./repeatedEntry";
import { ruleContext, type EntryFinding, type Finding, type Rule, type SheetContext } from "./rule";
import { severalDates } from "./severalDates";
import { sourceMissing } from "./sourceMissing";
import { splitEntry } from "./splitEntry";
import { textCut } from "./textCut";
import { timeUnreadable } from "./timeUnreadable";
import { weekdayMismatch } from "./weekdayMismatch";
import { yearAssumed } from "./yearAssumed";
import { yearSpanAmbiguous } from "./yearSpanAmbiguous";

/** All rules, in the order in which their queries are listed for an entry. */
export const RULES: readonly Rule[] = [
  dateMissing,
  dateUnreadable,
  dateImpossible,
  eventMissing,
  dateAmbiguous,
  yearAssumed,
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
  notSuccinct,
  outOfOrder,
  approximateDate,
  severalDates,
  yearSpanAmbiguous,
  abbreviationUnknown,
  typeUnknown,
];

/** Raises the queries of a sheet: each entry gets its own (`entry.queries`), those of the whole sheet are returned. */
export function raiseQueries(given: SheetContext): Query[] {
  return atOnce(raiseQuerySteps(given));
}

/** The same in small steps. */
export function* raiseQuerySteps(given: SheetContext): InSteps<Query[]> {
  yield undefined;
  const context = ruleContext(given);
  const { agency, file, sheet } = context.sheet;
  const asQuery =
    (rule: Rule) =>
    (finding: Finding): Query => ({
      rule: rule.name,
      level: rule.level,
      agency,
      file,
      sheet,
      row: finding.row,
      column: finding.column,
      message: finding.message,
      fix: finding.fix ?? null,
    });
  const beside = yield* mapInSteps(RULES, (rule) => byEntry(rule.checkEntries?.(context) ?? []), 1);
  yield* eachInSteps(context.sheet.entries, (entry) => {
    entry.queries = RULES.flatMap((rule, index) =>
      [...(rule.checkEntry?.(entry, context) ?? []), ...(beside[index]?.get(entry) ?? [])].map(asQuery(rule)),
    );
  });
  return RULES.flatMap((rule) => (rule.checkSheet?.(context) ?? []).map(asQuery(rule)));
}

function byEntry(findings: readonly EntryFinding[]): Map<Entry, EntryFinding[]> {
  const found = new Map<Entry, EntryFinding[]>();
  for (const finding of findings) {
    const known = found.get(finding.entry);
    if (known === undefined) found.set(finding.entry, [finding]);
    else known.push(finding);
  }
  return found;
}
