import type { TargetContext } from "../../calendar/targetDate";
import { textOfCell } from "../planRow";
import { LIVE_COLUMNS, NEEDS_A_DATE, type PlanCell, type PlanCells } from "../planTable";
import { freshNotes } from "./agencyNotes";
import { isAsSent, sentSign } from "./sentSigns";
import { shownCell, sliceValue } from "./sliceCell";
import type { LeftOut, SliceRow } from "./sliceRows";

/** What an agency wrote in a cell, and what the plan says there. */
export interface SliceField {
  heading: string;
  /** As a person sees them. */
  ours: string;
  theirs: string;
  /** What taking it puts into the plan; under Progress, the agency's whole cell. */
  value: PlanCell;
  /** take: the plan's cell is empty or as sent. conflict: it has changed since, or that is not known. */
  kind: "take" | "conflict";
  /** Taken unless the panel lead says otherwise. */
  proposed: boolean;
  /** Both texts can be kept. */
  both: boolean;
  /** Something to bear in mind; "" if nothing. */
  remark: string;
  /** The sign of the plan's cell when compared. */
  standing: string;
  /** The words of a target date not written as a date; "" otherwise. */
  words: string;
}

/** An action where the agency wrote something that is not in the plan. */
interface SliceAction {
  ref: string;
  action: string;
  sheet: string;
  row: number;
  fields: SliceField[];
}

/** A cell that cannot be taken as it is. */
interface UnreadCell {
  ref: string;
  heading: string;
  theirs: string;
  reason: string;
}

/** A slice compared with the plan. Nothing has been changed. */
export interface SliceCompared {
  actions: SliceAction[];
  /** How many actions the agency wrote nothing new in. */
  unchanged: number;
  /** Rows without a ref from the plan, and other text in the file. */
  leftOut: LeftOut[];
  unread: UnreadCell[];
}

const BOTH: readonly string[] = ["Progress", "Evidence", "Impact"];

/** Whether a column's texts can be kept one below the other. */
export function keepsBoth(heading: string): boolean {
  return BOTH.includes(heading);
}

/** These define the action, or are the panel's to keep, and agencies are not asked to change them. */
const NOT_ASKED: readonly string[] = [
  "Recommendation",
  "Action",
  "Agency",
  "First target",
  "Moved",
  "Signed off by",
  "Signed off",
  "Impact review",
];
/** What the software writes before anybody else has. */
const UNSAID: Readonly<Record<string, string>> = { Status: "Not started", "Target date": NEEDS_A_DATE };

/**
 * Compares the rows that an agency sent back with the plan, cell by cell. A cell that it left empty or as sent is
 * ignored, whatever the plan now says.
 */
export function compareSlice(
  rows: readonly SliceRow[],
  plan: readonly PlanCells[],
  context: TargetContext,
): SliceCompared {
  const byRef = new Map(plan.map((cells) => [textOfCell(cells.get("Ref")).trim(), cells]));
  const compared: SliceCompared = { actions: [], unchanged: 0, leftOut: [], unread: [] };
  const met = new Set<string>();
  for (const row of rows) {
    const ours = row.ref === "" ? undefined : byRef.get(row.ref);
    if (ours === undefined || met.has(row.ref)) {
      compared.leftOut.push(leftOut(row, ours !== undefined));
      continue;
    }
    met.add(row.ref);
    const fields = fieldsOf(row, ours, context, compared.unread);
    if (fields.length === 0) {
      compared.unchanged += 1;
    } else {
      const { ref, sheet } = row;
      const action = textOfCell(ours.get("Action"));
      compared.actions.push({ ref, action, sheet, row: row.row, fields });
    }
  }
  return compared;
}

function leftOut({ sheet, row, ref, cells }: SliceRow, twice: boolean): LeftOut {
  const words = [...cells].map(([heading, { text }]) => `${heading}: ${text.trim()}`);
  const reason = twice
    ? `The ref ${ref} is on two rows; only the first was read.`
    : ref === ""
      ? "It has no ref."
      : `The plan has no action ${ref}.`;
  return { sheet, row, words: words.join(" · "), reason };
}

function fieldsOf(
  row: SliceRow,
  ours: PlanCells,
  context: TargetContext,
  unread: UnreadCell[],
): SliceField[] {
  const { ref, sent } = row;
  return [...row.cells].flatMap(([heading, cell]): SliceField[] => {
    if (LIVE_COLUMNS.some((live) => live === heading)) {
      return [];
    }
    const read = sliceValue(heading, cell, row.date1904, ours, context);
    if ("unread" in read) {
      const theirs = cell.text.trim();
      if (!isAsSent(theirs, sent?.get(heading))) {
        unread.push({ ref, heading, theirs, reason: read.unread });
      }
      return [];
    }
    const { value, remark } = read;
    const current = ours.get(heading) ?? "";
    if (isAsSent(value, sent?.get(heading)) || saysAlready(heading, current, value)) {
      return [];
    }
    const sign = sentSign(current);
    const untouched = isUnsaid(heading, current) || isAsSent(current, sent?.get(heading));
    return [
      {
        heading,
        ours: shownCell(heading, current),
        theirs: shownCell(heading, value),
        value,
        kind: untouched ? "take" : "conflict",
        proposed: untouched && !NOT_ASKED.includes(heading),
        both: keepsBoth(heading) && current !== "",
        remark: NOT_ASKED.includes(heading)
          ? join(remark, "The agency was not asked to change this.")
          : remark,
        standing: sign,
        words: heading === "Target date" && remark !== "" ? cell.text.trim() : "",
      },
    ];
  });
}

function join(one: string, other: string): string {
  return one === "" ? other : `${one} ${other}`;
}

function isUnsaid(heading: string, cell: PlanCell): boolean {
  const plain = plainText(cell);
  return plain === "" || plain === UNSAID[heading];
}

/** Whether the plan already has what the agency wrote, including after both were kept. */
function saysAlready(heading: string, ours: PlanCell, theirs: PlanCell): boolean {
  if (sentSign(ours) === sentSign(theirs)) {
    return true;
  }
  if (heading === "Progress") {
    return freshNotes(plainText(theirs), plainText(ours)).length === 0;
  }
  return keepsBoth(heading) && isPart(plainText(theirs), plainText(ours));
}

/** Whether a text appears within another as whole lines. */
function isPart(part: string, whole: string): boolean {
  return `\n${whole}\n`.includes(`\n${part}\n`);
}

function plainText(cell: PlanCell): string {
  return String(cell).replace(/\r\n?/g, "\n").trim();
}
