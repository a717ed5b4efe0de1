import { serialFromDate } from "../../calendar/serial";
import { NEEDS_A_DATE, type PlanCell } from "../planTable";
import type { OverviewAction } from "./overviewAction";
import { BETWEEN_THEMES, themesOf } from "./themes";

/** The columns of all actions that the plans fill in, apart from the live ones. */
export const FILLED_HEADINGS = [
  "Review",
  "Ref",
  "Recommendation",
  "Action",
  "Agency",
  "Lead (role)",
  "Target date",
  "Target as written",
  "Moved",
  "Status",
  "Themes",
  "Since last time",
  "File",
  "Sheet",
  "Row",
  "Key",
] as const;
export type FilledHeading = (typeof FILLED_HEADINGS)[number];

type FilledCells = Readonly<Record<FilledHeading, PlanCell>>;

/** What Since last time says of a row that does not count: a live formula looks at its first word. */
export const NO_LONGER = "No longer in its plan";
export const NOT_GIVEN = "No plan given this time";

/** What the plans put into a row of the overview. */
export function cellsOfAction(action: OverviewAction): FilledCells {
  const { target, status } = action;
  return {
    Review: action.review,
    Ref: action.ref,
    Recommendation: action.recommendation,
    Action: action.action,
    Agency: action.agency,
    "Lead (role)": action.lead,
    "Target date":
      target !== null
        ? serialFromDate(target)
        : status === "Complete" || status === "Not accepted"
          ? ""
          : NEEDS_A_DATE,
    "Target as written": action.targetAsWritten,
    Moved: action.moved === 0 ? "" : action.moved,
    Status: status,
    Themes: themesOf(action.recommendation || action.action).join(BETWEEN_THEMES),
    "Since last time": "",
    File: action.link,
    Sheet: action.sheet,
    Row: action.row,
    Key: action.key,
  };
}

/** A row of the overview as it stands. */
export type StandingCells = ReadonlyMap<string, PlanCell | boolean>;

/** A cell that is to be written in a row that stands. */
interface OverviewWrite {
  key: string;
  heading: FilledHeading;
  before: PlanCell | boolean;
  value: PlanCell;
}

/** What reading the plans again does to the overview: rows stay where they are, and new ones come below. */
interface OverviewUpdate {
  writes: OverviewWrite[];
  added: FilledCells[];
  changes: { added: string[]; changed: string[]; withdrawn: string[] };
  /** Reviews of the overview whose plan was not among those read, with how many actions each has there. */
  notGiven: Map<string, number>;
}

/**
 * Compares the actions with an overview that stands. A row is known by its key, wherever it was sorted to. Its own columns follow the plan;
 * themes that a person chose, and every column that the plans do not fill, stay. A row that is in no plan any more stays too, says so, and
 * does not count.
 */
export function followOverview(
  rows: readonly StandingCells[],
  actions: readonly OverviewAction[],
): OverviewUpdate {
  const reviews = new Set(actions.map(({ review }) => review));
  const update: OverviewUpdate = {
    writes: [],
    added: [],
    changes: { added: [], changed: [], withdrawn: [] },
    notGiven: new Map(),
  };
  const standing = new Map(rows.map((row) => [textIn(row, "Key"), row]));
  for (const action of actions) {
    const before = standing.get(action.key);
    const wanted = cellsOfAction(action);
    if (before === undefined) {
      const isFirst = rows.length === 0;
      update.added.push(isFirst ? wanted : { ...wanted, "Since last time": "New" });
      if (!isFirst) update.changes.added.push(action.key);
      continue;
    }
    const since = sinceLastTime(before, wanted);
    if (since !== "") update.changes.changed.push(action.key);
    const now = { ...wanted, Themes: themesAfter(before, wanted), "Since last time": since };
    update.writes.push(...differences(action.key, before, now));
  }
  const wanted = new Set(actions.map(({ key }) => key));
  for (const [key, row] of standing) {
    if (key === "" || wanted.has(key)) continue;
    const review = textIn(row, "Review");
    const value = reviews.has(review) ? NO_LONGER : NOT_GIVEN;
    if (value === NO_LONGER) update.changes.withdrawn.push(key);
    else update.notGiven.set(review, (update.notGiven.get(review) ?? 0) + 1);
    update.writes.push(...differences(key, row, { "Since last time": value }));
  }
  return update;
}

function differences(
  key: string,
  row: StandingCells,
  wanted: Readonly<Partial<Record<FilledHeading, PlanCell>>>,
): OverviewWrite[] {
  return FILLED_HEADINGS.flatMap((heading): OverviewWrite[] => {
    const value = wanted[heading];
    const before = row.get(heading) ?? "";
    return value === undefined || value === before ? [] : [{ key, heading, before, value }];
  });
}

function textIn(row: StandingCells, heading: FilledHeading): string {
  return String(row.get(heading) ?? "").trim();
}

/** What a person would want to know first of what has changed in an action. */
function sinceLastTime(before: StandingCells, now: FilledCells): string {
  const isChanged = (heading: FilledHeading): boolean =>
    textIn(before, heading) !== String(now[heading]).trim();
  const was = textIn(before, "Since last time");
  if (was === NO_LONGER || was === NOT_GIVEN) return "Back in its plan";
  if (isChanged("Status") && now.Status === "Complete") return "Completed";
  if (isChanged("Target date")) return "Target moved";
  if (isChanged("Status")) return `Was ${textIn(before, "Status").toLowerCase()}`;
  const words: readonly FilledHeading[] = ["Recommendation", "Action", "Agency", "Lead (role)"];
  return words.some(isChanged) ? "Words changed" : "";
}

/** Themes that do not follow from the row's own words are a person's. */
function themesAfter(before: StandingCells, now: FilledCells): PlanCell {
  const standing = textIn(before, "Themes");
  const found = themesOf(textIn(before, "Recommendation") || textIn(before, "Action")).join(BETWEEN_THEMES);
  return standing === found ? now.Themes : (before.get("Themes")?.toString() ?? "");
}
