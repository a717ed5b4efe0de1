import { setPrint } from "../look/printApart";

/**
 * Has the sheets of returns printed as all others are: marked, with the review's reference and a page wide. Their cells stay as they were
 * received. Nothing is sent yet.
 * @param sheets their names, all of them in the workbook
 * @param reference the review's; "" where it has none
 */
export function setReturnPrint(
  context: Excel.RequestContext,
  sheets: readonly string[],
  reference: string,
): void {
  for (const name of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    setPrint(sheet, { orientation: "Landscape", paper: "A3", name, reference }, null);
  }
}
