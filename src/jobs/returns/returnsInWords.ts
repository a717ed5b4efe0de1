import { successorOf } from "../../chronology/identity/replacements";
import type { AlikeReturns } from "../../chronology/identity/settledReturn";
import { fileAsSent } from "../../chronology/returns/fileNames";
import { NO_CHRONOLOGY, type ReturnRecord } from "../../workbook/review/returnRecords";
import type { RememberedReturns } from "../../workbook/review/reviewSheet";
import { replacedIn } from "./writeSettled";

/** A return that others replaced, and the one that counts in its place. */
interface Replacement {
  earlier: ReturnRecord;
  by: ReturnRecord;
}

/** Every return that another one took the place of, with the one that counts now. */
export function replacementsIn(known: RememberedReturns): Replacement[] {
  const replaced = replacedIn(known);
  const all = [...known.returns, ...known.aside];
  return known.aside.flatMap((earlier) => {
    if (earlier.state !== "replaced" || earlier.kind === NO_CHRONOLOGY) return [];
    const last = successorOf(earlier.number, replaced);
    const by = all.find(({ number }) => number === last);
    return by ? [{ earlier, by }] : [];
  });
}

/** "police-corrected.xlsx replaces police.xlsx: 29 of its 29 entries stand in it again, and it was added later." */
export function replacedInWords({ earlier, by }: Replacement): string {
  const [now, before] = [nameOf(by), nameOf(earlier)];
  const what = now === before ? `the earlier ${before}` : before;
  return `${now} (${by.agency}) replaces ${what}: ${earlier.why}.`;
}

/** A question to the person about two returns that may be versions of one another. */
export function askedInWords(
  { is, number, other, again, of }: AlikeReturns,
  known: RememberedReturns,
): string {
  const record = (wanted: number): ReturnRecord | undefined =>
    known.returns.find((each) => each.number === wanted);
  const [one, next] = [record(other), record(number)];
  if (!one || !next) return "";
  if (is !== "same names") {
    const [alike, same] =
      is === "two names"
        ? [`look like one return under two names (${one.agency} and ${next.agency})`, "agency"]
        : [`name different parts or people (${partOf(one)}; ${partOf(next)})`, "part and person"];
    return (
      `${nameOf(next)} and ${nameOf(one)} ${alike}: they share ${entries(again, of)}. Both count. If one is a corrected ` +
      `version of the other, give both the same ${same} in the list of returns, or use --replace; if not, --beside.`
    );
  }
  const share =
    again === 0 ? "no entry stands in both" : `${String(again)} of ${String(of)} entries stand in both`;
  return (
    `${nameOf(next)} and ${nameOf(one)} are both from ${partOf(next)}, but ${share}. ` +
    "Both count, until you say that one replaces the other."
  );
}

function entries(again: number, of: number): string {
  return of === 1 ? "its one entry" : `${String(again)} of ${String(of)} entries`;
}

/** A sentence about a return just added that does not count, as its file is older than the one in the review. */
export function olderInWords({ earlier, by }: Replacement): string {
  return (
    `${nameOf(earlier)} does not count: ${nameOf(by)}, which was in the review before, stays, as ${earlier.why}. ` +
    "If the new one is right, say that it replaces the other in the list of returns, or with --replace."
  );
}

function partOf({ agency, department, person }: ReturnRecord): string {
  const from = department === "" ? agency : `${agency}, ${department}`;
  return person === "" ? from : `${from}, about ${person}`;
}

function nameOf({ file, sheet }: ReturnRecord): string {
  return file === "" ? `the sheet “${sheet}”` : fileAsSent(file);
}
