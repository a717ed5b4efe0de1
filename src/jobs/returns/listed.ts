import { fileAsSent } from "../../chronology/returns/fileNames";
import { NO_CHRONOLOGY, type ReturnRecord } from "../../workbook/review/returnRecords";
import type { RememberedReturns } from "../../workbook/review/reviewSheet";
import { replacementsIn } from "./returnsInWords";
import type { ReturnListed } from "./returnTypes";

/** A return for showing in a list: what it is, what it replaces and what came with it. */
export function listed(
  record: ReturnRecord,
  known: RememberedReturns,
): Omit<ReturnListed, "merged" | "rows"> {
  const { number, sheet, agency, department, kind, person, file, entries, decided, state } = record;
  return {
    ...{ number, sheet, agency, department, kind, person, entries, decided },
    file: fileAsSent(file),
    counts: state === "in the review",
    hasChronology: kind !== NO_CHRONOLOGY,
    replaces: replacementsIn(known)
      .filter(({ by }) => by.number === number)
      .map(({ earlier }) => ({
        number: earlier.number,
        file: fileAsSent(earlier.file),
        sheet: earlier.sheet,
        agency: earlier.agency,
        why: earlier.why,
        byHand: earlier.replacedByHand,
      })),
    mayReplace: known.returns
      .filter((other) => isLike(record, other))
      .map(({ number: other, file: name }) => ({
        number: other,
        file: fileAsSent(name),
      })),
    others: known.returns
      .filter((other) => other.kind === NO_CHRONOLOGY && other.file === file && other.number !== number)
      .map((other) => other.sheet),
  };
}

/** An earlier return of the same agency, part, person and kind, of which nobody has said yet that the two stand beside each other. */
function isLike(record: ReturnRecord, other: ReturnRecord): boolean {
  return (
    record.state === "in the review" &&
    record.kind !== NO_CHRONOLOGY &&
    other.number < record.number &&
    other.file !== record.file &&
    other.agency === record.agency &&
    other.department === record.department &&
    other.person === record.person &&
    other.kind === record.kind &&
    !record.beside.includes(other.number) &&
    !other.beside.includes(record.number)
  );
}
