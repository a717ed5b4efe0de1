import { strToU8, zipSync, type Zippable } from "fflate";
import { attributes, element, XML_HEAD } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MICROSOFT = "http://schemas.microsoft.com/office";

/** Types of relationships that do not begin as most do. */
const OTHER_TYPES: Record<string, string> = {
  "core-properties": `${PACKAGE}/relationships/metadata/core-properties`,
  threadedComment: `${MICROSOFT}/2017/10/relationships/threadedComment`,
  person: `${MICROSOFT}/2017/10/relationships/person`,
};

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content types of parts, by a short word. */
const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  strings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  threadedComments: "application/vnd.ms-excel.threadedcomments+xml",
  persons: "application/vnd.ms-excel.person+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customProperty: `${SPREADSHEET}.customProperty`,
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

/** The parts of a file that is being written. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types: string[] = [];
  private readonly relationships = new Map<string, string[]>();

  /**
   * Adds a part.
   * @param type absent for parts whose type follows from their file ending.
   * @param content XML without its head, or bytes.
   */
  add(name: string, type: keyof typeof CONTENT_TYPES | undefined, content: string | Uint8Array): void {
    this.parts.set(name, typeof content === "string" ? strToU8(XML_HEAD + content) : content);
    if (type) {
      this.types.push(element("Override", { PartName: `/${name}`, ContentType: CONTENT_TYPES[type] }));
    }
  }

  /** Says that a part ("" is the package) refers to another, or to an address outside; the relationship's id. */
  relate(from: string, type: string, target: string, external = false): string {
    const list = this.relationships.get(from) ?? [];
    this.relationships.set(from, list);
    const id = `rId${list.length + 1}`;
    list.push(
      element("Relationship", {
        Id: id,
        Type: OTHER_TYPES[type] ?? `${OFFICE}/${type}`,
        Target: external ? target : `/${target}`,
        TargetMode: external ? "External" : undefined,
      }),
    );
    return id;
  }

  /** The file; the same parts give the same bytes. */
  finish(): Uint8Array {
    for (const [from, list] of this.relationships) {
      const slash = from.lastIndexOf("/");
      const name = `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
      this.add(
        name,
        undefined,
        element("Relationships", { xmlns: `${PACKAGE}/relationships` }, list.join("")),
      );
    }
    const defaults =
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }) +
      element("Default", { Extension: "xml", ContentType: "application/xml" }) +
      element("Default", {
        Extension: "vml",
        ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
      });
    const types = `<Types${attributes({ xmlns: `${PACKAGE}/content-types` })}>${defaults}${this.types.join("")}</Types>`;
    const files: Zippable = { "[Content_Types].xml": strToU8(XML_HEAD + types) };
    for (const [name, bytes] of [...this.parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
      files[name] = bytes;
    }
    // The first moment that a zip archive can hold, in the local time that it counts in.
    return zipSync(files, { mtime: "1980-01-01T00:00:00", level: 4 });
  }
}
