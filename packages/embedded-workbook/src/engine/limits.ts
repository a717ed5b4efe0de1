/** Excel limits the text of a cell to 32,767 characters (Excel specifications and limits). */
export const MAX_CELL_TEXT = 32_767;

/** The number of the last day that Excel knows: 31 December 9999. */
export const LAST_DAY = 2_958_465;
