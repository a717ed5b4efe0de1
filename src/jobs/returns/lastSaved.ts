import { strFromU8, unzipSync } from "fflate";
import { isIsoDate, type IsoDate } from "../../calendar/isoDate";

/** The properties of a document of Office (ECMA-376 part 2, section 11); some programs write the path with a backslash. */
const PROPERTIES = /^docProps[\\/]core\.xml$/i;
const LARGEST = 100_000;

/** The day on which a workbook or a document says that it was last saved; `null` for a file that does not say. */
export function lastSavedOf(bytes: Uint8Array): IsoDate | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PROPERTIES.test(name) && originalSize < LARGEST,
    });
    const [xml] = Object.values(parts).map((part) => strFromU8(part));
    const day = /<(?:\w+:)?modified\b[^>]*>\s*(\d{4}-\d{2}-\d{2})/.exec(xml ?? "")?.[1];
    return day !== undefined && isIsoDate(day) ? day : null;
  } catch {
    return null;
  }
}
