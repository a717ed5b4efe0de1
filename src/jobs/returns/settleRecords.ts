import type { AlikeReturns, ReturnDecision, ReturnToSettle } from "../../chronology/identity/settledReturn";
import { settleReturnSteps } from "../../chronology/identity/settleReturns";
import type { InSteps } from "../../chronology/inSteps";
import { fileAsSent } from "../../chronology/returns/fileNames";
import type { ReadReturns } from "../../chronology/returns/readReturns";
import { NO_CHRONOLOGY, type ReturnRecord } from "../../workbook/review/returnRecords";
import type { RememberedReturns } from "../../workbook/review/reviewSheet";

/** The returns of a workbook once it is settled which of them count. */
export interface SettledRecords extends RememberedReturns {
  /** Returns that a person should be asked about. */
  alike: AlikeReturns[];
}

/**
 * Settles which returns count (docs/domain.md section 3). A return whose sheet was not read keeps its state; covers and lists
 * follow the returns that came with them. In small steps.
 * @param read the returns to compare, each under the file and sheet of its record
 */
export function* settleRecordSteps(known: RememberedReturns, read: ReadReturns): InSteps<SettledRecords> {
  const all = [...known.returns, ...known.aside];
  const compared = all.flatMap((record) => toSettle(record, read) ?? []);
  const { replaced, alike } = yield* settleReturnSteps(compared, decisionsOf(all));
  const by = new Map(replaced.map((one) => [one.number, one]));
  const wasCompared = new Set(compared.map(({ number }) => number));
  const settled = all.map((record): ReturnRecord => {
    const one = by.get(record.number);
    if (one) {
      const why = one.again === null ? one.why : `${stands(one.again, one.of)}, and ${one.why}`;
      const replacedByHand = one.decidedBy === "person";
      return { ...record, state: "replaced", replacedBy: one.by, why, replacedByHand };
    }
    return wasCompared.has(record.number) && record.state === "replaced" ? standing(record) : record;
  });
  const withCovers = settled.map((record) => following(record, settled));
  return {
    returns: withCovers.filter(({ state }) => state === "in the review"),
    aside: withCovers.filter(({ state }) => state !== "in the review"),
    alike,
  };
}

function stands(again: number, of: number): string {
  if (of === 1) return "its one entry stands in it again";
  if (again === of) return `all ${String(of)} of its entries stand in it again`;
  return `${String(again)} of its ${String(of)} entries stand in it again`;
}

/** A record that counts. */
export function standing(record: ReturnRecord): ReturnRecord {
  return { ...record, state: "in the review", replacedBy: null, why: "", replacedByHand: false };
}

function toSettle(record: ReturnRecord, read: ReadReturns): ReturnToSettle | null {
  const sheets = read.sheets.filter(
    ({ file, sheet, uses }) => file === record.file && sheet === record.receivedAs && uses.length > 0,
  );
  const [first] = sheets;
  if (!first || record.kind === NO_CHRONOLOGY || record.state === "taken out") return null;
  return {
    number: record.number,
    file: fileAsSent(record.file),
    cameIn: record.file,
    agency: sheets.map(({ agency }) => agency).join("; "),
    department: first.department ?? "",
    person: first.person ?? "",
    kind: first.kind,
    lastSaved: record.lastSaved,
    addedWith: record.addedWith,
    entries: sheets.flatMap(({ entries }) => entries),
  };
}

/** What a person decided, as the records remember it; of what was taken out of the review, or is gone, nothing counts. */
function decisionsOf(all: readonly ReturnRecord[]): ReturnDecision[] {
  const present = new Set(all.filter(({ state }) => state !== "taken out").map(({ number }) => number));
  return all
    .flatMap(({ number, replacedBy, replacedByHand, beside }): ReturnDecision[] => [
      ...(replacedByHand && replacedBy !== null
        ? [{ number: replacedBy, other: number, is: "replaces" as const }]
        : []),
      ...beside.map((other) => ({ number, other, is: "beside" as const })),
    ])
    .filter((decision) => present.has(decision.number) && present.has(decision.other));
}

/** A cover or a list of a file whose chronologies are all set aside is set aside with them. */
function following(record: ReturnRecord, all: readonly ReturnRecord[]): ReturnRecord {
  if (record.kind !== NO_CHRONOLOGY) return record;
  const chronologies = all.filter(({ file, kind }) => file === record.file && kind !== NO_CHRONOLOGY);
  const [first] = chronologies;
  if (!first || chronologies.some(({ state }) => state === "in the review")) return standing(record);
  const { state, replacedBy, why, replacedByHand } = first;
  return { ...record, state, replacedBy, why, replacedByHand };
}
