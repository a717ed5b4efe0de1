import type { WorkbookContents } from "../../engine/workbookContents";
import { Bytes, SharedStrings } from "./cells";
import { checkContents } from "./checks";
import { People } from "./comments";
import { writeCustomXml } from "./customXml";
import { spillMetadataXml } from "./formulas";
import { namesXml } from "./names";
import { PackageWriter } from "./package";
import { writeProperties } from "./properties";
import { type SheetTargets, writeSheet } from "./sheet";
import { StyleWriter } from "./styles";
import { themeXml } from "./theme";
import { element, XML_HEAD } from "./xml";

const WORKBOOK = "xl/workbook.xml";

/** Writes all of a workbook's file; see `writeXlsx`. */
export function writeWorkbook(contents: WorkbookContents): Uint8Array {
  checkContents(contents);
  const pkg = new PackageWriter();
  const targets: SheetTargets = {
    pkg,
    cells: {
      styles: new StyleWriter(contents.styles, contents.namedStyles ?? []),
      strings: new SharedStrings(),
      spilled: false,
    },
    people: new People(),
    tables: 0,
    charts: 0,
    customProperties: 0,
  };
  const wanted = contents.sheets[contents.activeSheet];
  const active =
    wanted?.visibility === "visible"
      ? contents.activeSheet
      : contents.sheets.findIndex((sheet) => sheet.visibility === "visible");
  pkg.relate("", "officeDocument", WORKBOOK);
  const sheets = contents.sheets.map((sheet, index) => {
    const part = writeSheet(sheet, index + 1, index === active, targets);
    return element("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === "visible" ? undefined : sheet.visibility,
      "r:id": pkg.relate(WORKBOOK, "worksheet", part),
    });
  });
  pkg.add(WORKBOOK, "workbook", workbookXml(contents, sheets, active));
  pkg.add("xl/theme/theme1.xml", "theme", themeXml());
  pkg.relate(WORKBOOK, "theme", "xl/theme/theme1.xml");
  pkg.add("xl/styles.xml", "styles", targets.cells.styles.xml());
  pkg.relate(WORKBOOK, "styles", "xl/styles.xml");
  const strings = new Bytes();
  strings.add(XML_HEAD);
  targets.cells.strings.write(strings);
  pkg.add("xl/sharedStrings.xml", "strings", strings.finish());
  pkg.relate(WORKBOOK, "sharedStrings", "xl/sharedStrings.xml");
  if (targets.cells.spilled) {
    pkg.add("xl/metadata.xml", "metadata", spillMetadataXml());
    pkg.relate(WORKBOOK, "sheetMetadata", "xl/metadata.xml");
  }
  targets.people.write(pkg, WORKBOOK);
  writeCustomXml(pkg, WORKBOOK, contents);
  writeProperties(pkg, contents.properties);
  return pkg.finish();
}

function workbookXml(contents: WorkbookContents, sheets: readonly string[], active: number): string {
  const inner =
    element("workbookPr", { defaultThemeVersion: 164011 }) +
    (contents.protection ? element("workbookProtection", contents.protection) : "") +
    element("bookViews", {}, element("workbookView", { activeTab: active > 0 ? active : undefined })) +
    element("sheets", {}, sheets.join("")) +
    namesXml(contents) +
    // The cached results are another program's: Excel is to calculate them again.
    element("calcPr", { calcId: 191029, fullCalcOnLoad: true });
  return element(
    "workbook",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    inner,
  );
}
