import { openInExcel } from "../../workbook/newFile/openFile";
import { base64Of } from "../returns/returnFile";

/** A new workbook that a job made. */
export interface NewWorkbook {
  /** Excel has opened it. */
  opened: boolean;
  /** What the file is to be called where it is saved. */
  name: string;
  file: Uint8Array;
}

/** Opens a file as a new workbook, where Excel can; the file is given all the same. */
export async function newWorkbook(name: string, file: Uint8Array): Promise<NewWorkbook> {
  return { opened: await openInExcel(base64Of(file)), name, file };
}

/**
 * Opens files as new workbooks, one after the other, where Excel can.
 * @param wanted each with its name, its file, and what else is to be told of it
 */
export async function newWorkbooks<About extends object>(
  wanted: readonly { name: string; file: () => Uint8Array; about: About }[],
): Promise<(NewWorkbook & About)[]> {
  const made: (NewWorkbook & About)[] = [];
  for (const { name, file, about } of wanted) made.push({ ...(await newWorkbook(name, file())), ...about });
  return made;
}
