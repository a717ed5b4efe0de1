import type { SheetContents } from "../../engine/workbookContents";
import type { PackageWriter } from "./package";
import { element } from "./xml";

/**
 * Adds the properties that add-ins have given a sheet, and writes the element that names them.
 * @param before how many properties other sheets have
 */
export function writeCustomProperties(
  pkg: PackageWriter,
  { customProperties = [] }: SheetContents,
  sheetPart: string,
  before: number,
): string {
  const written = customProperties.map(({ key, value }, index) => {
    const part = `xl/customProperty${before + index + 1}.bin`;
    pkg.add(part, "customProperty", inUtf16(value));
    return element("customPr", { name: key, "r:id": pkg.relate(sheetPart, "customProperty", part) });
  });
  return written.length === 0 ? "" : `<customProperties>${written.join("")}</customProperties>`;
}

function inUtf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++) bytes.setUint16(2 * index, text.charCodeAt(index), true);
  return new Uint8Array(bytes.buffer);
}
