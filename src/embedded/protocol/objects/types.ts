import type { Sheet } from "../../engine/sheet";
import { declareType } from "../apiObject";
import type { Connection } from "../connection";
import type { RangeRef } from "./rangeRef";

// The handles of all types, so that each can name the others; index.ts says what they can do.
export const WorkbookType = declareType<Connection>("Workbook");
export const WorksheetCollectionType = declareType<Connection>("WorksheetCollection");
export const WorksheetType = declareType<Sheet>("Worksheet");
export const FreezePanesType = declareType<{ sheet: Sheet }>("WorksheetFreezePanes");
export const RangeType = declareType<RangeRef>("Range");
export const RangeFormatType = declareType<{ range: RangeRef }>("RangeFormat");
export const RangeFillType = declareType<{ range: RangeRef }>("RangeFill");
