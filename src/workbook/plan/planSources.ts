import { z } from "zod";
import { highestRef, type ActionSource } from "../../plan/again";
import type { TargetSeen } from "../../plan/slippage";
import type { CellRead, CellValue } from "../gateway/blocks";
import { cellText } from "../gateway/cellText";
import { writeMemorySheet } from "../gateway/hiddenSheet";
import { ownNames } from "../gateway/ownNames";

const HEADINGS = ["Ref", "File", "Sheet", "Row", "Withdrawn", "Leads", "Built"] as const;
const YES = "yes";
/** Instead of whether an action is withdrawn: the record of the highest ref, whatever became of its action. */
const HIGHEST = "highest";
/** Likewise: the record of what was last seen of an action's target, whether a table gave the action or somebody typed it. */
const TARGET = "target";
const RECORDS: readonly string[] = [HIGHEST, TARGET];

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
    if (!parsed.success || parsed.data[0] === "" || RECORDS.includes(parsed.data[4])) {
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

const target = z
  .tuple([cellText, cellText, cellText, z.coerce.number(), z.literal(TARGET), cellText, json])
  .transform(([ref, , , serial, , , signs]) => ({ ref, serial, signs }))
  .pipe(
    z.object({
      ref: z.string().min(1),
      serial: z.number().positive(),
      signs: z.object({ moved: z.number(), words: z.string() }),
    }),
  );

/** What was last seen of each target, by ref, in the table's body. */
export function targetsSeen(values: readonly CellRead[][]): Map<string, TargetSeen> {
  return new Map(
    values.flatMap((cells): [string, TargetSeen][] => {
      const parsed = target.safeParse(cells.slice(0, HEADINGS.length));
      return parsed.success ? [[parsed.data.ref, { target: parsed.data.serial, ...parsed.data.signs }]] : [];
    }),
  );
}

function cellsOf({ ref, file, sheet, row, withdrawn, leads, built }: ActionSource): CellValue[] {
  const signs = JSON.stringify(Object.fromEntries(built));
  return [ref, file, sheet, row, withdrawn ? YES : "", JSON.stringify(leads), signs];
}

/** What the workbook remembers of its plan. */
export interface PlanMemory {
  sources: readonly ActionSource[];
  /** The highest ref that was ever given: none is given again when its row is deleted (docs/domain.md section 7). */
  highest: string;
  /** What was last seen of each target, by ref. */
  targets: ReadonlyMap<string, TargetSeen>;
}

/**
 * Records on a hidden sheet where each action came from, and what was last seen of its target. Written last: until then, an
 * interrupted build is redone from the start.
 */
export async function writePlanSources(
  context: Excel.RequestContext,
  { sources, highest, targets }: PlanMemory,
): Promise<void> {
  const names = await ownNames(context);
  const seen = [...targets].map(([ref, { target: serial, moved, words }]): CellValue[] => [
    ref,
    "",
    "",
    serial,
    TARGET,
    "[]",
    JSON.stringify({ moved, words }),
  ]);
  await writeMemorySheet(context, {
    sheet: names.sheets.planSources,
    table: names.tables.planSources,
    rows: [[...HEADINGS], ...sources.map(cellsOf), ...seen, [highest, "", "", 0, HIGHEST, "[]", "{}"]],
    numbers: [HEADINGS.indexOf("Row")],
  });
}

/** Whether what was seen of the targets is what the workbook remembers already. */
export function isSeenAlready(
  seen: ReadonlyMap<string, TargetSeen>,
  known: ReadonlyMap<string, TargetSeen>,
): boolean {
  const isSame = (one: TargetSeen, other: TargetSeen | undefined): boolean =>
    one.target === other?.target && one.moved === other.moved && one.words === other.words;
  return seen.size === known.size && [...seen].every(([ref, one]) => isSame(one, known.get(ref)));
}
