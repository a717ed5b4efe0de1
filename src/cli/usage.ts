/** How each job is called (docs/interfaces.md section 1). */
const CALLS: Readonly<Record<string, string>> = {
  merge:
    "merge RETURN… --out OUT.xlsx [--into REVIEW.xlsx] [--replace FILE=EARLIER] [--beside FILE] [--agency FILE=NAME] [--review REVIEW.json] [--report REPORT.json]",
  check:
    "check RETURN… [--review REVIEW.json] [--report REPORT.json] [--out QUERIES.xlsx] [--out-dir FOLDER]",
  plan: "plan --from RECOMMENDATIONS.xlsx --out OUT.xlsx [--into REVIEW.xlsx] [--review REVIEW.json] [--report REPORT.json]",
  timetable:
    "timetable --procedure ID|--grid GRID --from YYYY-MM-DD [--meeting YYYY-MM-DD] [--decision YYYY-MM-DD] [--publication YYYY-MM-DD] [--nation NATION] [--lead STEP=ROLE] [--delay STEP=REASON] [--told STEP=WHO] [--done STEP=YYYY-MM-DD] [--into REVIEW.xlsx] [--out OUT.xlsx] [--report REPORT.json]",
  template:
    "template chronology|organisational-changes|information-request|management-report|rapid-review|serious-incident|case-review|terms-of-reference|panel|family-involvement|learning-briefing|action-plan [--agency NAME] [--review REVIEW.json] --out OUT.xlsx",
  overview: "overview PLAN.xlsx… --out OUT.xlsx [--report REPORT.json]",
  report:
    "report --in REVIEW.xlsx [--agency NAME] [--since YYYY-MM-DD] [--ics OUT.ics] [--out SLICE.xlsx] [--out-dir FOLDER] [--page QUARTERLY.xlsx] [--report REPORT.json]",
  publish: "publish --in REVIEW.xlsx --out OUT.xlsx [--decisions DECISIONS.json] [--report REPORT.json]",
  dates: "dates: a recorded date a line on standard input, a JSON object a line out",
};

const ASKED: ReadonlySet<string> = new Set(["--help", "-h"]);

/** Whether the arguments ask how a job, or any, is called. */
export function asksForHelp([name, ...args]: readonly string[]): boolean {
  return name === "help" || [name ?? "", ...args].some((each) => ASKED.has(each));
}

/** How a job is called; all of them where there is none of that name. */
export function usageOf(job: string | undefined): string {
  const call = job !== undefined && Object.hasOwn(CALLS, job) ? CALLS[job] : undefined;
  const calls = call === undefined ? Object.values(CALLS) : [call];
  return [
    "npm run -s cli -- JOB …",
    "",
    ...calls.map((each) => `  ${each}`),
    "",
    "Every job takes --today YYYY-MM-DD. --report - writes the report to standard output.",
    "",
  ].join("\n");
}
