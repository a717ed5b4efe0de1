/** What the live columns refer to, as formulas name it. */
export interface LiveCells {
  /** The cells that hold the bank holidays. */
  holidays: string;
  /** The RAG key's cell for how many working days before its target date an action turns amber. */
  amber: string;
}

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
const ragFormula = (amber: string): string =>
  `=IF(${UNWRITTEN},"",IF(${STATUS}="Complete","Blue",IF(${STATUS}="Not accepted","Grey",IF(NOT(${DATED}),"Grey",` +
  `IF(${TARGET}<TODAY(),"Red",IF(OR(${STATUS}="On hold",[@[Working days left]]<=${amber}),"Amber","Green"))))))`;

/**
 * The formula of a live column of the plan; null for any other column.
 */
export function liveFormula(heading: string, { holidays, amber }: LiveCells): string | null {
  if (heading === "Working days left") {
    return daysLeftFormula(holidays);
  }
  return heading === "RAG" ? ragFormula(amber) : null;
}

/** Whether two formulas of the plan are the same, however Excel writes the reference to their row, and whatever its table is called. */
export function isSameFormula(found: string, wanted: string): boolean {
  const bare = (formula: string): string =>
    formula
      .replace(/(?:CR_)?ActionPlan\d*\[\[#This Row\],\s*\[([^\]]+)\]\]/gi, (_whole, column: string) =>
        /^\w+$/.test(column) ? `[@${column}]` : `[@[${column}]]`,
      )
      .replace(/(?:CR_)?ActionPlan\d*(?=\[@)/gi, "")
      .replace(/\s+/g, "")
      .toLowerCase();
  return bare(found) === bare(wanted);
}
