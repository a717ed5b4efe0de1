import { gridFromCsv } from "../../chronology/returns/csv";
import type { Grid } from "../../chronology/sheet/grid";
import { addGridSheet } from "../../workbook/returns/gridSheet";
import { readGrids } from "../../workbook/gateway/readGrids";
import { sheetNames } from "../../workbook/gateway/sheetList";
import { insertFile } from "../../workbook/returns/receivedSheets";
import { showTableHeadings } from "../../workbook/returns/tableHeadings";
import { forgetOwnNames } from "../../workbook/gateway/ownNames";
import { freeSheetName, SHEETS } from "../../workbook/gateway/sheetNames";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { inStretches } from "../../workbook/gateway/stretches";
import { asStored } from "./asStored";
import { notOnAnIPad, refusedByExcel } from "./refusals";
import { base64Of, lookInto, type ReturnFile, type WorkbookFile } from "./returnFile";
import type { Received } from "./returnSheets";
import { wordGrids } from "./wordGrids";
import type { FileGiven } from "../shared/fileGiven";

/** Excel has been seen to report an error after doing what was asked (office-js 2718, 3179). */
const CAME_WITH_ERROR =
  "Excel reported an error when this sheet came in, although it is there; compare its last rows with the file.";

const MACROS = "The file has macros. They were left out; nothing of them is in this workbook.";

/**
 * Inspects a file before the workbook is touched.
 * @throws FileProblem for one that is not a return, or that this Excel cannot insert
 */
export function lookAt(run: RunInWorkbook, file: FileGiven): ReturnFile {
  const looked = lookInto(file.name, file.bytes);
  if (looked.kind === "xlsx" && run.withoutFiles) {
    throw notOnAnIPad(file.name);
  }
  return looked;
}

/**
 * Puts the sheets of a file after the others, as they are, and reads them.
 * @param before the ids of the sheets already there
 * @throws FileProblem for a file that cannot be added
 */
export async function receive(
  context: Context,
  file: FileGiven,
  looked: ReturnFile,
  before: ReadonlySet<string>,
): Promise<Received[]> {
  switch (looked.kind) {
    case "csv":
      return receiveGrids(context, [gridFromCsv(file.name, file.bytes)]);
    case "docx":
      return receiveGrids(context, await wordGrids(file));
    case "xlsx":
      return receiveWorkbook(context, file, looked, before);
  }
}

async function receiveGrids(context: Context, grids: readonly Grid[]): Promise<Received[]> {
  const received: Received[] = [];
  for (const grid of grids) {
    const name = freeSheetName(grid.sheet, [...(await sheetNames(context)), ...Object.values(SHEETS)]);
    const sheet = await addGridSheet(context, name, grid);
    forgetOwnNames(context, [sheet.id]);
    received.push({ sheet, grid });
  }
  return received;
}

/** The same for a workbook. @throws FileProblem if Excel refuses it */
export async function receiveWorkbook(
  context: Context,
  file: FileGiven,
  { sheets: sheetsInFile, system1904, macros }: WorkbookFile,
  before?: ReadonlySet<string>,
): Promise<Received[]> {
  const names = sheetsInFile.map(({ name }) => name);
  const stored = await inStretches(asStored(file.name, file.bytes));
  const inserted = await insertFile(context, base64Of(stored.bytes), names, before).catch(
    (error: unknown) => {
      throw refusedByExcel(file.name, error);
    },
  );
  const { sheets, withError } = inserted;
  const headings = stored.headingsOff
    ? await showTableHeadings(
        context,
        sheets.map(({ id }) => id),
      )
    : [];
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
    const remarks = [
      ...(withError ? [CAME_WITH_ERROR] : []),
      ...(macros ? [MACROS] : []),
      ...[headings[index] ?? []].flat(),
      ...saidOfFormulas(stored.withoutValue[index] ?? []),
      ...(grid?.remarks ?? []),
    ];
    return grid
      ? [{ sheet, grid: { ...grid, hidden, pictures, ...(remarks.length > 0 && { remarks }) } }]
      : [];
  });
}

/** Formulas that no program has worked out yet: an export that was never opened in Excel. */
function saidOfFormulas(cells: readonly string[]): string[] {
  if (cells.length === 0) return [];
  const one = cells.length === 1;
  const more = cells.length > CELLS_NAMED ? ` and ${String(cells.length - CELLS_NAMED)} more` : "";
  return [
    `The file has no value for the formula${one ? "" : "s"} in ${cells.slice(0, CELLS_NAMED).join(", ")}${more}, so ` +
      `${one ? "its" : "their"} own words were taken; open it in Excel, save it there and add it again.`,
  ];
}

const CELLS_NAMED = 10;
