import type { PlanColumn, PlanField } from "../fields";
import type { CellKinds } from "./cellKinds";
import type { ColumnContents } from "./columnContents";
import type { ColumnPlace } from "./fieldScores";
import { cuesOf } from "./headingCues";
import { matchOf } from "./headings";
import { settleColumns, type OpenColumn, type Settled } from "./settleColumns";

/**
 * The columns of a table, those settled by words and cells together whose headings are not certain: "Text" over what a force should
 * do, "Observation" left of the actions, "Position" over statuses. A heading that is certain stays what it says, unless its cells
 * are plainly something else.
 * @param columns what the words of the headings say
 * @param byRules the same before a heading was chosen to stand for a field that none names
 */
export function withSettledFields(
  columns: readonly PlanColumn[],
  byRules: readonly PlanColumn[],
  contents: (column: number) => ColumnContents,
): PlanColumn[] {
  const read = new Map<number, CellKinds>();
  const kindsOf = (column: number): CellKinds => {
    const kinds = read.get(column) ?? contents(column).kinds;
    read.set(column, kinds);
    return kinds;
  };
  const open = columns.flatMap((column, index) => openColumn(column, byRules[index], columns, kindsOf) ?? []);
  if (open.length === 0) return [...columns];
  const fixed = columns.filter((column) => !open.some((one) => one.column === column));
  const taken = new Set(fixed.flatMap(({ field }) => fieldsIn(field)));
  const settled = settleColumns(open, taken, kindsOf, placesOf(columns, fixed, kindsOf));
  return columns.map((column): PlanColumn => {
    const at = open.findIndex((one) => one.column === column);
    const found: Settled | undefined = settled[at];
    return found ? { ...found.column, settled: { rival: found.rival } } : column;
  });
}

/** Whether headings name two things of a plan or more, so that it is worth asking what the others are. */
export function saysWhat(columns: readonly PlanColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field).filter((field) => field !== "other"));
  const has = (...wanted: Exclude<PlanField, "other">[]): boolean =>
    wanted.some((field) => fields.has(field));
  return (
    fields.size >= 2 && has("action", "recommendation", "leadAndTarget", "lead", "agency", "target", "status")
  );
}

function fieldsIn(field: PlanField): PlanField[] {
  return field === "leadAndTarget" ? ["lead", "target"] : field === "firstTarget" ? ["target"] : [field];
}

/** A column whose heading is not certain, or whose cells are not what it says; null for any other. */
function openColumn(
  column: PlanColumn,
  byRules: PlanColumn | undefined,
  columns: readonly PlanColumn[],
  kindsOf: (column: number) => CellKinds,
): OpenColumn | null {
  if (column.lowest.trim() === "") return null;
  const match = matchOf(column);
  if (byRules && byRules.field !== column.field) {
    return { column, said: { field: column.field, strength: 2 }, keeps: true };
  }
  if (match.strength < 3) {
    if (column.field !== match.field && column.field !== "other") return null;
    // Of several headings that say the same, the words alone would choose this one.
    const isChosen = match.strength > 0 && column.field === match.field;
    const strength = match.strength + (isChosen ? 1 : 0);
    return {
      column,
      said: match.strength === 0 ? null : { field: match.field, strength },
      keeps:
        isChosen && (match.strength === 2 || match.field !== "recommendation" || isBefore(column, columns)),
    };
  }
  if (column.field === "other" && isNeeded(column, columns, kindsOf(column.column))) {
    return { column, said: null, keeps: false };
  }
  if (isAsked(column, columns, kindsOf(column.column))) {
    return { column, said: null, keeps: false };
  }
  return column.field !== "other" && isContradicted(column, columns, kindsOf(column.column))
    ? { column, said: { field: column.field, strength: 1 }, keeps: true }
    : null;
}

function isBefore({ column }: PlanColumn, columns: readonly PlanColumn[]): boolean {
  const action = columns.find(({ field }) => field === "action");
  return column < (action?.column ?? middleOf(columns));
}

/** Whether of two columns of actions it is what was asked for, as no column is called a recommendation: "Regulatory action point". */
function isAsked({ column, field }: PlanColumn, columns: readonly PlanColumn[], kinds: CellKinds): boolean {
  const answers = columns.some((other) => other.field === "action" && other.column > column);
  const isNamed = columns.some((other) => other.field === "recommendation" && matchOf(other).strength === 3);
  return field === "action" && answers && !isNamed && kinds.duties >= 0.5;
}

function middleOf(columns: readonly PlanColumn[]): number {
  return ((columns[0]?.column ?? 0) + (columns.at(-1)?.column ?? 0)) / 2;
}

/** Whether a column that stands beside the others says who or by when after all, where no other column does. */
function isNeeded({ lowest }: PlanColumn, columns: readonly PlanColumn[], kinds: CellKinds): boolean {
  const lacks = (...fields: PlanField[]): boolean => !columns.some(({ field }) => fields.includes(field));
  const cues = cuesOf(lowest);
  const speaksFor = (field: PlanField): boolean =>
    (cues.get(field) ?? 0) >= 1 &&
    (cues.get(field) ?? 0) > (field === "target" ? (cues.get("other") ?? 0) : 0);
  return (
    (lacks("lead", "agency", "leadAndTarget") && kinds.owners >= MOST && speaksFor("lead")) ||
    (lacks("target", "firstTarget", "leadAndTarget") && kinds.dates >= MOST && speaksFor("target"))
  );
}

const MOST = 2 / 3;
const SENTENCE = 14;

/** Whether cells are plainly of another kind than their heading says. */
function isContradicted(
  { field, lowest }: PlanColumn,
  columns: readonly PlanColumn[],
  kinds: CellKinds,
): boolean {
  if (kinds.filled < 2) return false;
  const isStatus = kinds.statuses >= MOST && !columns.some((column) => column.field === "status");
  switch (field) {
    case "outcome":
    case "measure":
    case "evidence":
    case "impact":
      return isStatus || kinds.colours >= MOST || kinds.dates >= MOST;
    case "progress":
      return (isStatus && !/^progress\b/i.test(lowest.trim())) || kinds.colours >= MOST;
    case "action":
    case "recommendation":
      return isStatus || kinds.colours >= MOST || kinds.dates >= MOST || kinds.owners >= MOST;
    case "lead":
    case "agency":
      return (
        kinds.dates >= MOST ||
        kinds.colours >= MOST ||
        (kinds.owners < 0.2 && (kinds.words > SENTENCE || kinds.acts >= MOST || kinds.duties >= MOST)) ||
        (kinds.owners < 0.5 && kinds.told > 0.6 && kinds.words > 4)
      );
    case "target":
    case "start":
      return kinds.dates < 0.2 && (kinds.owners >= MOST || kinds.words > SENTENCE || kinds.acts >= MOST);
    case "status":
      return kinds.dates >= MOST || (kinds.owners >= MOST && kinds.statuses < 0.2);
    default:
      return false;
  }
}

function placesOf(
  columns: readonly PlanColumn[],
  fixed: readonly PlanColumn[],
  kindsOf: (column: number) => CellKinds,
): (column: number) => ColumnPlace {
  const action = fixed.find(({ field }) => field === "action")?.column;
  const days = columns.flatMap(({ column }) => {
    const { dates, day } = kindsOf(column);
    return dates >= 0.5 && day !== null ? [{ column, day }] : [];
  });
  const first = Math.min(...days.map(({ day }) => day));
  const last = Math.max(...days.map(({ day }) => day));
  return (column) => {
    const own = days.find((one) => one.column === column)?.day;
    return {
      isBeforeAction: column < (action ?? middleOf(columns)),
      isFirstDay: own === first,
      isLastDay: own === last,
    };
  };
}
