import { looksLikeName } from "../chronology/names/looksLikeName";
import type { Review } from "../review/review";
import { planQuery, type PlanQuery, type ReadAction } from "./action";

/** The parts of an action that the checks look at; rows of the plan have them too. */
export type ActionToCheck = Pick<
  ReadAction,
  "file" | "sheet" | "row" | "action" | "agency" | "roles" | "outcome" | "measure" | "status"
> & { target: { needsDate: boolean; reason: string | null; asRecorded: string } };

const FEWEST_WORDS = 4;
const VAGUE =
  /^(?:to )?(?:continue(?: to)?|consider|think about|look (?:at|into)|explore|be aware|note\b|as above|see above|ditto|tbc|n\/a|none|raise awareness|ensure (?:awareness|good|better|best|improved)|improve (?:communication|practice|working|information sharing)\.?$)/i;

/**
 * What an action lacks that a good one has (docs/domain.md section 7): it is specific, one agency and a role are responsible, and
 * it has a date, an outcome and a measure. Plain words, never a reason to stop. Actions not accepted are not checked.
 */
export function goodActionQueries(action: ActionToCheck, review: Review): PlanQuery[] {
  if (action.status === "Not accepted") {
    return [];
  }
  const { target } = action;
  const query = (
    rule: string,
    column: string,
    message: string,
    level: PlanQuery["level"] = "warning",
  ): PlanQuery => planQuery(action, rule, level, column, message);
  const queries: PlanQuery[] = [];
  const words = action.action.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) {
    queries.push(
      query("action-missing", "Action", "There is no action here; say what is to be done.", "error"),
    );
  } else if (words.length < FEWEST_WORDS || VAGUE.test(action.action.trim())) {
    const message = "The action does not say what will change; name what will be done differently.";
    queries.push(query("not-specific", "Action", message, "note"));
  }
  const agencies = action.agency.split("\n").filter((name) => name.trim() !== "");
  if (agencies.length === 0) {
    queries.push(query("agency-missing", "Agency", "No agency is responsible for this action; name one."));
  } else if (agencies.length > 1) {
    const message = `${agencies.length} agencies are named (${agencies.join(", ")}); choose the one that is responsible for the action.`;
    queries.push(query("several-agencies", "Agency", message, "note"));
  }
  const names = action.roles.filter((role) => isPersonsName(role, review));
  if (action.roles.length === 0) {
    queries.push(
      query("lead-missing", "Lead (role)", "No one is named as responsible for this action; name a role."),
    );
  }
  for (const name of names) {
    const message = `"${name}" looks like a person's name; name the role instead, because people move on.`;
    queries.push(query("lead-is-a-name", "Lead (role)", message));
  }
  if (target.needsDate && action.status !== "Complete") {
    const written = target.asRecorded.trim() === "" ? "" : ` "${target.asRecorded.trim()}" cannot be chased.`;
    const message = `The action needs a date.${written} ${target.reason ?? ""} Agree a day and enter it.`;
    queries.push(query("needs-a-date", "Target date", message.replace(/\s+/g, " ")));
  }
  if (action.outcome.trim() === "") {
    queries.push(
      query(
        "outcome-missing",
        "Desired outcome",
        "It does not say what should be better afterwards; add the outcome.",
      ),
    );
  }
  if (action.measure.trim() === "") {
    queries.push(
      query("measure-missing", "Success measure", "It does not say how anyone will know; add a measure."),
    );
  }
  return queries;
}

/** A person in the review, or words that look like a person's name. */
function isPersonsName(text: string, review: Review): boolean {
  const bare = text.trim();
  const listed = review.people.some(({ names }) =>
    names.some((name) => name.toLowerCase() === bare.toLowerCase()),
  );
  return listed || looksLikeName(bare);
}
