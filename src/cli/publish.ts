import { fileOfCopy, prepareCopy, type PreparedCopy } from "../jobs/publication/publish";
import {
  DecisionsProblem,
  parseDecisions,
  usualWishes,
  type PublicationWishes,
} from "../publication/decisions";
import { openDoubts, warningsOf } from "../publication/pages";
import { readArguments } from "./arguments";
import { checkOutput, readInput, writeOutput } from "./files";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";
import { onWorkbook, progressOn, say, writeReport } from "./workbookJob";

const OPTIONS = ["in", "out", "decisions", "report"];

/**
 * `publish --in REVIEW.xlsx --out OUT.xlsx [--decisions DECISIONS.json] [--report …]`: the publication copy, a new file that holds
 * nothing but cleaned cells. The review is not written to.
 */
export async function runPublish(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today);
  const { today } = given.common;
  const [file, out] = [given.of("in"), given.of("out")];
  if (file === undefined || out === undefined || given.positionals.length > 0) {
    throw new NotDone("publish needs the review workbook and --out: publish --in REVIEW.xlsx --out OUT.xlsx");
  }
  await checkOutput(out);
  const wishes = await wishesOf(given.of("decisions"));
  await onWorkbook(given, { into: file }, async (run) => {
    const prepared = await prepareCopy(run, wishes, { today, progress: progressOn(terminal) });
    await writeOutput(out, fileOfCopy(prepared, today));
    await writeReport(given.of("report"), () => reportOf(prepared), terminal);
    warningsOf(prepared.copy).forEach((warning) => {
      terminal.warn(warning);
    });
    say(stillOpen(prepared), given.of("report"), terminal);
  });
}

async function wishesOf(file: string | undefined): Promise<PublicationWishes> {
  if (file === undefined) return usualWishes();
  try {
    return parseDecisions(new TextDecoder().decode(await readInput(file)));
  } catch (error) {
    throw error instanceof DecisionsProblem ? new NotDone(`${file} ${error.message}`) : error;
  }
}

/** The kinds of what was replaced and what is doubtful, and never the texts themselves. */
function reportOf({ copy }: PreparedCopy): object {
  return {
    withdrawn: copy.sheets.map(({ source, withdrawn }) => ({ sheet: source, rows: withdrawn })),
    replaced: copy.replaced.map(({ sheet, cell, what }) => ({ sheet, cell, what })),
    doubtful: openDoubts(copy).map(({ sheet, cell, what }) => ({ sheet, cell, what })),
  };
}

function stillOpen({ copy }: PreparedCopy): string[] {
  const open = openDoubts(copy).length;
  return open === 0
    ? []
    : [
        `${open} ${open === 1 ? "place is" : "places are"} still doubtful: the copy is not ready to be published. The cells are yellow in it, and its last sheet lists them. Decide each with --decisions, or on the page Names.`,
      ];
}
