import { britishDay } from "../calendar/britishDay";
import { isIsoDate, type IsoDate } from "../calendar/isoDate";
import { NATIONS, type Nation } from "../calendar/bankHolidays";
import { makeTimetable } from "../jobs/timetable/makeTimetable";
import { gridsOfFile } from "../jobs/plan/planFile";
import { noteMilestone } from "../jobs/timetable/noteMilestone";
import { ownGridIn } from "../jobs/timetable/ownTimetable";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { PROCEDURE_IDS, type ProcedureId } from "../review/timetables/procedure";
import { PROCEDURES } from "../review/timetables/procedures";
import { readArguments, type Given } from "./arguments";
import { checkOutput } from "./files";
import { NOTES, notesOf } from "./milestoneNotes";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";
import { filesOf, onWorkbook, progressOn, writeReport } from "./workbookJob";

const OPTIONS = [
  "procedure",
  "grid",
  "from",
  "meeting",
  "decision",
  "publication",
  "nation",
  "into",
  "out",
  "report",
];

/**
 * `timetable --procedure ID|--grid GRID --from YYYY-MM-DD [--meeting …] [--decision …] [--publication …] [--nation …]
 * [--lead STEP=ROLE] [--delay STEP=REASON] [--told STEP=WHO] [--done STEP=YYYY-MM-DD] [--into REVIEW.xlsx] [--out OUT.xlsx] [--report …]`: the grid is a board's own, in a file of its own. A timetable of another procedure in
 * the review stays beside it. What is said of a step, by its id, is written into its row; each may be repeated. Without --out and --report, the report goes to standard output.
 */
export async function runTimetable(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today, NOTES);
  const [stray] = given.positionals;
  if (stray !== undefined) {
    throw new NotDone(`timetable takes no files, but was given ${stray}`);
  }
  const grid = given.of("grid");
  if (grid !== undefined && given.of("procedure") !== undefined) {
    throw new NotDone("timetable takes --procedure or --grid, not both");
  }
  const files = grid === undefined ? [] : await filesOf([grid]);
  const known = grid === undefined ? procedureOf(given.of("procedure")) : null;
  const trigger = dayOf(given, "from");
  if (trigger === null) {
    throw new NotDone("timetable needs the day it begins on: --from YYYY-MM-DD");
  }
  const days = {
    trigger,
    meeting: dayOf(given, "meeting"),
    decision: dayOf(given, "decision"),
    publication: dayOf(given, "publication"),
  };
  daysBeforeTrigger(days).forEach((remark) => terminal.warn(remark));
  const nation = nationOf(given.of("nation"));
  const out = given.of("out");
  if (out !== undefined) {
    await checkOutput(out);
  }
  const into = given.of("into");
  if (into !== undefined && out === undefined) {
    throw new NotDone("timetable --into needs --out, the workbook that is written");
  }
  await onWorkbook(given, { into, out, files }, async (run) => {
    const { today } = given.common;
    const own = files[0] && ownGridIn(await gridsOfFile(run, files[0]), files[0].name);
    own?.remarks.forEach((remark) => terminal.warn(remark));
    const procedure = own?.procedure ?? known;
    if (procedure === null) return;
    const { steps } = typeof procedure === "string" ? PROCEDURES[procedure] : procedure;
    const notes = notesOf(given, steps);
    const made = await makeTimetable(run, { procedure, days, nation, today, progress: progressOn(terminal) });
    for (const { step, said } of notes) {
      await noteMilestone(run, { sheet: made.sheet, step, ...said });
    }
    if (into === undefined) await removeUnusedSheets(run);
    const report = given.of("report") ?? (out === undefined ? "-" : undefined);
    const milestones = made.milestones.map((milestone) => ({
      ...milestone,
      ...notes.find(({ id }) => id === milestone.step)?.said,
    }));
    await writeReport(report, () => ({ milestones, holidays: made.holidays }), terminal);
  });
}

/** What is said where a day that steps count from is before the day the procedure begins on. */
function daysBeforeTrigger({ trigger, ...days }: Readonly<Record<string, IsoDate | null>>): string[] {
  return Object.entries(days).flatMap(([name, day]) =>
    day !== null && trigger !== null && trigger !== undefined && day < trigger
      ? [
          `--${name} ${britishDay(day)} is before --from ${britishDay(trigger)}: check both; the timetable was made with them as they are.`,
        ]
      : [],
  );
}

function procedureOf(text: string | undefined): ProcedureId {
  const known = PROCEDURE_IDS.find((id) => id === text);
  if (known === undefined) {
    const said = text === undefined ? "timetable needs --procedure ID" : `there is no procedure "${text}"`;
    throw new NotDone(`${said}: the procedures are ${PROCEDURE_IDS.join(", ")}`);
  }
  return known;
}

function nationOf(text: string | undefined): Nation {
  const known = NATIONS.find((nation) => nation === (text ?? "england"));
  if (known === undefined) {
    throw new NotDone(`--nation "${text ?? ""}" is not one of ${NATIONS.join(", ")}`);
  }
  return known;
}

function dayOf(given: Given, option: "from" | "meeting" | "decision" | "publication"): IsoDate | null {
  const text = given.of(option);
  if (text === undefined) return null;
  if (!isIsoDate(text) || text < FIRST_DAY || text > LAST_DAY) {
    throw new NotDone(
      `--${option} "${text}" is not a day from ${FIRST_DAY} to ${LAST_DAY}, written as YYYY-MM-DD`,
    );
  }
  return text;
}

/** As far as bank holidays are known and two-digit years would not mislead. */
const FIRST_DAY = "1990-01-01";
const LAST_DAY = "2098-12-31";
