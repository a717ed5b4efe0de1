import { areaAddress, MAX_COLUMNS, MAX_ROWS, quotedSheetName } from "../../engine/address";
import type { NameContents, SheetContents, WorkbookContents } from "../../engine/workbookContents";
import { fileFormula } from "./formulas";
import { element, xmlText } from "./xml";

/** `definedNames`: the names of the workbook and its sheets, print areas and titles, and the areas of filters. */
export function namesXml(contents: WorkbookContents): string {
  const written = [
    ...contents.sheets.flatMap((sheet, index) => sheetNames(sheet, index)),
    ...contents.names.map((name) => nameXml(name, contents.sheets)),
  ];
  return written.length === 0 ? "" : `<definedNames>${written.join("")}</definedNames>`;
}

function nameXml(name: NameContents, sheets: readonly SheetContents[]): string {
  const place = sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.sheet?.toLowerCase());
  if (name.sheet !== undefined && place < 0) {
    throw new RangeError(`The name ${name.name} belongs to a sheet ${name.sheet} that does not exist.`);
  }
  return element(
    "definedName",
    {
      name: name.name,
      comment: name.comment,
      localSheetId: place < 0 ? undefined : place,
      hidden: name.visible ? undefined : true,
    },
    xmlText(fileFormula(name.formula)),
  );
}

function sheetNames(sheet: SheetContents, index: number): string[] {
  const quoted = quotedSheetName(sheet.name);
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const own = (name: string, areas: readonly string[], hidden?: boolean) =>
    areas.length === 0
      ? []
      : [
          element(
            "definedName",
            { name: `_xlnm.${name}`, localSheetId: index, hidden },
            xmlText(areas.map((area) => `${quoted}!${area}`).join(",")),
          ),
        ];
  const titles = [
    ...(titleColumns
      ? [areaAddress({ top: 0, bottom: MAX_ROWS - 1, left: titleColumns.from, right: titleColumns.to }, true)]
      : []),
    ...(titleRows
      ? [areaAddress({ top: titleRows.from, bottom: titleRows.to, left: 0, right: MAX_COLUMNS - 1 }, true)]
      : []),
  ];
  return [
    ...own("_FilterDatabase", sheet.autoFilter ? [areaAddress(sheet.autoFilter.area, true)] : [], true),
    ...own(
      "Print_Area",
      (printArea ?? []).map((area) => areaAddress(area, true)),
    ),
    ...own("Print_Titles", titles),
  ];
}
