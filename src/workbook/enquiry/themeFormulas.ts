/*
 * Formulas over the Key theme column, which Excel 2010 and LibreOffice know too. A cell may hold several themes, with semicolons or lines
 * between them, so a theme is looked for as a whole between two semicolons, whatever the case and the spaces round it.
 */

/** An array of the cells' themes, each between semicolons. @param cells a column or a cell */
function parted(cells: string): string {
  const lines = `LOWER(TRIM(SUBSTITUTE(${cells},CHAR(10),";")))`;
  return `";"&SUBSTITUTE(SUBSTITUTE(${lines},"; ",";")," ;",";")&";"`;
}

/** How many rows name a theme, "" where the cell that says which is empty. @param where further conditions, each an array of true and false */
export function countOfTheme(theme: string, themes: string, where: readonly string[] = []): string {
  const conditions = [`ISNUMBER(FIND(${parted(theme)},${parted(themes)}))`, ...where];
  return `IF(TRIM(${theme})="","",SUMPRODUCT(${conditions.map((one) => `--(${one})`).join(",")}))`;
}

/** How many rows name no theme. */
export function countWithoutTheme(themes: string, where: readonly string[] = []): string {
  return `SUMPRODUCT(${[`TRIM(${themes})=""`, ...where].map((one) => `--(${one})`).join(",")})`;
}
