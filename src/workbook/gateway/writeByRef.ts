import { cutByBytes, type CellRead, type CellValue } from "./blocks";
import { runsByRef, type RefChange, type RunSeen } from "./runsByRef";
import type { Context } from "./workbookRun";
import { sendTexts, tell } from "./writtenTexts";

/** Gives cells of one column, one below another, their formats and values. Nothing is sent yet. */
export type QueueCells = (cells: Excel.Range, changes: readonly RefChange[]) => void;

const BYTES_AT_A_TIME = 600_000;
/** As often somebody may move rows while we write before we give up. */
const ATTEMPTS = 4;

/** How rows are found, and what else is to be done. */
interface Ways {
  /** The columns that tell the rows apart; Ref by default. */
  keys?: readonly string[];
  /** Queues what belongs together with the cells: it is sent in the same request, behind the first of them. */
  alongside?: () => void;
}

/**
 * Writes cells of a table whose rows have refs. Others may be at work in it: rows are found, and cells looked at, in the request
 * just before they are written and again in the one that writes. What somebody has typed since wins; it and what could not be
 * placed are told (`takeDifferences`). What landed in another row, because rows moved at that very moment, is put right.
 * @param refs those of the rows as they were read
 * @returns the refs of the rows as they are now
 */
export async function writeByRef(
  context: Context,
  table: Excel.Table,
  refs: readonly string[],
  changes: readonly RefChange[],
  queue: QueueCells,
  { keys, alongside }: Ways = {},
): Promise<readonly string[]> {
  let known = refs;
  const beside = once(alongside);
  for (const part of cutByBytes(changes, BYTES_AT_A_TIME)) {
    known = await writePart(context, table, known, part, { queue, keys, beside });
  }
  return known;
}

function once(work: () => void = () => undefined): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}

async function writePart(
  context: Context,
  table: Excel.Table,
  refs: readonly string[],
  part: readonly RefChange[],
  { queue, keys, beside }: { queue: QueueCells; keys: readonly string[] | undefined; beside: () => void },
): Promise<readonly string[]> {
  let known = refs;
  let left = part;
  for (let attempt = 0; left.length > 0 && attempt < ATTEMPTS; attempt += 1) {
    const looked = runsByRef(table, known, left, keys);
    // Once more only where rows have moved.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (looked.moved()) {
      known = looked.refs();
      continue;
    }
    tellGone(context, known, left);
    const wanted = withoutTyped(context, looked.seen(), (change) => change.before);
    const writing = runsByRef(table, known, wanted, keys);
    writing.runs.forEach(({ cells, changes }) => {
      queue(cells(), changes);
    });
    beside();
    await sendTexts(context);
    left = await putRight(context, table, known, writing);
    known = writing.refs();
  }
  left.forEach((change) => {
    tell(
      context,
      `Others moved the rows while ${change.heading} of ${nameOf(change)} was to be written, so it was not written.`,
    );
  });
  return known;
}

/** Tells of changes whose rows are no longer there. */
function tellGone(context: Context, refs: readonly string[], changes: readonly RefChange[]): void {
  const there = new Set(refs);
  const gone = changes.filter(({ ref }) => !there.has(ref));
  for (const name of new Set(gone.map(nameOf))) {
    const headings = gone.filter((change) => nameOf(change) === name).map(({ heading }) => heading);
    tell(
      context,
      `The row of ${name} was deleted by somebody else meanwhile, so this was not written: ${headings.join(", ")}.`,
    );
  }
}

/** Tells of cells that somebody has typed into since. @returns the other changes */
function withoutTyped(
  context: Context,
  seen: readonly RunSeen[],
  wanted: (change: RefChange) => CellRead,
): RefChange[] {
  return seen.flatMap(({ change, now }) => {
    if (isSame(now, wanted(change)) || isSame(now, change.value)) return [change];
    tell(
      context,
      `${change.heading} of ${nameOf(change)} was changed by somebody else meanwhile, and was left as it is.`,
    );
    return [];
  });
}

/**
 * Looks at what was overwritten at the moment of writing: a cell of another row gets back what it held, and so does one into
 * which somebody had just typed.
 * @returns the changes that are still to be written
 */
async function putRight(
  context: Context,
  table: Excel.Table,
  refs: readonly string[],
  writing: ReturnType<typeof runsByRef>,
): Promise<RefChange[]> {
  const now = writing.refs();
  const seen = writing.seen();
  const [moved, own] = [
    seen.filter(({ row }) => now[row] !== refs[row]),
    seen.filter(({ row }) => now[row] === refs[row]),
  ];
  const kept = new Set(withoutTyped(context, own, ({ before }) => before));
  const wrong = [...moved, ...own.filter(({ change }) => !kept.has(change))];
  if (wrong.length > 0) {
    for (const { row, change, format, formula } of wrong) {
      const cell = table.columns.getItem(change.heading).getDataBodyRange().getCell(row, 0);
      cell.numberFormat = [[format]];
      cell.formulas = [[formula]];
    }
    await context.sync();
  }
  return moved.map(({ change }) => change);
}

function nameOf({ ref, called }: RefChange): string {
  return called ?? ref;
}

function isSame(one: CellRead, other: CellValue): boolean {
  return String(one) === String(other);
}
