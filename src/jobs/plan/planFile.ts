import { gridFromCsv } from "../../chronology/returns/csv";
import { FileProblem, FileRefused } from "../../chronology/returns/fileProblem";
import { type Grid } from "../../chronology/sheet/grid";
import { textsApart } from "../../chronology/sheet/outsideTable";
import { readGrids } from "../../workbook/gateway/readGrids";
import { sheetNames } from "../../workbook/gateway/sheetList";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { lookAt, receiveWorkbook } from "../returns/receive";
import { removeRead } from "../returns/leftovers";
import { tablesAlone } from "../returns/tablesAlone";
import { wordGrids } from "../returns/wordGrids";
import type { FileGiven } from "../shared/fileGiven";

/**
 * The sheets of a file with recommendations. Those of a workbook are inserted to be read, without the charts and pictures that Excel on
 * the web would refuse, then removed. Where Excel fails without a reason, it is asked once more, which also takes away what the first time
 * left.
 * @throws FileProblem if the file cannot be used
 */
export async function gridsOfFile(run: RunInWorkbook, file: FileGiven): Promise<Grid[]> {
  const looked = lookAt(run, file);
  if (looked.kind === "csv") {
    return [gridFromCsv(file.name, file.bytes)];
  }
  if (looked.kind === "docx") {
    return (await wordGrids(file)).map(textsApart);
  }
  const read = (): Promise<Grid[]> =>
    run(async (context) => {
      const received = await receiveWorkbook(context, { ...file, bytes: tablesAlone(file.bytes) }, looked);
      await removeRead(context, received);
      return received.map(({ grid }) => grid);
    });
  return read().catch((error: unknown) => {
    if (error instanceof FileRefused) return read();
    throw error;
  });
}

/** A sheet of the workbook with recommendations on it. @throws FileProblem if there is no such sheet */
export async function gridsOfSheet(run: RunInWorkbook, sheet: string): Promise<Grid[]> {
  return run(async (context) => {
    if (!(await sheetNames(context)).includes(sheet)) {
      throw new FileProblem(sheet, "is not a sheet of this workbook");
    }
    return readGrids(context, [{ name: sheet, file: "", sheet, date1904: false }]);
  });
}
