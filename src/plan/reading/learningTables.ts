import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { PlanField } from "../fields";
import type { PlanTable } from "./findTables";

/** A table of learning on one of our own forms (docs/domain.md section 9), which draw it from this list. */
export interface LearningForm {
  /** What it holds, as the plan says where an action came from. */
  called: string;
  columns: readonly { heading: string; field: PlanField }[];
  /** The words of the row below the table. */
  after: string;
}

/** The immediate learning of a rapid review. */
export const IMMEDIATE_LEARNING: LearningForm = {
  called: "immediate learning",
  columns: [
    { heading: "Learning", field: "recommendation" },
    { heading: "How it will be shared, and with whom", field: "action" },
    { heading: "By whom (role)", field: "lead" },
    { heading: "By when", field: "target" },
  ],
  after: "Potential for more",
};

/** The learning points of a case review. */
export const LEARNING_POINTS: LearningForm = {
  called: "learning points",
  columns: [
    { heading: "What went well, or could go better", field: "recommendation" },
    { heading: "What is to be done about it", field: "action" },
    { heading: "By whom (role)", field: "lead" },
    { heading: "By when", field: "target" },
  ],
  after: "Reviewer",
};

/** The same on case review sheets of earlier versions, which did not ask what is to be done. */
const EARLIER_LEARNING_POINTS: LearningForm = {
  called: "learning points",
  columns: [
    { heading: "What went well, or could go better", field: "recommendation" },
    { heading: "For whom", field: "lead" },
  ],
  after: "Reviewer",
};

/** What a peer review comments on, and what is to be done. */
export const PEER_COMMENTS: LearningForm = {
  called: "comments and actions",
  columns: [
    { heading: "Comment", field: "recommendation" },
    { heading: "Action", field: "action" },
    { heading: "By whom (role)", field: "lead" },
    { heading: "By when", field: "target" },
  ],
  after: "Follow-up",
};

/** What an agency learned about itself, in its management report. */
export const AGENCY_LEARNING: LearningForm = {
  called: "recommendations of the management report",
  columns: [
    { heading: "What the agency learned", field: "recommendation" },
    { heading: "What it will do", field: "action" },
    { heading: "By whom (role)", field: "lead" },
    { heading: "By when", field: "target" },
  ],
  after: "Senior sign-off",
};

const FORMS: readonly LearningForm[] = [
  IMMEDIATE_LEARNING,
  LEARNING_POINTS,
  EARLIER_LEARNING_POINTS,
  PEER_COMMENTS,
  AGENCY_LEARNING,
];

/** A table of learning on a sheet. */
interface LearningTable extends PlanTable {
  called: string;
}

/** The tables of learning on a sheet, if it is one of our forms; none on any other sheet. */
export function findLearningTables(view: SheetView): LearningTable[] {
  return view.filledRows.flatMap((row) => {
    const cells = view.row(row);
    const form = FORMS.find(
      ({ columns }) => columns.map(({ heading }) => heading).join("\n") === wordsOf(cells),
    );
    if (!form) {
      return [];
    }
    const below = view.filledRows.filter((other) => other > row);
    // A section has its number before it; on forms of earlier versions a help in brackets follows a label.
    const end = below.find((other) =>
      `${wordsOf(view.row(other).slice(0, 1)).replace(/^\d+\.? +/, "")} (`.startsWith(`${form.after} (`),
    );
    // A table with the same headings in another paper is read as any table.
    if (end === undefined) {
      return [];
    }
    const columns = cells.map(({ column, text }, index) => ({
      column,
      heading: text.trim(),
      lowest: text.trim(),
      field: form.columns[index]?.field ?? "other",
    }));
    return [{ called: form.called, headingTop: row, headingBottom: row, lastRow: end - 1, columns }];
  });
}

function wordsOf(cells: readonly Placed[]): string {
  return cells.map(({ text }) => text.trim()).join("\n");
}
