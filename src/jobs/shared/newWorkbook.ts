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
