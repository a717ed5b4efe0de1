import { strToU8, zipSync, type Zippable } from "fflate";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A relationships part; a target is a part, or an address outside where it has a colon. */
export function relationships(...entries: (readonly [id: string, type: string, target: string])[]): string {
  const inner = entries.map(([id, type, target]) => {
    const full = type.includes(":") ? type : `${OFFICE}/${type}`;
    const mode = /^(https?|mailto):/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${RELATIONSHIPS}">${inner.join("")}</Relationships>`;
}

export interface Handmade {
  /** What stands within `worksheet`. */
  sheet?: string;
  /** What stands within `workbook` before the sheets. */
  before?: string;
  /** What stands within `workbook` after the sheets. */
  after?: string;
  /** What stands within `styleSheet`. */
  styles?: string;
  /** Relationships of the sheet and of the workbook beyond the usual. */
  sheetLinks?: (readonly [string, string, string])[];
  workbookLinks?: (readonly [string, string, string])[];
  /** Parts to add or, as null, to leave out. */
  parts?: Record<string, string | Uint8Array | null>;
}

/** A workbook file with one sheet "Sheet1", written by hand. */
export function handmade(wanted: Handmade): Uint8Array {
  const ns = `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"`;
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml":
      `<workbook ${ns}>${wanted.before ?? ""}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>` +
      `${wanted.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ...(wanted.workbookLinks ?? []),
    ),
    "xl/styles.xml": `<styleSheet ${ns}>${wanted.styles ?? ""}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${ns}>${wanted.sheet ?? "<sheetData/>"}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(...(wanted.sheetLinks ?? [])),
    ...wanted.parts,
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files);
}

/** An OLE compound file as far as its first directory sector, with entries of those names. */
export function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (names.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...names].forEach((name, index) => {
    for (let i = 0; i < name.length; i++) bytes[512 + 128 * index + 2 * i] = name.charCodeAt(i);
  });
  return bytes;
}
