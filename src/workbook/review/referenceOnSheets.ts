import { cellTextIfAny } from "../gateway/cellText";
import { TEXT, queueCell } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { refusalOf } from "../gateway/workbookRun";
import { askAbove, markedWith, queueReferenceAbove } from "../look/print";
import { titled } from "../look/sheetLook";

/**
 * Brings the review's reference to the sheets that were made while it was another or none: to the head of their pages, and into the
 * titles of the add-in's own. Sheets that are protected, that are not marked as the add-in marks them, or whose title a person wrote
 * stay as they are; so does the workbook where Excel refuses to speak of printing.
 */
export async function writeReferenceOnSheets(
  context: Excel.RequestContext,
  reference: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const names = await ownNames(context);
  await context.sync();
  const own = new Set<string>(Object.values(names.sheets));
  const asked = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    return { sheet, words: askAbove(sheet), title: sheet.getRange("A1").load("values") };
  });
  try {
    await context.sync();
    for (const { sheet, words, title } of asked) {
      const before = markedWith(words);
      if (sheet.protection.protected || before === null || before === reference) continue;
      queueReferenceAbove(words, reference);
      const written = cellTextIfAny.parse(title.values[0]?.[0]);
      const end = titled("", before);
      const called = written.endsWith(end) ? written.slice(0, written.length - end.length) : "";
      if (own.has(sheet.name) && called !== "" && (before !== "" || called === sheet.name))
        queueCell(title, TEXT, titled(called, reference));
    }
    await context.sync();
  } catch (error) {
    if (!refusalOf(error)) throw error;
  }
}
