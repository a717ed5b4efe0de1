import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import type { NameJobs } from "./nameTypes";
import { findNames, readPeople, removePerson, savePerson, setNotName } from "./people";
import { showIdentifiers, showNames } from "./showIdentifiers";

/** The task pane's jobs for people and their names, on one workbook. */
export function createNameJobs(run: RunInWorkbook, today: () => IsoDate): NameJobs {
  return {
    readPeople: () => readPeople(run),
    savePerson: (before, person) => savePerson(run, before, person),
    removePerson: (identifier) => removePerson(run, identifier),
    findNames: (follow = {}) => findNames(run, follow),
    setNotName: (words, isName) => setNotName(run, words, isName, today()),
    showIdentifiers: (follow = {}) => showIdentifiers(run, follow),
    showNames: () => showNames(run),
  };
}
