import { compare, type IsoDate } from "../../calendar/isoDate";
import { grouped } from "../grouped";
import type { CheckedEntry, CrossChecks, LinkDecisions } from "./checkResults";

/** The kinds of rows in the table of cross-checks, in the words that a reviewer sees. */
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

/** A row of the table of cross-checks. A text is "" and a date `null` where the kind has none. */
export interface CheckRow {
  kind: string;
  about: string;
  refs: string[];
  agency: string;
  /** The days of a gap; of all others the first is the first day of the first entry, and there is no last one. */
  from: IsoDate | null;
  to: IsoDate | null;
  message: string;
  /** What each entry says, a line an entry: of a discrepancy the sentences that disagree. */
  accounts: string;
  /** The reviewer's, as written: "confirmed", "rejected", "", or anything else. */
  decision: string;
  note: string;
  /** The cells of columns that the reviewer added, by heading. */
  own: Readonly<Record<string, string>>;
}

/** A row that is in the workbook already. */
export interface ExistingCheckRow extends CheckRow {
  /** A person typed it, not the add-in. */
  byHand: boolean;
}

/** How the message begins for a row that a person added. */
export const BY_HAND = "Added by hand";
/** How the message begins for a row that the checks no longer give. */
export const NO_LONGER = "No longer seen by the checks";

/** Whether a row is about linked entries, however a person wrote the kind. */
export function isLink(row: CheckRow): boolean {
  return row.kind.trim().toLowerCase() === CHECK_KINDS.link;
}

/** The decision in lower case: "confirmed", "rejected", "" or whatever a person wrote. */
export function decisionOf(row: CheckRow): string {
  return row.decision.trim().toLowerCase();
}

/** What the reviewer decided about links, by the rows in the workbook. */
export function linkDecisions(existing: readonly ExistingCheckRow[]): LinkDecisions {
  const links = existing.filter((row) => isLink(row) && row.refs.length > 1);
  const rejected = links.filter((row) => decisionOf(row) === "rejected");
  const confirmed = links.filter(
    (row) => decisionOf(row) !== "rejected" && (row.byHand || decisionOf(row) === "confirmed"),
  );
  return { rejected: rejected.map(({ refs }) => refs), confirmed: confirmed.map(({ refs }) => refs) };
}

/**
 * The rows of the table of cross-checks: what the checks see now, with the decisions and notes that the reviewer wrote on the
 * same row before (matched by kind, subject and refs), then the other rows on which the reviewer wrote something. A row with
 * a person's words on it is never dropped.
 * @param entries those that were checked: each row says the day and the words of its own
 */
export function checkRows(
  checks: CrossChecks,
  existing: readonly ExistingCheckRow[],
  entries: readonly CheckedEntry[] = [],
): CheckRow[] {
  const unmatched = grouped(existing, keyOf);
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  const seen = seenRows(checks).map((found): CheckRow => {
    const row = told(found, byRef);
    const before = unmatched.get(keyOf(row))?.shift();
    if (!before) return row;
    const { decision, note, own } = before;
    // A link made by hand stays one when the checks find it too.
    const message = before.byHand && isLink(row) ? byHandMessage(before.message) : row.message;
    return { ...row, message, decision, note, own };
  });
  const kept = [...unmatched.values()].flat().filter(hasWords);
  return inOrder([...seen, ...kept.map(keptRow)]);
}

/** By date, as the panel reads them; of one day those that ask for a decision first. What has no day comes last. */
function inOrder(rows: readonly CheckRow[]): CheckRow[] {
  const dated = rows.filter(({ from }) => from !== null);
  dated.sort((one, other) => compare(one.from ?? "", other.from ?? ""));
  return [...dated, ...rows.filter(({ from }) => from === null)];
}

/** What a row is recognised by at the next merge: its kind, subject and refs; where it has no refs, its agency and days. */
export function keyOf({ kind, about, refs, agency, from, to }: CheckRow): string {
  const days = refs.length === 0 ? `${from ?? ""}|${to ?? ""}` : "";
  const refsInOrder = [...refs].sort(compare).join(";");
  return [kind.trim().toLowerCase(), about, refsInOrder, refs.length === 0 ? agency : "", days].join("|");
}

function hasWords(row: ExistingCheckRow): boolean {
  const own = Object.values(row.own).some((text) => text.trim() !== "");
  return row.byHand || row.decision.trim() !== "" || row.note.trim() !== "" || own;
}

function keptRow({ byHand, ...row }: ExistingCheckRow): CheckRow {
  if (byHand) return { ...row, message: byHandMessage(row.message) };
  // A rejected link is not seen because it was rejected.
  const rejected = isLink(row) && decisionOf(row) === "rejected";
  const unchanged = rejected || row.message.startsWith(NO_LONGER);
  return unchanged ? row : { ...row, message: `${NO_LONGER}. ${row.message}` };
}

function byHandMessage(message: string): string {
  if (message.startsWith(BY_HAND)) return message;
  return message.trim() === "" ? `${BY_HAND}.` : `${BY_HAND}: ${message}`;
}

/** So many entries of a row are quoted, with so many letters of each; the others are under Refs. */
const QUOTED = { entries: 4, letters: 280 } as const;

/** A row with the day and the words of its entries, where it has none of its own. */
function told(row: CheckRow, byRef: ReadonlyMap<string, CheckedEntry>): CheckRow {
  const entries = row.refs.flatMap((ref) => byRef.get(ref) ?? []);
  const days = entries.flatMap(({ date: { read } }) => read.start ?? read.end ?? []).sort(compare);
  const accounts = entries
    .slice(0, QUOTED.entries)
    .map(({ ref, agency, texts }) => `${ref} (${agency}): “${quoted(texts.event || texts.action)}”`);
  return {
    ...row,
    from: row.from ?? days[0] ?? null,
    accounts: row.accounts === "" ? accounts.join("\n") : row.accounts,
  };
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= QUOTED.letters) return line;
  const cut = line.slice(0, QUOTED.letters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}

const EMPTY: CheckRow = {
  kind: "",
  about: "",
  refs: [],
  agency: "",
  from: null,
  to: null,
  message: "",
  accounts: "",
  decision: "",
  note: "",
  own: {},
};

function rowOf(kind: keyof typeof CHECK_KINDS, cells: Partial<CheckRow>): CheckRow {
  return { ...EMPTY, ...cells, kind: CHECK_KINDS[kind] };
}

/** By kind: those that ask for a decision first, the links, which are many, last. */
function seenRows(checks: CrossChecks): CheckRow[] {
  return [
    ...checks.discrepancies.map(({ accounts, ...found }) =>
      rowOf("discrepancy", { ...found, accounts: accounts.join("\n") }),
    ),
    ...checks.omissions.map(({ ref, agency, message }) =>
      rowOf("omission", { about: agency, refs: [ref], agency, message }),
    ),
    ...checks.gaps.map(({ agency, from, to, days }) => {
      const message = `${agency ?? "All agencies"}: no entry for ${days} days.`;
      const about = agency === null ? "all agencies" : "one agency";
      return rowOf("gap", { about, agency: agency ?? "", from, to, message });
    }),
    ...checks.unansweredReferrals.map(({ ref, to, message }) =>
      rowOf("referral", { about: to, refs: [ref], agency: to, message }),
    ),
    ...checks.peopleInOneReturnOnly.map(({ person, agency, refs }) => {
      const message = `${person} appears in the return of ${agency} only.`;
      return rowOf("person", { about: person, refs, agency, message });
    }),
    ...checks.links.map(({ refs, why }) => rowOf("link", { refs, message: why })),
  ];
}
