import { compare } from "../../calendar/isoDate";
import {
  CHECK_KINDS,
  decisionOf,
  DECISIONS,
  isLink,
  type ExistingCheckRow,
} from "../../chronology/crossChecks/reviewerRows";
import { GAP_DAYS } from "../../chronology/crossChecks/crossCheck";
import { linkedByRows, namesOfRows } from "../../chronology/crossChecks/existingRows";
import { readColumns } from "../../workbook/chronology/chronologyColumns";
import {
  addLinkRow,
  columnsMissing,
  writeReviewersCells,
  type ReviewersCells,
} from "../../workbook/crossChecks/crossChecksRows";
import {
  GAP_LENGTHS,
  readCrossChecks,
  type StandingCrossChecks,
} from "../../workbook/crossChecks/crossChecksSheet";
import { writeListRow } from "../../workbook/gateway/listRows";
import { goToOwn } from "../../workbook/gateway/goTo";
import { writeLinkedColumn } from "../../workbook/chronology/linkedColumn";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import type { CrossCheckJobs, CrossCheckListed, EntryNamed, GapDays } from "./crossCheckTypes";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";

const SAFE = "What the agencies and the panel wrote is unchanged.";

/** The task pane's jobs for cross-checks, on one workbook. They only ever fail with JobError. */
export function createCrossCheckJobs(run: RunInWorkbook): CrossCheckJobs {
  return {
    listCrossChecks: job("list the cross-checks", UNCHANGED, () =>
      run(async (context) => {
        const standing = await readCrossChecks(context);
        return standing && listed(standing.rows, await readEntries(context));
      }),
    ),
    readGapDays: job("read what counts as a gap", UNCHANGED, () => run(gapDays)),
    setGapDays: (days) => setGapDays(run, days),
    decideCrossCheck: (key, decision, note) => decideCrossCheck(run, key, decision, note),
    showCrossChecks: job("show the sheet", UNCHANGED, () => goToOwn(run, "crossChecks")),
    addLink: (refs, note) => linkEntries(run, refs, note),
  };
}

const decideCrossCheck = writingJob(
  "write the decision",
  SAFE,
  (
    run,
    key: string,
    decision: Parameters<CrossCheckJobs["decideCrossCheck"]>[1],
    note: string | null,
  ): Promise<CrossCheckListed[]> =>
    run((context) =>
      decide(context, key, {
        ...(decision !== null && { Decision: decision }),
        ...(note !== null && { Note: note.trim() }),
      }),
    ),
);

async function gapDays(context: Context): Promise<GapDays | null> {
  const standing = await readCrossChecks(context);
  return (
    standing && {
      agency: standing.agencyGapDays ?? GAP_DAYS.agencyGapDays,
      all: standing.allGapDays ?? GAP_DAYS.allGapDays,
    }
  );
}

const setGapDays = writingJob(
  "set what counts as a gap",
  SAFE,
  (run, { agency, all }: GapDays): Promise<GapDays> =>
    run(async (context) => {
      const list = { table: "gapLengths", key: "Setting", formats: { Days: "0" } } as const;
      const isSet =
        (await writeListRow(context, list, GAP_LENGTHS.agencyGapDays, { Days: agency })) &&
        (await writeListRow(context, list, GAP_LENGTHS.allGapDays, { Days: all }));
      if (!isSet) {
        throw new JobError(
          "The sheet of cross-checks no longer says what counts as a gap.",
          UNCHANGED,
          "Merge the returns again, which puts that back, and set it then.",
        );
      }
      return { agency, all };
    }),
);

const linkEntries = writingJob(
  "link the entries",
  SAFE,
  (run, refs: readonly string[], note: string): Promise<CrossCheckListed[]> =>
    run((context) => addLink(context, refs, note.trim())),
);

/** The chronology's entries by ref, in order, and the sheet they are on. */
interface Entries {
  byRef: ReadonlyMap<string, EntryNamed>;
  sheet: string;
}

async function readEntries(context: Context): Promise<Entries> {
  const read = await readColumns(context, ["Ref", "Agency", "Date as recorded"]);
  const named = (read?.rows ?? []).map((cells) => ({
    ref: String(cells.Ref ?? "").trim(),
    agency: String(cells.Agency ?? "").trim(),
    date: String(cells["Date as recorded"] ?? "").trim(),
  }));
  return { byRef: new Map(named.map((entry) => [entry.ref, entry])), sheet: read?.place.sheet ?? "" };
}

async function standingChecks(context: Context): Promise<StandingCrossChecks> {
  const standing = await readCrossChecks(context);
  if (!standing) {
    throw new JobError(
      "The workbook has no table of cross-checks.",
      UNCHANGED,
      "Merge the returns: that makes the Cross-checks sheet.",
    );
  }
  return standing;
}

async function decide(context: Context, key: string, cells: ReviewersCells): Promise<CrossCheckListed[]> {
  const standing = await standingChecks(context);
  const at = namesOfRows(standing.rows).indexOf(key);
  const [row, place] = [standing.rows[at], standing.places[at]];
  if (!row || place === undefined) {
    throw new JobError(
      "This cross-check is no longer on the sheet.",
      UNCHANGED,
      "Look at the list again: somebody may have changed the row, or a merge may have settled it.",
    );
  }
  const missing = columnsMissing(standing, cells);
  if (missing.length > 0) {
    throw new JobError(
      `The table of cross-checks has no column ${missing.join(" and no column ")}.`,
      UNCHANGED,
      "Merge the returns again, which puts it back, or give the column its name back.",
    );
  }
  await writeReviewersCells(context, standing, place, cells);
  const decided = { ...row, decision: cells.Decision ?? row.decision, note: cells.Note ?? row.note };
  const rows = standing.rows.map((one) => (one === row ? decided : one));
  if (isLink(row) && cells.Decision !== undefined) {
    await writeLinkedColumn(context, linkedByRows(rows));
  }
  return listed(rows, await readEntries(context));
}

async function addLink(
  context: Context,
  given: readonly string[],
  note: string,
): Promise<CrossCheckListed[]> {
  const standing = await standingChecks(context);
  const entries = await readEntries(context);
  const refs = refsToLink(given, entries);
  const before = standing.rows.findIndex((row) => isLink(row) && sameRefs(row.refs, refs));
  const known = standing.rows[before];
  if (known) {
    if (decisionOf(known) !== "rejected") {
      // The job that linked them may have been cut short.
      await writeLinkedColumn(context, linkedByRows(standing.rows));
      throw new JobError(
        `${refs.join(" and ")} are linked already.`,
        UNCHANGED,
        "Look under linked entries.",
      );
    }
    const key = namesOfRows(standing.rows)[before] ?? "";
    return decide(context, key, { Decision: "confirmed", ...(note !== "" && { Note: note }) });
  }
  await addLinkRow(context, standing, refs, note, entries.sheet);
  const { rows } = await standingChecks(context);
  await writeLinkedColumn(context, linkedByRows(rows));
  return listed(rows, entries);
}

/** The refs in chronology order. @throws JobError if they do not make a link (docs/domain.md section 2) */
function refsToLink(given: readonly string[], { byRef }: Entries): string[] {
  const wanted = [...new Set(given.map((ref) => ref.trim().toUpperCase()).filter((ref) => ref !== ""))];
  const unknown = wanted.filter((ref) => !byRef.has(ref));
  if (unknown.length > 0) {
    throw new JobError(
      `The chronology has no entry ${unknown.join(", ")}.`,
      UNCHANGED,
      "Copy the refs from the first column of the integrated chronology, such as POL-0001.",
    );
  }
  const agencies = new Set(wanted.map((ref) => byRef.get(ref)?.agency));
  if (wanted.length < 2 || agencies.size < 2) {
    throw new JobError(
      "A link needs two or more entries, from two or more agencies.",
      UNCHANGED,
      "Give the refs of entries from different agencies about the same event.",
    );
  }
  return [...byRef.keys()].filter((ref) => wanted.includes(ref));
}

function sameRefs(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((ref) => other.includes(ref));
}

function listed(rows: readonly ExistingCheckRow[], { byRef }: Entries): CrossCheckListed[] {
  const keys = namesOfRows(rows);
  const places = new Map([...byRef.keys()].map((ref, at) => [ref, at]));
  const placeOf = ({ refs }: ExistingCheckRow): number =>
    Math.min(byRef.size, ...refs.map((ref) => places.get(ref) ?? byRef.size));
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const inOrder = rows
    .map((row, index) => ({ row, index, place: placeOf(row), kind: kinds.indexOf(row.kind) }))
    .sort(
      (one, other) =>
        one.kind - other.kind || one.place - other.place || compare(one.row.from ?? "", other.row.from ?? ""),
    );
  return inOrder.map(({ row, index }) => {
    const entries = row.refs.map((ref) => byRef.get(ref) ?? { ref, agency: "", date: "" });
    const agencies = [row.agency.trim(), ...entries.map(({ agency }) => agency)].filter(
      (name) => name !== "",
    );
    const decision = decisionOf(row);
    return {
      key: keys[index] ?? "",
      kind: kindOf(row.kind),
      about: row.about,
      entries,
      agencies: [...new Set(agencies)],
      from: row.from,
      to: row.to,
      message: row.message,
      accounts: row.accounts,
      decision: DECISIONS.some((known) => known === decision) ? decision : row.decision.trim(),
      note: row.note,
    };
  });
}

const KINDS = ["link", "discrepancy", "omission", "gap", "referral", "person"] as const;

function kindOf(written: string): CrossCheckListed["kind"] {
  return KINDS.find((kind) => CHECK_KINDS[kind] === written.trim().toLowerCase()) ?? "other";
}
