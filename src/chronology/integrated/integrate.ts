import { agencyCode } from "../../review/agencyNames";
import type { Review } from "../../review/review";
import type { Entry } from "../entry/entry";
import { atOnce, mapInSteps, type InSteps } from "../inSteps";
import { inOrderSteps } from "../entry/chronologyOrder";
import type { ReadReturns } from "../returns/readReturns";

/** An entry of the integrated chronology. */
export interface IntegratedEntry extends Entry {
  /** Stable for the life of the review: "POL-0001". */
  ref: string;
  state: "new" | "unchanged" | "changed" | "withdrawn";
  /** It was withdrawn before the latest merge, and is in its agency's return again. */
  isBack?: true;
}

/** An agency of the integrated chronology, with the code that its refs begin with. */
export interface IntegratedAgency {
  name: string;
  code: string;
}

/** All accepted entries in one order, with the agencies that made them. */
export interface IntegratedChronology {
  /** The agencies that made a return, in the review's order, then in order of arrival. */
  agencies: IntegratedAgency[];
  /** In order. */
  entries: IntegratedEntry[];
}

/** The refs that earlier merges gave an agency's entries: a ref is never given to another entry. */
export interface GivenRefs extends IntegratedAgency {
  /** The highest number given. */
  lastNumber: number;
}

/**
 * All entries in one order, each with a ref. Each agency's entries are numbered in the order of the chronology, from the last
 * number given earlier.
 */
export function integrate(...given: Parameters<typeof integrateSteps>): IntegratedChronology {
  return atOnce(integrateSteps(...given));
}

/** The same in small steps. */
export function* integrateSteps(
  read: ReadReturns,
  review: Review,
  earlier: readonly GivenRefs[] = [],
): InSteps<IntegratedChronology> {
  yield undefined;
  const withEntries = read.sheets.filter((sheet) => sheet.headerRow !== null || sheet.entries.length > 0);
  const names = [
    ...new Set([
      ...review.agencies.map((agency) => agency.name),
      ...withEntries.map((sheet) => sheet.agency),
    ]),
  ];
  const codes = codesFor(names, review, earlier);
  const numbers = new Map(earlier.map((given) => [given.name, given.lastNumber]));
  const ordered = yield* inOrderSteps(
    read.sheets.flatMap((sheet) => sheet.entries),
    names,
  );
  const entries = yield* mapInSteps(ordered, (entry): IntegratedEntry => {
    const number = (numbers.get(entry.agency) ?? 0) + 1;
    numbers.set(entry.agency, number);
    return {
      ...entry,
      ref: `${codes.get(entry.agency) ?? "AGY"}-${String(number).padStart(4, "0")}`,
      state: "new",
    };
  });
  const returned = new Set(withEntries.map((sheet) => sheet.agency));
  return {
    agencies: names
      .filter((name) => returned.has(name))
      .map((name) => ({ name, code: codes.get(name) ?? "AGY" })),
    entries,
  };
}

/** The code of each agency: the one given earlier, else the review's, else one made from the name that no other has. */
function codesFor(
  names: readonly string[],
  review: Review,
  earlier: readonly GivenRefs[],
): Map<string, string> {
  const codes = new Map<string, string>(earlier.map((given) => [given.name, given.code]));
  const taken = new Set(codes.values());
  for (const agency of review.agencies) {
    if (agency.code === null || codes.has(agency.name) || taken.has(agency.code)) continue;
    codes.set(agency.name, agency.code);
    taken.add(agency.code);
  }
  for (const name of names) {
    if (codes.has(name)) continue;
    const code = agencyCode(name, taken);
    codes.set(name, code);
    taken.add(code);
  }
  return codes;
}
