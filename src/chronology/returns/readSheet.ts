import type { IsoDate } from "../../calendar/isoDate";
import { findAgency, givenAgency } from "../../review/agencyNames";
import type { Review } from "../../review/review";
import { withoutPeople } from "./agencyNotSaid";
import { isNamedAfterFile, type AgencyOfSheet } from "./agencyOfSheets";
import { birthOfSheet } from "./birthOfSheet";
import { departmentOfSheet, departmentOfTab } from "./department";
import { doubtfulColumns } from "./doubtfulColumns";
import { fileAsSent } from "./fileNames";
import { RETURN_KINDS, type ReadSheet } from "../entry/readSheet";
import type { Grid } from "../sheet/grid";
import { agencyHeadings } from "../headings/agencyHeadings";
import { withoutDecoys } from "../headings/decoys";
import { withSameHeadings } from "../headings/sameHeadings";
import { findTableSteps } from "../headings/findTables";
import type { FoundTable } from "../headings/foundTable";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import { ORGANISATIONAL_CHANGE } from "../entry/eventTypes";
import type { ColumnDecisions } from "../headings/rememberedColumns";
import type { InSteps } from "../inSteps";
import type { FoundSheet } from "./foundSheet";
import { kindOf, listsChanges } from "./kindOfReturn";
import { namesOtherReview } from "./otherReview";
import { ownRecordOn } from "./recordSeen";
import { remarkOnDates, remarkOnPictures, remarkOnWidth, remarkWithoutChronology } from "./sheetRemarks";
import { readEntrySteps } from "../rows/readEntries";
import { readRowSteps } from "../rows/readRows";
import { turnRound } from "../rows/turnRound";
import { raiseQuerySteps } from "../rules/raiseQueries";
import type { SheetView } from "../sheet/sheetView";
import { byAgency } from "./severalAgencies";
import { personOfSheet } from "./titles";

/** The event type of a change in an organisation, where its return gives none: in words, as it is shown. */

/** What was decided before about the headings of a sheet; `undefined` where its agency is not yet known, or nothing was. */
type DecisionsOf = (grid: Grid) => ColumnDecisions | undefined;

/**
 * Finds the tables of each sheet, without those that only look like a chronology given the rest of the file, and its agency
 * by its own titles and names. In the order handed in, in small steps.
 */
export function* findSheetSteps(
  views: readonly SheetView[],
  review: Review,
  decisionsOf: DecisionsOf = () => undefined,
): InSteps<FoundSheet[]> {
  const tables: FoundTable[][] = [];
  for (const view of views)
    tables.push(
      mayHoldEntries(view)
        ? yield* findTableSteps(view, decisionsOf(view.grid), agencyHeadings(view, review))
        : [],
    );
  const settled = new Map<SheetView, FoundTable[]>();
  for (const file of new Set(views.map((view) => view.grid.file))) {
    const ofFile = views.flatMap((view, index) =>
      view.grid.file === file ? [{ view, tables: tables[index] ?? [] }] : [],
    );
    const alike = withSameHeadings(ofFile.map((sheet) => sheet.tables));
    const chronologies = ofFile.map(({ view }, index) => ({ view, tables: alike[index] ?? [] }));
    withoutDecoys(chronologies).forEach((known, index) => {
      const view = ofFile[index]?.view;
      if (view !== undefined) settled.set(view, known);
    });
  }
  return views.map((view) => foundSheet(view, settled.get(view) ?? [], review));
}

/** The tables on our own records look like chronologies, with days and what was said on them; the significant dates are one. */
function mayHoldEntries(view: SheetView): boolean {
  const record = ownRecordOn(view);
  return record === null || record === "informationRequest";
}

function foundSheet(view: SheetView, tables: FoundTable[], review: Review): FoundSheet {
  const { grid } = view;
  const first = tables.find((table) => table.isChronology);
  const top = first?.block.top ?? view.lastRow + 1;
  // The heading and rows of another list are not titles: "Agency | Yes/No" on a sheet of lists names no agency.
  const listed = (row: number) =>
    tables.some(
      (table) =>
        table.block.texts.size >= 3 &&
        table.parts.some((part) => row >= part.headingTop && row <= part.headingBottom + 1),
    );
  const titleRows = [
    ...view
      .rowsBetween(view.firstRow, top - 1)
      .filter((row) => !listed(row))
      .map((row) => view.row(row).map((cell) => cell.text)),
    ...(grid.titles ?? []).map((row) => [...row]),
  ].slice(0, 40);
  const given = grid.decided?.agency;
  const agency =
    given === undefined
      ? withoutPeople(findAgency(review, fileAsSent(grid.file), grid.sheet, titleRows), titleRows, review)
      : givenAgency(review, given);
  return { view, tables, titleRows, agency };
}

/**
 * Reads a sheet as an agency's return, or as those of several agencies whose entries it holds: every non-empty row is accounted
 * for, every entry has its queries. In small steps.
 */
export function* readSheetSteps(
  found: FoundSheet,
  { name: agency, from: agencyFrom, takenFrom }: AgencyOfSheet,
  review: Review,
  today: IsoDate,
  explained: ReadonlySet<string>,
): InSteps<ReadSheet[]> {
  const { view, tables } = found;
  const { grid } = view;
  const chronologies = tables.filter((table) => table.isChronology);
  const rows = yield* readRowSteps(view, tables);
  const { department, person, kind } = identityOf(found, agency, review);
  const birth = birthOfSheet(found.titleRows, person, review, today);
  const entries = yield* readEntrySteps(view, rows.entries, agency, today, birth);
  for (const entry of entries) {
    if (kind === "organisational changes" || listsChanges(entry.table ?? []))
      entry.texts.eventType ||= ORGANISATIONAL_CHANGE;
  }
  if (department !== null) for (const entry of entries) entry.department = department;
  const block = chronologies[0]?.block;
  const read: Omit<ReadSheet, "queries"> = {
    file: grid.file,
    sheet: grid.sheet,
    hidden: grid.hidden,
    hiddenRows: grid.hiddenRows,
    agency,
    agencyFrom,
    department,
    kind,
    person,
    headerRow: block === undefined || block.bottom < Math.max(1, block.top) ? null : block.top,
    columns: allColumns(chronologies),
    doubts: doubtfulColumns(view, chronologies),
    otherReview: namesOtherReview(found.titleRows, review),
    remark: inOne(
      remarkWithoutChronology(view, tables) ??
        remarkOnDates(entries) ??
        remarkOnWidth(chronologies) ??
        remarkOnPictures(grid, chronologies),
      [...(takenFrom === null ? [] : [takenFrom]), ...(grid.remarks ?? [])],
    ),
    // The heading of a table that goes on from another is above its first row.
    uses: rows.uses.filter(({ row }) => row >= 1),
    entries,
    newestFirst: [],
  };
  const sheets: ReadSheet[] = [];
  const parts = grid.decided?.agency === undefined ? byAgency(found, read, review) : [read];
  for (const part of parts) {
    const sheet = { ...part, newestFirst: turnRound(part.entries) };
    sheets.push({ ...sheet, queries: yield* raiseQuerySteps({ review, today, sheet, explained }) });
  }
  return sheets;
}

/** What a person decided of whose return it is, else what its titles and names say. */
function identityOf(
  found: FoundSheet,
  agency: string,
  review: Review,
): Pick<ReadSheet, "department" | "kind" | "person"> {
  const { view, titleRows } = found;
  const { department, person, kind } = view.grid.decided ?? {};
  return {
    department:
      department === undefined
        ? (departmentOfSheet(titleRows, agency, review) ??
          departmentOfTab(view.grid.sheet, agency, isNamedAfterFile(found)))
        : department.trim() || null,
    kind: RETURN_KINDS.find((each) => each === kind) ?? kindOf(found),
    person: person === undefined ? personOfSheet(titleRows, view.grid.sheet, review) : person.trim() || null,
  };
}

function inOne(unusual: string | null, remarks: readonly string[]): string | null {
  const said = unusual === null ? remarks : [unusual, ...remarks];
  return said.length > 0 ? said.join(" ") : null;
}

function allColumns(tables: readonly FoundTable[]): ChronologyColumn[] {
  const columns: ChronologyColumn[] = [];
  for (const column of tables.flatMap((table) => table.columns)) {
    if (!columns.some((known) => known.key === column.key)) columns.push(column);
  }
  return columns;
}
