import { z } from "zod";
import type { SheetProtectionContents } from "../../../engine/contents";
import type { Sheet } from "../../../engine/sheet";
import { protectSheet, unprotectSheet } from "../../../engine/sheetLocks";
import { readOnly, type Definition } from "../../apiObject";
import { eventsOf, EventType } from "../../events";
import { parsed } from "../given";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const satisfies (keyof SheetProtectionContents["options"])[];

const SELECTION_MODES = { Normal: "normal", Unlocked: "unlocked", None: "none" } as const;

/** Excel.WorksheetProtectionOptions. */
const optionsSchema = z.strictObject({
  ...Object.fromEntries(OPTIONS.map((name) => [name, z.boolean().nullish()])),
  selectionMode: z.enum(["Normal", "Unlocked", "None"]).nullish(),
});

function chosen(value: unknown): Pick<SheetProtectionContents, "options" | "selectionMode"> {
  const { selectionMode, ...given } = parsed(optionsSchema, value ?? {});
  const allowed: Record<string, unknown> = given;
  const options: SheetProtectionContents["options"] = {};
  for (const name of OPTIONS) {
    if (allowed[name] === true) {
      options[name] = true;
    }
  }
  return { options, selectionMode: SELECTION_MODES[selectionMode ?? "Normal"] };
}

function shown({ extras }: Sheet): object | null {
  const { protection } = extras;
  if (!protection) {
    return null;
  }
  const mode = Object.entries(SELECTION_MODES).find(([, kept]) => kept === protection.selectionMode)?.[0];
  return {
    ...Object.fromEntries(OPTIONS.map((name) => [name, protection.options[name] ?? false])),
    selectionMode: mode ?? "Normal",
  };
}

function emitChange(sheet: Sheet): void {
  eventsOf(sheet.book).emit(EventType.WorksheetProtectionChanged, sheet.id, {
    worksheetId: sheet.id,
    isProtected: sheet.extras.protection !== undefined,
    source: "Local",
  });
}

/** Excel.WorksheetProtection. */
export const worksheetProtection: Definition<{ sheet: Sheet }> = {
  scalars: {
    protected: readOnly(({ sheet }) => sheet.extras.protection !== undefined),
    options: readOnly(({ sheet }) => shown(sheet)),
  },
  methods: {
    protect: async ({ sheet }, args) => {
      const { options, selectionMode } = chosen(args.at(0));
      await protectSheet(sheet, options, selectionMode, args.optionalText(1));
      emitChange(sheet);
    },
    unprotect: async ({ sheet }, args) => {
      const before = sheet.extras.protection;
      await unprotectSheet(sheet, args.optionalText(0));
      if (before) {
        emitChange(sheet);
      }
    },
  },
};
