import { columnLetters, quotedSheet } from "../../cells/address";
import { PROMPT_LIMIT } from "../../cells/limits";
import { QUERY_STATES, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { cutByBytes } from "../gateway/blocks";
import { listRule, queueCheck } from "../gateway/cellChecks";
import type { Context } from "../gateway/workbookRun";
import { LOOKED_UP, queueTint, queueTypeOf } from "../look/cells";
import { COLOURS, LEVEL_TINTS } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import { addressOf, type QueryHeading } from "./queryRows";

/** The first cell of a table's heading, from 0. */
export interface Place {
  row: number;
  column: number;
}

/** How many rows below the table are looked after. */
const BELOW = 1000;

/** Links, colours of the levels and the choices of the State column, replacing the existing ones. The last of it is left queued. */
export async function queueRules(
  context: Context,
  table: Excel.Table,
  at: Place,
  headings: readonly string[],
  queries: readonly TrackedQuery[],
): Promise<void> {
  const body = table.getDataBodyRange();
  // Also below: a table that became shorter leaves rules there.
  body.getResizedRange(BELOW, 0).conditionalFormats.clearAll();
  const cellIn = (heading: QueryHeading): string =>
    `$${columnLetters(at.column + headings.indexOf(heading) + 1)}${at.row + 2}`;
  const cells = (heading: QueryHeading): Excel.Range => table.columns.getItem(heading).getDataBodyRange();
  const settled = `=OR(${cellIn("State")}="dismissed",${cellIn("State")}="answered",${cellIn("State")}="fixed")`;
  const quiet = queueRule(body, settled, { text: COLOURS.quiet });
  // The last rule is on top: the level can be read on its colour, settled or not.
  const levels = Object.entries(LEVEL_TINTS).map(([word, tint]) =>
    queueRule(cells("Level"), isText(cellIn("Level"), word), tint),
  );
  lookAtRules(context, "the queries", [quiet, ...levels]);
  queueCheck(cells("State"), listRule(QUERY_STATES));
  await writeLinks(context, cells("Link"), queries);
  const links = cells("Link");
  queueTypeOf(links);
  queueTint(links, { text: COLOURS.link, underlined: true, size: LOOKED_UP });
  body.format.autofitRows();
}

/** A link to the cell of each query, whose words are in the cell already; one call for all rows, cut where it would be too large. */
async function writeLinks(
  context: Context,
  column: Excel.Range,
  queries: readonly TrackedQuery[],
): Promise<void> {
  if (queries.length === 0) {
    return;
  }
  const first = column.getCell(0, 0);
  const whole = first.getResizedRange(queries.length - 1, 0);
  whole.clear("Hyperlinks");
  queueTint(whole, { underlined: false, text: COLOURS.text });
  let done = 0;
  const blocks = cutByBytes(queries.map(linkOf));
  for (const block of blocks) {
    first
      .getOffsetRange(done, 0)
      .getResizedRange(block.length - 1, 0)
      .setCellProperties(block);
    done += block.length;
    if (block === blocks.at(-1)) return;
    // One request for each block: together they would be over the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

function linkOf(query: TrackedQuery): Excel.SettableCellProperties[] {
  const address = addressOf(query);
  return [
    address === ""
      ? {}
      : {
          hyperlink: {
            documentReference: `${quotedSheet(query.sheet)}!${address}`,
            screenTip: `The cell that this is about, on the sheet ${query.sheet}`.slice(0, PROMPT_LIMIT),
          },
        },
  ];
}
