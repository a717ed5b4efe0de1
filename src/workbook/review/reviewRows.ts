import type { TableRecord } from "../gateway/tableRecords";
import type { AgencyColours } from "./agencyColours";
import type { ReturnRecord } from "./returnRecords";
import { dayOrWords, partsOf, trimmedText } from "./reviewCells";

/* What the rows of the tables on the Review sheet say, for a parser that can say no. */

const hexColour = /^#[0-9A-Fa-f]{6}$/;

/** A row of People. */
export function personOf(row: TableRecord): object {
  return {
    identifier: trimmedText.parse(row.Identifier),
    role: trimmedText.parse(row.Role),
    born: dayOrWords(row.Born),
    names: partsOf(row.Names),
  };
}

/** What a row of Agencies says of an agency; its code is null where there is none. */
export interface AgencyRow {
  name: string;
  code: string | null;
  aliases: string[];
}

/** Of agencies with one code, those whose returns have gone to another keep none: an earlier version left it to both. */
export function withOwnCodes(rows: readonly AgencyRow[], records: readonly ReturnRecord[]): AgencyRow[] {
  const hasIt = ({ name, code }: AgencyRow): boolean =>
    records.some((record) => record.code === code && record.agency === name);
  return rows.map((row) => {
    const others = rows.filter((other) => other !== row && other.code === row.code);
    return row.code !== null && others.some(hasIt) && !hasIt(row) ? { ...row, code: null } : row;
  });
}

/** A row of Agencies. */
export function agencyOf(row: TableRecord): AgencyRow {
  return {
    name: trimmedText.parse(row.Agency),
    code: trimmedText.parse(row.Code) || null,
    aliases: partsOf(row["Other names"]),
  };
}

/** The colours in a row of Agencies; none where a person has typed something else. */
export function coloursOf(row: TableRecord): AgencyColours[] {
  const colours = {
    agency: trimmedText.parse(row.Agency),
    fill: trimmedText.parse(row.Tint).toUpperCase(),
    text: trimmedText.parse(row["Text colour"]).toUpperCase(),
  };
  return hexColour.test(colours.fill) && hexColour.test(colours.text) ? [colours] : [];
}
