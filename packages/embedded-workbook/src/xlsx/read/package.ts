import { damaged, tooLarge } from "../errors";
import { notAWorkbook } from "./fileKind";
import { childrenOf, encodingOf, type XmlElement, XmlReader } from "./xml";
import { ZipArchive } from "./zip";

/** The largest part that is read into memory as a whole: 64 MB. */
const LARGEST_TREE = 64 * 1024 * 1024;

export interface Relationship {
  id: string;
  /** The last word of the type's address, the same in the transitional and the strict form. */
  type: string;
  /** The name of the part, or the address where the target is outside the file. */
  target: string;
  external: boolean;
}

/** The parts of a workbook file and how they are related (Open Packaging Conventions, ECMA-376 part 2). */
export class WorkbookPackage {
  private constructor(private readonly archive: ZipArchive) {}

  /** @throws {WorkbookFileError} where the archive cannot be read. */
  static open(bytes: Uint8Array): WorkbookPackage {
    return new WorkbookPackage(ZipArchive.open(bytes));
  }

  get names(): string[] {
    return this.archive.names;
  }

  has(part: string): boolean {
    return this.archive.has(part);
  }

  /** The part as a tree. */
  tree(part: string): XmlElement {
    if (this.archive.sizeOf(part) > LARGEST_TREE) throw tooLarge(`its part ${part} holds more than 64 MB`);
    return this.records(part, new Set(), () => undefined);
  }

  /** The part as a tree without its records, which are passed on one by one. */
  records(part: string, names: ReadonlySet<string>, onRecord: (record: XmlElement) => void): XmlElement {
    const reader = new XmlReader(part, names, onRecord);
    this.archive.unpack(part, (piece) => reader.write(piece));
    return reader.close();
  }

  /** The part as text, unchanged; without an encoding it is XML, which says its own. */
  text(part: string, encoding?: string): string {
    if (this.archive.sizeOf(part) > LARGEST_TREE) throw tooLarge(`its part ${part} holds more than 64 MB`);
    let decoder: TextDecoder | undefined;
    let text = "";
    this.archive.unpack(part, (piece) => {
      decoder ??= new TextDecoder(encoding ?? encodingOf(piece));
      text += decoder.decode(piece, { stream: true });
    });
    return text + (decoder?.decode() ?? "");
  }

  /** What the part refers to; "" is the package itself. */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf("/");
    const folder = part.slice(0, slash + 1);
    const file = `${folder}_rels/${part.slice(slash + 1)}.rels`;
    if (!this.has(file)) return [];
    return childrenOf(this.tree(file), "Relationship").map(({ attributes }) => {
      const external = attributes.TargetMode === "External";
      const target = attributes.Target ?? "";
      return {
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").split("/").at(-1) ?? "",
        target: external ? target : this.resolve(folder, target),
        external,
      };
    });
  }

  /**
   * The name of the workbook's main part.
   * @throws {WorkbookFileError} not-a-workbook where the package is of another kind.
   */
  mainPart(): string {
    const named = this.relationships("").find((each) => each.type === "officeDocument")?.target;
    if (named !== undefined) {
      if (/(^|\/)document[^/]*\.xml$/i.test(named))
        throw notAWorkbook("is a Word document, not an Excel workbook");
      if (/(^|\/)presentation[^/]*\.xml$/i.test(named))
        throw notAWorkbook("is a PowerPoint presentation, not an Excel workbook");
      if (/\.bin$/i.test(named)) throw notAWorkbook("is a binary workbook (.xlsb)");
      if (this.has(named)) return named;
      throw damaged(`its part ${named} is missing`);
    }
    if (this.has("xl/workbook.xml")) return "xl/workbook.xml";
    if (this.has("xl/workbook.bin")) throw notAWorkbook("is a binary workbook (.xlsb)");
    if (this.has("content.xml") && this.has("mimetype"))
      throw notAWorkbook("is an OpenDocument file, not an Excel workbook");
    throw notAWorkbook("is a zip file without a workbook in it");
  }

  private resolve(folder: string, target: string): string {
    const path = target.replaceAll("\\", "/").split("#")[0] ?? "";
    const parts = path.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
    for (const step of path.split("/")) {
      if (step === "..") parts.pop();
      else if (step !== "." && step !== "") parts.push(step);
    }
    const name = parts.join("/");
    return this.has(name) ? name : decoded(name);
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
