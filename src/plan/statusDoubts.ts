import { planQuery, type PlanQuery } from "./action";
import { ragOfRow, textOfCell } from "./planRow";
import type { PlanCells } from "./planTable";

/** The rules for a status that its row does not bear out, with what the pane calls each. */
export const STATUS_DOUBTS: readonly { rule: string; name: string }[] = [
  { rule: "complete-unproved", name: "Complete, without evidence or impact" },
  { rule: "complete-undated", name: "Complete, without the day it was done" },
  { rule: "completed-but-open", name: "Has a day it was done, but is not complete" },
  { rule: "signed-off-but-open", name: "Signed off, but is not complete" },
];

/**
 * What speaks against the status of an action, as its row stands: said, and never a reason to stop (docs/domain.md section 7). An action
 * that was not accepted is not looked at.
 */
export function statusDoubts(
  cells: PlanCells,
  place: { file: string; sheet: string; row: number },
): PlanQuery[] {
  const has = (heading: string): boolean => textOfCell(cells.get(heading)).trim() !== "";
  const { status } = ragOfRow(cells);
  const query = (rule: string, column: string, message: string): PlanQuery =>
    planQuery(place, rule, "note", column, message);
  if (status === null || status === "Not accepted") {
    return [];
  }
  if (status !== "Complete") {
    return [
      ...(has("Completed")
        ? [
            query(
              "completed-but-open",
              "Status",
              `A day is under Completed, but the status is ${status.toLowerCase()}. Set the status to Complete, or take the day away.`,
            ),
          ]
        : []),
      ...(has("Signed off")
        ? [
            query(
              "signed-off-but-open",
              "Status",
              `The action is signed off, but the status is ${status.toLowerCase()}. Set the status to Complete, or take the sign-off away.`,
            ),
          ]
        : []),
    ];
  }
  const lacks = ["Evidence", "Impact"].filter((heading) => !has(heading));
  return [
    ...(lacks.length > 0
      ? [
          query(
            "complete-unproved",
            lacks[0] ?? "Evidence",
            `The action is complete, but nothing is under ${lacks.join(" or ")}. Say what shows that it was done, and what difference it made.`,
          ),
        ]
      : []),
    ...(has("Completed")
      ? []
      : [
          query(
            "complete-undated",
            "Completed",
            "The action is complete, but Completed has no day. Enter the day on which it was done.",
          ),
        ]),
  ];
}
