import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { ReturnKind } from "../entry/readSheet";
import { isGuidance } from "../rows/lineKinds";
import { fileAsSent } from "./fileNames";
import type { FoundSheet } from "./foundSheet";

const ORGANISATIONAL =
  /\borgani[sz]ation(?:al)? (?:changes?|context|developments?|events?|chronolog(?:y|ies)|timelines?|histor(?:y|ies))\b|\bservice changes\b|\bchanges? (?:in|to|within) (?:the )?organi[sz]ation/i;
/** "Significant events and organisational changes" holds both, and its rows are events. */
const EVENTS_TOO =
  /\b(?:events?|incidents?|contacts?)\b.*\b(?:and|or|including)\b|\b(?:and|or) (?:\w+ )?events?\b/i;
const CHANGE_COLUMN =
  /^\W*(?:(?:organi[sz]ation(?:al)?|service|structural|staffing|policy) (?:changes?|developments?)|nature of (?:the )?(?:organi[sz]ational |service )?change)\b/i;
const CHANGES_ALONE = /^\W*changes?\W*$/i;
const OF_SERVICE = /\b(?:practice|services?|teams?|staff(?:ing)?)\b/i;
const LONGEST_TITLE = 120;

/** Whether a table lists changes in an organisation, by its headings; a sheet may hold one beside a table of events. */
export function listsChanges(columns: readonly ChronologyColumn[]): boolean {
  const told = columns.filter(({ field }) => field === "event");
  const ofService = columns.some(({ key, field }) => field !== "event" && OF_SERVICE.test(key));
  const isChange = ({ key }: ChronologyColumn): boolean =>
    CHANGE_COLUMN.test(key) || (ofService && CHANGES_ALONE.test(key));
  return told.length > 0 && told.every(isChange);
}

/** Whether a sheet lists events or changes in an organisation, by its name, its titles or the heading of what happened. */
export function kindOf({ view, titleRows, tables }: FoundSheet): ReturnKind {
  const names = [
    view.grid.sheet,
    fileAsSent(view.grid.file)
      .replace(/\.\w+$/, "")
      .replace(/[-_]+/g, " "),
  ];
  const titles = titleRows.flat().filter((text) => text.length <= LONGEST_TITLE && !isGuidance(text));
  const named = [...names, ...titles].some((text) => ORGANISATIONAL.test(text) && !EVENTS_TOO.test(text));
  const chronologies = tables.filter((table) => table.isChronology);
  const headed = chronologies.length > 0 && chronologies.every(({ columns }) => listsChanges(columns));
  return named || headed ? "organisational changes" : "events";
}
