/** The name of the RAG key's cell for how many working days before its target date an action turns amber. */
export const AMBER_NAME = "AmberWithin";

const STATUS = "TRIM([@Status])";
const TARGET = "INT([@[Target date]])";
const DATED = "ISNUMBER([@[Target date]])";

/**
 * Working days after today up to and including the target date; 0 on the day itself; when overdue, minus the working days
 * since; empty when complete, not accepted or without a date (docs/domain.md section 7). Only Excel 2010 functions that
 * LibreOffice has; cells are named by column, so that sorted, pasted and moved rows keep their own values.
 * @param holidays the cells that hold the bank holidays
 */
function daysLeftFormula(holidays: string): string {
  return (
    `=IF(OR(${STATUS}="Complete",${STATUS}="Not accepted",NOT(${DATED})),"",` +
    `IF(${TARGET}<TODAY(),-NETWORKDAYS(${TARGET}+1,TODAY(),${holidays}),` +
    `IF(${TARGET}=TODAY(),0,NETWORKDAYS(TODAY()+1,${TARGET},${holidays}))))`
  );
}

/** A blank row of the table has no RAG and is not counted. */
const UNWRITTEN = 'TRIM([@Recommendation]&[@Action]&[@Agency]&[@[Lead (role)]]&[@[Target date]])=""';

/** The first that applies: complete, not accepted, no date, overdue, on hold, due soon, else on track (docs/domain.md section 7). */
const RAG_FORMULA =
  `=IF(${UNWRITTEN},"",IF(${STATUS}="Complete","Blue",IF(${STATUS}="Not accepted","Grey",IF(NOT(${DATED}),"Grey",` +
  `IF(${TARGET}<TODAY(),"Red",IF(OR(${STATUS}="On hold",[@[Working days left]]<=${AMBER_NAME}),"Amber","Green"))))))`;

/**
 * The formula of a live column of the plan; null for any other column.
 * @param holidays the cells that hold the bank holidays, as formulas refer to them
 */
export function liveFormula(heading: string, holidays: string): string | null {
  if (heading === "Working days left") {
    return daysLeftFormula(holidays);
  }
  return heading === "RAG" ? RAG_FORMULA : null;
}

/** Whether two formulas are the same, however Excel writes the reference to their row. */
export function isSameFormula(found: string, wanted: string): boolean {
  const bare = (formula: string): string =>
    formula
      .replace(/ActionPlan\[\[#This Row\],\s*\[([^\]]+)\]\]/gi, (_whole, column: string) =>
        /^\w+$/.test(column) ? `[@${column}]` : `[@[${column}]]`,
      )
      .replace(/ActionPlan(?=\[@)/gi, "")
      .replace(/\s+/g, "")
      .toLowerCase();
  return bare(found) === bare(wanted);
}
