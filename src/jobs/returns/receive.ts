import { gridFromCsv } from "../../chronology/returns/csv";
import type { Grid } from "../../chronology/sheet/grid";
import { queueGridSheet } from "../../workbook/returns/gridSheet";
import { queueInParts } from "../../workbook/gateway/queueInParts";
import { readGrids, type SheetToRead } from "../../workbook/gateway/readGrids";
import { insertFile, type ReceivedSheet } from "../../workbook/returns/receivedSheets";
import { showTableHeadings } from "../../workbook/returns/tableHeadings";
import { forgetOwnNames } from "../../workbook/gateway/ownNames";
import { freeSheetName, SHEETS } from "../../workbook/gateway/sheetNames";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { inStretches } from "../../workbook/gateway/stretches";
import { sendTexts } from "../../workbook/gateway/writtenTexts";
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

/** The sheets of a file that has come into the workbook, not yet read. */
export interface CameIn {
  sheets: ReceivedSheet[];
  /** What is to be read of a workbook, in the order of `sheets`; nothing of a file whose cells the add-in wrote itself. */
  toRead: SheetToRead[];
  /** @param grids what was read of them */
  received: (grids: readonly Grid[]) => Received[];
}

/** What is known of the workbook that a file comes into. */
export interface Standing {
  /** The ids and the names of the sheets already there. */
  sheetIds: ReadonlySet<string>;
  sheetNames: readonly string[];
  /** Of the review. */
  reference: string;
}

/**
 * Puts the sheets of a file after the others, as they are: one request each file, so that Excel says which of several it refuses.
 * @throws FileProblem for a file that cannot be added
 */
export async function receive(
  context: Context,
  file: FileGiven,
  looked: ReturnFile,
  standing: Standing,
): Promise<CameIn> {
  switch (looked.kind) {
    case "csv":
      return receiveGrids(context, [gridFromCsv(file.name, file.bytes)], standing);
    case "docx":
      return receiveGrids(context, await wordGrids(file), standing);
    case "xlsx":
      return bringIn(context, file, looked, standing.sheetIds);
  }
}

async function receiveGrids(
  context: Context,
  grids: readonly Grid[],
  { sheetNames, reference }: Standing,
): Promise<CameIn> {
  const taken = [...sheetNames, ...Object.values(SHEETS)];
  const parts = queueInParts(context);
  const queued: (() => ReceivedSheet)[] = [];
  for (const grid of grids) {
    const name = freeSheetName(grid.sheet, taken);
    taken.push(name);
    queued.push(await queueGridSheet(context, name, grid, reference));
    await parts.queued(
      0,
      grid.cells.map((row) => row.map(({ text }) => text)),
    );
  }
  await sendTexts(context);
  const sheets = queued.map((came) => came());
  forgetOwnNames(
    context,
    sheets.map(({ id }) => id),
  );
  const received = sheets.flatMap((sheet, at) => {
    const grid = grids[at];
    return grid ? [{ sheet, grid }] : [];
  });
  return { sheets, toRead: [], received: () => received };
}

/** Brings a workbook in and reads its sheets. @throws FileProblem if Excel refuses it */
export async function receiveWorkbook(
  context: Context,
  file: FileGiven,
  looked: WorkbookFile,
): Promise<Received[]> {
  const { toRead, received } = await bringIn(context, file, looked);
  return received(await readGrids(context, toRead));
}

async function bringIn(
  context: Context,
  file: FileGiven,
  { sheets: sheetsInFile, system1904, macros }: WorkbookFile,
  before?: ReadonlySet<string>,
): Promise<CameIn> {
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
  const toRead = sheets.map(({ name }, index) => ({
    name,
    file: file.name,
    sheet: sheetsInFile[index]?.name ?? name,
    date1904: system1904,
  }));
  const received = (grids: readonly Grid[]): Received[] =>
    sheets.flatMap((sheet, index) => {
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
  return { sheets, toRead, received };
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
