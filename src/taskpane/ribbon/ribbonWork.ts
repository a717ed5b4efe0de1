import type { Jobs } from "../../jobs/createJobs";
import { templateOf, type RibbonButton } from "../../jobs/ribbon/ribbonButtons";
import { counted, listed } from "../shared/sentenceParts";

/**
 * Does what a button of the ribbon does without a decision by a person; gives the sentence on what was done, "" where that is nothing.
 * @throws JobError
 */
export async function doRibbonWork(
  button: RibbonButton,
  jobs: Pick<Jobs, "showNextQuery" | "makeTemplate">,
): Promise<string> {
  if (button === "nextQuery") {
    const next = await jobs.showNextQuery();
    return next === null
      ? "No query is open. A merge, or “Check the returns” here, looks for them."
      : `Row ${String(next.row)} of “${next.sheet}” is selected: ${next.message} ${counted(next.open, "query is", "queries are")} open.`;
  }
  const template = templateOf(button);
  if (template === null) return "";
  const { sheets, standing } = await jobs.makeTemplate({ template, agency: "" });
  return standing
    ? `The workbook has this already: ${listed(sheets)}. It is shown, and nothing in it was changed.`
    : `Added: ${listed(sheets)}.`;
}
