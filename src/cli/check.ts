import { reportChronology } from "../chronology/integrated/report";
import { checkReturns, type Checked } from "../jobs/queries/checkReturns";
import { makeQuerySheets, querySheetsToSend, writeQuerySheet } from "../jobs/queries/makeQuerySheet";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { readArguments } from "./arguments";
import { asSent, returnReports } from "./returnReports";
import { checkFolder, checkOutput } from "./files";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";
import {
  filesOf,
  onWorkbook,
  progressOn,
  reviewOf,
  say,
  takeIn,
  type TakenIn,
  writeReport,
  writeWorkbooks,
  type Traffic,
} from "./workbookJob";

const OPTIONS = ["out", "out-dir", "review", "report"];

/**
 * `check RETURN… [--review REVIEW.json] [--report REPORT.json] [--out QUERIES.xlsx] [--out-dir FOLDER]`: the file gets the
 * Queries sheet, the returns that its links lead to, and a query sheet for each agency; the folder gets a file for each agency, which
 * holds its query sheet and nothing else.
 */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today);
  if (given.positionals.length === 0) {
    throw new NotDone("check needs the returns: check RETURN… [--out QUERIES.xlsx]");
  }
  const out = given.of("out");
  if (out !== undefined) {
    await checkOutput(out);
  }
  const folder = given.of("out-dir");
  if (folder !== undefined) {
    await checkFolder(folder);
  }
  const files = await filesOf(given.positionals);
  const review = await reviewOf(given.of("review"));
  const warnings: string[] = [];
  let lines = "";
  await onWorkbook(given, { out, files }, async (run, { traffic }) => {
    const taken = await takeIn(run, files, review, given, terminal);
    warnings.push(...taken.said);
    const progress = progressOn(terminal);
    const checked = await checkReturns(run, { today: given.common.today, progress });
    await removeUnusedSheets(run);
    if (out !== undefined) {
      await makeQuerySheets(run, given.common.today);
    }
    if (folder !== undefined) {
      const sheets = await querySheetsToSend(run, given.common.today);
      await writeWorkbooks(
        given,
        folder,
        sheets.map((sheet) => ({
          name: `Queries for ${sheet.agency}`,
          work: (own) => writeQuerySheet(own, sheet),
        })),
      );
    }
    await writeReport(given.of("report"), () => reportOf(checked, taken, traffic), terminal);
    if (out === undefined && folder === undefined && given.of("report") === undefined) {
      lines = linesOf(checked);
    }
  });
  say(warnings, given.of("report"), terminal);
  terminal.print(lines);
}

function reportOf({ read, known, chronology }: Checked, taken: TakenIn, traffic: Traffic): object {
  return {
    ...asSent(reportChronology(read, chronology)),
    returns: returnReports(read, known, taken),
    refused: taken.refused,
    changes: { added: chronology.entries.map(({ ref }) => ref), changed: [], withdrawn: [] },
    traffic: { ...traffic },
  };
}

/** One query per line, where no file was asked for. */
function linesOf({ queries }: Checked): string {
  const lines = queries.map(
    ({ level, file, sheet, row, column, message }) =>
      `${level}: ${[file, sheet, `row ${row}`, column].filter((part) => part !== "").join(", ")}: ${message}`,
  );
  return `${queries.length === 0 ? "There are no queries." : lines.join("\n")}\n`;
}
