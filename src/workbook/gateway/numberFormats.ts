/**
 * Gives every cell of a range one number format, in as many bytes as the code has. Excel takes a single value for all cells
 * (Office.js, "Set and get range values, text, or formulas"), while its types ask for one for each.
 */
export function formatAll(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}
