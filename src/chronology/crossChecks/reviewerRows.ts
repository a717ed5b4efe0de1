import { compare, type IsoDate } from "../../calendar/isoDate";
import type { CrossChecks, LinkDecisions } from "./checkResults";

/** The kinds of rows in the table of cross-checks, as a reviewer reads them. */
export const CHECK_KINDS = {
  link: "linked",
  discrepancy: "discrepancy",
  omission: "omission",
  gap: "gap",
  referral: "referral without a response",
  person: "person in one return only",
} as const;

/** What a reviewer may choose under "Decision". */
export const DECISIONS = ["confirmed", "rejected"] as const;

/** A row of the table of cross-checks. Texts are "" and dates `null` where a kind has none. */
export interface CheckRow {
  kind: string;
  about: string;
  refs: string[];
  agency: string;
  from: IsoDate | null;
  to: IsoDate | null;
  message: string;
  /** The reviewer's, as written: "confirmed", "rejected", or anything else. */
  decision: string;
  note: string;
  /** What stands in columns that the reviewer added, by heading. */
  own: Readonly<Record<string, string>>;
}

/** A row as it stands in the workbook. */
export interface StandingCheckRow extends CheckRow {
  /** A person typed it; the add-in did not make it. */
  byHand: boolean;
}

export const BY_HAND = "Added by hand";
/** What the message of a row begins with that the checks would not bring any more. */
export const NO_LONGER = "No longer seen by the checks";

/** Whether a row is of linked entries, however a person wrote the kind. */
export function isLink(row: CheckRow): boolean {
  return row.kind.trim().toLowerCase() === CHECK_KINDS.link;
}

/** The decision in small letters: "confirmed", "rejected", "" or whatever a person wrote. */
export function decisionOf(row: CheckRow): string {
  return row.decision.trim().toLowerCase();
}

/** What the reviewer has decided about links, in the rows that stand in the workbook. */
export function linkDecisions(standing: readonly StandingCheckRow[]): LinkDecisions {
  const links = standing.filter((row) => isLink(row) && row.refs.length > 1);
  const rejected = links.filter((row) => decisionOf(row) === "rejected");
  const confirmed = links.filter(
    (row) => decisionOf(row) !== "rejected" && (row.byHand || decisionOf(row) === "confirmed"),
  );
  return { rejected: rejected.map(({ refs }) => refs), confirmed: confirmed.map(({ refs }) => refs) };
}

/**
 * The rows of the table of cross-checks: what the checks see now, with the decisions and notes that the reviewer wrote
 * beside the same thing before (matched by kind, subject and refs), then whatever else a reviewer wrote there. A row on
 * which a person left a word is never dropped.
 */
export function checkRows(checks: CrossChecks, standing: readonly StandingCheckRow[]): CheckRow[] {
  const left = new Map<string, StandingCheckRow[]>();
  for (const row of standing) {
    left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  }
  const seen = seenRows(checks).map((row): CheckRow => {
    const before = left.get(keyOf(row))?.shift();
    if (!before) return row;
    const { decision, note, own } = before;
    // A link made by hand is still one when the checks are told of it.
    const message = before.byHand && isLink(row) ? byHandMessage(before.message) : row.message;
    return { ...row, message, decision, note, own };
  });
  const kept = [...left.values()].flat().filter(hasWords);
  return [...seen, ...kept.map(keptRow)];
}

/** By which a row is known again at the next merge: its kind, subject and refs; the agency and days where it has no refs. */
export function keyOf({ kind, about, refs, agency, from, to }: CheckRow): string {
  const days = refs.length === 0 ? `${from ?? ""}|${to ?? ""}` : "";
  const refsInOrder = [...refs].sort(compare).join(";");
  return [kind.trim().toLowerCase(), about, refsInOrder, refs.length === 0 ? agency : "", days].join("|");
}

function hasWords(row: StandingCheckRow): boolean {
  const own = Object.values(row.own).some((text) => text.trim() !== "");
  return row.byHand || row.decision.trim() !== "" || row.note.trim() !== "" || own;
}

function keptRow({ byHand, ...row }: StandingCheckRow): CheckRow {
  if (byHand) return { ...row, message: byHandMessage(row.message) };
  // A rejected link is not seen because it was rejected.
  const rejected = isLink(row) && decisionOf(row) === "rejected";
  const told = rejected || row.message.startsWith(NO_LONGER);
  return told ? row : { ...row, message: `${NO_LONGER}. ${row.message}` };
}

function byHandMessage(message: string): string {
  if (message.startsWith(BY_HAND)) return message;
  return message.trim() === "" ? `${BY_HAND}.` : `${BY_HAND}: ${message}`;
}

const EMPTY: CheckRow = {
  kind: "",
  about: "",
  refs: [],
  agency: "",
  from: null,
  to: null,
  message: "",
  decision: "",
  note: "",
  own: {},
};

/** What asks for a decision stands first; the links, which are many, last. */
function seenRows(checks: CrossChecks): CheckRow[] {
  return [
    ...checks.discrepancies.map(({ refs, about, message }) => ({
      ...EMPTY,
      kind: CHECK_KINDS.discrepancy,
      about,
      refs,
      message,
    })),
    ...checks.omissions.map(({ ref, agency, message }) => ({
      ...EMPTY,
      kind: CHECK_KINDS.omission,
      about: agency,
      refs: [ref],
      agency,
      message,
    })),
    ...checks.gaps.map(({ agency, from, to, days }) => ({
      ...EMPTY,
      kind: CHECK_KINDS.gap,
      about: agency === null ? "all agencies" : "one agency",
      agency: agency ?? "",
      from,
      to,
      message: `${agency ?? "All agencies"}: no entry for ${days} days.`,
    })),
    ...checks.unansweredReferrals.map(({ ref, to, message }) => ({
      ...EMPTY,
      kind: CHECK_KINDS.referral,
      about: to,
      refs: [ref],
      agency: to,
      message,
    })),
    ...checks.peopleInOneReturnOnly.map(({ person, agency, refs }) => ({
      ...EMPTY,
      kind: CHECK_KINDS.person,
      about: person,
      refs,
      agency,
      message: `${person} appears in the return of ${agency} only.`,
    })),
    ...checks.links.map(({ refs, why }) => ({ ...EMPTY, kind: CHECK_KINDS.link, refs, message: why })),
  ];
}
