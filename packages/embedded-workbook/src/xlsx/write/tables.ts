import { cellsAddress } from "../../engine/address";
import type {
  FilterContents,
  FilterCriteria,
  TableColumnContents,
  TableContents,
} from "../../engine/contents";
import { fileFormula } from "./formulas";
import type { StyleWriter } from "./styles";
import { counted, element, xmlAttribute, xmlText } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A table's part. @param id its number, unique in the workbook, from 1. */
export function tableXml(table: TableContents, id: number, styles: StyleWriter): string {
  const { area, showHeaders, showTotals } = table;
  const filtered = { ...area, bottom: showTotals ? area.bottom - 1 : area.bottom };
  const filter =
    showHeaders && (table.showFilterButton || table.filter)
      ? filterXml(table.filter ?? { area: filtered, columns: [] }, styles)
      : "";
  const columns = table.columns.map((column, index) => columnXml(column, index + 1, table.name));
  return element(
    "table",
    {
      xmlns: MAIN,
      id,
      name: table.name,
      displayName: table.name,
      ref: cellsAddress(area),
      headerRowCount: showHeaders ? undefined : 0,
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : false,
    },
    filter +
      counted("tableColumns", columns) +
      element("tableStyleInfo", {
        name: table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
  );
}

function columnXml(column: TableColumnContents, id: number, table: string): string {
  const { calculatedFormula, totalsFormula, totalsFunction } = column;
  const inner =
    (calculatedFormula === undefined
      ? ""
      : `<calculatedColumnFormula>${xmlText(fileFormula(calculatedFormula, table))}</calculatedColumnFormula>`) +
    (totalsFormula === undefined
      ? ""
      : `<totalsRowFormula>${xmlText(fileFormula(totalsFormula, table))}</totalsRowFormula>`);
  // Excel escapes the line breaks of headings instead of writing them as XML does.
  const name = xmlAttribute(column.name).replaceAll("&#10;", "_x000a_");
  const rest = element(
    "tableColumn",
    {
      totalsRowLabel: column.totalsLabel,
      totalsRowFunction: totalsFunction === "none" ? undefined : totalsFunction,
    },
    inner,
  );
  return rest.replace("<tableColumn", () => `<tableColumn id="${id}" name="${name}"`);
}

/** An `autoFilter` with its criteria. */
export function filterXml(filter: FilterContents, styles: StyleWriter): string {
  const columns = filter.columns.map(({ column, criteria }) =>
    element("filterColumn", { colId: column }, criteriaXml(criteria, styles)),
  );
  return element("autoFilter", { ref: cellsAddress(filter.area) }, columns.join(""));
}

function criteriaXml(criteria: FilterCriteria, styles: StyleWriter): string {
  switch (criteria.kind) {
    case "values":
      return element(
        "filters",
        { blank: criteria.blanks || undefined },
        criteria.values.map((val) => element("filter", { val })).join(""),
      );
    case "custom": {
      const { first, second } = criteria;
      const parts = second === undefined ? [first] : [first, second];
      return element(
        "customFilters",
        { and: criteria.and === true ? true : undefined },
        parts.map(customXml).join(""),
      );
    }
    case "top":
      return element("top10", {
        top: criteria.bottom ? false : undefined,
        percent: criteria.percent || undefined,
        val: criteria.count,
      });
    case "dynamic":
      return element("dynamicFilter", { type: criteria.rule });
    case "colour":
      return element("colorFilter", {
        dxfId: styles.dxf(criteria.font ? { font: { colour: criteria.colour } } : { fill: criteria.colour }),
        cellColor: criteria.font ? false : undefined,
      });
  }
}

const OPERATORS: Record<string, string | undefined> = {
  "=": undefined,
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

function customXml(criterion: string): string {
  const sign = /^(<>|>=|<=|=|>|<)/.exec(criterion)?.[0] ?? "";
  return element("customFilter", { operator: OPERATORS[sign], val: criterion.slice(sign.length) });
}
