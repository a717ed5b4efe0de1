import { restyle } from "../../../engine/restyle";
import { z } from "zod";
import type { CellStyle } from "../../../engine/contents";
import { displayText } from "../../../engine/display";
import { invalidArgument } from "../../../engine/errors";
import { linkAt, setLink } from "../../../engine/hyperlinks";
import { assertAllowed, assertEditable } from "../../../engine/protection";
import { parsed } from "../given";
import type { RangeRef } from "./rangeRef";
import { writeValues } from "./values";

/** Excel.RangeHyperlink. */
const hyperlinkSchema = z.object({
  address: z.string().max(2079).nullish(),
  documentReference: z.string().nullish(),
  screenTip: z.string().max(255).nullish(),
  textToDisplay: z.string().nullish(),
});

const asHyperlink = (style: CellStyle): CellStyle => ({
  ...style,
  font: { ...style.font, colour: "#0563C1", underline: "single" },
});

/** The hyperlink of the range's first cell, when all cells have the same one; null otherwise. */
export function readHyperlink({ sheet, area }: RangeRef): object | null {
  const first = linkAt(sheet, area.top, area.left);
  if (!first) {
    return null;
  }
  const key = JSON.stringify(first);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (JSON.stringify(linkAt(sheet, row, column)) !== key) {
        return null;
      }
    }
  }
  return {
    ...(first.address !== undefined && { address: first.address }),
    ...(first.reference !== undefined && { documentReference: first.reference }),
    ...(first.screenTip !== undefined && { screenTip: first.screenTip }),
    textToDisplay: displayText(sheet.cell(area.top, area.left), sheet.numberFormat(area.top, area.left)),
  };
}

/** Gives every cell the hyperlink, its text where one is given, and the font of the cell style Hyperlink. */
export function writeHyperlink(range: RangeRef, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = parsed(hyperlinkSchema, value);
  if (range.isUnbounded) {
    throw invalidArgument();
  }
  const target = documentReference ?? address;
  if (!target) {
    throw invalidArgument();
  }
  const { sheet, area } = range;
  assertAllowed(sheet, "allowInsertHyperlinks");
  assertEditable(sheet, area);
  const isEmpty = sheet.usedArea(true, area) === null;
  if (textToDisplay || isEmpty) {
    writeValues(range, textToDisplay ?? target);
  }
  restyle(sheet, area, asHyperlink);
  setLink(sheet, area, {
    ...(address && { address }),
    ...(documentReference && { reference: documentReference }),
    ...(screenTip && { screenTip }),
  });
}
