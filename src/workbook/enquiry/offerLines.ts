import { listRule, queueCheck } from "../gateway/cellChecks";
import { ownNames } from "../gateway/ownNames";
import type { TableKey } from "../gateway/ownTables";
import { readColumnList } from "../review/agencyList";
import { PLAN_LINE, PLAN_THEME } from "./lineNames";

/** Where lines of enquiry are offered. */
const OFFERED: readonly { table: TableKey; heading: string }[] = [
  { table: "chronology", heading: "Key theme" },
  { table: "actionPlan", heading: PLAN_LINE },
  { table: "actionPlan", heading: PLAN_THEME },
];

/**
 * Has Key theme offer the review's lines of enquiry, and the plan's column of them too where it has one: their cells on the Review sheet,
 * so that the list follows what a person edits there. Anything else can still be typed, several too. A list or check of a person's own
 * stays. Sends what it queues.
 */
export async function offerLines(context: Excel.RequestContext): Promise<void> {
  const source = await readColumnList(context, "linesOfEnquiry", "Line of enquiry");
  if (source === null) return;
  const { tables } = await ownNames(context);
  const columns = OFFERED.map(({ table, heading }) => {
    const column = context.workbook.tables
      .getItemOrNullObject(tables[table])
      .columns.getItemOrNullObject(heading);
    const cells = column.getDataBodyRange();
    const first = cells.getCell(0, 0);
    cells.dataValidation.load("type");
    first.dataValidation.load("type,rule");
    return { column, cells, first };
  });
  await context.sync();
  for (const { column, cells, first } of columns) {
    if (column.isNullObject) continue;
    const { type } = cells.dataValidation;
    const standing = sourceOf(first.dataValidation);
    const isOurs = standing === null || withoutRows(standing) === withoutRows(source);
    // Of rows that were added some have none.
    const isFree = type === "None" || (isOurs && (type === "List" || type === "MixedCriteria"));
    if (!isFree || (type === "List" && standing === source)) continue;
    queueCheck(cells, listRule(source), { style: "Information", title: "", message: "" });
  }
  await context.sync();
}

/** The cells that a cell's list is of; null where it has no list. */
function sourceOf({ type, rule }: Excel.DataValidation): string | null {
  if (type !== "List") return type === "None" ? null : "";
  const source: unknown = rule.list?.source;
  return typeof source === "string" ? source : "";
}

function withoutRows(source: string): string {
  return source.replace(/\d+/g, "");
}
