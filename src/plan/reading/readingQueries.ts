import { planQuery, type PlanQuery, type ReadAction } from "../action";
import type { PlanField } from "../fields";
import { statusOfWords } from "../status";
import { columnKey } from "./planColumns";
import { cellsOf, type ActionRows } from "./actionRows";
import { statusOfProgress } from "./readStatus";

/** What was doubtful in reading an action from its table; every assumption is stated (docs/domain.md section 4). */
export function readingQueries(action: ReadAction, rows: ActionRows): PlanQuery[] {
  const { target } = action;
  const heading = (...fields: PlanField[]): string => {
    const column = rows.table.columns.find(({ field }) => fields.includes(field));
    return column ? columnKey(column) : "";
  };
  const query = (rule: string, level: PlanQuery["level"], column: string, message: string): PlanQuery =>
    planQuery(action, rule, level, column, message);
  const hasText = (field: PlanField): boolean =>
    cellsOf(rows, field).some(({ cells }) => cells.some(({ text }) => text.trim() !== ""));
  // Without a revised target, the original one was read.
  const isRevised = hasText("target") || hasText("leadAndTarget") || !hasText("firstTarget");
  const when = isRevised ? heading("target", "leadAndTarget") : heading("firstTarget");
  const queries: PlanQuery[] = [];
  if (target.assumption !== null) {
    queries.push(
      query("target-assumed", "note", when, `${target.assumption} Check that this is the right day.`),
    );
  }
  for (const problem of target.problems) {
    queries.push(query(problem.rule, problem.level, when, problem.message));
  }
  const written = action.statusAsWritten;
  if (
    written !== "" &&
    action.status === "Not started" &&
    statusOfWords(written) === null &&
    !/^\d+$/.test(written)
  ) {
    const column = heading("status");
    const message = `"${written}" is not one of the five statuses, so the action counts as not started; choose its status.`;
    queries.push(query("status-unknown", "warning", column, message));
  }
  const isSaid = written !== "" || hasText("status") || action.percent !== "" || action.whole !== "";
  if (
    action.status === "Not started" &&
    !isSaid &&
    action.progress !== "" &&
    statusOfProgress(action.progress) === null
  ) {
    const message =
      "The progress does not say how far the action is, so it counts as not started; choose its status.";
    queries.push(query("status-unsaid", "warning", heading("progress"), message));
  }
  if (action.completed.date === null && action.completed.asRecorded !== "" && action.status === "Complete") {
    const message = `"${action.completed.asRecorded}" is not a day in the past; enter the day the action was completed.`;
    queries.push(query("completed-unreadable", "note", heading("completed"), message));
  }
  const owners = [...cellsOf(rows, "agency"), ...cellsOf(rows, "lead")];
  const dealtOut = owners.filter(({ cells }) => {
    const text = cells.map((cell) => cell.text).join("\n");
    return action.whole !== "" && /\n/.test(text.trim()) && !holdsAll(action, text);
  });
  if (rows.pieces.length > 0) {
    const message = `Rows ${[rows.row, ...rows.pieces].join(", ")} read as pieces of one action and were joined; check its words.`;
    queries.push(query("rows-joined", "note", heading("action", "recommendation"), message));
  }
  if (dealtOut.length > 0) {
    const message =
      "The owners in one cell were shared among its numbered actions; check that each has the right one.";
    queries.push(query("owners-shared", "note", heading("lead", "agency"), message));
  }
  if (action.whole !== "") {
    const message =
      "One cell held several numbered actions; each now has a row of its own, and the whole text is kept beside it.";
    queries.push(query("several-actions", "note", heading("action"), message));
  }
  return queries;
}

/** Whether an action has every owner of a cell. */
function holdsAll({ agency, leads }: ReadAction, text: string): boolean {
  const words = [agency, ...leads].join(" ");
  return text
    .split("\n")
    .every((line) => words.includes(line.replace(/^\(?(?:\d{1,2}|[a-h])[.)]\s+/, "").trim()));
}
