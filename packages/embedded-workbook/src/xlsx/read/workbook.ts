import type { SheetContents, WorkbookContents } from "../../engine/workbookContents";
import { damaged, tooLarge } from "../errors";
import { unescapeText } from "../shared/escapes";
import { nameWorkbookParts, nameWorkbookSettings } from "./beyond";
import type { CellSources } from "./cells";
import { readPeople } from "./comments";
import { readCustomXml } from "./customXml";
import { refuseOtherKinds } from "./fileKind";
import { readNames } from "./names";
import { WorkbookPackage } from "./package";
import { readProperties } from "./properties";
import { readSheet, type SheetEntry, type SheetSources } from "./sheet";
import { StyleReader } from "./styles";
import { readRichText, type RichText } from "./texts";
import { Colours } from "./theme";
import { child, childrenOf, flag, numeric, oneOf, relationshipId } from "./xml";

const MOST_STRINGS = 5_000_000;

/** Reads all of a workbook's file; see `readXlsx`. */
export function readWorkbook(bytes: Uint8Array): WorkbookContents {
  refuseOtherKinds(bytes);
  const pkg = WorkbookPackage.open(bytes);
  const mainPart = pkg.mainPart();
  const root = pkg.tree(mainPart);
  if (root.name !== "workbook") throw damaged("its main part is not a workbook");
  const top = pkg.relationships("");
  const relationships = pkg.relationships(mainPart);
  const partOf = (type: string) => {
    const target = relationships.find((each) => each.type === type)?.target;
    return target !== undefined && pkg.has(target) ? target : undefined;
  };
  const warnings = new Set<string>();
  const warn = (sentence: string) => void warnings.add(sentence);

  const stylesPart = partOf("styles");
  const stylesRoot = stylesPart === undefined ? undefined : pkg.tree(stylesPart);
  const themePart = partOf("theme");
  const palette = child(child(stylesRoot, "colors"), "indexedColors");
  const colours = new Colours(themePart === undefined ? undefined : pkg.tree(themePart), palette);
  const styles = new StyleReader(stylesRoot, colours);
  const stringsPart = partOf("sharedStrings");
  const date1904 = flag(child(root, "workbookPr"), "date1904");
  const sources: SheetSources = {
    pkg,
    colours,
    styles,
    strings: stringsPart === undefined ? [] : readStrings(pkg, stringsPart, styles),
    date1904,
    read: 0,
    expanded: 0,
    people: readPeople(pkg, relationships),
    warn,
  };
  if (date1904) {
    warn(
      "The workbook counted its dates from 1 January 1904. Cells that show dates have been moved to the 1900 date " +
        "system, so that they show the same dates as before.",
    );
  }
  const elements = childrenOf(child(root, "sheets"), "sheet");
  const names = readNames(
    root,
    elements.map((each) => unescapeText(each.attributes.name ?? "")),
  );
  const sheets: SheetContents[] = [];
  const places = new Map<number, number>();
  elements.forEach((element, index) => {
    const name = unescapeText(element.attributes.name ?? `Sheet${index + 1}`);
    const id = relationshipId(element);
    const relationship = relationships.find((each) => each.id === id);
    if (!relationship || !pkg.has(relationship.target)) throw damaged(`its sheet “${name}” is missing`);
    if (relationship.type !== "worksheet") {
      warn(
        `Sheet “${name}” is ${relationship.type === "chartsheet" ? "a chart" : "no worksheet"} and is not kept.`,
      );
      return;
    }
    const entry: SheetEntry = {
      name,
      visibility: oneOf(element.attributes.state, ["hidden", "veryHidden"] as const) ?? "visible",
      part: relationship.target,
      print: names.print.get(index) ?? {},
    };
    places.set(index, sheets.length);
    sheets.push(readSheet(entry, sources));
  });
  if (sheets.length === 0) throw damaged("it has no worksheet");
  const active = numeric(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const customXml = readCustomXml(pkg, relationships, warn);
  nameWorkbookSettings(root, warn);
  nameWorkbookParts([...top, ...relationships], warn);
  for (const sentence of styles.lost) warn(sentence);
  if (colours.ownAccents && sheets.some((sheet) => sheet.tables.some((table) => table.style !== undefined))) {
    warn("The theme is not kept: table styles are shown in the colours of the standard Office theme.");
  }
  const kept = new Set(sheets.map((sheet) => sheet.name));
  const contents: WorkbookContents = {
    sheets,
    activeSheet: places.get(active) ?? 0,
    styles: styles.styles,
    ...(styles.namedStyles.length > 0 && { namedStyles: styles.namedStyles }),
    names: names.names.filter((name) => name.sheet === undefined || kept.has(name.sheet)),
    properties: readProperties(pkg, top),
    customXml: customXml.parts,
    settings: customXml.settings,
    ...(customXml.bindings.length > 0 && { bindings: customXml.bindings }),
    warnings: [],
  };
  const protection = child(root, "workbookProtection");
  if (protection && (flag(protection, "lockStructure") || flag(protection, "lockWindows"))) {
    const kept = Object.entries(protection.attributes).filter(([name]) =>
      /^(lock|workbook|revisions)\w+$/.test(name),
    );
    contents.protection = Object.fromEntries(kept);
  }
  contents.warnings = [...warnings];
  return contents;
}

function readStrings(pkg: WorkbookPackage, part: string, styles: StyleReader): CellSources["strings"] {
  const strings: RichText[] = [];
  pkg.records(part, new Set(["si"]), (element) => {
    if (strings.length === MOST_STRINGS) throw tooLarge("it has more than 5 million texts");
    strings.push(readRichText(element, styles));
  });
  return strings;
}
