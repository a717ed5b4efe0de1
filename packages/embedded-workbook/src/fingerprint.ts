import { createHash } from "node:crypto";
import type { WorkbookContents } from "./engine/workbookContents";

/** A digest of all that a workbook holds; of the same contents held in another order it may be another. */
export function fingerprintOf(contents: WorkbookContents): string {
  const json = JSON.stringify(contents, (_key, value: unknown) => {
    if (value instanceof Map) return [...value];
    return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
  });
  return createHash("sha256").update(json).digest("hex");
}
