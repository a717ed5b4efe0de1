import { fingerprint } from "../../chronology/entry/fingerprint";
import { queueCell, TEXT } from "../gateway/numberFormats";
import { readValues } from "../gateway/readValues";
import { freshSheet } from "../gateway/freshSheet";
import { sheetNames } from "../gateway/sheetList";
import { freeSheetName } from "../gateway/sheetNames";
import { queueRemoval } from "../gateway/sheetSwap";

/** A sheet that the add-in remakes each time it is asked for. */
interface RemadeSheet {
  worksheet: Excel.Worksheet;
  /** What it will be called once it is whole. */
  name: string;
  /** The one that it takes the place of. */
  before: Excel.Worksheet | null;
}

/** The cell that says what the sheet is and holds a fingerprint of what was written on it. */
const SEAL_CELL = { row: 1, column: 0 };
const SEAL = /Check ([0-9a-z]+)\.$/;

/**
 * A sheet to be made anew under that name; `sealSheet` gives it the name when it is whole, and takes away the one that the add-in
 * made before, if nothing on it has changed since. A sheet on which a person wrote or commented stays as it is, and the new one
 * gets a number after its name.
 */
export async function remadeSheet(context: Excel.RequestContext, wanted: string): Promise<RemadeSheet> {
  const names = await sheetNames(context);
  const passed: string[] = [];
  for (;;) {
    const name = freeSheetName(wanted, passed);
    const standing = names.find((each) => each.toLowerCase() === name.toLowerCase());
    if (standing === undefined) {
      return { worksheet: await freshSheet(context), name, before: null };
    }
    const before = context.workbook.worksheets.getItem(standing).load("position");
    // Only sheets with this name and a number are checked: a handful at most.
    if (await isUntouched(context, before)) {
      return { worksheet: await freshSheet(context), name: standing, before };
    }
    passed.push(name);
  }
}

async function isUntouched(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<boolean> {
  const { comments } = worksheet;
  comments.load("items/id");
  await context.sync();
  const { seal, sign } = await readSign(context, worksheet);
  return comments.items.length === 0 && seal === sign;
}

/** The fingerprint on the sheet, and that of its cells now. */
async function readSign(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<{ seal: string | null; sign: string }> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) {
    return { seal: null, sign: "" };
  }
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
  const values = await readValues(context, { sheet: worksheet, top, left, rows, columns });
  const [row, column] = [SEAL_CELL.row - top, SEAL_CELL.column - left];
  const seal = SEAL.exec(String(values[row]?.[column] ?? ""))?.[1] ?? null;
  const text = values
    .map((cells, index) =>
      cells.map((cell, at) => (index === row && at === column ? "" : `|${String(cell)}|`)).join(" "),
    )
    .join("\n");
  return { seal, sign: fingerprint(text) };
}

/** Says under the title what the sheet is, with the fingerprint that shows whether a person has written on it since; then it is whole. */
export async function sealSheet(
  context: Excel.RequestContext,
  { worksheet, name, before }: RemadeSheet,
  words: string,
): Promise<void> {
  const cell = worksheet.getRangeByIndexes(SEAL_CELL.row, SEAL_CELL.column, 1, 1);
  queueCell(cell, TEXT, words);
  await context.sync();
  const { sign } = await readSign(context, worksheet);
  cell.values = [[`${words} Check ${sign}.`]];
  await context.sync();
  if (before !== null) {
    queueRemoval(before);
    worksheet.position = before.position;
  }
  worksheet.name = name;
  await context.sync();
}
