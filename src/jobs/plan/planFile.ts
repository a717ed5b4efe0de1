import { gridFromCsv } from "../../chronology/returns/csv";
import { type Grid } from "../../chronology/sheet/grid";
import { readGrids } from "../../workbook/gateway/readGrids";
import { insertFile, removeSheets, sheetNames } from "../../workbook/returns/receivedSheets";
import { refusalOf, type RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { FileProblem } from "../shared/fileProblem";
import { base64Of, lookInto } from "../returns/returnFile";
import type { FileGiven } from "../types";

/**
 * The sheets of a file with recommendations. Its sheets come into the workbook to be read and are taken out again.
 * @throws FileProblem, CsvProblem in one plain sentence
 */
export async function gridsOfFile(run: RunInWorkbook, file: FileGiven): Promise<Grid[]> {
  const looked = lookInto(file.name, file.bytes);
  if (looked.kind === "csv") {
    return [gridFromCsv(file.name, file.bytes)];
  }
  return run(async (context) => {
    const sheets = await insertFile(context, base64Of(file.bytes)).catch((error: unknown) => {
      throw ["InvalidArgument", "FileCorrupted", "UnsupportedFeature"].includes(refusalOf(error)?.code ?? "")
        ? new FileProblem(
            file.name,
            "could not be opened, as with charts, comments or a password in it: copy its table into a new workbook, " +
              "save that and use it instead",
          )
        : error;
    });
    const names = sheets.map(({ name }) => name);
    const grids = await readGrids(
      context,
      names.map((name, index) => ({
        name,
        file: file.name,
        sheet: looked.sheets[index]?.name ?? name,
        date1904: looked.system1904,
      })),
    );
    await removeSheets(context, names);
    return grids.map((grid, index) => ({ ...grid, hidden: looked.sheets[index]?.hidden ?? grid.hidden }));
  });
}

/** A sheet of the workbook with recommendations on it. @throws FileProblem where there is no such sheet */
export async function gridsOfSheet(run: RunInWorkbook, sheet: string): Promise<Grid[]> {
  return run(async (context) => {
    if (!(await sheetNames(context)).includes(sheet)) {
      throw new FileProblem(sheet, "is not a sheet of this workbook");
    }
    return readGrids(context, [{ name: sheet, file: "", sheet, date1904: false }]);
  });
}
