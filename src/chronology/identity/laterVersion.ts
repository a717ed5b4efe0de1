import { britishDay } from "../../calendar/britishDay";
import { compareNameVersions } from "./nameVersion";
import type { ReturnToSettle } from "./settledReturn";

type Version = Pick<ReturnToSettle, "number" | "file" | "lastSaved" | "addedWith">;

/** Which of two versions is the later, and what says so. */
interface LaterVersion {
  /** Below 0 where the first is the earlier. */
  order: number;
  /** In words, about the later one: "it was last saved on 06/11/2023, the other on 03/10/2023". */
  why: string;
}

/**
 * Compares two versions of one return: by the day on which the file says it was last saved, else by a version in its name, else by
 * the order in which they were given (docs/domain.md section 3). The name counts between returns added together, and between files
 * saved on the same day, so that these may be added in any order; else a return that came later corrects what was in the review,
 * whatever either is called.
 */
export function compareVersions(one: Version, other: Version): LaterVersion {
  if (one.lastSaved !== null && other.lastSaved !== null && one.lastSaved !== other.lastSaved) {
    const [before, after] = [one.lastSaved, other.lastSaved].sort();
    return {
      order: one.lastSaved < other.lastSaved ? -1 : 1,
      why: `it was last saved on ${britishDay(after ?? "")}, the other on ${britishDay(before ?? "")}`,
    };
  }
  const isSameDay = one.lastSaved !== null && one.lastSaved === other.lastSaved;
  const nameCounts = isSameDay || one.addedWith === other.addedWith;
  const byName = nameCounts ? compareNameVersions(one.file, other.file) : 0;
  if (byName !== 0) {
    return { order: byName, why: "its name is that of a later version" };
  }
  return byArrival(one, other);
}

function byArrival(one: Version, other: Version): LaterVersion {
  return {
    order: one.number - other.number,
    why: `it was added later${withoutDay(one, other)}`,
  };
}

/** A .csv file does not say when it was saved; then only the order of adding is left, which is said. */
function withoutDay(one: Version, other: Version): string {
  const unknown = [one, other].filter(({ lastSaved }) => lastSaved === null).length;
  if (unknown === 0) return "";
  return unknown === 2
    ? ", as neither file says when it was last saved"
    : ", as one of the files does not say when it was last saved";
}

/**
 * How the versions of one return are compared. Where days, names and order of arrival run in a circle, the order of arrival alone
 * counts, so that one of them always stands.
 */
export function comparisonOf(versions: readonly Version[]): typeof compareVersions {
  const places = versions.map(
    (one) => versions.filter((other) => other !== one && compareVersions(other, one).order < 0).length,
  );
  return new Set(places).size === versions.length ? compareVersions : byArrival;
}
