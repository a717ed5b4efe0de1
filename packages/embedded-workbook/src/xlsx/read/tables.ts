import { parseArea } from "../../engine/address";
import type {
  FilterContents,
  FilterCriteria,
  TableColumnContents,
  TableContents,
} from "../../engine/contents";
import { unescapeText } from "../shared/escapes";
import { withoutPrefixes } from "../shared/newerFunctions";
import type { StyleReader } from "./styles";
import { child, childrenOf, flag, numeric, oneOf, type XmlElement } from "./xml";

const TOTALS = [
  "none",
  "sum",
  "min",
  "max",
  "average",
  "count",
  "countNums",
  "stdDev",
  "var",
  "custom",
] as const;

/** What is said about things that are not kept. */
export type Warn = (sentence: string) => void;

/** Reads a table's part; undefined where it has no area or no name. */
export function readTable(root: XmlElement, styles: StyleReader, warn: Warn): TableContents | undefined {
  const area = parseArea(root.attributes.ref ?? "");
  const name = unescapeText(root.attributes.displayName ?? root.attributes.name ?? "");
  if (!area || name === "") {
    warn("A table without a name or an area is kept as plain cells.");
    return undefined;
  }
  if (root.attributes.tableType === "queryTable")
    warn(`Table ${name} keeps its cells but not its data connection.`);
  const info = child(root, "tableStyleInfo");
  const autoFilter = child(root, "autoFilter");
  const table: TableContents = {
    name,
    area,
    showHeaders: (numeric(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numeric(root, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map(readColumn),
    showBandedRows: flag(info, "showRowStripes"),
    showBandedColumns: flag(info, "showColumnStripes"),
    highlightFirstColumn: flag(info, "showFirstColumn"),
    highlightLastColumn: flag(info, "showLastColumn"),
    showFilterButton:
      autoFilter !== undefined &&
      !childrenOf(autoFilter, "filterColumn").some((each) => flag(each, "hiddenButton")),
  };
  const style = info?.attributes.name;
  if (style !== undefined && /^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) table.style = style;
  else if (style !== undefined)
    warn(`Table ${name} does not keep its table style “${style}”, which is the file's own.`);
  const filter = autoFilter && readFilter(autoFilter, styles, warn, `table ${name}`);
  if (filter && filter.columns.length > 0) table.filter = filter;
  if (child(root, "sortState") || child(autoFilter, "sortState")) {
    warn(`Table ${name} stays in its order but forgets what it was sorted by.`);
  }
  return table;
}

function readColumn(element: XmlElement): TableColumnContents {
  const column: TableColumnContents = { name: unescapeText(element.attributes.name ?? "") };
  const calculated = child(element, "calculatedColumnFormula")?.text;
  if (calculated !== undefined && calculated !== "") column.calculatedFormula = formula(calculated);
  const label = element.attributes.totalsRowLabel;
  if (label !== undefined) column.totalsLabel = unescapeText(label);
  const totals = oneOf(element.attributes.totalsRowFunction, TOTALS);
  if (totals && totals !== "none") column.totalsFunction = totals;
  const own = child(element, "totalsRowFormula")?.text;
  if (own !== undefined && own !== "") column.totalsFormula = formula(own);
  return column;
}

function formula(text: string): string {
  return `=${withoutPrefixes(unescapeText(text))}`;
}

/** Reads an `autoFilter` with its criteria; undefined where it has no area. */
export function readFilter(
  element: XmlElement,
  styles: StyleReader,
  warn: Warn,
  where: string,
): FilterContents | undefined {
  const area = parseArea(element.attributes.ref ?? "");
  if (!area) return undefined;
  const columns: FilterContents["columns"] = [];
  for (const each of childrenOf(element, "filterColumn")) {
    const column = numeric(each, "colId");
    const criteria = readCriteria(each, styles, () =>
      warn(`A filter of ${where} is of a kind that is not kept; the rows it hid stay hidden.`),
    );
    if (column !== undefined && criteria) columns.push({ column, criteria });
  }
  return { area, columns };
}

function readCriteria(column: XmlElement, styles: StyleReader, lost: () => void): FilterCriteria | undefined {
  for (const element of column.children) {
    switch (element.name) {
      case "filters": {
        if (child(element, "dateGroupItem")) {
          lost();
          return undefined;
        }
        const values = childrenOf(element, "filter").map((each) => unescapeText(each.attributes.val ?? ""));
        return { kind: "values", values, blanks: flag(element, "blank") };
      }
      case "customFilters": {
        const [first, second] = childrenOf(element, "customFilter").map(customCriterion);
        if (first === undefined) return undefined;
        return second === undefined
          ? { kind: "custom", first }
          : { kind: "custom", first, second, and: flag(element, "and") };
      }
      case "top10":
        return {
          kind: "top",
          count: numeric(element, "val") ?? 10,
          percent: flag(element, "percent"),
          bottom: !flag(element, "top", true),
        };
      case "dynamicFilter":
        return { kind: "dynamic", rule: element.attributes.type ?? "null" };
      case "colorFilter": {
        const dxf = styles.dxfs[numeric(element, "dxfId") ?? -1];
        const font = !flag(element, "cellColor", true);
        const colour = font ? dxf?.font?.colour : dxf?.fill;
        if (colour !== undefined) return { kind: "colour", colour, font };
        lost();
        return undefined;
      }
      case "iconFilter":
        lost();
        return undefined;
      default:
    }
  }
  return undefined;
}

const OPERATORS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function customCriterion(element: XmlElement): string {
  const operator = OPERATORS[element.attributes.operator ?? "equal"] ?? "=";
  return operator + unescapeText(element.attributes.val ?? "");
}
