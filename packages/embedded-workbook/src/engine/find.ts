import type { Area } from "./contents";
import { displayText } from "./display";
import type { Sheet } from "./sheet";
import { wildcards } from "./wildcards";

interface SearchCriteria {
  /** The whole cell, not a part of it. */
  completeMatch: boolean;
  matchCase: boolean;
}

/** A text to search for, which may hold wildcards. */
export function searchPattern(text: string, { completeMatch, matchCase }: SearchCriteria): RegExp {
  const source = wildcards(text);
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? "gu" : "giu");
}

/** The cells of an area that show the text, row by row. */
export function cellsWith(
  sheet: Sheet,
  area: Area,
  text: string,
  criteria: SearchCriteria,
  most = Infinity,
): { row: number; column: number }[] {
  const pattern = searchPattern(text, criteria);
  const hits: { row: number; column: number }[] = [];
  sheet.forEachCell(area, (row, column, held) => {
    if (hits.length >= most) return;
    const shown = held.f ?? displayText(sheet.cell(row, column), sheet.numberFormat(row, column));
    pattern.lastIndex = 0;
    if (shown !== "" && pattern.test(shown)) hits.push({ row, column });
  });
  return hits;
}

/** The first cell of an area that shows the text, row by row (the last one `backwards`); null for none. */
export function findCell(
  sheet: Sheet,
  area: Area,
  text: string,
  criteria: SearchCriteria,
  backwards: boolean,
): { row: number; column: number } | null {
  return cellsWith(sheet, area, text, criteria, backwards ? Infinity : 1).at(-1) ?? null;
}
