import { isSame, themesIn } from "../../chronology/views/viewEntry";
import { cellsRead } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import type { TableKey } from "../gateway/ownTables";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts } from "../gateway/writtenTexts";
import { PLAN_LINE, PLAN_THEME } from "./lineNames";

const NAMED: readonly { table: TableKey; heading: string }[] = [
  { table: "chronology", heading: "Key theme" },
  { table: "actionPlan", heading: PLAN_LINE },
  { table: "actionPlan", heading: PLAN_THEME },
];

/**
 * Gives a line of enquiry other words wherever an entry or an action names it; the other themes of a cell stay. Rows without a Ref stay as
 * they are. Sends what it queues.
 */
export async function renameLine(context: Excel.RequestContext, before: string, line: string): Promise<void> {
  const { tables } = await ownNames(context);
  const named = NAMED.map(({ table: key, heading }) => {
    const table = context.workbook.tables.getItemOrNullObject(tables[key]);
    const cellsOf = (name: string): { column: Excel.TableColumn; cells: Excel.Range } => {
      const column = table.columns.getItemOrNullObject(name);
      return { column, cells: column.getDataBodyRange().load("values") };
    };
    return { table, heading, refs: cellsOf("Ref"), themes: cellsOf(heading) };
  });
  await context.sync();
  for (const { table, heading, refs, themes } of named) {
    if (refs.column.isNullObject || themes.column.isNullObject) continue;
    const keys = cellsRead(refs.cells.values).map(([ref = ""]) => String(ref).trim());
    const changes = cellsRead(themes.cells.values).flatMap(([cell = ""], row) => {
      const own = themesIn(String(cell));
      const ref = keys[row] ?? "";
      if (ref === "" || !own.some((theme) => isSame(theme, before))) return [];
      const value = own.map((theme) => (isSame(theme, before) ? line : theme)).join("; ");
      return [{ ref, heading, before: cell, value }];
    });
    await writeByRef(context, table, keys, changes, (cells, written) => {
      formatAll(cells, TEXT);
      queueTexts(
        cells,
        written.map(({ value }) => [value]),
      );
    });
  }
}
