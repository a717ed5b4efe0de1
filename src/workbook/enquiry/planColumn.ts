import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { LOOKED_UP, queueBody, queueTableLines, queueTint, queueWidths, widthOf } from "../look/cells";
import { queueHeadingLook } from "../look/sheetLook";
import { PLAN_LINE } from "./lineNames";

/** Excel's characters. */
const WIDTH = 20;

/**
 * Gives the action plan a column for the lines of enquiry that its actions are about, behind all others. Sends what it queues.
 * @returns false where there is no plan, or it has the column
 */
export async function addPlanColumn(context: Excel.RequestContext): Promise<boolean> {
  const { tables } = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(tables.actionPlan);
  const standing = table.columns.getItemOrNullObject(PLAN_LINE);
  const whole = table.getRange().load("columnIndex,columnCount");
  await context.sync();
  if (table.isNullObject || !standing.isNullObject) return false;
  const column = table.columns.add(undefined, undefined, PLAN_LINE);
  const [heading, body] = [column.getHeaderRowRange(), column.getDataBodyRange()];
  formatAll(column.getRange(), TEXT);
  queueTexts(heading, [[PLAN_LINE]]);
  queueHeadingLook(heading, [{ heading: PLAN_LINE, yours: true }]);
  queueBody(body);
  queueTint(body, { size: LOOKED_UP });
  queueTableLines(body);
  queueWidths(table.worksheet, [widthOf(WIDTH)], whole.columnIndex + whole.columnCount);
  await sendTexts(context);
  return true;
}
