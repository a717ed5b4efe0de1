import { charts } from "./charts";
import { comments } from "./comments";
import { conditionalFormats } from "./conditionalFormats";
import type { SheetContents } from "./contents";
import { dataValidations } from "./dataValidations";
import { filters } from "./filters";
import { frozenPanes } from "./frozenPanes";
import { hyperlinks } from "./hyperlinks";
import { merges } from "./merges";
import { notes } from "./notes";
import { printAreas } from "./printAreas";
import type { Sheet } from "./sheet";
import { tables } from "./tables";

/** Something that stands on top of a sheet's cells: how it gets into Univer and back out. */
export interface SheetFeature {
  load(sheet: Sheet, contents: SheetContents): void;
  /** What of the contents this feature answers for. */
  dump(sheet: Sheet): Partial<SheetContents>;
}

export const sheetFeatures: readonly SheetFeature[] = [
  merges,
  hyperlinks,
  frozenPanes,
  tables,
  filters,
  conditionalFormats,
  dataValidations,
  comments,
  notes,
  printAreas,
  charts,
];
