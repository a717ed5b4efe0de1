import { isIsoDate, type IsoDate } from "../calendar/isoDate";
import { NATIONS, type Nation } from "../calendar/bankHolidays";
import { makeTimetable } from "../jobs/timetable/makeTimetable";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { PROCEDURE_IDS, type ProcedureId } from "../review/timetables/procedure";
import { readArguments, type Given } from "./arguments";
import { checkOutput } from "./files";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";
import { onWorkbook, progressOn, writeReport } from "./workbookJob";

const OPTIONS = ["procedure", "from", "meeting", "publication", "nation", "out", "report"];

/**
 * `timetable --procedure ID --from YYYY-MM-DD [--meeting …] [--publication …] [--nation …] [--out OUT.xlsx] [--report …]`;
 * without --out and --report, the report goes to standard output.
 */
export async function runTimetable(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today);
  const [stray] = given.positionals;
  if (stray !== undefined) {
    throw new NotDone(`timetable takes no files, but was given ${stray}`);
  }
  const procedure = procedureOf(given.of("procedure"));
  const trigger = dayOf(given, "from");
  if (trigger === null) {
    throw new NotDone("timetable needs the day it begins on: --from YYYY-MM-DD");
  }
  const days = { trigger, meeting: dayOf(given, "meeting"), publication: dayOf(given, "publication") };
  const nation = nationOf(given.of("nation"));
  const out = given.of("out");
  if (out !== undefined) {
    await checkOutput(out);
  }
  await onWorkbook(given, { out }, async (run) => {
    const { today } = given.common;
    const made = await makeTimetable(run, { procedure, days, nation, today, progress: progressOn(terminal) });
    await removeUnusedSheets(run);
    const report = given.of("report") ?? (out === undefined ? "-" : undefined);
    await writeReport(report, () => ({ milestones: made.milestones, holidays: made.holidays }), terminal);
  });
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

function dayOf(given: Given, option: "from" | "meeting" | "publication"): IsoDate | null {
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
