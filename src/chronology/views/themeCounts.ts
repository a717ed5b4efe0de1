import { isSame, themesIn } from "./viewEntry";

/** A key theme of the chronology, and how often its entries are marked with it. */
export interface ThemeCount {
  theme: string;
  entries: number;
  /** How many agencies made them. */
  agencies: number;
}

/** The key themes, the most frequent first, spelled as where they stand first. */
export function countThemes(rows: readonly { theme: string; agency: string }[]): ThemeCount[] {
  const found: { theme: string; agencies: string[] }[] = [];
  for (const { theme: cell, agency } of rows) {
    for (const theme of themesIn(cell)) {
      const known = found.find((one) => isSame(one.theme, theme));
      if (known) known.agencies.push(agency);
      else found.push({ theme, agencies: [agency] });
    }
  }
  return found
    .map(({ theme, agencies }) => ({ theme, entries: agencies.length, agencies: new Set(agencies).size }))
    .sort((one, other) => other.entries - one.entries);
}
