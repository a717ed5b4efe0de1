import { strToU8, zipSync } from "fflate";
import { quotedSheet } from "../../cells/address";
import { freeSheetName } from "../gateway/sheetNames";
import { sheetPart, type NewSheet } from "./sheetPart";
import { stylesPart } from "./styles";
import { xmlText } from "./xmlText";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Every part of the archive bears the first day that a .zip knows, and so not the hour at which somebody worked. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A new .xlsx file that holds the given cells and nothing else: no properties, no notes, no links, no rules, no names but those of the
 * rows that are repeated in print, no list of texts. Nothing is copied from another file (docs/decisions/own-new-file.md).
 * @param sheets at least one; names that Excel refuses, or that occur twice, are made good
 */
export function newFile(sheets: readonly NewSheet[]): Uint8Array {
  const named = withFreeNames(sheets);
  const cells = named.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell?.tint)));
  const tints = [...new Set(cells)].filter((tint) => tint !== undefined);
  const parts = new Map([
    ["[Content_Types].xml", contentTypes(named.length)],
    ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookPart(named)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...named.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", stylesPart(tints)],
    ...named.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetPart(sheet, index === 0, tints),
    ]),
  ]);
  return zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(HEAD + xml)])), {
    mtime: NO_TIME,
  });
}

function withFreeNames(sheets: readonly NewSheet[]): NewSheet[] {
  const taken: string[] = [];
  return sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { ...sheet, name };
  });
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`worksheets/sheet${index + 1}.xml`, "worksheet"),
    ),
    "</Types>",
  ].join("");
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${each.join("")}</Relationships>`;
}

function workbookPart(sheets: readonly NewSheet[]): string {
  const titles = sheets.flatMap(({ name, headingRow }, index) =>
    headingRow === null
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(quotedSheet(name))}!$${headingRow + 1}:$${headingRow + 1}</definedName>`,
        ],
  );
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${list.join("")}</sheets>`,
    titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}
