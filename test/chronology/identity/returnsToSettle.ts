import type { ReturnToSettle } from "../../../src/chronology/identity/settledReturn";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

/** What a test says of a return; `says` is what happened on its days, one after another. */
export interface TestReturn extends Partial<Omit<ReturnToSettle, "entries" | "number">> {
  says: readonly string[];
}

const POLICE_LOG = [
  "Officers called to the home after shouting was heard",
  "Mother reported that a window had been broken overnight",
  "Strategy discussion held with the duty social worker",
  "Child found alone at the recreation ground by a patrol",
  "Neighbour reported loud music from the home address",
  "Mother rang to ask how she could apply for an order",
];

/** The first `count` sentences of a made-up log. */
export function log(count: number): string[] {
  return POLICE_LOG.slice(0, count);
}

/** Returns as they stand in a workbook, numbered in the order given. */
export function returnsOf(...all: readonly TestReturn[]): ReturnToSettle[] {
  return all.map((one, index) => returnOf(one, index + 1));
}

function returnOf({ says, ...about }: TestReturn, number: number): ReturnToSettle {
  const file = about.file ?? `return-${String(number)}.xlsx`;
  const rows = says.map((event, day) => [`${String(day + 1)}/03/2021`, "Log", event, "None taken"]);
  const grid = gridOf([["Date", "Source", "What happened", "Action taken"], ...rows], { file });
  const [sheet] = readReturns([grid], emptyReview(), "2026-11-21").sheets;
  return {
    number,
    file,
    cameIn: about.cameIn ?? `${file} ${String(number)}`,
    agency: about.agency ?? "Police",
    department: about.department ?? "",
    person: about.person ?? "",
    kind: about.kind ?? "events",
    lastSaved: about.lastSaved ?? null,
    addedWith: about.addedWith ?? null,
    entries: sheet?.entries ?? [],
  };
}
