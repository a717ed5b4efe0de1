import { numberBefore, numberedParts } from "./numbered";
import { isOwner, ownerLines } from "./ownerParts";

const CUTS: readonly RegExp[] = [/\n+/, /\s*;\s*/, /\s*,\s*|\s+\/\s+|\s*\/\s*(?=[A-Z])|\s+and\s+|\s*&\s*/];

/**
 * Shares a cell among the numbered actions beside it (docs/domain.md section 7): by number if it is numbered, else by
 * order if the counts agree, else the whole cell goes to each. A part whose number no action has goes to all.
 * @param labels the numbers of the actions, in order; a single action takes the whole cell
 * @param byOrder true for dates; other texts are shared only by number
 */
export function pairWith(labels: readonly string[], cell: string, byOrder: boolean): string[] {
  if (labels.length < 2 || cell.trim() === "") {
    return labels.map(() => cell);
  }
  const byNumber = shareByNumber(labels, cell);
  if (byNumber) {
    return byNumber;
  }
  const parts = byOrder ? partsOf(cell, labels.length) : null;
  return parts ?? labels.map(() => cell);
}

/**
 * Shares owners among the numbered actions beside them: by number, else where each line is an owner by itself and there are as many
 * as actions; anything else goes whole to each, so that no owner is torn (docs/domain.md section 7).
 */
export function pairOwners(labels: readonly string[], cell: string): string[] {
  if (labels.length < 2 || cell.trim() === "") {
    return labels.map(() => cell);
  }
  const owners = ownerLines(cell);
  const byLine = owners.length === labels.length && owners.every(isOwner);
  const shared = shareByNumber(labels, cell)?.map((one) => [...ownersOfAll(cell), one].join("\n"));
  return shared ?? (byLine ? owners : labels.map(() => cell));
}

/** The owners on the lines before the first number, who answer for every action. */
function ownersOfAll(cell: string): string[] {
  const all = cell.split("\n").map((line) => line.trim());
  const first = all.findIndex((line) => numberBefore(line) !== null);
  return all.slice(0, Math.max(0, first)).filter((line) => isOwner(line));
}

function shareByNumber(labels: readonly string[], cell: string): string[] | null {
  const lines = cell.split(/\n+|\s*;\s*/).flatMap((line) => numberBefore(line) ?? []);
  const listed = numberedParts(cell);
  const numbered = listed.length >= 2 ? listed : lines;
  const known = numbered.filter(({ label }) => labels.some((wanted) => sameNumber(wanted, label)));
  if (known.length === 0) {
    return null;
  }
  const rest = numbered.filter((part) => !known.includes(part)).map(({ text }) => text);
  return labels.map((label) =>
    [...known.filter((part) => sameNumber(label, part.label)).map(({ text }) => text), ...rest].join("\n"),
  );
}

/** "1.2" is also number 2 of its list. */
function sameNumber(one: string, other: string): boolean {
  const last = (label: string): string => label.split(".").at(-1) ?? label;
  return one === other || (one.includes(".") !== other.includes(".") && last(one) === last(other));
}

function partsOf(cell: string, count: number): string[] | null {
  for (const cut of CUTS) {
    const parts = cell
      .split(cut)
      .map((part) => part.replace(/^[\s•·*–-]+/, "").trim())
      .filter((part) => part !== "");
    if (parts.length === count) {
      return parts;
    }
  }
  return null;
}
