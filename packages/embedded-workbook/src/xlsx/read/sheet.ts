import { MAX_ROWS } from "../../engine/address";
import type { TableContents } from "../../engine/contents";
import type { PageLayoutContents } from "../../engine/pageLayoutContents";
import type { RowContents, SheetContents } from "../../engine/workbookContents";
import { damaged } from "../errors";
import { showsADate } from "../shared/numberFormats";
import { pixelsOfWidth } from "../shared/widths";
import { nameDrawing, nameSheetParts } from "./beyond";
import { readCustomProperties } from "./customProperties";
import { CellReader, type CellSources, countRead, DAYS_FROM_1900_TO_1904 } from "./cells";
import { readCharts } from "./charts";
import { readRemarks } from "./comments";
import type { Relationship, WorkbookPackage } from "./package";
import { readMerges } from "./merges";
import { readPageLayout } from "./pageLayout";
import { readConditionalFormats, readDataValidations } from "./rules";
import { readColumns, readHyperlinks, readProtection, readRowFormat, readView } from "./sheetParts";
import { readFilter, readTable, type Warn } from "./tables";
import type { Colours } from "./theme";
import { child, childrenOf, numeric, relationshipId, type XmlElement } from "./xml";

/** What a sheet needs from its workbook while it is read. */
export interface SheetSources extends CellSources {
  pkg: WorkbookPackage;
  colours: Colours;
  people: ReadonlyMap<string, string>;
  warn: Warn;
}

/** What the workbook says about one of its sheets. */
export interface SheetEntry {
  name: string;
  visibility: SheetContents["visibility"];
  part: string;
  print: Pick<PageLayoutContents, "printArea" | "titleRows" | "titleColumns">;
}

const RECORDS = new Set(["row"]);

/** Reads one worksheet with everything that belongs to it. */
export function readSheet(entry: SheetEntry, sources: SheetSources): SheetContents {
  const { pkg, styles, colours, warn } = sources;
  const relationships = pkg.relationships(entry.part);
  const reader = new CellReader(sources);
  const rows = new Map<number, RowContents>();
  let next = 0;
  const root = pkg.records(entry.part, RECORDS, (row) => {
    const index = row.attributes.r === undefined ? next : Number(row.attributes.r) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS) {
      throw damaged(`sheet ${entry.name} has a row ${row.attributes.r ?? ""} that no sheet has`);
    }
    next = index + 1;
    const format = readRowFormat(row, styles);
    if (format) {
      countRead(sources);
      rows.set(index, format);
    }
    reader.readRow(row, index);
  });
  const here: Warn = (sentence) => warn(`Sheet “${entry.name}”: ${sentence}`);
  for (const sentence of reader.lost) here(sentence);
  if (reader.doubtful.length > 0) {
    const cells = reader.doubtful.slice(0, 10).join(", ") + (reader.doubtful.length > 10 ? " …" : "");
    here(
      `${cells}: a number that is not shown as a date was left as it is; if it is a date, it counts days from ` +
        `1 January 1904 and needs ${DAYS_FROM_1900_TO_1904} added.`,
    );
  }
  const format = child(root, "sheetFormatPr");
  const sheet: SheetContents = {
    name: entry.name,
    visibility: entry.visibility,
    ...readView(root, colours),
    cells: reader.cells,
    rows,
    columns: readColumns(root, styles),
    merges: readMerges(root, reader.cells, here),
    tables: readTables(root, relationships, sources, here),
    conditionalFormats: readConditionalFormats(root, styles, here),
    dataValidations: readDataValidations(root, sources.date1904 ? DAYS_FROM_1900_TO_1904 : 0),
    ...readRemarks(pkg, relationships, sources.people, styles, here),
    charts: [],
    hyperlinks: readHyperlinks(root, relationships),
    pageLayout: { ...readPageLayout(root), ...entry.print },
  };
  const customProperties = readCustomProperties(root, relationships, pkg, here);
  if (customProperties.length > 0) sheet.customProperties = customProperties;
  const rowHeight = numeric(format, "defaultRowHeight");
  if (rowHeight !== undefined && rowHeight !== 15) sheet.defaultRowHeight = rowHeight;
  const columnWidth = numeric(format, "defaultColWidth");
  if (columnWidth !== undefined) sheet.defaultColumnWidth = pixelsOfWidth(columnWidth);
  const filterElement = child(root, "autoFilter");
  const filter = filterElement && readFilter(filterElement, styles, here, "the sheet");
  if (filter) sheet.autoFilter = filter;
  const protection = readProtection(root);
  if (protection) sheet.protection = protection;
  if (sources.date1904) shiftRuleConstants(sheet, sources);
  nameSheetParts(entry.name, root, relationships, warn);
  for (const { type, target } of relationships) {
    if (type !== "drawing" || !pkg.has(target)) continue;
    const drawing = pkg.tree(target);
    const drawn = pkg.relationships(target);
    const { charts, kept } = readCharts(pkg, drawing, drawn);
    sheet.charts.push(...charts);
    const others = drawn.filter((each) => !kept.has(each.target));
    nameDrawing(entry.name, drawing, others, warn);
  }
  return sheet;
}

function readTables(
  root: XmlElement,
  relationships: readonly Relationship[],
  { pkg, styles }: SheetSources,
  warn: Warn,
): TableContents[] {
  return childrenOf(child(root, "tableParts"), "tablePart").flatMap((part) => {
    const id = relationshipId(part);
    const target = relationships.find((each) => each.id === id)?.target;
    if (target === undefined || !pkg.has(target)) {
      warn("A table whose part is missing is kept as plain cells.");
      return [];
    }
    return readTable(pkg.tree(target), styles, warn) ?? [];
  });
}

/** Plain numbers in the rules of cells that show dates are shifted with the dates. */
function shiftRuleConstants(sheet: SheetContents, { styles }: SheetSources): void {
  const shift = (formula: string) =>
    /^=\d+(\.\d+)?$/.test(formula) ? `=${Number(formula.slice(1)) + DAYS_FROM_1900_TO_1904}` : formula;
  for (const { areas, rule } of sheet.conditionalFormats) {
    const area = areas[0];
    if (rule.kind !== "cellValue" || !area) continue;
    const style = sheet.cells.get(area.top)?.get(area.left)?.style;
    if (style === undefined || !showsADate(styles.styles[style]?.numberFormat)) continue;
    rule.formula1 = shift(rule.formula1);
    if (rule.formula2 !== undefined) rule.formula2 = shift(rule.formula2);
  }
}
