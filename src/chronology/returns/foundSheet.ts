import type { FoundAgency } from "../../review/agencyNames";
import type { FoundTable } from "../headings/foundTable";
import type { SheetView } from "../sheet/sheetView";

/** A sheet whose tables are found, but whose agency is not yet decided. */
export interface FoundSheet {
  view: SheetView;
  tables: FoundTable[];
  /** The texts above its first heading. */
  titleRows: string[][];
  agency: FoundAgency;
}
