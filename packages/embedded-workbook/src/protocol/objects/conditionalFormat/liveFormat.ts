import { conditionalFormatsOf } from "../../../engine/conditionalFormats";
import { type ConditionalFormat } from "../../../engine/conditionalFormat";
import { itemNotFound } from "../../../engine/errors";
import type { FormatRef } from "./refs";

/** The format, which must still be on its sheet; throws ItemNotFound otherwise. */
export function liveFormat({ sheet, format }: FormatRef): ConditionalFormat {
  if (!conditionalFormatsOf(sheet.book).on(sheet).includes(format)) {
    throw itemNotFound();
  }
  return format;
}

/** Reports that a format was changed in place. */
export function formatChanged({ sheet }: FormatRef): void {
  conditionalFormatsOf(sheet.book).changed(sheet);
}
