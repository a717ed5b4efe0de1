import { FileProblem } from "../../chronology/returns/fileProblem";
import type { Grid } from "../../chronology/sheet/grid";
import { inStretches } from "../../workbook/gateway/stretches";
import type { FileGiven } from "../shared/fileGiven";

/**
 * The tables of a .docx file as sheets. What reads them is loaded when the first one is chosen, so that the pane stays small.
 * @throws FileProblem for a file that cannot be read, and where the reader cannot be loaded
 */
export async function wordGrids({ name, bytes }: FileGiven): Promise<Grid[]> {
  const reader = await import(/* webpackChunkName: "word" */ "../../chronology/word/gridsFromWord").catch(
    () => null,
  );
  if (reader === null) {
    throw new FileProblem(
      name,
      "could not be read, because the part of the add-in that reads Word documents did not load: " +
        "check the internet connection, close this pane, open it and try again",
    );
  }
  return inStretches(reader.gridsFromWordSteps(name, bytes));
}
