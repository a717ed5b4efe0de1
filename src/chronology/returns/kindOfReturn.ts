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
const LONGEST_TITLE = 120;

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
  const told = tables
    .filter((table) => table.isChronology)
    .flatMap((table) => table.columns)
    .filter(({ field }) => field === "event");
  const headed = told.length > 0 && told.every(({ key }) => CHANGE_COLUMN.test(key));
  return named || headed ? "organisational changes" : "events";
}
