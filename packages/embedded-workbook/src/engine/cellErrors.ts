/** The error values of a cell. */
const CELL_ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
] as const;

export type CellError = (typeof CELL_ERRORS)[number];

const KNOWN: ReadonlySet<string> = new Set(CELL_ERRORS);

/** Whether a text is one of the error values of a cell. */
export function isCellError(text: string): text is CellError {
  return KNOWN.has(text);
}
