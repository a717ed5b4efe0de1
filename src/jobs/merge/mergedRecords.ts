import { successorOf } from "../../chronology/identity/replacements";
import type { IntegratedAgency } from "../../chronology/integrated/integrate";
import type { AgenciesOfReturn } from "../../chronology/remerge/currentAgencyNames";
import type { ReadReturns } from "../../chronology/returns/readReturns";
import { isListedByPeople } from "../../review/formerNames";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import type { RememberedReturns, ReviewSheet } from "../../workbook/review/reviewSheet";
import { agenciesInWords, recordOf } from "../returns/returnSheets";
import { replacedIn } from "../returns/writeSettled";

/** Whose each return is now: its own agencies, or those of the return that counts in its place. */
export function agenciesNow(known: RememberedReturns, read: ReadReturns): AgenciesOfReturn {
  const replaced = replacedIn(known);
  const all = [...known.returns, ...known.aside];
  return (file, sheet) => {
    const record = recordOf(all, { file, sheet });
    const last = record && successorOf(record.number, replaced);
    const counts = all.find(({ number }) => number === last);
    return read.sheets
      .filter((each) => each.file === counts?.file && each.sheet === counts.receivedAs)
      .map(({ agency }) => agency);
  };
}

/**
 * The records of the returns with what a merge finds of each: its agency and the code of its refs, its part, person and kind. The
 * same object if nothing is new.
 * @param known the Review sheet before the merge
 */
export function withMergedReturns(
  sheet: ReviewSheet,
  read: ReadReturns,
  agencies: readonly IntegratedAgency[],
  known: ReviewSheet,
): ReviewSheet {
  const isListed = (agency: string): boolean => isListedByPeople(known.review, known.returns, agency);
  const returns = sheet.returns.map((record) => merged(record, read, agencies, isListed));
  return returns.every((record, at) => record === sheet.returns[at]) ? sheet : { ...sheet, returns };
}

function merged(
  record: ReturnRecord,
  read: ReadReturns,
  agencies: readonly IntegratedAgency[],
  isListed: (agency: string) => boolean,
): ReturnRecord {
  const parts = read.sheets.filter(({ file, sheet }) => file === record.file && sheet === record.receivedAs);
  const [first] = parts;
  if (!first) return record;
  const agency = agenciesInWords(parts);
  const now: ReturnRecord = {
    ...record,
    agency,
    department: first.department ?? "",
    person: first.person ?? "",
    code: agencies.find(({ name }) => name === agency)?.code ?? "",
    namedItself: record.namedItself && agency === record.agency && (record.code !== "" || !isListed(agency)),
  };
  const isSame =
    now.agency === record.agency &&
    now.department === record.department &&
    now.person === record.person &&
    now.code === record.code;
  return isSame ? record : now;
}
