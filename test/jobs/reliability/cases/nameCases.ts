import type { OpenedWorkbook } from "embedded-workbook";
import { applyReview } from "../../../../src/jobs/review/applyReview";
import { reviewFrom } from "../../../../src/review/review";
import { mergedReview, POLICE, runIn, sendAgain, TODAY, type, type Rows } from "../../smallReview";
import { plainCase, workedIn, type Case, type Meeting } from "../case";
import { CHRONOLOGY } from "./mergeCases";

const NAMED: Rows = [
  ["03/03/2021", "Rowan Ellis was heard shouting at Kez, officers attended."],
  ...POLICE.slice(1),
];

/** Merged once, the people listed; the panel has written names too. */
async function named(): Promise<OpenedWorkbook> {
  const workbook = await mergedReview(NAMED);
  await applyReview(
    runIn(workbook),
    reviewFrom({
      people: [
        { identifier: "Child R", role: "subject", names: ["Rowan Ellis", "Rowan"] },
        { identifier: "Mother", role: "parent", names: ["Kez"] },
      ],
    }),
  );
  await type(workbook, "POL-0001", "Panel comment", "Ask Kez who called.");
  await type(workbook, "POL-0003", "Panel comment", "Rowan's school?");
  return workbook;
}

/** Identifiers are shown, and the panel has written since. */
async function identified(): Promise<OpenedWorkbook> {
  const workbook = await workedIn(await named(), (jobs) => jobs.showIdentifiers());
  await type(workbook, "POL-0003", "Panel comment", "Child R's school? Mother knows.");
  await type(workbook, "POL-0004", "Panel comment", "Rowan was there.");
  return workbook;
}

async function correctedMeanwhile(): Promise<OpenedWorkbook> {
  const workbook = await identified();
  await sendAgain(workbook, [
    ["03/03/2021", "Rowan Ellis was heard shouting at Kez, officers attended. Nobody was hurt."],
    POLICE[2],
    POLICE[3],
    ["02/05/2021", "Officers took a statement of Kez."],
  ]);
  return workbook;
}

const PEOPLE: Meeting = {
  table: "People",
  key: "Identifier",
  written: { row: 1, heading: "Names" },
  other: { row: 0, heading: "Names" },
  spare: 0,
};

const FATHER = { identifier: "Father", role: "parent", born: null, names: ["Dominic Ellis"] };
const MOTHER = { identifier: "Mother", role: "parent", born: null, names: ["Kez", "Kerry Ellis"] };

export const NAME_CASES: readonly Case[] = [
  plainCase("add a person", named, (jobs) => jobs.savePerson(null, FATHER), PEOPLE),
  plainCase("change a person", named, (jobs) => jobs.savePerson("Mother", MOTHER), PEOPLE),
  plainCase(
    "change a person while identifiers are shown",
    identified,
    (jobs) => jobs.savePerson("Mother", { ...MOTHER, identifier: "Mother of Child R" }),
    CHRONOLOGY,
  ),
  plainCase(
    "remove a person while identifiers are shown",
    identified,
    (jobs) => jobs.removePerson("Mother"),
    PEOPLE,
  ),
  plainCase("say that words are no name", named, (jobs) => jobs.setNotName("Ellis Street", false)),
  plainCase("show identifiers", named, (jobs) => jobs.showIdentifiers(), CHRONOLOGY),
  plainCase("show identifiers again", identified, (jobs) => jobs.showIdentifiers(), CHRONOLOGY),
  plainCase("show names", identified, (jobs) => jobs.showNames(), CHRONOLOGY),
  plainCase(
    "merge again while identifiers are shown",
    correctedMeanwhile,
    (jobs) => jobs.mergeReturns({ today: TODAY }),
    CHRONOLOGY,
  ),
];
