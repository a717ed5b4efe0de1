import type { SheetProtectionContents } from "../../engine/contents";

type Option = keyof SheetProtectionContents["options"];

/** The attribute of `sheetProtection` behind each option, and whether it locks where it is absent. */
export const PROTECTION_OPTIONS: ReadonlyMap<Option, { attribute: string; lockedByDefault: boolean }> =
  new Map([
    ["allowEditObjects", { attribute: "objects", lockedByDefault: false }],
    ["allowEditScenarios", { attribute: "scenarios", lockedByDefault: false }],
    ["allowFormatCells", { attribute: "formatCells", lockedByDefault: true }],
    ["allowFormatColumns", { attribute: "formatColumns", lockedByDefault: true }],
    ["allowFormatRows", { attribute: "formatRows", lockedByDefault: true }],
    ["allowInsertColumns", { attribute: "insertColumns", lockedByDefault: true }],
    ["allowInsertRows", { attribute: "insertRows", lockedByDefault: true }],
    ["allowInsertHyperlinks", { attribute: "insertHyperlinks", lockedByDefault: true }],
    ["allowDeleteColumns", { attribute: "deleteColumns", lockedByDefault: true }],
    ["allowDeleteRows", { attribute: "deleteRows", lockedByDefault: true }],
    ["allowSort", { attribute: "sort", lockedByDefault: true }],
    ["allowAutoFilter", { attribute: "autoFilter", lockedByDefault: true }],
    ["allowPivotTables", { attribute: "pivotTables", lockedByDefault: true }],
  ]);
