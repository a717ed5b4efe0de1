import { sentences } from "../../calendar/sentences";
import { mandatoryRule } from "./rule";

/** No action, which is mandatory: "none taken" is an answer, an empty cell is not (docs/domain.md section 3). */
export const actionMissing = mandatoryRule(
  { name: "action-missing", words: "No action or outcome", level: "warning" },
  "action",
  sentences(
    "No action, decision or outcome is given",
    "ask the agency for it, or to say that none was taken",
    "please tell us, or say that none was taken",
  ),
  sentences(
    "This return has no column for the action, decision and outcome",
    "ask the agency what was done about each event",
    "please tell us what was done about each event",
  ),
);
