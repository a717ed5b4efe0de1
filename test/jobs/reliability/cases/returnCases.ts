import type { OpenedWorkbook } from "embedded-workbook";
import { applyReview } from "../../../../src/jobs/review/applyReview";
import { reviewFrom } from "../../../../src/review/review";
import { csv, mergedReview, POLICE, runIn } from "../../smallReview";
import { plainCase, workedIn, type Case, type Meeting } from "../case";
import { added, annotated, CORRECTED, empty } from "./mergeCases";

const RETURNS: Meeting = {
  table: "Returns",
  key: "Sheet",
  written: { row: 0, heading: "Agency" },
  other: { row: 1, heading: "File" },
  spare: 1,
};

const AGENCIES: Meeting = {
  table: "Agencies",
  key: "Agency",
  written: { row: 0, heading: "Other names" },
  other: { row: 1, heading: "Other names" },
  spare: 1,
};

const HOUSING = csv("Housing.csv", [["08/03/2021", "Inspection of the flat."]]);

/** A person has pasted what health wrote. */
async function pasted(): Promise<OpenedWorkbook> {
  const workbook = await added();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Health");
    const cells = [
      ["Date", "Source", "Person(s)", "What happened", "Action taken"],
      ["05/03/2021", "GP record", "Mother", "Seen by the practice nurse.", "None taken"],
    ];
    const range = sheet.getRange("A1:E2");
    range.numberFormat = cells.map((row) => row.map(() => "@"));
    range.values = cells;
    await context.sync();
  });
  return workbook;
}

const REVIEW = reviewFrom({
  reference: "LCSPR-R",
  nation: "england",
  people: [{ identifier: "Mother", role: "parent", names: ["Ann Example"] }],
  agencies: [
    { name: "Police", code: "POL" },
    { name: "Housing", code: "HOU" },
    { name: "Health", code: "HEA" },
  ],
  abbreviations: { MASH: "Multi-Agency Safeguarding Hub" },
});

export const RETURN_CASES: readonly Case[] = [
  plainCase("add the first returns", empty, (jobs) => jobs.addReturns([csv("Police.csv", POLICE), HOUSING])),
  plainCase(
    "add a corrected return",
    annotated,
    (jobs) => jobs.addReturns([csv("Police.csv", CORRECTED)]),
    RETURNS,
  ),
  plainCase("take a return out", added, (jobs) => jobs.changeReturn(1, { is: "out" }), RETURNS),
  plainCase(
    "take a return back",
    async () => workedIn(await added(), (jobs) => jobs.changeReturn(1, { is: "out" })),
    (jobs) => jobs.changeReturn(1, { is: "back" }),
    RETURNS,
  ),
  plainCase(
    "give a return to another agency",
    annotated,
    (jobs) => jobs.changeReturn(1, { is: "identity", agency: "Anytown Police", kind: "Log of incidents" }),
    RETURNS,
  ),
  plainCase(
    "let a return replace another",
    annotated,
    (jobs) => jobs.changeReturn(1, { is: "replaces", other: 2 }),
    RETURNS,
  ),
  plainCase("take a sheet as a return", pasted, (jobs) => jobs.takeSheet("Health"), RETURNS),
  plainCase(
    "write the review",
    () => mergedReview(),
    (_jobs, workbook) => applyReview(runIn(workbook), REVIEW),
    AGENCIES,
  ),
];
