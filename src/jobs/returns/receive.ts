import { gridFromCsv } from "../../chronology/returns/csv";
import { addGridSheet } from "../../workbook/returns/gridSheet";
import { readGrids } from "../../workbook/gateway/readGrids";
import { sheetNames } from "../../workbook/gateway/sheetList";
import { insertFile } from "../../workbook/returns/receivedSheets";
import { freeSheetName } from "../../workbook/gateway/sheetNames";
import { refusalOf, type Context } from "../../workbook/gateway/workbookRun";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { base64Of, type ReturnFile, type WorkbookFile } from "./returnFile";
import type { Received } from "./returnSheets";
import type { FileGiven } from "../shared/fileGiven";

/**
 * Puts the sheets of a file behind the others, as they are, and reads them.
 * @param before the ids of the sheets that are there
 * @throws FileProblem for a file that cannot be added
 */
export async function receive(
  context: Context,
  file: FileGiven,
  looked: ReturnFile,
  before: ReadonlySet<string>,
): Promise<Received[]> {
  return looked.kind === "csv" ? receiveCsv(context, file) : receiveWorkbook(context, file, looked, before);
}

async function receiveCsv(context: Context, file: FileGiven): Promise<Received[]> {
  const grid = gridFromCsv(file.name, file.bytes);
  const name = freeSheetName(grid.sheet, await sheetNames(context));
  return [{ sheet: await addGridSheet(context, name, grid), grid }];
}

/**
 * The same for a workbook. @throws FileProblem where Excel refuses it
 */
export async function receiveWorkbook(
  context: Context,
  file: FileGiven,
  { sheets: sheetsInFile, system1904 }: WorkbookFile,
  before?: ReadonlySet<string>,
): Promise<Received[]> {
  const sheets = await insertFile(context, base64Of(file.bytes), before).catch((error: unknown) => {
    throw refusedByExcel(file.name, error);
  });
  const grids = await readGrids(
    context,
    sheets.map(({ name }, index) => ({
      name,
      file: file.name,
      sheet: sheetsInFile[index]?.name ?? name,
      date1904: system1904,
    })),
  );
  return sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    // Excel may show a sheet that was hidden in its file; the file itself says how it was.
    const { hidden = grid?.hidden ?? false, pictures = 0 } = sheetsInFile[index] ?? {};
    return grid ? [{ sheet, grid: { ...grid, hidden, pictures } }] : [];
  });
}

const REFUSALS = ["InvalidArgument", "FileCorrupted", "UnsupportedFeature"];

/** What a person reads where Excel itself refuses a file; any other error stays as it is. */
function refusedByExcel(file: string, error: unknown): unknown {
  return REFUSALS.includes(refusalOf(error)?.code ?? "")
    ? new FileProblem(
        file,
        "could not be opened. It may be damaged or locked, or contain charts, pivot tables or comments that Excel on the web " +
          "does not accept. Open it, copy its table into a new workbook, save that and use it instead",
      )
    : error;
}
