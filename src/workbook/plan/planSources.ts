import { z } from "zod";
import { highestRef, type ActionSource } from "../../plan/again";
import type { CellRead, CellValue } from "../gateway/blocks";
import { cellText } from "../gateway/cellText";
import { writeMemorySheet } from "../gateway/hiddenSheet";
import { ownNames } from "../gateway/ownNames";

const HEADINGS = ["Ref", "File", "Sheet", "Row", "Withdrawn", "Leads", "Built"] as const;
const YES = "yes";
/** Instead of whether an action is withdrawn: the record of the highest ref, whatever became of its action. */
const HIGHEST = "highest";

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
  // As pairs: zod leaves out of a record what is called "__proto__", which a heading may be.
  json.transform((signs) => Object.entries(signs ?? {})).pipe(z.array(z.tuple([z.string(), z.string()]))),
]);

/** The records of the table's body; rows that a person broke are skipped. */
export function planSourcesOf(values: readonly CellRead[][]): ActionSource[] {
  return values.flatMap((cells) => {
    const parsed = record.safeParse(cells.slice(0, HEADINGS.length));
    if (!parsed.success || parsed.data[0] === "" || parsed.data[4] === HIGHEST) {
      return [];
    }
    const [ref, file, sheet, row, withdrawn, leads, built] = parsed.data;
    return [{ ref, file, sheet, row, withdrawn: withdrawn === YES, leads, built: new Map(built) }];
  });
}

/** The highest ref that was ever given, in the table's body; "" where it is not noted. */
export function highestGiven(values: readonly CellRead[][]): string {
  return highestRef(values.flatMap(([ref, , , , withdrawn]) => (withdrawn === HIGHEST ? [String(ref)] : [])));
}

function cellsOf({ ref, file, sheet, row, withdrawn, leads, built }: ActionSource): CellValue[] {
  const signs = JSON.stringify(Object.fromEntries(built));
  return [ref, file, sheet, row, withdrawn ? YES : "", JSON.stringify(leads), signs];
}

/**
 * Records on a hidden sheet where each action came from. Written last: until then, an interrupted build is redone from the
 * start.
 * @param highest the highest ref that was ever given: none is given again when its row is deleted (docs/domain.md section 7)
 */
export async function writePlanSources(
  context: Excel.RequestContext,
  sources: readonly ActionSource[],
  highest: string,
): Promise<void> {
  const names = await ownNames(context);
  await writeMemorySheet(context, {
    sheet: names.sheets.planSources,
    table: names.tables.planSources,
    rows: [[...HEADINGS], ...sources.map(cellsOf), [highest, "", "", 0, HIGHEST, "[]", "{}"]],
    numbers: [HEADINGS.indexOf("Row")],
  });
}
