/** Excel's own limits ("Excel specifications and limits"): anything longer is refused or silently cut. */

/** Characters in a cell. */
export const CELL_TEXT_LIMIT = 32_767;
/** Characters in the name of a sheet. */
export const SHEET_NAME_LIMIT = 31;
/** Characters in a list of choices that is typed into a validation rule (ListDataValidation.source). */
export const LIST_LIMIT = 255;
/** Characters in the title of a prompt beside a cell, or of a warning. */
export const PROMPT_TITLE_LIMIT = 32;
/** Characters in a prompt, a warning or the tip of a link. */
export const PROMPT_LIMIT = 255;

/** Rows of one return: more than any chronology has, and what the pane can read without running out of room. */
export const RETURN_ROWS = 100_000;
/** Columns of one return that hold anything: each heading that is not known becomes a column of the chronology. */
export const RETURN_COLUMNS = 500;

/** As much of the beginning of a text as a cell holds. */
export function cutToCell(text: string): string {
  return text.slice(0, CELL_TEXT_LIMIT);
}
