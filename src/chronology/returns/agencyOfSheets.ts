import { agencyNamed, findAgency, type FoundAgency } from "../../review/agencyNames";
import { isGenericAgency, namesKindOfAgency } from "../../review/genericAgencies";
import type { AgencySource } from "../entry/readSheet";
import type { Review } from "../../review/review";
import type { Grid } from "../sheet/grid";
import { mayBePerson } from "./agencyNotSaid";
import { namesAgency, namesDown } from "./agencyColumn";
import type { FoundSheet } from "./foundSheet";

/** Whose a sheet is. */
export interface AgencyOfSheet {
  name: string;
  /** What says so. */
  from: AgencySource;
  /** Where that was taken from, one plain sentence; `null` where the sheet's own titles, its file's name or a person say it plainly. */
  takenFrom: string | null;
}

/**
 * The agency of each sheet (docs/domain.md section 3). What a sheet says itself counts for that sheet; what the cover of its file says
 * counts for the sheets that say nothing, and so does the one agency that its other chronologies name. A sheet that is named
 * after an agency is that agency's, unless its file is one agency's and the sheet a part of it. Whatever was taken from elsewhere is said.
 */
export function agenciesOfSheets(found: readonly FoundSheet[], review: Review): Map<Grid, AgencyOfSheet> {
  return new Map(
    found.map((sheet) => {
      const { grid } = sheet.view;
      const others = found.filter((other) => other !== sheet && other.view.grid.file === grid.file);
      const settled = settledAgency(sheet, others, review);
      const isOpen = settled.takenFrom === null || settled.takenFrom === mayBePerson(sheet.agency);
      const column = isOpen ? agencyOfColumn(sheet, settled.name, review) : null;
      return [grid, column === null ? settled : { name: column, from: "column", takenFrom: null }];
    }),
  );
}

/** Whether anything but the name of its file says whose a sheet is. */
export function isKnownOtherwise({ agency }: FoundSheet, settled: string): boolean {
  return (
    agency.listed !== null ||
    agency.evidence !== "file name" ||
    agency.name !== settled ||
    isGenericAgency(settled)
  );
}

function settledAgency(sheet: FoundSheet, others: readonly FoundSheet[], review: Review): AgencyOfSheet {
  const own = sheet.agency;
  const tab = sheet.view.grid.sheet;
  if (namesOwnAgency(own)) return { name: own.name, from: own.evidence, takenFrom: null };
  if (own.evidence === "sheet name") return fromTab(own.name, tab);
  const cover = onlyAgency(others.filter((other) => !hasChronology(other) && saysAgency(other)));
  if (cover && (own.listed === null || cover.agency.listed !== null)) {
    const listedTab = agencyNamed(review, tab);
    return listedTab === null ? fromSheet(cover) : fromTab(listedTab.name, tab);
  }
  if (own.listed !== null) return { name: own.name, from: own.evidence, takenFrom: null };
  const naming = others.filter(
    (other) => hasChronology(other) && namesOwnAgency(other.agency) && !isByHand(other),
  );
  const only = onlyAgency(naming);
  const isAgencysTab = isGenericAgency(tab) && !isNamedAfterFile(sheet);
  if (only) return isAgencysTab && !naming.some(isPartsTab) ? fromTab(tab, tab) : fromSheet(only);
  if (isAgencysTab && !namesKindOfAgency(own.name)) return fromTab(tab, tab);
  const takenFrom = naming.length === 0 ? mayBePerson(own) : fromFile(own.name, naming);
  return { name: own.name, from: own.evidence, takenFrom };
}

function fromTab(name: string, tab: string): AgencyOfSheet {
  const takenFrom = `Its agency (${name}) was taken from the name of the sheet, “${tab}”.`;
  return { name, from: "sheet name", takenFrom };
}

function fromSheet({ agency, view }: FoundSheet): AgencyOfSheet {
  const takenFrom = `It does not say whose it is: its agency (${agency.name}) was taken from the sheet “${view.grid.sheet}” of the same file.`;
  return { name: agency.name, from: "another sheet", takenFrom };
}

function fromFile(name: string, naming: readonly FoundSheet[]): string {
  const named = [...new Set(naming.map(({ agency }) => agency.name))].join(", ");
  return `It does not say whose it is, and other sheets of its file name several agencies (${named}): “${name}” was taken from the file's name, so check it.`;
}

function hasChronology({ tables }: FoundSheet): boolean {
  return tables.some((table) => table.isChronology);
}

function isByHand({ agency }: FoundSheet): boolean {
  return agency.evidence === "a person";
}

function saysAgency({ agency }: FoundSheet): boolean {
  return agency.evidence === "agency row" || agency.evidence === "a person";
}

function namesOwnAgency(agency: FoundAgency): boolean {
  return (
    ["a person", "agency row"].includes(agency.evidence) ||
    (agency.evidence === "title row" && agency.listed !== null)
  );
}

/** The first of the sheets, where all of them name one agency. */
function onlyAgency(sheets: readonly FoundSheet[]): FoundSheet | undefined {
  return new Set(sheets.map(({ agency }) => agency.name.toLowerCase())).size === 1 ? sheets[0] : undefined;
}

/** The sheet is named after a service, and says that its agency is another: it is a part of that agency. */
function isPartsTab({ view, agency }: FoundSheet): boolean {
  const tab = view.grid.sheet;
  return isGenericAgency(tab) && !agency.name.toLowerCase().includes(tab.trim().toLowerCase());
}

/** Of a .csv file the sheet is called as the file. */
export function isNamedAfterFile({ view: { grid } }: FoundSheet): boolean {
  return grid.file.toLowerCase().startsWith(`${grid.sheet.toLowerCase()}.`);
}

/** The agency that a column names on every row, where only the name of the file or the sheet suggested another; else `null`. */
function agencyOfColumn(sheet: FoundSheet, settled: string, review: Review): string | null {
  if (sheet.agency.listed !== null || namesOwnAgency(sheet.agency)) return null;
  const table = sheet.tables.find((candidate) => candidate.isChronology);
  const column = table?.columns.find(namesAgency);
  if (table === undefined || column === undefined) return null;
  const texts = table.parts.flatMap((part) =>
    sheet.view.rowsBetween(part.headingBottom + 1, part.lastRow).flatMap((row) => {
      const text = sheet.view.at(row, column.column)?.text.trim();
      return text !== undefined || sheet.view.row(row).length > 1 ? [text ?? ""] : [];
    }),
  );
  const names = namesDown(texts, column, isKnownOtherwise(sheet, settled)) ?? [];
  const [first] = names;
  const isOne = names.every((named) => named?.name.toLowerCase() === first?.name.toLowerCase());
  return first && isOne ? findAgency(review, "", "", [[`Agency: ${first.name}`]]).name : null;
}
