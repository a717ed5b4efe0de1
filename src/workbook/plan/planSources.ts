import { z } from "zod";
import type { ActionSource } from "../../plan/again";
import type { CellRead, CellValue } from "../gateway/blocks";
import { cellText } from "../gateway/cellText";
import { writeMemorySheet } from "../gateway/hiddenSheet";
import { ownNames } from "../gateway/ownNames";

const HEADINGS = ["Ref", "File", "Sheet", "Row", "Withdrawn", "Leads", "Built"] as const;
const YES = "yes";

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});
const record = z.tuple([
  cellText,
  cellText,
  cellText,
  z.coerce.number(),
  cellText,
  json.pipe(z.array(z.string())),
  json.pipe(z.record(z.string(), z.string())),
]);

/** The records of the table's body; rows that a person broke are skipped. */
export function planSourcesOf(values: readonly CellRead[][]): ActionSource[] {
  return values.flatMap((cells) => {
    const parsed = record.safeParse(cells.slice(0, HEADINGS.length));
    if (!parsed.success || parsed.data[0] === "") {
      return [];
    }
    const [ref, file, sheet, row, withdrawn, leads, built] = parsed.data;
    return [
      { ref, file, sheet, row, withdrawn: withdrawn === YES, leads, built: new Map(Object.entries(built)) },
    ];
  });
}

function cellsOf({ ref, file, sheet, row, withdrawn, leads, built }: ActionSource): CellValue[] {
  const signs = JSON.stringify(Object.fromEntries(built));
  return [ref, file, sheet, row, withdrawn ? YES : "", JSON.stringify(leads), signs];
}

/**
 * Records on a hidden sheet where each action came from. Written last: until then, an interrupted build is redone from the
 * start.
 */
export async function writePlanSources(
  context: Excel.RequestContext,
  sources: readonly ActionSource[],
): Promise<void> {
  const names = await ownNames(context);
  await writeMemorySheet(context, {
    sheet: names.sheets.planSources,
    table: names.tables.planSources,
    rows: [[...HEADINGS], ...sources.map(cellsOf)],
    numbers: [HEADINGS.indexOf("Row")],
  });
}
