import { britishDay } from "../calendar/britishDay";
import { planQuery, type PlanQuery, type ReadAction } from "./action";
import { matchAgain, signOf, type ActionSource, type EarlierAction } from "./again";
import { PLAN_COLUMNS, PLAN_NOTES, TAKEN_FROM } from "./fields";
import { BACK_NOTE, happened, moveNote, replacedNotes, WITHDRAWN_NOTE, type Happened } from "./history";
import { dayOfCell, textOfCell } from "./planRow";
import { DATE_COLUMNS, keptHeadings, planCells, type PlanCell, type PlanCells } from "./planTable";
import { moveQueries, slippageOf, TARGET_MOVED, withKinds, type TargetSeen } from "./slippage";
import { updateCells } from "./updateCells";

/** A row of the plan once repaired. */
export interface StandingAction {
  cells: PlanCells;
  source: ActionSource | null;
  /** Nobody has typed over its target date: it is what its words meant when last read. */
  follows: boolean;
}

/** What a newer table of recommendations does to the plan. */
export interface TableChanges {
  /** What existing cells should hold, by row position. */
  writes: { row: number; heading: string; value: PlanCell }[];
  /** New rows, below the others. */
  rows: PlanCells[];
  /** Every source to remember. */
  sources: ActionSource[];
  queries: PlanQuery[];
  /** Refs, by what happened to their actions. */
  added: string[];
  changed: string[];
  withdrawn: string[];
  /** What is to be kept in the history: what was withdrawn or came back, and what a newer table replaced. */
  history: Happened[];
}

/**
 * The changes, with First target and Moved of the actions whose targets the newer table moves, and a note of each move that names
 * the day before (docs/domain.md section 7).
 * @param rows the plan's rows after the changes, from the top
 */
export function withSlippage(
  changes: TableChanges,
  rows: readonly PlanCells[],
  kinds: Parameters<typeof withKinds>[1],
  seen: ReadonlyMap<string, TargetSeen>,
): { changes: TableChanges; seen: ReadonlyMap<string, TargetSeen> } {
  const written = new Set(
    changes.writes.flatMap(({ row, heading }) => (heading === "Target date" ? [row] : [])),
  );
  const judged = kinds.map((kind, row) => (written.has(row) ? { ...kind, kind: "fixed" as const } : kind));
  const slippage = slippageOf(withKinds(rows, judged), seen);
  const sources = new Map(changes.sources.map((source) => [source.ref, source]));
  const moves = moveQueries(slippage, (row, message) => {
    const ref = textOfCell(rows[row]?.get("Ref"));
    const from = sources.get(ref) ?? { file: "", sheet: "", row: 0 };
    return planQuery(from, TARGET_MOVED, "note", "", `${ref}: ${message}`);
  });
  return {
    changes: {
      ...changes,
      writes: [...changes.writes, ...slippage.writes],
      queries: [...changes.queries, ...moves],
      history: [
        ...changes.history,
        ...slippage.moves.map(({ row, from, to }) => happened(rows[row], moveNote(from, to))),
      ],
    },
    seen: slippage.seen,
  };
}

/**
 * Brings the plan up to date with a newer table (docs/domain.md section 7). Progress, evidence and anything else a person typed
 * stay, refs are stable, actions no longer in the table stay and are marked; the same table again changes nothing.
 * @param highest the highest ref that was ever given, whether its row is still there or not
 */
export function applyNewerTable(
  standing: readonly StandingAction[],
  read: readonly ReadAction[],
  highest = "",
): TableChanges {
  const earlier = standing.flatMap(({ source, cells }): EarlierAction[] =>
    source
      ? [
          {
            ...source,
            recommendation: textOfCell(cells.get("Recommendation")),
            action: textOfCell(cells.get("Action")),
          },
        ]
      : [],
  );
  const rowOf = new Map(standing.map(({ cells }, row) => [textOfCell(cells.get("Ref")), row]));
  const candidates = read.map((action) => ({ action, cells: planCells(action) }));
  const again = matchBoth(candidates, earlier, [highest, ...rowOf.keys()]);
  const changes: TableChanges = {
    writes: [],
    rows: [],
    sources: [],
    queries: [],
    added: [],
    changed: [],
    withdrawn: [],
    history: [],
  };
  for (const { action: candidate, ref, earlier: known } of again.actions) {
    const row = rowOf.get(ref);
    const before = row === undefined ? undefined : standing[row];
    if (known && row !== undefined && before) {
      updateOne(changes, candidate, before, known, row);
    } else {
      addOne(changes, candidate, ref);
    }
  }
  const refs = new Set(changes.sources.map(({ ref }) => ref));
  const gone = new Set(again.withdrawn.map(({ ref }) => ref));
  for (const [row, { source, cells }] of standing.entries()) {
    if (source && !refs.has(source.ref)) {
      changes.sources.push({ ...source, withdrawn: source.withdrawn || gone.has(source.ref) });
      if (gone.has(source.ref)) {
        withdraw(changes, source, cells, row);
      }
    }
  }
  if (again.otherTable) {
    changes.queries.push(otherTable(read));
  }
  return changes;
}

/**
 * Actions of a table are matched to those of earlier tables, and learning from our forms to learning: neither withdraws the other, and
 * learning that was taken into the plan stays, whatever becomes of the form (docs/domain.md section 7).
 */
function matchBoth(
  candidates: readonly Candidate[],
  earlier: readonly EarlierAction[],
  refs: readonly string[],
): ReturnType<typeof matchAgain<Candidate>> {
  const isLearned = ({ built }: EarlierAction): boolean => built.has(TAKEN_FROM);
  const learned = candidates.filter(({ cells }) => cells.has(TAKEN_FROM));
  const others = candidates.filter(({ cells }) => !cells.has(TAKEN_FROM));
  const given = [...refs, ...earlier.map(({ ref }) => ref)];
  const none = { actions: [], withdrawn: [], otherTable: false };
  const table =
    others.length === 0
      ? none
      : matchAgain(
          others,
          earlier.filter((known) => !isLearned(known)),
          given,
        );
  const learning = matchAgain(learned, earlier.filter(isLearned), [
    ...given,
    ...table.actions.map(({ ref }) => ref),
  ]);
  const found = new Map([...table.actions, ...learning.actions].map((one) => [one.action, one]));
  return { ...table, actions: candidates.flatMap((candidate) => found.get(candidate) ?? []) };
}

interface Candidate {
  action: ReadAction;
  cells: PlanCells;
}

function sourceOf(
  { action, cells }: Candidate,
  ref: string,
  built: ReadonlyMap<string, string> | null,
): ActionSource {
  const { file, sheet, row, leads } = action;
  const signs = new Map([...cells].map(([heading, cell]) => [heading, signOf(cell)]));
  return { ref, file, sheet, row, withdrawn: false, leads, built: built ?? signs };
}

function addOne(changes: TableChanges, candidate: Candidate, ref: string): void {
  const moved: [string, PlanCell][] = candidate.cells.has("First target") ? [["Moved", 1]] : [];
  changes.rows.push(new Map<string, PlanCell>([["Ref", ref], ...candidate.cells, ...moved]));
  changes.sources.push(sourceOf(candidate, ref, null));
  changes.added.push(ref);
}

function updateOne(
  changes: TableChanges,
  candidate: Candidate,
  before: StandingAction,
  known: EarlierAction,
  row: number,
): void {
  const { action } = candidate;
  const cells = withFirstTarget(candidate.cells, before.cells);
  const update = updateCells(...withTarget(known, before, cells));
  update.writes.forEach((value, heading) => {
    changes.writes.push({ row, heading, value });
    changes.history.push(...replaced(before.cells, heading, textOfCell(value)));
  });
  if (known.withdrawn) {
    changes.history.push(happened(before.cells, BACK_NOTE));
  }
  changes.sources.push(sourceOf({ action, cells }, known.ref, update.built));
  const notes = update.conflicts.map(
    ({ heading, newer }) =>
      `${heading} was changed here and in the table too; the table now says: ${shown(heading, newer)}`,
  );
  note(changes, before.cells, row, notes.join("\n"));
  if (update.writes.size > 0 || known.withdrawn) {
    changes.changed.push(known.ref);
  }
  for (const message of notes) {
    const { file, sheet, row: from } = action;
    const query = { file, sheet, row: from, column: "", message: `${known.ref}: ${message}`, fix: null };
    changes.queries.push({ rule: "changed-on-both-sides", level: "warning", ...query });
  }
}

/** What tells how far an action is. */
const KEPT_WHEN_REPLACED: readonly string[] = ["Progress", "%", "Evidence", "Impact"];

/** What a newer table replaces of how far an action is stays in the history, unless the newer words have it in them. */
function replaced(cells: PlanCells, heading: string, newer: string): Happened[] {
  const before = textOfCell(cells.get(heading)).trim();
  const isLost =
    KEPT_WHEN_REPLACED.includes(heading) && before !== "" && (heading === "%" || !newer.includes(before));
  return isLost ? replacedNotes(heading, before).map((words) => happened(cells, words)) : [];
}

/** The first target stays, whether the newer table still names it or not. */
function withFirstTarget(newer: PlanCells, standing: PlanCells): PlanCells {
  const heading = "First target";
  const first = standing.get(heading) ?? "";
  return first === "" || newer.has(heading) ? newer : new Map([...newer, [heading, first]]);
}

/**
 * A target date also changes when the day it counts from or the school terms do; that counts as neither a person's edit nor
 * the newer table's. While the words are the same, the date stays, whether it follows them or a person typed it.
 */
function withTarget(
  known: EarlierAction,
  { cells, follows }: StandingAction,
  newer: PlanCells,
): [PlanCells, PlanCells, EarlierAction] {
  const heading = "Target date";
  const now = cells.get(heading) ?? "";
  const words = "Target as written";
  const sameWords = known.built.get(words) === signOf(newer.get(words) ?? "");
  const from = (cell: PlanCell): EarlierAction => ({
    ...known,
    built: new Map([...known.built, [heading, signOf(cell)]]),
  });
  if (follows) {
    return [sameWords ? new Map([...newer, [heading, now]]) : newer, cells, from(now)];
  }
  const typed = sameWords && signOf(now) !== known.built.get(heading);
  return [newer, cells, typed ? from(newer.get(heading) ?? "") : known];
}

function shown(heading: string, cell: PlanCell): string {
  if (cell === "") {
    return "nothing";
  }
  const day = DATE_COLUMNS.some((own) => own === heading) ? dayOfCell(cell) : null;
  return day === null ? String(cell) : britishDay(day);
}

function withdraw(changes: TableChanges, source: ActionSource, cells: PlanCells, row: number): void {
  note(changes, cells, row, WITHDRAWN_NOTE);
  if (!source.withdrawn) {
    changes.withdrawn.push(source.ref);
    changes.history.push(happened(cells, WITHDRAWN_NOTE));
  }
}

/** The lines of a note that the software writes; all other lines in Plan notes are a person's. */
const OWN_LINE = /^(?:Withdrawn: |.{1,240} was changed here and in the table too; )/;

function note(changes: TableChanges, cells: PlanCells, row: number, text: string): void {
  const notesNow = textOfCell(cells.get(PLAN_NOTES));
  const typed = notesNow.split("\n").filter((line) => line !== "" && !OWN_LINE.test(line));
  const wanted = [...(text === "" ? [] : [text]), ...typed].join("\n");
  if (wanted !== notesNow) {
    changes.writes.push({ row, heading: PLAN_NOTES, value: wanted });
  }
}

function otherTable(read: readonly ReadAction[]): PlanQuery {
  const { file = "", sheet = "", row = 1 } = read[0] ?? {};
  const message =
    "None of these actions is in the plan yet, so they were added to the others, and none was marked as withdrawn. " +
    "If this table replaces the earlier one, set the status of the earlier actions to Not accepted.";
  return { rule: "other-table", level: "note", file, sheet, row, column: "", message, fix: null };
}

/** The headings of a first plan: those of docs/domain.md section 7, the tables' other columns, and the notes. */
export function planHeadings(rows: readonly PlanCells[]): string[] {
  return [...PLAN_COLUMNS, ...keptHeadings(rows), PLAN_NOTES];
}
