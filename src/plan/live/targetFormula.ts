import type { MovingTarget } from "../targetInForce";
import { NEEDS_A_DATE } from "../planTable";

/** The Review sheet's cells with the days that target dates count from, as formulas refer to them. */
export interface ReviewDays {
  /** "Review!$B$11"; null if the sheet has no such cell. */
  publication: string | null;
  agreed: string | null;
}

const START = "[@Start]";
/** Status comes first: a complete action no longer needs a date. */
const NONE = `IF(TRIM([@Status])="Complete","","${NEEDS_A_DATE}")`;

/**
 * The live formula of a target date that counts from another day (docs/domain.md section 7), using only Excel 2010 functions
 * that LibreOffice has; null if the workbook has no cell for that day.
 * @param holidays the cells that hold the bank holidays, as formulas refer to them
 */
export function targetFormula(
  { from, length }: MovingTarget,
  days: ReviewDays,
  holidays: string,
): string | null {
  const counted = (base: string, otherwise: string): string => countedFrom(base, length, otherwise, holidays);
  if (from === "publication") {
    return days.publication && `=${counted(days.publication, NONE)}`;
  }
  const agreed = days.agreed === null ? NONE : counted(days.agreed, NONE);
  if (from === "start") {
    return `=${counted(START, agreed)}`;
  }
  return days.agreed === null ? null : `=${agreed}`;
}

function countedFrom(
  base: string,
  { count, unit }: MovingTarget["length"],
  otherwise: string,
  holidays: string,
): string {
  const added = (days: number): string => (days === 0 ? base : `${base}${days < 0 ? "" : "+"}${days}`);
  const day = {
    "working-days": `WORKDAY(${base},${count},${holidays})`,
    days: added(count),
    weeks: added(count * 7),
    months: `EDATE(${base},${count})`,
    years: `EDATE(${base},${count * 12})`,
  }[unit];
  return `IF(ISNUMBER(${base}),${day},${otherwise})`;
}

/** Whether a formula is one that the software writes in a Target date cell, whatever the words. */
export function isTargetFormula(formula: string): boolean {
  return /^=IF\(ISNUMBER\(.{1,60}?\),.*"Needs a date"\)+$/i.test(formula.replace(/\s+(?=[=(),])/g, ""));
}
