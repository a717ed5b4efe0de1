import { lineNames } from "./lineNames";
import { ownNames } from "../gateway/ownNames";
import { countOfTheme } from "./themeFormulas";

/**
 * Counts, live, the entries and the actions of each line of enquiry on the Review sheet, as far as there is a chronology, and a plan that
 * says which line its actions are about. Sends what it queues.
 */
export async function ensureLineCounts(context: Excel.RequestContext): Promise<void> {
  const names = await lineNames(context);
  if (names.lines === null) return;
  const { tables } = await ownNames(context);
  const { columns } = context.workbook.tables.getItem(tables.linesOfEnquiry);
  const counted = [
    { heading: "Entries", themes: names.chronology?.themes },
    { heading: "Actions", themes: names.plan?.lines },
  ].flatMap(({ heading, themes }) => {
    if (themes === undefined) return [];
    const column = columns.getItemOrNullObject(heading);
    return [{ themes, column, cells: column.getDataBodyRange().load("formulas") }];
  });
  await context.sync();
  for (const { themes, column, cells } of counted) {
    if (column.isNullObject) continue;
    const isCounted = cells.formulas.every(([cell]) => String(cell).startsWith("="));
    if (isCounted) continue;
    const formula = `=${countOfTheme("[@[Line of enquiry]]", themes)}`;
    cells.numberFormat = cells.formulas.map(() => ["0;;–"]);
    cells.formulas = cells.formulas.map(() => [formula]);
  }
  await context.sync();
}
