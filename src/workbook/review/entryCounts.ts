import { ownNames } from "../gateway/ownNames";

const ENTRIES = "Entries";

/** Counts the entries of each agency on the Review sheet, live, once there is a chronology. Sends what it queues. */
export async function ensureEntryCounts(context: Excel.RequestContext): Promise<void> {
  const { tables } = await ownNames(context);
  const [chronology, agencies] = [tables.chronology, tables.agencies].map((name) =>
    context.workbook.tables.getItemOrNullObject(name),
  );
  const column = agencies?.columns.getItemOrNullObject(ENTRIES);
  const cells = column?.getDataBodyRange().load("formulas");
  await context.sync();
  if (chronology?.isNullObject !== false || column?.isNullObject !== false || !cells) return;
  const formulas = cells.formulas.map(([cell]): unknown => cell);
  if (formulas.every((cell) => typeof cell === "string" && cell.startsWith("="))) return;
  const counted = `=COUNTIFS(${tables.chronology}[Agency],"="&[@Agency])`;
  cells.numberFormat = formulas.map(() => ["0"]);
  cells.formulas = formulas.map(() => [counted]);
  await context.sync();
}
