import { renameSheet } from "../../../engine/sheetList";
import { toColour } from "../../../engine/colours";
import { invalidArgument } from "../../../engine/errors";
import { DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT, charactersOf, pixelsOf } from "../../../engine/sizes";
import { assertUnprotected } from "../../../engine/protection";
import type { Sheet } from "../../../engine/sheet";
import {
  moveSheet,
  setTabColour,
  setVisibility,
  showGridlines,
  showsGridlines,
  tabColour,
  visibilityOf,
} from "../../../engine/sheetSettings";
import { assertStructureOpen } from "../../../engine/structureProtection";
import { readOnly, type Definition } from "../../apiObject";
import { EventType } from "../../events";
import { flag, number, oneOf, text } from "../given";
import { emitOfSheet } from "./events";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const VISIBILITY_NAMES = ["Visible", "Hidden", "VeryHidden"] as const;

function visibilityName(sheet: Sheet): string {
  const visibility = visibilityOf(sheet);
  return VISIBILITY_NAMES.find((name) => VISIBILITIES[name] === visibility) ?? "Visible";
}

/** The plain properties of Excel.Worksheet. */
export const worksheetProperties: NonNullable<Definition<Sheet>["scalars"]> = {
  id: readOnly((sheet) => sheet.id),
  name: {
    get: (sheet) => sheet.name,
    set: async (sheet, value) => {
      assertStructureOpen(sheet.book);
      const nameBefore = sheet.name;
      await renameSheet(sheet, text(value));
      const nameAfter = sheet.name;
      if (nameAfter !== nameBefore) {
        emitOfSheet(sheet, EventType.WorksheetNameChanged, { nameBefore, nameAfter });
      }
    },
  },
  tabId: readOnly((sheet) => Number(/-(\d{4})-/.exec(sheet.id)?.[1] ?? 0)),
  enableCalculation: {
    get: (sheet) => sheet.extras.enableCalculation ?? true,
    set: (sheet, value) => {
      sheet.extras.enableCalculation = flag(value);
    },
  },
  position: {
    get: (sheet) => sheet.book.sheets().indexOf(sheet),
    set: (sheet, value) => {
      assertStructureOpen(sheet.book);
      const positionBefore = sheet.book.sheets().indexOf(sheet);
      moveSheet(sheet, number(value));
      const positionAfter = sheet.book.sheets().indexOf(sheet);
      if (positionAfter !== positionBefore) {
        emitOfSheet(sheet, EventType.WorksheetMoved, { positionBefore, positionAfter });
      }
    },
  },
  visibility: {
    get: visibilityName,
    set: (sheet, value) => {
      assertStructureOpen(sheet.book);
      const visibilityBefore = visibilityName(sheet);
      setVisibility(sheet, VISIBILITIES[oneOf(value, VISIBILITY_NAMES)]);
      const visibilityAfter = visibilityName(sheet);
      if (visibilityAfter !== visibilityBefore) {
        emitOfSheet(sheet, EventType.WorksheetVisibilityChanged, { visibilityBefore, visibilityAfter });
      }
    },
  },
  tabColor: {
    get: tabColour,
    set: (sheet, value) => {
      assertStructureOpen(sheet.book);
      setTabColour(sheet, value === "" ? "" : toColour(value));
    },
  },
  showGridlines: { get: showsGridlines, set: (sheet, value) => showGridlines(sheet, flag(value)) },
  showHeadings: {
    get: (sheet) => sheet.extras.showHeadings,
    set: (sheet, value) => {
      sheet.extras.showHeadings = flag(value);
    },
  },
  standardHeight: readOnly((sheet) => {
    const pixels = sheet.model.getConfig().defaultRowHeight;
    return (pixels > 0 ? pixels : DEFAULT_ROW_HEIGHT) / PIXELS_PER_POINT;
  }),
  standardWidth: {
    get: (sheet) => charactersOf(sheet.model.getConfig().defaultColumnWidth),
    set: (sheet, value) => {
      const characters = number(value);
      if (characters < 0 || characters > 255) {
        throw invalidArgument();
      }
      assertUnprotected(sheet);
      sheet.model.getConfig().defaultColumnWidth = pixelsOf(characters);
    },
  },
};
