import type { OpenedWorkbook } from "embedded-workbook";
import type { ChronologyFilter } from "../../../../src/jobs/views/viewTypes";
import { inChronology, type } from "../../smallReview";
import { plainCase, workedIn, type Case } from "../case";
import { annotated, CHRONOLOGY } from "./mergeCases";

const POLICE_ONLY: ChronologyFilter = {
  agencies: ["Police"],
  person: "",
  type: "",
  theme: "",
  practice: "",
  from: null,
  to: null,
  queried: false,
  mark: "",
};

async function sortedByRef(): Promise<OpenedWorkbook> {
  const workbook = await annotated();
  await inChronology(workbook, (_sheet, table) => {
    table.sort.apply([{ key: 0, ascending: true }]);
  });
  return workbook;
}

/** The extract and the narrative of an earlier day; a theme was given to another entry since. */
async function extracted(): Promise<OpenedWorkbook> {
  const workbook = await workedIn(
    await annotated(),
    (jobs) => jobs.makeThemeExtract("Housing"),
    (jobs) => jobs.makeNarrative(),
  );
  await type(workbook, "POL-0004", "Key theme", "Housing");
  return workbook;
}

export const VIEW_CASES: readonly Case[] = [
  plainCase("filter the chronology", annotated, (jobs) => jobs.filterChronology(POLICE_ONLY), CHRONOLOGY),
  plainCase(
    "show all rows",
    async () => workedIn(await annotated(), (jobs) => jobs.filterChronology(POLICE_ONLY)),
    (jobs) => jobs.showAllRows(),
    CHRONOLOGY,
  ),
  plainCase("sort the chronology", sortedByRef, (jobs) => jobs.sortByDate(), CHRONOLOGY),
  plainCase("make a theme extract", annotated, (jobs) => jobs.makeThemeExtract("Housing"), CHRONOLOGY),
  plainCase("make a theme extract again", extracted, (jobs) => jobs.makeThemeExtract("Housing"), CHRONOLOGY),
  plainCase("make the narrative", annotated, (jobs) => jobs.makeNarrative(), CHRONOLOGY),
  plainCase("make the narrative again", extracted, (jobs) => jobs.makeNarrative(), CHRONOLOGY),
];
