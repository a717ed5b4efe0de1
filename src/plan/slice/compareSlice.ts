import type { TargetContext } from "../../calendar/targetDate";
import { textOfCell } from "../planRow";
import { LIVE_COLUMNS, NEEDS_A_DATE, type PlanCell, type PlanCells } from "../planTable";
import { freshNotes } from "./agencyNotes";
import { sentSign } from "./sentSigns";
import { shownCell, sliceValue } from "./sliceCell";
import type { LeftOut, SliceRow } from "./sliceRows";

/** What an agency wrote in a cell, beside what the plan says there. */
export interface SliceField {
  heading: string;
  /** As a person sees them. */
  ours: string;
  theirs: string;
  /** Taking it puts this into the plan; under Progress it is what the agency's whole cell says. */
  value: PlanCell;
  /** take: the plan's cell is empty or as it was sent. conflict: it has been changed since, or that is not known. */
  kind: "take" | "conflict";
  /** Is taken unless the panel lead says otherwise. */
  proposed: boolean;
  /** Both texts can be kept. */
  both: boolean;
  /** What to bear in mind; "" for nothing. */
  remark: string;
  /** The sign of the plan's cell as it was compared. */
  standing: string;
  /** The words of a target date that was not written as a day; "" else. */
  words: string;
}

/** An action in which the agency wrote something that the plan does not say. */
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

/** A slice beside the plan. Nothing has been changed. */
export interface SliceCompared {
  actions: SliceAction[];
  /** Actions in which the agency wrote nothing that is new. */
  unchanged: number;
  /** Rows without a ref of the plan, and other words of the file. */
  leftOut: LeftOut[];
  unread: UnreadCell[];
}

const BOTH: readonly string[] = ["Progress", "Evidence", "Impact"];

/** Whether a column holds texts that can be put one below the other. */
export function keepsBoth(heading: string): boolean {
  return BOTH.includes(heading);
}

/** They say what the action is, and no agency is asked to change them. */
const NOT_ASKED: readonly string[] = ["Recommendation", "Action", "Agency"];
/** What the software writes where nobody has said anything yet. */
const UNSAID: Readonly<Record<string, string>> = { Status: "Not started", "Target date": NEEDS_A_DATE };

/**
 * Lays the rows that an agency sent back beside the plan, cell by cell. A cell that it left empty or as it was sent says
 * nothing, whatever the plan says by now.
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
      if (sent?.get(heading) !== sentSign(theirs)) {
        unread.push({ ref, heading, theirs, reason: read.unread });
      }
      return [];
    }
    const { value, remark } = read;
    const current = ours.get(heading) ?? "";
    if (sent?.get(heading) === sentSign(value) || saysAlready(heading, current, value)) {
      return [];
    }
    const sign = sentSign(current);
    const untouched = isUnsaid(heading, current) || sent?.get(heading) === sign;
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

/** Whether the plan holds what the agency wrote, also after both were kept. */
function saysAlready(heading: string, ours: PlanCell, theirs: PlanCell): boolean {
  if (sentSign(ours) === sentSign(theirs)) {
    return true;
  }
  if (heading === "Progress") {
    return freshNotes(plainText(theirs), plainText(ours)).length === 0;
  }
  return keepsBoth(heading) && isPart(plainText(theirs), plainText(ours));
}

/** Whether a text is within another, whole and as lines of its own. */
function isPart(part: string, whole: string): boolean {
  return `\n${whole}\n`.includes(`\n${part}\n`);
}

function plainText(cell: PlanCell): string {
  return String(cell).replace(/\r\n?/g, "\n").trim();
}
