import { openWorkbook } from "../../src/node";
import { writeXlsx } from "../../src/xlsx";
import { everything } from "./everything";

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void;

/** The file of a workbook to which something is done through Office.js; each change is sent before the next. */
async function fileAfter(...changes: Change[]): Promise<Uint8Array> {
  const { Excel, save, close } = await openWorkbook(undefined, { today: "2026-11-20" });
  await Excel.run(async (context) => {
    for (const change of changes) {
      await change(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    }
  });
  const bytes = await save();
  close();
  return bytes;
}

/** A register with a table, rules, lists, names, links, comments, charts and formulas about another sheet, "Lists". */
const register: Change = async (sheet, context) => {
  const { worksheets, names, comments } = context.workbook;
  const lists = worksheets.add("Lists");
  lists.getRange("A1:B3").values = [
    ["Health", 1],
    ["Police", 2],
    ["School", 3],
  ];
  sheet.name = "Register";
  sheet.getRange("A1:D6").values = [
    ["Ref", "Agency", "Days", "Share"],
    ["R1", "Health", 3, 0.5],
    ["R2", "Police", 5, 0.25],
    ["R3", "School", 8, 0.125],
    ["R4", "Health", 13, 1],
    ["R5", "Police", 21, 0],
  ];
  const table = sheet.tables.add("A1:D6", true);
  table.name = "Register";
  table.columns.add(undefined, [["Twice"], ...[1, 2, 3, 4, 5].map(() => ["=[@Days]*2"])]);
  sheet.getRange("G1:G5").formulas = [
    ["=SUM(Register[Days])"],
    ["=VLOOKUP(B2,Lists!A1:B3,2,FALSE)"],
    ["=IFERROR(Register[@Days],0)"],
    ["=Lists!B3 * 2"],
    ['=COUNTIF(B2:B6,"Health")'],
  ];
  names.add("Agencies", lists.getRange("A1:A3"));
  names.add("Days_of_all", "=Register[Days]");
  lists.names.add("Own", lists.getRange("B1"));
  sheet.getRange("B2:B6").dataValidation.rule = { list: { inCellDropDown: true, source: "=Agencies" } };
  sheet.getRange("C2:C6").dataValidation.rule = {
    wholeNumber: { formula1: 0, formula2: 99, operator: "Between" },
  };
  const rule = sheet.getRange("A2:E6").conditionalFormats.add("Custom").custom;
  rule.rule.formula = "=$C2>Lists!$B$3";
  rule.format.fill.color = "#FFF2CC";
  sheet.getRange("D2:D6").conditionalFormats.add("DataBar");
  comments.add("Register!C4", "Is this right?");
  sheet.getRange("A2").hyperlink = { documentReference: "Lists!A1", textToDisplay: "R1" };
  sheet.getRange("I1:K1").merge();
  sheet.getRange("I3:K4").merge();
  sheet.pageLayout.setPrintArea("A1:G20");
  sheet.charts.add("ColumnClustered", sheet.getRange("B1:C6"), "Auto").name = "Days";
  sheet.freezePanes.freezeRows(1);
  await context.sync();
};

const CHANGES: Readonly<Record<string, Change>> = {
  "a sheet deleted": (_sheet, { workbook }) => workbook.worksheets.getItem("Lists").delete(),
  "the sheet of the table deleted": (sheet) => sheet.delete(),
  "merged cells taken apart": (sheet) => sheet.getRange("I1:K4").unmerge(),
  "rows taken out": (sheet) => sheet.getRange("3:4").delete("Up"),
  "columns taken out": (sheet) => sheet.getRange("C:C").delete("Left"),
  "cells taken out": (sheet) => sheet.getRange("G2:G3").delete("Up"),
  "rows put in": (sheet) => void sheet.getRange("3:4").insert("Down"),
  "a table's row and column deleted": (sheet) => {
    const table = sheet.tables.getItem("Register");
    table.rows.getItemAt(1).delete();
    table.columns.getItem("Share").delete();
  },
  "the table deleted": (sheet) => sheet.tables.getItem("Register").delete(),
  "the table made a range": (sheet) => void sheet.tables.getItem("Register").convertToRange(),
  "filtered and sorted": (sheet) => {
    const table = sheet.tables.getItem("Register");
    table.columns.getItem("Agency").filter.applyValuesFilter(["Health"]);
    table.sort.apply([{ key: 2, ascending: false }]);
  },
  "copied, renamed and protected": (sheet) => {
    sheet.copy("End").name = "It's a copy";
    sheet.protection.protect({ allowSort: true }, "password");
  },
  emptied: (sheet) => sheet.getRange().clear(),
};

const ICONS = ["ThreeArrows", "ThreeTriangles", "FourRating", "FiveBoxes"] as const;

/** Every kind of conditional format that the API has. */
const formats: Change = (sheet) => {
  sheet.getRange("A1:A9").values = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => [value]);
  const at = (column: string): Excel.ConditionalFormatCollection =>
    sheet.getRange(`${column}1:${column}9`).conditionalFormats;
  at("A").add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FF0000" },
    midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
    maximum: { type: "HighestValue", color: "#00FF00" },
  };
  at("B").add("DataBar").dataBar.barDirection = "LeftToRight";
  for (const [index, style] of ICONS.entries()) at("CDEF".charAt(index)).add("IconSet").iconSet.style = style;
  const cellValue = at("G").add("CellValue").cellValue;
  cellValue.rule = { formula1: "=1", formula2: "=5", operator: "Between" };
  cellValue.format.font.bold = true;
  const text = at("H").add("ContainsText").textComparison;
  text.rule = { operator: "BeginsWith", text: "a" };
  text.format.font.color = "#FF0000";
  const top = at("I").add("TopBottom").topBottom;
  top.rule = { rank: 10, type: "BottomPercent" };
  top.format.fill.color = "#00FF00";
  const preset = at("J").add("PresetCriteria").preset;
  preset.rule = { criterion: "DuplicateValues" };
  preset.format.fill.color = "#00FF00";
};

const CHARTS = [
  "ColumnClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Area",
  "Pie",
  "Doughnut",
  "XYScatter",
  "RadarMarkers",
  "Bubble",
  "3DColumnClustered",
  "CylinderColClustered",
] as const;

/** A chart of every family. */
const charts: Change = (sheet) => {
  sheet.getRange("A1:E4").values = [
    ["", "Open", "High", "Low", "Close"],
    ["a", 1, 4, 1, 2],
    ["b", 2, 5, 1, 3],
    ["c", 3, 6, 2, 4],
  ];
  for (const kind of CHARTS) {
    const chart = sheet.charts.add(kind, sheet.getRange("A1:E4"), "Columns");
    chart.title.text = `Kind ${kind} & more`;
    chart.legend.position = "Bottom";
  }
};

/** The kinds of workbook that are saved, by the names of their files. */
export async function kindsOfWorkbook(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  files.set("everything", await writeXlsx(everything()));
  files.set("nothing", await fileAfter());
  files.set("register", await fileAfter(register));
  for (const [what, change] of Object.entries(CHANGES)) files.set(what, await fileAfter(register, change));
  files.set("conditional formats", await fileAfter(formats));
  files.set("charts", await fileAfter(charts));
  return files;
}
