import { sentences } from "../../calendar/sentences";
import { mandatoryRule } from "./rule";

/** No source of information, which is mandatory (docs/domain.md section 3). */
export const sourceMissing = mandatoryRule(
  { name: "source-missing", words: "No source of information", level: "warning" },
  "source",
  sentences(
    "No source of information is given",
    "ask the agency where this is recorded",
    "please tell us where this is recorded",
  ),
  sentences(
    "This return has no column for the source of information",
    "ask the agency where its entries are recorded",
    "please tell us where its entries are recorded",
  ),
);
