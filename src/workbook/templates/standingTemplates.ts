import { RECORD_TITLES, recordTitled, type RecordKey } from "../../review/records";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { CHANGES_TITLE } from "./changesTemplate";
import { CHRONOLOGY_TITLE } from "./chronologyTemplate";
import { agencyLabelOf, FORM_TEMPLATES, isFormTemplate } from "./records";
import type { TemplateSheets } from "./templateSheets";

/** The first cells of a sheet: its title, and the lines that name the agency. */
interface SheetHead {
  sheet: string;
  cells: readonly (readonly CellRead[])[];
}

const HEAD = "A1:D14";

/** The first cells of all sheets that a person can see or unhide. */
async function readHeads(context: Excel.RequestContext): Promise<SheetHead[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const heads = worksheets.items
    .filter(({ visibility }) => visibility !== "VeryHidden")
    .map((sheet) => ({ sheet: sheet.name, range: sheet.getRange(HEAD).load("values") }));
  await context.sync();
  return heads.map(({ sheet, range }) => ({ sheet, cells: cellsRead(range.values) }));
}

/** The sheets of the workbook that are forms of ours, by the title on them, whatever their tabs are called. */
export async function findForms(
  context: Excel.RequestContext,
): Promise<{ sheet: string; record: RecordKey }[]> {
  return (await readHeads(context)).flatMap(({ sheet, cells }) => {
    const record = recordTitled(textAt(cells, 0, 0));
    return record === null ? [] : [{ sheet, record }];
  });
}

/** What the workbook has of a template already. */
interface StandingTemplate {
  /** In the order in which the template has them. */
  sheets: string[];
  /** The records of a template of several that it has not. */
  missing: RecordKey[];
}

/** What the workbook has of a template already, of the whole review or for the same agency, so that it is not made a second time. */
export async function standingTemplate(
  context: Excel.RequestContext,
  template: TemplateSheets,
  agency: string,
): Promise<StandingTemplate> {
  const heads = await readHeads(context);
  if (!isFormTemplate(template)) {
    const title = template === "chronology" ? CHRONOLOGY_TITLE : CHANGES_TITLE;
    // The agency stands in the first line below the title, in the third column.
    const standing = heads.filter(
      ({ cells }) => same(textAt(cells, 0, 0), title) && same(textAt(cells, 1, 2), agency),
    );
    return { sheets: standing.map(({ sheet }) => sheet), missing: [] };
  }
  const found = FORM_TEMPLATES[template].map((record: RecordKey) => {
    const label = agencyLabelOf(record);
    const sheets = heads
      .filter(({ cells }) => same(textAt(cells, 0, 0), RECORD_TITLES[record]))
      .filter(({ cells }) => label === null || same(agencyBeside(cells, label), agency))
      .map(({ sheet }) => sheet);
    return { record, sheets };
  });
  return {
    sheets: found.flatMap(({ sheets }) => sheets),
    missing: found.flatMap(({ record, sheets }) => (sheets.length === 0 ? [record] : [])),
  };
}

function agencyBeside(cells: SheetHead["cells"], label: string): string {
  const row = cells.findIndex((_row, index) => same(textAt(cells, index, 0), label));
  return textAt(cells, row, 1);
}

function textAt(cells: SheetHead["cells"], row: number, column: number): string {
  return String(cells[row]?.[column] ?? "").trim();
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
